import type { Answer, ReceiverFact } from './facts.ts'

/** Where a task that a body handed on has come to. */
export interface Handed {
  /** Whole answers of whoever holds it now. */
  whole: Answer[]
  /** The last receivers, when none of them has answered it whole; by code. */
  ends: ReceiverFact[]
}

/** What following a task takes: who is there on the day, and what a body answers to tasks. */
export interface Course {
  receivers: ReadonlyMap<string, ReceiverFact>
  /** Whether a receiver can be charged: it exists on the day and is not waived from the task. */
  stands: (receiver: ReceiverFact) => boolean
  /** A body's answers to the task itself, and to the tasks that handed it on. */
  answersOf: (receiver: ReceiverFact, handing: readonly string[]) => readonly Answer[]
}

const unique = (receivers: readonly ReceiverFact[]): ReceiverFact[] =>
  [...new Map(receivers.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))

/**
 * Follows a task handed on, from receiver to receiver, to whoever has answered it whole, else to the last who could.
 * A receiver that does not stand ends nothing: what was handed to it lies with the one before. Nobody is met twice.
 */
export function follow(
  course: Course,
  forwards: readonly Answer[],
  met: readonly string[],
  handing: readonly string[] = []
): Handed {
  const outcomes = forwards.map(({ to, leaf }): Handed => {
    const receiver = to === null ? undefined : course.receivers.get(to)
    if (!receiver || met.includes(receiver.id) || !course.stands(receiver)) return { whole: [], ends: [] }
    const path = [...handing, leaf]
    const given = course.answersOf(receiver, path)
    const whole = given.filter(({ kind }) => kind === 'takes_up')
    if (whole.length > 0) return { whole, ends: [] }
    const further = follow(
      course,
      given.filter(({ kind }) => kind === 'forwards'),
      [...met, receiver.id],
      path
    )
    return further.whole.length > 0 || further.ends.length > 0 ? further : { whole: [], ends: [receiver] }
  })
  const whole = outcomes.flatMap((one) => one.whole)
  return { whole, ends: whole.length > 0 ? [] : unique(outcomes.flatMap((one) => one.ends)) }
}
