import { issuedBy } from '../plans/binding.ts'
import type { Cell, Measured, Row } from './measure.ts'
import { type Detail, planEvidence, referenceOf, taskEvidence } from './tell.ts'

/** What is told of a task that its last receiver has not taken up; null when nobody it was handed to stands. */
export function deadEnd(measured: Measured, row: Row, cell: Cell): Detail | null {
  const receiver = cell.status === 'forwarded' ? cell.handed?.ends[0] : undefined
  const forward = cell.answers.find(({ kind }) => kind === 'forwards')
  if (!receiver || !forward) return null
  const plan = measured.plans.get(forward.plan)!
  const { asOf, includeDrafts } = measured.moment
  const plans = measured.facts.plans.filter((one) => one.issuerId === receiver.id && issuedBy(one, asOf, includeDrafts))
  return {
    chargedTo: receiver.code,
    childPlan: forward.plan,
    childTask: forward.leaf,
    words: {
      receiver: receiver.name,
      answer: forward.task.ordinal,
      answerText: forward.task.text,
      child: referenceOf(plan)
    },
    evidence: {
      forwardedBy: { code: row.organization.code, name: row.organization.name },
      forwarding: { ...taskEvidence(forward.task), plan: planEvidence(plan), link: forward.link },
      receiver: { code: receiver.code, name: receiver.name },
      receiverPlans: plans.map(planEvidence)
    }
  }
}

/** Whom a verdict on the time of an answer concerns, when the answer is that of a body the task was handed to. */
export function receiverOf(measured: Measured, cell: Cell): Pick<Detail, 'chargedTo' | 'words'> {
  const answer = cell.whole.length > 0 ? undefined : cell.handed?.whole[0]
  if (!answer) return {}
  const issuer = measured.plans.get(answer.plan)!.issuerId
  const receiver = measured.facts.receivers.find(({ id }) => id === issuer)!
  return { chargedTo: receiver.code, words: { body: receiver.name } }
}
