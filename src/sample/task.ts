/** Short words for tasks and links, so that the plans read as plans. */
import type { LinkKind, NewTask, SampleLink, Target, Timing } from './types.ts'

export const Q1: Timing = { kind: 'quarters', quarters: ['2026-Q1'] }
export const Q2: Timing = { kind: 'quarters', quarters: ['2026-Q2'] }
export const Q3: Timing = { kind: 'quarters', quarters: ['2026-Q3'] }
export const Q4: Timing = { kind: 'quarters', quarters: ['2026-Q4'] }
export const Q2Q4: Timing = { kind: 'quarters', quarters: ['2026-Q2', '2026-Q4'] }
export const Q2Q3: Timing = { kind: 'quarters', quarters: ['2026-Q2', '2026-Q3'] }
export const nextQ1: Timing = { kind: 'quarters', quarters: ['2027-Q1'] }
export const recurring: Timing = { kind: 'recurring' }
export const wholePeriod: Timing = { kind: 'whole_period' }
export const byGuidance: Timing = { kind: 'by_guidance' }
export const unstated: Timing = { kind: 'unstated' }
export const dueOn = (day: string): Timing => ({ kind: 'due_date', dueOn: day })

export const share = (text: string, comparator: '=' | '>=' | '<=', value: number): Target => ({
  text,
  value,
  unit: '%',
  comparator
})

/** A task; a standing one when its time runs through the year. */
export function task(ordinal: string, text: string, timing: Timing, more: Partial<NewTask> = {}): NewTask {
  const standing = timing.kind === 'recurring' || timing.kind === 'whole_period'
  return {
    ordinal,
    text,
    kind: standing ? 'standing' : 'scheduled',
    timing,
    lead: [],
    support: [],
    targets: [],
    ...more
  }
}

/** Links of one plan to one plan above: `{'II.1': 'II.1.b'}` says that II.1 takes II.1.b up. */
export function up(
  child: string,
  parent: string,
  pairs: Record<string, string>,
  kind: LinkKind = 'takes_up'
): SampleLink[] {
  return Object.entries(pairs).map(([own, above]) => ({ child: [child, own], parent: [parent, above], kind }))
}
