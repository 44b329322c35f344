// The text given in a shape that rules can match, every unit still knowing where it stood.

import { placeTones, plainDashes } from '../../lib/vietnamese.ts'
import type { Span } from '../reading.ts'

interface Offsets {
  starts: Int32Array
  ends: Int32Array
}

export interface Source {
  given: string
  text: string // NFC, no markup, single spaces, '\n' between lines, '\t' between cells, CELL_BREAK inside one
  key: string // the same in lower case with plain dashes and one tone placement, of the same length
  starts: Int32Array // where unit i of `text` starts in the text given
  ends: Int32Array
}

/** A line break inside a table's cell. */
export const CELL_BREAK = '\u2028'

// looking for every dash there is costs more than looking where the others live
const MAY_HOLD_DASH = /[\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u2212\u2e00-\u2e7f\u3000-\u30ff\ufe30-\uff0d]/

/** Lower case of the same length: the few letters that grow keep their case. */
export function lower(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return text.replace(/\P{ASCII}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** The form of a clean text that rules match. */
export function keyOf(text: string): string {
  const small = lower(text)
  return placeTones(MAY_HOLD_DASH.test(small) ? plainDashes(small) : small)
}

/** Where a slice of the clean text stands in the text given. */
export function spanOf(source: Source, from: number, to: number): Span {
  return { start: source.starts[from] ?? 0, end: source.ends[Math.max(from, to - 1)] ?? 0 }
}

/** A slice of the clean text without the white space at its ends, as a place. */
export function trimmed(source: Source, from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(source.text.charAt(start))) start += 1
  while (end > start && /\s/.test(source.text.charAt(end - 1))) end -= 1
  return [start, end]
}

/** The words of a slice, on one line. */
export function wordsOf(source: Source, from: number, to: number): string {
  return source.text.slice(from, to).replace(/\s+/g, ' ').trim()
}

/** A part of the text on one line, in the shape the citation readers match; places stay the same. */
export function oneLine(source: Source, from: number, to: number): { text: string; key: string } & Offsets {
  const { text, key, starts, ends } = source
  const flat = (words: string) => ' '.repeat(from) + words.slice(from, to).replace(/\s/g, ' ')
  return { text: flat(text), key: flat(key), starts, ends }
}
