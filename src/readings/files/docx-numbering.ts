// Numbers that Word draws and does not write: "1.", "a)", "II." of numbered paragraphs, counted as Word counts them.

import { readXml } from './xml.ts'

interface Level {
  start: number
  format: string
  pattern: string // "%1.%2."
}

interface List {
  abstract: string
  restarts: Map<number, number>
}

export interface Numbering {
  levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  lists: ReadonlyMap<string, List>
}

const NOTHING: Numbering = { levels: new Map(), lists: new Map() }

/** What word/numbering.xml declares. */
export function numberingOf(part: Uint8Array | undefined): Numbering {
  if (!part) return NOTHING
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let abstract = ''
  let list = ''
  let level = -1
  readXml(part, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      const current = levels.get(abstract)?.get(level)
      if (name === 'w:abstractNum') {
        abstract = attributes['w:abstractNumId'] ?? ''
        levels.set(abstract, new Map())
      } else if (name === 'w:num') {
        list = attributes['w:numId'] ?? ''
        lists.set(list, { abstract: '', restarts: new Map() })
      } else if (name === 'w:abstractNumId' && lists.has(list)) lists.get(list)!.abstract = value
      else if (name === 'w:lvl' && list === '') {
        level = Number(attributes['w:ilvl'])
        levels.get(abstract)?.set(level, { start: 1, format: 'decimal', pattern: '' })
      } else if (name === 'w:lvlOverride') level = Number(attributes['w:ilvl'])
      else if (name === 'w:startOverride') lists.get(list)?.restarts.set(level, Number(value))
      else if (name === 'w:start' && current) current.start = Number(value)
      else if (name === 'w:numFmt' && current) current.format = value
      else if (name === 'w:lvlText' && current) current.pattern = value
    },
    close(name) {
      if (name === 'w:num') list = ''
      if (name === 'w:abstractNum') abstract = ''
      if (name === 'w:lvl' || name === 'w:lvlOverride') level = -1
    }
  })
  return { levels, lists }
}

const ROMANS: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function roman(value: number): string {
  let [left, written] = [Math.min(value, 399), '']
  for (const [worth, sign] of ROMANS) {
    while (left >= worth) {
      written += sign
      left -= worth
    }
  }
  return written
}

// after z Word writes aa, bb
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 4))

function written(value: number, format: string): string {
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  return String(value)
}

/** Counts along the document: the number drawn before each numbered paragraph, a dash for a bullet. */
export function counter({ levels, lists }: Numbering): (list: string, level: number) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, at) => {
    const list = lists.get(id)
    const own = list && levels.get(list.abstract)
    const drawn = own?.get(at)
    if (!list || !own || !drawn) return ''
    if (drawn.format === 'bullet') return '-'
    if (drawn.format === 'none') return ''
    const count = counts.get(list.abstract) ?? []
    if (!begun.has(id)) {
      begun.add(id)
      for (const [level, start] of list.restarts) count[level] = start - 1
    }
    count[at] = (count[at] ?? drawn.start - 1) + 1
    count.length = at + 1
    counts.set(list.abstract, count)
    return drawn.pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1
      const value = count[level] ?? own.get(level)?.start ?? 1
      return written(value, own.get(level)?.format ?? 'decimal')
    })
  }
}
