import { writeFileSync } from 'node:fs'
import postgres from 'postgres'
import { openPglite } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'

// One migrated database per run, cloned by every test file: made by `npm test` before tap starts.

export const TEMPLATE_FILE = 'dist/test-template.tar'
export const TEMPLATE_DATABASE = 'plan_cascade_template'

/** The server's address with another database in it. */
export const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function makePostgres(url: string): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`drop database if exists ${TEMPLATE_DATABASE} with (force)`)
  await admin.unsafe(`create database ${TEMPLATE_DATABASE} template template0 encoding 'UTF8'`)
  await admin.end()
  const db = openPostgres(withDatabase(url, TEMPLATE_DATABASE))
  await db.migrate()
  await db.close()
}

async function makePglite(): Promise<void> {
  const db = await openPglite()
  await db.migrate()
  writeFileSync(TEMPLATE_FILE, Buffer.from(await (await db.dump()).arrayBuffer()))
  await db.close()
}

if (process.argv[1]?.endsWith('template.js')) {
  const url = process.env['DATABASE_URL']
  await (url ? makePostgres(url) : makePglite())
}
