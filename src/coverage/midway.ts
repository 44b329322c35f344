import type { GapCode } from './codes.ts'
import type { Found } from './gap.ts'
import type { Cell, Measured, Row } from './measure.ts'

// What breaks at a body in the middle is charged there; the gaps below it name it as their cause.

type FindAt = (organization: string, cell: Cell) => Found | undefined

const BREAKS: readonly GapCode[] = [
  'TASK_NOT_TAKEN_UP',
  'FORWARD_DEAD_END',
  'TASK_PARTLY_TAKEN_UP',
  'TASK_NOT_TRACED',
  'STALE_TASK_ADDED'
]
const STALE: readonly GapCode[] = ['STALE_TASK_CHANGED', 'STALE_TASK_MOVED', 'STALE_TASK_REASSIGNED']

interface Candidate {
  gap: Found
  far: number
}

const nearest = (candidates: readonly Candidate[]): Found | undefined =>
  [...candidates].sort(
    (a, b) => a.far - b.far || ((a.gap.organization?.code ?? '') < (b.gap.organization?.code ?? '') ? -1 : 1)
  )[0]?.gap

function breakAt(
  measured: Measured,
  row: Row,
  cell: Cell,
  plan: string,
  far: number,
  findAt: FindAt,
  codes = BREAKS
): Candidate[] {
  const issuer = measured.plans.get(plan)?.issuerId
  if (issuer === undefined || issuer === row.organization.id) return []
  const gap = findAt(issuer, cell)
  return gap && codes.includes(gap.code) ? [{ gap, far }] : []
}

/**
 * A missing cell of a body that rests on the plan only through others: the gap, on the same task, of one in between
 * into whose plan it has a link of its own.
 */
export function causeOfMissing(measured: Measured, row: Row, cell: Cell, findAt: FindAt): Found | undefined {
  if (row.citing.some(({ parents }) => parents.includes(measured.facts.plan.id))) return undefined
  const citing = new Set(row.citing.map(({ id }) => id))
  const linkedInto = new Set(measured.facts.direct.filter(({ child }) => citing.has(child)).map(({ parent }) => parent))
  // Breadth first up the citation paths, through plans from which the root is reached.
  const far = new Map(row.citing.map(({ id }) => [id, 0]))
  for (const [plan, depth] of far) {
    for (const parent of measured.plans.get(plan)?.parents ?? []) {
      if (!far.has(parent) && measured.distance.has(parent)) far.set(parent, depth + 1)
    }
  }
  return nearest(
    [...far]
      .filter(([plan]) => plan !== measured.facts.plan.id && !citing.has(plan) && linkedInto.has(plan))
      .flatMap(([plan, depth]) => breakAt(measured, row, cell, plan, depth, findAt))
  )
}

/** A partial cell whose own link is whole: the gap of the body whose link is not. */
export function causeOfPartial(measured: Measured, row: Row, cell: Cell, findAt: FindAt): Found | undefined {
  return nearest(
    cell.answers
      .filter(({ kinds }) => kinds[0] === 'takes_up')
      .flatMap(({ kinds, via }) =>
        kinds.flatMap((kind, hop) =>
          hop > 0 && kind === 'details' ? breakAt(measured, row, cell, via[hop - 1]!, hop, findAt) : []
        )
      )
  )
}

/** A stale cell whose own link holds: the gap of the body further up whose link does not. */
export function causeOfStale(measured: Measured, row: Row, cell: Cell, findAt: FindAt): Found | undefined {
  return nearest(
    cell.whole.flatMap(({ stale, via }) =>
      stale && stale.at > 0 ? breakAt(measured, row, cell, via[stale.at - 1]!, stale.at, findAt, STALE) : []
    )
  )
}
