// A plan issued as the annex of a Quyết định: two identities in one file, or a note below the title.

import { headAt } from '../citations/heads.ts'
import { spanOf } from '../clean/source.ts'
import type { Head, Identity, Spans } from '../reading.ts'
import type { Page, Piece } from './page.ts'

type Carrier = NonNullable<Head['carrier']>

/** What "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày … của …)" says. */
export function carrierOfNote(page: Page, note: Piece | null): Carrier | null {
  if (!note) return null
  const at = note.key.search(/(?:quyết định|nghị quyết|công văn|thông báo)(?!\p{L})/u)
  if (at < 0) return null
  const found = headAt(page.flat, note.from + at)
  if (!found || 'list' in found || found.reference === null) return null
  const { source } = page
  const spans: Spans<'reference' | 'issuedOn' | 'title' | 'issuer'> = {
    reference: spanOf(source, found.start, found.end)
  }
  return {
    type: found.type,
    number: found.number,
    symbol: found.symbol,
    reference: found.reference,
    issuedOn: found.date,
    title: null,
    issuer: found.issuer,
    spans
  }
}

/** The decision that a file begins with, as carrier of the plan that follows in it. */
export function carrierOfHead(head: Head): Carrier {
  const { type, number, symbol, reference, issuedOn, title, issuer } = head
  const identity: Identity = { type, number, symbol, reference, issuedOn, title }
  const spans: Carrier['spans'] = {}
  for (const field of ['reference', 'issuedOn', 'title', 'issuer'] as const) {
    const span = head.spans[field]
    if (span) spans[field] = span
  }
  return { ...identity, issuer, spans }
}

// the annex begins with its kind in capitals, its title, and the note that it goes with the decision
const ANNEX = /\n\s*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)(?!\p{L})/gu
const NOTE = /\(\s*(?:ban hành )?kèm theo/u

/** Where the plan annexed to a decision begins, or null. */
export function annexStart(source: { text: string; key: string }, from: number): number | null {
  const pattern = new RegExp(ANNEX, 'gu')
  pattern.lastIndex = from
  for (
    let found = pattern.exec(source.text), tries = 0;
    found && tries < 50;
    found = pattern.exec(source.text), tries += 1
  ) {
    if (NOTE.test(source.key.slice(found.index, found.index + 1_200))) return found.index + 1
  }
  return null
}
