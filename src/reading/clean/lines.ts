// The clean text in lines.

import type { Source } from './source.ts'

export interface Line {
  from: number // without the white space at its ends
  to: number
  gap: boolean // an empty line, or nothing, stands before it
  cells: boolean // tabs divide it
}

const SOLID = /\S/

/** The lines of a part of the text that say something. */
export function linesOf(source: Source, from = 0, to = source.text.length): Line[] {
  const lines: Line[] = []
  let gap = true
  for (let at = from; at < to; ) {
    const found = source.text.indexOf('\n', at)
    const end = found < 0 || found > to ? to : found
    const raw = source.text.slice(at, end)
    const first = raw.search(SOLID)
    if (first < 0) gap = true
    else {
      // a tab at the beginning indents, unless more follow
      const inner = raw.trimEnd()
      const cells = inner.indexOf('\t', first) >= 0 || raw.lastIndexOf('\t') > raw.indexOf('\t')
      const start = cells ? at + (raw.startsWith('\t') ? 0 : first) : at + first
      lines.push({ from: start, to: cells ? end : at + inner.length, gap, cells })
      gap = false
    }
    at = end + 1
  }
  return lines
}
