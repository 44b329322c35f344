import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { page, ref, Uuid } from '../lib/pieces.ts'
import { NewWaiver, Waiver, WaiverPatch, WaiverQuery } from './schemas.ts'
import { createWaiver, getWaiver, listWaivers, patchWaiver } from './service.ts'

const tag = 'waivers'
const ById = Type.Object({ id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000030'] }) })

export const waiverRoutes = (): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/v1/waivers',
    operationId: 'createWaiver',
    tag,
    summary: 'Lift a duty from an organization',
    description:
      "Of one task, or of the whole plan when `task` is absent; from `decidedOn` to `expiresOn`, both included. Decided by the plan's issuer, a body above it, or a department or unit of the issuer; never for oneself or a body above oneself (422). The organization must be bound (422), the plan issued (422); two waivers of one scope do not share a day (409).",
    body: ref(NewWaiver),
    success: { 201: ref(Waiver) },
    refusals: [400, 409, 413, 415, 422],
    async run(ctx, { body }) {
      const { waiver, revision } = await createWaiver(ctx, body)
      return { status: 201, body: waiver, revision, location: `/v1/waivers/${waiver.id}` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/waivers',
    operationId: 'listWaivers',
    tag,
    summary: 'Waivers by filter',
    description: 'In order of making. `state` is that of the day `asOf`.',
    query: WaiverQuery,
    success: { 200: page(Waiver) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({
      page: await listWaivers(ctx, query, after ? String(after[0]) : undefined)
    })
  }),
  route({
    method: 'GET',
    path: '/v1/waivers/{id}',
    operationId: 'getWaiver',
    tag,
    summary: 'One waiver',
    description: 'By its id.',
    params: ById,
    success: { 200: ref(Waiver) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { waiver, revision } = await getWaiver(ctx, params.id)
      return { body: waiver, revision }
    }
  }),
  route({
    method: 'PATCH',
    path: '/v1/waivers/{id}',
    operationId: 'patchWaiver',
    tag,
    summary: 'End a waiver early',
    description: 'Sets an earlier last day; to prolong takes a new waiver (422). Needs If-Match.',
    params: ById,
    body: ref(WaiverPatch),
    success: { 200: ref(Waiver) },
    refusals: [400, 404, 412, 413, 415, 422, 428],
    conditional: true,
    async run(ctx, { params, body }) {
      const { waiver, revision } = await patchWaiver(ctx, params.id, body)
      return { body: waiver, revision }
    }
  })
]
