import type { Answer } from './facts.ts'
import { receiverOf } from './forward-gaps.ts'
import type { Found } from './gap.ts'
import { type Cell, judgedBy, type Measured, type Row } from './measure.ts'
import { maker, planEvidence, referenceOf, taskEvidence } from './tell.ts'
import { type Totals, totalsOf } from './totals.ts'

const TAKEN: readonly Cell['status'][] = ['covered', 'unscheduled', 'stale']

interface Place {
  row: Row
  cell: Cell
  answers: readonly Answer[]
  charged: string
}

/** Cells answered whole whose answers may be passed further down; a series once. */
function places(measured: Measured, wanted: (charged: string, row: Row) => boolean): Place[] {
  return measured.rows.flatMap((row) => {
    const told = new Set<string>()
    return row.cells.flatMap((cell) => {
      const job = measured.jobs.get(cell.task.id)!.members[0]!.id
      const answers = judgedBy(cell)
      if (!TAKEN.includes(cell.status) || answers.length === 0 || told.has(job)) return []
      told.add(job)
      const charged = receiverOf(measured, cell).chargedTo ?? row.organization.code
      return wanted(charged, row) ? [{ row, cell, answers, charged }] : []
    })
  })
}

/** The answering tasks to look below of. */
export const leavesOf = (measured: Measured, wanted: (charged: string, row: Row) => boolean): string[] => [
  ...new Set(places(measured, wanted).flatMap(({ answers }) => answers.map(({ leaf }) => leaf)))
]

/** How a task stands with the bodies that it binds in turn, once they are due; null when nothing is due there. */
export function standingBelow(below: Measured, task: string): Totals | null {
  const cells = below.rows.flatMap((row) => row.cells.filter((cell) => cell.task.id === task))
  const totals = totalsOf(cells.map(({ status }) => status))
  return below.overdue && totals.due - totals.waived > 0 ? totals : null
}

/**
 * A task taken up and passed on, that those below have not taken up: a warning to the body whose plan passes it on. None
 * while one of its whole answers stands without anything open below.
 */
export function deeplyUncovered(
  measured: Measured,
  wanted: (charged: string, row: Row) => boolean,
  below: ReadonlyMap<string, Totals | null>
): Found[] {
  return places(measured, wanted).flatMap(({ row, cell, answers, charged }) => {
    const stands = answers.map((answer) => ({ answer, totals: below.get(answer.leaf) ?? null }))
    if (stands.some(({ totals }) => totals === null || totals.open === 0)) return []
    const { answer, totals } = stands[0]!
    const plan = measured.plans.get(answer.plan)!
    return [
      maker(measured, row)('TASK_DEEPLY_UNCOVERED', 'open_below_the_answer', {
        task: cell.task,
        chargedTo: charged,
        childPlan: answer.plan,
        childTask: answer.leaf,
        words: {
          ...receiverOf(measured, cell).words,
          answer: answer.task.ordinal,
          child: referenceOf(plan),
          open: String(totals!.open),
          of: String(totals!.due - totals!.waived)
        },
        evidence: {
          plan: planEvidence(plan),
          answers: stands.map((one) => ({
            ...taskEvidence({ ...one.answer.task, id: one.answer.leaf }),
            plan: one.answer.plan,
            open: one.totals!.open,
            covered: one.totals!.covered,
            untraced: one.totals!.untraced,
            of: one.totals!.due - one.totals!.waived
          }))
        }
      })
    ]
  })
}
