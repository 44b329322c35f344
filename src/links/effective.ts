import type { Ctx } from '../context.ts'
import { referenceOf } from '../lib/document-number.ts'
import { groupBy } from '../lib/group.ts'
import type { Page } from '../lib/pieces.ts'
import { quarterNumber } from '../lib/quarters.ts'
import { getTasks, requirePlan } from '../plans/service.ts'
import { effectiveTasks, fallsIn, type PlanFact } from './inherit.ts'
import { answeredBy, effectiveFacts } from './inherit-queries.ts'
import type { EffectiveQuery, EffectiveTask } from './schemas.ts'

const toPlanRef = (plan: PlanFact): EffectiveTask['via'][number] => ({
  id: plan.id,
  reference: referenceOf(plan),
  organization: plan.organization
})

/** What a plan has to carry: its own tasks first, then those inherited, nearest plans first. */
export async function listEffectiveTasks(
  ctx: Ctx,
  plan: string,
  query: EffectiveQuery,
  after?: string
): Promise<Page<EffectiveTask>> {
  await requirePlan(ctx, plan)
  const asOf = query.asOf ?? ctx.today
  const facts = await effectiveFacts(ctx.db, plan, asOf)
  const plans = new Map(facts.plans.map((one) => [one.id, one]))
  const { quarter, limit = 200 } = query
  const all = effectiveTasks(plan, facts, asOf).filter(
    ({ task }) => quarter === undefined || fallsIn(task, plans.get(task.plan)!, quarterNumber(quarter), quarter)
  )
  const from = after === undefined ? 0 : all.findIndex(({ task }) => task.id === after) + 1
  const shown = all.slice(from, from + limit)
  const wanted = shown.map(({ task }) => task.id)
  const tasks = new Map((await getTasks(ctx, wanted, asOf)).map((task) => [task.id, task]))
  const answers = groupBy(await answeredBy(ctx.db, wanted, asOf), ({ child }) => child)
  const items = shown.map(({ origin, task, via }) => ({
    origin,
    mode: task.mode,
    task: tasks.get(task.id)!,
    organization: plans.get(task.plan)!.organization,
    via: via.map((id) => toPlanRef(plans.get(id)!)),
    answers: (answers.get(task.id) ?? []).map(({ child: _own, ...answer }) => answer)
  }))
  const last = shown.at(-1)
  return { items, ...(last && from + limit < all.length ? { nextKey: [last.task.id] } : {}) }
}
