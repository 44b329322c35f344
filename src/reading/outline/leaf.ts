// One task as the outline shows it, before its words are read.

import { type Source, wordsOf } from '../clean/source.ts'
import { above, headingOf, type Item, type Paragraph, type Row } from './item.ts'

export interface Leaf {
  ordinal: string
  path: Item[] // the headings above, highest first
  ranges: Paragraph[] // of its text
  labels: Paragraph[]
  row: Row | null
  from: number
  to: number
}

/** The ordinal as printed: `II.1.a`; a number of several figures stands for those above it (`II.2.3.đ`). */
export function ordinalOf(path: Item[]): string {
  const parts: string[] = []
  path.forEach((item, index) => {
    const deeper = path.slice(index + 1).some((one) => one.kind === 'number' && one.depth > item.depth)
    if (item.ordinal === '' || (item.kind === 'number' && deeper)) return
    parts.push(item.ordinal)
  })
  return parts.join('.')
}

function printed(source: Source, item: Item): string {
  const heading = headingOf(source, item).text.replace(/[:;]$/u, '')
  if (item.label === '') return heading
  if (item.kind === 'article') return `${item.label}. ${heading}`.trim()
  return item.kind === 'letter' || item.kind === 'inner' ? `${item.label}) ${heading}` : `${item.label}. ${heading}`
}

/** The headings above a task as one line: "II. NHIỆM VỤ > 1. Quý I năm 2026". */
export function sectionOf(source: Source, leaf: Leaf): string {
  const group = leaf.row?.group
  return [...leaf.path.map((item) => printed(source, item)), ...(group ? [group] : [])]
    .filter((words) => words !== '')
    .join(' > ')
    .slice(0, 1_000)
}

export function textOf(source: Source, leaf: Leaf): string {
  return leaf.ranges.map(({ from, to }) => wordsOf(source, from, to)).join(' ')
}

/** A leaf of an item: its own words and all that stands below it. */
export function leafOf(item: Item, ranges: Paragraph[], asHeading: boolean): Leaf {
  const path = [...above(item), item]
  const own = ranges.filter(({ from, to }) => to > from)
  const labels = labelsBelow(item)
  return {
    ordinal: ordinalOf(path),
    path: asHeading ? path : path.slice(0, -1),
    ranges: own,
    labels,
    row: null,
    from: own[0]?.from ?? item.textFrom,
    to: Math.max(own.at(-1)?.to ?? item.to, labels.at(-1)?.to ?? 0)
  }
}

function labelsBelow(item: Item): Paragraph[] {
  return [...item.labels, ...item.children.flatMap(labelsBelow)]
}

/** The words of an item and of everything under it, a bullet with its mark. */
export function rangesOf(item: Item, marked = false): Paragraph[] {
  const [first, ...rest] = item.paragraphs
  const own = first ? [{ from: marked ? item.from : first.from, to: first.to }, ...rest] : []
  return [...own, ...item.children.flatMap((child) => rangesOf(child, true))]
}
