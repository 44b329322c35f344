import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id } from '../db/values.ts'
import type { Facts } from './facts.ts'
import type { OwnFacts } from './findings.ts'

const planFields: SQL = sql`

  'id', p.id, 'issuerId', p.issuer_id, 'tier', p.tier, 'state', p.state, 'issuedOn', p.issued_on, 'field', p.field,
  'periodFrom', p.period_from, 'periodTo', p.period_to, 'traced', p.traced,
  'number', d.number, 'symbol', d.symbol, 'title', d.title,
  'parents', array(select e.parent_id from cascade_edge e where e.child_id = p.id order by e.position)`

/**
 * Everything that decides the coverage of one plan, in one statement and so of one moment. Its cost follows that plan:
 * the answers are one range of task_trace, the rows one range of organizations, the candidates one look-up each.
 * offset 0 in the laterals: after a recursion the planner expects a million rows and would read whole tables.
 */
export const coverageFacts = async (db: Db, plan: string): Promise<Facts> => {
  const [found] = await db.rows<{ facts: Facts }>(sql`
    with recursive below as (
      select ${id(plan)} as id
      union
      select e.child_id
      from below b
      cross join lateral (select child_id from cascade_edge where parent_id = b.id offset 0) e
    ),
    root as materialized (select * from plan where id = ${id(plan)}),
    own as materialized (
      select t.*, array(select b.organization_id from task_organization b where b.task_id = t.id) as organizations
      from task t
      where t.plan_id = ${id(plan)}
    ),
    obliged as materialized (select organization_id from plan_obliges where plan_id = ${id(plan)}),
    member as materialized (
      select organization_id from obliged
      union
      select unnest(organizations) from own where mode = 'required'
    ),
    reach as materialized (
      select r.organization_id from plan_reach r
      where r.plan_id = ${id(plan)}
        and exists (select 1 from own where cardinality(tiers) > 0 and mode = 'required')
        and not exists (
          select 1 from obligation e where e.plan_id = r.plan_id and e.kind = 'except' and e.organization_id = r.organization_id)
    ),
    answer as materialized (
      select root_task, leaf_task, leaf_plan, kind, kinds, via, links[1] as link from task_trace where root_plan = ${id(plan)}
    ),
    candidate as materialized (
      select id from below where id <> ${id(plan)}
      union
      select x.id
      from root r
      cross join member m
      cross join lateral (select p.id from plan p where p.issuer_id = m.organization_id and p.field = r.field offset 0) x
      where x.id <> r.id
      union
      select leaf_plan from answer
      union
      select unnest(via) from answer
    )
    select json_build_object(
      'plan', (
        select json_build_object(${planFields}, 'issuer', o.code, 'issuerName', o.name, 'dueOn', p.due_on, 'words', p.obliges_words)
        from root p join document d on d.id = p.document_id join organization o on o.id = p.issuer_id),
      'tasks', (
        select coalesce(json_agg(json_build_object(
          'id', t.id, 'ordinal', t.ordinal, 'position', t.position, 'text', t.text, 'wordsKey', t.words_key, 'series', t.series,
          'mode', t.mode, 'timing', t.timing, 'dueOn', t.due_on, 'firstQuarter', t.first_quarter, 'lastQuarter', t.last_quarter,
          'answeredBy', t.answered_by, 'tiers', t.tiers, 'organizations', t.organizations) order by t.position), '[]')
        from own t),
      'rows', (
        select coalesce(json_agg(json_build_object(
          'id', o.id, 'code', o.code, 'name', o.name, 'tier', o.tier, 'validFrom', o.valid_from, 'validTo', o.valid_to,
          'obliged', o.id in (select organization_id from obliged),
          'inReach', o.id in (select organization_id from reach)) order by o.tier, o.code), '[]')
        from member m join organization o on o.id = m.organization_id),
      'plans', (
        select coalesce(json_agg(x.plan), '[]')
        from candidate c
        cross join lateral (
          select json_build_object(${planFields}) as plan from plan p join document d on d.id = p.document_id where p.id = c.id offset 0
        ) x),
      'answers', (
        select coalesce(json_agg(json_build_object(
          'root', a.root_task, 'leaf', a.leaf_task, 'plan', a.leaf_plan, 'kind', a.kind, 'kinds', a.kinds, 'via', a.via,
          'to', l.to, 'grounds', l.grounds)), '[]')
        from answer a
        left join lateral (
          select o.code as to, k.grounds
          from task_link k left join organization o on o.id = k.to_id
          where k.id = a.link and a.kind in ('forwards', 'declines')
        ) l on true),
      'leaves', (
        select coalesce(json_agg(x.leaf), '[]')
        from (select distinct leaf_task from answer) a
        cross join lateral (
          select json_build_object('id', t.id, 'ordinal', t.ordinal, 'text', t.text, 'timing', t.timing,
                                    'firstQuarter', t.first_quarter, 'lastQuarter', t.last_quarter) as leaf
          from task t where t.id = a.leaf_task offset 0
        ) x),
      'direct', (
        select coalesce(json_agg(json_build_object('child', d.leaf_plan, 'parent', d.id)), '[]')
        from (
          select distinct x.leaf_plan, b.id
          from below b
          cross join lateral (
            select leaf_plan from task_trace where root_plan = b.id and cardinality(links) = 1 offset 0
          ) x
          where b.id <> ${id(plan)}
        ) d),
      'blocks', (
        select coalesce(json_agg(json_build_object('code', b.code, 'name', b.name, 'members', array(
          select m.organization_id from block_member m where m.block_id = b.id)) order by b.code), '[]')
        from block b join root r on r.issuer_id = b.owner_id)
    ) as facts`)
  return found!.facts
}

/** What a plan's own findings are judged from: its citations, its tasks, and which of them link to something above. */
export const ownFacts = async (db: Db, plan: string): Promise<OwnFacts> => {
  const [found] = await db.rows<{ facts: OwnFacts }>(sql`
    select json_build_object(
      'plan', json_build_object(
        'id', p.id, 'state', p.state, 'issuedOn', p.issued_on, 'periodFrom', p.period_from, 'periodTo', p.period_to, 'traced', p.traced,
        'issuer', json_build_object('code', o.code, 'name', o.name),
        'tier', p.tier,
        'above', coalesce((select json_agg(json_build_object('state', a.state, 'issuedOn', a.issued_on))
                           from cascade_edge e join plan a on a.id = e.parent_id where e.child_id = p.id), '[]')),
      'citations', coalesce((
        select json_agg(json_build_object(
          'position', c.position, 'verb', c.verb, 'scope', c.scope, 'raw', c.raw, 'type', c.type, 'number', c.number,
          'symbol', c.symbol, 'reference', c.reference, 'date', c.date, 'dateText', c.date_text, 'issuer', c.issuer,
          'state', c.state, 'rule', c.rule, 'document', c.document_id, 'issuerKnown', c.issuer_known, 'differs', c.differs,
          'candidates', c.candidates) order by c.position)
        from citation c where c.plan_id = p.id), '[]'),
      'tasks', coalesce((
        select json_agg(json_build_object(
          'id', t.id, 'ordinal', t.ordinal, 'position', t.position, 'text', t.text, 'wordsKey', t.words_key, 'series', t.series,
          'timing', t.timing, 'quarters', t.quarters, 'dueOn', t.due_on, 'firstQuarter', t.first_quarter,
          'lastQuarter', t.last_quarter, 'lead', cardinality(t.lead) > 0,
          'linked', exists (select 1 from task_link l where l.child_task = t.id and l.state = 'confirmed')) order by t.position)
        from task t where t.plan_id = p.id), '[]')
    ) as facts
    from plan p join organization o on o.id = p.issuer_id
    where p.id = ${id(plan)}`)
  return found!.facts
}

/** Which plans issued by a day oblige an organization, as a whole or by naming it in a required task? */
export const plansObliging = async (db: Db, organization: string, asOf: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select p.id
      from (
        select plan_id from plan_obliges where organization_id = ${id(organization)}
        union
        select t.plan_id from task_organization b join task t on t.id = b.task_id
        where b.organization_id = ${id(organization)} and t.mode = 'required'
      ) x
      join plan p on p.id = x.plan_id
      where p.state = 'issued' and p.issued_on <= ${day(asOf)}
      order by p.issued_on, p.id`)
  ).map((row) => row.id)

/** Which plans has an organization made, drafts too? */
export const plansOfIssuer = async (db: Db, organization: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`select id from plan where issuer_id = ${id(organization)} order by issued_on, id`)
  ).map((row) => row.id)
