// The head of a cited document: type, number, date and issuer in whatever order they stand.

import { dateAt } from './dates.ts'
import type { Flat } from './flat.ts'
import { isCapital, keyAt } from './flat.ts'
import { lawNameEnd } from './forms/named-law.ts'
import { issuerAt, issuesAt } from './issuers.ts'
import { bareReferenceAt, referenceAt } from './reference.ts'
import type { TypeWord } from './types.ts'
import { typeAt } from './types.ts'

export interface Head {
  start: number
  end: number
  type: string | null
  number: string | null
  symbol: string | null
  reference: string | null
  date: string | null
  dateText: string | null
  issuer: string | null
  name: string | null // a law's own name
}

/** "các Kế hoạch của Ủy ban nhân dân thành phố:": what the documents after the colon share. */
export interface ListIntro {
  list: true
  start: number
  end: number
  type: string
  issuer: string | null
}

const QUALIFIERS = new RegExp(
  '(?: (?:liên ngành|liên tịch|phối hợp|thẩm định|thẩm tra|kết luận|khẩn|hỏa tốc|chỉ đạo|hành chính|chuyên đề|' +
    'công tác|giải trình|tổng hợp|bổ sung|hành động|tổng thể)){0,2}',
  'uy'
)
// a session of the Central Committee speaks for it
const SESSION = 'hội nghị lần thứ [\\p{L}\\d]{1,12}(?: \\([^()]{1,20}\\))?,? '
const OF = new RegExp(
  ` ?,? ?(?:của|do|giữa) (?:(?:đồng chí|liên(?! bộ| sở)) |${SESSION}(?:của )?)?|,? (?:tại )?${SESSION}(?:của )?`,
  'uy'
)
const JOINTLY = /(?:liên )?/uy
const ISSUED_BY = / ban hành/uy
const LIST = / ?(?:(?:bao )?gồm|như sau|sau đây|sau|cụ thể)? ?:/uy
const GAP = / ?,? ?/y
const OPENING = / ?\((?=ngày)/y
const ASIDE = / ?\((?:khóa|gọi|viết|sau đây|ngày|hỏa tốc|bản|mật)[^()\n;]{0,100}\)/uy
const TERM = new RegExp(
  ',? (?:(?:tại )?kỳ họp (?:lần )?thứ [\\p{L}\\d]+|khóa [ivxlcdm\\d]+|lần thứ [ivxlcdm\\d]+|' +
    '(?:nhiệm kỳ|giai đoạn) \\d{4} ?- ?\\d{4})(?![\\p{L}\\d])',
  'uy'
)
const YEAR = /,? (?:năm )?(?:19|20)\d\d(?!\d)/uy
const CLOSING = / ?\)/y

function newHead(start: number, end: number, type: string | null): Head {
  return {
    start,
    end,
    type,
    number: null,
    symbol: null,
    reference: null,
    date: null,
    dateText: null,
    issuer: null,
    name: null
  }
}

function take(flat: Flat, pattern: RegExp, at: number): number {
  return at + (keyAt(flat, pattern, at)?.[0].length ?? 0)
}

function takeDate(flat: Flat, head: Head, at: number): boolean {
  if (head.date !== null || head.dateText !== null) return false
  const date = dateAt(flat, at)
  if (!date) return false
  head.date = date.date
  head.dateText = date.dateText
  head.end = date.end
  return true
}

function takeIssuer(flat: Flat, head: Head): boolean {
  if (head.issuer !== null) return false
  const of = take(flat, OF, head.end)
  const said = of > head.end
  const from = said ? of : head.end + 1
  // without "của" a body that goes on to issue is the subject of the next words, not the issuer
  if (!said && (flat.key[head.end] !== ' ' || !isCapital(flat, from) || issuesAt(flat, from))) return false
  const end = issuerAt(flat, said ? take(flat, JOINTLY, from) : from)
  if (end === null) return false
  head.issuer = flat.text.slice(from, end)
  head.end = /do (?:đồng chí |liên )?$/.test(flat.key.slice(head.end, of)) ? take(flat, ISSUED_BY, end) : end
  return true
}

// the date, the issuer and what may stand beside them, in any order
function takeTail(flat: Flat, head: Head): Head {
  const opened = flat.text.slice(head.start, head.end).includes('(')
  if (opened) head.end = take(flat, CLOSING, head.end)
  for (let parts = 0; parts < 10; parts += 1) {
    if (takeDate(flat, head, take(flat, GAP, head.end)) || takeIssuer(flat, head)) continue
    if (takeDate(flat, head, take(flat, OPENING, head.end))) {
      head.end = take(flat, CLOSING, head.end)
      continue
    }
    const end = head.issuer === null && head.name === null ? head.end : take(flat, TERM, head.end)
    const after = take(flat, ASIDE, end)
    if (after === head.end) break
    head.end = after
  }
  if (opened) head.end = take(flat, CLOSING, head.end)
  return head
}

function numberedHead(flat: Flat, head: Head, at: number): Head | null {
  const reference = referenceAt(flat, at)
  if (!reference) return null
  Object.assign(head, { ...reference, end: reference.end })
  return takeTail(flat, head)
}

function namedLaw(flat: Flat, head: Head, at: number): Head | null {
  const end = lawNameEnd(flat, at)
  if (end === null) return null
  head.name = flat.text.slice(at, end).trim()
  const inner = take(flat, / ?\(?luật(?= số)/uy, end)
  const numbered = numberedHead(flat, { ...head, end }, inner)
  if (numbered) return numbered
  head.end = end
  takeTail(flat, head)
  if (head.date === null && head.dateText === null) {
    head.end = take(flat, YEAR, end)
    if (head.end === end) return null
    takeTail(flat, head)
  }
  return head
}

function typedHead(flat: Flat, at: number, word: TypeWord): Head | ListIntro | null {
  const end = take(flat, QUALIFIERS, word.end)
  const head = newHead(at, end, word.type)
  const numbered = numberedHead(flat, head, end)
  if (numbered) return numbered
  if (!isCapital(flat, at) && word.type !== 'Văn bản') return null
  const law = word.law ? namedLaw(flat, head, word.end) : null
  if (law) return law
  takeIssuer(flat, head)
  const { issuer } = head
  const list = keyAt(flat, LIST, head.end)
  if (list) return { list: true, start: at, end: head.end + list[0].length, type: word.type, issuer }
  if (!isCapital(flat, at)) return null
  const comma = take(flat, / ?,(?= số)/uy, head.end)
  if (issuer !== null) {
    const later = numberedHead(flat, head, comma)
    if (later) return later
  }
  return takeDate(flat, head, take(flat, GAP, head.end)) ? takeTail(flat, head) : null
}

/** Reads the document or the list that starts here: at a type word, at "số", at a number or at a blank one. */
export function headAt(flat: Flat, at: number): Head | ListIntro | null {
  const word = typeAt(flat, at)
  if (word) return typedHead(flat, at, word)
  const said = flat.key.startsWith('số', at)
  const reference = said ? referenceAt(flat, at) : bareReferenceAt(flat, at)
  if (!reference || reference.symbol === null) return null
  // a bare "15/CP" may be anything; a bare "15/QĐ-CP" is a document
  if (!said && !/[-/]/.test(reference.symbol)) return null
  return takeTail(flat, { ...newHead(at, reference.end, null), ...reference })
}
