import type { Ctx } from '../context.ts'
import { within } from '../lib/errors.ts'
import { confirmTaskLink } from '../links/service.ts'
import { requirePlan } from '../plans/service.ts'
import { taskNotOfPlan } from './errors.ts'
import { pairsJudged, plansToMatch, tasksToMatch } from './queries.ts'
import type { AcceptedSuggestions, ConfirmedLinks, Suggestions } from './schemas.ts'
import { suggest } from './score.ts'
import type { MatchTask } from './task.ts'

const pairOf = (child: string, parent: string): string => `${child} ${parent}`

/** Links the matcher proposes between a plan's tasks and those of every plan above it or obliging its issuer. */
export async function listSuggestions(ctx: Ctx, id: string): Promise<Suggestions> {
  const plan = await requirePlan(ctx, id)
  const year = (plan.periodFrom ?? plan.issuedOn)?.slice(0, 4)
  const children = await tasksToMatch(ctx.db, plan.id, ctx.today)
  const judged = new Set((await pairsJudged(ctx.db, plan.id)).map(({ child, parent }) => pairOf(child, parent)))
  const found = (await plansToMatch(ctx.db, plan.id, ctx.today)).flatMap(({ plan: parentPlan, tasks }) =>
    suggest(children, tasks, year === undefined ? {} : { year: Number(year) })
      // What was confirmed needs no proposing, and what was rejected is not proposed again.
      .filter(({ childTask, parentTask }) => !judged.has(pairOf(childTask, parentTask)))
      .map(({ reasons, ...suggestion }) => ({
        ...suggestion,
        parentPlan,
        reasons: reasons.map((one) => one[ctx.language])
      }))
  )
  const order = new Map(children.map((task, index) => [task.id, index]))
  return { items: found.sort((a, b) => order.get(a.childTask)! - order.get(b.childTask)! || b.score - a.score) }
}

/** A plan's tasks as the matcher reads them. */
export const tasksOfPlan = (ctx: Ctx, plan: string): Promise<MatchTask[]> => tasksToMatch(ctx.db, plan, ctx.today)

/** Accepts proposals as confirmed links, all or none. */
export const acceptSuggestions = (ctx: Ctx, id: string, body: AcceptedSuggestions): Promise<ConfirmedLinks> =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    const plan = await requirePlan(inner, id)
    const own = new Set((await tasksToMatch(db, plan.id, ctx.today)).map((task) => task.id))
    const foreign = body.items.flatMap(({ childTask }, index) => (own.has(childTask.toLowerCase()) ? [] : [index]))
    if (foreign.length > 0) throw taskNotOfPlan(foreign)
    const items: ConfirmedLinks['items'] = []
    for (const [index, item] of body.items.entries()) {
      items.push(await within(`/items/${index}`, confirmTaskLink(inner, item)))
    }
    return { items }
  })
