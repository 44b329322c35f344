// The two decisions of the walk: is this document a ground, and does this word open a clause.

import { isCapital, keyAt } from './flat.ts'
import { AFTER_JOIN, isInsideOther, JOINED, LONGEST_LEAD, leadsToGround, NOTHING, namesDocument } from './gaps.ts'
import { TYPE_WORDS } from './types.ts'
import { GROUND_WORD } from './verbs.ts'
import type { Walk } from './walk.ts'
import { gapTo } from './walk.ts'

const NEAR_HEAD = new RegExp(
  `(?: (?:vào|các|tinh thần|nội dung|theo|tốt)){0,6}[ :]{0,4}(?:${TYPE_WORDS}|số)(?![\\p{L}\\p{M}])`,
  'uy'
)
const GROUND = new RegExp(GROUND_WORD, 'uy')
// "Căn cứ nhu cầu … và xét đề nghị của …"
const PROPOSES = /(?:xét|theo) đề nghị của(?![\p{L}\p{M}])/uy
const AND_BEFORE = /[ ,]và $/
const OPENING_SEPARATOR = /[,;.:\n] ?$/
const LEADING_TO = /^(?:,? (?:tại|trong)| ?\()(?: (?:các|văn bản))? ?$/u
const AFTER_HEAD = /^ ?(?:,|và|, và) ?$/

/** Whether what stands before this place lets a sentence start here. */
export function opensHere(walk: Walk, at: number): boolean {
  return at === 0 || OPENING_SEPARATOR.test(walk.flat.key.slice(Math.max(0, at - 2), at))
}

/** Whether the body named last speaks in the document here ("của Giám đốc Sở Nội vụ tại Tờ trình …"). */
export function speaksIn(walk: Walk, at: number): boolean {
  const { proposer, flat } = walk
  return proposer !== null && LEADING_TO.test(flat.key.slice(proposer.end, Math.min(at, proposer.end + 60)))
}

/** Whether the document here is a ground of its clause; otherwise it is only named. */
export function isGround(walk: Walk, at: number): boolean {
  const { proposer, last } = walk
  const gap = gapTo(walk, last !== 'verb' && proposer && speaksIn(walk, at) ? proposer.start : at)
  if (walk.issued || gap.length > LONGEST_LEAD) return false
  switch (last) {
    case 'verb':
      return !isInsideOther(gap)
    case 'list':
      return leadsToGround(gap) || walk.list?.type === 'Văn bản'
    case 'ground':
      // a comma after a title goes on with the clause, unless the title has begun to name documents itself
      return JOINED.test(gap) || (AFTER_JOIN.test(gap) && !namesDocument(gap))
    case 'mention':
      return false
    default:
      return leadsToGround(gap)
  }
}

/** Whether the verb that stands here opens a clause, and is not a word of a title. */
export function opensClause(walk: Walk, at: number, end: number): boolean {
  const { flat, last } = walk
  const gap = gapTo(walk, at)
  const capital = isCapital(flat, at)
  if (last === 'start' && NOTHING.test(gap)) return true
  if (capital && keyAt(flat, GROUND, at)) return true
  if (keyAt(flat, PROPOSES, at) && AND_BEFORE.test(flat.key.slice(Math.max(0, at - 4), at))) return true
  if (last === 'break' && NOTHING.test(gap) && capital) return true
  if (!keyAt(flat, NEAR_HEAD, end)) return false
  if (last === 'break' && NOTHING.test(gap)) return true
  // "của Bộ X, triển khai Quyết định …" says what the document is about
  const about = !capital && flat.key.startsWith('triển khai', at)
  return (capital && opensHere(walk, at)) || (last === 'ground' && !about && AFTER_HEAD.test(gap))
}
