import { isRealDate } from '../lib/dates.ts'
import { citeKey, joinReference, numberKey, splitReference, symbolKey } from '../lib/document-number.ts'
import { bodyKey } from '../lib/naming.ts'
import { readCitations } from '../reading/citations/read.ts'
import { citationEmpty } from './errors.ts'
import type { Citation, NewCitation, NewPlan } from './schemas.ts'

/** A citation's words with the keys it is looked up by. */
export type CitationWords = Omit<Citation, 'position' | 'resolution'> & {
  numberKey: string | null
  symbolKey: string | null
  citeKey: string | null
  issuerKey: string | null
  /** Where in the body it was given: one clause may hold several. */
  pointer: string
}

type Words = Omit<Citation, 'position' | 'resolution'>

function keyed(words: Words): Omit<CitationWords, 'pointer'> {
  const complete = words.number !== null && words.symbol !== null
  return {
    ...words,
    numberKey: complete ? numberKey(words.number) : null,
    symbolKey: complete ? symbolKey(words.symbol) : null,
    citeKey: complete ? citeKey(words.number, words.symbol) : null,
    issuerKey: words.issuer === null ? null : bodyKey(words.issuer)
  }
}

const PARSED = ['type', 'number', 'symbol', 'reference', 'date', 'dateText', 'issuer', 'title'] as const

/** The citation as the caller parsed it. A day that does not exist is kept as words and judged, never refused. */
function parsed(given: NewCitation): ReturnType<typeof keyed> {
  const split = given.reference && !(given.number && given.symbol) ? splitReference(given.reference) : undefined
  const number = given.number?.trim() || split?.number || null
  const symbol = given.symbol?.trim() || split?.symbol || null
  const date = given.date ?? ''
  const real = isRealDate(date) && date >= '1900' && date < '2200'
  return keyed({
    verb: given.verb ?? 'can_cu',
    scope: given.scope ?? 'preamble',
    raw: given.raw ?? null,
    type: given.type ?? null,
    number,
    symbol,
    reference: given.reference ?? (number !== null || symbol !== null ? joinReference(number, symbol) : null),
    date: real ? date : null,
    dateText: given.dateText ?? (real ? null : (given.date ?? null)),
    issuer: given.issuer ?? null,
    title: given.title ?? null
  })
}

function read(text: string, options: Pick<NewCitation, 'verb' | 'scope'>): ReturnType<typeof keyed>[] {
  const found = readCitations(text, {
    ...(options.verb ? { verb: options.verb } : {}),
    ...(options.scope ? { scope: options.scope } : {})
  })
  if (found.length > 0) return found.map(({ span: _where, ...words }) => keyed(words))
  // A ground that names no document ("Căn cứ tình hình thực tế") stays as words: nothing given is lost.
  const nothing = {
    type: null,
    number: null,
    symbol: null,
    reference: null,
    date: null,
    dateText: null,
    issuer: null,
    title: null
  }
  return [keyed({ verb: options.verb ?? 'can_cu', scope: options.scope ?? 'preamble', raw: text, ...nothing })]
}

/** A plan's citations in order, whichever way they were given: parsed, as raw clauses, or as a whole preamble. */
export function citationsOf(given: NewPlan['citations']): CitationWords[] {
  if (given === undefined) return []
  if (typeof given === 'string') {
    return given.trim() === '' ? [] : read(given, {}).map((words) => ({ ...words, pointer: '/citations' }))
  }
  return given.flatMap((one, index) => {
    const pointer = `/citations/${index}`
    if (PARSED.some((field) => one[field] !== undefined && one[field] !== null)) return [{ ...parsed(one), pointer }]
    if (!one.raw) throw citationEmpty(index)
    return read(one.raw, one).map((words) => ({ ...words, pointer }))
  })
}
