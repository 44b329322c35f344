// Reads every document a preamble or a clause cites. Finding only: what a citation means is resolved elsewhere.

import { settleBreaks } from './breaks.ts'
import type { CitationScope, CitationVerb, ReadCitation } from './citation.ts'
import { findDocuments } from './clauses.ts'
import type { Flat } from './flat.ts'
import { flatten, spanOf } from './flat.ts'
import { readTitle } from './titles.ts'
import type { Found } from './walk.ts'

export type { CitationScope, CitationVerb, ReadCitation } from './citation.ts'

export interface ReadOptions {
  verb?: CitationVerb
  scope?: CitationScope
}

function citation(given: string, flat: Flat, found: Found, scope: CitationScope): ReadCitation {
  const { head } = found
  const { title, end } = readTitle(flat, head, found.until, found.verb !== 'mention', found.whole)
  const span = spanOf(flat, head.start, Math.max(end, head.end))
  return {
    verb: found.verb,
    scope,
    raw: given.slice(span.start, span.end),
    type: head.type,
    number: head.number,
    symbol: head.symbol,
    reference: head.reference,
    date: head.date,
    dateText: head.dateText,
    issuer: head.issuer,
    title,
    span
  }
}

/**
 * Reads every document cited as a ground in a preamble or a single raw clause, in order; never throws.
 * `options` say what to use when the text has no verb (can_cu, preamble). In the body documents are mentions
 * unless `options.verb` says otherwise. Spans count UTF-16 units of the text given.
 */
export function readCitations(text: string, options: ReadOptions = {}): ReadCitation[] {
  const scope = options.scope ?? 'preamble'
  const flat = settleBreaks(flatten(text))
  const found = findDocuments(flat, options.verb ?? (scope === 'body' ? 'mention' : 'can_cu'))
  const onlyNamed = scope === 'body' && (options.verb ?? 'mention') === 'mention'
  return found.map((one) => citation(text, flat, onlyNamed ? { ...one, verb: 'mention' } : one, scope))
}
