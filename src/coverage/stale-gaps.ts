import { addDays } from '../lib/dates.ts'
import type { Found } from './gap.ts'
import type { Cell, Measured, Row } from './measure.ts'
import { type Make, planEvidence, referenceOf, taskEvidence } from './tell.ts'

/** One line for each of a body's tasks that answers a task which an act has removed. */
export const removedGaps = (row: Row, make: Make): Found[] =>
  row.orphans.map(({ plan, leaf, drift: { fact } }) =>
    make('STALE_TASK_REMOVED', 'parent_task_removed', {
      task: { id: fact.parent, ordinal: fact.before.ordinal, text: fact.before.text, position: 0, lastQuarter: null },
      childPlan: plan.id,
      childTask: leaf.id,
      words: {
        answer: leaf.ordinal,
        answerText: leaf.text,
        child: referenceOf(plan),
        since: fact.since
      },
      evidence: {
        link: fact.link,
        parentTask: { id: fact.parent, ordinal: fact.before.ordinal, text: fact.before.text },
        since: fact.since,
        answer: taskEvidence(leaf),
        plan: planEvidence(plan)
      }
    })
  )

/** One line for a body that let the period for reviews pass: what is stale hangs under it. */
export function overdueGap(
  measured: Measured,
  { make, cells }: { make: Make; cells: readonly { cell: Cell; gap: Found }[] }
): Found | null {
  const { reviewDays } = measured.facts.plan
  if (reviewDays === null) return null
  const late = cells.flatMap(({ cell }) => {
    const stale = cell.status === 'stale' ? cell.whole[0]!.stale! : null
    if (stale === null || stale.at > 0) return []
    const until = addDays(stale.fact.since, reviewDays)
    return until < measured.moment.asOf ? [{ cell, since: stale.fact.since, until }] : []
  })
  if (late.length === 0) return null
  const first = late.map(({ until }) => until).sort()[0]!
  return make('REVIEW_OVERDUE', 'review_period_passed', {
    words: { tasks: late.map(({ cell }) => cell.task.ordinal).join(', '), until: first, days: String(reviewDays) },
    evidence: {
      reviewDays,
      tasks: late.map(({ cell, since, until }) => ({ ...taskEvidence(cell.task), since, reviewBy: until }))
    }
  })
}
