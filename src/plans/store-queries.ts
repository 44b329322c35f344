import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, json, str } from '../db/values.ts'
import type { TaskRow } from './rules.ts'

// What is written of plans and their tasks; reading stands in queries.ts.

export interface StoredPlan {
  id: string
  documentId: string
  carrierId: string | null
  issuerId: string
  tier: number
  state: 'draft' | 'issued'
  issuedOn: string | null
  field: string | null
  period: { from: string; to: string } | null
  namedParentId: string | null
  obliges: boolean
  dueOn: string | null
  obligesWords: string | null
  reviewDays: number | null
}

/** Writes a plan's own row, new or not. */
export const storePlan = (db: Db, row: StoredPlan): Promise<object[]> =>
  db.rows(sql`
    insert into plan (id, document_id, carrier_id, issuer_id, tier, state, issued_on, field, period_from, period_to,
                      named_parent_id, obliges, due_on, obliges_words, review_days)
    values (${id(row.id)}, ${id(row.documentId)}, ${id(row.carrierId)}, ${id(row.issuerId)}, ${row.tier}::int, ${row.state},
            ${day(row.issuedOn)}, ${str(row.field)}, ${day(row.period?.from ?? null)}, ${day(row.period?.to ?? null)},
            ${id(row.namedParentId)}, ${row.obliges}::boolean, ${day(row.dueOn)}, ${str(row.obligesWords)}, ${row.reviewDays}::int)
    on conflict (id) do update set
      document_id = excluded.document_id, carrier_id = excluded.carrier_id, state = excluded.state,
      issued_on = excluded.issued_on, field = excluded.field, period_from = excluded.period_from,
      period_to = excluded.period_to, named_parent_id = excluded.named_parent_id, obliges = excluded.obliges,
      due_on = excluded.due_on, obliges_words = excluded.obliges_words, review_days = excluded.review_days, revision = plan.revision + 1`)

/** Names the plan above, when several are cited. */
export const namePlanParent = (db: Db, plan: string, parent: string): Promise<object[]> =>
  db.rows(sql`update plan set named_parent_id = ${id(parent)} where id = ${id(plan)}`)

export interface ObligationRow {
  kind: 'tier' | 'organization' | 'block' | 'except'
  tier: number | null
  organizationId: string | null
  blockId: string | null
}

/** Replaces whom a plan obliges. */
export async function storeObligations(db: Db, plan: string, rows: readonly ObligationRow[]): Promise<void> {
  await db.rows(sql`delete from obligation where plan_id = ${id(plan)}`)
  await db.rows(sql`
    insert into obligation (plan_id, position, kind, tier, organization_id, block_id)
    select ${id(plan)}, x.position, x.kind, x.tier, x."organizationId", x."blockId"
    from jsonb_to_recordset(${json(rows.map((row, index) => ({ ...row, position: index })))})
      as x (position int, kind text, tier int, "organizationId" uuid, "blockId" uuid)`)
}

/** Writes tasks, new or going on under their id, and whom each names. */
export async function storeTasks(
  db: Db,
  plan: { id: string; tier: number },
  rows: readonly (TaskRow & { organizationIds: string[] })[],
  goingOn = true
): Promise<void> {
  // Ordinals may swap between tasks that go on: they are moved out of the way first.
  if (goingOn)
    await db.rows(sql`update task set ordinal = ordinal || chr(1) || id::text where plan_id = ${id(plan.id)}`)
  await db.rows(sql`
    insert into task (id, plan_id, tier, position, ordinal, section, text, words_key, kind, timing, quarters, due_on, first_quarter,
                      last_quarter, lead, support, targets, series, mode, mode_stated, tiers, answered_by, fingerprint)
    select x.id, ${id(plan.id)}, ${plan.tier}::int, x.position, x.ordinal, x.section, x.text, x."wordsKey", x.kind, x.timing, x.quarters,
           x."dueOn", x."firstQuarter", x."lastQuarter", x.lead, x.support, x.targets, x.series, x.mode, x."modeStated", x.tiers,
           x."answeredBy", x.fingerprint
    from jsonb_to_recordset(${json(rows)}) as x (
      id uuid, position int, ordinal text, section text, text text, "wordsKey" text, kind text, timing text, quarters text[],
      "dueOn" date, "firstQuarter" int, "lastQuarter" int, lead text[], support text[], targets jsonb, series text,
      mode text, "modeStated" boolean, tiers int[], "answeredBy" text, fingerprint text)
    on conflict (id) do update set
      position = excluded.position, ordinal = excluded.ordinal, section = excluded.section, text = excluded.text,
      words_key = excluded.words_key, kind = excluded.kind, timing = excluded.timing, quarters = excluded.quarters,
      due_on = excluded.due_on, first_quarter = excluded.first_quarter, last_quarter = excluded.last_quarter,
      lead = excluded.lead, support = excluded.support, targets = excluded.targets, series = excluded.series,
      mode = excluded.mode, mode_stated = excluded.mode_stated, tiers = excluded.tiers,
      answered_by = excluded.answered_by, fingerprint = excluded.fingerprint`)
  const named = rows.flatMap((row) => row.organizationIds.map((organization) => ({ task: row.id, organization })))
  await db.rows(sql`delete from task_organization where task_id = any(${ids(rows.map((row) => row.id))})`)
  await db.rows(sql`
    insert into task_organization (task_id, organization_id)
    select x.task, x.organization from jsonb_to_recordset(${json(named)}) as x (task uuid, organization uuid)`)
}

/** Which of a draft's tasks are linked to from below? */
export const linkedFromBelow = async (db: Db, tasks: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ ordinal: string }>(sql`
      select distinct t.ordinal from task t join task_link l on l.parent_task = t.id
      where t.id = any(${ids(tasks)}) order by t.ordinal`)
  ).map(({ ordinal }) => ordinal)

/** Takes tasks away, with their own links upward. */
export const removeTasks = (db: Db, tasks: readonly string[]): Promise<object[]> =>
  db.rows(sql`delete from task where id = any(${ids(tasks)})`)

/** Takes a draft away with everything that hangs on it. */
export const removePlan = (db: Db, plan: string): Promise<object[]> =>
  db.rows(sql`delete from plan where id = ${id(plan)}`)
