// Reads what a leaf of the outline says: text, time, who, how much, and what kind of task it is.

import { keyOf, type Source, spanOf, trimmed, wordsOf } from '../clean/source.ts'
import { bodyAbove, isCampaign } from '../outline/campaigns.ts'
import { inExecution } from '../outline/general.ts'
import { type Labelled, labelInside, readLabels } from '../outline/labelled.ts'
import { type Leaf, sectionOf } from '../outline/leaf.ts'
import { timeAbove } from '../outline/quarters.ts'
import { withoutBullet } from '../outline/rows.ts'
import type { ReadTask, Span, Target, TaskKind, Timing } from '../reading.ts'
import { ordersBody } from './bodies.ts'
import { partnersOf, placeIn, subjectOf } from './leads.ts'
import { targetsIn } from './targets.ts'
import { sentenceTiming, timingOf } from './timing.ts'
import { readUnits, splitUnits } from './units.ts'

export type BareTask = Omit<ReadTask, 'cascade'> & { execution: boolean; unclear: { from: number; to: number } | null }

interface Work {
  source: Source
  leaf: Leaf
  year: number
  task: BareTask
  labels: Labelled[]
}

const UNSTATED: Timing = { kind: 'unstated' }

function readTime(work: Work): void {
  const { source, leaf, year, task } = work
  const cells = leaf.row?.cells.time ?? []
  const said = [...work.labels.filter((one) => one.kind === 'time'), ...cells]
  for (const { from, to } of said) {
    const found = timingOf(source.key.slice(from, to), year)
    if (found) {
      task.timing = found.timing
      task.spans.timing = spanOf(source, from, to)
      return
    }
    if (to > from) task.unclear ??= { from, to }
  }
  const heading = timeAbove(source, leaf, year)
  const own = sentenceTiming(keyOf(task.text), year)
  if (own && (!heading || own.timing.kind === 'due_date')) {
    task.timing = own.timing
    const [from, to] = [placeIn(leaf.ranges, source, own.from), placeIn(leaf.ranges, source, own.to)]
    task.spans.timing = spanOf(source, from, to)
  } else if (heading) {
    task.timing = heading.timing
    task.spans.timing = heading.span
  }
}

// bodies named in two places are shown from the first to the last
function widen({ spans }: BareTask, field: 'lead' | 'support', { start, end }: Span): void {
  const held = spans[field]
  spans[field] = held ? { start: Math.min(held.start, start), end: Math.max(held.end, end) } : { start, end }
}

function namedByLabels(work: Work): void {
  const { source, task, labels } = work
  for (const { kind, from, to } of labels) {
    if (kind !== 'lead' && kind !== 'support') continue
    const words = source.text.slice(from, to)
    const units = kind === 'lead' ? readUnits(words) : { lead: [], support: splitUnits(words) }
    task.lead.push(...units.lead)
    task.support.push(...units.support)
    if (units.lead.length > 0) widen(task, 'lead', spanOf(source, from, to))
    if (units.support.length > 0) widen(task, 'support', spanOf(source, from, to))
  }
}

function namedByCells(work: Work): void {
  const { source, leaf, task } = work
  const words = (column: 'unit' | 'lead' | 'support') =>
    (leaf.row?.cells[column] ?? []).map(({ from, to }) => source.text.slice(from, to)).join(' ')
  const place = (column: 'unit' | 'lead' | 'support') => {
    const cells = leaf.row?.cells[column] ?? []
    return spanOf(source, cells[0]?.from ?? 0, cells.at(-1)?.to ?? 0)
  }
  const unit = readUnits(words('unit'))
  const lead = readUnits(words('lead'))
  task.lead.push(...unit.lead, ...lead.lead)
  task.support.push(...unit.support, ...lead.support, ...splitUnits(words('support')))
  if (unit.lead.length > 0) widen(task, 'lead', place('unit'))
  if (lead.lead.length > 0) widen(task, 'lead', place('lead'))
  if (unit.support.length > 0) widen(task, 'support', place('unit'))
  if (lead.support.length > 0) widen(task, 'support', place('lead'))
  if (words('support').trim() !== '') widen(task, 'support', place('support'))
}

// "Trồng keo (Sở A chủ trì, phối hợp với Sở B)."
const IN_BRACKETS = /\(([^()]{3,240}(?:chủ trì|phối hợp)[^()]{0,160})\)[.;]?$/iu

function namedInBrackets({ source, leaf, task }: Work): boolean {
  const found = IN_BRACKETS.exec(task.text)
  const words = found?.[1]?.replace(/ (?:tổ chức |triển khai )?thực hiện$/u, '') ?? ''
  if (!found || !ordersBody({ text: words, key: keyOf(words) }, { from: 0, to: words.length })) return false
  const { lead, support } = readUnits(words)
  const [from, to] = [found.index + 1, found.index + 1 + words.length]
  const span = spanOf(source, placeIn(leaf.ranges, source, from), placeIn(leaf.ranges, source, to))
  task.lead.push(...lead)
  task.support.push(...support)
  if (lead.length > 0) task.spans.lead = span
  if (support.length > 0) task.spans.support = span
  return lead.length > 0
}

function namedBySentence(work: Work): void {
  const { source, leaf, task } = work
  const body = bodyAbove(source, leaf)
  const subject = body ? null : subjectOf(task.text, task.execution)
  if (body) {
    task.lead.push(...body.names)
    task.spans.lead = body.span
  } else if (subject) {
    task.lead.push(subject.name)
    const from = placeIn(leaf.ranges, source, subject.at)
    task.spans.lead = spanOf(source, from, placeIn(leaf.ranges, source, subject.at + subject.name.length))
  }
  const partners = body || subject ? partnersOf(task.text, subject?.end ?? 0) : null
  if (partners) {
    task.support.push(partners.name)
    const from = placeIn(leaf.ranges, source, partners.at)
    task.spans.support = spanOf(source, from, placeIn(leaf.ranges, source, partners.at + partners.name.length))
  }
}

function readTargets({ source, leaf, task }: Work): void {
  for (const range of leaf.ranges) {
    const [from, to] = trimmed(source, range.from, range.to)
    const line = withoutBullet(wordsOf(source, from, to))
    const lead = wordsOf(source, from, to).length - line.length
    for (const { at, end, ...target } of targetsIn(keyOf(line))) {
      const places = [placeIn([range], source, at + lead), placeIn([range], source, end + lead)] as const
      const found: Target = { text: line.slice(0, 1_000), ...target, span: spanOf(source, ...places) }
      if (task.targets.length < 200) task.targets.push(found)
    }
  }
}

function kindOf(work: Work): TaskKind {
  const { source, leaf, task } = work
  if (task.execution) return 'assignment'
  if (/^(?:quarters|recurring|by_guidance|due_date)$/.test(task.timing.kind)) return 'scheduled'
  if (bodyAbove(source, leaf) && isCampaign(source, leaf)) return 'campaign'
  return 'standing'
}

/** Reads one task; `year` is the plan's, for quarters and days written without one. */
export function buildTask(source: Source, leaf: Leaf, year: number): BareTask {
  const labels = leaf.labels.flatMap((paragraph) => readLabels(source, paragraph))
  for (const range of leaf.ranges) {
    const cut = labelInside(source, range)
    if (cut === null) continue
    labels.push(...readLabels(source, { from: cut, to: range.to }))
    range.to = cut
  }
  const text = leaf.ranges.map(({ from, to }) => wordsOf(source, from, to)).join(' ')
  const execution = inExecution(source, leaf.path) && leaf.row === null
  const span = spanOf(source, leaf.from, leaf.to)
  const last = leaf.ranges.at(-1)
  const task: BareTask = {
    ordinal: leaf.ordinal,
    section: sectionOf(source, leaf),
    text: withoutBullet(text),
    kind: 'standing',
    timing: UNSTATED,
    lead: [],
    support: [],
    targets: [],
    span,
    spans: { text: spanOf(source, leaf.ranges[0]?.from ?? leaf.from, last?.to ?? leaf.to) },
    execution,
    unclear: null
  }
  const work: Work = { source, leaf, year, task, labels }
  readTime(work)
  namedByLabels(work)
  if (leaf.row) namedByCells(work)
  if (task.lead.length === 0 && task.support.length === 0 && !namedInBrackets(work)) namedBySentence(work)
  readTargets(work)
  task.kind = kindOf(work)
  return task
}
