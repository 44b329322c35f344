import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Db } from '../db/database.ts'
import { ping } from '../db/ping.ts'
import { refusals } from '../lib/errors.ts'
import { ref } from '../lib/pieces.ts'
import { negotiate } from './language.ts'
import { notReady, Problem, problem, statusOf } from './problems.ts'

const Alive = Type.Object({ status: Type.String({ maxLength: 10 }) }, { examples: [{ status: 'ok' }] })
const Document = Type.Object(
  { openapi: Type.String({ maxLength: 10 }) },
  { additionalProperties: true, examples: [{ openapi: '3.1.0' }] }
)
const ByCode = Type.Object({ code: Type.String({ minLength: 1, maxLength: 100, examples: ['plan_not_found'] }) })
const problemJson = { 'application/problem+json': { schema: ref(Problem) } }
const READY_WITHIN_MS = 1_500

const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('deadline')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

const inHtml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Health, the OpenAPI document, and the pages that problem types point to. */
export function serviceRoutes(app: FastifyInstance, db: Db): void {
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'live',
        tags: ['service'],
        summary: 'Is the process alive',
        description: 'Answers as long as the process runs.',
        response: { 200: { description: 'Alive', ...Alive } }
      }
    },
    async () => ({ status: 'ok' })
  )
  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'ready',
        tags: ['service'],
        summary: 'Can it serve',
        description: 'Asks the database; 503 within two seconds when it does not answer.',
        response: {
          200: { description: 'Ready', ...Alive },
          503: { description: 'Not ready', content: problemJson }
        }
      }
    },
    async (request, reply) => {
      try {
        await within(READY_WITHIN_MS, ping(db))
        return { status: 'ok' }
      } catch {
        reply.code(503).type('application/problem+json').header('retry-after', '2')
        return problem(notReady, negotiate(request.headers['accept-language']), request.id) as never
      }
    }
  )
  app.get(
    '/v1/openapi.json',
    {
      schema: {
        operationId: 'openapi',
        tags: ['service'],
        summary: 'This document',
        description: 'OpenAPI 3.1, generated from the schemas that the service validates with.',
        response: { 200: { description: 'The document', ...Document } }
      }
    },
    async () => app.swagger()
  )
  const problemPage = {
    schema: {
      operationId: 'explainProblem',
      tags: ['service'],
      summary: 'What a refusal means',
      description: 'The page that `type` of a problem points to: the code, its meaning and its status.',
      params: ByCode,
      response: {
        200: { description: 'The page', content: { 'text/html': { schema: Type.String({ maxLength: 10_000 }) } } },
        400: { description: 'Not a code', content: problemJson },
        404: { description: 'No refusal has this code', content: problemJson }
      }
    }
  }
  app.get('/problems/:code', problemPage, async (request, reply) => {
    const { code } = request.params as { code: string }
    const found = refusals().find((one) => one.code === code)
    if (!found) return reply.callNotFound() as never
    reply.type('text/html; charset=utf-8')
    return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${inHtml(found.code)}</title><h1>${inHtml(found.title.vi)}</h1><p lang="en">${inHtml(found.title.en)}</p><p><code>${inHtml(found.code)}</code> (${statusOf(found)})</p></html>\n`
  })
}
