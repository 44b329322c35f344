import type { Ctx } from '../context.ts'
import type { Page } from '../lib/pieces.ts'
import { quarterName } from '../lib/quarters.ts'
import { tierOf } from '../lib/tiers.ts'
import { requireOrganization } from '../organizations/service.ts'
import { binds } from '../plans/binding.ts'
import { requirePlan } from '../plans/service.ts'
import { type Measured, type Moment, measure, type Row } from './measure.ts'
import { STATUS_LABELS } from './messages.ts'
import { coverageFacts, plansObliging } from './queries.ts'
import type { Coverage, CoverageQuery, Matrix, MatrixQuery, Obligation, ObligationQuery } from './schemas.ts'
import { numberOf } from './tell.ts'
import { groupsOf, totalsOf } from './totals.ts'

/** The moment a question asks about: legal time, today unless said. */
export const momentOf = (ctx: Ctx, query: { asOf?: string; includeDrafts?: boolean }): Moment => ({
  asOf: query.asOf ?? ctx.today,
  includeDrafts: query.includeDrafts ?? false
})

/** Measures a plan, after making sure there is one. */
export async function measurePlan(ctx: Ctx, plan: string, moment: Moment): Promise<Measured> {
  await requirePlan(ctx, plan)
  return measure(await coverageFacts(ctx.db, plan, moment.asOf), moment)
}

/** The required tasks of a plan that bind a body; all of them when no body is named. */
export async function cellsBinding(ctx: Ctx, plan: string, code: string | null): Promise<ReadonlySet<string>> {
  const measured = await measurePlan(ctx, plan, momentOf(ctx, {}))
  if (code === null) return new Set(measured.columns.map(({ id }) => id))
  const row = measured.rows.find(({ organization }) => organization.code === code)
  return new Set(row?.cells.map(({ task }) => task.id) ?? [])
}

const head = (measured: Measured) => ({
  plan: measured.facts.plan.id,
  reference: numberOf(measured.facts.plan),
  organization: { code: measured.facts.plan.issuer, name: measured.facts.plan.issuerName },
  asOf: measured.moment.asOf,
  includeDrafts: measured.moment.includeDrafts,
  dueOn: measured.due.on,
  dueRule: measured.due.rule
})

/** How much of what a plan requires is covered on a day, and the same by one property. */
export async function getCoverage(ctx: Ctx, plan: string, query: CoverageQuery): Promise<Coverage> {
  const measured = await measurePlan(ctx, plan, momentOf(ctx, query))
  return {
    ...head(measured),
    totals: totalsOf(measured.rows.flatMap(({ cells }) => cells.map(({ status }) => status))),
    groupBy: query.groupBy ?? null,
    groups: query.groupBy ? groupsOf(measured, query.groupBy, ctx.language) : []
  }
}

/** Every cell of a plan's coverage. */
export async function getMatrix(ctx: Ctx, plan: string, query: MatrixQuery): Promise<Matrix> {
  const measured = await measurePlan(ctx, plan, momentOf(ctx, query))
  return {
    ...head(measured),
    statuses: Object.entries(STATUS_LABELS).map(([status, words]) => ({
      status: status as Matrix['statuses'][number]['status'],
      label: words[ctx.language]
    })),
    columns: measured.columns.map(({ id, ordinal, text, lastQuarter }) => ({
      id,
      ordinal,
      text,
      quarter: lastQuarter === null ? null : quarterName(lastQuarter)
    })),
    rows: measured.rows.map((row) => ({
      organization: { code: row.organization.code, name: row.organization.name },
      tier: tierOf(row.organization.tier),
      plans: [...row.citing, ...row.linked, ...row.peers, ...row.drafts].map(({ id }) => id),
      cells: row.cells.map(({ task, status }) => ({ task: task.id, status }))
    }))
  }
}

function obligationsOf(measured: Measured, row: Row): Obligation[] {
  const { organization } = row
  const { words } = measured.facts.plan
  const common = {
    organization: { code: organization.code, name: organization.name },
    plan: measured.facts.plan.id,
    dueOn: measured.due.on,
    dueRule: measured.due.rule,
    source: 'declared' as const
  }
  if (organization.obliged) return [{ ...common, ...(words === null ? {} : { words }) }]
  // Not obliged as a whole: the tasks that name it oblige it one by one, in their own words.
  return measured.columns
    .filter((task) => task.organizations.includes(organization.id) && binds(task, organization))
    .map((task) => ({ ...common, task: task.id, words: task.text.slice(0, 5_000) }))
}

/** The denominator: who owes the plan an answer by when, as of a day. */
export async function listPlanObligations(
  ctx: Ctx,
  plan: string,
  query: ObligationQuery,
  after?: number
): Promise<Page<Obligation>> {
  const measured = await measurePlan(ctx, plan, momentOf(ctx, query))
  const all = measured.rows.flatMap((row) => obligationsOf(measured, row))
  return slice(all, query.limit, after)
}

const slice = <T>(all: readonly T[], limit = 200, after = 0): Page<T> => ({
  items: all.slice(after, after + limit),
  ...(after + limit < all.length ? { nextKey: [after + limit] } : {})
})

/** What an organization owes: every plan issued by the day that obliges it. */
export async function listOrganizationObligations(
  ctx: Ctx,
  code: string,
  query: ObligationQuery,
  after?: number
): Promise<Page<Obligation>> {
  const organization = await requireOrganization(ctx, code)
  const moment = momentOf(ctx, query)
  const found: Obligation[] = []
  for (const plan of await plansObliging(ctx.db, organization.id, moment.asOf)) {
    const measured = measure(await coverageFacts(ctx.db, plan, moment.asOf), moment)
    const row = measured.rows.find((one) => one.organization.code === code)
    if (row) found.push(...obligationsOf(measured, row))
  }
  return slice(found, query.limit, after)
}
