import { type SQL, sql } from 'drizzle-orm'

// Parameters go in as text and are cast by the server: the two drivers disagree on how they write arrays, JSON and
// days (postgres.js encodes JSON text a second time), and on nothing else.

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
const literal = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => (typeof value === 'number' ? value : quoted(value))).join(',')}}`

/** A list of ids as uuid[]. */
export const ids = (values: readonly string[]): SQL => sql`${literal(values)}::text::uuid[]`

/** A list of texts as text[]. */
export const texts = (values: readonly string[]): SQL => sql`${literal(values)}::text::text[]`

/** A list of whole numbers as int[]. */
export const ints = (values: readonly number[]): SQL => sql`${literal(values)}::text::int[]`

/** A plain value as jsonb. */
export const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::text::jsonb`

/** An ISO day as date, or null. */
export const day = (value: string | null): SQL => sql`${value}::text::date`

/** What is in force on a day, of rows with valid_from and valid_to. */
export const inForce = (alias: string, on: string): SQL =>
  sql`${sql.raw(alias)}.valid_from <= ${day(on)} and ${day(on)} < ${sql.raw(alias)}.valid_to`

/** A text, or null. */
export const str = (value: string | null): SQL => sql`${value}::text`

/** A uuid, or null. */
export const id = (value: string | null): SQL => sql`${value}::text::uuid`
