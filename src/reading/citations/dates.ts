// Dates of issue as documents write them; a date that is no real full day keeps its words.

import type { Flat } from './flat.ts'
import { keyAt, textAt } from './flat.ts'

export interface ReadDate {
  date: string | null
  dateText: string | null
  end: number
}

const BLANK = '[ .…]{0,40}'

// ngày 26/01/2026 · ngày 02/2/2021 · 26-01-2026 · 26.01.2026 · 26 /01/ 2026
const FIGURES = /(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/y
// ngày 02 tháng 01 năm 2025 · ngày 04 tháng 1 năm 2024
const WORDS = /(\d{1,2}) ?tháng ?(\d{1,2}),? ?năm ?(\d{4})(?!\d)/y
// ngày tháng năm 2026 · ngày … tháng 01 năm 2026 · ngày 5 tháng … năm 2026 · tháng 01 năm 2026
const PARTIAL_WORDS = new RegExp(`(?:\\d{1,2})?${BLANK}tháng${BLANK}(?:\\d{1,2})?${BLANK}năm${BLANK}(?:\\d{2,4})?`, 'y')
// ngày 26/01 · ngày 26/01/26 · tháng 01/2026 · ngày /01/2026 · ngày ../../2026
const PARTIAL_FIGURES = /[\d.…]{0,10} ?\/ ?[\d.…]{1,10}(?: ?\/ ?\d{2,4})?(?![\d/])/y
const LEAD = /(?:đã )?(?:được (?:quốc hội[^;\n]{0,100}? thông qua )?)?(?:ban hành |ký )?ngày:? ?/y
const MONTH = /tháng ?(?=\d)/y

/** The ISO form of a day, or null when the calendar has no such day. */
export function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

function fullDay(flat: Flat, at: number): ReadDate | null {
  const figures = textAt(flat, FIGURES, at)
  const found = figures ?? keyAt(flat, WORDS, at)
  if (!found) return null
  const [day, month, year] = figures ? [found[1], found[3], found[4]] : [found[1], found[2], found[3]]
  const date = realDay(Number(year), Number(month), Number(day))
  const end = at + found[0].length
  return { date, dateText: date === null ? flat.text.slice(at, end) : null, end }
}

/** Reads the date that starts here: after "ngày", or bare when it is a full one. */
export function dateAt(flat: Flat, at: number): ReadDate | null {
  const lead = keyAt(flat, LEAD, at)?.[0] ?? ''
  const from = at + lead.length
  const full = fullDay(flat, from)
  if (full) return full
  const month = keyAt(flat, MONTH, from)?.[0] ?? ''
  const partial =
    keyAt(flat, PARTIAL_WORDS, from) ?? (lead + month === '' ? null : keyAt(flat, PARTIAL_FIGURES, from + month.length))
  if (!partial || (lead === '' && !/\d/.test(partial[0]))) return null
  const words = partial[0].trimEnd()
  const end = partial.index + words.length
  // "30/02" says itself; "tháng năm 2026" needs its "ngày" to be read as a blank day
  const start = /^\d/.test(words) ? partial.index : at + lead.lastIndexOf('ngày')
  return { date: null, dateText: flat.text.slice(Math.max(start, at), end), end }
}
