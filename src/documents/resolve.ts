import { isParty, joinReference, symbolYear } from '../lib/document-number.ts'
import { bodyKey, wholeKeys } from '../lib/naming.ts'
import { fold } from '../lib/vietnamese.ts'
import { contradicts, type Dated, whenOf } from './when.ts'
import { type Citing, type Issuer, NEARNESS, names, type Relation, relationOf } from './whom.ts'

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
export interface Cited extends Dated {
  type: string | null
  symbol: string | null
  reference: string | null
  numberKey: string | null
  symbolKey: string | null
  citeKey: string | null
  issuer: string | null
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

interface Placed extends Candidate {
  relation: Relation
  /** Named by the citation: 2 by its whole name, 1 as the body for which the one written speaks, 0 not. */
  named: 0 | 1 | 2
  issuerName: string
  /** Dated after the citing plan: it exists, and cannot be meant. */
  later: boolean
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

/** Those of the body whose whole name is written, if any, and of them the nearest. */
function nearest(found: readonly Placed[]): Placed[] {
  const most = Math.max(...found.map(({ named }) => named))
  const best = found.filter(({ named }) => named === most)
  const least = Math.min(...best.map(({ relation }) => NEARNESS.indexOf(relation)))
  return best.filter(({ relation }) => NEARNESS.indexOf(relation) === least)
}

/** One document or none: the nearest, when it is alone. Undefined: this rule finds nothing, try the next. */
function pick(cited: Cited, found: readonly Placed[], rule: ResolutionRule): Outcome | undefined {
  if (found.length === 0) return undefined
  const close = nearest(found)
  const [one] = close
  if (one === undefined || close.length > 1) return ambiguous(close, 'several_match')
  const differs: Difference[] = []
  if (contradicts(cited, whenOf(cited), one.issuedOn)) {
    differs.push({ field: 'date', cited: cited.date ?? cited.dateText, actual: one.issuedOn })
  }
  if (cited.issuer !== null && one.named === 0) {
    differs.push({ field: 'issuer', cited: cited.issuer, actual: one.issuerName })
  }
  if (cited.type !== null && fold(cited.type) !== fold(one.type)) {
    differs.push({ field: 'type', cited: cited.type, actual: one.type })
  }
  if (one.numberKey !== cited.numberKey || one.symbolKey !== cited.symbolKey) {
    differs.push({ field: 'form', cited: cited.reference, actual: joinReference(one.number, one.symbol) })
  }
  const state = differs.length > 0 ? 'resolved_with_mismatch' : 'resolved'
  return { state, rule, document: one.id, differs, candidates: [] }
}

const inYear = (found: readonly Placed[], year: number | null): Placed[] =>
  found.filter(({ issuedOn }) => issuedOn !== null && Number(issuedOn.slice(0, 4)) === year)

const carriesYear = ({ symbol }: Cited): boolean => symbol !== null && symbolYear(symbol) !== null

/** Keys (1) to (3): the issuer as written. */
function byIssuer(cited: Cited, all: readonly Placed[]): Outcome | undefined {
  const registered = all.filter(({ named }) => named > 0)
  const pool = registered.filter(({ later }) => !later)
  const { date } = cited
  const when = whenOf(cited)
  const exact = pool.filter(({ issuedOn }) => date !== null && issuedOn === date)
  if (exact.length > 0) return pick(cited, exact, 'issuer_and_date')
  const sameYear = inYear(pool, when.year)
  if (sameYear.length > 0) {
    const agreeing = sameYear.filter(({ issuedOn }) => !contradicts(cited, when, issuedOn))
    return pick(cited, agreeing, 'issuer_and_year') ?? pick(cited, sameYear, 'date_differs_in_year')
  }
  if (when.year === null) {
    if (carriesYear(cited)) return pick(cited, pool, 'number_carries_year')
    return pool.length > 0 ? ambiguous(nearest(pool), 'undated') : undefined
  }
  // Another year: Party numbers and numbers with a year are never given twice; administrative ones each January.
  if (carriesYear(cited) || (cited.symbol !== null && isParty(cited.symbol))) {
    return pick(cited, pool, 'date_in_other_year')
  }
  if (date === null || inYear(registered, when.year).length > 0) return undefined
  const sameDay = pool.filter(({ issuedOn }) => issuedOn?.slice(5) === date.slice(5))
  return pick(cited, sameDay, 'date_in_other_year')
}

/** Key (4): no issuer written: bodies above, then central ones. The very day, unless the number says the year itself. */
function withoutIssuer(cited: Cited, all: readonly Placed[]): Outcome | undefined {
  const when = whenOf(cited)
  const pool = all.filter(({ later }) => !later)
  for (const scope of [['above', 'beside'], ['central']]) {
    const inScope = pool.filter(({ relation }) => scope.includes(relation))
    const dated = inScope.filter(({ issuedOn }) => cited.date !== null && issuedOn === cited.date)
    if (dated.length > 0) return pick(cited, dated, 'date_without_issuer')
    if (inScope.length === 0) continue
    if (carriesYear(cited)) {
      const agreeing = inScope.filter(({ issuedOn }) => !contradicts(cited, when, issuedOn))
      return (
        pick(cited, agreeing, 'number_carries_year') ??
        pick(cited, inYear(inScope, when.year), 'date_differs_in_year') ??
        pick(cited, inScope, 'date_in_other_year')
      )
    }
    const open = when.year === null ? inScope : inYear(inScope, when.year)
    if (cited.date === null && open.length > 0) return ambiguous(open, 'undated')
  }
  return undefined
}

/** Key (5): the very number and day, of another body in reach than the one written. */
function byOtherIssuer(cited: Cited, all: readonly Placed[]): Outcome | undefined {
  if (cited.date === null) return undefined
  const reach: readonly Relation[] = ['above', 'beside', 'province', 'central']
  const found = all.filter(
    (one) => !one.later && reach.includes(one.relation) && one.named === 0 && one.issuedOn === cited.date
  )
  return pick(cited, found, 'other_issuer')
}

/** Key (6): a lost hyphen, a dot for a hyphen: the first four keys again, over numbers that are alike but for that. */
function byVariant(cited: Cited, variants: readonly Placed[]): Outcome | undefined {
  const found = cited.issuer === null ? withoutIssuer(cited, variants) : byIssuer(cited, variants)
  return found?.document == null ? found : { ...found, rule: 'form_variant' }
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
  const whole = cited.issuer === null ? [] : wholeKeys(cited.issuer)
  const written = cited.issuer === null ? [] : [...whole, bodyKey(cited.issuer)]
  const meant = new Map<string, 1 | 2>()
  for (const issuer of issuers.values()) {
    const relation = relationOf(issuer, citing)
    // A body that bears the very name written goes before one that somebody speaks for (Thủ tướng before Chính phủ).
    if (names(written, issuer, relation)) meant.set(issuer.id, names(whole, issuer, relation) ? 2 : 1)
  }
  const issuerKnown = cited.issuer === null || meant.size > 0
  if (!cited.numberKey || !cited.symbolKey) return { ...nothing, state: 'out_of_scope', rule: 'no_number', issuerKnown }

  const place = (candidate: Candidate): Placed[] => {
    const issuer = issuers.get(candidate.issuerId)
    if (!issuer || citing.own.includes(candidate.id)) return []
    const later = citing.issuedOn !== null && candidate.issuedOn !== null && candidate.issuedOn > citing.issuedOn
    const named = meant.get(issuer.id) ?? 0
    return [{ ...candidate, relation: relationOf(issuer, citing), named, issuerName: issuer.name, later }]
  }
  const alike = candidates.filter((one) => one.citeKey === cited.citeKey && one.numberKey === cited.numberKey)
  const exact = alike.filter(({ symbolKey }) => symbolKey === cited.symbolKey).flatMap(place)
  const variants = alike.filter(({ symbolKey }) => symbolKey !== cited.symbolKey).flatMap(place)
  const abroad = meant.size > 0 && [...meant.keys()].every((id) => isForeign(issuers.get(id), citing))
  const outcome =
    (cited.issuer === null ? withoutIssuer(cited, exact) : byIssuer(cited, exact)) ??
    (cited.issuer === null || abroad ? undefined : byOtherIssuer(cited, exact)) ??
    byVariant(cited, variants) ??
    nothing
  return { ...outcome, issuerKnown }
}

const isForeign = (issuer: Issuer | undefined, citing: Citing): boolean =>
  issuer !== undefined && relationOf(issuer, citing) === 'foreign'
