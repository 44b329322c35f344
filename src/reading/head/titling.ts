// Which lines of the first page are the title.

import type { Page, Piece } from './page.ts'
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

interface Place {
  from: number
  to: number
}

/** The word for the kind of document, and the piece it stands in. */
export interface Kind extends Place {
  type: string
  index: number
}

/** The lines of the title, and what stands between them and the preamble. */
export interface Titled {
  title: Place[]
  authority: Piece | null
  note: Piece | null // "(Ban hành kèm theo …)"
  start: number // of the preamble
  startIndex: number // the piece it begins with
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
  if (loud && /^\p{Lu}\p{Ll}/u.test(piece.text)) {
    const runsOn = /^\p{Ll}/u.test(pieces[index + 1]?.text ?? '')
    if (piece.text.length > 40 || runsOn || TELLS.test(piece.text)) return true
  }
  // a story begins after the title: "Năm 2026 là năm …"
  return count > 0 && piece.gap && (piece.text.length > 140 || /\.$/.test(piece.text))
}

/** The lines of the title, the authority and the note below it, and where the preamble starts. */
export function findTitle(page: Page, pieces: Piece[], from: number, rest: Place | null): Titled {
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

/** What stands above the grounds of a page without letterhead: "Kế hoạch trồng rừng năm 2014". */
export function headingAbove(pieces: Piece[], ground: number): { kind: Kind; title: Place[] } | null {
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

/** Takes the authority off a title it is glued to: "… SIÊU BÃO NĂM 2019 ỦY BAN NHÂN DÂN TỈNH Căn cứ …". */
export function splitAuthority(page: Page, laid: Titled): Titled {
  const last = laid.title.at(-1)
  if (!last || laid.authority || page.source.text.slice(last.to, laid.start).includes('\n')) return laid
  const found = GLUED.exec(page.source.text.slice(last.from, last.to))
  if (!found?.[1] || found.index < 8) return laid
  const from = last.to - found[1].length
  const { text, key } = page.source
  const authority = { from, to: last.to, text: text.slice(from, last.to), key: key.slice(from, last.to), gap: false }
  return { ...laid, title: [...laid.title.slice(0, -1), { from: last.from, to: from - 1 }], authority }
}
