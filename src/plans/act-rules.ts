import type { NewAct } from './act-schemas.ts'
import * as refuse from './errors.ts'
import type { PlanRow } from './queries.ts'
import type { Task } from './task-schemas.ts'

// What may be done to an issued plan, decided from what it is and what has been done to it. Pure.

const OF_ISSUE = ['number', 'symbol', 'reference', 'issuedOn'] as const

/** Refuses an act whose parts are not those of its kind. */
export function assertShape(act: NewAct): void {
  const stray = (pointer: string) =>
    refuse.actInconsistent(pointer, `${act.kind} không có trường này`, `${act.kind} does not take it`)
  const missing = (pointer: string) =>
    refuse.actInconsistent(pointer, `${act.kind} phải có trường này`, `${act.kind} needs it`)
  if (act.kind === 'issue') {
    for (const field of ['document', 'effectiveOn', 'tasks', 'citations', 'by'] as const) {
      if (act[field] !== undefined && act[field] !== null) throw stray(`/${field}`)
    }
    if (!act.issuedOn) throw missing('/issuedOn')
    return
  }
  for (const field of OF_ISSUE) if (act[field] !== undefined && act[field] !== null) throw stray(`/${field}`)
  if (!act.document) throw missing('/document')
  if (!act.document.issuedOn) throw missing('/document/issuedOn')
  const changes = act.kind === 'amend' || act.kind === 'correct'
  if (!changes && act.tasks) throw stray('/tasks')
  if (!changes && act.citations) throw stray('/citations')
  if (act.kind !== 'replace' && act.by) throw stray('/by')
  if (act.kind === 'replace' && !act.by?.length) throw missing('/by')
  const parts = [act.tasks, act.citations].flatMap((one) => [one?.change, one?.add, one?.remove])
  if (changes && parts.every((part) => !part?.length)) throw missing('/tasks')
}

/** Refuses an act that does not fit what the plan is by then. */
export function assertInTime(
  plan: Pick<PlanRow, 'state' | 'issuedOn' | 'endedOn'>,
  before: readonly { effectiveOn: string }[],
  dated: string,
  effectiveOn: string
): void {
  if (plan.state === 'draft' || plan.issuedOn === null) throw refuse.planIsDraft()
  if (plan.endedOn !== null) throw refuse.planHasEnded(plan.endedOn)
  if (dated < plan.issuedOn) throw refuse.actBeforePlan('/document/issuedOn', plan.issuedOn)
  if (effectiveOn < plan.issuedOn) throw refuse.actBeforePlan('/effectiveOn', plan.issuedOn)
  const last = before.at(-1)?.effectiveOn
  if (last !== undefined && effectiveOn < last) throw refuse.actOutOfOrder(last)
}

/** Refuses changes of tasks that the plan does not have by then, or that are named twice. */
export function assertTasksInForce(act: NewAct, current: readonly Task[]): void {
  const known = new Set(current.map(({ id }) => id))
  const seen = new Set<string>()
  const faults: string[] = []
  const look = (id: string, pointer: string): void => {
    if (!known.has(id) || seen.has(id)) faults.push(pointer)
    seen.add(id)
  }
  act.tasks?.change?.forEach(({ id }, index) => {
    look(id.toLowerCase(), `/tasks/change/${index}/id`)
  })
  act.tasks?.remove?.forEach((id, index) => {
    look(id.toLowerCase(), `/tasks/remove/${index}`)
  })
  if (faults.length > 0) throw refuse.taskNotInForce(faults)
}

/** Refuses changes of citations that are not there, or that are named twice. */
export function assertCitationsInForce(act: NewAct, positions: readonly number[]): void {
  const seen = new Set<number>()
  const faults: string[] = []
  const look = (position: number, pointer: string): void => {
    if (!positions.includes(position) || seen.has(position)) faults.push(pointer)
    seen.add(position)
  }
  act.citations?.change?.forEach(({ position }, index) => {
    look(position, `/citations/change/${index}/position`)
  })
  act.citations?.remove?.forEach((position, index) => {
    look(position, `/citations/remove/${index}`)
  })
  if (faults.length > 0) throw refuse.citationNotInForce(faults)
}
