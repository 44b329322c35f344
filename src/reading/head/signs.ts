// What a piece of the first page opens: the grounds, a section, the authority that issues.

import type { Flat } from '../citations/flat.ts'
import { issuesAt } from '../citations/issuers.ts'
import { TYPE_WORDS } from '../citations/types.ts'
import { GROUND_WORD } from '../citations/verbs.ts'
import type { Page, Piece } from './page.ts'

const LEAD = '^(?:[-+•*"“(\\s]|\\d{1,2}[.)] (?=căn|thực|theo|xét))*'
const GROUND = new RegExp(`${LEAD}${GROUND_WORD}(?!\\p{L})`, 'u')
const ACTING = new RegExp(
  `${LEAD}(?:(?:để |nhằm )?(?:tiếp tục |tổ chức )?(?:triển khai )?(?:thực hiện|thi hành|chấp hành|triển khai|quán triệt)|` +
    `theo|(?:sau khi )?(?:xem )?xét|trên cơ sở|hưởng ứng|để|nhằm)(?!\\p{L})`,
  'u'
)
const DOCUMENT_NEAR = new RegExp(
  `(?<!\\p{L})(?:${TYPE_WORDS}|đề nghị|ý kiến)(?!\\p{L})[^;]{0,80}?(?:số|\\d|của|ngày|năm|tại|về|luật)|đề nghị của`,
  'u'
)
const SECTION = new RegExp(
  '^(?:(?!v\\/v)[ivx]{1,5} ?[.)/:-] ?\\p{L}|1 ?[.)/] ?(?!căn cứ|thực hiện|theo)\\p{L}|a ?[.)/] ?(?!căn)\\p{L}|' +
    '(?:phần|chương|mục) (?:thứ |[ivx\\d])|điều \\d|mục (?:đích|tiêu)|kính gửi)',
  'u'
)
const DECIDES = /^(?:quyết định|nay quyết định|quyết nghị|chỉ thị|thông báo)\s*:?\s*$/u
const AS_FOLLOWS = /(?:như sau|sau đây|dưới đây|sau)\s*[:;.]?\s*$/u
const AUTHORITY = new RegExp(
  '^(?:(?:phó )?chủ tịch|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|(?:tổng |phó )?giám đốc|bộ trưởng|thủ tướng|chính phủ|' +
    'quốc hội|ban thường vụ|ban chấp hành|hiệu trưởng|chánh |trưởng |(?:tổng )?cục trưởng|viện trưởng|ban thường trực|' +
    'tổng thư ký|tổng kiểm toán|thủ trưởng|sở |bộ (?!tiêu|luật|máy))',
  'u'
)
const NOTE = /^\(? ?(?:ban hành )?kèm theo(?!\p{L})/u

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\([^)]*\)/g, ''))
}

/** Whether a piece says "Căn cứ". */
export function citesGround(piece: Piece): boolean {
  return GROUND.test(piece.key) && /^\P{Ll}*C/u.test(piece.text)
}

/** Whether a piece opens like a ground that says "Thực hiện", "Theo", "Xét" before a document. */
export function actsOnDocument(page: Page, piece: Piece): boolean {
  const acting = ACTING.exec(piece.key)
  if (!acting || !/^[^\p{L}]*\p{Lu}/u.test(piece.text)) return false
  // the words may be cut into short lines: "Thực hiện Quyết" / "định số …"
  const from = piece.from + acting[0].length
  const to = piece.to - piece.from < 80 ? from + 220 : Math.min(piece.to, from + 220)
  return DOCUMENT_NEAR.test(page.flat.key.slice(from, to))
}

export function opensSection(piece: Piece): boolean {
  return SECTION.test(piece.key) && !/^\p{Ll}/u.test(piece.text)
}

export function decides(piece: Piece): boolean {
  return DECIDES.test(piece.key) && isCapitals(piece.text)
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" between a decision's title and its grounds. */
export function isAuthority(piece: Piece): boolean {
  return AUTHORITY.test(piece.key) && isCapitals(piece.text) && piece.text.length < 160
}

/** "(Ban hành kèm theo Quyết định số …)". */
export function isCarrierNote(piece: Piece): boolean {
  return NOTE.test(piece.key)
}

/** Whether a piece ends with "như sau:", or a body at its beginning goes on to issue something. */
export function issues(page: Page, piece: Piece): boolean {
  const flat: Flat = page.flat
  return AS_FOLLOWS.test(piece.key) || (/^\p{Lu}/u.test(piece.text) && issuesAt(flat, piece.from))
}
