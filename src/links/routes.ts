import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { page, ref, Uuid } from '../lib/pieces.ts'
import { PlanById } from '../plans/routes.ts'
import { listEffectiveTasks } from './effective.ts'
import { NewReview, Review, ReviewQuery } from './review-schemas.ts'
import { createReview, listReviews } from './reviews.ts'
import {
  EffectiveQuery,
  EffectiveTask,
  NewTaskLink,
  TaskLink,
  TaskLinkPatch,
  TaskLinkQuery,
  Trace,
  TraceQuery
} from './schemas.ts'
import { createTaskLink, deleteTaskLink, getTaskLink, listTaskLinks, patchTaskLink } from './service.ts'
import { traceTask } from './trace.ts'

const tag = 'links'
const ById = Type.Object({ id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000020'] }) })
const TaskById = Type.Object({ id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000011'] }) })
const lastId = (after: readonly (string | number)[] | undefined) => (after ? String(after[0]) : undefined)

export const linkRoutes = (): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/v1/task-links',
    operationId: 'createTaskLink',
    tag,
    summary: 'Link a task to a task above it',
    description:
      'The parent task must be of a plan above, at any distance, or of one that obliges the issuer, and at a higher tier. State is `confirmed` unless said otherwise; two tasks are linked once (409).',
    body: ref(NewTaskLink),
    success: { 201: ref(TaskLink) },
    refusals: [400, 409, 413, 415, 422],
    async run(ctx, { body }) {
      const { link, revision } = await createTaskLink(ctx, body)
      return { status: 201, body: link, revision, location: `/v1/task-links/${link.id}` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/task-links',
    operationId: 'listTaskLinks',
    tag,
    summary: 'Task links by filter',
    description: 'In order of making.',
    query: TaskLinkQuery,
    success: { 200: page(TaskLink) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({ page: await listTaskLinks(ctx, query, lastId(after)) })
  }),
  route({
    method: 'GET',
    path: '/v1/task-links/{id}',
    operationId: 'getTaskLink',
    tag,
    summary: 'One task link',
    description: 'By its id.',
    params: ById,
    success: { 200: ref(TaskLink) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { link, revision } = await getTaskLink(ctx, params.id)
      return { body: link, revision }
    }
  }),
  route({
    method: 'PATCH',
    path: '/v1/task-links/{id}',
    operationId: 'patchTaskLink',
    tag,
    summary: 'Confirm, reject or change a task link',
    description: 'Coverage and traces follow in the same transaction. Needs If-Match.',
    params: ById,
    body: ref(TaskLinkPatch),
    success: { 200: ref(TaskLink) },
    refusals: [400, 404, 412, 413, 415, 422, 428],
    conditional: true,
    async run(ctx, { params, body }) {
      const { link, revision } = await patchTaskLink(ctx, params.id, body)
      return { body: link, revision }
    }
  }),
  route({
    method: 'DELETE',
    path: '/v1/task-links/{id}',
    operationId: 'deleteTaskLink',
    tag,
    summary: 'Take a task link away',
    description: 'Needs If-Match.',
    params: ById,
    success: { 204: null },
    refusals: [400, 404, 412, 428],
    conditional: true,
    async run(ctx, { params }) {
      await deleteTaskLink(ctx, params.id)
      return { status: 204 }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/tasks/{id}/trace',
    operationId: 'traceTask',
    tag,
    summary: 'What a task answers and what answers it',
    description:
      'By confirmed links: `up` to the tasks above, `down` to those that answer it, `both` (default), never zigzag.',
    params: TaskById,
    query: TraceQuery,
    success: { 200: ref(Trace) },
    refusals: [400, 404],
    run: async (ctx, { params, query }) => ({ body: await traceTask(ctx, params.id, query) })
  }),
  route({
    method: 'GET',
    path: '/v1/plans/{id}/effective-tasks',
    operationId: 'listEffectiveTasks',
    tag,
    summary: 'What a plan has to carry',
    description:
      'Its own tasks, and those inherited from every plan above: cascading tasks that bind its issuer and that it has not answered; a task taken up whole nearer to it stands for the one above. `quarter` keeps what falls in a quarter (recurring tasks fall in each); `asOf` counts plans issued by then.',
    params: PlanById,
    query: EffectiveQuery,
    success: { 200: page(EffectiveTask) },
    refusals: [400, 404],
    run: async (ctx, { params, query, after }) => ({
      page: await listEffectiveTasks(ctx, params.id, query, lastId(after))
    })
  }),
  route({
    method: 'POST',
    path: '/v1/reviews',
    operationId: 'createReview',
    tag,
    summary: 'Record that a link still holds',
    description:
      'After the task above has changed: who looked, when, and on what grounds nothing need change below. The link is then held against the wording in force on that day, and no longer stale.',
    body: ref(NewReview),
    success: { 201: ref(Review) },
    refusals: [400, 413, 415, 422],
    async run(ctx, { body }) {
      const review = await createReview(ctx, body)
      return { status: 201, body: review, location: `/v1/reviews?taskLink=${review.taskLink}` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/reviews',
    operationId: 'listReviews',
    tag,
    summary: 'Reviews by filter',
    description: 'In order of making.',
    query: ReviewQuery,
    success: { 200: page(Review) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({
      page: await listReviews(ctx, query, after ? String(after[0]) : undefined)
    })
  })
]
