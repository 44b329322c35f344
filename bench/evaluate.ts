import type { Suggestion } from '../src/matching/task.ts'
import type { Pair } from '../test/matching/pairs/pair.ts'

/** Counts behind the figures; links in doubt count neither way. */
export interface Evaluation {
  labelled: number
  proposed: number
  correct: number
  f1: number
  same: number
  /** Of the whole answers, those among the first three proposed for their child. */
  sameInThree: number
  confident: number
  confidentCorrect: number
  strengthRight: number
  misses: string[]
}

/** What a matcher proposes: its links for each child, best first. */
export type Proposed = Pick<Suggestion, 'childTask' | 'parentTask' | 'strength' | 'score' | 'confident'>

export function evaluate(pair: Pair, proposals: Proposed[]): Evaluation {
  const labels = new Map(pair.links.map((link) => [`${link.child} -> ${link.parent}`, link.strength]))
  const keyOf = (link: Proposed) => `${link.childTask} -> ${link.parentTask}`
  const counted = proposals.filter((link) => labels.get(keyOf(link)) !== 'uncertain')
  const right = counted.filter((link) => labels.has(keyOf(link)))
  const sure = counted.filter((link) => link.confident)
  const sought = pair.links.filter((link) => link.strength !== 'uncertain')
  const whole = sought.filter((link) => link.strength === 'same')
  const found = new Set(proposals.map(keyOf))
  const firstThree = new Set(pair.children.flatMap((task) => ofChild(proposals, task.id).slice(0, 3).map(keyOf)))
  const missed = sought.filter((link) => !found.has(`${link.child} -> ${link.parent}`))
  const wrong = counted.filter((link) => !labels.has(keyOf(link)))
  return {
    labelled: sought.length,
    proposed: counted.length,
    correct: right.length,
    f1: (2 * right.length) / (counted.length + sought.length || 1),
    same: whole.length,
    sameInThree: whole.filter((link) => firstThree.has(`${link.child} -> ${link.parent}`)).length,
    confident: sure.length,
    confidentCorrect: sure.filter((link) => labels.has(keyOf(link))).length,
    strengthRight: right.filter((link) => labels.get(keyOf(link)) === link.strength).length,
    misses: [
      ...missed.map((link) => `missed ${link.child} -> ${link.parent} (${link.strength})`),
      ...wrong.map((link) => `wrong ${keyOf(link)} ${link.score}${link.confident ? ' CONFIDENT' : ''}`)
    ]
  }
}

const ofChild = (proposals: Proposed[], child: string): Proposed[] =>
  proposals.filter((link) => link.childTask === child)
