import type { Ctx } from '../context.ts'
import { candidatesFor, issuersFor } from '../documents/queries.ts'
import { type Issuer, resolve } from '../documents/resolve.ts'
import type { DocumentChange } from '../documents/service.ts'
import { groupBy } from '../lib/group.ts'
import { bodyKey, nameKey, shortForm } from '../lib/naming.ts'
import type { OrganizationChange } from '../organizations/service.ts'
import {
  citationsConcernedByDocument,
  citationsConcernedByOrganization,
  citationsOfPlans,
  drawEdges,
  namesOfOrganization,
  type PendingCitation,
  plansAround,
  storeVerdicts,
  type Verdict
} from './citation-queries.ts'

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]

const verdictOf = (citation: PendingCitation): Verdict => ({
  planId: citation.planId,
  position: citation.position,
  state: citation.state,
  rule: citation.rule,
  documentId: citation.documentId,
  issuerKnown: citation.issuerKnown,
  differs: citation.differs,
  candidates: citation.candidates
})

/** Judges citations against the register as it is now. Answers the verdicts that changed. */
async function judge(ctx: Ctx, citations: readonly PendingCitation[]): Promise<Verdict[]> {
  if (citations.length === 0) return []
  const written = unique(citations.map(({ issuer }) => issuer)).flatMap((name) => [nameKey(name), bodyKey(name)])
  const issuers = await issuersFor(
    ctx.db,
    unique(citations.map(({ provinceId }) => provinceId)),
    unique(citations.map(({ issuerId }) => issuerId)),
    unique(written)
  )
  const known = new Map<string, Issuer>(issuers.map((one) => [one.id, { ...one, province: nameKey(one.province) }]))
  const candidates = await candidatesFor(ctx.db, unique(citations.map(({ citeKey }) => citeKey)), [...known.keys()])
  const byKey = groupBy(candidates, ({ citeKey }) => citeKey)
  return citations.flatMap((citation) => {
    const citing = {
      organizationId: citation.issuerId,
      ancestors: citation.ancestors,
      provinceId: citation.provinceId,
      province: nameKey(citation.province),
      issuedOn: citation.issuedOn,
      own: citation.own
    }
    const { document, ...found } = resolve(citation, citing, known, byKey.get(citation.citeKey) ?? [])
    const verdict = { planId: citation.planId, position: citation.position, ...found, documentId: document }
    return same(verdict, verdictOf(citation)) ? [] : [verdict]
  })
}

const same = (a: Verdict, b: Verdict): boolean =>
  a.state === b.state &&
  a.rule === b.rule &&
  a.documentId === b.documentId &&
  a.issuerKnown === b.issuerKnown &&
  a.candidates.join() === b.candidates.join() &&
  a.differs.length === b.differs.length &&
  a.differs.every((one, index) => {
    const other = b.differs[index]
    return one.field === other?.field && one.cited === other.cited && one.actual === other.actual
  })

async function settle(ctx: Ctx, citations: readonly PendingCitation[], redraw: readonly string[] = []): Promise<void> {
  const changed = await judge(ctx, citations)
  if (changed.length > 0) await storeVerdicts(ctx.db, changed)
  const plans = unique([...changed.map(({ planId }) => planId), ...redraw]).sort()
  if (plans.length > 0) await drawEdges(ctx.db, plans)
}

/** Resolves the citations of plans just written and draws their edges. `alsoDraw`: plans that cite them. */
export const resolvePlans = async (
  ctx: Ctx,
  plans: readonly string[],
  alsoDraw: readonly string[] = []
): Promise<void> => settle(ctx, await citationsOfPlans(ctx.db, plans), [...plans, ...alsoDraw])

/** Resolves again whatever a document that arrived or changed may concern. */
export async function followDocument(ctx: Ctx, change: DocumentChange): Promise<void> {
  const { names, province } = await namesOfOrganization(ctx.db, change.issuerId)
  const concerned = await citationsConcernedByDocument(
    ctx.db,
    change.issuerId,
    change.citeKeys,
    writtenForms(names, province)
  )
  await settle(ctx, concerned)
}

/** Resolves again whatever an organization that arrived or changed may concern. */
export async function followOrganization(ctx: Ctx, change: OrganizationChange): Promise<void> {
  const { province } = await namesOfOrganization(ctx.db, change.id)
  const concerned = await citationsConcernedByOrganization(
    ctx.db,
    change.id,
    writtenForms(change.names, province),
    change.moved
  )
  await settle(ctx, concerned, change.moved ? await plansAround(ctx.db, change.id) : [])
}

/** Every way a citation's issuer key may name a body of these names. */
const writtenForms = (names: readonly string[], province: string): string[] => [
  ...new Set(
    names.flatMap((name) => [
      name,
      bodyKey(name),
      shortForm(name, nameKey(province)),
      bodyKey(shortForm(name, nameKey(province)))
    ])
  )
]
