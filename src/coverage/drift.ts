import type { DriftFact, Wording } from './facts.ts'

// What has changed in a task since somebody below last looked, and whether it concerns them. Pure.

/** The fields that count as a change, by what they make of a link: another job, another time, other hands. */
const ASPECTS = {
  changed: ['wordsKey', 'targets', 'answeredBy'],
  moved: ['timing', 'quarters', 'dueOn'],
  reassigned: ['lead', 'support', 'mode', 'tiers', 'organizations']
} as const satisfies Record<string, readonly (keyof Wording)[]>
export type Aspect = keyof typeof ASPECTS

export interface Drift {
  fact: DriftFact
  /** What differs, the gravest first; empty: the same again, removed, or answered by a change below. */
  changed: Aspect[]
  removed: boolean
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Judges one link. Below, a task amended on or after the day of the change has taken it into account. */
export function driftOf(fact: DriftFact): Drift {
  const { before, after } = fact
  if (after === null) return { fact, changed: [], removed: true }
  const answered = fact.childSince >= fact.since && fact.childSince !== 'infinity'
  const changed = (Object.keys(ASPECTS) as Aspect[]).filter((aspect) =>
    ASPECTS[aspect].some((field) => !same(before[field], after[field]))
  )
  return { fact, changed: answered ? [] : changed, removed: false }
}

/** The fields that differ, with what they were and what they are. */
export const differences = ({ before, after }: DriftFact): { field: string; before: unknown; after: unknown }[] =>
  after === null
    ? []
    : Object.values(ASPECTS)
        .flat()
        .filter((field) => !same(before[field], after[field]))
        .map((field) => {
          const shown = field === 'wordsKey' ? 'text' : field
          return { field: shown, before: before[shown], after: after[shown] }
        })
