import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { Type } from 'typebox'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/database.ts'
import { decodeCursor, encodeCursor } from '../lib/cursor.ts'
import { today } from '../lib/dates.ts'
import { AppError, refusal } from '../lib/errors.ts'
import { ref } from '../lib/pieces.ts'
import { negotiate } from './language.ts'
import { Problem } from './problems.ts'
import type { Answer, AnyRoute, PageAnswer } from './route.ts'

const REFUSED: Readonly<Record<number, string>> = {
  400: 'The request is not valid; errors[] names each field',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflicts with what is already there',
  412: 'The resource has changed since it was read',
  413: 'The body is too large',
  415: 'The body is of no media type that is taken here',
  422: 'The request is well formed but cannot hold',
  428: 'If-Match is required',
  500: 'Internal error'
}

const DONE: Readonly<Record<number, string>> = { 200: 'Done', 201: 'Made', 204: 'Gone' }

const Headers = Type.Object({
  'accept-language': Type.Optional(Type.String({ maxLength: 200, description: 'vi (default) or en' }))
})
const ReadHeaders = Type.Object({
  ...Headers.properties,
  'if-none-match': Type.Optional(
    Type.String({ maxLength: 1_000, description: 'ETag already held: 304 if it still is' })
  )
})
const ConditionalHeaders = Type.Object({
  ...Headers.properties,
  'if-match': Type.Optional(
    Type.String({ maxLength: 1_000, description: 'ETag of the version this write is based on' })
  )
})

const etag = {
  type: 'string',
  maxLength: 200,
  description: 'Strong tag of this answer: for If-Match and If-None-Match'
}
const location = { type: 'string', maxLength: 1_000, description: 'Path of what was made; with 201' }
const ANSWERED: Readonly<Record<number, object>> = { 200: { etag }, 201: { etag, location } }

/** A parameter that nobody reads is a mistake somebody should hear of. */
const NoQuery = Type.Object({}, { additionalProperties: false })

/** JSON by its schema; a text and a file by what they are. */
function bodyOf({ body, media = {} }: AnyRoute): object {
  const others = Object.entries(media).map(([type, { kind, description, example }]) => [
    type,
    {
      schema:
        kind === 'text'
          ? { type: 'string', maxLength: 100_000_000, description, examples: [example] }
          : { type: 'string', format: 'binary', maxLength: 100_000_000, description }
    }
  ])
  return { content: { 'application/json': { schema: body }, ...Object.fromEntries(others) } }
}

function schemaOf(row: AnyRoute): FastifySchema & Record<string, unknown> {
  const response: Record<number, unknown> = {}
  for (const [status, schema] of Object.entries(row.success)) {
    response[Number(status)] =
      schema === null
        ? { description: DONE[Number(status)], type: 'null' }
        : { description: DONE[Number(status)], headers: ANSWERED[Number(status)], ...schema }
  }
  if (row.method === 'GET') response[304] = { description: 'Not changed since If-None-Match', type: 'null' }
  for (const status of [...row.refusals, 500]) {
    response[status] = {
      description: REFUSED[status],
      content: { 'application/problem+json': { schema: ref(Problem) } }
    }
  }
  return {
    operationId: row.operationId,
    tags: [row.tag],
    summary: row.summary,
    description: row.description,
    ...(row.params ? { params: row.params } : {}),
    querystring: row.query ?? NoQuery,
    ...(row.media ? { body: bodyOf(row) } : row.body ? { body: row.body } : {}),
    headers: row.conditional ? ConditionalHeaders : row.method === 'GET' ? ReadHeaders : Headers,
    response
  }
}

const hostRefused = refusal('bad_host', 'invalid', 'Host không hợp lệ', 'The Host header is not valid')
const badHost = (host: string) =>
  new AppError(hostRefused, { vi: `Host không hợp lệ: ${host}`, en: `Not a valid Host: ${host}` })

/** The question a cursor belongs to: path and filters, without the paging itself. */
function questionOf(request: FastifyRequest): string {
  const filters = Object.entries(request.query as Record<string, unknown>)
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `${request.url.split('?')[0]} ${JSON.stringify(filters)}`
}

function nextAddress(request: FastifyRequest, key: (string | number)[]): string {
  const own = `${request.protocol}://${request.host}`
  if (!URL.canParse(request.url, own)) throw badHost(request.host)
  const url = new URL(request.url, own)
  url.searchParams.set('cursor', encodeCursor(key, questionOf(request)))
  return url.href
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer<unknown> | PageAnswer<unknown>): unknown {
  if ('page' in answer) {
    const { items, nextKey } = answer.page
    return { items, ...(nextKey ? { next: nextAddress(request, nextKey) } : {}) }
  }
  if (answer.revision !== undefined) reply.revision = answer.revision
  if (answer.location) reply.header('location', answer.location)
  reply.code(answer.status ?? 200)
  return answer.status === 204 ? reply.send() : answer.body
}

export const contextOf = (request: FastifyRequest, db: Db): Ctx => {
  const now = new Date()
  return {
    db,
    log: request.log,
    requestId: request.id,
    now,
    today: today(now),
    language: negotiate(request.headers['accept-language']),
    ifMatch: request.headers['if-match']
  }
}

/** Mounts a domain's route table: schemas, context and answer are handled here, so that a row is only its own. */
export function mount(app: FastifyInstance, db: Db, rows: readonly AnyRoute[]): void {
  for (const row of rows) {
    app.route({
      method: row.method,
      url: row.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      schema: schemaOf(row),
      ...(row.bodyLimit === undefined ? {} : { bodyLimit: row.bodyLimit }),
      config: { media: Object.keys(row.media ?? {}), asGiven: row.asGiven ?? false },
      async handler(request, reply) {
        const { cursor } = request.query as { cursor?: string }
        const after = cursor === undefined ? undefined : decodeCursor(cursor, questionOf(request))
        const media = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
        const input = { params: request.params, query: request.query, body: request.body, media, after }
        return send(request, reply, await row.run(contextOf(request, db), input as never))
      }
    })
  }
}
