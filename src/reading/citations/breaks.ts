// Which line breaks end something, and which only wrap a line.

import type { Flat } from './flat.ts'
import { isCapital, keyAt, PARAGRAPH, textAt } from './flat.ts'
import { bodyAt, issuesAt } from './issuers.ts'
import { isTypeName } from './types.ts'
import { verbAt } from './verbs.ts'

const ANY_BREAK = /[\n\u2029]/g
const BULLET = /(?:[-+•–] ?(?=\p{Lu})|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,4})[.)] )/uy
const SECTION = /(?:\d{1,2}|[IVX]{1,4})\. /y
const ENDED = /[;.:!?]["”’)]?$/
// a line that ends so is not over: what follows belongs to it
const LINKING = new RegExp(
  '(?:[,(\\-/]|(?<!\\p{L})(?:của|và|theo|tại|về|việc|thực hiện|triển khai|thi hành|các|số|ngày|tháng|năm|do|' +
    'hướng dẫn|định|sửa đổi|bổ sung))$',
  'u'
)

function ends(flat: Flat, at: number): boolean {
  const before = flat.key.slice(Math.max(0, at - 14), at)
  const next = at + 1
  if (ENDED.test(before)) return true
  const linked = LINKING.test(before)
  const capital = isCapital(flat, next)
  if (keyAt(flat, BULLET, next) || textAt(flat, SECTION, next)) return !linked || flat.text[at] === PARAGRAPH
  if (linked) return false
  if (capital && (verbAt(flat, next) || isTypeName(flat, next))) return true
  if (capital && bodyAt(flat, next) && issuesAt(flat, next)) return true
  return flat.text[at] === PARAGRAPH && (capital || /["“]/.test(flat.text.charAt(next)))
}

/** Turns wrapping line breaks into spaces and leaves '\n' where a line really ends. */
export function settleBreaks(flat: Flat): Flat {
  const settle = (whole: string) => whole.replace(ANY_BREAK, (_, at: number) => (ends(flat, at) ? '\n' : ' '))
  const text = settle(flat.text)
  const at = [...text.matchAll(/\n/g)].map((found) => found.index)
  let key = ''
  let from = 0
  for (const line of at) {
    key += `${flat.key.slice(from, line).replace(ANY_BREAK, ' ')}\n`
    from = line + 1
  }
  return { ...flat, text, key: key + flat.key.slice(from).replace(ANY_BREAK, ' ') }
}
