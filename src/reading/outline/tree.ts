// Builds the outline from the lines: marks open items, everything else belongs to the item open.

import type { Line } from '../clean/lines.ts'
import type { Source } from '../clean/source.ts'
import { type Item, newRoot } from './item.ts'
import { type Mark, markAt } from './marks.ts'
import { type Table, tableAt } from './tables.ts'
import { LABEL } from './words.ts'

/** More items than any plan has; the rest of the text is left out, and said so. */
export const MOST_ITEMS = 6_000

const ENDED = /[.;:!?…][”"’)\]]?\s*$|\/$/u
const LINKING = /(?:[,(–-]|(?:^|\s)(?:của|và|các|về|với|theo|tại|cho|trong|là|để|từ|do|đến|được|số|ngày|thực hiện))$/u
// words so written that no heading ends with them
const HANGING = /(?:,|(?:^|\s)(?:của|và|các|về|với|theo|tại|cho|từ|do|đến|được|số|ngày|điều|khoản|điểm|mục))$/u
// wrapped lines are about as wide as a page; longer ones are paragraphs, shorter ones end by themselves
const WRAPPED = [38, 130] as const
const QUARTER_TITLE = /^(?:trong )?quý (?:iv|i{1,3}|[1-4])(?:,| và|\/| năm| ?-|:|\.|\s|$)[^;]{0,30}$/u

export interface Tree {
  root: Item
  full: boolean // items were left out
}

interface Growing {
  source: Source
  open: Item
  count: number
}

function rankOf(item: Pick<Item, 'kind' | 'depth'>, open: Item): number {
  switch (item.kind) {
    case 'root':
      return -1
    case 'part':
      return 0
    case 'upper':
      return pathHas(open, 'roman') && !pathHas(open, 'upper') ? 1.5 : item.depth || 0.5
    case 'roman':
      return 1
    case 'article':
      return 1
    case 'title':
      return item.depth
    case 'number':
      return 2 + item.depth / 10
    case 'inner':
      return pathHas(open, 'number') ? 3 : 2.1
    case 'letter':
      return 4
    case 'bullet':
      return 4 + item.depth
  }
}

function pathHas(item: Item, kind: Item['kind']): boolean {
  for (let at: Item | null = item; at; at = at.parent) if (at.kind === kind) return true
  return false
}

function ordinalOf(parent: Item, kind: Item['kind'], label: string): string {
  if (kind === 'bullet') return `b${parent.children.filter((one) => one.kind === 'bullet').length + 1}`
  const twice = parent.children.filter((one) => one.kind === kind && one.label === label).length
  return twice > 0 && label !== '' ? `${label}(${twice + 1})` : label
}

function openItem(
  grow: Growing,
  mark: Pick<Mark, 'kind' | 'label' | 'depth'> | { kind: 'title'; label: ''; depth: number },
  line: Line,
  textFrom: number
): void {
  let parent = grow.open
  const rank = rankOf(mark, parent)
  while (parent.parent && rankOf(parent, parent) >= rank) parent = parent.parent
  const last = parent.children.at(-1)
  const quick = last && last.label !== mark.label && mark.kind !== 'bullet'
  const item: Item = {
    ...newRoot(line.from),
    kind: mark.kind,
    label: mark.label,
    ordinal: quick && parent.children.length > 200 ? mark.label : ordinalOf(parent, mark.kind, mark.label),
    depth: mark.depth,
    textFrom,
    to: line.to,
    paragraphs: [{ from: textFrom, to: line.to }],
    parent
  }
  parent.children.push(item)
  grow.open = item
  grow.count += 1
}

// whether a line only goes on with the one before it
function goesOn(before: string, line: Line, text: string, capital: boolean): boolean {
  if (ENDED.test(before)) return !capital && !line.gap && !/[.:!?]\s*$/u.test(before)
  if (!capital) return true
  if (LINKING.test(before.toLowerCase())) return true
  return !line.gap && before.length >= WRAPPED[0] && before.length <= WRAPPED[1] && !/^["“]/.test(text)
}

function addText(grow: Growing, line: Line, before: Line | null): void {
  const { source, open } = grow
  const text = source.text.slice(line.from, line.to)
  const last = open.paragraphs.at(-1)
  const said = before ? source.text.slice(Math.max(before.from, before.to - 400), before.to).trim() : ''
  const label = LABEL.test(source.key.slice(line.from, Math.min(line.to, line.from + 120)))
  const capital = /^[^\p{L}\d]*\p{Lu}/u.test(text.slice(0, 80))
  const labelled = open.labels.at(-1)
  const target = labelled && last && labelled.from > last.from ? labelled : last
  if (!label && target && before && target.to === before.to && goesOn(said, line, text, capital)) target.to = line.to
  else if (label) open.labels.push({ from: line.from, to: line.to })
  else open.paragraphs.push({ from: line.from, to: line.to })
  open.to = line.to
}

// "- Đơn vị chủ trì: …" belongs to the item above the bullet
function addLabel(grow: Growing, line: Line): void {
  while (grow.open.kind === 'bullet' && grow.open.parent) grow.open = grow.open.parent
  grow.open.labels.push({ from: line.from, to: line.to })
  grow.open.to = line.to
}

// "Thi đua / - Khen thưởng": a hyphen that only wrapped, and a number inside a sentence
function isWrap(grow: Growing, mark: Mark, text: string, before: Line | null, line: Line): boolean {
  if (!before || line.gap) return false
  const said = grow.source.text.slice(Math.max(before.from, before.to - 400), before.to).trim()
  if (mark.kind === 'bullet') {
    const after = text.slice(mark.length)
    if (/^\p{Ll}/u.test(after)) return !ENDED.test(said) && !/,$/.test(said)
    return /(?:thi đua|văn hóa|văn hoá)$/iu.test(said) && /^(?:Khen|Xã hội|Thể thao)/u.test(after)
  }
  if (mark.kind !== 'number' && mark.kind !== 'letter') return false
  return HANGING.test(said) && !ENDED.test(said)
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

function titleDepth(text: string, key: string): number | null {
  if (text.length > 160) return null
  if (QUARTER_TITLE.test(key)) return 1.8
  return null
}

/** Builds the outline of the lines given. */
export function growTree(source: Source, lines: Line[], from: number): Tree {
  const root = newRoot(from)
  const grow: Growing = { source, open: root, count: 0 }
  let before: Line | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line
    const table = line.cells ? tableAt(source, lines, at) : null
    if (table) {
      addTable(grow, table)
      at += table.lines - 1
      before = null
      continue
    }
    if (grow.count >= MOST_ITEMS) return { root, full: true }
    // a mark and a title stand in the first words of a line
    const text = source.text.slice(line.from, Math.min(line.to, line.from + 300))
    const key = source.key.slice(line.from, Math.min(line.to, line.from + 300))
    const mark = markAt(text)
    const depth = mark ? null : titleDepth(text, key)
    if (mark && isLabelMark(key, mark) && grow.open !== root) addLabel(grow, line)
    else if (mark && !isWrap(grow, mark, text, before, line)) openItem(grow, mark, line, line.from + mark.length)
    else if (depth !== null) openItem(grow, { kind: 'title', label: '', depth }, line, line.from)
    else addText(grow, line, before)
    before = line
  }
  return { root, full: false }
}
