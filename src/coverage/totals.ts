import type { Language } from '../lib/errors.ts'
import { quarterLabel, quarterName } from '../lib/quarters.ts'
import { TIER_LABELS, tierOf } from '../lib/tiers.ts'
import { type Cell, isOpen, type Measured, type Row, type Status } from './measure.ts'

export interface Totals {
  due: number
  covered: number
  waived: number
  untraced: number
  open: number
  notDue: number
  coverage: number | null
}

export const GROUPINGS = ['tier', 'quarter', 'organization', 'block', 'task'] as const
export type Grouping = (typeof GROUPINGS)[number]

const COVERED: readonly Status[] = ['covered', 'unscheduled', 'stale']

/** Counts cells by status. due = covered + waived + untraced + open; coverage is null when nothing is due. */
export function totalsOf(statuses: Iterable<Status>): Totals {
  const totals = { covered: 0, waived: 0, untraced: 0, open: 0, notDue: 0 }
  for (const status of statuses) {
    if (COVERED.includes(status)) totals.covered++
    else if (status === 'waived') totals.waived++
    else if (status === 'untraced') totals.untraced++
    else if (isOpen(status)) totals.open++
    else totals.notDue++
  }
  const due = totals.covered + totals.waived + totals.untraced + totals.open
  return { due, ...totals, coverage: due === totals.waived ? null : totals.covered / (due - totals.waived) }
}

interface Key {
  key: string
  label: string
  order: string | number
}

/** The block of the plan's issuer that a body is in, when there is exactly one. */
export function blockOf(measured: Measured, organization: string): { code: string; name: string } | null {
  const found = measured.facts.blocks.filter(({ members }) => members.includes(organization))
  return found.length === 1 ? found[0]! : null
}

const NO_QUARTER = { vi: 'Không theo quý', en: 'No quarter' }
const NO_BLOCK = { vi: 'Không thuộc cụm, khối nào', en: 'In no block' }

function keyOf(measured: Measured, by: Grouping, row: Row, cell: Cell, index: number, language: Language): Key {
  switch (by) {
    case 'organization':
      return { key: row.organization.code, label: row.organization.name, order: index }
    case 'tier': {
      const tier = tierOf(row.organization.tier)
      return { key: tier, label: TIER_LABELS[tier][language], order: row.organization.tier }
    }
    case 'task':
      return { key: cell.task.id, label: `${cell.task.ordinal}. ${cell.task.text}`, order: cell.task.position }
    case 'quarter': {
      const quarter = cell.task.lastQuarter
      return quarter === null
        ? { key: 'none', label: NO_QUARTER[language], order: Number.MAX_SAFE_INTEGER }
        : { key: quarterName(quarter), label: quarterLabel(quarter, language), order: quarter }
    }
    case 'block': {
      const block = blockOf(measured, row.organization.id)
      return block === null
        ? { key: 'none', label: NO_BLOCK[language], order: '~' }
        : { key: block.code, label: block.name, order: block.code }
    }
  }
}

/** The same numbers by one property of the cells; the groups sum to the totals. */
export function groupsOf(
  measured: Measured,
  by: Grouping,
  language: Language
): ({ key: string; label: string } & Totals)[] {
  const groups = new Map<string, { key: Key; statuses: Status[] }>()
  measured.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const key = keyOf(measured, by, row, cell, index, language)
      const group = groups.get(key.key)
      if (group) group.statuses.push(cell.status)
      else groups.set(key.key, { key, statuses: [cell.status] })
    }
  })
  return [...groups.values()]
    .sort((a, b) => (a.key.order < b.key.order ? -1 : a.key.order > b.key.order ? 1 : 0))
    .map(({ key, statuses }) => ({ key: key.key, label: key.label, ...totalsOf(statuses) }))
}
