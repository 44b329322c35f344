/** What the sample data is made of: the request bodies of the API (docs and design of PUT and POST), mirrored. */

export type Tier = 'central' | 'province' | 'department' | 'commune' | 'unit'
export type OrgKind = 'government' | 'council' | 'party' | 'front' | 'other'

export interface NewOrg {
  code: string
  name: string
  tier: Tier
  parent: string | null
  aliases?: string[]
  areaCode?: string
  kind?: OrgKind
  validFrom?: string
  validTo?: string
  successors?: string[]
}

export interface NewBlock {
  code: string
  name: string
  owner: string
  members: string[]
  inCharge?: string
}

export interface NewDocument {
  type: string
  number: string
  symbol: string
  reference: string
  issuer: string
  issuedOn: string
  title: string
}

export type Verb = 'can_cu' | 'thuc_hien' | 'theo' | 'theo_de_nghi' | 'mention'

/** A citation the caller has parsed. */
export interface ParsedCitation {
  verb: Verb
  raw: string
  scope: 'preamble' | 'body'
  type: string | null
  number: string | null
  symbol: string | null
  reference: string | null
  date: string | null
  dateText: string | null
  issuer: string | null
  title: string | null
}

/** A citation the service is to parse. */
export interface RawCitation {
  verb: Verb
  raw: string
}

export type NewCitation = ParsedCitation | RawCitation

export type Timing =
  | { kind: 'quarters'; quarters: string[] }
  | { kind: 'due_date'; dueOn: string }
  | { kind: 'recurring' | 'whole_period' | 'by_guidance' | 'unstated' }

export interface Target {
  text: string
  value?: number
  unit?: string
  comparator?: '=' | '>=' | '>' | '<=' | '<' | 'range'
  to?: number
}

export interface Cascade {
  mode: 'required' | 'optional' | 'none'
  tiers?: Tier[]
  organizations?: string[]
  answeredBy?: 'task' | 'plan'
}

export interface NewTask {
  ordinal: string
  text: string
  kind: 'scheduled' | 'standing' | 'campaign' | 'assignment'
  timing: Timing
  lead: string[]
  support: string[]
  targets: Target[]
  cascade?: Cascade
  series?: string
}

export interface Obliges {
  tiers?: Tier[]
  organizations?: string[]
  blocks?: string[]
  except?: string[]
  dueOn?: string | null
}

export interface NewPlanBody {
  issuer: string
  document: { type: string; number?: string; symbol?: string; issuedOn?: string; title: string }
  state: 'draft' | 'issued'
  parent?: string | null
  field?: string
  period?: { from: string; to: string }
  citations: NewCitation[] | string
  reviewDays?: number
  obliges?: Obliges
  tasks: NewTask[]
}

export interface SamplePlan {
  key: string
  body: NewPlanBody
}

export type LinkKind = 'takes_up' | 'details' | 'forwards' | 'declines'

export interface SampleLink {
  child: [planKey: string, ordinal: string]
  parent: [planKey: string, ordinal: string]
  kind: LinkKind
  state?: 'confirmed' | 'suggested'
  to?: string
  grounds?: string
}

export interface SampleTracing {
  plan: string
  by?: string
  on?: string
}

export interface SampleWaiver {
  plan: string
  /** Ordinal of a task of the plan; absent: the whole plan. */
  task?: string
  organization: string
  grounds: string
  decidedBy: string
  decidedOn: string
  expiresOn?: string
}

/** Everything the first README command loads, in the order it is to be posted. */
export interface Sample {
  organizations: NewOrg[]
  blocks: NewBlock[]
  documents: NewDocument[]
  plans: SamplePlan[]
  links: SampleLink[]
  tracing: SampleTracing[]
  acts: SampleAct[]
  waivers: SampleWaiver[]
}

/** A step in the legal life of a plan; tasks by their ordinals, plans by their keys. */
export interface SampleAct {
  plan: string
  kind: 'amend' | 'correct' | 'replace' | 'revoke'
  document: { type: string; number: string; symbol: string; issuedOn: string; title?: string }
  effectiveOn?: string
  change?: Record<string, Partial<NewTask>>
  add?: NewTask[]
  remove?: string[]
  by?: string[]
}

/** One answer to a plan above: the plan, what it links to, and whether its links were declared complete. */
export interface Answer {
  plan: SamplePlan
  links: SampleLink[]
  tracing: SampleTracing[]
}
