/** Bodies that the API takes, as far as the five plans need them. */

export interface OrganizationBody {
  code: string
  name: string
  tier: Tier
  parent: string | null
  aliases: string[]
  areaCode?: string
  kind: 'government' | 'council' | 'party' | 'front' | 'other'
}

export type Tier = 'central' | 'province' | 'department' | 'commune' | 'unit'

export interface DocumentBody {
  type: string
  number: string
  symbol: string
  issuer: string
  issuedOn: string
  title: string
}

export type Verb = 'can_cu' | 'thuc_hien' | 'theo' | 'theo_de_nghi' | 'mention'

/** A clause as sliced from the text: the service parses it; it may hold several documents. */
export interface RawCitation {
  verb: Verb
  raw: string
}

export interface ParsedCitation extends RawCitation {
  scope: 'preamble' | 'body'
  type: string
  number: string
  symbol: string
  reference: string
  date: string | null
  dateText: string | null
  issuer: string | null
  title: string | null
}

export type Timing =
  | { kind: 'quarters'; quarters: string[] }
  | { kind: 'recurring' | 'whole_period' | 'by_guidance' | 'unstated' }

export interface Target {
  text: string
  value: number
  to?: number
  unit: string
  comparator: '=' | '>' | '>=' | 'range'
}

export interface Cascade {
  mode: 'required' | 'optional' | 'none'
  tiers: Tier[]
  organizations: string[]
  answeredBy: 'task' | 'plan'
}

export interface TaskBody {
  ordinal: string
  text: string
  kind: 'scheduled' | 'standing' | 'campaign' | 'assignment'
  timing: Timing
  lead: string[]
  support: string[]
  targets: Target[]
  cascade?: Cascade
}

export interface PlanBody {
  issuer: string
  document: { type: 'Kế hoạch'; symbol: string; title: string; number?: string; issuedOn?: string }
  state: 'draft' | 'issued'
  parent: null
  field: string
  period: { from: string; to: string }
  citations: (RawCitation | ParsedCitation)[]
  obliges?: { tiers: Tier[] }
  tasks: TaskBody[]
}

export type LinkKind = 'takes_up' | 'details'

/** A task link by the ordinals of both plans: the test looks the ids up. */
export interface LinkLabel {
  childOrdinal: string
  parentOrdinal: string
  kind: LinkKind
}

export const emulation = {
  field: 'thi-dua-khen-thuong',
  period: { from: '2026-01-01', to: '2026-12-31' }
}
