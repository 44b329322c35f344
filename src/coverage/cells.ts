import type { WaiverFact } from '../waivers/holds.ts'
import type { Drift } from './drift.ts'
import type { Answer, Facts, LeafFact, PlanFact, RowFact, TaskFact } from './facts.ts'
import type { Handed } from './forwards.ts'

/** What can be said of a task and a body that it binds; docs/model.md section 8 has one sentence for each. */
export const STATUSES = [
  'waived',
  'no_plan',
  'draft_only',
  'declined',
  'forwarded',
  'stale',
  'later',
  'unscheduled',
  'covered',
  'partial',
  'not_cited',
  'untraced',
  'missing',
  'not_due'
] as const
export type Status = (typeof STATUSES)[number]

export interface Moment {
  asOf: string
  includeDrafts: boolean
}

/** The last day on which a body may answer, and why that one. */
export interface Due {
  on: string | null
  rule: 'declared' | 'default'
}

/** A body that owes the plan something, with its plans that count (docs/model.md section 6), first issued first. */
export interface Row {
  organization: RowFact
  citing: PlanFact[]
  linked: PlanFact[]
  peers: PlanFact[]
  drafts: PlanFact[]
  /** Plans that would count, had they not been replaced or revoked. */
  withdrawn: PlanFact[]
  /** Its answers to tasks that an act has removed. */
  orphans: Orphan[]
  cells: Cell[]
}

/** A link of a body's own to a task that is no longer in force. */
export interface Orphan {
  plan: PlanFact
  leaf: LeafFact
  drift: Drift
}

export interface Cell {
  task: TaskFact
  status: Status
  /** What the status was before the due date turned it into not_due. */
  found: Status
  answers: Answer[]
  /** The body's own whole answers. */
  whole: Answer[]
  /** What lifts it, on the day. */
  waiver: WaiverFact | null
  /** Where the task has come to, when the body handed it on and has no whole answer of its own. */
  handed: Handed | null
}

/** A plan's tasks that are one job, and the last of their quarters. */
export interface Job {
  members: TaskFact[]
  lastQuarter: number | null
  answeredByPlan: boolean
}

export interface Measured {
  facts: Facts
  moment: Moment
  due: Due
  /** Whether the plan is in force on the day; if not, nothing is held against anyone. */
  inForce: boolean
  overdue: boolean
  columns: TaskFact[]
  rows: Row[]
  jobs: ReadonlyMap<string, Job>
  plans: ReadonlyMap<string, PlanFact>
  /** Edges from the plan, by the ways that count; absent: the plan is not reached from there. */
  distance: ReadonlyMap<string, number>
}
