// Reads what a leaf of the outline says: text, time, who, how much, and what kind of task it is.

import { type Source, spanOf } from '../clean/source.ts'
import { bodyAbove, isCampaign } from '../outline/campaigns.ts'
import { inExecution } from '../outline/general.ts'
import { type Labelled, labelInside, readLabels } from '../outline/labelled.ts'
import { type Leaf, sectionOf } from '../outline/leaf.ts'
import { timeAbove } from '../outline/quarters.ts'
import type { ReadTask, Span, TaskKind, Timing } from '../reading.ts'
import { ordersBody } from './bodies.ts'
import { partnersOf, subjectOf } from './leads.ts'
import { targetsIn } from './targets.ts'
import { sentenceTiming, timingOf } from './timing.ts'
import { readUnits, splitUnits } from './units.ts'
import { spanIn, type Words, withoutBullet, wordsIn } from './words.ts'

export interface BareTask extends Omit<ReadTask, 'cascade'> {
  execution: boolean
  unclear: { from: number; to: number } | null
  words: Words
}

interface Work {
  source: Source
  leaf: Leaf
  year: number
  task: BareTask
  labels: Labelled[]
  words: Words // of the task's text
}

const UNSTATED: Timing = { kind: 'unstated' }

function readTime(work: Work): void {
  const { source, leaf, year, task, words } = work
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
  const own = sentenceTiming(words.key, year)
  if (own && (!heading || own.timing.kind === 'due_date')) {
    task.timing = own.timing
    task.spans.timing = spanIn(source, words, own.from, own.to)
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

function namedInBrackets({ source, task, words }: Work): boolean {
  const found = IN_BRACKETS.exec(words.text)
  const inside = found?.[1]?.replace(/ (?:tổ chức |triển khai )?thực hiện$/u, '') ?? ''
  const from = (found?.index ?? 0) + 1
  const key = words.key.slice(from, from + inside.length)
  if (!found || !ordersBody({ text: inside, key }, { from: 0, to: inside.length })) return false
  const { lead, support } = readUnits(inside)
  const span = spanIn(source, words, from, from + inside.length)
  task.lead.push(...lead)
  task.support.push(...support)
  if (lead.length > 0) task.spans.lead = span
  if (support.length > 0) task.spans.support = span
  return lead.length > 0
}

function namedBySentence({ source, leaf, task, words }: Work): void {
  const body = bodyAbove(source, leaf)
  const subject = body ? null : subjectOf(words, task.execution)
  if (body) {
    task.lead.push(...body.names)
    task.spans.lead = body.span
  } else if (subject) {
    task.lead.push(subject.name)
    task.spans.lead = spanIn(source, words, subject.at, subject.at + subject.name.length)
  }
  const partners = body || subject ? partnersOf(words, subject?.end ?? 0) : null
  if (partners) {
    task.support.push(partners.name)
    task.spans.support = spanIn(source, words, partners.at, partners.at + partners.name.length)
  }
}

const MOST_TARGETS = 200

function readTargets({ source, leaf, task }: Work): void {
  for (const range of leaf.ranges) {
    if (task.targets.length >= MOST_TARGETS) return
    const line = withoutBullet(wordsIn(source, [range]))
    for (const { at, end, ...target } of targetsIn(line.key).slice(0, MOST_TARGETS - task.targets.length))
      task.targets.push({ text: line.text.slice(0, 1_000), ...target, span: spanIn(source, line, at, end) })
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
  const words = withoutBullet(wordsIn(source, leaf.ranges))
  const execution = inExecution(source, leaf.path) && leaf.row === null
  const span = spanOf(source, leaf.from, leaf.to)
  const last = leaf.ranges.at(-1)
  const task: BareTask = {
    ordinal: leaf.ordinal,
    section: sectionOf(source, leaf),
    text: words.text,
    kind: 'standing',
    timing: UNSTATED,
    lead: [],
    support: [],
    targets: [],
    span,
    spans: { text: spanOf(source, leaf.ranges[0]?.from ?? leaf.from, last?.to ?? leaf.to) },
    execution,
    unclear: null,
    words
  }
  const work: Work = { source, leaf, year, task, labels, words }
  readTime(work)
  namedByLabels(work)
  if (leaf.row) namedByCells(work)
  if (task.lead.length === 0 && task.support.length === 0 && !namedInBrackets(work)) namedBySentence(work)
  readTargets(work)
  task.kind = kindOf(work)
  return task
}
