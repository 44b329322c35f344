import { binds } from '../plans/binding.ts'
import * as refuse from './errors.ts'

/** How the body that decides stands to the plan's issuer and to the body waived. */
export interface Decider {
  isIssuer: boolean
  aboveIssuer: boolean
  /** A department or unit of the issuer's own: within its subtree, and not of a commune in it. */
  ofIssuer: boolean
  /** The waived body itself, or one under it. */
  ofWaived: boolean
  validFrom: string | null
  validTo: string | null
}

/** How a plan, and one task of it when named, stand to a body. */
export interface Bond {
  id: string
  tier: number
  obliged: boolean
  inReach: boolean
  /** Organizations named by tasks of the plan that cascade. */
  named: boolean
  task: { tiers: number[]; organizations: string[]; mode: string } | null
}

/** The issuer, a body above it, or its board; never the body waived, nor one under it. */
export function assertMayDecide(code: string, decider: Decider, on: string): void {
  const exists =
    (decider.validFrom === null || decider.validFrom <= on) && (decider.validTo === null || on <= decider.validTo)
  const may = decider.isIssuer || decider.aboveIssuer || decider.ofIssuer
  if (!may || decider.ofWaived || !exists) throw refuse.waiverDecider(code)
}

/** There must be a duty to lift: a task that cascades to the body, or a plan that binds it in anything. */
export function assertBound(code: string, bond: Bond, ofTask: boolean): void {
  const { task } = bond
  const bound = ofTask ? task !== null && task.mode !== 'none' && binds(task, bond) : bond.obliged || bond.named
  if (!bound) throw refuse.waiverNotBound(code, ofTask)
}

/** Decided not before the plan was issued, and not ended before it was decided. */
export function assertDays(decidedOn: string, expiresOn: string | null, issuedOn: string): void {
  if (decidedOn < issuedOn) {
    throw refuse.waiverDates('/decidedOn', 'trước ngày ban hành kế hoạch', 'is before the plan was issued')
  }
  if (expiresOn !== null && expiresOn < decidedOn) {
    throw refuse.waiverDates('/expiresOn', 'trước ngày quyết định', 'is before the decision')
  }
}

/** A waiver can be ended early; to prolong it is a new decision. */
export function assertEndsEarlier(next: string, present: { decidedOn: string; expiresOn: string | null }): void {
  if (next < present.decidedOn) {
    throw refuse.waiverDates('/expiresOn', 'trước ngày quyết định', 'is before the decision')
  }
  if (present.expiresOn !== null && next > present.expiresOn) {
    throw refuse.waiverDates(
      '/expiresOn',
      'muộn hơn thời hạn hiện có: gia hạn phải bằng quyết định miễn trừ mới',
      'is later than now: to prolong takes a new waiver'
    )
  }
}
