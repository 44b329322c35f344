import type { Ctx } from '../context.ts'
import { findDocument } from '../documents/service.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import * as refuse from './errors.ts'
import { holdPlans, type LinkRow, linkBetween, linkById } from './queries.ts'
import { reviewById, reviewsBy, storeReview, versionOn } from './review-queries.ts'
import type { NewReview, Review, ReviewQuery } from './review-schemas.ts'

async function reviewed(ctx: Ctx, { taskLink, childTask, parentTask }: NewReview): Promise<LinkRow> {
  const named =
    taskLink !== undefined
      ? await linkById(ctx.db, taskLink)
      : childTask !== undefined && parentTask !== undefined
        ? await linkBetween(ctx.db, childTask, parentTask)
        : undefined
  if (!named) throw refuse.reviewOfNoLink()
  if (named.state !== 'confirmed') throw refuse.reviewOfUnconfirmed()
  return named
}

/** Records that a confirmed link still holds against the wording in force on the day of the review. */
export const createReview = (ctx: Ctx, body: NewReview): Promise<Review> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const link = await reviewed(inner, body)
    const on = body.on ?? ctx.today
    if (on > ctx.today) throw refuse.reviewInFuture()
    if (body.document && !(await findDocument(inner, body.document)))
      throw refuse.reviewByUnknownDocument(body.document)
    await holdPlans(db, [link.childPlan, link.parentPlan])
    const version = await versionOn(db, link.parentTask, on)
    if (version === undefined) throw refuse.reviewBeforeTask()
    const { by, grounds, document = null } = body
    const id = newId()
    await storeReview(db, { id, taskLink: link.id, parentVersion: version, by, on, grounds, document })
    return (await reviewById(db, id)) as Review
  })

/** Reviews by filter, in order of making. */
export async function listReviews(ctx: Ctx, query: ReviewQuery, after?: string): Promise<Page<Review>> {
  const { limit = 200 } = query
  return toPage(await reviewsBy(ctx.db, query, after, limit), limit, (row) => [row.id])
}
