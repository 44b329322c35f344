import { sql } from 'drizzle-orm'
import type { Api } from './app.ts'

const tables = new WeakMap<Api, string[]>()

async function tablesOf(api: Api): Promise<string[]> {
  const known = tables.get(api)
  if (known) return known
  const rows = await api.db.rows<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  )
  const names = rows.map(({ name }) => name)
  tables.set(api, names)
  return names
}

/** How many rows every table holds and a digest of them all: equal before and after means that nothing was stored. */
export async function stored(api: Api): Promise<Record<string, string>> {
  const parts = (await tablesOf(api)).map(
    (name) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as held from "${name}" t`
  )
  const rows = await api.db.rows<{ name: string; held: string }>(sql.raw(parts.join(' union all ')))
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]))
}
