import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, str } from '../db/values.ts'
import type { Act, Tracing } from './act-schemas.ts'

/** What acts has a plan seen? */
export const actsOf = (db: Db, plan: string, after: string | undefined, limit: number): Promise<Act[]> =>
  db.rows<Act>(sql`
    select id, plan_id as plan, kind, document_id as document, effective_on as "effectiveOn",
           to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt"
    from act
    where plan_id = ${id(plan)} and (${id(after ?? null)} is null or id > ${id(after ?? null)})
    order by id
    limit ${limit + 1}::int`)

/** Records an act. */
export const storeAct = (db: Db, act: Act): Promise<object[]> =>
  db.rows(sql`
    insert into act (id, plan_id, kind, document_id, effective_on, recorded_at)
    values (${id(act.id)}, ${id(act.plan)}, ${act.kind}, ${id(act.document)}, ${day(act.effectiveOn)}, ${act.recordedAt}::text::timestamptz)`)

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
