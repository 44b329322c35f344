import type { Cell, Job, Row, Status } from './cells.ts'
import type { Answer } from './facts.ts'

const OPEN: readonly Status[] = [
  'no_plan',
  'draft_only',
  'declined',
  'forwarded',
  'later',
  'partial',
  'not_cited',
  'missing'
]

/** Whether a status counts as open, once due. */
export const isOpen = (status: Status): boolean => OPEN.includes(status)

const ANY_TIME = ['recurring', 'whole_period']

/** The whole answers that a cell is judged by: the body's own, else those of whoever it handed the task to. */
export const judgedBy = ({ whole, handed }: Pick<Cell, 'whole' | 'handed'>): readonly Answer[] =>
  whole.length > 0 ? whole : (handed?.whole ?? [])

/** What is to be said of a cell: the first that holds (docs/model.md section 8). */
export function statusOf(row: Omit<Row, 'cells'>, job: Job, cell: Omit<Cell, 'status' | 'found'>): Status {
  const { answers, handed, waiver } = cell
  if (waiver !== null) return 'waived'
  const counted = row.citing.length + row.linked.length + row.peers.length
  if (counted === 0) return row.drafts.length === 0 ? 'no_plan' : 'draft_only'
  const byPlan = job.answeredByPlan
  if (!byPlan && cell.whole.length === 0 && answers.some(({ kind }) => kind === 'declines')) return 'declined'
  const whole = judgedBy(cell)
  const answered = whole.length > 0 || byPlan
  if (!answered && handed !== null) return 'forwarded'
  const fresh = whole.filter(({ stale }) => stale === null)
  if (!byPlan && whole.length > 0 && fresh.length === 0) return 'stale'
  if (
    whole.length > 0 &&
    !byPlan &&
    job.lastQuarter !== null &&
    !fresh.some(({ task }) => ANY_TIME.includes(task.timing))
  ) {
    const firsts = fresh.flatMap(({ task }) => (task.firstQuarter === null ? [] : [task.firstQuarter]))
    if (firsts.length === 0) return 'unscheduled'
    if (Math.min(...firsts) > job.lastQuarter) return 'later'
  }
  if (answered) return 'covered'
  if (answers.length > 0) return 'partial'
  if (row.citing.length === 0) return 'not_cited'
  return row.citing.some(({ traced }) => !traced) ? 'untraced' : 'missing'
}
