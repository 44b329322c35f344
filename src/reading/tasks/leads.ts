// Who leads and who helps, when no label says it: the subject of the sentence.

import { leadLength, subjectEnd } from './bodies.ts'
import type { Words } from './words.ts'

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
export function subjectOf({ text, key }: Pick<Words, 'text' | 'key'>, assigns: boolean): Subject | null {
  const ground = GROUND.exec(key)?.[0].length ?? 0
  const [rest, restKey] = [text.slice(ground), key.slice(ground)]
  if (!assigns && !GIVEN.test(restKey) && !CHAIRS.test(restKey)) return null
  const end = subjectEnd(rest, restKey)
  if (end === null) return null
  const lead = leadLength(restKey)
  const name = clip(rest.slice(lead, end))
  return name.length > 1 ? { name, at: ground + lead, end: ground + end } : null
}

/** The bodies a sentence is carried out with: "Phối hợp với các phòng, đơn vị tổ chức …". */
export function partnersOf({ text, key: whole }: Pick<Words, 'text' | 'key'>, from: number): Subject | null {
  const lead = /^[\s,:]*/.exec(text.slice(from))?.[0].length ?? 0
  const at = from + lead
  const key = whole.slice(at)
  const found = WITH.exec(key)
  if (!found) return null
  const start = at + found[0].length
  const end = subjectEnd(text.slice(start), key.slice(found[0].length))
  if (end === null) return null
  const name = clip(text.slice(start, start + end))
  return name.length > 1 ? { name, at: start, end: start + end } : null
}
