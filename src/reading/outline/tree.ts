// Builds the outline from the lines: marks open items, everything else belongs to the item open.

import type { Line } from '../clean/lines.ts'
import type { Source } from '../clean/source.ts'
import { type Item, newRoot, type Paragraph } from './item.ts'
import { type Mark, markAt } from './marks.ts'
import { type Table, tableAt } from './tables.ts'
import { titleRank } from './titles.ts'
import { LABEL } from './words.ts'
import { endOf, goesOn, isWrap } from './wraps.ts'

/** More items than any plan has; the rest of the text is left out, and said so. */
export const MOST_ITEMS = 6_000

// more than the name of any body in a list
const LONGEST_NAME = 160
export interface Tree {
  root: Item
  full: boolean // items were left out
}

type Opening = Pick<Mark, 'kind' | 'label' | 'depth'> | { kind: 'title'; label: ''; depth: number }

interface Growing {
  source: Source
  open: Item
  count: number
  listing: Paragraph | null // the label that bullets are listed under
}

function rankOf({ kind, depth }: Opening, open: Item): number {
  switch (kind) {
    case 'part':
      return depth / 10
    case 'upper':
      return nearest(open, 'roman') && !nearest(open, 'upper') ? 1.5 : 0.5
    case 'roman':
    case 'article':
      return 1
    case 'title':
      return depth
    case 'number':
      return 2 + depth / 10
    case 'inner':
      // "1)" goes on with the "1)" before it, else it is part of what is open
      return nearest(open, 'inner')?.rank ?? (nearest(open, 'letter') ? 4.5 : nearest(open, 'number') ? 3 : 2.1)
    case 'letter':
      return 4
    case 'bullet':
      return 5 + depth
  }
}

function nearest(item: Item, kind: Item['kind']): Item | null {
  for (let at: Item | null = item; at; at = at.parent) if (at.kind === kind) return at
  return null
}

function ordinalOf({ printed }: Item, kind: Item['kind'], label: string): string {
  const mark = `${kind} ${label}`
  const count = (printed.get(mark) ?? 0) + 1
  printed.set(mark, count)
  if (kind === 'bullet') return `b${count}`
  return count > 1 && label !== '' ? `${label}(${count})` : label
}

function openItem(grow: Growing, mark: Opening, line: Line, textFrom: number): void {
  let parent = grow.open
  const rank = rankOf(mark, parent)
  while (parent.parent && parent.rank >= rank) parent = parent.parent
  const item: Item = {
    ...newRoot(line.from),
    kind: mark.kind,
    label: mark.label,
    ordinal: ordinalOf(parent, mark.kind, mark.label),
    depth: mark.depth,
    rank,
    textFrom,
    to: line.to,
    paragraphs: [{ from: textFrom, to: line.to }],
    parent
  }
  parent.children.push(item)
  grow.open = item
  grow.count += 1
}

// a label that stands alone is said on the lines below it
function isOpenLabel({ source }: Growing, label: Paragraph): boolean {
  const key = source.key.slice(label.from, Math.min(label.to, label.from + 120))
  return LABEL.exec(key)?.[0].length === label.to - label.from
}

function addText(grow: Growing, line: Line, before: Line | null): void {
  const { source, open } = grow
  const text = source.text.slice(line.from, line.to)
  const [last, label] = [open.paragraphs.at(-1), open.labels.at(-1)]
  const isLabel = LABEL.test(source.key.slice(line.from, Math.min(line.to, line.from + 120)))
  const capital = /^[^\p{L}\d]*\p{Lu}/u.test(text.slice(0, 80))
  const target = label && last && label.from > last.from ? label : last
  const follows = target && before && target.to === before.to && !isLabel
  if (follows && open.textFrom === before.to && last) Object.assign(last, { from: line.from, to: line.to })
  else if (follows && target === label && isOpenLabel(grow, label)) label.to = line.to
  else if (follows && goesOn(endOf(source, before), line, text, capital)) target.to = line.to
  else (isLabel ? open.labels : open.paragraphs).push({ from: line.from, to: line.to })
  open.to = line.to
}

// "Đơn vị phối hợp: / - Phòng A; / - Phòng B.": what the label says, not what is to be done
function addToList(grow: Growing, line: Line, mark: Mark, key: string): boolean {
  const { open } = grow
  const label = open.labels.at(-1)
  const last = open.paragraphs.at(-1)
  if (mark.kind !== 'bullet' || !label || open.to !== label.to || (last && last.from > label.from)) return false
  const listing = grow.listing === label || isOpenLabel(grow, label)
  const short = line.to - line.from <= LONGEST_NAME && !key.includes(':')
  if (!listing || !short || isLabelMark(key, mark)) return false
  grow.listing = label
  label.to = line.to
  open.to = line.to
  return true
}

// "- Đơn vị chủ trì: …" belongs to the item above the bullet
function addLabel(grow: Growing, line: Line): void {
  while (grow.open.kind === 'bullet' && grow.open.parent) grow.open = grow.open.parent
  grow.open.labels.push({ from: line.from, to: line.to })
  grow.open.to = line.to
}

function isLabelMark(key: string, mark: Mark): boolean {
  return /^(?:bullet|letter|inner)$/.test(mark.kind) && LABEL.test(key.slice(0, 120))
}

function addTable(grow: Growing, table: Table): void {
  while ((grow.open.kind === 'bullet' || grow.open.kind === 'letter') && grow.open.parent) grow.open = grow.open.parent
  grow.open.rows = grow.open.rows.concat(table.rows)
  grow.open.to = table.to
  grow.count += table.rows.length
}

// a scanner's "l." is 1, unless it follows k
function asPrinted(mark: Mark | null, open: Item): Mark | null {
  if (mark?.kind !== 'letter' || mark.label !== 'l' || nearest(open, 'letter')) return mark
  return { ...mark, kind: 'number', label: '1', depth: 1 }
}

// tabs that part no cells are spaces
function unTabbed({ text }: Source, line: Line): Line {
  if (!line.cells) return line
  const words = text.slice(line.from, line.to)
  const from = line.from + Math.max(0, words.search(/\S/))
  return { ...line, from, to: line.from + words.trimEnd().length, cells: false }
}

/** Builds the outline of the lines given. */
export function growTree(source: Source, lines: Line[], from: number): Tree {
  const root = newRoot(from)
  const grow: Growing = { source, open: root, count: 0, listing: null }
  let before: Line | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const table = lines[at]?.cells ? tableAt(source, lines, at) : null
    if (table) {
      addTable(grow, table)
      at += table.lines - 1
      before = null
      continue
    }
    if (grow.count >= MOST_ITEMS) return { root, full: true }
    const line = unTabbed(source, lines[at] as Line)
    // a mark and a title stand in the first words of a line
    const text = source.text.slice(line.from, Math.min(line.to, line.from + 300))
    const key = source.key.slice(line.from, Math.min(line.to, line.from + 300))
    const mark = asPrinted(markAt(text), grow.open)
    const said = grow.open.labels.at(-1)
    const asked = before && (grow.open.textFrom === before.to || (said?.to === before.to && isOpenLabel(grow, said)))
    const depth = mark || asked ? null : titleRank(text, key, endOf(source, before), line.gap)
    if (mark && isLabelMark(key, mark) && grow.open !== root) addLabel(grow, line)
    else if (mark && addToList(grow, line, mark, key)) grow.count += 1
    else if (mark && !isWrap(endOf(source, before), mark, text, line))
      openItem(grow, mark, line, line.from + mark.length)
    else if (depth !== null) openItem(grow, { kind: 'title', label: '', depth }, line, line.from)
    else addText(grow, line, before)
    before = line
  }
  return { root, full: false }
}
