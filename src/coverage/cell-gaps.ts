import { quarterName } from '../lib/quarters.ts'
import type { GapCode } from './codes.ts'
import { type Aspect, differences } from './drift.ts'
import { deadEnd, receiverOf } from './forward-gaps.ts'
import type { Found } from './gap.ts'
import { type Cell, judgedBy, type Measured, type Row } from './measure.ts'
import { type Detail, type Make, planEvidence, referenceOf, taskEvidence } from './tell.ts'

const STALE: Readonly<Record<Aspect, GapCode>> = {
  changed: 'STALE_TASK_CHANGED',
  moved: 'STALE_TASK_MOVED',
  reassigned: 'STALE_TASK_REASSIGNED'
}

/** Whether an act added the task after every answering plan was last worded. */
const addedSince = ({ task }: Cell, row: Row): boolean =>
  task.addedOn !== null &&
  row.citing.every(({ issuedOn, amendedOn }) => (amendedOn ?? issuedOn ?? '9999') < (task.addedOn as string))

/** A cell's gap, without its cause; none where nothing is wanting. */
function cellGap(measured: Measured, row: Row, cell: Cell, make: Make): Found | null {
  const { task, answers } = cell
  const whole = judgedBy(cell)
  const job = measured.jobs.get(task.id)!
  const waived = new Set(row.cells.flatMap((one) => (one.waiver === null ? [] : [one.task.id])))
  const members = job.members.filter(({ id }) => !waived.has(id))
  const series = members.length > 1 ? { series: members.map(taskEvidence) } : {}
  const shown = (answer = answers[0]) =>
    answer === undefined
      ? {}
      : {
          childPlan: answer.plan,
          childTask: answer.leaf,
          words: {
            answer: answer.task.ordinal,
            answerText: answer.task.text,
            child: referenceOf(measured.plans.get(answer.plan)!)
          }
        }
  const told = (rule: string, code: GapCode, detail: Detail = {}): Found =>
    make(code, rule, {
      task,
      ...detail,
      evidence: {
        status: cell.status,
        ...series,
        ...(answers.length > 0
          ? {
              answers: answers.map(
                ({ leaf, plan, kind, kinds, via, link, to, grounds, task: { ordinal, text, firstQuarter } }) => ({
                  task: leaf,
                  plan,
                  kind,
                  kinds,
                  via,
                  link,
                  ...(to === null ? {} : { to }),
                  ...(grounds === null ? {} : { grounds }),
                  ordinal,
                  text,
                  quarter: firstQuarter === null ? null : quarterName(firstQuarter)
                })
              )
            }
          : {}),
        ...detail.evidence
      }
    })
  switch (cell.status) {
    case 'missing':
      if (addedSince(cell, row)) {
        return told('added_after_the_answering_plan', 'STALE_TASK_ADDED', {
          childPlan: row.citing[0]!.id,
          words: { child: referenceOf(row.citing[0]!), since: task.addedOn ?? '' },
          evidence: { addedOn: task.addedOn, plans: row.citing.map(planEvidence) }
        })
      }
      return told('cell_missing', 'TASK_NOT_TAKEN_UP')
    case 'stale': {
      const answer = whole[0]!
      const { fact, changed } = answer.stale!
      const detail = shown(answer)
      return told('parent_task_changed_since_the_link', STALE[changed[0]!], {
        ...detail,
        words: { ...detail.words, since: fact.since },
        evidence: {
          link: fact.link,
          parentTask: fact.parent,
          since: fact.since,
          seenVersion: fact.before.version,
          version: fact.after?.version,
          aspects: changed,
          differs: differences(fact)
        }
      })
    }
    case 'no_plan':
    case 'draft_only':
    case 'not_cited':
      return told(`cell_${cell.status}`, 'TASK_NOT_TAKEN_UP')
    case 'declined':
    case 'forwarded': {
      const kind = cell.status === 'declined' ? 'declines' : 'forwards'
      const answer = answers.find((one) => one.kind === kind)
      const detail = shown(answer)
      const end = deadEnd(measured, row, cell)
      if (end) return told('handed_on_and_not_taken_up', 'FORWARD_DEAD_END', end)
      return told(`cell_${cell.status}`, 'TASK_NOT_TAKEN_UP', {
        ...detail,
        // A refusal is for whoever ordered the task to accept or not; a task handed on is for the receiver to take up.
        ...(kind === 'declines' ? { act: 'review' as const } : {}),
        words: { ...detail.words, to: answer?.to ?? '', grounds: answer?.grounds ?? '' }
      })
    }
    case 'untraced':
      return told('cell_untraced', 'TASK_NOT_TRACED', { chargedTo: 'register' })
    case 'partial':
      return told('details_only', 'TASK_PARTLY_TAKEN_UP', shown())
    case 'later': {
      const earliest = whole[0]!
      const detail = shown(earliest)
      const last = quarterName(job.lastQuarter!)
      const first = quarterName(earliest.task.firstQuarter!)
      const receiver = receiverOf(measured, cell)
      return told('first_quarter_after_last_asked', 'TASK_LATER_THAN_PARENT', {
        ...detail,
        ...receiver,
        words: { ...detail.words, ...receiver.words, asked: last, planned: first },
        evidence: { asked: last, planned: first }
      })
    }
    case 'unscheduled': {
      const [detail, receiver] = [shown(whole[0]), receiverOf(measured, cell)]
      return told('whole_answer_without_time', 'TASK_UNSCHEDULED', {
        ...detail,
        ...receiver,
        words: { ...detail.words, ...receiver.words },
        severity: whole.every((answer) => answer.task.timing === 'by_guidance') ? 'I' : 'W'
      })
    }
    default:
      return null
  }
}

/** One gap for a series: at its first member that binds the body and is not waived. */
export function cellGaps(measured: Measured, row: Row, make: Make): { cell: Cell; gap: Found }[] {
  const told = new Set<string>()
  return row.cells.flatMap((cell) => {
    const job = measured.jobs.get(cell.task.id)!.members[0]!.id
    if (told.has(job) || cell.waiver !== null) return []
    told.add(job)
    const gap = cellGap(measured, row, cell, make)
    return gap === null ? [] : [{ cell, gap }]
  })
}
