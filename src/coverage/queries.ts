import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, inForce } from '../db/values.ts'
import type { Facts } from './facts.ts'
import type { OwnFacts } from './findings.ts'

const planFields = (asOf: string): SQL => sql`
  'id', p.id, 'issuerId', p.issuer_id, 'tier', p.tier, 'state', p.state, 'issuedOn', p.issued_on, 'field', p.field,
  'periodFrom', p.period_from, 'periodTo', p.period_to, 'traced', p.traced, 'endedOn', p.ended_on, 'endedBy', p.ended_by,
  'amendedOn', (select max(a.effective_on) from act a
                where a.plan_id = p.id and a.kind in ('amend', 'correct') and a.effective_on <= ${day(asOf)}),
  'number', d.number, 'symbol', d.symbol, 'title', d.title,
  'parents', array(select e.parent_id from cascade_edge e
                   where e.child_id = p.id and ${inForce('e', asOf)} order by e.position)`

const wording = (alias: string): SQL =>
  sql.raw(
    `json_build_object('version', ${alias}.version, 'ordinal', ${alias}.ordinal, 'text', ${alias}.text, 'wordsKey', ${alias}.words_key, 'timing', ${alias}.timing, 'quarters', ${alias}.quarters, 'dueOn', ${alias}.due_on, 'lead', ${alias}.lead, 'support', ${alias}.support, 'targets', ${alias}.targets, 'mode', ${alias}.mode, 'tiers', ${alias}.tiers, 'organizations', ${alias}.organizations, 'answeredBy', ${alias}.answered_by)`
  )

const answerFields: SQL = sql`
  'root', a.root_task, 'leaf', a.leaf_task, 'plan', a.leaf_plan, 'kind', a.kind, 'kinds', a.kinds, 'via', a.via,
  'links', a.links, 'link', a.link, 'to', l.to, 'grounds', l.grounds`

const saidWithLink: SQL = sql`
  left join lateral (
    select o.code as to, k.grounds
    from task_link k left join organization o on o.id = k.to_id
    where k.id = a.link and a.kind in ('forwards', 'declines')
  ) l on true`

/**
 * Everything that decides the coverage of one plan on a day, in one statement and so of one moment. Its cost follows that plan:
 * the answers are one range of task_trace, the rows one range of organizations, the candidates one look-up each.
 * offset 0 in the laterals: after a recursion the planner expects a million rows and would read whole tables.
 */
export const coverageFacts = async (db: Db, plan: string, asOf: string): Promise<Facts> => {
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
      select t.*,
             nullif((select min(e.valid_from) from task_all e where e.id = t.id), '-infinity') as added_on
      from task_all t
      where t.plan_id = ${id(plan)} and ${inForce('t', asOf)}
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
      select root_task, leaf_task, leaf_plan, kind, kinds, via, links, links[1] as link from task_trace where root_plan = ${id(plan)}
    ),
    handing as (
      select leaf_task as id from answer where kind = 'forwards'
      union
      select x.leaf_task
      from handing h
      cross join lateral (select leaf_task from task_trace where root_task = h.id and kind = 'forwards' offset 0) x
    ),
    relay as materialized (
      select x.*
      from handing h
      cross join lateral (
        select root_task, leaf_task, leaf_plan, kind, kinds, via, links, links[1] as link
        from task_trace where root_task = h.id and kind in ('takes_up', 'forwards') offset 0
      ) x
    ),
    changed as materialized (
      -- Most tasks never change: one look-up each, and no more for those.
      select k.id, k.child_task, k.parent_task,
             greatest(k.parent_version, coalesce((
               select max(r.parent_version) from review r where r.link_id = k.id and r."on" <= ${day(asOf)}), 0)) as seen
      from (select unnest(links) as id from answer union select unnest(links) from relay) x
      cross join lateral (
        select l.* from task_link l join task p on p.id = l.parent_task
        where l.id = x.id and (p.version > 1 or p.valid_from <> '-infinity' or p.valid_to <> 'infinity') offset 0
      ) k
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
      union
      select unnest(via || leaf_plan) from relay
    )
    select json_build_object(
      'plan', (
        select json_build_object(${planFields(asOf)}, 'issuer', o.code, 'issuerName', o.name, 'dueOn', p.due_on, 'words', p.obliges_words,
                                 'reviewDays', p.review_days)
        from root p join document d on d.id = p.document_id join organization o on o.id = p.issuer_id),
      'tasks', (
        select coalesce(json_agg(json_build_object(
          'id', t.id, 'ordinal', t.ordinal, 'position', t.position, 'text', t.text, 'wordsKey', t.words_key, 'series', t.series,
          'mode', t.mode, 'timing', t.timing, 'dueOn', t.due_on, 'firstQuarter', t.first_quarter, 'lastQuarter', t.last_quarter,
          'answeredBy', t.answered_by, 'tiers', t.tiers, 'organizations', t.organizations, 'addedOn', t.added_on) order by t.position, t.id), '[]')
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
          select json_build_object(${planFields(asOf)}) as plan from plan p join document d on d.id = p.document_id where p.id = c.id offset 0
        ) x),
      'answers', (
        select coalesce(json_agg(json_build_object(${answerFields})), '[]') from answer a ${saidWithLink}),
      'relays', (
        select coalesce(json_agg(json_build_object(${answerFields})), '[]') from relay a ${saidWithLink}),
      'receivers', (
        select coalesce(json_agg(json_build_object(
          'id', o.id, 'code', o.code, 'name', o.name, 'validFrom', o.valid_from, 'validTo', o.valid_to) order by o.code), '[]')
        from organization o
        where o.id in (
          select k.to_id
          from (select link from answer where kind = 'forwards' union select link from relay where kind = 'forwards') f
          join task_link k on k.id = f.link)),
      'waivers', (
        select coalesce(json_agg(json_build_object(
          'id', w.id, 'task', w.task_id, 'organization', w.organization_id, 'decidedOn', w.decided_on, 'expiresOn', w.expires_on,
          'grounds', w.grounds, 'decidedBy', o.code, 'decidedByName', o.name, 'document', w.document_id)
          order by w.decided_on, w.id), '[]')
        from waiver w join organization o on o.id = w.decided_by_id
        where w.plan_id = ${id(plan)}),
      'leaves', (
        select coalesce(json_agg(x.leaf), '[]')
        from (select leaf_task from answer union select leaf_task from relay) a
        cross join lateral (
          select json_build_object('id', t.id, 'ordinal', t.ordinal, 'text', t.text, 'timing', t.timing,
                                    'firstQuarter', t.first_quarter, 'lastQuarter', t.last_quarter) as leaf
          from task_all t where t.id = a.leaf_task and ${inForce('t', asOf)} offset 0
        ) x),
      'drift', (
        select coalesce(json_agg(json_build_object(
          'link', c.id, 'child', c.child_task, 'parent', c.parent_task, 'before', ${wording('b')},
          'after', case when n.id is not null then ${wording('n')} end,
          'since', coalesce(n.valid_from, (
            select max(e.valid_to) from task_all e where e.id = c.parent_task and e.valid_to <= ${day(asOf)}), 'infinity'),
          'childSince', coalesce((
            select k.valid_from from task_all k where k.id = c.child_task and ${inForce('k', asOf)}), 'infinity')) order by c.id), '[]')
        from changed c
        join task_all b on b.id = c.parent_task and b.version = c.seen
        left join lateral (select * from task_all t where t.id = c.parent_task and ${inForce('t', asOf)} offset 0) n on true
        where n.id is null or n.version > c.seen),
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
export const ownFacts = async (db: Db, plan: string, asOf: string): Promise<OwnFacts> => {
  const [found] = await db.rows<{ facts: OwnFacts }>(sql`
    select json_build_object(
      'plan', json_build_object(
        'id', p.id, 'state', p.state, 'issuedOn', p.issued_on, 'periodFrom', p.period_from, 'periodTo', p.period_to, 'traced', p.traced,
        'endedOn', p.ended_on, 'issuer', json_build_object('code', o.code, 'name', o.name),
        'tier', p.tier,
        'above', coalesce((select json_agg(json_build_object('state', a.state, 'issuedOn', a.issued_on, 'endedOn', a.ended_on))
                           from cascade_edge e join plan a on a.id = e.parent_id
                           where e.child_id = p.id and ${inForce('e', asOf)}), '[]')),
      'citations', coalesce((
        select json_agg(json_build_object(
          'position', c.position, 'verb', c.verb, 'scope', c.scope, 'raw', c.raw, 'type', c.type, 'number', c.number,
          'symbol', c.symbol, 'reference', c.reference, 'date', c.date, 'dateText', c.date_text, 'issuer', c.issuer,
          'state', c.state, 'rule', c.rule, 'document', c.document_id, 'issuerKnown', c.issuer_known, 'differs', c.differs,
          'candidates', c.candidates,
          'ended', (select json_build_object('on', x.ended_on, 'by', x.ended_by, 'plan', x.id)
                    from plan x where x.ended_on is not null and (x.document_id = c.document_id or x.carrier_id = c.document_id)
                    limit 1)) order by c.position)
        from citation c where c.plan_id = p.id and ${inForce('c', asOf)}), '[]'),
      'tasks', coalesce((
        select json_agg(json_build_object(
          'id', t.id, 'ordinal', t.ordinal, 'position', t.position, 'text', t.text, 'wordsKey', t.words_key, 'series', t.series,
          'timing', t.timing, 'quarters', t.quarters, 'dueOn', t.due_on, 'firstQuarter', t.first_quarter,
          'lastQuarter', t.last_quarter, 'lead', cardinality(t.lead) > 0,
          'linked', exists (select 1 from task_link l where l.child_task = t.id and l.state = 'confirmed')) order by t.position)
        from task_all t where t.plan_id = p.id and ${inForce('t', asOf)}), '[]')
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
        where b.organization_id = ${id(organization)} and t.mode = 'required' and ${inForce('t', asOf)}
        union
        select t.plan_id from task_past t
        where ${id(organization)} = any(t.organizations) and t.mode = 'required' and ${inForce('t', asOf)}
      ) x
      join plan p on p.id = x.plan_id
      where p.state = 'issued' and p.issued_on <= ${day(asOf)} and (p.ended_on is null or p.ended_on > ${day(asOf)})
      order by p.issued_on, p.id`)
  ).map((row) => row.id)

/** Plans with a task that was handed on to an organization, at any remove. */
export const plansForwardedTo = async (db: Db, organization: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      with recursive up as (
        select t.root_task, t.root_plan
        from task_link l
        cross join lateral (select root_task, root_plan from task_trace where leaf_task = l.child_task offset 0) t
        where l.to_id = ${id(organization)} and l.kind = 'forwards' and l.state = 'confirmed'
        union
        select t.root_task, t.root_plan
        from up u
        cross join lateral (select root_task, root_plan from task_trace where leaf_task = u.root_task offset 0) t
      )
      select distinct root_plan as id from up order by 1`)
  ).map((row) => row.id)

/** Which plans has an organization made, drafts too? */
export const plansOfIssuer = async (db: Db, organization: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`select id from plan where issuer_id = ${id(organization)} order by issued_on, id`)
  ).map((row) => row.id)

/** Which plans does a plan answer: those above it by edges, on whatever day, and those that its tasks are linked to? */
export const plansAnswered = async (db: Db, plan: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      with recursive above as (
        select ${id(plan)} as id
        union
        select e.parent_id from above a join cascade_edge e on e.child_id = a.id
      )
      select id from above
      union
      select root_plan from task_trace where leaf_plan = ${id(plan)} or ${id(plan)} = any(via)`)
  ).map((row) => row.id)
