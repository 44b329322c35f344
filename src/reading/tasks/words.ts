// The words of a task on one line, each unit with its place in the clean text.

import { type Source, spanOf } from '../clean/source.ts'
import type { Span } from '../reading.ts'

export interface Words {
  text: string
  key: string // the same for matching
  places: number[] // where each unit stands in the clean text
}

const isSpace = (unit: string) => unit <= ' ' || (unit >= '\u0085' && /[\s\u0085]/.test(unit))

/** Joins ranges of the clean text by single spaces. */
export function wordsIn(source: Source, ranges: { from: number; to: number }[]): Words {
  const places: number[] = []
  let [text, key] = ['', '']
  for (const { from, to } of ranges) {
    let start = -1 // of the word that is open
    for (let at = from; at <= to; at += 1) {
      if (at < to && !isSpace(source.text.charAt(at))) {
        if (start < 0) start = at
        continue
      }
      if (start < 0) continue
      if (text !== '') {
        text += ' '
        key += ' '
        places.push(start)
      }
      text += source.text.slice(start, at)
      key += source.key.slice(start, at)
      for (let unit = start; unit < at; unit += 1) places.push(unit)
      start = -1
    }
  }
  return { text, key, places }
}

const BULLET = /^[-+•–]\s+/u

/** The words without the dash that they may begin with. */
export function withoutBullet({ text, key, places }: Words): Words {
  const length = BULLET.exec(text)?.[0].length ?? 0
  if (length === 0) return { text, key, places }
  return { text: text.slice(length), key: key.slice(length), places: places.slice(length) }
}

/** Where a part of the words stands in the text given. */
export function spanIn(source: Source, { places }: Words, from: number, to: number): Span {
  const start = places[from] ?? 0
  return spanOf(source, start, Math.max(start, (places[to - 1] ?? start) + 1))
}
