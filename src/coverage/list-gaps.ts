import type { Ctx } from '../context.ts'
import type { Page } from '../lib/pieces.ts'
import { tierRank } from '../lib/tiers.ts'
import { requireOrganization } from '../organizations/service.ts'
import { findPlan, requirePlan } from '../plans/service.ts'
import { ACT_LABELS, CODES } from './codes.ts'
import { gapNotFound } from './errors.ts'
import { ownFindings } from './findings.ts'
import { chargedTo, type Found, gapId, planOfGap } from './gap.ts'
import { gapsOwed } from './gaps.ts'
import { type Measured, type Moment, measure } from './measure.ts'
import { messageOf } from './messages.ts'
import { coverageFacts, ownFacts, plansObliging, plansOfIssuer } from './queries.ts'
import type { Gap, GapQuery, OneGapQuery, OwnGapQuery } from './schemas.ts'
import { momentOf } from './service.ts'
import { blockOf } from './totals.ts'

interface Placed {
  gap: Found
  id: string
  measured: Measured
}

const FIRST = ''

/** Own findings first, then bodies from the highest tier down, by code; within a body its own gap, then its tasks. */
function key({ gap, id }: Placed): (string | number)[] {
  const owed = gap.dueRule !== null
  return [
    gap.plan,
    owed ? 1 : 0,
    owed ? (gap.organization?.tier ?? 0) : 0,
    owed ? (gap.organization?.code ?? FIRST) : FIRST,
    gap.citation ?? 0,
    gap.task?.position ?? 0,
    gap.code,
    id
  ]
}

const compare = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1
}

async function placedGaps(ctx: Ctx, plan: string, moment: Moment): Promise<Placed[]> {
  const measured = measure(await coverageFacts(ctx.db, plan, moment.asOf), moment)
  const found = [...gapsOwed(measured), ...ownFindings(await ownFacts(ctx.db, plan, moment.asOf), moment.asOf)]
  return found.map((gap) => ({ gap, id: gapId(gap), measured }))
}

const toGap = (ctx: Ctx, { gap, id }: Placed): Gap => ({
  id,
  code: gap.code,
  label: CODES[gap.code].label[ctx.language],
  severity: gap.severity,
  chargedTo: chargedTo(gap),
  ...(gap.organization ? { organization: { code: gap.organization.code, name: gap.organization.name } } : {}),
  plan: gap.plan,
  ...(gap.task ? { task: gap.task.id } : {}),
  ...(gap.quarter ? { quarter: gap.quarter } : {}),
  ...(gap.childPlan ? { childPlan: gap.childPlan } : {}),
  ...(gap.childTask ? { childTask: gap.childTask } : {}),
  ...(gap.citation === null ? {} : { citation: gap.citation }),
  ...(gap.dueOn ? { dueOn: gap.dueOn } : {}),
  ...(gap.dueOn && gap.dueRule ? { dueRule: gap.dueRule } : {}),
  message: messageOf(gap, ctx.language),
  remedy: gap.act,
  remedyText: ACT_LABELS[gap.act][ctx.language],
  evidence: gap.evidence,
  ...(gap.cause ? { causedBy: gapId(gap.cause) } : {})
})

/** Every gap of a plan on a day, derived ones too. */
export const gapsOf = async (ctx: Ctx, plan: string, moment: Moment): Promise<Gap[]> =>
  (await placedGaps(ctx, plan, moment)).map((placed) => toGap(ctx, placed))

function fits({ gap, measured }: Placed, query: GapQuery): boolean {
  if (query.include !== 'derived' && gap.cause !== null) return false
  if (query.code && !query.code.includes(gap.code)) return false
  if (query.severity && !query.severity.includes(gap.severity)) return false
  if (query.quarter && gap.quarter !== query.quarter) return false
  if (query.task && gap.task?.id !== query.task.toLowerCase()) return false
  if (query.organization && gap.organization?.code !== query.organization) return false
  if (query.tier && gap.organization?.tier !== tierRank(query.tier)) return false
  if (query.block && (gap.organization === null || blockOf(measured, gap.organization.id)?.code !== query.block))
    return false
  return true
}

function paged(ctx: Ctx, all: readonly Placed[], limit = 200, after?: readonly (string | number)[]): Page<Gap> {
  const keyed = all.map((placed) => ({ placed, key: key(placed) })).sort((a, b) => compare(a.key, b.key))
  const rest = after ? keyed.filter((one) => compare(one.key, after) > 0) : keyed
  const shown = rest.slice(0, limit)
  return {
    items: shown.map(({ placed }) => toGap(ctx, placed)),
    ...(rest.length > limit ? { nextKey: shown.at(-1)!.key } : {})
  }
}

type After = readonly (string | number)[] | undefined

/** What is owed to a plan, and the findings on its own words; never its children's. */
export async function listPlanGaps(ctx: Ctx, plan: string, query: GapQuery, after: After): Promise<Page<Gap>> {
  const { id } = await requirePlan(ctx, plan)
  const all = await placedGaps(ctx, id, momentOf(ctx, query))
  return paged(
    ctx,
    all.filter((placed) => fits(placed, query)),
    query.limit,
    after
  )
}

/** Everything charged to a body: by the plans that oblige it, and on its own plans. */
export async function listOrganizationGaps(
  ctx: Ctx,
  code: string,
  query: OwnGapQuery,
  after: After
): Promise<Page<Gap>> {
  const organization = await requireOrganization(ctx, code)
  const moment = momentOf(ctx, query)
  const plans = new Set([
    ...(await plansObliging(ctx.db, organization.id, moment.asOf)),
    ...(await plansOfIssuer(ctx.db, organization.id))
  ])
  const all: Placed[] = []
  for (const plan of plans) {
    const found = await placedGaps(ctx, plan, moment)
    all.push(...found.filter((placed) => chargedTo(placed.gap) === code && fits(placed, query)))
  }
  return paged(ctx, all, query.limit, after)
}

/** One gap, as it stands on a day. */
export async function getGap(ctx: Ctx, id: string, query: OneGapQuery): Promise<Gap> {
  const moment = momentOf(ctx, query)
  const plan = planOfGap(id)
  const known = plan === null ? undefined : await findPlan(ctx, plan)
  const found = known && (await placedGaps(ctx, known.id, moment)).find((placed) => placed.id === id)
  if (!found) throw gapNotFound(id, moment.asOf)
  return toGap(ctx, found)
}
