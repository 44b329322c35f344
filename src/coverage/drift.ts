// What has changed in a task since somebody below last looked, and whether it concerns them. Pure.

/** What one wording of a task says, as far as a change of it concerns those below. */
export interface Wording {
  version: number
  ordinal: string
  text: string
  wordsKey: string
  timing: string
  quarters: string[]
  dueOn: string | null
  lead: string[]
  support: string[]
  targets: unknown[]
  mode: string
  tiers: number[]
  organizations: string[]
  answeredBy: string
}

/** A link made against an earlier wording than the one in force. */
export interface DriftFact {
  link: string
  child: string
  parent: string
  /** The wording it was made against, or last reviewed against. */
  before: Wording
  /** The wording in force; null: the task is not in force. */
  after: Wording | null
  /** Since when that is so. */
  since: string
  /** Since when the child's own task reads as it does. */
  childSince: string
}

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
