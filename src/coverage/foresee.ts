import type { Ctx } from '../context.ts'
import type { Forecast, NewAct } from '../plans/act-schemas.ts'
import { createAct } from '../plans/acts.ts'
import { requirePlan } from '../plans/service.ts'
import { gapsOf } from './list-gaps.ts'
import { plansAnswered, plansObliging } from './queries.ts'
import type { Gap } from './schemas.ts'

/** Takes everything back that was done to find out. */
class NotDone extends Error {
  readonly forecast: Forecast
  constructor(forecast: Forecast) {
    super('dry run')
    this.forecast = forecast
  }
}

const told = (gap: Gap): Forecast['opened'][number] => ({
  id: gap.id,
  code: gap.code,
  severity: gap.severity,
  chargedTo: gap.chargedTo,
  plan: gap.plan,
  ...(gap.organization ? { organization: gap.organization } : {}),
  ...(gap.task ? { task: gap.task } : {}),
  ...(gap.childPlan ? { childPlan: gap.childPlan } : {}),
  ...(gap.childTask ? { childTask: gap.childTask } : {}),
  message: gap.message,
  ...(gap.causedBy ? { causedBy: gap.causedBy } : {})
})

const dayOf = (act: NewAct): string | null | undefined => act.effectiveOn ?? act.document?.issuedOn ?? act.issuedOn

/**
 * What an act would do on the day it takes effect: it is done, looked at, and taken back. So it cannot say anything else
 * than what the act will do.
 */
export async function foresee(ctx: Ctx, id: string, given: NewAct): Promise<Forecast> {
  try {
    return await ctx.db.tx(async (db): Promise<never> => {
      const inner = { ...ctx, db }
      const plan = await requirePlan(inner, id)
      const asOf = dayOf(given) ?? ctx.today
      const concerned = [
        ...new Set([id, ...(await plansAnswered(db, id)), ...(await plansObliging(db, plan.issuerId, asOf))])
      ].sort()
      const look = async (): Promise<Map<string, Gap>> => {
        const gaps: Gap[] = []
        for (const one of concerned) gaps.push(...(await gapsOf(inner, one, { asOf, includeDrafts: false })))
        return new Map(gaps.map((gap) => [gap.id, gap]))
      }
      const before = await look()
      const act = await createAct(inner, id, given)
      const after = await look()
      throw new NotDone({
        dryRun: true,
        act,
        asOf,
        opened: [...after.values()].filter((gap) => !before.has(gap.id)).map(told),
        closed: [...before.values()].filter((gap) => !after.has(gap.id)).map(told)
      })
    })
  } catch (error) {
    if (error instanceof NotDone) return error.forecast
    throw error
  }
}
