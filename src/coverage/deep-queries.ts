import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { ids, inForce } from '../db/values.ts'

/** Which of these tasks bind others in turn on a day, and of which plans are they? */
export const passedOn = (db: Db, tasks: readonly string[], on: string): Promise<{ id: string; plan: string }[]> =>
  db.rows(sql`
    select t.id, t.plan_id as plan
    from task_all t
    where t.id = any(${ids(tasks)}) and t.mode = 'required' and ${inForce('t', on)}
    order by t.plan_id, t.position`)
