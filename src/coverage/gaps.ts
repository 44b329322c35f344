import { cellGaps } from './cell-gaps.ts'
import { ungrounded } from './declines.ts'
import type { Found } from './gap.ts'
import type { Cell, Measured, Row } from './measure.ts'
import { causeOfMissing, causeOfPartial, causeOfStale } from './midway.ts'
import { organizationGap, planFindings } from './plan-gaps.ts'
import { overdueGap, removedGaps } from './stale-gaps.ts'
import { type Make, maker, planEvidence, referenceOf, taskEvidence } from './tell.ts'
import { expiredWaivers, isLifted } from './waivers.ts'

interface RowGaps {
  row: Row
  make: Make
  organization: Found | null
  cells: { cell: Cell; gap: Found }[]
}

/** One line for a body that traced its plan, cites this one, and links none of its tasks. */
function blanket(measured: Measured, { row, make, cells }: RowGaps): Found | null {
  const silent = row.cells.every(({ answers }) => answers.length === 0)
  const traced = row.citing.length > 0 && row.citing.every((plan) => plan.traced)
  const missing = cells.filter(
    ({ cell, gap }) => cell.status === 'missing' && gap.code === 'TASK_NOT_TAKEN_UP' && gap.cause === null
  )
  if (!measured.overdue || !silent || !traced || missing.length === 0) return null
  return make('TASK_BLANKET_ONLY', 'traced_without_any_link', {
    childPlan: row.citing[0]!.id,
    words: { child: row.citing.map(referenceOf).join(', ') },
    evidence: { plans: row.citing.map(planEvidence), tasks: missing.map(({ cell }) => taskEvidence(cell.task)) }
  })
}

function withCause(gap: Found, cause: Found | null | undefined): void {
  if (cause) gap.cause = cause
}

/** Everything owed to a plan on a day, primary and derived, each with one cause and one owner. Pure. */
export function gapsOwed(measured: Measured): Found[] {
  if (!measured.inForce) return []
  const rows = measured.rows.map((row): RowGaps => {
    const make = maker(measured, row)
    const organization = isLifted(measured, row) ? null : organizationGap(measured, row, make)
    return { row, make, organization, cells: cellGaps(measured, row, make) }
  })
  const gapAt = new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ cell, gap }) => [`${row.organization.id} ${jobKey(measured, cell)}`, gap])
    )
  )
  const findAt = (organization: string, cell: Cell) => gapAt.get(`${organization} ${jobKey(measured, cell)}`)
  const lines: Found[] = []
  for (const found of rows) {
    for (const { cell, gap } of found.cells) {
      if (['no_plan', 'draft_only', 'not_cited'].includes(cell.status)) withCause(gap, found.organization)
      else if (cell.status === 'stale') withCause(gap, causeOfStale(measured, found.row, cell, findAt))
      else if (gap.code === 'TASK_NOT_TAKEN_UP' && cell.status === 'missing')
        withCause(gap, causeOfMissing(measured, found.row, cell, findAt))
      else if (cell.status === 'partial') withCause(gap, causeOfPartial(measured, found.row, cell, findAt))
    }
    const overdue = overdueGap(measured, found)
    if (overdue) {
      lines.push(overdue)
      for (const { cell, gap } of found.cells)
        if (cell.status === 'stale' && gap.cause === null) withCause(gap, overdue)
    }
    const line = blanket(measured, found)
    if (line === null) continue
    lines.push(line)
    for (const { cell, gap } of found.cells) {
      if (cell.status === 'missing' && gap.code === 'TASK_NOT_TAKEN_UP' && gap.cause === null) withCause(gap, line)
    }
  }
  passOn(rows)
  return [
    ...rows.flatMap(({ row, make, organization, cells }) => [
      ...(organization ? [organization] : []),
      ...(isLifted(measured, row) ? [] : planFindings(measured, row, make)),
      ...removedGaps(row, make),
      ...expiredWaivers(measured, row, make),
      ...ungrounded(measured, row, make),
      ...cells.map(({ gap }) => gap)
    ]),
    ...lines
  ]
}

const jobKey = (measured: Measured, cell: Cell): string => measured.jobs.get(cell.task.id)!.members[0]!.id

/** A body whose plan rests on the plan of another body, which itself does not cite: the break is charged there. */
function passOn(rows: readonly RowGaps[]): void {
  const notCiting = rows.filter(({ organization }) => organization?.code === 'PLAN_NOT_CITING')
  const owner = new Map(
    notCiting.flatMap((found) => [...found.row.linked, ...found.row.peers].map((plan) => [plan.id, found] as const))
  )
  for (const found of notCiting) {
    const above = [...found.row.linked, ...found.row.peers]
      .flatMap(({ parents }) => parents)
      .flatMap((parent) => owner.get(parent) ?? [])
      .filter((other) => other !== found)
      .sort(
        (a, b) =>
          b.row.organization.tier - a.row.organization.tier ||
          (a.row.organization.code < b.row.organization.code ? -1 : 1)
      )
    withCause(found.organization!, above[0]?.organization)
  }
}
