import { groupBy } from '../lib/group.ts'
import { quarterEnd, quarterOfDate } from '../lib/quarters.ts'
import { binds, endedBy, existsOn, issuedBy } from '../plans/binding.ts'
import { seriesOf } from '../plans/series.ts'
import { type Drift, driftOf } from './drift.ts'
import type { AnswerFact, Facts, LeafFact, PlanFact, RowFact, TaskFact } from './facts.ts'

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

export interface Answer extends AnswerFact {
  task: LeafFact
  issuedOn: string | null
  /** The nearest link of it whose parent task has changed since somebody looked; null: it holds. */
  stale: (Drift & { at: number }) | null
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
  whole: Answer[]
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

/** The obligation's own date, else the last day of the quarter in which the plan was issued. */
export const dueOf = (plan: { dueOn: string | null; issuedOn: string | null }): Due =>
  plan.dueOn !== null
    ? { on: plan.dueOn, rule: 'declared' }
    : { on: plan.issuedOn === null ? null : quarterEnd(quarterOfDate(plan.issuedOn)), rule: 'default' }

const periodOf = (plan: PlanFact): { from: string; to: string } | null => {
  if (plan.periodFrom !== null && plan.periodTo !== null) return { from: plan.periodFrom, to: plan.periodTo }
  if (plan.issuedOn === null) return null
  const year = plan.issuedOn.slice(0, 4)
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Whether two plans are of one field and their periods overlap. */
export function sameWork(a: PlanFact, b: PlanFact): boolean {
  const [one, other] = [periodOf(a), periodOf(b)]
  if (a.field === null || a.field !== b.field || one === null || other === null) return false
  return one.from <= other.to && other.from <= one.to
}

const byIssue = (a: PlanFact, b: PlanFact): number => {
  const [one, other] = [a.issuedOn ?? '9999', b.issuedOn ?? '9999']
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
}

function jobsOf(tasks: readonly TaskFact[]): Map<string, Job> {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const jobs = new Map<string, Job>()
  for (const [task, ids] of seriesOf(tasks)) {
    const members = ids.map((one) => byId.get(one)!)
    const lasts = members.flatMap(({ lastQuarter }) => (lastQuarter === null ? [] : [lastQuarter]))
    jobs.set(task, {
      members,
      lastQuarter: lasts.length > 0 ? Math.max(...lasts) : null,
      answeredByPlan: members.some(({ answeredBy }) => answeredBy === 'plan')
    })
  }
  return jobs
}

/** How many edges each plan is below the root, through plans that count as issued. */
function reached(
  root: string,
  plans: ReadonlyMap<string, PlanFact>,
  counts: (plan: PlanFact) => boolean
): Map<string, number> {
  const children = groupBy(
    [...plans.values()].flatMap((plan) => plan.parents.map((parent) => ({ parent, plan }))),
    ({ parent }) => parent
  )
  const distance = new Map([[root, 0]])
  for (const [current, depth] of distance) {
    for (const { plan } of children.get(current) ?? []) {
      if (!distance.has(plan.id) && counts(plan)) distance.set(plan.id, depth + 1)
    }
  }
  return distance
}

const OPEN: readonly Status[] = [
  'no_plan',
  'draft_only',
  'declined',
  'forwarded',
  'later',
  'partial',
  'not_cited',
  'missing'
]

/** Whether a status counts as open, once due. */
export const isOpen = (status: Status): boolean => OPEN.includes(status)

/** Of a task that an act adds only later. */
const NOT_YET = 'infinity'

const ANY_TIME = ['recurring', 'whole_period']

function statusOf(row: Omit<Row, 'cells'>, job: Job, answers: readonly Answer[], whole: readonly Answer[]): Status {
  const counted = row.citing.length + row.linked.length + row.peers.length
  if (counted === 0) return row.drafts.length === 0 ? 'no_plan' : 'draft_only'
  const byPlan = job.answeredByPlan
  const answered = whole.length > 0 || byPlan
  if (!answered && answers.some(({ kind }) => kind === 'declines')) return 'declined'
  if (!answered && answers.some(({ kind }) => kind === 'forwards')) return 'forwarded'
  const fresh = whole.filter(({ stale }) => stale === null)
  if (!byPlan && whole.length > 0 && fresh.length === 0) return 'stale'
  if (
    whole.length > 0 &&
    !byPlan &&
    job.lastQuarter !== null &&
    !fresh.some(({ task }) => ANY_TIME.includes(task.timing))
  ) {
    const firsts = fresh.flatMap(({ task }) => (task.firstQuarter === null ? [] : [task.firstQuarter]))
    if (firsts.length === 0) return 'unscheduled'
    if (Math.min(...firsts) > job.lastQuarter) return 'later'
  }
  if (answered) return 'covered'
  if (answers.length > 0) return 'partial'
  if (row.citing.length === 0) return 'not_cited'
  return row.citing.some(({ traced }) => !traced) ? 'untraced' : 'missing'
}

const byTime = (a: Answer, b: Answer): number => {
  const [one, other] = [a.task.firstQuarter ?? 99_999, b.task.firstQuarter ?? 99_999]
  if (one !== other) return one - other
  if (a.issuedOn !== b.issuedOn) return (a.issuedOn ?? '9999') < (b.issuedOn ?? '9999') ? -1 : 1
  return a.leaf === b.leaf ? (a.via.join() < b.via.join() ? -1 : 1) : a.leaf < b.leaf ? -1 : 1
}

/** Measures one plan's coverage on a day: every row, every cell, one status each. Pure. */
export function measure(facts: Facts, moment: Moment): Measured {
  const { plan: root } = facts
  const plans = new Map(facts.plans.map((plan) => [plan.id, plan]))
  const counts = (plan: PlanFact): boolean => issuedBy(plan, moment.asOf, moment.includeDrafts)
  const isDraft = (plan: PlanFact): boolean => plan.state === 'draft' && !moment.includeDrafts
  const distance = reached(root.id, plans, counts)
  const jobs = jobsOf(facts.tasks)
  const leaves = new Map(facts.leaves.map((leaf) => [leaf.id, leaf]))
  const drift = new Map(facts.drift.map((one) => [one.link, driftOf(one)]))
  const inPlan = new Set(facts.tasks.map(({ id }) => id))
  const removed = (link: string | undefined) => link !== undefined && drift.get(link)?.removed === true
  // Every task on the way, and every plan, is in force.
  const standing = facts.answers.filter(
    ({ leaf, links, via }) =>
      leaves.has(leaf) && !links.slice(0, -1).some(removed) && via.every((id) => counts(plans.get(id)!))
  )
  const carried = standing.filter(({ root }) => inPlan.has(root))
  const staleOf = (links: readonly string[]): Answer['stale'] => {
    const at = links.findIndex((link) => (drift.get(link)?.changed.length ?? 0) > 0)
    return at < 0 ? null : { ...drift.get(links[at]!)!, at }
  }
  const answeringPlans = new Set(carried.map(({ plan }) => plan))
  const answers = groupBy(
    carried
      .filter(({ plan }) => counts(plans.get(plan)!))
      .map(
        (answer): Answer => ({
          ...answer,
          task: leaves.get(answer.leaf)!,
          issuedOn: plans.get(answer.plan)!.issuedOn,
          stale: staleOf(answer.links)
        })
      )
      .flatMap((answer) =>
        jobs
          .get(answer.root)!
          .members.map((member) => ({ key: `${plans.get(answer.plan)!.issuerId} ${member.id}`, answer }))
      ),
    ({ key }) => key
  )
  const due = dueOf(root)
  const inForce = issuedBy(root, moment.asOf)
  const overdue = inForce && due.on !== null && moment.asOf > due.on
  const columns = facts.tasks.filter(({ mode }) => mode === 'required')
  const byIssuer = groupBy(facts.plans, ({ issuerId }) => issuerId)

  const rowOf = (organization: RowFact): Row => {
    const own = [...(byIssuer.get(organization.id) ?? [])].sort(byIssue)
    const issued = own.filter(counts)
    const citing = issued.filter(({ id }) => distance.has(id))
    const linked = issued.filter(({ id }) => !distance.has(id) && answeringPlans.has(id))
    const peers = issued.filter(
      (plan) => !distance.has(plan.id) && !answeringPlans.has(plan.id) && sameWork(plan, root)
    )
    const drafts = own.filter(
      (plan) =>
        isDraft(plan) &&
        (plan.parents.some((id) => distance.has(id)) || answeringPlans.has(plan.id) || sameWork(plan, root))
    )
    const withdrawn = own.filter(
      (plan) =>
        plan.state === 'issued' &&
        plan.issuedOn !== null &&
        plan.issuedOn <= moment.asOf &&
        endedBy(plan, moment.asOf) &&
        (plan.parents.some((id) => distance.has(id)) || answeringPlans.has(plan.id) || sameWork(plan, root))
    )
    const orphans = standing
      .filter(
        ({ plan, links }) =>
          links.length === 1 &&
          removed(links[0]) &&
          drift.get(links[0]!)!.fact.since !== NOT_YET &&
          issued.some(({ id }) => id === plan)
      )
      .map(({ plan, leaf, links }) => ({
        plan: plans.get(plan)!,
        leaf: leaves.get(leaf)!,
        drift: drift.get(links[0]!)!
      }))
    const row = { organization, citing, linked, peers, drafts, withdrawn, orphans }
    const cells = columns
      .filter((task) => binds(task, organization))
      .map((task): Cell => {
        const job = jobs.get(task.id)!
        const given = (answers.get(`${organization.id} ${task.id}`) ?? []).map(({ answer }) => answer).sort(byTime)
        const whole = given.filter(({ kind }) => kind === 'takes_up')
        const found = statusOf(row, job, given, whole)
        const waits = !inForce || (!overdue && isOpen(found))
        return { task, found, status: waits ? 'not_due' : found, answers: given, whole }
      })
    return { ...row, cells }
  }

  return {
    facts,
    moment,
    due,
    inForce,
    overdue,
    columns,
    rows: facts.rows.filter((row) => existsOn(row, moment.asOf)).map(rowOf),
    jobs,
    plans,
    distance
  }
}
