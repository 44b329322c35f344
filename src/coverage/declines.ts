import type { Found } from './gap.ts'
import type { Measured, Row } from './measure.ts'
import { type Make, planEvidence, referenceOf } from './tell.ts'

/** Declining without saying why: one finding for each task of the body that does so, at the first cell it concerns. */
export function ungrounded(measured: Measured, row: Row, make: Make): Found[] {
  const told = new Set<string>()
  return row.cells.flatMap((cell) => {
    if (cell.found !== 'declined') return []
    const job = measured.jobs.get(cell.task.id)!.members[0]!.id
    return cell.answers.flatMap((answer) => {
      const bare = (one: typeof answer) => one.kind === 'declines' && one.grounds === null
      if (!bare(answer) || told.has(`${job} ${answer.leaf}`)) return []
      told.add(`${job} ${answer.leaf}`)
      const plan = measured.plans.get(answer.plan)!
      const links = cell.answers.filter((one) => one.leaf === answer.leaf && bare(one)).map(({ link }) => link)
      return [
        make('DECLINE_UNGROUNDED', 'declines_without_grounds', {
          task: cell.task,
          childPlan: answer.plan,
          childTask: answer.leaf,
          words: { answer: answer.task.ordinal, answerText: answer.task.text, child: referenceOf(plan) },
          evidence: {
            links: [...new Set(links)],
            plan: planEvidence(plan),
            answer: { id: answer.leaf, ordinal: answer.task.ordinal, text: answer.task.text }
          }
        })
      ]
    })
  })
}
