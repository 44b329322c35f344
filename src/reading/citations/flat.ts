// The text in the shape the readers match: NFC, single spaces, no Markdown marks, and every unit still knowing
// where it stands in the text as given.

import { placeTones } from '../../lib/vietnamese.ts'

export interface Flat {
  text: string // as written, cleaned
  key: string // lower case, tones in one place; the same length as text
  starts: Int32Array // where unit i of `text` starts in the text given
  ends: Int32Array
}

export const PARAGRAPH = '\u2029'

const DROPPED = /[*_#`\\\u00ad\u200b-\u200f\u2060\ufeff]/
const LINE = /[\n\r\v\f\u2028\u2029\u0085]/
const SPACE = /\s|\u0085/
const DASH = /[\p{Pd}\u2043\u2212]/u
// more marks than any letter has: a run of them must not become one huge cluster
const MOST_MARKS = 6

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

function plain(unit: string): string {
  if (unit < '\u0080') return unit
  if (unit === 'Ð') return 'Đ'
  if (unit === 'ð') return 'đ'
  return DASH.test(unit) ? '-' : unit
}

function lower(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i).toLowerCase()
    return unit.length === 1 ? unit : text.charAt(i)
  }).join('')
}

/** Flattens a text and keeps, for every unit left, the span it came from. */
export function flatten(given: string): Flat {
  const units: string[] = []
  const starts = new Int32Array(given.length)
  const ends = new Int32Array(given.length)
  const put = (unit: string, start: number, end: number) => {
    starts[units.length] = start
    ends[units.length] = end
    units.push(unit)
  }
  let space = -1
  let lines = 0
  for (let i = 0; i < given.length; ) {
    const unit = given.charAt(i)
    if (DROPPED.test(unit)) {
      i += 1
      continue
    }
    if (SPACE.test(unit)) {
      if (space < 0) space = i
      if (LINE.test(unit) && !(unit === '\n' && given.charAt(i - 1) === '\r')) lines += 1
      i += 1
      continue
    }
    if (space >= 0 && units.length > 0) put(lines === 0 ? ' ' : lines === 1 ? '\n' : PARAGRAPH, space, i)
    space = -1
    lines = 0
    let end = i + 1
    while (end < given.length && end - i <= MOST_MARKS && isMark(given.charCodeAt(end))) end += 1
    let cluster = end === i + 1 ? unit : given.slice(i, end).normalize('NFC')
    // a few letters outside Vietnamese grow in NFC; the flat text must not outgrow the text given
    if (cluster.length > end - i) cluster = given.slice(i, end)
    for (let j = 0; j < cluster.length; j += 1) put(plain(cluster.charAt(j)), i, end)
    i = end
  }
  const text = units.join('')
  return { text, key: placeTones(lower(text)), starts, ends }
}

/** Where a slice of the flat text stands in the text given. */
export function spanOf(flat: Flat, start: number, end: number): { start: number; end: number } {
  return { start: flat.starts[start] ?? 0, end: flat.ends[end - 1] ?? 0 }
}

/** Matches a sticky pattern at one place of the flat text's key. */
export function keyAt(flat: Flat, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(flat.key)
}

/** Matches a sticky pattern at one place of the flat text as written. */
export function textAt(flat: Flat, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(flat.text)
}

/** Whether the letter at this place is written as a capital. */
export function isCapital(flat: Flat, at: number): boolean {
  const unit = flat.text.charAt(at)
  return unit !== '' && unit !== unit.toLowerCase()
}
