import AjvCompiler from '@fastify/ajv-compiler'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, {
  errorCodes,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController
} from 'fastify'
import type { TSchema } from 'typebox'
import { entityTag, noneMatch } from '../lib/conditions.ts'
import { description, version } from './about.ts'
import { negotiate } from './language.ts'
import { noRoute, Problem, problem, toProblem, wrongMethod } from './problems.ts'
import { cleanInput, notUtf8 } from './text.ts'
import { refuseUnread } from './unread.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Revision of the row answered with, when it guards writes. */
    revision: number | undefined
  }
  interface FastifyContextConfig {
    /** Media types of bodies taken besides JSON. */
    media?: readonly string[]
    /** Whether the body's texts are handed over as they were sent. */
    asGiven?: boolean
  }
}

/** 4 MiB: a plan of 2,000 tasks of 1,000 letters fits; a longer body is 413. */
export const BODY_LIMIT = 4 * 1024 * 1024

function validators(): NonNullable<FastifyServerOptions['schemaController']> {
  const factory = AjvCompiler()
  return {
    compilersFactory: {
      // biome-ignore lint/suspicious/noExplicitAny: the compiler's own types are not exported
      buildValidator(shared: any, options: any) {
        const make = (coerceTypes: boolean | 'array') =>
          factory(shared, {
            ...options,
            customOptions: {
              removeAdditional: false,
              useDefaults: true,
              allErrors: true,
              strict: false,
              // 1e999 is read as Infinity, which no column and no JSON can hold. In a query the bounds refuse it, and
              // with this on they would look at finite numbers only.
              strictNumbers: coerceTypes === false,
              allowUnionTypes: true,
              coerceTypes
            }
          })
        const [strict, coercing] = [make(false), make('array')]
        // A body says what it means; a query string can only say text.
        // biome-ignore lint/suspicious/noExplicitAny: as above
        return (definition: any) => {
          // A file is bytes: it is judged by whoever reads it.
          if (definition.schema?.format === 'binary') return strict({ ...definition, schema: {} })
          return (definition.httpPart === 'body' ? strict : coercing)(definition)
        }
      }
    }
  }
}

/** Every address with its methods, so that a known address with a wrong method is 405 and not 404. */
function rememberAddresses(app: FastifyInstance): (path: string) => string[] {
  const known: { pattern: RegExp; methods: string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    const source = url
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.*')
    known.push({ pattern: new RegExp(`^${source}$`), methods: [method].flat() })
  })
  return (path) =>
    [...new Set(known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort()
}

const UTF_8 = /^(?:utf-?8|us-ascii)$/i

/**
 * JSON in UTF-8, and at rows that say so other media types: a text as a string, a file as bytes. Bytes that are no UTF-8
 * are refused: they would be kept as U+FFFD without a word.
 */
function readBodies(app: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, bytes: Buffer) => {
      if (bytes.length === 0) return undefined
      try {
        return JSON.parse(utf8.decode(bytes))
      } catch {
        throw new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY()
      }
    }
  )
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) => {
    const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim())
    const charset =
      parameters
        .find((one) => /^charset=/i.test(one))
        ?.slice(8)
        .replaceAll('"', '') ?? 'utf-8'
    const taken = request.routeOptions.config.media?.includes(type.toLowerCase()) ?? false
    if (!taken || !UTF_8.test(charset)) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type)
    if (!type.toLowerCase().startsWith('text/')) return bytes
    try {
      return utf8.decode(bytes)
    } catch {
      throw notUtf8()
    }
  })
}

/** What every answer carries, whatever becomes of the request. */
function greet(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id)
  reply.header('vary', 'Accept-Language')
  reply.header('content-language', negotiate(request.headers['accept-language']))
  reply.header('x-content-type-options', 'nosniff')
}

/** The HTTP shell without any domain: validation, errors, languages, tags, OpenAPI and its page. */
export async function buildServer(
  logger: FastifyBaseLogger,
  components: readonly TSchema[],
  ui = true
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT,
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: refuseUnread,
    routerOptions: { maxParamLength: 200 },
    schemaController: validators(),
    // An address the router cannot read never reaches the hooks.
    frameworkErrors(error, request, bare) {
      const reply = bare as unknown as FastifyReply
      greet(request, reply)
      const body = toProblem(error, negotiate(request.headers['accept-language']), request.id)
      reply.code(body.status).type('application/problem+json').send(JSON.stringify(body))
    }
  })
  readBodies(app)
  const methodsOf = rememberAddresses(app)
  const answerUnknown = (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? ''
    const methods = methodsOf(path)
    // A known address with a known method gets here too: /problems/ of a code that does not exist.
    const refused = methods.length === 0 || methods.includes(request.method) ? noRoute : wrongMethod
    if (refused === wrongMethod) reply.header('allow', methods.join(', '))
    reply.code(refused.status).type('application/problem+json')
    return reply.send(
      problem(refused, negotiate(request.headers['accept-language']), request.id, `${request.method} ${path}`)
    )
  }
  app.decorateReply('revision', undefined)
  for (const component of [Problem, ...components]) app.addSchema(component)

  app.addHook('onRequest', async (request, reply) => {
    greet(request, reply)
    // Before the body is read: a wrong address is a wrong address whatever was sent to it.
    if (request.is404) return answerUnknown(request, reply)
  })
  app.addHook('preValidation', async (request) => {
    if (!request.routeOptions.config.asGiven) request.body = cleanInput(request.body)
    request.query = cleanInput(request.query)
    request.params = cleanInput(request.params)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode >= 300 || typeof payload !== 'string') return payload
    const tag = entityTag(payload, reply.revision)
    reply.header('etag', tag)
    if (!['GET', 'HEAD'].includes(request.method)) return payload
    reply.header('cache-control', 'no-cache')
    if (!noneMatch(request.headers['if-none-match'], tag)) return payload
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        url: request.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10
      },
      'answered'
    )
  })
  app.setErrorHandler((error, request, reply) => {
    const body = toProblem(error, negotiate(request.headers['accept-language']), request.id)
    if (body.status >= 500) request.log.error({ err: error }, 'failed')
    reply.code(body.status).type('application/problem+json')
    return reply.send(body)
  })
  app.setNotFoundHandler(answerUnknown)

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'plan-cascade', version, description, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: '/', description: 'The host that serves this document' }],
      // No access control yet; said outright, so that nobody takes silence for a promise.
      security: [],
      tags: [
        {
          name: 'organizations',
          description: 'Who issues and who must act (cơ quan, đơn vị), and blocks (cụm, khối thi đua)'
        },
        { name: 'documents', description: 'Every numbered document that may be cited (văn bản)' },
        { name: 'plans', description: 'Plans (kế hoạch): tasks, citations, the tree, acts, tracing' },
        {
          name: 'waivers',
          description: 'Duties lifted from an organization, on grounds, for some days (miễn trừ)'
        },
        {
          name: 'links',
          description: 'Which task answers which (liên kết truy vết), and what follows: traces and inherited tasks'
        },
        { name: 'coverage', description: 'Who owes what by when, what is covered, and where the gaps are' },
        { name: 'readings', description: 'Texts and files in, their structure out, every field with its place' },
        { name: 'service', description: 'The service itself' }
      ]
    },
    // Components are named by $id; without this they come out as def-0, def-1.
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['$id'] === 'string' ? schema['$id'] : `def-${index}`
    }
  })
  if (ui) {
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true },
      // The package's own policy upgrades to https, which breaks plain http on any name but localhost.
      staticCSP: "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:"
    })
  }
  return app
}
