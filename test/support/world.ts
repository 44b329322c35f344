export type Tier = 'central' | 'province' | 'department' | 'commune' | 'unit'

export interface WOrg {
  code: string
  name: string
  tier: Tier
  parent: string | null
  kind: 'government' | 'council' | 'party' | 'front' | 'other'
  validFrom: string | null
  validTo: string | null
}

export interface WBlock {
  code: string
  name: string
  owner: string
  members: string[]
}

export interface WTiming {
  kind: 'quarters' | 'recurring' | 'whole_period' | 'by_guidance' | 'unstated' | 'due_date'
  quarters?: string[]
  dueOn?: string
}

export interface WCascade {
  mode: 'required' | 'optional' | 'none'
  tiers: Tier[]
  organizations: string[]
  answeredBy: 'task' | 'plan'
}

export interface WTarget {
  text: string
  value: number
  to?: number
  unit: string
  comparator: '=' | '>=' | '>' | '<=' | '<' | 'range'
}

export interface WTask {
  key: string
  ordinal: string
  text: string
  timing: WTiming
  /** Codes of organizations. */
  lead: string[]
  targets?: WTarget[]
  series?: string | null
  /** Null: the default. */
  cascade: WCascade | null
}

export interface WObliges {
  tiers: Tier[]
  organizations: string[]
  blocks: string[]
  except: string[]
  dueOn: string | null
}

export interface WPlan {
  key: string
  issuer: string
  number: string
  symbol: string
  state: 'draft' | 'issued'
  issuedOn: string | null
  field: string | null
  period: { from: string; to: string } | null
  /** Keys of plans in preamble order, each with the verb can_cu and the right issuer, number and date. */
  cites: string[]
  /** Key of the parent the caller names, or null. */
  parent: string | null
  obliges: WObliges | null
  tasks: WTask[]
}

export interface WLink {
  /** Keys of tasks. */
  child: string
  parent: string
  kind: 'takes_up' | 'details' | 'forwards' | 'declines'
  state: 'suggested' | 'confirmed' | 'rejected'
  /** Code of the body a task is handed to. */
  to: string | null
  grounds: string | null
}

export interface WWaiver {
  /** Keys of the plan and of its task; null: the whole plan. */
  plan: string
  task: string | null
  /** Codes. */
  organization: string
  decidedBy: string
  decidedOn: string
  expiresOn: string | null
}

export interface World {
  orgs: WOrg[]
  blocks: WBlock[]
  plans: WPlan[]
  links: WLink[]
  /** Keys of the plans whose tracing is declared. */
  traced: string[]
  waivers: WWaiver[]
}
