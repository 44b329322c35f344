import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { Code, page, ref } from '../lib/pieces.ts'
import { getBlock, listBlocks, putBlock } from './blocks.ts'
import {
  Block,
  BlockQuery,
  NewBlock,
  NewOrganization,
  Organization,
  OrganizationPatch,
  OrganizationQuery
} from './schemas.ts'
import {
  type FollowOrganization,
  getOrganization,
  listOrganizations,
  patchOrganization,
  putOrganization
} from './service.ts'

const tag = 'organizations'
const ByCode = Type.Object({ code: Type.String({ ...Code, examples: ['HP.ND'] }) })
const lastCode = (after: readonly (string | number)[] | undefined) => (after ? String(after[0]) : undefined)

/** Routes of organizations and blocks; `follow` is run in the transaction of every change. */
export const organizationRoutes = (follow: FollowOrganization): AnyRoute[] => [
  route({
    method: 'PUT',
    path: '/v1/organizations/{code}',
    operationId: 'putOrganization',
    tag,
    summary: 'Register an organization, or replace it',
    description:
      'An upsert by the code of QĐ 20/2020/QĐ-TTg: 201 when new, 200 when replaced. If-Match is honoured, not required. Citations that a new name or place concerns are resolved again in the same transaction.',
    params: ByCode,
    body: ref(NewOrganization),
    success: { 200: ref(Organization), 201: ref(Organization) },
    refusals: [400, 409, 412, 413, 415, 422],
    conditional: true,
    async run(ctx, { params, body }) {
      const { organization, revision, created } = await putOrganization(ctx, params.code, body, follow)
      return {
        status: created ? 201 : 200,
        body: organization,
        revision,
        ...(created ? { location: `/v1/organizations/${params.code}` } : {})
      }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/organizations/{code}',
    operationId: 'getOrganization',
    tag,
    summary: 'One organization',
    description: 'By its code.',
    params: ByCode,
    success: { 200: ref(Organization) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { organization, revision } = await getOrganization(ctx, params.code)
      return { body: organization, revision }
    }
  }),
  route({
    method: 'PATCH',
    path: '/v1/organizations/{code}',
    operationId: 'patchOrganization',
    tag,
    summary: 'Change some fields of an organization',
    description: 'Fields left out stay. Needs If-Match.',
    params: ByCode,
    body: ref(OrganizationPatch),
    success: { 200: ref(Organization) },
    refusals: [400, 404, 409, 412, 413, 415, 422, 428],
    conditional: true,
    async run(ctx, { params, body }) {
      const { organization, revision } = await patchOrganization(ctx, params.code, body, follow)
      return { body: organization, revision }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/organizations',
    operationId: 'listOrganizations',
    tag,
    summary: 'Organizations by filter',
    description:
      'In order of code. `under` is a subtree, `q` part of a name with or without accents, `asOf` those that existed on a day.',
    query: OrganizationQuery,
    success: { 200: page(Organization) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({ page: await listOrganizations(ctx, query, lastCode(after)) })
  }),
  route({
    method: 'PUT',
    path: '/v1/blocks/{code}',
    operationId: 'putBlock',
    tag,
    summary: 'Register a block, or replace it',
    description:
      'A block (cụm, khối thi đua) groups organizations across the tree. 201 when new, 200 when replaced; If-Match is honoured, not required.',
    params: ByCode,
    body: ref(NewBlock),
    success: { 200: ref(Block), 201: ref(Block) },
    refusals: [400, 412, 413, 415, 422],
    conditional: true,
    async run(ctx, { params, body }) {
      const { block, revision, created } = await putBlock(ctx, params.code, body)
      return {
        status: created ? 201 : 200,
        body: block,
        revision,
        ...(created ? { location: `/v1/blocks/${params.code}` } : {})
      }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/blocks/{code}',
    operationId: 'getBlock',
    tag,
    summary: 'One block',
    description: 'With the codes of its members.',
    params: ByCode,
    success: { 200: ref(Block) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { block, revision } = await getBlock(ctx, params.code)
      return { body: block, revision }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/blocks',
    operationId: 'listBlocks',
    tag,
    summary: 'Blocks',
    description: 'In order of code; `owner` keeps those of one body.',
    query: BlockQuery,
    success: { 200: page(Block) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({ page: await listBlocks(ctx, query, lastCode(after)) })
  })
]
