// The first page: everything that may be head or preamble, with the places already explained.

import type { Flat } from '../citations/flat.ts'
import { oneLine, type Source } from '../clean/source.ts'

/** A place explained: the motto, the number, the place and date of issue. */
export interface Mask {
  kind: 'motto' | 'number' | 'date'
  from: number
  to: number
}

/** What stands between the places explained and the line breaks. */
export interface Piece {
  from: number
  to: number
  text: string
  key: string
  gap: boolean // an empty line, or a place explained, stands before it
}

export interface Page {
  source: Source
  flat: Flat // on one line; the same places as in the source
  masks: Mask[]
  from: number
}

// a head longer than this is none
const LONGEST = 24_000

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · Độc lập - Tự do - Hạnh phúc · ĐẢNG CỘNG SẢN VIỆT NAM
const MOTTO = new RegExp(
  '(?:cộng )?h[oò]a x[aàã][ \\u00ad]?h[ôộ]i ch[uủ] ngh[iĩ]a vi[eệ]t nam|đảng cộng sản việt nam|' +
    'độc lập ?[-.,–]? ?tự(?: do)? ?[-.,–]? ?hạnh phúc|cộng hòa xã hội(?! \\p{L})',
  'gu'
)
const AT_HOME = /[\p{Lu}\p{P}\s]/u

/** The first page with its mottos marked. */
export function openPage(source: Source, from: number): Page {
  const flat = oneLine(source, from, from + LONGEST)
  const masks: Mask[] = []
  for (const found of flat.key.matchAll(MOTTO)) {
    const to = found.index + found[0].length
    if (AT_HOME.test(flat.text.charAt(found.index))) masks.push({ kind: 'motto', from: found.index, to })
  }
  return { source, flat, masks, from }
}

const SPLIT = /[\n\t\u2028]/g
// in a flattened head the grounds begin in the middle of a line; no title says "Căn cứ" with a capital
const GROUND_INSIDE =
  /(?<=[^\s-] )(?=Căn cứ (?:Luật|Bộ luật|Nghị|Quyết|Chỉ|Kế|Thông|Hiến|Pháp|Điều|Công|Văn|Kết|Chương|Hướng|Báo|Quy))/u

function cut(page: Page, from: number, to: number, gap: boolean, pieces: Piece[]): void {
  const { source } = page
  let at = from
  const push = (end: number) => {
    const raw = source.text.slice(at, end)
    const first = raw.search(/\S/)
    if (first >= 0) {
      const start = at + first
      const stop = at + raw.trimEnd().length
      const before = source.text.slice(Math.max(0, start - 40), start)
      const empty = /\n\s*\n\s*$/.test(before)
      pieces.push({
        from: start,
        to: stop,
        text: source.text.slice(start, stop),
        key: source.key.slice(start, stop),
        gap: empty || (gap && at === from)
      })
    }
    at = end
  }
  for (const { index } of source.text.slice(from, to).matchAll(SPLIT)) {
    push(from + index)
    at = from + index + 1
  }
  push(to)
}

/** What the places explained leave, in order. */
export function piecesOf(page: Page): Piece[] {
  const pieces: Piece[] = []
  const masks = [...page.masks].sort((a, b) => a.from - b.from)
  let at = page.from
  for (const mask of masks) {
    if (mask.from > at) cut(page, at, mask.from, at > page.from, pieces)
    at = Math.max(at, mask.to)
  }
  cut(page, at, page.flat.text.length, at > page.from, pieces)
  return pieces.flatMap(atGround)
}

function atGround(piece: Piece): Piece[] {
  if (piece.text.indexOf(' Căn cứ ') < 0) return [piece]
  const inside = GROUND_INSIDE.exec(piece.text)
  if (!inside || /[;.]\s$/.test(piece.text.slice(0, inside.index))) return [piece]
  const at = inside.index
  const first = {
    ...piece,
    to: piece.from + at - 1,
    text: piece.text.slice(0, at - 1),
    key: piece.key.slice(0, at - 1)
  }
  const second = { ...piece, from: piece.from + at, text: piece.text.slice(at), key: piece.key.slice(at), gap: true }
  return [first, second]
}
