import type { Ctx } from '../context.ts'
import { deeplyUncovered, leavesOf, standingBelow } from './deep.ts'
import { passedOn } from './deep-queries.ts'
import { ownFindings } from './findings.ts'
import type { Found } from './gap.ts'
import { gapsOwed } from './gaps.ts'
import { rolledUp } from './list-targets.ts'
import { type Measured, type Moment, measure, type Row } from './measure.ts'
import { coverageFacts, ownFacts } from './queries.ts'
import { shortfalls } from './target-gaps.ts'
import type { Totals } from './totals.ts'

/** Measures plans, each once for one question. */
export interface Measures {
  moment: Moment
  of(plan: string): Promise<Measured>
}

/** Plans measured for one question on one day. */
export function measures(ctx: Ctx, moment: Moment): Measures {
  const known = new Map<string, Promise<Measured>>()
  return {
    moment,
    of(plan) {
      const found = known.get(plan) ?? coverageFacts(ctx.db, plan, moment.asOf).then((facts) => measure(facts, moment))
      known.set(plan, found)
      return found
    }
  }
}

type Wanted = (charged: string, row: Row) => boolean

/** What lies open below answers that pass a task on. Only the plans of such answers are measured. */
async function deepGaps(ctx: Ctx, all: Measures, measured: Measured, wanted: Wanted): Promise<Found[]> {
  if (!measured.inForce) return []
  const leaves = leavesOf(measured, wanted)
  const below = new Map<string, Totals | null>()
  for (const { id, plan } of leaves.length === 0 ? [] : await passedOn(ctx.db, leaves, all.moment.asOf)) {
    below.set(id, standingBelow(await all.of(plan), id))
  }
  return below.size === 0 ? [] : deeplyUncovered(measured, wanted, below)
}

/** Every gap of a plan; `deep` says of which bodies what lies open further down is wanted, for that is dear. */
export async function gather(
  ctx: Ctx,
  all: Measures,
  plan: string,
  deep: Wanted | null
): Promise<{ measured: Measured; found: Found[] }> {
  const measured = await all.of(plan)
  return {
    measured,
    found: [
      ...gapsOwed(measured),
      ...shortfalls(measured, await rolledUp(ctx, measured)),
      ...(deep ? await deepGaps(ctx, all, measured, deep) : []),
      ...ownFindings(await ownFacts(ctx.db, plan, all.moment.asOf), all.moment.asOf)
    ]
  }
}
