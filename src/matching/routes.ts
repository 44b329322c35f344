import { type AnyRoute, route } from '../http/route.ts'
import { ref } from '../lib/pieces.ts'
import { PlanById } from '../plans/routes.ts'
import { AcceptedSuggestions, ConfirmedLinks, Suggestions } from './schemas.ts'
import { acceptSuggestions, listSuggestions } from './service.ts'

const tag = 'links'

/** Routes of proposals. */
export const matchingRoutes = (): AnyRoute[] => [
  route({
    method: 'GET',
    path: '/v1/plans/{id}/suggestions',
    operationId: 'listSuggestions',
    tag,
    summary: 'Links the matcher proposes',
    description:
      "Between the plan's tasks and those of every issued plan above it or obliging its issuer, with a score and the reasons in words. Nothing is stored and nothing counts until it is confirmed; rejected pairs are not proposed again.",
    params: PlanById,
    success: { 200: ref(Suggestions) },
    refusals: [400, 404],
    run: async (ctx, { params }) => ({ body: await listSuggestions(ctx, params.id) })
  }),
  route({
    method: 'POST',
    path: '/v1/plans/{id}/suggestions',
    operationId: 'acceptSuggestions',
    tag,
    summary: 'Accept proposals as confirmed links',
    description:
      'All or none. A link that is only suggested is confirmed; one that was confirmed stays as it is, with the kind given here.',
    params: PlanById,
    body: ref(AcceptedSuggestions),
    success: { 200: ref(ConfirmedLinks) },
    refusals: [400, 404, 413, 415, 422],
    run: async (ctx, { params, body }) => ({ body: await acceptSuggestions(ctx, params.id, body) })
  })
]
