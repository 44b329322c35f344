// Hard line breaks: which lines only go on with the sentence before them.

import type { Line } from '../clean/lines.ts'
import type { Source } from '../clean/source.ts'
import type { Mark } from './marks.ts'

const ENDED = /[.;:!?…][”"’)\]]?\s*$|\/$/u
const LINKING = /(?:[,(–-]|(?:^|\s)(?:của|và|các|về|với|theo|tại|cho|trong|là|để|từ|do|đến|được|số|ngày|thực hiện))$/u
// words so written that no heading ends with them
const HANGING = /(?:,|(?:^|\s)(?:của|và|các|về|với|theo|tại|cho|từ|do|đến|được|số|ngày|điều|khoản|điểm|mục))$/u
// wrapped lines are about as wide as a page; longer ones are paragraphs, shorter ones end by themselves
const WRAPPED = [38, 130] as const
// as much of a line's end as tells whether it is ended
const TAIL = 400

/** The end of the line before, or nothing. */
export function endOf(source: Source, before: Line | null): string {
  return before ? source.text.slice(Math.max(before.from, before.to - TAIL), before.to).trim() : ''
}

/** Whether a line only goes on with the one before it, whose end `before` is. */
export function goesOn(before: string, line: Line, text: string, capital: boolean): boolean {
  if (ENDED.test(before)) return !capital && !line.gap && !/[.:!?]\s*$/u.test(before)
  if (!capital) return true
  // a heading in capitals goes on in capitals
  if (before === before.toUpperCase() && text !== text.toUpperCase()) return false
  if (LINKING.test(before.toLowerCase())) return true
  return !line.gap && before.length >= WRAPPED[0] && before.length <= WRAPPED[1] && !/^["“]/.test(text)
}

/** Whether a mark is none: "Thi đua / - Khen thưởng", a hyphen that only wrapped, or a number inside a sentence. */
export function isWrap(said: string, mark: Mark, text: string, line: Line): boolean {
  if (said === '' || line.gap) return false
  if (mark.kind === 'bullet') {
    const after = text.slice(mark.length)
    if (/^\p{Ll}/u.test(after)) return !ENDED.test(said) && !/,$/.test(said)
    return /(?:thi đua|văn hóa|văn hoá)$/iu.test(said) && /^(?:Khen|Xã hội|Thể thao)/u.test(after)
  }
  if (mark.kind !== 'number' && mark.kind !== 'letter') return false
  return HANGING.test(said) && !ENDED.test(said)
}
