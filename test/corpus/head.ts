import type { RawCitation, Verb } from './payloads.ts'
import { clean } from './source.ts'

const verbs: [string, Verb][] = [
  ['Căn cứ ', 'can_cu'],
  ['Thực hiện ', 'thuc_hien'],
  ['Theo ', 'theo']
]

/** The sentence by which the body issues the plan, when it ends a clause instead of standing alone. */
const issuingTail = /[;,]\s+\p{Lu}[^;,]*?\s(?:ban hành|xây dựng)\s+Kế hoạch.*$/u

/** The plan's title, without its type word: the lines between KẾ HOẠCH and the first ground. */
export function sliceTitle(text: string): string {
  const lines = text.split('\n').map(clean)
  const from = lines.indexOf('KẾ HOẠCH') + 1
  const to = lines.findIndex((line, at) => at > from && verbOf(line) !== null)
  return lines.slice(from, to).filter(Boolean).join(' ')
}

/** The clauses of the preamble, verb apart, in order; a clause may hold several documents. */
export function slicePreamble(text: string): RawCitation[] {
  const lines = text.split('\n').map(clean)
  const head = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('I. '))
  )
  const grounds = head.filter((line) => verbOf(line) !== null)
  return grounds.flatMap((line) => line.split(/;\s+(?=(?:Căn cứ|Thực hiện|Theo)\s)/u).map(toClause))
}

function toClause(clause: string): RawCitation {
  const found = verbOf(clause)
  if (found === null) throw new Error('a clause of the preamble begins with no known verb')
  const raw = clause
    .slice(found[0].length)
    .replace(issuingTail, '')
    .replace(/[;.\s]+$/u, '')
  return { verb: found[1], raw }
}

function verbOf(line: string): [string, Verb] | null {
  return verbs.find(([words]) => line.startsWith(words)) ?? null
}
