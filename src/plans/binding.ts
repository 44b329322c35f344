/** What decides whom a task binds (docs/model.md section 4). Pure; the facts come from plan_reach and plan_obliges. */
export interface Binding {
  /** Ranks of the tiers it names. */
  tiers: readonly number[]
  /** Ids of the organizations it names. */
  organizations: readonly string[]
}

/** How a body stands to a plan. */
export interface Body {
  id: string
  tier: number
  /** Whom the plan obliges as a whole. */
  obliged: boolean
  /** A government body under the issuer, whom the plan does not except. */
  inReach: boolean
}

/** Whether a task binds a body: its own tiers and organizations when it names any, else whom its plan obliges. */
export function binds(task: Binding, body: Body): boolean {
  if (task.organizations.includes(body.id)) return true
  if (task.tiers.length === 0 && task.organizations.length === 0) return body.obliged
  return task.tiers.includes(body.tier) && body.inReach
}

/** Whether an organization exists on a day; both bounds inclusive. */
export const existsOn = (body: { validFrom: string | null; validTo: string | null }, on: string): boolean =>
  (body.validFrom === null || body.validFrom <= on) && (body.validTo === null || body.validTo >= on)

/** Whether a plan has been replaced or revoked by a day. */
export const endedBy = (plan: { endedOn: string | null }, on: string): boolean =>
  plan.endedOn !== null && plan.endedOn <= on

/** Whether a plan is in force on a day: issued by then, and not ended; with drafts counted, a draft is as good as issued. */
export const issuedBy = (
  plan: { state: string; issuedOn: string | null; endedOn: string | null },
  on: string,
  includeDrafts = false
): boolean =>
  plan.state === 'draft' ? includeDrafts : plan.issuedOn !== null && plan.issuedOn <= on && !endedBy(plan, on)
