import { sql } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'

/** One thing the database holds, as PostgreSQL itself describes it. */
export interface Thing {
  kind: 'column' | 'constraint' | 'index'
  table: string
  name: string
  definition: string
  /** Of a constraint: p, u, f, c. Of an index: whether it is unique. */
  sort: string
}

/** Columns, constraints and indexes of a schema, comparable with another schema's: its name is left out. */
export const catalog = async (db: Db, schema: string): Promise<Thing[]> => {
  const things = await db.rows<Thing>(sql`
    select 'column' as kind, c.relname as "table", a.attname as name, '' as sort,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
                     'default ' || pg_get_expr(d.adbin, d.adrelid)) as definition
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = ${schema}::text::regnamespace and a.attnum > 0 and not a.attisdropped
    union all
    select 'constraint', c.relname, k.conname, k.contype::text, pg_get_constraintdef(k.oid)
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    where k.connamespace = ${schema}::text::regnamespace and k.contype in ('p', 'u', 'f', 'c')
    union all
    select 'index', t.relname, i.relname, case when x.indisunique then 'unique' else '' end, pg_get_indexdef(i.oid)
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid
    where i.relnamespace = ${schema}::text::regnamespace
      and not exists (select 1 from pg_constraint k where k.conindid = i.oid and k.contype in ('p', 'u'))`)
  return things.map((thing) => ({ ...thing, definition: thing.definition.replaceAll(`${schema}.`, '') }))
}

/** A thing on one line, for comparing. */
export const told = ({ kind, table, name, definition }: Thing): string => `${kind} ${table}.${name} ${definition}`

const ENDINGS: Readonly<Record<string, string>> = { p: 'pk', u: 'uk', f: 'fk', c: 'ck', unique: 'uk', '': 'ix' }

/** Constraints and indexes that are not called table_something_ending: the ending tells what it is. */
export const misnamed = (things: readonly Thing[]): string[] =>
  things
    .filter(({ kind }) => kind !== 'column')
    .filter(({ table, name, sort }) => !(name.startsWith(`${table}_`) && name.endsWith(`_${ENDINGS[sort]}`)))
    .map(({ table, name }) => `${table}: ${name}`)
