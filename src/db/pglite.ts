import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database, Db } from './database.ts'
import { asAppError } from './faults.ts'
import { lockFolder } from './folder-lock.ts'
import { migrationsFolder } from './migrations-folder.ts'

interface Runner {
  query<T>(text: string, params?: unknown[]): Promise<{ rows: T[] }>
}

const dialect = new PgDialect()

async function run<T extends object>(runner: Runner, query: SQL): Promise<T[]> {
  const { sql: statement, params } = dialect.sqlToQuery(query)
  try {
    return (await runner.query<T>(statement, params)).rows
  } catch (error) {
    throw asAppError(error)
  }
}

/** A Db inside an open transaction: a nested `tx` joins it. */
function inside(runner: Runner): Db {
  const db: Db = { kind: 'pglite', rows: (query) => run(runner, query), tx: (work) => work(db) }
  return db
}

/** Opens the embedded database in a folder (refusing a second process), or in memory from nothing or from a dump. */
export async function openPglite(folder?: string, dump?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const unlock = folder === undefined ? undefined : await lockFolder(folder)
  const asText = (value: string): string => value
  const client = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: join(folder, 'db') }),
    ...(dump === undefined ? {} : { loadDataDir: dump }),
    // Days and instants stay text: a Date would shift them by the time zone.
    parsers: { [types.DATE]: asText, [types.TIMESTAMPTZ]: asText, [types.INT8]: Number }
  })
  return {
    kind: 'pglite',
    rows: (query) => run(client as unknown as Runner, query),
    tx: <T>(work: (inner: Db) => Promise<T>) =>
      client.transaction((tx) => work(inside(tx as unknown as Runner))) as Promise<T>,
    migrate: () => migrate(drizzle({ client }), { migrationsFolder: migrationsFolder() }),
    async close() {
      await client.close()
      unlock?.()
    },
    dump: () => client.dumpDataDir('none')
  }
}
