/** A waiver as facts: ids, and what is told of it. */
export interface WaiverFact {
  id: string
  /** Null: the whole plan. */
  task: string | null
  /** Id of the body it lifts the duty from. */
  organization: string
  decidedOn: string
  /** Its last day; null: without end. */
  expiresOn: string | null
  grounds: string
  /** Code and name of who decided. */
  decidedBy: string
  decidedByName: string
  document: string | null
}

type Days = Pick<WaiverFact, 'decidedOn' | 'expiresOn'>

/** Whether a waiver holds on a day: from the day it was decided to its last, both included. */
export const holdsOn = ({ decidedOn, expiresOn }: Days, on: string): boolean =>
  decidedOn <= on && (expiresOn === null || on <= expiresOn)

/** Whether a waiver has run out before a day. */
export const expiredBefore = ({ expiresOn }: Days, on: string): boolean => expiresOn !== null && expiresOn < on

/** Whether two waivers hold on a common day. */
export const overlap = (a: Days, b: Days): boolean =>
  (b.expiresOn === null || a.decidedOn <= b.expiresOn) && (a.expiresOn === null || b.decidedOn <= a.expiresOn)

/** Whether a waiver is of a task: by name, or with its whole plan. */
export const coversTask = ({ task }: Pick<WaiverFact, 'task'>, wanted: string): boolean =>
  task === null || task === wanted

/** The waiver that lifts a task from a body on a day; the narrower of two. */
export const waiverAt = (
  waivers: readonly WaiverFact[],
  organization: string,
  task: string,
  on: string
): WaiverFact | undefined => {
  const fits = waivers.filter((one) => one.organization === organization && coversTask(one, task) && holdsOn(one, on))
  return fits.find((one) => one.task !== null) ?? fits[0]
}
