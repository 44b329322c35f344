import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { Database, Db } from './database.ts'
import { asAppError, isRetryable } from './faults.ts'
import { migrationsFolder } from './migrations-folder.ts'

const dialect = new PgDialect()
// Any number will do, as long as every start uses the same one and nothing else does.
const MIGRATION_LOCK = 7_240_119
const TRIES = 5

async function run<T extends object>(client: postgres.Sql | postgres.TransactionSql, query: SQL): Promise<T[]> {
  const { sql: statement, params } = dialect.sqlToQuery(query)
  try {
    return [...(await client.unsafe(statement, params as never[], { prepare: true }))] as unknown as T[]
  } catch (error) {
    throw asAppError(error)
  }
}

/** A Db inside an open transaction: a nested `tx` joins it. */
function inside(client: postgres.TransactionSql): Db {
  const db: Db = { kind: 'postgres', rows: (query) => run(client, query), tx: (work) => work(db) }
  return db
}

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))

/** Opens a pool on a PostgreSQL 15-18 server. Transactions that lost a race (40001, 40P01) are tried again whole. */
export function openPostgres(url: string, max = 10): Database {
  const asText = { to: 25, from: [1082, 1114, 1184], serialize: String, parse: (value: string) => value }
  const client = postgres(url, {
    max,
    onnotice: () => undefined,
    types: { asText, count: { to: 20, from: [20], serialize: String, parse: Number } },
    // jit off: after a recursion the planner expects a million rows and spends a second compiling a question of ten ms.
    connection: { application_name: 'plan-cascade', statement_timeout: 15_000, jit: 'off', TimeZone: 'UTC' }
  })
  return {
    kind: 'postgres',
    rows: (query) => run(client, query),
    async tx<T>(work: (inner: Db) => Promise<T>): Promise<T> {
      for (let attempt = 1; ; attempt++) {
        try {
          return (await client.begin((tx) => work(inside(tx)))) as T
        } catch (error) {
          if (!isRetryable(error) || attempt === TRIES) throw error
          await pause(attempt)
        }
      }
    },
    async migrate() {
      // One connection of its own: the lock belongs to the session, and concurrent starts must wait for each other.
      const one = postgres(url, { max: 1, onnotice: () => undefined, idle_timeout: 5 })
      try {
        await one`select pg_advisory_lock(${MIGRATION_LOCK})`
        await migrate(drizzle({ client: one }), { migrationsFolder: migrationsFolder() })
      } finally {
        await one.end({ timeout: 5 })
      }
    },
    close: () => client.end({ timeout: 5 })
  }
}
