import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Asks the database for a sign of life; fails when there is none. */
export const ping = (db: Db): Promise<object[]> => db.rows(sql`select 1 as alive`)
