/** Why a file gives no text; each has a refusal of its own at the door (readings/errors.ts). */
export const REASONS = [
  'not_the_kind',
  'broken',
  'encrypted',
  'inflates_too_far',
  'declares_entities',
  'too_many_pages',
  'without_text',
  'took_too_long'
] as const
export type Reason = (typeof REASONS)[number]

/** A file that gives no text, and why. */
export class Unreadable extends Error {
  readonly reason: Reason
  constructor(reason: Reason, detail = '') {
    super(`${reason}${detail ? `: ${detail}` : ''}`)
    this.reason = reason
  }
}
