import { fold } from '../lib/vietnamese.ts'
import type { Answer, TaskFact } from './facts.ts'
import type { Cell, Measured, Row } from './measure.ts'

/** A target as a task states it. */
export interface Target {
  text?: string | null
  value?: number | null
  to?: number | null
  unit?: string | null
  comparator?: '=' | '>=' | '>' | '<=' | '<' | 'range' | null
}
export type NumericTarget = Target & { value: number }

export interface Contribution {
  row: Row
  answer: Answer
  target: NumericTarget
  /** Not when it is part of another contribution already. */
  counted: boolean
}

export interface RollUp {
  task: TaskFact
  target: NumericTarget
  rule: 'sum' | 'each'
  contributions: Contribution[]
  missing: Row[]
  total: number | null
  /** Contributions that do not reach the target, of rule each. */
  below: Contribution[]
  verdict: 'met' | 'short' | 'incomplete'
}

export const isNumeric = (target: Target): target is NumericTarget => typeof target.value === 'number'

const unitOf = ({ unit }: Target): string => fold(unit ?? '')

/** Shares and lengths of time: nobody's can be added to another's. */
const NEVER_ADDED = ['%', 'phần trăm', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm'].map(fold)

const ruleOf = (target: NumericTarget): 'sum' | 'each' =>
  target.comparator === 'range' || NEVER_ADDED.includes(unitOf(target)) ? 'each' : 'sum'

/** Whether a number, or a range, reaches a target. A bare number is reached by more, too. */
export function reaches(asked: NumericTarget, low: number, high = low): boolean {
  switch (asked.comparator) {
    case '>':
      return low > asked.value
    case '<=':
      return high <= asked.value
    case '<':
      return high < asked.value
    case 'range':
      return low >= asked.value && high <= (asked.to ?? asked.value)
    default:
      return low >= asked.value
  }
}

const isRange = ({ to }: NumericTarget): boolean => to !== null && to !== undefined

/** Of several targets of one unit, only one in the same words is meant. */
function answering(asked: NumericTarget, all: readonly NumericTarget[], rule: 'sum' | 'each') {
  const alike = all.filter((one) => unitOf(one) === unitOf(asked)).length > 1
  return (one: Target): one is NumericTarget =>
    isNumeric(one) &&
    unitOf(one) === unitOf(asked) &&
    (!alike || fold(one.text ?? '') === fold(asked.text ?? '')) &&
    !(rule === 'sum' && isRange(one))
}

const givenBy = (cell: Cell): readonly Answer[] => {
  const own = cell.answers.filter(({ kind }) => kind === 'takes_up' || kind === 'details')
  return own.length > 0 ? own : (cell.handed?.whole ?? [])
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

function rollUp(
  task: TaskFact,
  target: NumericTarget,
  all: readonly NumericTarget[],
  cells: readonly { row: Row; cell: Cell }[],
  targetsOf: ReadonlyMap<string, readonly Target[]>
): RollUp {
  const rule = ruleOf(target)
  const fits = answering(target, all, rule)
  const found = new Map<string, Contribution>()
  const through = new Map<string, string[]>()
  const present = new Set<Row>()
  for (const { row, cell } of cells) {
    for (const answer of givenBy(cell)) {
      for (const [index, one] of (targetsOf.get(answer.leaf) ?? []).entries()) {
        if (!fits(one)) continue
        present.add(row)
        through.set(answer.leaf, [...(through.get(answer.leaf) ?? []), ...answer.via])
        const key = `${answer.leaf} ${index}`
        if (!found.has(key)) found.set(key, { row, answer, target: one, counted: true })
      }
    }
  }
  const contributions = [...found.values()]
  // What answers the task through another contributing plan is part of what that plan contributes.
  const plans = new Set(contributions.map(({ answer }) => answer.plan))
  for (const one of contributions) one.counted = !through.get(one.answer.leaf)!.some((plan) => plans.has(plan))
  const missing = cells.filter(({ row }) => !present.has(row)).map(({ row }) => row)
  const total =
    rule === 'sum' && missing.length === 0
      ? rounded(contributions.reduce((sum, one) => sum + (one.counted ? one.target.value : 0), 0))
      : null
  const below =
    rule === 'each'
      ? contributions.filter((one) => !reaches(target, one.target.value, one.target.to ?? one.target.value))
      : []
  const met = rule === 'sum' ? total !== null && reaches(target, total) : below.length === 0
  const verdict = missing.length > 0 ? 'incomplete' : met ? 'met' : 'short'
  return { task, target, rule, contributions, missing, total, below, verdict }
}

/** Numeric targets of a plan's required tasks against those of the answers, each task of the bodies it binds. Pure. */
export function rollUps(measured: Measured, targetsOf: ReadonlyMap<string, readonly Target[]>): RollUp[] {
  if (!measured.inForce) return []
  return measured.columns.flatMap((task) => {
    const cells = measured.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.task === task && cell.waiver === null).map((cell) => ({ row, cell }))
    )
    const all = (targetsOf.get(task.id) ?? []).filter(isNumeric)
    return cells.length === 0 ? [] : all.map((target) => rollUp(task, target, all, cells, targetsOf))
  })
}

/** The tasks whose targets decide: the plan's own, and those that answer it. */
export const tasksWithTargets = (measured: Measured): string[] => [
  ...new Set(measured.rows.flatMap(({ cells }) => cells.flatMap((cell) => givenBy(cell).map(({ leaf }) => leaf))))
]
