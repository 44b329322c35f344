import type { Features } from './compare.ts'

/**
 * How much each feature counts. Round numbers set by hand after reading what a logistic fit says on eight labelled
 * pairs of plans, each time with one left out; any of them may move by a fifth without the result changing much
 * (bench/matching-accuracy.ts shows it).
 */
export const WEIGHTS: Record<keyof Features, number> = {
  whole: 3,
  job: 2,
  covered: 2,
  used: 1.5,
  acts: 2,
  sameQuarter: 1.6,
  anyTime: 1,
  farApart: -1.2,
  otherYear: -1,
  otherReview: -1,
  sameRole: 2.5,
  otherRole: -1,
  mixedRole: -1
}

/** How the evidence of a pair and its lead over rivals become a probability, and what is proposed of it. */
export const RULE = {
  evidence: 0.75,
  /** Lead over the child's next best parent, and over the parent's next best child. */
  leadOfChild: 0.85,
  leadOfParent: 0.65,
  offset: -3,
  /** A lead counts up to this much; falling behind, twice as far. */
  lead: 1,
  /** Below this nothing is proposed. */
  propose: 0.38,
  /** Nor what is less likely than this share of the child's likeliest. */
  share: 0.5,
  confident: 0.85,
  /** For the whole job: as likely as this, and this share of the parent said. */
  wholeScore: 0.8,
  whole: 0.3
}

/** What speaks for a pair, less what speaks against it. */
export function evidenceOf(features: Features): number {
  const w = WEIGHTS
  return (
    w.whole * features.whole +
    w.job * features.job +
    w.covered * features.covered +
    w.used * features.used +
    w.acts * features.acts +
    w.sameQuarter * features.sameQuarter +
    w.anyTime * features.anyTime +
    w.farApart * features.farApart +
    w.otherYear * features.otherYear +
    w.otherReview * features.otherReview +
    w.sameRole * features.sameRole +
    w.otherRole * features.otherRole +
    w.mixedRole * features.mixedRole
  )
}

/**
 * Evidence of all pairs (children in rows) to probabilities. A pair counts by how far it stands out, too: among what
 * the child could answer, and among what could answer the parent. Plans on one subject share most of their words, plans
 * on many share few, and only this makes the two comparable.
 */
export function likelihoods(evidence: Float64Array, columns: number): Float64Array {
  const rows = columns === 0 ? 0 : evidence.length / columns
  const ofChild = Array.from({ length: rows }, (_, row) => bestTwo(evidence, row * columns, 1, columns))
  const ofParent = Array.from({ length: columns }, (_, column) => bestTwo(evidence, column, columns, rows))
  return evidence.map((value, index) => {
    const child = ofChild[Math.floor(index / columns)] as BestTwo
    const parent = ofParent[index % columns] as BestTwo
    const sum =
      RULE.evidence * value +
      RULE.leadOfChild * leadOver(value, child) +
      RULE.leadOfParent * leadOver(value, parent) +
      RULE.offset
    return 1 / (1 + Math.exp(-sum))
  })
}

interface BestTwo {
  first: number
  second: number
}

// a plan of one task has no rivals, and no lead either
function bestTwo(values: Float64Array, start: number, step: number, count: number): BestTwo {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let n = 0, at = start; n < count; n += 1, at += step) {
    const value = values[at] as number
    if (value > first) {
      second = first
      first = value
    } else if (value > second) second = value
  }
  return { first, second: second === Number.NEGATIVE_INFINITY ? first : second }
}

function leadOver(value: number, { first, second }: BestTwo): number {
  const rival = value === first ? second : first
  return Math.min(RULE.lead, Math.max(-2 * RULE.lead, value - rival))
}
