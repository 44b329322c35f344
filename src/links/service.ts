import type { Ctx } from '../context.ts'
import { assertMatch } from '../lib/conditions.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { requireOrganizations } from '../organizations/service.ts'
import * as refuse from './errors.ts'
import {
  holdPlans,
  isAboveOrObliges,
  type LinkEnd,
  type LinkRow,
  linkBetween,
  linkById,
  linkEnds,
  linksBy,
  plansAboveTask,
  removeLink,
  retrace,
  storeLink
} from './queries.ts'
import type { NewTaskLink, TaskLink, TaskLinkPatch, TaskLinkQuery } from './schemas.ts'

const split = ({ revision, ...link }: LinkRow): { link: TaskLink; revision: number } => ({ link, revision })

/**
 * Two links made at once may each miss the way that runs over both (A to B, and C to D with B below C). Whoever
 * changes a link holds its plans and every plan above, and looks again whether more have come to stand above.
 */
async function holdAbove(ctx: Ctx, ends: readonly { planId: string }[], parentTask: string): Promise<void> {
  const held = new Set<string>()
  for (;;) {
    const above = [...ends.map(({ planId }) => planId), ...(await plansAboveTask(ctx.db, parentTask))]
    if (above.every((plan) => held.has(plan))) return
    await holdPlans(ctx.db, above)
    for (const plan of above) held.add(plan)
  }
}

async function ends(ctx: Ctx, childTask: string, parentTask: string): Promise<{ child: LinkEnd; parent: LinkEnd }> {
  const found = new Map((await linkEnds(ctx.db, [childTask, parentTask])).map((end) => [end.id, end]))
  const missing = [
    { pointer: '/childTask', id: childTask },
    { pointer: '/parentTask', id: parentTask }
  ].filter(({ id }) => !found.has(id))
  if (missing.length > 0) throw refuse.unknownTasks(missing)
  return { child: found.get(childTask)!, parent: found.get(parentTask)! }
}

async function receiver(ctx: Ctx, link: Pick<TaskLink, 'kind' | 'to'>): Promise<string | null> {
  if (link.kind === 'forwards' && link.to === null) throw refuse.forwardWithoutReceiver()
  if (link.to === null) return null
  return (await requireOrganizations(ctx, [{ pointer: '/to', code: link.to }])).get(link.to)!.id
}

/** Links a task to a task above it, and brings every trace up to date in the same transaction. */
export const createTaskLink = (ctx: Ctx, body: NewTaskLink): Promise<{ link: TaskLink; revision: number }> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const { child, parent } = await ends(inner, body.childTask.toLowerCase(), body.parentTask.toLowerCase())
    if (parent.tier >= child.tier) throw refuse.linkAgainstTiers()
    if (!(await isAboveOrObliges(db, parent.planId, child.planId))) throw refuse.linkUnrelated()
    const toId = await receiver(inner, { kind: body.kind, to: body.to ?? null })
    await holdAbove(inner, [child, parent], parent.id)
    const existing = await linkBetween(db, child.id, parent.id)
    if (existing) throw refuse.duplicateTaskLink(existing.id)
    const id = newId()
    await storeLink(db, {
      id,
      childTask: child.id,
      childTier: child.tier,
      parentTask: parent.id,
      parentTier: parent.tier,
      kind: body.kind,
      state: body.state ?? 'confirmed',
      toId,
      grounds: body.grounds ?? null,
      note: body.note ?? null,
      parentFingerprint: parent.fingerprint,
      parentVersion: parent.version
    })
    await retrace(db, child.id)
    return split((await linkById(db, id)) as LinkRow)
  })

async function requireLink(ctx: Ctx, id: string): Promise<LinkRow> {
  const row = await linkById(ctx.db, id)
  if (!row) throw refuse.taskLinkNotFound(id)
  return row
}

/** The link, held with everything above it, and still the version the caller saw. */
async function holdLink(ctx: Ctx, id: string): Promise<LinkRow> {
  const seen = await requireLink(ctx, id)
  assertMatch(ctx.ifMatch, seen.revision)
  await holdAbove(ctx, [{ planId: seen.childPlan }, { planId: seen.parentPlan }], seen.parentTask)
  const held = await requireLink(ctx, id)
  assertMatch(ctx.ifMatch, held.revision)
  return held
}

async function change(ctx: Ctx, { to, ...old }: LinkRow, patch: TaskLinkPatch) {
  const { child, parent } = await ends(ctx, old.childTask, old.parentTask)
  const changed = { ...old, to, ...patch }
  const toId = await receiver(ctx, changed)
  await storeLink(ctx.db, { ...changed, toId, childTier: child.tier, parentTier: parent.tier })
  await retrace(ctx.db, old.childTask)
  return split(await requireLink(ctx, old.id))
}

/** Changes a link: confirm, reject, another kind. */
export const patchTaskLink = (
  ctx: Ctx,
  id: string,
  patch: TaskLinkPatch
): Promise<{ link: TaskLink; revision: number }> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    return change(inner, await holdLink(inner, id), patch)
  })

/** Makes a confirmed link, or confirms the one that joins the two tasks already. */
export const confirmTaskLink = (
  ctx: Ctx,
  { childTask, parentTask, kind }: Pick<NewTaskLink, 'childTask' | 'parentTask' | 'kind'>
): Promise<TaskLink> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const existing = await linkBetween(db, childTask.toLowerCase(), parentTask.toLowerCase())
    if (!existing) return (await createTaskLink(inner, { childTask, parentTask, kind })).link
    await holdAbove(inner, [{ planId: existing.childPlan }, { planId: existing.parentPlan }], existing.parentTask)
    return (await change(inner, await requireLink(inner, existing.id), { kind, state: 'confirmed' })).link
  })

/** Takes a link away. */
export const deleteTaskLink = (ctx: Ctx, id: string): Promise<void> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const old = await holdLink(inner, id)
    await removeLink(db, id)
    await retrace(db, old.childTask)
  })

/** One link by its id. */
export const getTaskLink = async (ctx: Ctx, id: string) => split(await requireLink(ctx, id))

/** Links by filter, in order of making. */
export async function listTaskLinks(ctx: Ctx, query: TaskLinkQuery, after?: string): Promise<Page<TaskLink>> {
  const { limit = 200 } = query
  const page = toPage(await linksBy(ctx.db, query, after, limit), limit, (row) => [row.id])
  return { ...page, items: page.items.map((row) => split(row).link) }
}
