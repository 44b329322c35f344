import type { Ctx } from '../context.ts'
import { assertMatch } from '../lib/conditions.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { requireOrganizations } from '../organizations/service.ts'
import { findPlan } from '../plans/service.ts'
import * as refuse from './errors.ts'
import { overlap } from './holds.ts'
import {
  bondOf,
  deciderOf,
  documentExists,
  endWaiver,
  holdPlan,
  storeWaiver,
  type WaiverRow,
  waiverById,
  waiversBy,
  waiversOfScope
} from './queries.ts'
import { assertBound, assertDays, assertEndsEarlier, assertMayDecide } from './rules.ts'
import type { NewWaiver, Waiver, WaiverPatch, WaiverQuery } from './schemas.ts'

interface WithRevision {
  waiver: Waiver
  revision: number
}

const split = ({ revision, ...waiver }: WaiverRow): WithRevision => ({ waiver, revision })

async function requireWaiver(ctx: Ctx, id: string): Promise<WaiverRow> {
  const row = await waiverById(ctx.db, id)
  if (!row) throw refuse.waiverNotFound(id)
  return row
}

/** Lifts a task, or a whole plan, from a body, on grounds. */
export const createWaiver = (ctx: Ctx, body: NewWaiver): Promise<WithRevision> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const { plan: planId, task = null, expiresOn = null, document = null, decidedOn } = body
    await holdPlan(db, planId)
    const plan = await findPlan(inner, planId)
    if (!plan) throw refuse.waiverOfUnknownPlan(planId)
    if (plan.state === 'draft' || plan.issuedOn === null) throw refuse.waiverOfDraft()
    const codes = [
      { pointer: '/organization', code: body.organization },
      { pointer: '/decidedBy', code: body.decidedBy }
    ]
    const known = await requireOrganizations(inner, codes)
    const [waived, decider] = [known.get(body.organization)!, known.get(body.decidedBy)!]
    const bond = await bondOf(db, plan.id, task, waived.id)
    if (task !== null && bond.task === null) throw refuse.waiverTaskElsewhere()
    assertBound(waived.code, bond, task !== null)
    assertDays(decidedOn, expiresOn, plan.issuedOn)
    assertMayDecide(decider.code, await deciderOf(db, decider.id, plan.issuerId, waived.id), decidedOn)
    if (document !== null && !(await documentExists(db, document))) throw refuse.waiverDocumentUnknown(document)
    const others = await waiversOfScope(db, plan.id, task, waived.id)
    const existing = others.find((other) => overlap(other, { decidedOn, expiresOn }))
    if (existing) throw refuse.waiverOverlaps(existing.id)
    const id = newId()
    const { grounds } = body
    await storeWaiver(db, {
      ...{ id, plan: plan.id, task, grounds, decidedOn, document, expiresOn },
      organizationId: waived.id,
      deciderId: decider.id
    })
    return split(await requireWaiver(inner, id))
  })

/** Ends a waiver earlier than was decided. */
export const patchWaiver = (ctx: Ctx, id: string, patch: WaiverPatch): Promise<WithRevision> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await holdPlan(db, (await requireWaiver(inner, id)).plan)
    const held = await requireWaiver(inner, id)
    assertMatch(ctx.ifMatch, held.revision)
    assertEndsEarlier(patch.expiresOn, held)
    await endWaiver(db, id, patch.expiresOn)
    return split(await requireWaiver(inner, id))
  })

/** One waiver by its id. */
export const getWaiver = async (ctx: Ctx, id: string): Promise<WithRevision> => split(await requireWaiver(ctx, id))

/** Waivers by filter, in order of making. */
export async function listWaivers(ctx: Ctx, query: WaiverQuery, after?: string): Promise<Page<Waiver>> {
  const { limit = 200, asOf = ctx.today } = query
  const page = toPage(await waiversBy(ctx.db, { ...query, asOf }, after, limit), limit, (row) => [row.id])
  return { ...page, items: page.items.map((row) => split(row).waiver) }
}
