import type { SQL } from 'drizzle-orm'

/** One database, whichever driver: rows for a question, and transactions. Inside `tx` only the inner Db may be used. */
export interface Db {
  readonly kind: 'postgres' | 'pglite'
  rows<T extends object>(query: SQL): Promise<T[]>
  tx<T>(work: (inner: Db) => Promise<T>): Promise<T>
}

/** An open database: a Db that can be brought up to date and closed. */
export interface Database extends Db {
  migrate(): Promise<void>
  close(): Promise<void>
}
