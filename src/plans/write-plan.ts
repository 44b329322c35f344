import type { Ctx } from '../context.ts'
import { lockNumbers } from '../db/locks.ts'
import { documentRow, dropDocument, enterDocument, type StoredDocument } from '../documents/service.ts'
import { newId } from '../lib/ids.ts'
import { bodyKey, localForms, nameKey, wholeKeys } from '../lib/naming.ts'
import { tierRank } from '../lib/tiers.ts'
import { requireBlocks } from '../organizations/blocks.ts'
import { type OrganizationRow, requireOrganizations } from '../organizations/service.ts'
import { plansCiting, storeCitations } from './citation-queries.ts'
import { type CitationWords, citationsOf } from './citations.ts'
import { citesItself, parentNotCited, periodReversed, planIdentityIncomplete } from './errors.ts'
import { type PlanRow, planById } from './queries.ts'
import { followDocument, resolvePlans } from './resolve-citations.ts'
import { obligesAnyone, type TaskRow, taskRows } from './rules.ts'
import type { NewPlan } from './schemas.ts'
import { namePlanParent, type ObligationRow, storeObligations, storePlan, storeTasks } from './store-queries.ts'

/** What a plan is made of, once its words have been checked; nothing is written yet. */
export interface Draft {
  issuer: OrganizationRow
  document: StoredDocument
  carrier: StoredDocument | null
  citations: CitationWords[]
  obligations: ObligationRow[]
  tasks: (TaskRow & { organizationIds: string[] })[]
}

/** Where a plan already stands, when it is written again. */
export interface Standing {
  plan: PlanRow
  taskIds: ReadonlyMap<string, string>
}

const named = (codes: readonly string[] | undefined, path: string) =>
  (codes ?? []).map((code, index) => ({ pointer: `${path}/${index}`, code }))

function placesOf(body: NewPlan) {
  return [
    { pointer: '/issuer', code: body.issuer },
    ...named(body.obliges?.organizations, '/obliges/organizations'),
    ...named(body.obliges?.except, '/obliges/except'),
    ...(body.tasks ?? []).flatMap((task, index) =>
      named(task.cascade?.organizations, `/tasks/${index}/cascade/organizations`)
    )
  ]
}

function documentOf(body: NewPlan, issuer: OrganizationRow, standing: Standing | undefined): StoredDocument {
  const state = body.state ?? 'draft'
  const row = documentRow(
    { type: 'Kế hoạch', ...body.document },
    issuer,
    'draft',
    '/document',
    standing?.plan.document.id
  )
  if (state === 'draft') return row
  const missing = [
    ...(row.number === null ? ['/document/number'] : []),
    ...(row.symbol === null ? ['/document/symbol'] : []),
    ...(row.issuedOn === null ? ['/document/issuedOn'] : [])
  ]
  if (missing.length > 0) throw planIdentityIncomplete(missing)
  return { ...row, state }
}

function carrierOf(body: NewPlan, issuer: OrganizationRow, standing: Standing | undefined): StoredDocument | null {
  if (!body.carrier) return null
  const state = body.state ?? 'draft'
  return documentRow({ type: 'Quyết định', ...body.carrier }, issuer, state, '/carrier', standing?.plan.carrier?.id)
}

/** Refuses a citation of the plan itself: its own number and very day, and its own body named. */
function assertNotItself({ issuer, document, carrier, citations }: Omit<Draft, 'obligations' | 'tasks'>): void {
  const own = new Set(
    [issuer.name, ...issuer.aliases].map(nameKey).flatMap((key) => localForms(key, [nameKey(issuer.name)]))
  )
  const isOwn = (citation: CitationWords, one: StoredDocument | null): boolean =>
    one !== null && one.issuedOn !== null && citation.citeKey === one.citeKey && citation.date === one.issuedOn
  citations.forEach((citation) => {
    if (citation.issuer === null || citation.citeKey === null) return
    const named = [...wholeKeys(citation.issuer), bodyKey(citation.issuer)].some((key) => own.has(key))
    if (named && (isOwn(citation, document) || isOwn(citation, carrier))) throw citesItself(citation.pointer)
  })
}

/** Checks a plan's words and looks up whom they name. Nothing is written; every refusal names its field. */
export async function prepare(ctx: Ctx, body: NewPlan, standing?: Standing): Promise<Draft> {
  if (body.period && body.period.to < body.period.from) throw periodReversed()
  const organizations = await requireOrganizations(ctx, placesOf(body))
  const blocks = await requireBlocks(ctx, named(body.obliges?.blocks, '/obliges/blocks'))
  const issuer = organizations.get(body.issuer)!
  const idOf = (code: string): string => organizations.get(code)!.id
  const none = { tier: null, organizationId: null, blockId: null }
  const { tiers = [], organizations: bodies = [], blocks: groups = [], except = [] } = body.obliges ?? {}
  const head = {
    issuer,
    document: documentOf(body, issuer, standing),
    carrier: carrierOf(body, issuer, standing),
    citations: citationsOf(body.citations)
  }
  assertNotItself(head)
  return {
    ...head,
    obligations: [
      ...[...new Set(tiers)].map((tier) => ({ ...none, kind: 'tier' as const, tier: tierRank(tier) })),
      ...[...new Set(bodies)].map((code) => ({ ...none, kind: 'organization' as const, organizationId: idOf(code) })),
      ...[...new Set(groups)].map((code) => ({ ...none, kind: 'block' as const, blockId: blocks.get(code)!.id })),
      ...[...new Set(except)].map((code) => ({ ...none, kind: 'except' as const, organizationId: idOf(code) }))
    ],
    tasks: taskRows(body.tasks ?? [], obligesAnyone(body.obliges), standing?.taskIds).map((row) => ({
      ...row,
      organizationIds: row.organizations.map(idOf)
    }))
  }
}

const keysOf = (draft: Draft): string[] =>
  [draft.document, draft.carrier, ...draft.citations].flatMap((one) => (one?.citeKey ? [one.citeKey] : []))

/** Writes a prepared plan whole, resolves what it cites and what waits for it. The caller holds the transaction. */
export async function writePlan(ctx: Ctx, body: NewPlan, draft: Draft, standing?: Standing): Promise<PlanRow> {
  const { issuer } = draft
  const id = standing?.plan.id ?? newId()
  await lockNumbers(ctx.db, keysOf(draft))
  const documentId = await enterDocument(ctx, draft.document, true, '/document')
  const carrierId = draft.carrier === null ? null : await enterDocument(ctx, draft.carrier, true, '/carrier')
  await storePlan(ctx.db, {
    id,
    documentId,
    carrierId,
    issuerId: issuer.id,
    tier: standing?.plan.tier ?? issuer.tier,
    state: body.state ?? 'draft',
    issuedOn: draft.document.issuedOn,
    field: body.field ?? null,
    period: body.period ?? null,
    namedParentId: null,
    obliges: obligesAnyone(body.obliges),
    dueOn: body.obliges?.dueOn ?? null,
    obligesWords: body.obliges?.words ?? null,
    reviewDays: body.reviewDays ?? null
  })
  await dropLeftovers(ctx, standing, documentId, carrierId)
  await storeObligations(ctx.db, id, draft.obligations)
  await storeCitations(ctx.db, id, draft.citations)
  await storeTasks(ctx.db, { id, tier: standing?.plan.tier ?? issuer.tier }, draft.tasks)
  await nameParent(ctx, id, body.parent ?? null)
  await resolvePlans(ctx, [id], await plansCiting(ctx.db, [documentId, ...(carrierId ? [carrierId] : [])]))
  if (body.state === 'issued') {
    for (const document of [draft.document, draft.carrier]) {
      if (document?.citeKey) await followDocument(ctx, { issuerId: issuer.id, citeKeys: [document.citeKey] })
    }
  }
  const written = (await planById(ctx.db, id)) as PlanRow
  if (body.parent && written.parent !== body.parent) throw parentNotCited()
  return written
}

/** A draft's document gives way when the register already had the document, and a carrier when it is taken off. */
async function dropLeftovers(
  ctx: Ctx,
  standing: Standing | undefined,
  documentId: string,
  carrierId: string | null
): Promise<void> {
  if (!standing) return
  const { document, carrier } = standing.plan
  if (document.id !== documentId) await dropDocument(ctx, document.id)
  if (carrier && carrier.id !== carrierId) await dropDocument(ctx, carrier.id)
}

async function nameParent(ctx: Ctx, id: string, parent: string | null): Promise<void> {
  if (parent === null) return
  const above = await planById(ctx.db, parent)
  if (!above) throw parentNotCited()
  await namePlanParent(ctx.db, id, above.id)
}
