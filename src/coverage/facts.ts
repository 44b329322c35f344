import type { Binding } from '../plans/binding.ts'
import type { WaiverFact } from '../waivers/holds.ts'
import type { Drift, DriftFact } from './drift.ts'

/** What coverage is measured from: plain data, one plan's worth, of one moment. */
export interface Facts {
  plan: RootFact
  tasks: TaskFact[]
  rows: RowFact[]
  /** Plans below the root by cascade edges, plans of its rows in its field, and plans that answer it. */
  plans: PlanFact[]
  answers: AnswerFact[]
  leaves: LeafFact[]
  /** Which plans link to a task of which plan below the root, by a link of their own. */
  direct: { child: string; parent: string }[]
  /** Links in those answers whose parent task has changed since somebody last looked. */
  drift: DriftFact[]
  blocks: { code: string; name: string; members: string[] }[]
  waivers: WaiverFact[]
  /** Answers to tasks that hand on a task of the plan: whole ones, and those that hand it further. */
  relays: AnswerFact[]
  /** Whom tasks are handed to. */
  receivers: ReceiverFact[]
}

export interface RootFact extends PlanFact {
  /** Code and name of its issuer. */
  issuer: string
  issuerName: string
  /** Declared by the plan; null: by default. */
  dueOn: string | null
  /** The words that oblige, as the plan's registrant gave them. */
  words: string | null
  /** Days within which those below review what changed; null: no period is set. */
  reviewDays: number | null
}

export interface TaskFact extends Binding {
  id: string
  ordinal: string
  position: number
  text: string
  wordsKey: string
  series: string | null
  mode: 'required' | 'optional' | 'none'
  timing: string
  dueOn: string | null
  firstQuarter: number | null
  lastQuarter: number | null
  answeredBy: 'task' | 'plan'
  /** The day on which an act added it; null: it was there from the beginning. */
  addedOn: string | null
}

/** An organization that owes the plan something, on some day. */
export interface RowFact {
  id: string
  code: string
  name: string
  tier: number
  validFrom: string | null
  validTo: string | null
  obliged: boolean
  inReach: boolean
}

export interface ReceiverFact {
  id: string
  code: string
  name: string
  validFrom: string | null
  validTo: string | null
}

export interface PlanFact {
  id: string
  issuerId: string
  tier: number
  state: 'draft' | 'issued'
  issuedOn: string | null
  field: string | null
  periodFrom: string | null
  periodTo: string | null
  traced: boolean
  /** First day on which it was no longer in force, by which act. */
  endedOn: string | null
  endedBy: 'replace' | 'revoke' | null
  /** Day of the last act that changed its tasks, until the day asked about. */
  amendedOn: string | null
  number: string | null
  symbol: string | null
  title: string | null
  /** Plans above it by a cascade edge of its own. */
  parents: string[]
}

export interface AnswerFact {
  root: string
  leaf: string
  plan: string
  kind: 'takes_up' | 'details' | 'forwards' | 'declines'
  kinds: string[]
  /** The links from the leaf up. */
  links: string[]
  /** Plans between the leaf's and the root. */
  via: string[]
  /** The first link: the answering body's own. */
  link: string
  /** Of a task handed on or declined: to whom, on what grounds. */
  to: string | null
  grounds: string | null
}

/** An answer with the task that gives it. */
export interface Answer extends AnswerFact {
  task: LeafFact
  issuedOn: string | null
  /** The nearest link of it whose parent task has changed since somebody looked; null: it holds. */
  stale: (Drift & { at: number }) | null
}

export interface LeafFact {
  id: string
  ordinal: string
  text: string
  timing: string
  firstQuarter: number | null
  lastQuarter: number | null
}
