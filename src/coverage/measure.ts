import { groupBy } from '../lib/group.ts'
import { quarterEnd, quarterOfDate } from '../lib/quarters.ts'
import { binds, endedBy, existsOn, issuedBy } from '../plans/binding.ts'
import { seriesOf } from '../plans/series.ts'
import { waiverAt } from '../waivers/holds.ts'
import type { Cell, Due, Job, Measured, Moment, Row } from './cells.ts'
import { driftOf } from './drift.ts'
import type { Answer, AnswerFact, Facts, PlanFact, RowFact, TaskFact } from './facts.ts'
import { follow, type Handed } from './forwards.ts'
import { isOpen, statusOf } from './status.ts'

export { type Cell, type Job, type Measured, type Moment, type Row, STATUSES, type Status } from './cells.ts'
export { isOpen, judgedBy } from './status.ts'

/** Since when, of a task that an act adds only later. */
const NOT_YET = 'infinity'

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
  const isCarried = ({ leaf, links, via }: AnswerFact): boolean =>
    leaves.has(leaf) && !links.slice(0, -1).some(removed) && via.every((id) => counts(plans.get(id)!))
  const standing = facts.answers.filter(isCarried)
  const carried = standing.filter(({ root }) => inPlan.has(root))
  const staleOf = (links: readonly string[]): Answer['stale'] => {
    const at = links.findIndex((link) => (drift.get(link)?.changed.length ?? 0) > 0)
    return at < 0 ? null : { ...drift.get(links[at]!)!, at }
  }
  const answeringPlans = new Set(carried.map(({ plan }) => plan))
  const counted = (some: readonly AnswerFact[]): Answer[] =>
    some
      .filter(({ plan }) => counts(plans.get(plan)!))
      .map((answer) => ({
        ...answer,
        task: leaves.get(answer.leaf)!,
        issuedOn: plans.get(answer.plan)!.issuedOn,
        stale: staleOf(answer.links)
      }))
  const keyed = (answer: Answer, task: string) => ({ key: `${plans.get(answer.plan)!.issuerId} ${task}`, answer })
  const answers = groupBy(
    [
      ...counted(carried).flatMap((answer) => jobs.get(answer.root)!.members.map(({ id }) => keyed(answer, id))),
      ...counted(facts.relays.filter(isCarried)).map((answer) => keyed(answer, answer.root))
    ],
    ({ key }) => key
  )
  const receivers = new Map(facts.receivers.map((one) => [one.code, one]))
  const answersOf = (body: string, task: string): Answer[] =>
    (answers.get(`${body} ${task}`) ?? []).map(({ answer }) => answer)
  const waiverOf = (body: string, task: string) => waiverAt(facts.waivers, body, task, moment.asOf) ?? null
  const due = dueOf(root)
  const inForce = issuedBy(root, moment.asOf)
  const overdue = inForce && due.on !== null && moment.asOf > due.on
  const columns = facts.tasks.filter(({ mode }) => mode === 'required')
  const byIssuer = groupBy(facts.plans, ({ issuerId }) => issuerId)

  const handedOn = (from: RowFact, task: string, forwards: readonly Answer[]): Handed => {
    const { whole, ends } = follow(
      {
        receivers,
        stands: (one) => existsOn(one, moment.asOf) && waiverOf(one.id, task) === null,
        answersOf: ({ id }, handing) => [task, ...handing].flatMap((one) => answersOf(id, one))
      },
      forwards,
      [from.id]
    )
    return { whole: whole.sort(byTime), ends }
  }

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
        const given = answersOf(organization.id, task.id).sort(byTime)
        const whole = given.filter(({ kind }) => kind === 'takes_up')
        const forwards = given.filter(({ kind }) => kind === 'forwards')
        const cell = {
          task,
          answers: given,
          whole,
          waiver: waiverOf(organization.id, task.id),
          handed: whole.length > 0 || forwards.length === 0 ? null : handedOn(organization, task.id, forwards)
        }
        const found = statusOf(row, job, cell)
        const waits = !inForce || (!overdue && isOpen(found))
        return { ...cell, found, status: waits ? 'not_due' : found }
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
