import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, json, str } from '../db/values.ts'
import type { Act, ActKind, Tracing } from './act-schemas.ts'

interface ActRow {
  id: string
  plan: string
  kind: ActKind
  document: string
  effectiveOn: string
  recordedAt: string
  changes: Pick<Act, 'tasks' | 'citations' | 'by'>
}

/** What acts has a plan seen, in the order they take effect? One more than the limit. */
export const actsOf = async (
  db: Db,
  plan: string,
  after = 0,
  limit = 10_000
): Promise<(Act & { position: number })[]> =>
  (
    await db.rows<ActRow & { position: number }>(sql`
      select id, plan_id as plan, kind, document_id as document, effective_on as "effectiveOn",
             to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt", changes, position
      from act
      where plan_id = ${id(plan)} and position > ${after}::int
      order by position
      limit ${limit + 1}::int`)
  ).map(({ changes, ...act }) => ({ ...act, ...changes }))

/** Records an act, after those the plan has seen. */
export const storeAct = (db: Db, { tasks, citations, by, ...act }: Act): Promise<object[]> =>
  db.rows(sql`
    insert into act (id, plan_id, kind, document_id, effective_on, recorded_at, changes, position)
    values (${id(act.id)}, ${id(act.plan)}, ${act.kind}, ${id(act.document)}, ${day(act.effectiveOn)}, ${act.recordedAt}::text::timestamptz,
            ${json({ ...(tasks ? { tasks } : {}), ...(citations ? { citations } : {}), ...(by ? { by } : {}) })},
            (select coalesce(max(position), 0) + 1 from act where plan_id = ${id(act.plan)}))`)

/** What is declared of a plan's links? */
export const tracingOf = async (db: Db, plan: string): Promise<(Tracing & { revision: number }) | undefined> =>
  (
    await db.rows<Tracing & { revision: number }>(
      sql`select plan_id as plan, state, "by", "on", revision from tracing where plan_id = ${id(plan)}`
    )
  )[0]

/** Declares a plan's links complete, or opens them again. */
export async function storeTracing(db: Db, row: Tracing): Promise<void> {
  await db.rows(sql`
    insert into tracing (plan_id, state, "by", "on")
    values (${id(row.plan)}, ${row.state}, ${str(row.by)}, ${day(row.on)})
    on conflict (plan_id) do update set
      state = excluded.state, "by" = excluded."by", "on" = excluded."on", revision = tracing.revision + 1`)
  await db.rows(
    sql`update plan set traced = ${row.state === 'declared'}::boolean, revision = revision + 1 where id = ${id(row.plan)}`
  )
}
