import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Db } from '../db/database.ts'
import { refusals } from '../lib/errors.ts'
import { ref } from '../lib/pieces.ts'
import { negotiate } from './language.ts'
import { notReady, Problem, problem, statusOf } from './problems.ts'

const Alive = Type.Object({ status: Type.String({ maxLength: 10 }) }, { examples: [{ status: 'ok' }] })
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
          503: { description: 'Not ready', content: { 'application/problem+json': { schema: ref(Problem) } } }
        }
      }
    },
    async (request, reply) => {
      try {
        await within(READY_WITHIN_MS, db.rows(sql`select 1`))
        return { status: 'ok' }
      } catch {
        reply.code(503).type('application/problem+json').header('retry-after', '2')
        return problem(notReady, negotiate(request.headers['accept-language']), request.id) as never
      }
    }
  )
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/problems/:code', { schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params as { code: string }
    const found = refusals().find((one) => one.code === code)
    if (!found) return reply.callNotFound()
    reply.type('text/html; charset=utf-8')
    return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${inHtml(found.code)}</title><h1>${inHtml(found.title.vi)}</h1><p lang="en">${inHtml(found.title.en)}</p><p><code>${inHtml(found.code)}</code> (${statusOf(found.kind)})</p></html>\n`
  })
}
