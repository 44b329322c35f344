import { isRealDate } from '../lib/dates.ts'
import { isParty, joinReference, symbolYear } from '../lib/document-number.ts'
import { bodyKey, isGeneric, nameKey, properPart, shortForm } from '../lib/naming.ts'
import { COMMUNE, PROVINCE } from '../lib/tiers.ts'
import { fold } from '../lib/vietnamese.ts'

export type ResolutionState = 'unresolved' | 'ambiguous' | 'resolved' | 'resolved_with_mismatch' | 'out_of_scope'

/** Which rule decided. Each has one sentence in docs/model.md. */
export type ResolutionRule =
  | 'no_number'
  | 'issuer_and_date'
  | 'issuer_and_year'
  | 'number_carries_year'
  | 'date_differs_in_year'
  | 'date_in_other_year'
  | 'date_without_issuer'
  | 'other_issuer'
  | 'form_variant'
  | 'several_match'
  | 'undated'
  | 'nothing_matches'

export interface Difference {
  field: 'date' | 'issuer' | 'type' | 'form'
  cited: string | null
  actual: string | null
}

export interface Resolution {
  state: ResolutionState
  rule: ResolutionRule
  document: string | null
  differs: Difference[]
  candidates: string[]
  /** Whether the issuer as written is a registered organization; true when none is written. */
  issuerKnown: boolean
}

/** A citation as written, with its keys. `date` is a real day or null; `dateText` is what stands instead. */
export interface Cited {
  type: string | null
  symbol: string | null
  reference: string | null
  numberKey: string | null
  symbolKey: string | null
  citeKey: string | null
  date: string | null
  dateText: string | null
  issuer: string | null
}

/** Who cites, from where, and when (null: an undated draft). */
export interface Citing {
  organizationId: string
  ancestors: readonly string[]
  provinceId: string | null
  /** Folded name of the province's own body; empty for central bodies. */
  province: string
  issuedOn: string | null
  /** The citing plan's own documents, which it cannot cite. */
  own: readonly string[]
}

export interface Issuer {
  id: string
  code: string
  name: string
  tier: number
  kind: string
  ancestors: readonly string[]
  provinceId: string | null
  /** Folded name of its province's own body; empty for central bodies. */
  province: string
  /** Folded name and aliases. */
  names: readonly string[]
}

export interface Candidate {
  id: string
  type: string
  number: string | null
  symbol: string | null
  numberKey: string | null
  symbolKey: string | null
  citeKey: string | null
  issuedOn: string | null
  issuerId: string
}

/** How a body stands to the citing organization, nearest first. */
const NEARNESS = ['above', 'beside', 'province', 'central', 'peer', 'foreign'] as const
type Relation = (typeof NEARNESS)[number]

function relationOf(issuer: Issuer, citing: Citing): Relation {
  if (issuer.id === citing.organizationId || citing.ancestors.includes(issuer.id)) return 'above'
  if (issuer.tier === 0) return 'central'
  // Councils, Party committees and fronts stand beside a body of government, not above or below it.
  const beside = issuer.kind !== 'government'
  if (beside && issuer.ancestors.some((one) => one !== issuer.id && citing.ancestors.includes(one))) {
    return issuer.tier < COMMUNE || issuer.ancestors.at(-2) === citing.organizationId ? 'beside' : 'peer'
  }
  const outside = beside && issuer.tier === PROVINCE && issuer.ancestors.length === 1
  if (outside && citing.province !== '' && properPart(nameKey(issuer.name)) === properPart(citing.province))
    return 'beside'
  if (issuer.provinceId === null || issuer.provinceId !== citing.provinceId) return 'foreign'
  return issuer.tier < COMMUNE ? 'province' : 'peer'
}

/** Whether the words name this body, read where they were written. */
function names(written: readonly string[], issuer: Issuer, relation: Relation, citing: Citing): boolean {
  const hit = written.filter((key) => issuer.names.includes(key))
  if (relation === 'peer') return hit.some((key) => !isGeneric(key))
  // "UBND thành phố", "Sở Tư pháp" are never another province's: that must be named too.
  if (relation === 'foreign') return hit.some((key) => !isGeneric(key) && key.includes(properPart(issuer.province)))
  if (hit.length > 0) return true
  if (relation === 'central') return false
  return issuer.names.some((name) => written.includes(shortForm(name, citing.province)))
}

const writtenKeys = (issuer: string): string[] => [...new Set([nameKey(issuer), bodyKey(issuer)])]

interface Placed extends Candidate {
  relation: Relation
  /** Named by the citation: whole name first, as somebody speaking for the body second. */
  named: boolean
  issuerName: string
}

const yearOf = (cited: Cited): number | null => {
  const written = cited.date?.slice(0, 4) ?? /(?:19|20)\d\d/.exec(cited.dateText ?? '')?.[0]
  return written === undefined ? null : Number(written)
}

/** Whether the words state a full day that does not exist (30/02/2026), unlike a day left blank. */
export function isImpossible(dateText: string | null): boolean {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(dateText ?? '')
  const parts = /(\d{1,2})\D{1,12}?(\d{1,2})\D{1,8}?(\d{4})/.exec(dateText ?? '')
  if (iso) return !isRealDate(iso[0])
  if (!parts) return false
  return !isRealDate(`${parts[3]}-${String(parts[2]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}`)
}

type Outcome = Omit<Resolution, 'issuerKnown'>

const nothing: Outcome = { state: 'unresolved', rule: 'nothing_matches', document: null, differs: [], candidates: [] }

const ambiguous = (found: readonly Placed[], rule: ResolutionRule): Outcome => ({
  state: 'ambiguous',
  rule,
  document: null,
  differs: [],
  candidates: [...new Set(found.map(({ id }) => id))].sort()
})

function nearest(found: readonly Placed[]): Placed[] {
  const best = Math.min(...found.map(({ relation }) => NEARNESS.indexOf(relation)))
  return found.filter(({ relation }) => NEARNESS.indexOf(relation) === best)
}

function one(cited: Cited, found: Placed, rule: ResolutionRule, fields: readonly Difference['field'][]): Outcome {
  const differs: Difference[] = []
  if (fields.includes('date'))
    differs.push({ field: 'date', cited: cited.date ?? cited.dateText, actual: found.issuedOn })
  if (fields.includes('issuer')) differs.push({ field: 'issuer', cited: cited.issuer, actual: found.issuerName })
  if (cited.type !== null && fold(cited.type) !== fold(found.type)) {
    differs.push({ field: 'type', cited: cited.type, actual: found.type })
  }
  if (fields.includes('form')) {
    differs.push({ field: 'form', cited: cited.reference, actual: joinReference(found.number, found.symbol) })
  }
  return {
    state: differs.length > 0 ? 'resolved_with_mismatch' : 'resolved',
    rule,
    document: found.id,
    differs,
    candidates: []
  }
}

/** One document or none: the nearest, when it is alone. Undefined: this rule finds nothing, try the next. */
function pick(
  cited: Cited,
  found: readonly Placed[],
  rule: ResolutionRule,
  fields: readonly Difference['field'][] = []
) {
  if (found.length === 0) return undefined
  const close = nearest(found)
  return close.length === 1 ? one(cited, close[0] as Placed, rule, fields) : ambiguous(close, 'several_match')
}

/** Keys (1) to (3): the issuer as written. */
function byIssuer(cited: Cited, pool: readonly Placed[]): Outcome | undefined {
  const named = pool.filter((one) => one.named)
  const { date } = cited
  const year = yearOf(cited)
  const inYear = named.filter((one) => one.issuedOn !== null && Number(one.issuedOn.slice(0, 4)) === year)
  if (date !== null) {
    const exact = pick(
      cited,
      inYear.filter((one) => one.issuedOn === date),
      'issuer_and_date'
    )
    if (exact) return exact
  }
  if (year !== null && inYear.length > 0) {
    return date === null && !isImpossible(cited.dateText)
      ? pick(cited, inYear, 'issuer_and_year')
      : pick(cited, inYear, 'date_differs_in_year', ['date'])
  }
  const carries = cited.symbol !== null && symbolYear(cited.symbol) !== null
  if (year === null) {
    if (carries) return pick(cited, named, 'number_carries_year')
    return named.length > 0 ? ambiguous(nearest(named), 'undated') : undefined
  }
  // Another year: Party numbers and numbers with a year are never given twice; administrative ones each January.
  if (carries || (cited.symbol !== null && isParty(cited.symbol)))
    return pick(cited, named, 'date_in_other_year', ['date'])
  if (date === null) return undefined
  const sameDay = named.filter((one) => one.issuedOn?.slice(5) === date.slice(5))
  return pick(cited, sameDay, 'date_in_other_year', ['date'])
}

/** Key (4): no issuer written: bodies above, then central ones. */
function withoutIssuer(cited: Cited, pool: readonly Placed[]): Outcome | undefined {
  const carries = cited.symbol !== null && symbolYear(cited.symbol) !== null
  for (const scope of [['above', 'beside'], ['central']]) {
    const inScope = pool.filter((one) => scope.includes(one.relation))
    if (inScope.length === 0) continue
    const dated = inScope.filter((one) => cited.date !== null && one.issuedOn === cited.date)
    const found =
      dated.length > 0
        ? pick(cited, dated, 'date_without_issuer')
        : carries && yearOf(cited) === null
          ? pick(cited, inScope, 'number_carries_year')
          : carries
            ? pick(cited, inScope, 'date_in_other_year', ['date'])
            : cited.date === null
              ? ambiguous(inScope, 'undated')
              : undefined
    if (found) return found
  }
  return undefined
}

/** Key (5): the very number and day, of another body in reach than the one written. */
function byOtherIssuer(cited: Cited, pool: readonly Placed[]): Outcome | undefined {
  if (cited.date === null) return undefined
  const reach: readonly Relation[] = ['above', 'beside', 'province', 'central']
  const found = pool.filter((one) => reach.includes(one.relation) && !one.named && one.issuedOn === cited.date)
  return pick(cited, found, 'other_issuer', ['issuer'])
}

/** Key (6): a lost hyphen, a dot for a hyphen; only with the exact day. */
function byVariant(cited: Cited, variants: readonly Placed[]): Outcome | undefined {
  if (cited.date === null) return undefined
  const reach: readonly Relation[] = ['above', 'beside', 'central']
  const found = variants.filter(
    (one) => one.issuedOn === cited.date && (cited.issuer === null ? reach.includes(one.relation) : one.named)
  )
  return pick(cited, found, 'form_variant', ['form'])
}

/**
 * Which document a citation means: one, or none with the reason. Pure: the same citation, organizations and documents
 * give the same answer in whatever order they were registered. Nothing is corrected: differences are listed.
 */
export function resolve(
  cited: Cited,
  citing: Citing,
  issuers: ReadonlyMap<string, Issuer>,
  candidates: readonly Candidate[]
): Resolution {
  const written = cited.issuer === null ? [] : writtenKeys(cited.issuer)
  const known = [...issuers.values()].filter((issuer) => names(written, issuer, relationOf(issuer, citing), citing))
  const issuerKnown = cited.issuer === null || known.length > 0
  if (!cited.numberKey || !cited.symbolKey) return { ...nothing, state: 'out_of_scope', rule: 'no_number', issuerKnown }

  // A body that bears the very name written goes before one that somebody speaks for (Thủ tướng before Chính phủ).
  const full = cited.issuer === null ? '' : nameKey(cited.issuer)
  const byName = known.filter((issuer) => issuer.names.includes(full))
  const namedIds = new Set((byName.length > 0 ? byName : known).map(({ id }) => id))
  const place = (candidate: Candidate): Placed[] => {
    const issuer = issuers.get(candidate.issuerId)
    if (!issuer || citing.own.includes(candidate.id)) return []
    if (citing.issuedOn !== null && candidate.issuedOn !== null && candidate.issuedOn > citing.issuedOn) return []
    return [
      { ...candidate, relation: relationOf(issuer, citing), named: namedIds.has(issuer.id), issuerName: issuer.name }
    ]
  }
  const reach = candidates.filter((candidate) => candidate.citeKey === cited.citeKey).flatMap(place)
  const exact = reach.filter((one) => one.numberKey === cited.numberKey && one.symbolKey === cited.symbolKey)
  const variants = reach.filter((one) => !exact.includes(one))
  const abroad = known.length > 0 && known.every((issuer) => relationOf(issuer, citing) === 'foreign')
  const outcome =
    (cited.issuer === null ? withoutIssuer(cited, exact) : byIssuer(cited, exact)) ??
    (cited.issuer === null || abroad ? undefined : byOtherIssuer(cited, exact)) ??
    byVariant(cited, variants) ??
    nothing
  return { ...outcome, issuerKnown }
}
