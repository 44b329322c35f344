import type { Ctx } from '../context.ts'
import { assertMatch, assertMatchIfSent } from '../lib/conditions.ts'
import { storeTracing, tracingOf } from './act-queries.ts'
import type { NewTracing, Tracing } from './act-schemas.ts'
import { planNotFound } from './errors.ts'
import { lockPlan } from './queries.ts'
import { requirePlan } from './service.ts'

const undeclared = (plan: string) => ({ plan, state: 'open' as const, by: null, on: null, revision: 0 })

const split = ({ revision, ...tracing }: Tracing & { revision: number }) => ({ tracing, revision })

/** Whether a plan's links are declared complete. */
export async function getTracing(ctx: Ctx, plan: string) {
  await requirePlan(ctx, plan)
  return split((await tracingOf(ctx.db, plan)) ?? undeclared(plan))
}

/** Declares a plan's links complete, or opens them again. The first declaration is new; later ones need If-Match. */
export const putTracing = (ctx: Ctx, plan: string, body: NewTracing) =>
  ctx.db.tx(async (db) => {
    if (!(await lockPlan(db, plan))) throw planNotFound(plan)
    const old = await tracingOf(db, plan)
    if (old) assertMatch(ctx.ifMatch, old.revision)
    else assertMatchIfSent(ctx.ifMatch, 0)
    const on = body.on ?? (body.state === 'declared' ? ctx.today : null)
    await storeTracing(db, { plan, state: body.state, by: body.by ?? null, on })
    return split((await tracingOf(db, plan)) ?? undeclared(plan))
  })
