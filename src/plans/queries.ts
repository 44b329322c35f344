import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, json, str } from '../db/values.ts'
import { joinReference, numberKey, splitReference, symbolKey } from '../lib/document-number.ts'
import { tierOf } from '../lib/tiers.ts'
import { foldPlain } from '../lib/vietnamese.ts'
import { daysOf, type TaskRow } from './rules.ts'
import type { Act, Plan, PlanQuery, PlanSummary, Task, Tracing } from './schemas.ts'

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
         p.obliges, p.due_on as "dueOn", p.obliges_words as "obligesWords", p.traced, p.revision,
         ${documentJson('d')} as document, case when c.id is not null then ${documentJson('c')} end as carrier
  from plan p
  join organization o on o.id = p.issuer_id
  join document d on d.id = p.document_id
  left join document c on c.id = p.carrier_id`

const toDocumentPart = (part: DocumentPart): Plan['document'] => ({
  ...part,
  reference: part.number === null && part.symbol === null ? null : joinReference(part.number, part.symbol)
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
  period: row.periodFrom === null || row.periodTo === null ? null : { from: row.periodFrom, to: row.periodTo }
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

type StoredTask = Omit<TaskRow, 'wordsKey' | 'modeStated' | 'fingerprint'> & { planId: string }

export const taskColumns = sql`
  t.id, t.plan_id as "planId", t.position, t.ordinal, t.section, t.text, t.kind, t.timing, t.quarters, t.due_on as "dueOn",
  t.first_quarter as "firstQuarter", t.last_quarter as "lastQuarter", t.lead, t.support, t.targets, t.series, t.mode,
  t.tiers, t.answered_by as "answeredBy",
  array(select o.code from task_organization b join organization o on o.id = b.organization_id
        where b.task_id = t.id order by o.code) as organizations`

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
  }
})

/** Which tasks has a plan, in its own order, after a position? One more than the limit. */
export const tasksOf = async (
  db: Db,
  plan: string,
  after = 0,
  limit = 1_000_000
): Promise<(Task & { position: number })[]> =>
  (
    await db.rows<StoredTask>(sql`
      select ${taskColumns} from task t
      where t.plan_id = ${id(plan)} and t.position > ${after}::int
      order by t.position
      limit ${limit + 1}::int`)
  ).map((row) => ({ ...toTask(row), position: row.position }))

/** Which tasks bear these ids? */
export const tasksById = async (db: Db, wanted: readonly string[]): Promise<Task[]> =>
  (await db.rows<StoredTask>(sql`select ${taskColumns} from task t where t.id = any(${ids(wanted)})`)).map(toTask)

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
}

/** Writes a plan's own row, new or not. */
export const storePlan = (db: Db, row: StoredPlan): Promise<object[]> =>
  db.rows(sql`
    insert into plan (id, document_id, carrier_id, issuer_id, tier, state, issued_on, field, period_from, period_to,
                      named_parent_id, obliges, due_on, obliges_words)
    values (${id(row.id)}, ${id(row.documentId)}, ${id(row.carrierId)}, ${id(row.issuerId)}, ${row.tier}::int, ${row.state},
            ${day(row.issuedOn)}, ${str(row.field)}, ${day(row.period?.from ?? null)}, ${day(row.period?.to ?? null)},
            ${id(row.namedParentId)}, ${row.obliges}::boolean, ${day(row.dueOn)}, ${str(row.obligesWords)})
    on conflict (id) do update set
      document_id = excluded.document_id, carrier_id = excluded.carrier_id, state = excluded.state,
      issued_on = excluded.issued_on, field = excluded.field, period_from = excluded.period_from,
      period_to = excluded.period_to, named_parent_id = excluded.named_parent_id, obliges = excluded.obliges,
      due_on = excluded.due_on, obliges_words = excluded.obliges_words, revision = plan.revision + 1`)

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
  rows: readonly (TaskRow & { organizationIds: string[] })[]
): Promise<void> {
  // Ordinals may swap between tasks that go on: they are moved out of the way first.
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
  includeDrafts: boolean
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
      where ${includeDrafts}::boolean or n.state = 'issued'
    ),
    nearest as (select id, min(depth) as depth from reached group by id)
    select x.*, n.depth,
           array(select e.parent_id from cascade_edge e where e.child_id = x.id order by e.position) as parents
    from nearest n
    join lateral (${planRows} where p.id = n.id offset 0) x on true
    where n.depth > 0
    order by n.depth, x.id`)
}

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
