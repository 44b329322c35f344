import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, str } from '../db/values.ts'
import type { Review, ReviewQuery } from './review-schemas.ts'

const reviews = sql`
  select r.id, r.link_id as "taskLink", l.child_task as "childTask", l.parent_task as "parentTask", ct.plan_id as "childPlan",
         pt.plan_id as "parentPlan", r.parent_version as "parentVersion", r."by", r."on", r.grounds, r.document_id as document
  from review r
  join task_link l on l.id = r.link_id
  join task ct on ct.id = l.child_task
  join task pt on pt.id = l.parent_task`

/** Which reviews fit the filter, in order of making? One more than the limit. */
export function reviewsBy(db: Db, filter: ReviewQuery, after: string | undefined, limit: number): Promise<Review[]> {
  const where: SQL[] = [sql`true`]
  if (filter.taskLink) where.push(sql`r.link_id = ${id(filter.taskLink)}`)
  if (filter.childPlan) where.push(sql`ct.plan_id = ${id(filter.childPlan)}`)
  if (filter.parentPlan) where.push(sql`pt.plan_id = ${id(filter.parentPlan)}`)
  if (filter.asOf) where.push(sql`r."on" <= ${day(filter.asOf)}`)
  if (after !== undefined) where.push(sql`r.id > ${id(after)}`)
  return db.rows<Review>(sql`${reviews} where ${sql.join(where, sql` and `)} order by r.id limit ${limit + 1}::int`)
}

/** Which review bears this id? */
export const reviewById = async (db: Db, wanted: string): Promise<Review | undefined> =>
  (await db.rows<Review>(sql`${reviews} where r.id = ${id(wanted)}`))[0]

/** Which wording of a task is in force on a day, or was last? None before its first. */
export const versionOn = async (db: Db, task: string, on: string): Promise<number | undefined> =>
  (
    await db.rows<{ version: number }>(sql`
      select version from task_all
      where id = ${id(task)} and valid_from <= ${day(on)} and valid_from < valid_to
      order by version desc limit 1`)
  )[0]?.version

/** Records a review. */
export const storeReview = (
  db: Db,
  row: Pick<Review, 'id' | 'taskLink' | 'parentVersion' | 'by' | 'on' | 'grounds' | 'document'>
): Promise<object[]> =>
  db.rows(sql`
    insert into review (id, link_id, parent_version, "by", "on", grounds, document_id)
    values (${id(row.id)}, ${id(row.taskLink)}, ${row.parentVersion}::int, ${row.by}, ${day(row.on)}, ${str(row.grounds)}, ${id(row.document)})`)
