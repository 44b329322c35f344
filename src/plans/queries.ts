import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, inForce } from '../db/values.ts'
import { numberKey, referenceOf, splitReference, symbolKey } from '../lib/document-number.ts'
import { tierOf } from '../lib/tiers.ts'
import { foldPlain } from '../lib/vietnamese.ts'
import { daysOf, type TaskRow } from './rules.ts'
import type { Plan, PlanQuery, PlanSummary } from './schemas.ts'
import type { Task } from './task-schemas.ts'

interface DocumentPart {
  id: string
  type: string
  number: string | null
  symbol: string | null
  issuedOn: string | null
  title: string | null
}

export interface PlanRow {
  id: string
  issuerId: string
  issuer: string
  issuerName: string
  tier: number
  state: 'draft' | 'issued'
  issuedOn: string | null
  parent: string | null
  namedParent: string | null
  field: string | null
  periodFrom: string | null
  periodTo: string | null
  obliges: boolean
  dueOn: string | null
  obligesWords: string | null
  traced: boolean
  reviewDays: number | null
  endedOn: string | null
  endedBy: 'replace' | 'revoke' | null
  document: DocumentPart
  carrier: DocumentPart | null
  revision: number
}

const documentJson = (alias: string): SQL =>
  sql.raw(
    `jsonb_build_object('id', ${alias}.id, 'type', ${alias}.type, 'number', ${alias}.number, 'symbol', ${alias}.symbol, 'issuedOn', ${alias}.issued_on, 'title', ${alias}.title)`
  )

export const planRows = sql`
  select p.id, p.issuer_id as "issuerId", o.code as issuer, o.name as "issuerName", p.tier, p.state, p.issued_on as "issuedOn",
         (select e.parent_id from cascade_edge e where e.child_id = p.id and e.is_parent) as parent,
         p.named_parent_id as "namedParent", p.field, p.period_from as "periodFrom", p.period_to as "periodTo",
         p.obliges, p.due_on as "dueOn", p.obliges_words as "obligesWords", p.traced,
         p.review_days as "reviewDays", p.ended_on as "endedOn", p.ended_by as "endedBy", p.revision,
         ${documentJson('d')} as document, case when c.id is not null then ${documentJson('c')} end as carrier
  from plan p
  join organization o on o.id = p.issuer_id
  join document d on d.id = p.document_id
  left join document c on c.id = p.carrier_id`

const toDocumentPart = (part: DocumentPart): Plan['document'] => ({
  ...part,
  reference: referenceOf(part)
})

export const toSummary = (row: PlanRow): PlanSummary => ({
  id: row.id,
  issuer: row.issuer,
  organization: { code: row.issuer, name: row.issuerName },
  document: toDocumentPart(row.document),
  carrier: row.carrier === null ? null : toDocumentPart(row.carrier),
  state: row.state,
  parent: row.parent,
  field: row.field,
  period: row.periodFrom === null || row.periodTo === null ? null : { from: row.periodFrom, to: row.periodTo },
  endedOn: row.endedOn,
  endedBy: row.endedBy
})

/** Which plan bears this id? */
export const planById = async (db: Db, wanted: string): Promise<PlanRow | undefined> =>
  (await db.rows<PlanRow>(sql`${planRows} where p.id = ${id(wanted)}`))[0]

/** The same, held against other writers until the transaction ends. */
export async function lockPlan(db: Db, wanted: string): Promise<PlanRow | undefined> {
  await db.rows(sql`select 1 from plan where id = ${id(wanted)} for no key update`)
  return planById(db, wanted)
}

/** Which plans fit the filter, in order of registering? One more than the limit. */
export function plansBy(db: Db, filter: PlanQuery, after: string | undefined, limit: number): Promise<PlanRow[]> {
  const where: SQL[] = [sql`true`]
  const reference = filter.reference ? splitReference(filter.reference) : { number: null, symbol: null }
  if (filter.issuer) where.push(sql`o.code = ${filter.issuer}`)
  if (filter.state) where.push(sql`p.state = ${filter.state}`)
  if (filter.field) where.push(sql`p.field = ${filter.field}`)
  if (filter.year !== undefined) where.push(sql`extract(year from p.issued_on) = ${filter.year}::int`)
  if (reference.number) where.push(sql`d.number_key = ${numberKey(reference.number)}`)
  if (reference.symbol) where.push(sql`d.symbol_key = ${symbolKey(reference.symbol)}`)
  if (filter.q) where.push(sql`strpos(d.search, ${foldPlain(filter.q)}) > 0`)
  if (after !== undefined) where.push(sql`p.id > ${id(after)}`)
  return db.rows<PlanRow>(sql`${planRows} where ${sql.join(where, sql` and `)} order by p.id limit ${limit + 1}::int`)
}

type StoredTask = Omit<TaskRow, 'wordsKey' | 'modeStated' | 'fingerprint'> & {
  planId: string
  version: number
  validFrom: string | null
  validTo: string | null
}

export const taskColumns = sql`
  t.id, t.plan_id as "planId", t.position, t.ordinal, t.section, t.text, t.kind, t.timing, t.quarters, t.due_on as "dueOn",
  t.first_quarter as "firstQuarter", t.last_quarter as "lastQuarter", t.lead, t.support, t.targets, t.series, t.mode,
  t.tiers, t.answered_by as "answeredBy",
  array(select o.code from organization o where o.id = any(t.organizations) order by o.code) as organizations,
  t.version, nullif(t.valid_from, '-infinity') as "validFrom", nullif(t.valid_to, 'infinity') - 1 as "validTo"`

export const toTask = (row: StoredTask): Task => ({
  id: row.id,
  plan: row.planId,
  ordinal: row.ordinal,
  section: row.section,
  text: row.text,
  kind: row.kind as Task['kind'],
  timing: { kind: row.timing, quarters: row.quarters, dueOn: row.dueOn, ...daysOf(row) },
  lead: row.lead,
  support: row.support,
  targets: row.targets,
  series: row.series,
  cascade: {
    mode: row.mode,
    tiers: row.tiers.map(tierOf),
    organizations: row.organizations,
    answeredBy: row.answeredBy
  },
  version: row.version,
  validFrom: row.validFrom,
  validTo: row.validTo
})

/** Which tasks has a plan on a day, in its own order, after a position? One more than the limit. */
export const tasksOf = async (
  db: Db,
  plan: string,
  on: string,
  after = 0,
  limit = 1_000_000
): Promise<(Task & { position: number })[]> =>
  (
    await db.rows<StoredTask>(sql`
      select ${taskColumns} from task_all t
      where t.plan_id = ${id(plan)} and t.position > ${after}::int and ${inForce('t', on)}
      order by t.position, t.id
      limit ${limit + 1}::int`)
  ).map((row) => ({ ...toTask(row), position: row.position }))

/** Which tasks bear these ids, as they read on a day? One not in force then reads as it did last before, else first after. */
export const tasksById = async (db: Db, wanted: readonly string[], on: string): Promise<Task[]> =>
  (
    await db.rows<StoredTask>(sql`
      select distinct on (t.id) ${taskColumns}
      from task_all t
      where t.id = any(${ids(wanted)}) and t.valid_from < t.valid_to
      order by t.id, (t.valid_from <= ${day(on)}) desc,
               case when t.valid_from <= ${day(on)} then t.version end desc, t.version`)
  ).map(toTask)

/** Whom does a plan oblige, as declared? */
export async function obligesOf(db: Db, row: PlanRow): Promise<Plan['obliges']> {
  const rules = await db.rows<{ kind: string; tier: number | null; code: string | null }>(sql`
    select ob.kind, ob.tier, coalesce(o.code, b.code) as code
    from obligation ob
    left join organization o on o.id = ob.organization_id
    left join block b on b.id = ob.block_id
    where ob.plan_id = ${id(row.id)}
    order by ob.position`)
  if (rules.length === 0 && row.dueOn === null && row.obligesWords === null) return null
  const codes = (kind: string): string[] => rules.filter((rule) => rule.kind === kind).map((rule) => rule.code ?? '')
  return {
    tiers: rules.filter((rule) => rule.kind === 'tier').map((rule) => tierOf(rule.tier ?? 0)),
    organizations: codes('organization'),
    blocks: codes('block'),
    except: codes('except'),
    dueOn: row.dueOn,
    words: row.obligesWords
  }
}

/** A plan's stated modes by task: what a change of `obliges` does not touch. */
export const statedModes = async (db: Db, plan: string): Promise<Set<string>> =>
  new Set(
    (await db.rows<{ id: string }>(sql`select id from task where plan_id = ${id(plan)} and mode_stated`)).map(
      (row) => row.id
    )
  )

/** Which plans are reached from these by cascade edges, up or down, with the least distance and their edges in reach? */
export const reachedPlans = (
  db: Db,
  start: string,
  direction: 'up' | 'down',
  includeDrafts: boolean,
  on: string
): Promise<(PlanRow & { depth: number; parents: string[] })[]> => {
  const step =
    direction === 'up'
      ? sql`join cascade_edge e on e.child_id = r.id join plan n on n.id = e.parent_id`
      : sql`join cascade_edge e on e.parent_id = r.id join plan n on n.id = e.child_id`
  return db.rows(sql`
    with recursive reached as (
      select ${id(start)} as id, 0 as depth
      union
      select n.id, r.depth + 1
      from reached r ${step}
      where ${inForce('e', on)}
        and (${includeDrafts}::boolean or (n.state = 'issued' and n.issued_on <= ${day(on)}))
        and (n.ended_on is null or n.ended_on > ${day(on)})
    ),
    nearest as (select id, min(depth) as depth from reached group by id)
    select x.*, n.depth,
           array(select e.parent_id from cascade_edge e where e.child_id = x.id and ${inForce('e', on)} order by e.position) as parents
    from nearest n
    join lateral (${planRows} where p.id = n.id offset 0) x on true
    where n.depth > 0
    order by n.depth, x.id`)
}
