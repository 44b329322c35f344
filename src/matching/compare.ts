import type { Profile } from './profile.ts'
import type { Weighed } from './weigh.ts'

/** What speaks for and against one link. Shares are 0 to 1, the rest 0 or 1. */
export interface Features {
  /** Cosine of all that the two say. */
  whole: number
  /** The best agreement of one job of the child with one job of the parent. */
  job: number
  /** How much of the parent the child says. */
  covered: number
  /** How much of the child the parent says. */
  used: number
  /** Share of the acts of the one with fewer that the other does too. */
  acts: number
  sameQuarter: number
  /** One of the two names no quarter: nothing speaks against. */
  anyTime: number
  /** Two quarters apart or more. */
  farApart: number
  /** Year-end reviews of different years. */
  otherYear: number
  /** A mid-year review against a year-end review. */
  otherReview: number
  sameRole: number
  otherRole: number
  /** One stands in the closing section, the other is a job of the plan. */
  mixedRole: number
}

/** Which terms the child says: one bit for each of its jobs. */
export type Held = Int32Array

/** Jobs beyond this share the last bit. */
export const MAX_JOBS = 31

// keeps two jobs of one common word each from agreeing fully
const DAMPING = 2
const ISSUE_PLAN = 'ban hành kế hoạch'
// below this cosine nothing is proposed, whatever the jobs
const TOO_LITTLE = 0.05

/** Nothing in common yet. */
export const noFeatures = (): Features => ({
  whole: 0,
  job: 0,
  covered: 0,
  used: 0,
  acts: 0,
  sameQuarter: 0,
  anyTime: 0,
  farApart: 0,
  otherYear: 0,
  otherReview: 0,
  sameRole: 0,
  otherRole: 0,
  mixedRole: 0
})

/** Compares a child, whose terms are in `held`, with a parent. Writes `into` one object: there may be many pairs. */
export function compare(
  child: Weighed,
  parent: Weighed,
  held: Held,
  weights: Float64Array,
  into: Features = noFeatures()
): Features {
  let squares = 0
  let common = 0
  for (const term of parent.whole.terms) {
    if (held[term] === 0) continue
    const weight = weights[term] as number
    common += weight
    squares += weight * weight
  }
  into.whole = squares / (child.whole.norm * parent.whole.norm || 1)
  into.job = into.whole < TOO_LITTLE ? 0 : bestJob(child, parent, held, weights)
  into.covered = common / (parent.whole.mass || 1)
  into.used = common / (child.whole.mass || 1)
  into.acts = sharedActs(child, parent, held, weights)
  compareTimes(child.quarters, parent.quarters, into)
  compareSorts(child.profile, parent.profile, into)
  return into
}

const sums = new Float64Array(MAX_JOBS)

function bestJob(child: Weighed, parent: Weighed, held: Held, weights: Float64Array): number {
  const jobs = Math.min(child.clauses.length, MAX_JOBS)
  let best = 0
  for (const theirs of parent.clauses) {
    sums.fill(0, 0, jobs)
    for (const term of theirs.terms) {
      for (let bits = held[term] as number, job = 0; bits !== 0; bits >>>= 1, job += 1) {
        if (bits & 1) sums[job] = (sums[job] as number) + (weights[term] as number)
      }
    }
    for (let job = 0; job < jobs; job += 1) {
      const sum = sums[job] as number
      const own = child.clauses[job] as Weighed['clauses'][number]
      if (sum === 0 || differ(own.clause.years, theirs.clause.years)) continue
      best = Math.max(best, sum / (Math.sqrt(own.mass * theirs.mass) + DAMPING))
    }
  }
  return Math.min(1, best)
}

function sharedActs(child: Weighed, parent: Weighed, held: Held, weights: Float64Array): number {
  let sum = 0
  for (const term of parent.acts.terms) if (held[term] !== 0) sum += weights[term] as number
  return sum / (Math.min(child.acts.mass, parent.acts.mass) + 1)
}

function compareTimes(child: number[], parent: number[], into: Features): void {
  let least = Number.POSITIVE_INFINITY
  for (const a of child) for (const b of parent) least = Math.min(least, Math.abs(a - b))
  const anyTime = child.length === 0 || parent.length === 0
  into.sameQuarter = +(least === 0)
  into.anyTime = +anyTime
  into.farApart = +(!anyTime && least > 1)
}

function compareSorts(child: Profile, parent: Profile, into: Features): void {
  const roles = child.role !== undefined && parent.role !== undefined
  into.otherYear = +differ(child.reviewed, parent.reviewed)
  into.otherReview = +(child.review * parent.review < 0)
  const byPlan = ordersPlans(parent) && child.acts.has(ISSUE_PLAN)
  into.sameRole = +(byPlan || (roles && child.role === parent.role))
  into.otherRole = +(roles && child.role !== parent.role)
  into.mixedRole = +(!byPlan && (child.role === undefined) !== (parent.role === undefined))
}

/** "The heads of all bodies draw up plans of their own": issuing a plan is the answer, wherever it stands. */
function ordersPlans(parent: Profile): boolean {
  return parent.task.cascade?.answeredBy === 'plan' || (parent.role === 'heads' && parent.acts.has(ISSUE_PLAN))
}

/** Both name years, and none in common. */
function differ(a: Set<number>, b: Set<number>): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const year of a) if (b.has(year)) return false
  return true
}
