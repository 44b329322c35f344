import type { Ctx } from '../context.ts'
import { shareRegistry } from '../db/locks.ts'
import { dropDocument } from '../documents/service.ts'
import { assertMatch } from '../lib/conditions.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { citationsOf } from './citation-queries.ts'
import * as refuse from './errors.ts'
import {
  lockPlan,
  obligesOf,
  type PlanRow,
  planById,
  plansBy,
  statedModes,
  tasksById,
  tasksOf,
  toSummary
} from './queries.ts'
import type { Citation, NewPlan, Plan, PlanPatch, PlanQuery, PlanSummary } from './schemas.ts'
import { linkedFromBelow, removePlan, removeTasks } from './store-queries.ts'
import type { NewTask, Task } from './task-schemas.ts'
import { prepare, writePlan } from './write-plan.ts'

type WithRevision<T> = { revision: number } & T

const bare = ({ position: _order, ...task }: Task & { position: number }): Task => task

export async function wholePlan(ctx: Ctx, row: PlanRow, on = ctx.today): Promise<WithRevision<{ plan: Plan }>> {
  const plan = {
    ...toSummary(row),
    obliges: await obligesOf(ctx.db, row),
    tracing: row.traced ? ('declared' as const) : ('open' as const),
    reviewDays: row.reviewDays,
    citations: await citationsOf(ctx.db, row.id, on),
    tasks: (await tasksOf(ctx.db, row.id, on)).map(bare)
  }
  return { plan, revision: row.revision }
}

/** The plan's row, if there is one. */
export const findPlan = (ctx: Ctx, id: string): Promise<PlanRow | undefined> => planById(ctx.db, id)

/** The plan's row, or a refusal: what everything below a plan's address begins with. */
export async function requirePlan(ctx: Ctx, id: string): Promise<PlanRow> {
  const row = await findPlan(ctx, id)
  if (!row) throw refuse.planNotFound(id)
  return row
}

/** Registers a plan: its document, citations (resolved at once), obligations and tasks, all or nothing. */
export const createPlan = (ctx: Ctx, body: NewPlan): Promise<WithRevision<{ plan: Plan }>> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    return wholePlan(inner, await writePlan(inner, body, await prepare(inner, body)))
  })

async function requireDraft(ctx: Ctx, id: string): Promise<PlanRow> {
  const row = await lockPlan(ctx.db, id)
  if (!row) throw refuse.planNotFound(id)
  assertMatch(ctx.ifMatch, row.revision)
  if (row.state !== 'draft') throw refuse.planIsIssued()
  return row
}

/** A task as POST would take it; its mode only when it was stated. */
export function toNewTask(task: Task, stated: boolean): NewTask & { id: string } {
  const { plan: _of, timing, cascade, version: _nth, validFrom: _since, validTo: _until, ...rest } = task
  const { from: _from, to: _to, ...when } = timing
  const { mode, ...binding } = cascade
  return { ...rest, timing: when, cascade: stated ? { mode, ...binding } : binding }
}

/** The body that POST would take for what is stored: what a patch or an act is laid over. */
export async function bodyOf(ctx: Ctx, row: PlanRow): Promise<NewPlan> {
  const { plan } = await wholePlan(ctx, row)
  const stated = await statedModes(ctx.db, row.id)
  const { id: _document, ...document } = plan.document
  const carrier = plan.carrier === null ? null : (({ id: _carrier, ...rest }) => rest)(plan.carrier)
  return {
    issuer: plan.issuer,
    document,
    carrier,
    state: plan.state,
    parent: row.namedParent,
    field: plan.field,
    period: plan.period,
    citations: plan.citations.map(({ position: _at, resolution: _found, ...words }) => words),
    obliges: plan.obliges,
    reviewDays: plan.reviewDays,
    tasks: plan.tasks.map((task) => toNewTask(task, stated.has(task.id)))
  }
}

export async function rewrite(ctx: Ctx, row: PlanRow, body: NewPlan): Promise<PlanRow> {
  const old = await tasksOf(ctx.db, row.id, ctx.today)
  const oldIds = new Set(old.map(({ id }) => id))
  const foreign = (body.tasks ?? []).findIndex(({ id }) => id !== undefined && !oldIds.has(id))
  if (foreign >= 0) throw refuse.taskOfAnotherPlan(foreign)
  const claimed = new Set((body.tasks ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])))
  const taskIds = new Map(old.filter(({ id }) => !claimed.has(id)).map(({ ordinal, id }) => [ordinal, id]))
  const standing = { plan: row, taskIds }
  const draft = await prepare(ctx, body, standing)
  const kept = new Set(draft.tasks.map(({ id }) => id))
  const gone = [...oldIds].filter((id) => !kept.has(id))
  const linked = await linkedFromBelow(ctx.db, gone)
  if (linked.length > 0) throw refuse.taskIsLinked(linked)
  await removeTasks(ctx.db, gone)
  return writePlan(ctx, body, draft, standing)
}

const part = <T extends object>(old: T, patch: T | undefined): T => (patch === undefined ? old : { ...old, ...patch })

/** Changes a draft: fields given replace those stored, lists whole; a task goes on under its id, else its ordinal. */
export const patchPlan = (ctx: Ctx, id: string, patch: PlanPatch): Promise<WithRevision<{ plan: Plan }>> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    const row = await requireDraft(inner, id)
    const old = await bodyOf(inner, row)
    const renumbered = patch.document?.reference ? { number: null, symbol: null } : { reference: null }
    const document = patch.document ? part({ ...old.document, ...renumbered }, patch.document) : old.document
    return wholePlan(inner, await rewrite(inner, row, { ...old, ...patch, document }))
  })

/** Deletes a draft that nobody links to. */
export const deletePlan = (ctx: Ctx, id: string): Promise<void> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    const row = await requireDraft(inner, id)
    const linked = await linkedFromBelow(
      db,
      (await tasksOf(db, id, ctx.today)).map((task) => task.id)
    )
    if (linked.length > 0) throw refuse.taskIsLinked(linked)
    await removePlan(db, id)
    await dropDocument(inner, row.document.id)
    if (row.carrier) await dropDocument(inner, row.carrier.id)
  })

/** One plan with its citations and tasks as they read on a day. */
export const getPlan = async (ctx: Ctx, id: string, asOf?: string): Promise<WithRevision<{ plan: Plan }>> =>
  wholePlan(ctx, await requirePlan(ctx, id), asOf)

/** Plans by filter, in order of registering, without tasks and citations. */
export async function listPlans(ctx: Ctx, query: PlanQuery, after?: string): Promise<Page<PlanSummary>> {
  const { limit = 200 } = query
  const page = toPage(await plansBy(ctx.db, query, after, limit), limit, (row) => [row.id])
  return { ...page, items: page.items.map(toSummary) }
}

interface ListQuery {
  asOf?: string
  limit?: number
}

/** A plan's tasks on a day, in its own order. */
export async function listTasks(
  ctx: Ctx,
  id: string,
  { asOf = ctx.today, limit = 200 }: ListQuery,
  after?: number
): Promise<Page<Task>> {
  await requirePlan(ctx, id)
  const page = toPage(await tasksOf(ctx.db, id, asOf, after, limit), limit, (row) => [row.position])
  return { ...page, items: page.items.map(bare) }
}

/** A plan's citations on a day, in order. */
export async function listCitations(
  ctx: Ctx,
  id: string,
  { asOf = ctx.today, limit = 200 }: ListQuery,
  after?: number
): Promise<Page<Citation>> {
  await requirePlan(ctx, id)
  return toPage(await citationsOf(ctx.db, id, asOf, after, limit), limit, (row) => [row.position])
}

/** One task by its id, as it reads on a day. */
export async function getTask(ctx: Ctx, id: string, asOf = ctx.today): Promise<Task> {
  const [task] = await tasksById(ctx.db, [id], asOf)
  if (!task) throw refuse.taskNotFound(id)
  return task
}

/** Tasks by their ids, of whatever plans; those unknown are left out. */
export const getTasks = (ctx: Ctx, ids: readonly string[], asOf = ctx.today): Promise<Task[]> =>
  tasksById(ctx.db, ids, asOf)
