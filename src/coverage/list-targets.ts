import type { Ctx } from '../context.ts'
import type { Page } from '../lib/pieces.ts'
import type { Measured } from './measure.ts'
import { measurePlan, momentOf } from './service.ts'
import { targetsOfPlan, targetsOfTasks } from './target-queries.ts'
import type { TargetQuery, TargetRollUp } from './target-schemas.ts'
import { isNumeric, type RollUp, rollUps, tasksWithTargets } from './targets.ts'

/** Rolls up the targets of a plan measured already; asks for those of the answers only when it states any itself. */
export async function rolledUp(ctx: Ctx, measured: Measured): Promise<RollUp[]> {
  const own = await targetsOfPlan(ctx.db, measured.facts.plan.id, measured.moment.asOf)
  if (!own.some(({ targets }) => targets.some(isNumeric))) return []
  const given = await targetsOfTasks(ctx.db, tasksWithTargets(measured), measured.moment.asOf)
  return rollUps(measured, new Map([...own, ...given].map(({ id, targets }) => [id, targets])))
}

const bodyOf = ({ code, name }: { code: string; name: string }) => ({ code, name })

function toRollUp({ task, target, rule, contributions, missing, total, verdict }: RollUp): TargetRollUp {
  return {
    task: task.id,
    ordinal: task.ordinal,
    target,
    rule,
    contributions: contributions.map((one) => ({
      organization: bodyOf(one.row.organization),
      childPlan: one.answer.plan,
      childTask: one.answer.leaf,
      value: one.target.value,
      to: one.target.to ?? null,
      unit: one.target.unit ?? null,
      counted: one.counted
    })),
    missing: missing.map((row) => bodyOf(row.organization)),
    total,
    verdict
  }
}

/** The numeric targets of a plan against those of its answers, in the order of its tasks. */
export async function listTargets(ctx: Ctx, plan: string, query: TargetQuery, after = 0): Promise<Page<TargetRollUp>> {
  const { limit = 200 } = query
  const all = await rolledUp(ctx, await measurePlan(ctx, plan, momentOf(ctx, query)))
  return {
    items: all.slice(after, after + limit).map(toRollUp),
    ...(after + limit < all.length ? { nextKey: [after + limit] } : {})
  }
}
