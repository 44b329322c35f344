// Puts the head together: identity, place, issuer, title, each with its place in the text.

import { headAt } from '../citations/heads.ts'
import { type Source, spanOf, wordsOf } from '../clean/source.ts'
import type { Head, Spans } from '../reading.ts'
import { carrierOfNote } from './carrier.ts'
import { issuerNamed } from './issuer.ts'
import { issuingSentence } from './issuing.ts'
import { kindOfSymbol } from './kinds.ts'
import { type Layout, layOut } from './layout.ts'
import { preambleEnd } from './preamble.ts'
import { titleNamed } from './title.ts'

export interface FirstPage {
  head: Head
  layout: Layout
  preamble: { from: number; to: number }
  inferred: { type: boolean; title: boolean } // taken from the number or the issuing sentence
}

// "Kế hoạch số 24/KH-UBND ngày 26/01/2026 của UBND tỉnh …" above the text, where the page has lost its number
function announced(layout: Layout) {
  for (const piece of layout.pieces.slice(0, layout.startIndex)) {
    const found = headAt(layout.page.flat, piece.from)
    if (found && !('list' in found) && found.reference !== null) return found
  }
  return null
}

const ADDRESSED = /(?<!\p{L})kính gửi(?!\p{L})/u
const LETTER_NEAR = 1_500

// an official letter names no kind: its number, what it is about, and whom it is sent to
function isLetter(key: string, after: number | undefined): boolean {
  return after !== undefined && ADDRESSED.test(key.slice(after, after + LETTER_NEAR))
}

/** Reads the first page of a document that begins at `from`. */
export function readFirstPage(source: Source, from = 0): FirstPage {
  const layout = layOut(source, from)
  const { number, date, kind, page } = layout
  const end = preambleEnd(layout).end
  const issuing = issuingSentence(page.flat, layout.start, Math.min(Math.max(end, layout.start), page.flat.key.length))
  const issuer = issuerNamed(source, layout, issuing)
  const said = number || layout.title.length > 0 ? null : announced(layout)
  const reference = number ?? said
  const spans: Spans<'type' | 'number' | 'symbol' | 'reference' | 'place' | 'issuedOn' | 'issuer' | 'title'> = {}
  const printed = kind?.type ?? kindOfSymbol(reference?.symbol ?? null) ?? said?.type
  const letter = printed === undefined && isLetter(page.flat.key, number?.end)
  const type = printed ?? (letter ? 'Công văn' : (issuing?.type ?? null))
  const title = titleNamed(source, layout, issuing, letter)
  if (kind) spans.type = spanOf(source, kind.from, kind.to)
  if (number) {
    spans.reference = spanOf(source, number.from, number.end)
    spans.symbol = spans.reference
    if (number.number !== null) spans.number = spanOf(source, number.from, number.from + number.number.length)
  } else if (said) spans.reference = spanOf(source, said.start, said.end)
  if (date?.place) spans.place = spanOf(source, date.place.from, date.place.to)
  if (date) spans.issuedOn = spanOf(source, date.dateFrom, date.to)
  if (issuer) spans.issuer = issuer.span
  if (title) spans.title = title.span
  const carrier = carrierOfNote(page, layout.note)
  const head: Head = {
    type,
    number: reference?.number ?? null,
    symbol: reference?.symbol ?? null,
    reference: reference?.reference ?? null,
    place: date?.place ? wordsOf(source, date.place.from, date.place.to) : null,
    issuedOn: date?.date ?? (date ? null : (said?.date ?? null)),
    dateText: date && date.date === null ? wordsOf(source, date.dateFrom, date.to) : null,
    issuer: issuer?.text ?? said?.issuer ?? null,
    title: title?.text ?? null,
    ...(carrier ? { carrier } : {}),
    spans
  }
  const inferred = { type: !kind && type !== null, title: layout.title.length === 0 && title !== null }
  return { head, layout, preamble: { from: layout.start, to: Math.max(end, layout.start) }, inferred }
}
