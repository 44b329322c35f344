import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { id, ids, inForce } from '../db/values.ts'
import type { Target } from './targets.ts'

interface Stated {
  id: string
  targets: Target[]
}

/** Which targets do the tasks of a plan state on a day? Only tasks that state any. */
export const targetsOfPlan = (db: Db, plan: string, on: string): Promise<Stated[]> =>
  db.rows(sql`
    select id, targets from task_all t
    where plan_id = ${id(plan)} and targets <> '[]'::jsonb and ${inForce('t', on)}`)

/** Which targets do these tasks state on a day? */
export const targetsOfTasks = (db: Db, tasks: readonly string[], on: string): Promise<Stated[]> =>
  db.rows(sql`
    select id, targets from task_all t
    where id = any(${ids(tasks)}) and targets <> '[]'::jsonb and ${inForce('t', on)}`)
