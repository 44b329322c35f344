import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

// Advisory locks of the transaction. Order, everywhere: registry, then keys, then plan rows by id. Whoever waits here
// must read what it decides on in a later statement, or it decides on what was there before the wait.

const REGISTRY = 7_240_120

/** Organizations are about to change: everybody who resolves or draws edges waits. */
export const lockRegistry = (db: Db): Promise<object[]> => db.rows(sql`select pg_advisory_xact_lock(${REGISTRY}::int)`)

/** Organizations must hold still while this transaction resolves citations or draws edges. */
export const shareRegistry = (db: Db): Promise<object[]> =>
  db.rows(sql`select pg_advisory_xact_lock_shared(${REGISTRY}::int)`)

const bucket = (key: string): number => createHash('sha256').update(key).digest().readInt32BE(0)

/** A writer of documents and a writer of citations with one number must not miss each other: both lock its bucket. */
export async function lockNumbers(db: Db, citeKeys: readonly string[]): Promise<void> {
  const buckets = [...new Set(citeKeys.map(bucket))].sort((a, b) => a - b)
  for (const one of buckets) await db.rows(sql`select pg_advisory_xact_lock(${REGISTRY + 1}::int, ${one}::int)`)
}
