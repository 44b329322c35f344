// Where the parts of the first page stand: number, date, kind, title, and where the grounds begin.

import { bareReferenceAt } from '../citations/reference.ts'
import type { Source } from '../clean/source.ts'
import { type Issued, listedDate, ownDates } from './date.ts'
import { kindOf, kindOfSymbol } from './kinds.ts'
import { listedNumber, loneNumber, type OwnNumber, ownNumbers } from './number.ts'
import { openPage, type Page, type Piece, piecesOf } from './page.ts'
import { actsOnDocument, citesGround, decides, issues, opensSection } from './signs.ts'
import { findTitle, headingAbove, type Kind, splitAuthority, type Titled } from './titling.ts'

export interface Layout extends Titled {
  page: Page
  pieces: Piece[]
  number: OwnNumber | null
  date: Issued | null
  kind: Kind | null
}

const nearest = <T extends { from: number }>(all: T[], at: number): T | null =>
  all.reduce<T | null>((best, one) => (best && Math.abs(best.from - at) <= Math.abs(one.from - at) ? best : one), null)

// where the letterhead stands a motto does; what cites above it is the page's, not the document's
function firstGround(page: Page, pieces: Piece[]): number {
  const motto = page.masks.find(({ kind }) => kind === 'motto')?.from ?? 0
  const found = pieces.find(
    (piece) => piece.from > motto && (citesGround(piece) || opensSection(piece) || decides(piece))
  )
  return found?.from ?? Number.POSITIVE_INFINITY
}

function mark(page: Page, pieces: Piece[]): Pick<Layout, 'number' | 'date'> {
  const end = firstGround(page, pieces)
  const numbers = ownNumbers(page)
  const above = numbers.filter((one) => one.from < end)
  // "… QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG" in a title is another document's
  const number =
    above.findLast((one) => one.apart) ?? above[0] ?? (end === Number.POSITIVE_INFINITY ? numbers[0] : null)
  if (number) {
    const lead = /s[ốô]\s*[:.;]*\s*$/iu.exec(page.source.text.slice(Math.max(0, number.from - 8), number.from))
    page.masks.push({ kind: 'number', from: number.from - (lead?.[0].length ?? 0), to: number.end })
  }
  const dates = ownDates(page).filter((one) => one.from < end)
  const placed = dates.filter((one) => one.place)
  const date = nearest(placed.length > 0 ? placed : dates, number?.from ?? end)
  if (date) page.masks.push({ kind: 'date', from: date.from, to: date.to })
  return { number: number ?? null, date }
}

function findKind(pieces: Piece[], after: number, symbol: string | null): Layout['kind'] {
  const coded = kindOfSymbol(symbol)
  const before = pieces.findIndex((piece) => piece.from >= after && (citesGround(piece) || opensSection(piece)))
  const last = before < 0 ? pieces.length : before
  const all = pieces.slice(0, last).flatMap((piece, index) => {
    const kind = kindOf(piece)
    // "QUY ĐỊNH GIÁ VÉ PHÀ" below 19/QĐ-UBND is the title of a decision
    if (kind && coded !== null && coded !== kind.type && kind.length < piece.text.length) return []
    return kind ? [{ type: kind.type, from: piece.from, to: piece.from + kind.length, index, loud: kind.loud }] : []
  })
  // "Loại văn bản: Quyết định" above the letterhead is the site's word
  return all.find((one) => one.from >= after) ?? all.findLast((one) => one.loud) ?? null
}

/** Lays out the first page of a document; `from` leaves out what stands before it. */
export function layOut(source: Source, from = 0): Layout {
  const page = openPage(source, from)
  const { number: printed, date: placed } = mark(page, piecesOf(page))
  let number = printed
  let date = placed
  let pieces = piecesOf(page)
  if (!number) {
    const ground = firstGround(page, pieces)
    number =
      loneNumber(
        page,
        pieces.filter((piece) => piece.from < ground)
      ) ?? listedNumber(page)
    if (number) page.masks.push({ kind: 'number', from: number.from, to: number.end })
  }
  if (!date) date = listedDate(page)
  pieces = piecesOf(page)
  const after = Math.max(number?.from ?? 0, date?.from ?? 0)
  const kind = findKind(pieces, after, number?.symbol ?? null)
  const head = { page, pieces, number, date, kind }
  if (kind) {
    const piece = pieces[kind.index] as Piece
    // "QUYẾT ĐỊNH 12/QĐ-UBND": the number again
    const again = bareReferenceAt(page.flat, kind.to + 1)?.end ?? kind.to
    const lead = /^[\s:.,;*\d-]*/.exec(source.text.slice(again, piece.to))?.[0].length ?? 0
    const rest = again + lead < piece.to ? { from: again + lead, to: piece.to } : null
    return { ...head, ...splitAuthority(page, findTitle(page, pieces, kind.index + 1, rest)) }
  }
  const first = pieces.findIndex((piece) => piece.from >= after && (number !== null || date !== null))
  if (first >= 0) return { ...head, ...findTitle(page, pieces, first, null) }
  const ground = pieces.findIndex((piece) => citesGround(piece) || actsOnDocument(page, piece) || issues(page, piece))
  const startIndex = ground < 0 ? 0 : ground
  const start = pieces[startIndex]?.from ?? 0
  const heading = headingAbove(pieces, startIndex)
  if (heading) return { ...head, ...heading, authority: null, note: null, start, startIndex }
  return { ...head, title: [], authority: null, note: null, start, startIndex }
}
