import type { Ctx } from '../context.ts'
import type { Page } from '../lib/pieces.ts'
import { tierRank } from '../lib/tiers.ts'
import { requireOrganization } from '../organizations/service.ts'
import { findPlan, requirePlan } from '../plans/service.ts'
import { ACT_LABELS, CODES } from './codes.ts'
import { gapNotFound } from './errors.ts'
import { explain } from './explain.ts'
import type { ExplainedGap } from './explain-schemas.ts'
import { chargedTo, type Found, gapId, planOfGap } from './gap.ts'
import { gather, type Measures, measures } from './gather.ts'
import type { Measured, Moment } from './measure.ts'
import { messageOf } from './messages.ts'
import { plansForwardedTo, plansObliging, plansOfIssuer } from './queries.ts'
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

async function placedGaps(
  ctx: Ctx,
  all: Measures,
  plan: string,
  deep: Parameters<typeof gather>[3]
): Promise<Placed[]> {
  const { measured, found } = await gather(ctx, all, plan, deep)
  return found.map((gap) => ({ gap, id: gapId(gap), measured }))
}

/** What lies open further down is looked for only where the question can meet it. */
const asksDeep = ({ code }: Pick<GapQuery, 'code'>): boolean => !code || code.includes('TASK_DEEPLY_UNCOVERED')

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
  (await placedGaps(ctx, measures(ctx, moment), plan, () => true)).map((placed) => toGap(ctx, placed))

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
  const { organization } = query
  const deep = (_charged: string, row: { organization: { code: string } }) =>
    organization === undefined || row.organization.code === organization
  const all = await placedGaps(ctx, measures(ctx, momentOf(ctx, query)), id, asksDeep(query) ? deep : null)
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
    ...(await plansOfIssuer(ctx.db, organization.id)),
    ...(await plansForwardedTo(ctx.db, organization.id))
  ])
  const all: Placed[] = []
  const measured = measures(ctx, moment)
  const deep = asksDeep(query) ? (charged: string) => charged === code : null
  for (const plan of plans) {
    const found = await placedGaps(ctx, measured, plan, deep)
    all.push(...found.filter((placed) => chargedTo(placed.gap) === code && fits(placed, query)))
  }
  return paged(ctx, all, query.limit, after)
}

/** One gap, as it stands on a day, and why, and what closes it. */
export async function getGap(ctx: Ctx, id: string, query: OneGapQuery): Promise<ExplainedGap> {
  const moment = momentOf(ctx, query)
  const plan = planOfGap(id)
  const known = plan === null ? undefined : await findPlan(ctx, plan)
  if (!known) throw gapNotFound(id, moment.asOf)
  const all = measures(ctx, moment)
  const find = async (deep: Parameters<typeof gather>[3]) =>
    (await placedGaps(ctx, all, known.id, deep)).find((placed) => placed.id === id)
  const found = (await find(null)) ?? (await find(() => true))
  if (!found) throw gapNotFound(id, moment.asOf)
  return { ...toGap(ctx, found), explanation: await explain(ctx, found.gap, found.measured) }
}
