import { quarterNumber } from '../lib/quarters.ts'
import { fold } from '../lib/vietnamese.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Role, roleOf } from './roles.ts'
import type { MatchTask } from './task.ts'

/** A task as the matcher sees it. */
export interface Profile {
  task: MatchTask
  /** Its text, folded. */
  text: string
  clauses: Clause[]
  terms: Set<string>
  acts: Set<string>
  quarters: number[]
  role: Role | undefined
  /** 1 for a mid-year review, -1 for a year-end review, 0 for both or neither. */
  review: number
  /** The years that its year-end reviews look back on. */
  reviewed: Set<number>
}

/** Reads one task of a plan for the year given. */
export function profileOf(task: MatchTask, year: number): Profile {
  const text = fold(task.text)
  const clauses = clausesOf(text)
  const acts = new Set(clauses.flatMap((clause) => [...clause.acts]))
  const quarters = task.quarters.map(quarterNumber)
  return {
    task,
    text,
    clauses,
    terms: new Set(clauses.flatMap((clause) => [...clause.terms])),
    acts,
    quarters,
    role: roleOf(task, text),
    review: +acts.has('sơ kết') - +acts.has('tổng kết'),
    reviewed: reviewedYears(clauses, quarters, year)
  }
}

/** A year-end review names its year, or is held at its end, or in the first quarter after it. */
function reviewedYears(clauses: Clause[], quarters: number[], year: number): Set<number> {
  const reviews = clauses.filter((clause) => clause.acts.has('tổng kết'))
  const named = reviews.flatMap((clause) => [...clause.years].filter((named) => named <= year))
  if (named.length > 0 || reviews.length === 0 || quarters.length === 0) return new Set(named)
  return new Set(quarters.map((quarter) => (quarter % 4 === 0 ? Math.floor(quarter / 4) - 1 : Math.floor(quarter / 4))))
}
