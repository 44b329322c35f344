import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id } from '../db/values.ts'
import type { Bond, Decider } from './rules.ts'
import type { Waiver, WaiverQuery } from './schemas.ts'

export type WaiverRow = Waiver & { revision: number }

const waivers = sql`
  select w.id, w.plan_id as plan, w.task_id as task, json_build_object('code', o.code, 'name', o.name) as organization,
         w.grounds, json_build_object('code', b.code, 'name', b.name) as "decidedBy", w.decided_on as "decidedOn",
         w.document_id as document, w.expires_on as "expiresOn", w.revision
  from waiver w
  join organization o on o.id = w.organization_id
  join organization b on b.id = w.decided_by_id`

/** Which waiver bears this id? */
export const waiverById = async (db: Db, wanted: string): Promise<WaiverRow | undefined> =>
  (await db.rows<WaiverRow>(sql`${waivers} where w.id = ${id(wanted)}`))[0]

const STATES: Readonly<Record<NonNullable<WaiverQuery['state']>, (on: SQL) => SQL>> = {
  not_yet: (on) => sql`w.decided_on > ${on}`,
  in_force: (on) => sql`w.decided_on <= ${on} and (w.expires_on is null or w.expires_on >= ${on})`,
  expired: (on) => sql`w.expires_on < ${on}`
}

/** Which waivers fit the filter, in order of making? One more than the limit. */
export function waiversBy(
  db: Db,
  filter: WaiverQuery & { asOf: string },
  after: string | undefined,
  limit: number
): Promise<WaiverRow[]> {
  const where: SQL[] = [sql`true`]
  if (filter.plan) where.push(sql`w.plan_id = ${id(filter.plan)}`)
  if (filter.task) where.push(sql`w.task_id = ${id(filter.task)}`)
  if (filter.organization) where.push(sql`o.code = ${filter.organization}`)
  if (filter.state) where.push(STATES[filter.state](day(filter.asOf)))
  if (after !== undefined) where.push(sql`w.id > ${id(after)}`)
  return db.rows<WaiverRow>(sql`${waivers} where ${sql.join(where, sql` and `)} order by w.id limit ${limit + 1}::int`)
}

/** Which waivers are there already of this body and this very scope? */
export const waiversOfScope = (
  db: Db,
  plan: string,
  task: string | null,
  organization: string
): Promise<{ id: string; decidedOn: string; expiresOn: string | null }[]> =>
  db.rows(sql`
    select id, decided_on as "decidedOn", expires_on as "expiresOn"
    from waiver
    where plan_id = ${id(plan)} and task_id is not distinct from ${id(task)} and organization_id = ${id(organization)}
    order by decided_on, id`)

/** How does a body stand to a plan's issuer, and to the body that it would waive? */
export const deciderOf = async (db: Db, decider: string, issuer: string, waived: string): Promise<Decider> =>
  (
    await db.rows<Decider>(sql`
      select d.id = i.id as "isIssuer",
             d.id <> i.id and d.id = any(i.ancestors) as "aboveIssuer",
             d.id <> i.id and i.id = any(d.ancestors) and d.tier in (2, 4) and not exists (
               select 1 from organization x
               where x.id = any(d.ancestors) and not x.id = any(i.ancestors) and x.tier = 3) as "ofIssuer",
             ${id(waived)} = any(d.ancestors) as "ofWaived",
             d.valid_from as "validFrom", d.valid_to as "validTo"
      from organization d, organization i
      where d.id = ${id(decider)} and i.id = ${id(issuer)}`)
  )[0]!

/** How do a plan and one of its tasks bind a body, on whatever day? */
export const bondOf = async (db: Db, plan: string, task: string | null, organization: string): Promise<Bond> =>
  (
    await db.rows<Bond>(sql`
      select o.id, o.tier,
             exists (select 1 from plan_obliges where plan_id = ${id(plan)} and organization_id = o.id) as obliged,
             exists (select 1 from plan_reach where plan_id = ${id(plan)} and organization_id = o.id)
               and not exists (select 1 from obligation e
                               where e.plan_id = ${id(plan)} and e.kind = 'except' and e.organization_id = o.id) as "inReach",
             exists (select 1 from task t join task_organization b on b.task_id = t.id
                     where t.plan_id = ${id(plan)} and t.mode <> 'none' and b.organization_id = o.id) as named,
             (select json_build_object('mode', t.mode, 'tiers', t.tiers, 'organizations', array(
                       select b.organization_id from task_organization b where b.task_id = t.id))
              from task t where t.id = ${id(task)} and t.plan_id = ${id(plan)}) as task
      from organization o
      where o.id = ${id(organization)}`)
  )[0]!

/** Is a document registered? */
export const documentExists = async (db: Db, wanted: string): Promise<boolean> =>
  (await db.rows(sql`select 1 from document where id = ${id(wanted)}`)).length > 0

/** Holds a plan against whoever else writes a waiver of it. */
export const holdPlan = (db: Db, plan: string): Promise<object[]> =>
  db.rows(sql`select 1 from plan where id = ${id(plan)} for no key update`)

/** Writes a new waiver. */
export const storeWaiver = (
  db: Db,
  row: Pick<Waiver, 'id' | 'plan' | 'task' | 'grounds' | 'decidedOn' | 'document' | 'expiresOn'> & {
    organizationId: string
    deciderId: string
  }
): Promise<object[]> =>
  db.rows(sql`
    insert into waiver (id, plan_id, task_id, organization_id, grounds, decided_by_id, decided_on, document_id, expires_on)
    values (${id(row.id)}, ${id(row.plan)}, ${id(row.task)}, ${id(row.organizationId)}, ${row.grounds}, ${id(row.deciderId)},
            ${day(row.decidedOn)}, ${id(row.document)}, ${day(row.expiresOn)})`)

/** Ends a waiver on a day. */
export const endWaiver = (db: Db, ended: string, on: string): Promise<object[]> =>
  db.rows(sql`update waiver set expires_on = ${day(on)}, revision = revision + 1 where id = ${id(ended)}`)
