// What reading a document answers; every `span` and every entry of `spans` counts UTF-16 units of the text given.

import type { Tier } from '../lib/tiers.ts'
import type { ReadCitation } from './citations/citation.ts'

export interface Span {
  start: number
  end: number
}

export type Spans<Field extends string> = Partial<Record<Field, Span>>

/** The identity of one document: what stands on its first page. */
export interface Identity {
  type: string | null
  number: string | null
  symbol: string | null
  reference: string | null
  issuedOn: string | null
  title: string | null
}

/** Who signed: the body signed for, the form (TM., KT., TL., TUQ., Q.) and the office, as written. */
export interface Signature {
  body: string | null
  form: string | null
  office: string | null
  name: string | null
  span: Span
}

export type HeadField = 'type' | 'number' | 'symbol' | 'reference' | 'place' | 'issuedOn' | 'issuer' | 'title'

export interface Head extends Identity {
  place: string | null
  dateText: string | null // the words of a date that is no full real day
  issuer: string | null
  signedBy?: Signature
  carrier?: Identity & { issuer: string | null; spans: Spans<'reference' | 'issuedOn' | 'title' | 'issuer'> }
  spans: Spans<HeadField>
}

export type TaskKind = 'scheduled' | 'standing' | 'campaign' | 'assignment'
export type TimingKind = 'quarters' | 'recurring' | 'whole_period' | 'by_guidance' | 'unstated' | 'due_date'

export interface Timing {
  kind: TimingKind
  quarters?: string[]
  dueOn?: string
}

export interface Target {
  text: string
  value: number
  unit: string
  comparator: '=' | '>=' | '>' | '<=' | '<' | 'range'
  to?: number
  span: Span
}

/** A proposal: whom the task binds below, and the words it rests on; bodies are named as written. */
export interface TaskCascade {
  mode: 'required' | 'optional' | 'none'
  tiers: Tier[]
  organizations: string[]
  answeredBy: 'task' | 'plan'
  words: string | null
  span?: Span
}

export interface ReadTask {
  ordinal: string
  section: string
  text: string
  kind: TaskKind
  timing: Timing
  lead: string[]
  support: string[]
  targets: Target[]
  cascade: TaskCascade
  span: Span
  spans: Spans<'text' | 'timing' | 'lead' | 'support'>
}

/** Whom the plan obliges, as its own words say; bodies are named as written. */
export interface ReadObliges {
  tiers: Tier[]
  organizations: string[]
  dueOn: string | null
  words: string
  source: 'execution' | 'recipients'
  evidence: { words: string; tiers: Tier[]; span: Span }[]
}

export interface Recipient {
  name: string
  note: string | null
  span: Span
}

export interface Warning {
  code: string
  message: string
  span?: Span
}

/** What `POST /v1/plans` takes, but for the issuer's code, which no text names. */
export interface PlanProposal {
  issuer: null
  document: Partial<Identity>
  carrier?: Partial<Identity>
  state: 'draft' | 'issued'
  parent: null
  period?: { from: string; to: string }
  citations: Omit<ReadCitation, 'span'>[]
  obliges?: { tiers: Tier[]; dueOn?: string; words: string }
  tasks: PlanTask[]
}

export interface PlanTask extends Omit<ReadTask, 'cascade' | 'span' | 'spans' | 'targets'> {
  targets: Omit<Target, 'span'>[]
  cascade: Omit<TaskCascade, 'words' | 'span'>
}

export interface Reading {
  head: Head
  citations: ReadCitation[]
  tasks: ReadTask[]
  obliges: ReadObliges | null
  recipients: Recipient[]
  warnings: Warning[]
  plan: PlanProposal
}
