import type { Ctx } from '../context.ts'
import { lockNumbers, shareRegistry } from '../db/locks.ts'
import { adoptDocument, documentRow, partsOf } from '../documents/service.ts'
import { assertMatchIfSent } from '../lib/conditions.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { requireOrganizations } from '../organizations/service.ts'
import { actsOf, storeAct } from './act-queries.ts'
import { assertInTime, assertShape } from './act-rules.ts'
import type { Act, Forecast, NewAct } from './act-schemas.ts'
import { amendedCitations, amendTasks, citationChanges } from './amend.ts'
import { issuedBy } from './binding.ts'
import * as refuse from './errors.ts'
import { lockPlan, type PlanRow, planById } from './queries.ts'
import { followDocument, resolvePlans } from './resolve-citations.ts'
import { bodyOf, requirePlan, rewrite } from './service.ts'
import { endPlan } from './version-queries.ts'

/** Tells what an act would do, without doing it: wired in app.ts, since only coverage can tell. */
export type Foresee = (ctx: Ctx, plan: string, given: NewAct) => Promise<Forecast>

const stamp = (ctx: Ctx): string => `${ctx.now.toISOString().slice(0, 19)}Z`

async function issue(ctx: Ctx, id: string, given: NewAct): Promise<Act> {
  const row = await lockPlan(ctx.db, id)
  if (!row) throw refuse.planNotFound(id)
  assertMatchIfSent(ctx.ifMatch, row.revision)
  if (row.state !== 'draft') throw refuse.planIsIssued()
  const old = await bodyOf(ctx, row)
  const stated = partsOf(given)
  const number = stated.number ?? old.document.number ?? null
  const symbol = stated.symbol ?? old.document.symbol ?? null
  const missing = [...(number === null ? ['/number'] : []), ...(symbol === null ? ['/symbol'] : [])]
  if (missing.length > 0) throw refuse.planIdentityIncomplete(missing)
  const issuedOn = given.issuedOn as string
  const document = { ...old.document, reference: null, number, symbol, issuedOn }
  const issued = await rewrite(ctx, row, { ...old, document, state: 'issued' })
  const act = { id: newId(), plan: id, kind: 'issue', document: issued.document.id, effectiveOn: issuedOn } as const
  const whole = { ...act, recordedAt: stamp(ctx) }
  await storeAct(ctx.db, whole)
  return whole
}

async function assertReplaces(ctx: Ctx, plan: PlanRow, by: readonly string[], on: string): Promise<string[]> {
  const faults: string[] = []
  for (const [index, one] of by.entries()) {
    const found = await planById(ctx.db, one.toLowerCase())
    const valid = found && found.id !== plan.id && found.state === 'issued' && issuedBy(found, on)
    if (!valid) faults.push(`/by/${index}`)
  }
  if (faults.length > 0) throw refuse.replacementNotInForce(faults)
  return [...new Set(by.map((one) => one.toLowerCase()))]
}

/** Changes an issued plan by another document: amend, correct, replace or revoke. */
async function change(ctx: Ctx, id: string, given: NewAct): Promise<Act> {
  const seen = await requirePlan(ctx, id)
  const of = given.document!
  const code = of.issuer ?? seen.issuer
  const bodies = await requireOrganizations(ctx, [
    { pointer: '/document/issuer', code },
    { pointer: '/document/issuer', code: seen.issuer }
  ])
  const actor = bodies.get(code)!
  if (actor.tier !== 0 && !bodies.get(seen.issuer)!.ancestors.includes(actor.id)) throw refuse.actOfStranger(code)
  const document = documentRow(of, actor, 'issued', '/document')
  const dated = of.issuedOn as string
  const effectiveOn = given.effectiveOn ?? dated
  const citations = await citationChanges(ctx, id, given, effectiveOn)
  const keys = [document, ...citations.begun].flatMap(({ citeKey }) => (citeKey === null ? [] : [citeKey]))
  await lockNumbers(ctx.db, keys)

  const row = (await lockPlan(ctx.db, id)) as PlanRow
  assertMatchIfSent(ctx.ifMatch, row.revision)
  const before = await actsOf(ctx.db, id)
  assertInTime(row, before, dated, effectiveOn)
  const documentId = await adoptDocument(ctx, document, '/document')
  const same = before.find((one) => one.document === documentId && one.kind === given.kind)
  if (same) throw refuse.actRepeated(same.id)

  const act: Act = {
    id: newId(),
    plan: id,
    kind: given.kind,
    document: documentId,
    effectiveOn,
    recordedAt: stamp(ctx),
    ...(given.tasks ? { tasks: await amendTasks(ctx, row, given, effectiveOn) } : {}),
    ...(given.citations ? { citations: await amendedCitations(ctx, id, effectiveOn, citations) } : {}),
    ...(given.by ? { by: await assertReplaces(ctx, row, given.by, effectiveOn) } : {})
  }
  const ends = given.kind === 'replace' || given.kind === 'revoke'
  await endPlan(ctx.db, id, ends ? effectiveOn : null, ends ? given.kind : null)
  await storeAct(ctx.db, act)
  if (given.citations) await resolvePlans(ctx, [id])
  if (document.citeKey) await followDocument(ctx, { issuerId: actor.id, citeKeys: [document.citeKey] })
  return act
}

/** One step in the legal life of a plan, with everything that hangs on it, all or nothing. */
export function createAct(ctx: Ctx, id: string, given: NewAct): Promise<Act> {
  assertShape(given)
  return ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    return given.kind === 'issue' ? issue(inner, id, given) : change(inner, id, given)
  })
}

/** The acts of a plan, in order. */
export async function listActs(ctx: Ctx, id: string, limit = 200, after?: number): Promise<Page<Act>> {
  await requirePlan(ctx, id)
  const page = toPage(await actsOf(ctx.db, id, after, limit), limit, (act) => [act.position])
  return { ...page, items: page.items.map(({ position: _nth, ...act }) => act) }
}
