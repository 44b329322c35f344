import { groupBy } from '../lib/group.ts'
import { quarterOfDate } from '../lib/quarters.ts'
import { type Binding, binds, existsOn, issuedBy } from '../plans/binding.ts'
import { seriesOf } from '../plans/series.ts'
import { coversTask, holdsOn } from '../waivers/holds.ts'

export interface PlanFact {
  id: string
  tier: number
  state: string
  issuedOn: string | null
  endedOn: string | null
  periodFrom: string | null
  periodTo: string | null
  number: string | null
  symbol: string | null
  organization: { code: string; name: string }
  parents: string[]
  /** Whether it obliges, or reaches, the organization asked about. */
  obliged: boolean
  inReach: boolean
}

export interface TaskFact extends Binding {
  id: string
  plan: string
  position: number
  text: string
  wordsKey: string
  series: string | null
  mode: 'required' | 'optional' | 'none'
  timing: string
  firstQuarter: number | null
  quarters: string[]
}

/** The plan asked about, every plan above it, their tasks, and what answers what among them. */
export interface EffectiveFacts {
  organization: { id: string; tier: number; validFrom: string | null; validTo: string | null }
  plans: PlanFact[]
  tasks: TaskFact[]
  /** Tasks above that the plan's own tasks answer, by whichever path. */
  answers: { root: string; kind: string; via: string[] }[]
  /** Tasks above that tasks of plans above take up whole. */
  uptakes: { leaf: string; root: string; via: string[] }[]
  /** What lifts tasks above from the organization. */
  waivers: { plan: string; task: string | null; decidedOn: string; expiresOn: string | null }[]
}

export interface Effective {
  origin: 'own' | 'inherited'
  task: TaskFact
  /** Plans from the task's own down to the one asked about. */
  via: string[]
}

/** The plans above by edges through plans issued by then, each with the plan next below it on a shortest way. */
function plansAbove(plan: string, plans: ReadonlyMap<string, PlanFact>, asOf: string): Map<string, string | null> {
  const below = new Map<string, string | null>([[plan, null]])
  const queue = [plan]
  for (const current of queue) {
    for (const parent of plans.get(current)?.parents ?? []) {
      const fact = plans.get(parent)
      if (below.has(parent) || !fact || !issuedBy(fact, asOf)) continue
      below.set(parent, current)
      queue.push(parent)
    }
  }
  return below
}

function chain(from: string, below: ReadonlyMap<string, string | null>): string[] {
  const via = [from]
  for (let next = below.get(from) ?? null; next !== null; next = below.get(next) ?? null) via.push(next)
  return via
}

/**
 * What a plan has to carry on a day: its own tasks, and every cascading task above that binds its issuer and is not
 * waived, that it has not answered, and that no task nearer to it has taken up whole: the most specific wins.
 */
export function effectiveTasks(plan: string, facts: EffectiveFacts, asOf: string): Effective[] {
  const plans = new Map(facts.plans.map((one) => [one.id, one]))
  const below = plansAbove(plan, plans, asOf)
  const byPlan = groupBy(facts.tasks, (task) => task.plan)
  const series = new Map([...byPlan.values()].flatMap((tasks) => [...seriesOf(tasks)]))
  const sameJob = (task: string): string[] => series.get(task) ?? [task]

  const isIssued = (id: string): boolean => {
    const fact = plans.get(id)
    return fact !== undefined && issuedBy(fact, asOf)
  }
  const answered = new Set(facts.answers.filter(({ via }) => via.every(isIssued)).flatMap(({ root }) => sameJob(root)))
  const taken = groupBy(
    facts.uptakes
      .filter(({ via }) => via.every((id) => below.has(id)))
      .flatMap(({ leaf, root }) => sameJob(root).map((one) => ({ leaf, root: one }))),
    ({ root }) => root
  )
  const exists = existsOn(facts.organization, asOf)
  const waivers = facts.waivers.filter((waiver) => holdsOn(waiver, asOf))
  const isWaived = ({ id, plan }: TaskFact): boolean =>
    waivers.some((waiver) => waiver.plan === plan && coversTask(waiver, id))
  const cascadesHere = (task: TaskFact): boolean => {
    const { obliged, inReach } = plans.get(task.plan)!
    return exists && task.mode !== 'none' && !isWaived(task) && binds(task, { ...facts.organization, obliged, inReach })
  }

  // Lowest plans first: whether a task is left out depends only on tasks nearer to the plan asked about.
  const above = facts.tasks
    .filter((task) => task.plan !== plan && below.has(task.plan) && cascadesHere(task))
    .sort((a, b) => plans.get(b.plan)!.tier - plans.get(a.plan)!.tier)
  const standing = new Set<string>()
  for (const task of above) {
    const leftOut = (taken.get(task.id) ?? []).some(({ leaf }) => standing.has(leaf))
    if (answered.has(task.id) || !leftOut) standing.add(task.id)
  }
  const own = facts.tasks.filter((task) => task.plan === plan).sort((a, b) => a.position - b.position)
  const inherited = above
    .filter((task) => standing.has(task.id) && !answered.has(task.id))
    .sort((a, b) => order(plans, a, b))
  return [
    ...own.map((task): Effective => ({ origin: 'own', task, via: [plan] })),
    ...inherited.map((task): Effective => ({ origin: 'inherited', task, via: chain(task.plan, below) }))
  ]
}

function order(plans: ReadonlyMap<string, PlanFact>, a: TaskFact, b: TaskFact): number {
  const [one, other] = [plans.get(a.plan)!, plans.get(b.plan)!]
  if (one.tier !== other.tier) return other.tier - one.tier
  if (one.issuedOn !== other.issuedOn) return (one.issuedOn ?? '') < (other.issuedOn ?? '') ? -1 : 1
  return one.id === other.id ? a.position - b.position : one.id < other.id ? -1 : 1
}

/** Whether a task is to be done in a quarter: it names it, or runs through a plan whose period contains it. */
export function fallsIn(task: TaskFact, plan: PlanFact, quarter: number, name: string): boolean {
  if (task.timing === 'quarters') return task.quarters.includes(name)
  if (task.timing === 'due_date') return task.firstQuarter === quarter
  if (task.timing !== 'recurring' && task.timing !== 'whole_period') return false
  if (plan.periodFrom !== null && plan.periodTo !== null) {
    return quarterOfDate(plan.periodFrom) <= quarter && quarter <= quarterOfDate(plan.periodTo)
  }
  return plan.issuedOn === null || plan.issuedOn.slice(0, 4) === name.slice(0, 4)
}
