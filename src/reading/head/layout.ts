// Where the parts of the first page stand: number, date, kind, title, and where the grounds begin.

import { bareReferenceAt } from '../citations/reference.ts'
import type { Source } from '../clean/source.ts'
import { type Issued, listedDate, ownDates } from './date.ts'
import { kindOf, kindOfSymbol } from './kinds.ts'
import { listedNumber, loneNumber, type OwnNumber, ownNumbers } from './number.ts'
import { openPage, type Page, type Piece, piecesOf } from './page.ts'
import {
  actsOnDocument,
  citesGround,
  decides,
  isAuthority,
  isCapitals,
  isCarrierNote,
  issues,
  opensSection
} from './signs.ts'

export interface Layout {
  page: Page
  pieces: Piece[]
  number: OwnNumber | null
  date: Issued | null
  kind: { type: string; from: number; to: number; index: number } | null
  title: { from: number; to: number }[]
  authority: Piece | null
  note: Piece | null // "(Ban hành kèm theo …)"
  start: number // of the preamble
  startIndex: number // the piece it begins with
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

// "Thực hiện Chỉ thị số …" right below KẾ HOẠCH is the title, unless it already issues the plan
function titleActs(page: Page, pieces: Piece[], index: number): boolean {
  const piece = pieces[index]
  if (!piece || citesGround(piece) || /[;:]$/.test(piece.text) || issues(page, piece)) return false
  if (isCapitals(piece.text)) return true
  for (const next of pieces.slice(index + 1, index + 8)) {
    if (/(?:[;:]|như sau)$/u.test(piece.key)) return false
    if (citesGround(next) || actsOnDocument(page, next) || opensSection(next) || decides(next)) return true
    if (!next.gap && /;$/.test(next.text)) return false
    if (issues(page, next)) return next.gap
  }
  return true
}

const TELLS = /^(?:Ngày \d|Để |Nhằm |Trong |Qua )/u

function endsTitle(page: Page, pieces: Piece[], index: number, count: number): boolean {
  const piece = pieces[index]
  if (!piece) return true
  if (citesGround(piece) || opensSection(piece) || decides(piece)) return true
  if (actsOnDocument(page, piece)) {
    if (count === 0) return !titleActs(page, pieces, index)
    const linked = /(?:[,-]|(?:^|\s)(?:của|và|về|việc|các|theo|để|số|ngày|với|trong|cho|do))$/u
    return piece.gap || !linked.test(pieces[index - 1]?.key ?? '')
  }
  if (issues(page, piece) && (count > 0 || /:$/.test(piece.text))) return true
  if (piece.text.length > 600 || /;$/.test(piece.text)) return true
  // a title in capitals goes on in capitals
  const loud = index > 0 && count > 0 && isCapitals(pieces[index - 1]?.text ?? '')
  if (loud && /^\p{Lu}\p{Ll}/u.test(piece.text) && (piece.text.length > 40 || TELLS.test(piece.text))) return true
  // a story begins after the title: "Năm 2026 là năm …"
  return count > 0 && piece.gap && (piece.text.length > 140 || /\.$/.test(piece.text))
}

function findTitle(page: Page, pieces: Piece[], from: number, rest: { from: number; to: number } | null) {
  const title = rest ? [rest] : []
  let authority: Piece | null = null
  let note: Piece | null = null
  let index = from
  for (; index < pieces.length && title.length < 14; index += 1) {
    const piece = pieces[index] as Piece
    if (isCarrierNote(piece)) note = piece
    else if (isAuthority(piece) && (title.length > 0 || pieces.slice(index + 1, index + 3).some(citesGround)))
      authority ??= piece
    else if (authority || note || endsTitle(page, pieces, index, title.length)) break
    else title.push({ from: piece.from, to: piece.to })
  }
  return { title, authority, note, startIndex: index, start: pieces[index]?.from ?? page.flat.text.length }
}

const HEADING = /^(Kế hoạch|Chương trình|Quyết định|Nghị quyết|Chỉ thị|Đề án|Phương án|Hướng dẫn) (?=\p{L})/u

// a page without letterhead: "Kế hoạch trồng rừng năm 2014" right above the grounds
function headingAbove(pieces: Piece[], ground: number): Pick<Layout, 'kind' | 'title'> | null {
  for (let index = ground - 1; index >= Math.max(0, ground - 2); index -= 1) {
    const piece = pieces[index] as Piece
    const found = HEADING.exec(piece.text)
    if (!found?.[1] || piece.text.length > 300) continue
    const to = piece.from + found[1].length
    return { kind: { type: found[1], from: piece.from, to, index }, title: [{ from: to + 1, to: piece.to }] }
  }
  return null
}

const GLUED =
  /(?<=\P{Ll})(?<!(?:CỦA|DO|VÀ|THUỘC|GIỮA|,)) ((?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)[ \p{Lu}]{0,30})$/u

// on one line: "… SIÊU BÃO NĂM 2019 ỦY BAN NHÂN DÂN TỈNH Căn cứ …"
function splitAuthority(page: Page, laid: ReturnType<typeof findTitle>): ReturnType<typeof findTitle> {
  const last = laid.title.at(-1)
  if (!last || laid.authority || page.source.text.slice(last.to, laid.start).includes('\n')) return laid
  const found = GLUED.exec(page.source.text.slice(last.from, last.to))
  if (!found?.[1] || found.index < 8) return laid
  const from = last.to - found[1].length
  const { text, key } = page.source
  const authority = { from, to: last.to, text: text.slice(from, last.to), key: key.slice(from, last.to), gap: false }
  return { ...laid, title: [...laid.title.slice(0, -1), { from: last.from, to: from - 1 }], authority }
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
