import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import type { Database } from '../../src/db/database.ts'
import { openPglite } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { TEMPLATE_DATABASE, TEMPLATE_FILE, withDatabase } from './template.ts'

/** Where real PostgreSQL is, when the suite runs on it. */
export const postgresUrl = process.env['DATABASE_URL']

let made = 0

/** A migrated, empty database of one's own; closing it takes it away. */
export async function freshDatabase(max = 10): Promise<Database & { url?: string }> {
  if (!postgresUrl) return openPglite(undefined, new Blob([readFileSync(TEMPLATE_FILE)]))
  const name = `plan_cascade_test_${process.pid}_${++made}`
  const admin = postgres(postgresUrl, { max: 1, onnotice: () => undefined })
  // Cloning fails while another clone is being made of the same template: one at a time.
  await admin`select pg_advisory_lock(4711)`
  await admin.unsafe(`drop database if exists ${name} with (force)`)
  await admin.unsafe(`create database ${name} template ${TEMPLATE_DATABASE}`)
  await admin`select pg_advisory_unlock(4711)`
  const url = withDatabase(postgresUrl, name)
  const db = openPostgres(url, max)
  return {
    ...db,
    url,
    async close() {
      await db.close()
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    }
  }
}
