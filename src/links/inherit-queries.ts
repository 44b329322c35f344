import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { id, ids, inForce } from '../db/values.ts'
import type { EffectiveFacts } from './inherit.ts'
import type { EffectiveTask } from './schemas.ts'

/** Whether every task on the way of a trace, but the last, is in force on a day. */
const standing = (trace: string, asOf: string): SQL => sql`not exists (
    select 1 from task_link l
    where l.id = any(${sql.raw(trace)}.links)
      and not exists (select 1 from task_all v where v.id = l.child_task and ${inForce('v', asOf)}))`

/** Everything that decides what a plan has to carry on a day, in one statement and so of one moment. */
export const effectiveFacts = async (db: Db, plan: string, asOf: string): Promise<EffectiveFacts> => {
  const [facts] = await db.rows<{ facts: EffectiveFacts }>(sql`
    with recursive above as (
      select ${id(plan)} as id
      union
      select e.parent_id from above a join cascade_edge e on e.child_id = a.id and ${inForce('e', asOf)}
    ),
    me as materialized (
      select p.id, o.id as organization, o.tier, o.valid_from, o.valid_to
      from plan p join organization o on o.id = p.issuer_id
      where p.id = ${id(plan)}
    ),
    answer as materialized (
      select root_task, kind, via from task_trace x where leaf_plan = ${id(plan)} and ${standing('x', asOf)}
    ),
    uptake as materialized (
      select t.leaf_task, t.root_task, t.via
      from above a
      cross join lateral (
        select * from task_trace x where x.leaf_plan = a.id and x.kind = 'takes_up' and x.leaf_plan <> ${id(plan)}
          and ${standing('x', asOf)} offset 0
      ) t
    ),
    wanted as (
      select id from above
      union select unnest(via) from answer
      union select unnest(via) from uptake
    )
    select jsonb_build_object(
      'organization', (select jsonb_build_object('id', organization, 'tier', tier, 'validFrom', valid_from, 'validTo', valid_to) from me),
      'plans', (
        select jsonb_agg(x.plan)
        from wanted w
        cross join lateral (
          select jsonb_build_object(
            'id', p.id, 'tier', p.tier, 'state', p.state, 'issuedOn', p.issued_on, 'endedOn', p.ended_on,
            'periodFrom', p.period_from, 'periodTo', p.period_to, 'number', d.number, 'symbol', d.symbol,
            'organization', jsonb_build_object('code', o.code, 'name', o.name),
            'parents', array(select e.parent_id from cascade_edge e where e.child_id = p.id and ${inForce('e', asOf)} order by e.position),
            'obliged', exists (select 1 from plan_obliges ob, me where ob.plan_id = p.id and ob.organization_id = me.organization),
            'inReach', exists (select 1 from plan_reach r, me where r.plan_id = p.id and r.organization_id = me.organization)
                       and not exists (select 1 from obligation e, me where e.plan_id = p.id and e.kind = 'except' and e.organization_id = me.organization)
          ) as plan
          from plan p join document d on d.id = p.document_id join organization o on o.id = p.issuer_id
          where p.id = w.id offset 0
        ) x
      ),
      'tasks', (
        select coalesce(jsonb_agg(x.task), '[]')
        from above a
        cross join lateral (
          select jsonb_build_object(
            'id', t.id, 'plan', t.plan_id, 'position', t.position, 'text', t.text, 'wordsKey', t.words_key, 'series', t.series,
            'mode', t.mode, 'tiers', t.tiers, 'timing', t.timing, 'firstQuarter', t.first_quarter, 'quarters', t.quarters,
            'organizations', t.organizations
          ) as task
          from task_all t
          where t.plan_id = a.id and ${inForce('t', asOf)} offset 0
        ) x
      ),
      'answers', (select coalesce(jsonb_agg(jsonb_build_object('root', root_task, 'kind', kind, 'via', via)), '[]') from answer),
      'uptakes', (select coalesce(jsonb_agg(jsonb_build_object('leaf', leaf_task, 'root', root_task, 'via', via)), '[]') from uptake),
      'waivers', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'plan', w.plan_id, 'task', w.task_id, 'decidedOn', w.decided_on, 'expiresOn', w.expires_on)), '[]')
        from me join waiver w on w.organization_id = me.organization
        where w.plan_id in (select id from above))
    ) as facts`)
  return facts!.facts
}

/** Which tasks above do these tasks take up or detail, by a confirmed link of their own? */
export const answeredBy = (
  db: Db,
  tasks: readonly string[],
  asOf: string
): Promise<({ child: string } & EffectiveTask['answers'][number])[]> =>
  db.rows(sql`
    select l.child_task as child, t.id, t.plan_id as plan, t.ordinal, l.kind
    from task_link l join task_all t on t.id = l.parent_task and ${inForce('t', asOf)}
    where l.child_task = any(${ids(tasks)}) and l.state = 'confirmed' and l.kind in ('takes_up', 'details')
    order by l.id`)
