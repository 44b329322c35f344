// The name of an issuing body as written, from its first word to where its title, date or number begins.

import { CLOSED_BODY, CLOSED_STOP, CLOSED_WORDS, HEAD_BODY, ISSUES, LOWER_STOP, OPEN_BODY, STOP } from './bodies.ts'
import type { Flat } from './flat.ts'
import { isCapital, keyAt, textAt } from './flat.ts'
import { isTypeName } from './types.ts'

// "TP. Hồ Chí Minh", "Q. 8": any other full stop ends the sentence
const WORD = /(?:\p{Lu}{1,3}|Tp|Tx)\.(?= [\p{Lu}\d])|[\p{L}\p{M}\d]+(?:[.&-][\p{L}\p{M}\d]+)*/uy
const MOST_WORDS = 24
const CLOSED_HEAD = /(?:phó )?chủ tịch|(?:tổng )?bí thư|thường trực/uy
const AGAINST = /phòng, chống [^;\n]{0,80}$/u

type Kind = 'closed' | 'open'

interface BodyWord {
  end: number
  kind: Kind | null
}

/** Reads the first words of a body's name; `kind` is null for a head, whose body decides. */
export function bodyAt(flat: Flat, at: number): BodyWord | null {
  const closed = keyAt(flat, CLOSED_BODY, at)
  if (closed) return { end: at + closed[0].length, kind: 'closed' }
  const head = keyAt(flat, HEAD_BODY, at)
  if (head) return { end: at + head[0].length, kind: null }
  const open = keyAt(flat, OPEN_BODY, at)
  return open && isCapital(flat, at) ? { end: at + open[0].length, kind: 'open' } : null
}

/** Whether the body named here goes on to issue something ("Sở Nội vụ ban hành Kế hoạch …"). */
export function issuesAt(flat: Flat, at: number): boolean {
  const end = isCapital(flat, at) ? issuerAt(flat, at, false) : null
  return end !== null && keyAt(flat, ISSUES, end) !== null
}

// where the next word of the name starts, or null when what stands between ends the name
function nextWord(flat: Flat, end: number, lists: boolean): number | null {
  const rest = flat.key.slice(end, end + 5)
  const and = /^ (?:và|&) /.exec(rest)?.[0].length
  if (and !== undefined) return isNamePart(flat, end + and) ? end + and : null
  if (/^ ?- /.test(rest) || /^, /.test(rest)) {
    const from = end + rest.indexOf(' ', 1) + 1
    if (rest.startsWith(',') && !lists && bodyAt(flat, from)) return null
    if (!isNamePart(flat, from)) return null
    // "của Bộ Nội vụ, Bộ Tài chính hướng dẫn …": ministries guide jointly, and issue no plan together
    const alone = rest.startsWith(',') && lists && issuesAt(flat, from) && !flat.key.startsWith('bộ ', from)
    return alone ? null : from
  }
  return rest.startsWith(' ') ? end + 1 : null
}

// "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh"
function againstWord(flat: Flat, start: number, end: number): number | null {
  if (!flat.key.startsWith(', ', end)) return null
  const so = flat.key.slice(Math.max(start, end - 100), end)
  const goes = / phòng$/.test(so) ? flat.key.startsWith('chống ', end + 2) : AGAINST.test(so)
  return goes && !isCapital(flat, end + 2) && !keyAt(flat, STOP, end + 2) ? end + 2 : null
}

// "Sở Kế hoạch và Đầu tư", "Phòng Tài chính - Kế hoạch": part of a name, not a document
const PLANNING_OFFICE = /kế hoạch và đầu tư|kế hoạch(?= ?- ?(?:tài chính|đầu tư|tổng hợp))/uy
// "Ban Chỉ đạo Chương trình …", "Ban Quản lý Dự án …"
const RUNS =
  /(?:ban (?:chỉ đạo|điều hành|quản lý|chủ nhiệm)|tổ công tác|điều phối)(?: (?:thực hiện|triển khai|các))? ?$/u
const OFFICE_OF = /(?:tài chính|đầu tư|tổng hợp|kinh tế) ?- ?$/u

function namesType(flat: Flat, at: number): boolean {
  if (!isTypeName(flat, at)) return false
  if (keyAt(flat, PLANNING_OFFICE, at) || RUNS.test(flat.key.slice(Math.max(0, at - 40), at))) return false
  return !(flat.key.startsWith('kế hoạch', at) && OFFICE_OF.test(flat.key.slice(Math.max(0, at - 14), at)))
}

function isNamePart(flat: Flat, at: number): boolean {
  return isCapital(flat, at) && !namesType(flat, at) && !keyAt(flat, STOP, at)
}

function goesOn(flat: Flat, at: number, kind: Kind): boolean {
  if (keyAt(flat, STOP, at) || namesType(flat, at)) return false
  if (kind === 'closed' && keyAt(flat, CLOSED_STOP, at)) return false
  if (isCapital(flat, at)) return true
  if (kind === 'closed') return keyAt(flat, CLOSED_WORDS, at) !== null
  return keyAt(flat, LOWER_STOP, at) === null
}

/** Where the issuer that starts here ends, or null when no body's name starts here. */
export function issuerAt(flat: Flat, at: number, lists = true): number | null {
  const first = bodyAt(flat, at)
  if (!first) return null
  let { end } = first
  // "Trưởng phòng Văn hóa" names an open body, "Chủ tịch nước" a closed one
  let kind: Kind = first.kind ?? (keyAt(flat, CLOSED_HEAD, at) ? 'closed' : 'open')
  for (let count = 0; count < MOST_WORDS; count += 1) {
    // "liên Bộ: Nội vụ - Tài chính"
    const after = end === first.end && flat.key.startsWith(': ', end) && isNamePart(flat, end + 2) ? end + 2 : null
    const next = after ?? nextWord(flat, end, lists) ?? (kind === 'open' ? againstWord(flat, at, end) : null)
    if (next === null) break
    const body = isCapital(flat, next) || first.kind === null ? bodyAt(flat, next) : null
    if (body) {
      kind = body.kind ?? kind
      end = body.end
      continue
    }
    const word = textAt(flat, WORD, next)
    if (!word || !goesOn(flat, next, kind)) break
    end = next + word[0].length
  }
  return end
}
