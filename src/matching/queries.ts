import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, inForce } from '../db/values.ts'
import type { MatchTask } from './task.ts'

export interface Matchable {
  plan: string
  tasks: MatchTask[]
}

const tasks = sql`
  select t.plan_id as plan, jsonb_agg(jsonb_build_object(
           'id', t.id, 'ordinal', t.ordinal, 'text', t.text, 'section', coalesce(t.section, ''), 'quarters', t.quarters,
           'timing', t.timing, 'lead', t.lead, 'kind', t.kind,
           'cascade', jsonb_build_object('mode', t.mode, 'answeredBy', t.answered_by)) order by t.position) as tasks
  from task_all t`

/** A plan's tasks on a day, as the matcher reads them. */
export const tasksToMatch = async (db: Db, plan: string, on: string): Promise<MatchTask[]> =>
  (await db.rows<Matchable>(sql`${tasks} where t.plan_id = ${id(plan)} and ${inForce('t', on)} group by t.plan_id`))[0]
    ?.tasks ?? []

/**
 * The tasks of every issued plan above this one, at any distance, and of every issued plan of a higher tier that
 * obliges its issuer (as a whole, or by naming it) for a period that overlaps this one's.
 */
export const plansToMatch = (db: Db, plan: string, on: string): Promise<Matchable[]> =>
  db.rows<Matchable>(sql`
    with recursive above as (
      select ${id(plan)} as id
      union
      select e.parent_id from above a join cascade_edge e on e.child_id = a.id
    ),
    me as materialized (select * from plan where id = ${id(plan)}),
    obliging as (
      select p.id
      from me
      join lateral (
        select ob.plan_id as id from plan_obliges ob where ob.organization_id = me.issuer_id
        union
        select t.plan_id from task_organization b join task t on t.id = b.task_id where b.organization_id = me.issuer_id
      ) x on true
      join plan p on p.id = x.id
      where p.tier < me.tier
        and coalesce(p.period_from, p.issued_on) <= coalesce(me.period_to, 'infinity')
        and coalesce(p.period_to, p.issued_on + 365) >= coalesce(me.period_from, me.issued_on, '-infinity')
    ),
    wanted as (select id from above where id <> ${id(plan)} union select id from obliging)
    ${tasks}
    join wanted w on w.id = t.plan_id
    join plan p on p.id = w.id and p.state = 'issued' and (p.ended_on is null or p.ended_on > ${day(on)})
    where ${inForce('t', on)}
    group by t.plan_id, p.issued_on
    order by p.issued_on, t.plan_id`)

/** Pairs of a plan's tasks with tasks above that somebody has judged already, in whichever state. */
export const pairsJudged = (db: Db, plan: string): Promise<{ child: string; parent: string }[]> =>
  db.rows(sql`
    select l.child_task as child, l.parent_task as parent
    from task_link l join task t on t.id = l.child_task
    where t.plan_id = ${id(plan)} and l.state in ('confirmed', 'rejected')`)
