// A document's outline: items under items, each with its own paragraphs.

import { type Source, wordsOf } from '../clean/source.ts'
import type { MarkKind } from './marks.ts'

export interface Paragraph {
  from: number
  to: number
}

export interface Item {
  kind: MarkKind | 'root' | 'title' // a title has no mark: "QUÝ I", "TỔ CHỨC THỰC HIỆN"
  label: string
  ordinal: string // its own part of the ordinal; '(2)' when printed twice
  depth: number
  rank: number // items of a lower rank stand above it
  from: number // the mark included
  textFrom: number
  to: number
  paragraphs: Paragraph[] // the first is the item's own line
  labels: Paragraph[] // "Đơn vị chủ trì: …"
  children: Item[]
  parent: Item | null
  rows: Row[] // of a table that stands under it
  printed: Map<string, number> // how often each mark stands directly below
  heading: { text: string; key: string } | null // remembered once read
}

export interface Cell {
  from: number
  to: number
}

/** A row of a table, or of what two pages made of one. */
export interface Row {
  number: string
  group: string // "QUÝ I": the row above it that heads a part of the table
  groupSpan: Cell | null
  from: number
  to: number
  cells: Partial<Record<Column, Cell[]>>
}

export type Column = 'number' | 'text' | 'unit' | 'lead' | 'support' | 'time' | 'other'

const keyWords = (source: Source, from: number, to: number) => source.key.slice(from, to).replace(/\s+/g, ' ').trim()

/** The words that head an item, its own line, as written and for matching. Not before the outline is whole. */
export function headingOf(source: Source, item: Item): { text: string; key: string } {
  if (item.heading) return item.heading
  const own = item.paragraphs[0]
  const text = own ? wordsOf(source, own.from, own.to) : ''
  item.heading = { text, key: own ? keyWords(source, own.from, own.to) : '' }
  return item.heading
}

/** The items above, highest first, without the root. */
export function above(item: Item): Item[] {
  const path: Item[] = []
  for (let at = item.parent; at && at.kind !== 'root'; at = at.parent) path.unshift(at)
  return path
}

/** An empty outline. */
export function newRoot(from: number): Item {
  return {
    kind: 'root',
    label: '',
    ordinal: '',
    depth: 0,
    rank: -1,
    from,
    textFrom: from,
    to: from,
    paragraphs: [],
    labels: [],
    children: [],
    parent: null,
    rows: [],
    printed: new Map(),
    heading: null
  }
}
