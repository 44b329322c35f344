// HTML and Markdown as extraction tools leave them: what each mark stands for in plain text.

import { CELL_BREAK } from './source.ts'

// a tag is bounded, so that a text of nothing but '<' costs no more than its length
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:[\s/][^<>]{0,2000})?>|<!--[^>]{0,300}-->/y
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/iy
const NAMED: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…'
}
const BLOCK = /^(?:br|p|div|h[1-6]|tr|table|ul|ol|li|section|article|blockquote|thead|tbody|hr)$/
const CELL = /^t[dh]$/

export interface Mark {
  length: number
  instead: string // '', ' ', '\n', '\t', CELL_BREAK or one character
  cell?: 'open' | 'close'
}

/** Reads the tag or comment that starts here; `row` says whether a table's cell is open. */
export function tagAt(text: string, at: number, row: boolean): Mark | null {
  TAG.lastIndex = at
  const found = TAG.exec(text)
  if (!found) return null
  const { length } = found[0]
  const name = found[2]?.toLowerCase() ?? ''
  const closing = found[1] === '/'
  if (CELL.test(name)) return closing ? { length, instead: '', cell: 'close' } : { length, instead: '\t', cell: 'open' }
  if (name === 'tr') return { length, instead: '\n', cell: 'close' }
  if (!BLOCK.test(name)) return { length, instead: '' }
  return { length, instead: row ? CELL_BREAK : '\n' }
}

/** Reads the HTML entity that starts here. */
export function entityAt(text: string, at: number): Mark | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(text)
  if (!found) return null
  const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : 0
  const named = NAMED[found[3]?.toLowerCase() ?? '']
  const letter = named ?? (code >= 32 && code < 0xd800 ? String.fromCharCode(code) : null)
  return letter === null ? null : { length: found[0].length, instead: letter }
}

// "---", "|---|:--:|", "_____", "* * *", "====": drawn, not written
const RULE = /^[\s|:=_*~+.—–-]*$/
const PAGE = /^\s*(?:- ?)?(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?-)?\s*$/i

/** Whether a line says nothing: a rule, or the number of a page. */
export function saysNothing(line: string): boolean {
  return RULE.test(line) || PAGE.test(line)
}

const OPENING = /[ \u00a0]*(?:>[ \t]*){0,9}(?:#{1,6}[ \t]+)?(?:\|[ \t]*)?/y
const STAR_BULLET = /\*[ \t]+(?=\S)/y

/** How many units of Markdown open a line, and whether they make it a table's row or a bullet. */
export function lineOpening(text: string, at: number): { length: number; row: boolean; bullet: boolean } {
  OPENING.lastIndex = at
  const opening = OPENING.exec(text)?.[0] ?? ''
  STAR_BULLET.lastIndex = at + opening.length
  return { length: opening.length, row: opening.includes('|'), bullet: STAR_BULLET.test(text) }
}
