/** A task as the matcher needs it. */
export interface MatchTask {
  id: string
  ordinal: string
  text: string
  /** Headings that it stands under. */
  section?: string
  /** `2026-Q1`, ascending; empty when the timing names none. */
  quarters: string[]
  /** quarters, recurring, whole_period, by_guidance, unstated or date. */
  timing: string
  lead: string[]
  /** scheduled, standing, campaign or assignment. */
  kind: string
  cascade?: { mode: string; tiers?: string[]; organizations?: string[]; answeredBy?: string }
}

/** What the two plans have in common besides their tasks. */
export interface MatchContext {
  /** The year that the child's plan is for; absent: the year that the tasks name most. */
  year?: number
}

/** The same words in both languages. */
export interface Reason {
  vi: string
  en: string
}

/** That a task of the plan below seems to answer a task of the plan above. */
export interface Suggestion {
  childTask: string
  parentTask: string
  kind: 'takes_up' | 'details'
  strength: 'same' | 'partial'
  /** 0 to 1: how likely a person would draw this link. */
  score: number
  /** Likely enough to be accepted unread, nine times in ten or better. */
  confident: boolean
  reasons: Reason[]
}
