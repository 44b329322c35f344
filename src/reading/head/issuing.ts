// The sentence that issues: "…; Sở Tư pháp ban hành Kế hoạch triển khai …, cụ thể như sau:".

import { BODY_WORDS } from '../citations/bodies.ts'
import type { Flat } from '../citations/flat.ts'
import { isCapital } from '../citations/flat.ts'
import { issuerAt } from '../citations/issuers.ts'

export interface Issuing {
  issuer: { from: number; to: number }
  type: string | null
  title: { from: number; to: number } | null
}

const BODY = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${BODY_WORDS})(?![\\p{L}\\p{M}\\d])`, 'ug')
const ISSUES = new RegExp(
  ' (?:(?:đã|nay|sẽ|tiến hành|thống nhất|tổ chức|phối hợp) )?(?:ban hành|xây dựng|triển khai|đề ra|lập|thực hiện|thông báo|' +
    'yêu cầu|đề nghị|quyết định|hướng dẫn|tổ chức)(?: và (?:triển khai|tổ chức) thực hiện| và triển khai| (?:bản )?| nội dung )?',
  'uy'
)
const ASIDE = /,? ?\(?(?:khóa|lần thứ) [ivxlc\d]{1,6}\)?,?/uy
const WHAT = /(?:kế hoạch hành động|kế hoạch|chương trình hành động|chương trình|hướng dẫn|đề án|phương án)(?!\p{L})/uy
const END =
  /,? ?(?:(?:cụ thể|với (?:những |các )?nội dung[^:;.\n]{0,40}|gồm[^:;.\n]{0,40}|như sau|sau đây|theo các nội dung)[^\n]{0,60})?(?=[:;\n]|\.(?!\d)|$)/u

/** Reads the issuing sentence, the last one between two places of a flat text. */
export function issuingSentence(flat: Flat, from: number, to: number): Issuing | null {
  let last: Issuing | null = null
  const key = flat.key.slice(0, to)
  const body = new RegExp(BODY, 'ug')
  body.lastIndex = from
  for (let next = body.exec(key); next; next = body.exec(key)) {
    const at = next.index
    if (!isCapital(flat, at)) continue
    const end = issuerAt(flat, at, false)
    if (end === null || /[.]$/.test(flat.text.slice(at, end))) continue
    ASIDE.lastIndex = end
    ISSUES.lastIndex = end + (ASIDE.exec(key)?.[0].length ?? 0)
    const verb = ISSUES.exec(key)
    if (verb) last = whatIssued(key, at, end, verb.index + verb[0].length) ?? last
    body.lastIndex = Math.max(end, at + 1)
  }
  return last
}

function whatIssued(key: string, from: number, end: number, at: number): Issuing | null {
  WHAT.lastIndex = at
  const what = WHAT.exec(key)
  const issuer = { from, to: end }
  // "Ủy ban nhân dân tỉnh yêu cầu …" issues too, but names no plan
  if (!what)
    return /(?:ban hành|xây dựng|đề ra|yêu cầu|quyết định) ?$/.test(key.slice(end, at))
      ? { issuer, type: null, title: null }
      : null
  const start = at + what[0].length + 1
  const rest = key.slice(start, start + 900)
  const stop = END.exec(rest)?.index ?? rest.length
  const title = stop > 3 ? { from: start, to: start + stop } : null
  // "Kế hoạch hành động" is a plan, as its number says
  const type = what[0].replace(/^kế hoạch hành động$/u, 'kế hoạch')
  return { issuer, type: type.charAt(0).toUpperCase() + type.slice(1), title }
}
