// When a task is due: the words of a label, a cell or a heading.

import { realDay } from '../citations/dates.ts'
import type { Timing } from '../reading.ts'

export interface TimingWords {
  timing: Timing
  from: number // of the words, in the key read
  to: number
}

const NUMERAL = 'iv|iii|ii|i|0?[1-4]'
const MONTH = '0?[1-9]|1[0-2]'
// "quý I, II", "quý I - quý III/2026", "tháng 5 và tháng 9 năm 2026"
const listed = (word: string, one: string) =>
  new RegExp(
    `(?<!\\p{L})${word} ?((?:${one})(?![\\p{L}\\d])(?:(?: ?[,;&+-] ?| ?/ ?(?!\\d{4})| và | đến |, ?${word} | và ${word} | ?- ?${word} ?| đến ${word} )(?:${one})(?![\\p{L}\\d])(?!/\\d{1,2}(?!\\d)|\\.\\d))*)` +
      '(?: ?[/.,-]? ?(?:năm )?((?:19|20|21)\\d\\d)(?!\\d))?',
    'gu'
  )
const QUARTERS = listed('qu[ýí]', NUMERAL)
const MONTHS = listed('tháng', MONTH)
const HALVES: [RegExp, number[]][] = [
  [/(?<!\p{L})(?:6|sáu|06) tháng đầu(?: năm)?/u, [1, 2]],
  [/(?<!\p{L})(?:6|sáu|06) tháng cuối(?: năm)?/u, [3, 4]],
  [/(?<!\p{L})(?:9|chín|09) tháng(?: đầu năm)?(?! ?\d)/u, [1, 2, 3]],
  [/(?<!\p{L})(?:3|ba|03) tháng đầu(?: năm)?/u, [1]],
  [/(?<!\p{L})đầu năm/u, [1]],
  [/(?<!\p{L})giữa năm/u, [2]],
  [/(?<!\p{L})cuối năm/u, [4]]
]
const DAYS =
  /(?<![\d/])(?<!tháng ?)(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2})(?: ?(?:[/.-]|,? ?năm) ?((?:19|20|21)\d\d))?(?![\d/])/gu
const DUE = /(?:trước|chậm nhất|hạn cuối|muộn nhất|không quá|hoàn thành|xong|ngày|đến|hạn|vào)[^\d;.\n]{0,30}$/u
const RECURRING =
  /(?<!\p{L})(?:các (?:quý|tháng) trong năm|tháng cuối (?:của )?(?:mỗi )?quý|cuối (?:mỗi )?(?:quý|tháng)(?! ?[\divx])|thường xuyên|h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|định kỳ|liên tục|mỗi (?:năm|quý|tháng|tuần)|theo (?:quý|tháng|định kỳ)|khi (?:có )?phát sinh|đột xuất)(?!\p{L})/u
const GUIDANCE =
  /(?<!\p{L})(?:theo|khi có|sau khi có|căn cứ)(?: \p{L}+){0,3} (?:hướng dẫn|chỉ đạo|yêu cầu|kế hoạch|lịch|văn bản|quy định|thông báo|chương trình)|(?<!\p{L})(?:theo (?:kế hoạch|hướng dẫn|quy định|lịch|tiến độ|lộ trình|nhu cầu|tình hình|thực tế|đề nghị)|sau khi|sau hội nghị)(?!\p{L})/u
const WHOLE =
  /(?<!\p{L})(?:cả năm|trong năm|năm (?:19|20|21)\d\d|trong suốt|suốt (?:năm|kỳ)|cả giai đoạn|giai đoạn|trong kỳ|quý i ?- ?quý? ?iv)(?!\d)/u

const NUMBERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }
const read = (word: string): number => NUMBERS[word] ?? Number(word)
const name = (year: number, quarter: number): string => `${year}-Q${quarter}`
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
// ten years of months
const LONGEST_SPAN = 119

// "I, II", "I - III", "1 và 3"
function numbersIn(words: string): number[] {
  const parts = words.split(/[^a-z\d]+/u).filter((word) => word !== '' && Number.isFinite(read(word)))
  const [first, last] = [parts[0], parts.at(-1)]
  if (/ ?- ?| đến /u.test(words) && parts.length === 2 && first && last) return range(read(first), read(last))
  return parts.map(read)
}

// quarters or months, counted through the years, as quarters
function periodsIn(key: string, year: number, pattern: RegExp, inYear: 4 | 12): TimingWords | null {
  const found = [...key.matchAll(pattern)]
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return null
  const counted = found.flatMap((one) => {
    const own = Number(one[2] ?? last[2] ?? year)
    return numbersIn(one[1] ?? '').map((number) => own * inYear + number - 1)
  })
  const between = found.length === 2 && /^ ?(?:-|đến) ?$/.test(key.slice(first.index + first[0].length, last.index))
  const [from = 0, to = 0] = [counted[0], counted.at(-1)]
  const all = between ? range(from, Math.min(to, from + LONGEST_SPAN)) : counted
  const quarters = all.map((one) => name(Math.floor(one / inYear), Math.floor(((one % inYear) * 4) / inYear) + 1))
  const timing: Timing = { kind: 'quarters', quarters: [...new Set(quarters)].sort() }
  return { timing, from: first.index, to: last.index + last[0].length }
}

const quartersIn = (key: string, year: number) => periodsIn(key, year, QUARTERS, 4)
const monthsIn = (key: string, year: number) => periodsIn(key, year, MONTHS, 12)

function dueDay(key: string, year: number): TimingWords | null {
  let due: TimingWords | null = null
  for (const found of key.matchAll(DAYS)) {
    const before = key.slice(Math.max(0, found.index - 40), found.index)
    const dated = found[3] !== undefined || DUE.test(before)
    const date = dated ? realDay(Number(found[3] ?? year), Number(found[2]), Number(found[1])) : null
    // of several days the last is when all is done
    if (date) due = { timing: { kind: 'due_date', dueOn: date }, from: found.index, to: found.index + found[0].length }
  }
  return due
}

function halvesIn(key: string, year: number): TimingWords | null {
  for (const [pattern, quarters] of HALVES) {
    const found = pattern.exec(key)
    const own = Number(/năm ((?:19|20|21)\d\d)/u.exec(key)?.[1] ?? year)
    if (found) {
      const timing: Timing = { kind: 'quarters', quarters: quarters.map((quarter) => name(own, quarter)) }
      return { timing, from: found.index, to: found.index + found[0].length }
    }
  }
  return null
}

function worded(key: string, pattern: RegExp, kind: Timing['kind']): TimingWords | null {
  const found = pattern.exec(key)
  return found && { timing: { kind }, from: found.index, to: found.index + found[0].length }
}

/** Reads words that are there to say when: a label's, a cell's. `key` is lower case, `year` the plan's. */
export function timingOf(key: string, year: number): TimingWords | null {
  const recurring = worded(key, RECURRING, 'recurring')
  if (recurring && recurring.from < 4) return recurring
  return (
    dueDay(key, year) ??
    quartersIn(key, year) ??
    halvesIn(key, year) ??
    monthsIn(key, year) ??
    recurring ??
    worded(key, GUIDANCE, 'by_guidance') ??
    worded(key, WHOLE, 'whole_period')
  )
}

const HEADING = new RegExp(
  '^(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|công tác|hoạt động)(?: \\p{L}+){0,4} )?(?:trong |của )?' +
    '(?:quý |tháng \\d|6 tháng|sáu tháng|9 tháng|chín tháng|cả năm|trong năm|đầu năm|cuối năm)',
  'u'
)
const LONGEST_HEADING = 120

/** Reads the time that a heading gives everything under it: "Quý I năm 2026", "… khác trong năm 2026". */
export function headingTiming(key: string, year: number): TimingWords | null {
  if (key.length > LONGEST_HEADING) return null
  // "Giai đoạn chuẩn bị (từ tháng 1 đến tháng 3)"
  const bracket = placed(key, IN_BRACKETS.exec(key), year)
  if (bracket) return bracket
  const quarter = /^(?:trong )?quý /u.test(key) ? quartersIn(key, year) : null
  if (quarter) return quarter
  const whole = /trong (?:cả )?năm (?:19|20|21)\d\d[.:]?$/u.exec(key)
  if (whole) return { timing: { kind: 'whole_period' }, from: whole.index, to: key.length }
  const recurring = /(?:nhiệm vụ|công việc|công tác|hoạt động) thường xuyên[.:]?$/u.exec(key)
  if (recurring) return { timing: { kind: 'recurring' }, from: recurring.index, to: key.length }
  if (/^(?:thường xuyên|h[ằà]ng (?:quý|tháng|tuần|ngày|năm))(?: \p{L}+){0,3}[.:]?$/u.test(key))
    return { timing: { kind: 'recurring' }, from: 0, to: key.length }
  return HEADING.test(key) ? (quartersIn(key, year) ?? halvesIn(key, year) ?? monthsIn(key, year)) : null
}

// in a sentence only words that set a time for the work count: "trước ngày 15/6/2026", "trong tháng 6", "Quý I: …"
const DEADLINE = new RegExp(
  '(?:trước|chậm nhất|muộn nhất|hạn cuối|hoàn thành(?: xong)?|xong|thời gian(?: hoàn thành| thực hiện)?)(?: (?:là|vào|trong|trước|đến|hết|thực hiện))*:? ' +
    '(?:ngày \\d[^;.\\n]{2,30}|\\d{1,2}/\\d[^;,\\n ]{0,9}|quý [^;.,\\n]{1,24}|tháng \\d[^;.,\\n]{0,16})|' +
    '[,;] trong (?:quý (?:iv|i{1,3}|[1-4])|tháng \\d{1,2})(?![\\p{L}\\d])[^;.,\\n]{0,14}',
  'u'
)
const BEGINS =
  /^(?:(?:trong|vào|đầu|cuối|giữa|từ|khoảng|dự kiến|trước) )*(?:(?:quý|tháng \d|6 tháng)[^:;.,\n]{0,40}[:,]|(?:ngày )?\d{1,2}[/-]\d[^:;,\n]{0,30}:|h[ằà]ng (?:quý|tháng|tuần)[:,])/u
const TIME = 'quý|tháng|6 tháng|sáu tháng|cả năm|thường xuyên|h[ằà]ng|định kỳ'
const IN_BRACKETS = new RegExp(
  `\\(((?:(?:thực hiện|hoàn thành|xong|trong|dự kiến|vào|từ|đầu|cuối|giữa|thời gian(?: thực hiện)?:?) )*(?:${TIME})(?!\\p{L})[^()]{0,60}|` +
    '(?:(?:thực hiện|hoàn thành|xong|chậm nhất) )*(?:trước|đến) (?:ngày )?\\d[^()]{0,40})\\)',
  'u'
)
const SET = /^(?:quarters|due_date)$/

function placed(key: string, found: RegExpExecArray | null, year: number): TimingWords | null {
  const inside = found && timingOf(found[0], year)
  if (!found || !inside) return null
  const { quarters = [], dueOn = quarters.at(-1) } = inside.timing
  // a day of an earlier year is told of something else
  if (dueOn && year > 0 && Number(dueOn.slice(0, 4)) < year) return null
  // "trước ngày 15 hằng tháng" comes again and again
  const after = key.slice(found.index, found.index + found[0].length + 20)
  const timing: Timing = /h[ằà]ng (?:năm|quý|tháng)/u.test(after) ? { kind: 'recurring' } : inside.timing
  return { timing, from: found.index, to: found.index + found[0].length }
}

/** Reads the time that a task's own sentence sets, if it does. */
export function sentenceTiming(key: string, year: number): TimingWords | null {
  const said = placed(key, BEGINS.exec(key), year) ?? placed(key, IN_BRACKETS.exec(key), year)
  if (said) return said
  const due = placed(key, DEADLINE.exec(key), year)
  return due && (SET.test(due.timing.kind) || due.timing.kind === 'recurring') ? due : null
}
