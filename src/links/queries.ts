import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, inForce, str } from '../db/values.ts'
import type { TaskLink, TaskLinkQuery, Trace } from './schemas.ts'

export type LinkRow = TaskLink & { revision: number }

const links = sql`
  select l.id, l.child_task as "childTask", l.parent_task as "parentTask", ct.plan_id as "childPlan", pt.plan_id as "parentPlan",
         l.kind, l.state, o.code as "to", l.grounds, l.note, l.parent_fingerprint as "parentFingerprint",
         l.parent_version as "parentVersion", l.revision
  from task_link l
  join task ct on ct.id = l.child_task
  join task pt on pt.id = l.parent_task
  left join organization o on o.id = l.to_id`

/** Which link bears this id? */
export const linkById = async (db: Db, wanted: string): Promise<LinkRow | undefined> =>
  (await db.rows<LinkRow>(sql`${links} where l.id = ${id(wanted)}`))[0]

/** Which link joins these two tasks? */
export const linkBetween = async (db: Db, child: string, parent: string): Promise<LinkRow | undefined> =>
  (await db.rows<LinkRow>(sql`${links} where l.child_task = ${id(child)} and l.parent_task = ${id(parent)}`))[0]

/** Which links fit the filter, in order of making? One more than the limit. */
export function linksBy(db: Db, filter: TaskLinkQuery, after: string | undefined, limit: number): Promise<LinkRow[]> {
  const where: SQL[] = [sql`true`]
  if (filter.childTask) where.push(sql`l.child_task = ${id(filter.childTask)}`)
  if (filter.parentTask) where.push(sql`l.parent_task = ${id(filter.parentTask)}`)
  if (filter.childPlan) where.push(sql`ct.plan_id = ${id(filter.childPlan)}`)
  if (filter.parentPlan) where.push(sql`pt.plan_id = ${id(filter.parentPlan)}`)
  if (filter.kind) where.push(sql`l.kind = ${filter.kind}`)
  if (filter.state) where.push(sql`l.state = ${filter.state}`)
  if (after !== undefined) where.push(sql`l.id > ${id(after)}`)
  return db.rows<LinkRow>(sql`${links} where ${sql.join(where, sql` and `)} order by l.id limit ${limit + 1}::int`)
}

export interface LinkEnd {
  id: string
  planId: string
  tier: number
  issuerId: string
  fingerprint: string
  version: number
}

/** The tasks at the ends of a link, with what its rules need. */
export const linkEnds = (db: Db, tasks: readonly string[]): Promise<LinkEnd[]> =>
  db.rows<LinkEnd>(sql`
    select t.id, t.plan_id as "planId", t.tier, p.issuer_id as "issuerId", t.fingerprint, t.version
    from task t join plan p on p.id = t.plan_id
    where t.id = any(${ids(tasks)})`)

/** Does a plan stand above another, at any distance, or oblige its issuer (as a whole or by naming it in a task)? */
export const isAboveOrObliges = async (db: Db, parentPlan: string, childPlan: string): Promise<boolean> => {
  const [answer] = await db.rows<{ related: boolean }>(sql`
    with recursive above as (
      select ${id(childPlan)} as id
      union
      select e.parent_id from above a join cascade_edge e on e.child_id = a.id
    )
    select exists (select 1 from above where id = ${id(parentPlan)})
        or exists (select 1 from plan_obliges ob join plan c on c.id = ${id(childPlan)}
                   where ob.plan_id = ${id(parentPlan)} and ob.organization_id = c.issuer_id)
        or exists (select 1 from task t join task_organization b on b.task_id = t.id join plan c on c.id = ${id(childPlan)}
                   where t.plan_id = ${id(parentPlan)} and b.organization_id = c.issuer_id) as related`)
  return answer?.related ?? false
}

/** Writes a link, new or not. */
export const storeLink = (
  db: Db,
  row: Omit<LinkRow, 'revision' | 'to' | 'childPlan' | 'parentPlan'> & {
    toId: string | null
    childTier: number
    parentTier: number
  }
): Promise<object[]> =>
  db.rows(sql`
    insert into task_link (id, child_task, child_tier, parent_task, parent_tier, kind, state, to_id, grounds, note, parent_fingerprint,
                           parent_version)
    values (${id(row.id)}, ${id(row.childTask)}, ${row.childTier}::int, ${id(row.parentTask)}, ${row.parentTier}::int, ${row.kind},
            ${row.state}, ${id(row.toId)}, ${str(row.grounds)}, ${str(row.note)}, ${row.parentFingerprint},
            ${row.parentVersion}::int)
    on conflict (id) do update set
      kind = excluded.kind, state = excluded.state, to_id = excluded.to_id, grounds = excluded.grounds, note = excluded.note,
      revision = task_link.revision + 1`)

/** Takes a link away. */
export const removeLink = (db: Db, gone: string): Promise<object[]> =>
  db.rows(sql`delete from task_link where id = ${id(gone)}`)

/** Which plans hold the tasks that this task answers, at any distance? */
export const plansAboveTask = async (db: Db, task: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select distinct root_plan as id from task_trace where leaf_task = ${id(task)} order by 1`)
  ).map((row) => row.id)

/** Holds plans against other writers of their links, in order of id. */
export const holdPlans = (db: Db, plans: readonly string[]): Promise<object[]> =>
  db.rows(sql`select 1 from plan where id = any(${ids(plans)}) order by id for no key update`)

/**
 * Derives anew every way in which this task, and the tasks that answer it, answer tasks above. Paths are never cut out
 * singly: with several parents there are diamonds, and what one path loses another may keep. One statement; rows that
 * stay as they were are not touched (bench/writes.ts: a third of the cost of deleting and inserting all).
 */
export const retrace = (db: Db, task: string): Promise<object[]> =>
  db.rows(sql`
    with recursive leaf as materialized (
      select ${id(task)} as id
      union
      select leaf_task from task_trace where root_task = ${id(task)}
    ),
    path as (
      select l.child_task as leaf, l.parent_task as root, array[l.kind] as kinds, array[l.id] as links, '{}'::uuid[] as via
      from leaf x
      cross join lateral (select * from task_link where child_task = x.id and state = 'confirmed' offset 0) l
      union all
      select p.leaf, l.parent_task, p.kinds || l.kind, p.links || l.id, p.via || l.plan_id
      from path p
      cross join lateral (
        select k.*, t.plan_id from task_link k join task t on t.id = k.child_task
        where k.child_task = p.root and k.state = 'confirmed' offset 0
      ) l
      where l.kind = 'takes_up' or (l.kind = 'details' and p.kinds[1] in ('takes_up', 'details'))
    ),
    fresh as materialized (select * from path),
    gone as (
      delete from task_trace t
      using leaf x
      where t.leaf_task = x.id
        and not exists (
          select 1 from fresh f where f.leaf = t.leaf_task and f.root = t.root_task and f.links = t.links)
    )
    insert into task_trace as old (root_plan, root_task, leaf_task, leaf_plan, kind, kinds, links, via)
    select rt.plan_id, f.root, f.leaf, lt.plan_id,
           case when f.kinds[1] in ('forwards', 'declines') then f.kinds[1]
                when 'details' = any(f.kinds) then 'details'
                else 'takes_up' end,
           f.kinds, f.links, f.via
    from fresh f
    cross join lateral (select plan_id from task where id = f.root offset 0) rt
    cross join lateral (select plan_id from task where id = f.leaf offset 0) lt
    on conflict (leaf_task, root_task, links) do update
    set kind = excluded.kind, kinds = excluded.kinds
    where old.kinds <> excluded.kinds`)

export type ReachedTask = Omit<Trace['nodes'][number], 'reference'> & { number: string | null; symbol: string | null }

/** Everything reached from a task on a day by confirmed links in one direction, with the least distance. */
export const reachedTasks = (
  db: Db,
  task: string,
  direction: 'up' | 'down',
  depth: number,
  asOf: string
): Promise<ReachedTask[]> => {
  const [from, to] = direction === 'up' ? [sql`child_task`, sql`parent_task`] : [sql`parent_task`, sql`child_task`]
  return db.rows(sql`
    with recursive reached as (
      select ${id(task)} as id, 0 as depth
      union
      select l.${to}, r.depth + 1
      from reached r
      cross join lateral (
        select k.${to}
        from task_link k
        join task_all t on t.id = k.${to} and ${inForce('t', asOf)}
        join plan p on p.id = t.plan_id
        where k.${from} = r.id and k.state = 'confirmed'
          and (p.state = 'draft' or (p.issued_on <= ${day(asOf)} and (p.ended_on is null or p.ended_on > ${day(asOf)})))
        offset 0
      ) l
      where r.depth < ${depth}::int
    ),
    nearest as (select id, min(depth) as depth from reached group by id)
    select x.*, n.depth
    from nearest n
    -- offset 0: after the recursion the planner expects a million rows and would read all tasks (290 times slower)
    cross join lateral (
      select t.id as task, t.plan_id as plan, jsonb_build_object('code', o.code, 'name', o.name) as organization,
             d.number, d.symbol, t.ordinal, t.position, t.text, t.timing, t.quarters
      from task_all t join plan p on p.id = t.plan_id join organization o on o.id = p.issuer_id join document d on d.id = p.document_id
      where t.id = n.id and t.valid_from < t.valid_to
      order by (t.valid_from <= ${day(asOf)}) desc, case when t.valid_from <= ${day(asOf)} then t.version end desc, t.version
      limit 1
    ) x
    order by n.depth, x.organization ->> 'code', x.plan, x.position`)
}

/** The confirmed links among these tasks. */
export const edgesAmong = (db: Db, tasks: readonly string[]): Promise<Trace['edges']> =>
  db.rows(sql`
    select l.id as link, l.child_task as "childTask", l.parent_task as "parentTask", l.kind
    from task_link l
    where l.child_task = any(${ids(tasks)}) and l.parent_task = any(${ids(tasks)}) and l.state = 'confirmed'
    order by l.id`)
