import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, json } from '../db/values.ts'
import type { TaskRow } from './rules.ts'

// Wordings of tasks over legal time: what an act ends and what it begins.

type Versioned = TaskRow & { organizationIds: string[] }

/**
 * Words tasks anew from a day on; the wording that ends stays in task_past with whom it named. Two acts of one day leave
 * an empty stretch between them: never in force, but links may be pinned to it.
 */
export async function rewordTasks(db: Db, from: string, rows: readonly Versioned[]): Promise<void> {
  const changed = rows.map((row) => row.id)
  await db.rows(sql`
    insert into task_past (id, plan_id, position, ordinal, section, text, words_key, kind, timing, quarters, due_on, first_quarter,
                           last_quarter, lead, support, targets, series, mode, mode_stated, tiers, answered_by, fingerprint,
                           version, valid_from, valid_to, organizations)
    select t.id, t.plan_id, t.position, t.ordinal, t.section, t.text, t.words_key, t.kind, t.timing, t.quarters, t.due_on,
           t.first_quarter, t.last_quarter, t.lead, t.support, t.targets, t.series, t.mode, t.mode_stated, t.tiers, t.answered_by,
           t.fingerprint, t.version, t.valid_from, ${day(from)},
           array(select b.organization_id from task_organization b where b.task_id = t.id order by 1)
    from task t
    where t.id = any(${ids(changed)})`)
  // Ordinals may swap: they are moved out of the way first.
  await db.rows(sql`update task set ordinal = ordinal || chr(1) || id::text where id = any(${ids(changed)})`)
  await db.rows(sql`
    update task t set
      position = x.position, ordinal = x.ordinal, section = x.section, text = x.text, words_key = x."wordsKey", kind = x.kind,
      timing = x.timing, quarters = x.quarters, due_on = x."dueOn", first_quarter = x."firstQuarter",
      last_quarter = x."lastQuarter", lead = x.lead, support = x.support, targets = x.targets, series = x.series,
      mode = x.mode, mode_stated = x."modeStated", tiers = x.tiers, answered_by = x."answeredBy", fingerprint = x.fingerprint,
      version = t.version + 1, valid_from = ${day(from)}
    from jsonb_to_recordset(${json(rows)}) as x (
      id uuid, position int, ordinal text, section text, text text, "wordsKey" text, kind text, timing text, quarters text[],
      "dueOn" date, "firstQuarter" int, "lastQuarter" int, lead text[], support text[], targets jsonb, series text,
      mode text, "modeStated" boolean, tiers int[], "answeredBy" text, fingerprint text)
    where t.id = x.id`)
  const named = rows.flatMap((row) => row.organizationIds.map((organization) => ({ task: row.id, organization })))
  await db.rows(sql`delete from task_organization where task_id = any(${ids(changed)})`)
  await db.rows(sql`
    insert into task_organization (task_id, organization_id)
    select x.task, x.organization from jsonb_to_recordset(${json(named)}) as x (task uuid, organization uuid)`)
}

/** Sets from which day tasks just entered are in force. */
export const beginTasks = (db: Db, from: string, tasks: readonly string[]): Promise<object[]> =>
  db.rows(sql`update task set valid_from = ${day(from)} where id = any(${ids(tasks)})`)

/** Ends tasks: from that day on the plan no longer has them. */
export const endTasks = (db: Db, from: string, tasks: readonly string[]): Promise<object[]> =>
  db.rows(sql`update task set valid_to = ${day(from)} where id = any(${ids(tasks)})`)

/** Ends a plan, or only notes that it changed. */
export const endPlan = (db: Db, plan: string, on: string | null, by: string | null): Promise<object[]> =>
  db.rows(sql`
    update plan set ended_on = ${day(on)}, ended_by = ${by}::text, revision = revision + 1 where id = ${id(plan)}`)
