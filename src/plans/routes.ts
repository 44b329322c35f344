import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { AsOf, oneOf, PageQuery, page, ref, Uuid } from '../lib/pieces.ts'
import { Act, Forecast, NewAct, NewTracing, Tracing } from './act-schemas.ts'
import { createAct, type Foresee, listActs } from './acts.ts'
import * as example from './examples.ts'
import { Citation, NewPlan, Plan, PlanPatch, PlanQuery, PlanSummary, TreeNode } from './schemas.ts'
import { createPlan, deletePlan, getPlan, getTask, listCitations, listPlans, listTasks, patchPlan } from './service.ts'
import { Task } from './task-schemas.ts'
import { getTracing, putTracing } from './tracing.ts'
import { listAncestors, listDescendants, nest } from './tree.ts'

const tag = 'plans'
export const PlanById = Type.Object({
  id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000010'] })
})
const Paged = Type.Object(PageQuery, { additionalProperties: false })
const closed = { additionalProperties: false }
const OnDay = Type.Object({ asOf: AsOf }, closed)
const PagedOnDay = Type.Object({ asOf: AsOf, ...PageQuery }, closed)

const TreeQuery = Type.Object(
  {
    shape: Type.Optional(oneOf(['list', 'tree'], 'list: flat, with depth; tree: nested in children')),
    includeDrafts: Type.Optional(Type.Boolean({ description: 'Go through draft plans too' })),
    asOf: AsOf
  },
  closed
)
const Nodes = Type.Object(
  { items: Type.Array(ref(TreeNode), { maxItems: 100_000 }) },
  { examples: [{ items: [example.treeNode] }] }
)

const write = [400, 404, 409, 412, 413, 415, 422, 428] as const

export const planRoutes = (foresee: Foresee): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/v1/plans',
    operationId: 'createPlan',
    tag,
    summary: 'Register a plan',
    description:
      'With its citations (parsed, as raw clauses, or the whole preamble as one text), whom it obliges, and its tasks. Citations are resolved at once, and those that waited for this plan too. A plan whose document was registered before takes that document on. All or nothing.',
    body: ref(NewPlan),
    success: { 201: ref(Plan) },
    refusals: [400, 409, 413, 415, 422],
    async run(ctx, { body }) {
      const { plan, revision } = await createPlan(ctx, body)
      return { status: 201, body: plan, revision, location: `/v1/plans/${plan.id}` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/plans',
    operationId: 'listPlans',
    tag,
    summary: 'Plans by filter',
    description: 'In order of registering, without tasks and citations.',
    query: PlanQuery,
    success: { 200: page(PlanSummary) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({ page: await listPlans(ctx, query, after ? String(after[0]) : undefined) })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}',
    operationId: 'getPlan',
    tag,
    summary: 'One plan',
    description:
      'With its citations and what each resolved to, by which rule and with which differences, and its tasks.',
    params: PlanById,
    query: OnDay,
    success: { 200: ref(Plan) },
    refusals: [400, 404],
    async run(ctx, { params, query }) {
      const { plan, revision } = await getPlan(ctx, params.id, query.asOf)
      return { body: plan, revision }
    }
  }),
  route({
    method: 'PATCH',
    path: '/v1/plans/{id}',
    operationId: 'patchPlan',
    tag,
    summary: 'Change a draft',
    description:
      'Fields given replace those stored; lists are replaced whole. A task goes on under its id, or else under its ordinal. Issued plans are refused (409). Needs If-Match.',
    params: PlanById,
    body: ref(PlanPatch),
    success: { 200: ref(Plan) },
    refusals: write,
    conditional: true,
    async run(ctx, { params, body }) {
      const { plan, revision } = await patchPlan(ctx, params.id, body)
      return { body: plan, revision }
    }
  }),
  route({
    method: 'DELETE',
    path: '/v1/plans/{id}',
    operationId: 'deletePlan',
    tag,
    summary: 'Delete a draft',
    description: 'Issued plans, and drafts whose tasks are linked to from below, are refused (409). Needs If-Match.',
    params: PlanById,
    success: { 204: null },
    refusals: [400, 404, 409, 412, 428],
    conditional: true,
    async run(ctx, { params }) {
      await deletePlan(ctx, params.id)
      return { status: 204 }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/acts',
    operationId: 'listActs',
    tag,
    summary: 'The legal life of a plan',
    description: 'Its acts in order. A plan registered as issued has none.',
    params: PlanById,
    query: Paged,
    success: { 200: page(Act) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listActs(ctx, params.id, query.limit, after ? Number(after[0]) : undefined)
    })
  }),
  route({
    method: 'POST',
    path: '/v1/plans/{id}/acts',
    operationId: 'createAct',
    tag,
    summary: 'Issue, amend, correct, replace or revoke a plan',
    description:
      'issue gives a draft its number and date: from then on it can be cited, counts in coverage, and is no longer edited. The others change an issued plan by a document of their own, from the day it takes effect: amend and correct carry what changes of tasks and citations, replace the plans that take its place. Acts of a plan follow one another in time. `dryRun=true` stores nothing and answers what would follow. If-Match is honoured, not required.',
    params: PlanById,
    query: Type.Object(
      { dryRun: Type.Optional(Type.Boolean({ description: 'Store nothing; answer what would follow' })) },
      closed
    ),
    body: ref(NewAct),
    success: { 200: ref(Forecast), 201: ref(Act) },
    refusals: [400, 404, 409, 412, 413, 415, 422],
    conditional: true,
    async run(ctx, { params, query, body }) {
      if (query.dryRun) return { body: await foresee(ctx, params.id, body) }
      return { status: 201, body: await createAct(ctx, params.id, body), location: `/v1/plans/${params.id}/acts` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/tracing',
    operationId: 'getTracing',
    tag,
    summary: "Whether the plan's links are declared complete",
    description:
      '`open` until somebody declares them: until then a task without link is not yet traced, and nothing is held against anyone.',
    params: PlanById,
    success: { 200: ref(Tracing) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { tracing, revision } = await getTracing(ctx, params.id)
      return { body: tracing, revision }
    }
  }),
  route({
    method: 'PUT',
    path: '/v1/plans/{id}/tracing',
    operationId: 'putTracing',
    tag,
    summary: "Declare the plan's links complete, or open them again",
    description: 'The first declaration needs no If-Match; every later one does.',
    params: PlanById,
    body: ref(NewTracing),
    success: { 200: ref(Tracing) },
    refusals: [400, 404, 412, 413, 415, 428],
    conditional: true,
    async run(ctx, { params, body }) {
      const { tracing, revision } = await putTracing(ctx, params.id, body)
      return { body: tracing, revision }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/tasks',
    operationId: 'listTasks',
    tag,
    summary: "A plan's tasks",
    description: 'In the order of the plan.',
    params: PlanById,
    query: PagedOnDay,
    success: { 200: page(Task) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listTasks(ctx, params.id, query, after ? Number(after[0]) : undefined)
    })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/citations',
    operationId: 'listCitations',
    tag,
    summary: "A plan's citations",
    description: 'In order, each with what it resolved to.',
    params: PlanById,
    query: PagedOnDay,
    success: { 200: page(Citation) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listCitations(ctx, params.id, query, after ? Number(after[0]) : undefined)
    })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/ancestors',
    operationId: 'listAncestors',
    tag,
    summary: 'Plans above',
    description: 'Every plan this one rests on, by all cascade edges, with the distance; `shape=tree` nests them.',
    params: PlanById,
    query: TreeQuery,
    success: { 200: Nodes },
    refusals: [400, 404],
    async run(ctx, { params, query }) {
      const items = await listAncestors(ctx, params.id, query)
      return { body: { items: query.shape === 'tree' ? nest(items, params.id, 'up') : items } }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/descendants',
    operationId: 'listDescendants',
    tag,
    summary: 'Plans below',
    description:
      'Every plan that rests on this one, by all cascade edges, with the distance; `shape=tree` nests each under its parent.',
    params: PlanById,
    query: TreeQuery,
    success: { 200: Nodes },
    refusals: [400, 404],
    async run(ctx, { params, query }) {
      const items = await listDescendants(ctx, params.id, query)
      return { body: { items: query.shape === 'tree' ? nest(items, params.id, 'down') : items } }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/tasks/{id}',
    operationId: 'getTask',
    tag,
    summary: 'One task',
    description: 'By its lineage id.',
    params: Type.Object({ id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000011'] }) }),
    query: OnDay,
    success: { 200: ref(Task) },
    refusals: [400, 404],
    run: async (ctx, { params, query }) => ({ body: await getTask(ctx, params.id, query.asOf) })
  })
]
