import type { Ctx } from '../context.ts'
// biome-ignore lint/style/noRestrictedImports: documents hold what the resolver weighs, plans the citations it judges
import { candidatesFor, issuersFor, namesOfProvinces } from '../documents/queries.ts'
import { resolve } from '../documents/resolve.ts'
import type { DocumentChange } from '../documents/service.ts'
import type { Issuer } from '../documents/whom.ts'
import { groupBy } from '../lib/group.ts'
import {
  bodyKey,
  isGeneric,
  localForms,
  nameKey,
  properPart,
  saysPlace,
  wholeKeys,
  writtenForms
} from '../lib/naming.ts'
import type { OrganizationChange } from '../organizations/service.ts'
import {
  citationsConcernedByDocument,
  citationsConcernedByOrganization,
  citationsOfPlans,
  drawEdges,
  holdPlans,
  namesOfOrganizations,
  type PendingCitation,
  placesAmong,
  placesOfOrganizations,
  plansAround,
  storeVerdicts,
  type Verdict
} from './citation-queries.ts'
import type { CitationWords } from './citations.ts'

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]

const verdictOf = (citation: PendingCitation): Verdict => ({
  planId: citation.planId,
  position: citation.position,
  validFrom: citation.validFrom,
  state: citation.state,
  rule: citation.rule,
  documentId: citation.documentId,
  issuerKnown: citation.issuerKnown,
  differs: citation.differs,
  candidates: citation.candidates
})

const placesOf = (one: { province: string; commune: string }) => ({
  province: nameKey(one.province),
  commune: nameKey(one.commune)
})

/** Under which registered names to look for the body written: the resolver decides, so more is no harm. */
function lookups({ issuer, province }: PendingCitation, provinces: readonly string[]): string[] {
  if (issuer === null) return []
  return [...wholeKeys(issuer), bodyKey(issuer)].flatMap((key) => {
    const places = provinces.filter((place) => place === nameKey(province) || saysPlace(key, properPart(place)))
    return [key, ...places.flatMap((place) => writtenForms(localForms(key, [place]), place))]
  })
}

/** Judges citations against the register as it is now. Answers the verdicts that changed. */
async function judge(ctx: Ctx, citations: readonly PendingCitation[]): Promise<Verdict[]> {
  if (citations.length === 0) return []
  const provinces = await namesOfProvinces(ctx.db)
  const issuers = await issuersFor(
    ctx.db,
    unique(citations.map(({ provinceId }) => provinceId)),
    unique(citations.map(({ issuerId }) => issuerId)),
    unique(citations.flatMap((citation) => lookups(citation, provinces)))
  )
  const known = new Map<string, Issuer>(issuers.map((one) => [one.id, { ...one, ...placesOf(one) }]))
  const candidates = await candidatesFor(ctx.db, unique(citations.map(({ citeKey }) => citeKey)), [...known.keys()])
  const byKey = groupBy(candidates, ({ citeKey }) => citeKey)
  return citations.flatMap((citation) => {
    const citing = {
      organizationId: citation.issuerId,
      ancestors: citation.ancestors,
      provinceId: citation.provinceId,
      communeId: citation.communeId,
      ...placesOf(citation),
      issuedOn: citation.issuedOn,
      own: citation.own
    }
    const { document, ...found } = resolve(citation, citing, known, byKey.get(citation.citeKey) ?? [])
    const { planId, position, validFrom } = citation
    const verdict = { planId, position, validFrom, ...found, documentId: document }
    return same(verdict, verdictOf(citation)) ? [] : [verdict]
  })
}

/** What citations would resolve to, made by this body on that day; nothing is stored. In the order given. */
export async function judgeWords(
  ctx: Ctx,
  words: readonly CitationWords[],
  issuer: string,
  issuedOn: string | null
): Promise<Verdict[]> {
  const [place] = await placesOfOrganizations(ctx.db, [issuer])
  if (!place) return []
  const unjudged = { state: '', rule: '', documentId: null, issuerKnown: true, differs: [], candidates: [], own: [] }
  return judge(
    ctx,
    words.map((one, index) => ({
      ...one,
      ...place,
      ...unjudged,
      planId: '',
      position: index + 1,
      validFrom: '',
      issuedOn
    }))
  )
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
  const plans = unique([...changed.map(({ planId }) => planId), ...redraw]).sort()
  if (plans.length === 0) return
  await holdPlans(ctx.db, plans)
  if (changed.length > 0) await storeVerdicts(ctx.db, changed)
  await drawEdges(ctx.db, plans)
}

/** Resolves the citations of plans just written and draws their edges. `alsoDraw`: plans that cite them. */
export const resolvePlans = async (
  ctx: Ctx,
  plans: readonly string[],
  alsoDraw: readonly string[] = []
): Promise<void> => settle(ctx, await citationsOfPlans(ctx.db, plans), [...plans, ...alsoDraw])

/** Resolves again whatever a document that arrived or changed may concern. */
export async function followDocument(ctx: Ctx, change: DocumentChange): Promise<void> {
  const bodies = await namesOfOrganizations(ctx.db, change.issuerId, false)
  const names = bodies.flatMap((body) => issuerKeys(body.names, placesOf(body)))
  await settle(ctx, await citationsConcernedByDocument(ctx.db, change.issuerId, change.citeKeys, unique(names)))
}

/** Resolves again whatever an organization that arrived or changed may concern. */
export async function followOrganization(ctx: Ctx, change: OrganizationChange): Promise<void> {
  const bodies = await namesOfOrganizations(ctx.db, change.id, change.moved)
  // What was short for it where it stood, and under the names it had, may be so no longer.
  const before = change.moved ? await placesAmong(ctx.db, change.was) : []
  const places = before.flatMap(({ id, name }) =>
    id === change.id ? change.names.filter((one) => !isGeneric(one)) : [nameKey(name)]
  )
  const names = bodies.flatMap((body) =>
    placesEver(placesOf(body), unique(places)).flatMap((where) =>
      issuerKeys(body.id === change.id ? change.names : body.names, where)
    )
  )
  await settle(
    ctx,
    await citationsConcernedByOrganization(ctx.db, change.id, unique(names), change.moved),
    change.moved ? await plansAround(ctx.db, change.id) : []
  )
}

interface Places {
  province: string
  commune: string
}

/** Where a body stands, and wherever it may have stood: each place that was, taken for its province and its commune. */
const placesEver = (now: Places, before: readonly string[]): Places[] =>
  [now.province, ...before].flatMap((province) => [now.commune, ...before].map((commune) => ({ province, commune })))

/** Every key under which a citation may speak of a body of these names in these places. */
function issuerKeys(names: readonly string[], { province, commune }: Places): string[] {
  const forms = unique(names.flatMap((name) => localForms(name, [province, commune])))
  return writtenForms(writtenForms(forms, commune), province).flatMap((form) => [form, bodyKey(form)])
}
