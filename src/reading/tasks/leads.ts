// Who leads and who helps, when no label says it: the subject of the sentence.

import type { Source } from '../clean/source.ts'
import { keyOf } from '../clean/source.ts'
import { leadLength, subjectEnd } from './bodies.ts'

export interface Subject {
  name: string
  at: number // in the sentence
  end: number
}

const GROUND = /^căn cứ [^,;.]{3,80}, /u
const GIVEN = /^(?:giao|đề nghị|yêu cầu|giao cho) /u
const CHAIRS = /^[^.;:]{2,160}? chủ trì(?!\p{L})/u
const WITH = /^(?:chủ trì,? ?)?(?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng) (?:với )?/u

function clip(text: string): string {
  return text
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s,:;.]+$/u, '')
    .trim()
}

/** The body a sentence begins with: "Giao Sở Nội vụ: …", "Căn cứ Kế hoạch này, Thủ trưởng các đơn vị xây dựng …". */
export function subjectOf(sentence: string, assigns: boolean): Subject | null {
  const key = keyOf(sentence)
  const ground = GROUND.exec(key)?.[0].length ?? 0
  const [rest, restKey] = [sentence.slice(ground), key.slice(ground)]
  if (!assigns && !GIVEN.test(restKey) && !CHAIRS.test(restKey)) return null
  const end = subjectEnd(rest, restKey)
  if (end === null) return null
  const lead = leadLength(restKey)
  const name = clip(rest.slice(lead, end))
  return name.length > 1 ? { name, at: ground + lead, end: ground + end } : null
}

/** The bodies a sentence is carried out with: "Phối hợp với các phòng, đơn vị tổ chức …". */
export function partnersOf(sentence: string, from: number): Subject | null {
  const lead = /^[\s,:]*/.exec(sentence.slice(from))?.[0].length ?? 0
  const at = from + lead
  const key = keyOf(sentence.slice(at))
  const found = WITH.exec(key)
  if (!found) return null
  const start = at + found[0].length
  const end = subjectEnd(sentence.slice(start), key.slice(found[0].length))
  if (end === null) return null
  const name = clip(sentence.slice(start, start + end))
  return name.length > 1 ? { name, at: start, end: start + end } : null
}

/** Where a place of a sentence made of ranges stands in the clean text. */
export function placeIn(ranges: { from: number; to: number }[], source: Source, at: number): number {
  let left = at
  for (const { from, to } of ranges) {
    const words = source.text.slice(from, to)
    const flat = words.replace(/\s+/g, ' ').trim()
    if (left <= flat.length) return from + unfold(words, left)
    left -= flat.length + 1
  }
  return ranges.at(-1)?.to ?? 0
}

// the place in `words` of unit `at` of the same words on one line
function unfold(words: string, at: number): number {
  let flat = 0
  let i = words.search(/\S/)
  for (; i < words.length && flat < at; flat += 1) {
    if (/\s/.test(words.charAt(i))) while (i + 1 < words.length && /\s/.test(words.charAt(i + 1))) i += 1
    i += 1
  }
  return Math.max(0, i)
}
