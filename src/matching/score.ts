import { namesItsPeriod } from '../lib/periods.ts'
import { wordsKey } from '../lib/vietnamese.ts'
import { compare, type Features, type Held, MAX_JOBS, noFeatures } from './compare.ts'
import { evidenceOf, likelihoods, RULE } from './judge.ts'
import { profileOf } from './profile.ts'
import { reasonsOf } from './reasons.ts'
import type { MatchContext, MatchTask, Suggestion } from './task.ts'
import { type Vocabulary, vocabularyOf, type Weighed, weighed } from './weigh.ts'

/**
 * Which tasks of one plan seem to answer which tasks of a plan above it: for each child, in order, the likeliest
 * parent first. Pure and deterministic; words are weighed by their rarity in the tasks given, so give whole plans, and
 * each plan above in a call of its own (a task may answer one task of each).
 */
export function suggest(children: MatchTask[], parents: MatchTask[], context: MatchContext = {}): Suggestion[] {
  const year = context.year ?? commonYear([...children, ...parents])
  const profiles = [...children, ...parents].map((task) => profileOf(task, year))
  const vocabulary = vocabularyOf(profiles)
  const all = profiles.map((profile) => weighed(profile, vocabulary))
  const below = all.slice(0, children.length)
  const above = joinTwins(all.slice(children.length))
  const evidence = new Float64Array(below.length * above.length)
  const held: Held = new Int32Array(vocabulary.weights.length)
  const features = noFeatures()
  below.forEach((child, row) => {
    hold(child, held)
    above.forEach((parent, column) => {
      evidence[row * above.length + column] = evidenceOf(compare(child, parent, held, vocabulary.weights, features))
    })
    release(child, held)
  })
  const likely = likelihoods(evidence, above.length)
  return below.flatMap((child, row) => {
    const scores = likely.subarray(row * above.length, (row + 1) * above.length)
    hold(child, held)
    const found = chosen(scores).map((column) => {
      const parent = above[column] as Weighed
      const features = compare(child, parent, held, vocabulary.weights)
      return suggestion(child, parent, features, scores[column] as number, vocabulary)
    })
    release(child, held)
    return found
  })
}

/** The parents that stand out for one child, best first; of equals, the one printed first. */
function chosen(scores: Float64Array): number[] {
  const floor = Math.max(RULE.propose, RULE.share * scores.reduce((best, score) => Math.max(best, score), 0))
  const columns: number[] = []
  scores.forEach((score, column) => {
    if (score >= floor) columns.push(column)
  })
  return columns.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
}

function suggestion(
  child: Weighed,
  parent: Weighed,
  features: Features,
  score: number,
  vocabulary: Vocabulary
): Suggestion {
  const same =
    score >= RULE.wholeScore && features.covered >= RULE.whole && !features.otherReview && !features.otherYear
  const mine = new Set(child.whole.terms)
  const weightOf = (term: number) => vocabulary.weights[term] as number
  const common = [...parent.whole.terms].filter((term) => mine.has(term)).sort((a, b) => weightOf(b) - weightOf(a))
  return {
    childTask: child.profile.task.id,
    parentTask: parent.profile.task.id,
    kind: same ? 'takes_up' : 'details',
    strength: same ? 'same' : 'partial',
    score: Math.round(score * 1000) / 1000,
    confident: score >= RULE.confident,
    reasons: reasonsOf(
      child,
      parent,
      features,
      common.map((term) => vocabulary.names[term] as string)
    )
  }
}

function hold(child: Weighed, held: Held): void {
  child.clauses.forEach((clause, job) => {
    const bit = 1 << Math.min(job, MAX_JOBS - 1)
    for (const term of clause.terms) held[term] = (held[term] as number) | bit
  })
}

function release(child: Weighed, held: Held): void {
  for (const term of child.whole.terms) held[term] = 0
}

// cheap, before the exact question
const MENTIONS_PERIOD = /tháng|quý/u

/** The same order given in two quarters, in words that name its period, is one job: its quarters count together. */
function joinTwins(parents: Weighed[]): Weighed[] {
  const keys = parents.map(({ profile }) =>
    MENTIONS_PERIOD.test(profile.text) && namesItsPeriod(profile.text) ? wordsKey(profile.text) : undefined
  )
  const together = new Map<string, number[]>()
  parents.forEach((parent, index) => {
    const key = keys[index]
    if (key !== undefined) together.set(key, [...(together.get(key) ?? []), ...parent.quarters])
  })
  return parents.map((parent, index) => {
    const key = keys[index]
    return key === undefined ? parent : { ...parent, quarters: together.get(key) ?? [] }
  })
}

/** The year of most quarters. */
function commonYear(tasks: MatchTask[]): number {
  const counts = new Map<number, number>()
  for (const task of tasks) {
    for (const quarter of task.quarters) {
      const year = Number(quarter.slice(0, 4))
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 9999
}
