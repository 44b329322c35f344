import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { Code, page, ref } from '../lib/pieces.ts'
import { PlanById } from '../plans/routes.ts'
import { ExplainedGap } from './explain-schemas.ts'
import { getGap, listOrganizationGaps, listPlanGaps } from './list-gaps.ts'
import { listTargets } from './list-targets.ts'
import {
  Coverage,
  CoverageQuery,
  Gap,
  GapQuery,
  Matrix,
  MatrixQuery,
  Obligation,
  ObligationQuery,
  OneGapQuery,
  OwnGapQuery
} from './schemas.ts'
import { getCoverage, getMatrix, listOrganizationObligations, listPlanObligations } from './service.ts'
import { TargetQuery, TargetRollUp } from './target-schemas.ts'

const tag = 'coverage'
const ByCode = Type.Object({ code: Type.String({ ...Code, examples: ['HP.ND'] }) })
const position = (after: readonly (string | number)[] | undefined) => (after ? Number(after[0]) : undefined)

export const coverageRoutes = (): AnyRoute[] => [
  route({
    method: 'GET',
    path: '/v1/plans/{id}/obligations',
    operationId: 'listPlanObligations',
    tag,
    summary: 'Who owes the plan an answer, by when',
    description:
      'The denominator: every organization obliged that exists on the day, with the due date and the rule that gave it. A body that only a task names stands with that task.',
    params: PlanById,
    query: ObligationQuery,
    success: { 200: page(Obligation) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listPlanObligations(ctx, params.id, query, position(after))
    })
  }),
  route({
    method: 'GET',
    path: '/v1/organizations/{code}/obligations',
    operationId: 'listOrganizationObligations',
    tag,
    summary: 'What an organization owes, by when',
    description: 'Every plan issued by the day that obliges it, first issued first.',
    params: ByCode,
    query: ObligationQuery,
    success: { 200: page(Obligation) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listOrganizationObligations(ctx, params.code, query, position(after))
    })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/coverage',
    operationId: 'getCoverage',
    tag,
    summary: 'How much of the plan is covered',
    description:
      'Cells are (obliged organization, required task that binds it). `groupBy` gives the same numbers by tier, quarter, organization, block or task; they sum to the totals. Same data and same `asOf`: byte-identical.',
    params: PlanById,
    query: CoverageQuery,
    success: { 200: ref(Coverage) },
    refusals: [400, 404],
    run: async (ctx, { params, query }) => ({ body: await getCoverage(ctx, params.id, query) })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/coverage/matrix',
    operationId: 'getMatrix',
    tag,
    summary: 'Coverage cell by cell',
    description: 'Rows organizations, columns required tasks, one status a cell.',
    params: PlanById,
    query: MatrixQuery,
    success: { 200: ref(Matrix) },
    refusals: [400, 404],
    run: async (ctx, { params, query }) => ({ body: await getMatrix(ctx, params.id, query) })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/targets',
    operationId: 'listTargets',
    tag,
    summary: 'Whether the targets add up',
    description:
      'Each numeric target of a required task against what the answers of the bodies it binds state in the same unit. Countable units are added up, once nobody is missing; shares, lengths of time and ranges are judged body by body.',
    params: PlanById,
    query: TargetQuery,
    success: { 200: page(TargetRollUp) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({ page: await listTargets(ctx, params.id, query, position(after)) })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/gaps',
    operationId: 'listPlanGaps',
    tag,
    summary: 'Where the gaps are',
    description:
      "What is owed to this plan, and the findings on its own words; never its children's. One primary gap per body or cell: its cause; what follows comes with `include=derived`.",
    params: PlanById,
    query: GapQuery,
    success: { 200: page(Gap) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({ page: await listPlanGaps(ctx, params.id, query, after) })
  }),
  route({
    method: 'GET',
    path: '/v1/organizations/{code}/gaps',
    operationId: 'listOrganizationGaps',
    tag,
    summary: 'Everything charged to an organization',
    description: 'By every plan that obliges it, and on its own plans.',
    params: ByCode,
    query: OwnGapQuery,
    success: { 200: page(Gap) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({ page: await listOrganizationGaps(ctx, params.code, query, after) })
  }),
  route({
    method: 'GET',
    path: '/v1/gaps/{id}',
    operationId: 'getGap',
    tag,
    summary: 'One gap explains itself',
    description:
      'As it stands on the day asked about; 404 when it is closed by then. `explanation` has the rows, the rule, the dates compared and the request that closes it.',
    params: Type.Object({
      id: Type.String({
        pattern: '^[A-Za-z0-9_-]+$',
        minLength: 1,
        maxLength: 100,
        examples: ['AZt22qgAcACAAAAAAAAAAgqY2nQp0yR1m3vXcVbKtWzL']
      })
    }),
    query: OneGapQuery,
    success: { 200: ref(ExplainedGap) },
    refusals: [400, 404],
    run: async (ctx, { params, query }) => ({ body: await getGap(ctx, params.id, query) })
  })
]
