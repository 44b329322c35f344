import { connect } from 'node:net'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Db } from '../../src/db/database.ts'
import { type Json, openApi, type Reply } from '../support/app.ts'
import { communePlan, document, draft, smallWorld } from '../support/builders.ts'

const api = await openApi(t)
const { above, below, draft: open } = await smallWorld(api)
await api.made(api.post('/v1/documents', document()))

const NO_ID = '019b76da-a800-7000-8000-000000000001'
const JSON_TYPE = { 'content-type': 'application/json' }
type Headers = Record<string, string>

/** What every refusal must be, whoever refuses. */
function isProblem(t: Test, reply: Reply, status: number, what: string): void {
  t.equal(reply.status, status, `${what}: ${reply.text.slice(0, 200)}`)
  t.match(reply.headers['content-type'], /^application\/problem\+json(;|$)/, what)
  const { type, title, detail, code, errors, requestId } = reply.body ?? {}
  t.ok(type === `/problems/${code}` && title && detail && Array.isArray(errors), reply.text)
  t.equal(reply.body.status, status, what)
  t.equal(requestId, reply.headers['x-request-id'], `${what}: the id in the header`)
  t.ok(requestId, what)
  t.equal(reply.headers['vary'], 'Accept-Language', what)
}

const refusals: [string, number, string, (headers: Headers) => Promise<Reply>][] = [
  ['an address that is not', 404, 'route_not_found', (h) => api.get('/v1/nothing', h)],
  [
    'an address that is not, written to',
    404,
    'route_not_found',
    (h) => api.post('/v1/nothing', '{', { ...JSON_TYPE, ...h })
  ],
  ['an address with a slash too many', 404, 'route_not_found', (h) => api.get('/v1/organizations/TL/', h)],
  ['an address in capitals', 404, 'route_not_found', (h) => api.get('/V1/plans', h)],
  ['a problem that is not', 404, 'route_not_found', (h) => api.get('/problems/nothing', h)],
  ['an address that is no text', 400, 'bad_request', (h) => api.get('/v1/plans/%zz', h)],
  ['an address that is no Unicode', 400, 'bad_request', (h) => api.get('/v1/organizations/%ED%A0%80', h)],
  ['a name without end', 414, 'bad_request', (h) => api.get(`/v1/organizations/${'A'.repeat(5_000)}`, h)],
  ['a plan that is not', 404, 'plan_not_found', (h) => api.get(`/v1/plans/${NO_ID}`, h)],
  ['a task that is not', 404, 'task_not_found', (h) => api.get(`/v1/tasks/${NO_ID}`, h)],
  ['a body that is not', 404, 'organization_not_found', (h) => api.get('/v1/organizations/X1', h)],
  ['a block that is not', 404, 'block_not_found', (h) => api.get('/v1/blocks/X1', h)],
  ['a document that is not', 404, 'document_not_found', (h) => api.get(`/v1/documents/${NO_ID}`, h)],
  ['a link that is not', 404, 'task_link_not_found', (h) => api.get(`/v1/task-links/${NO_ID}`, h)],
  ['a method that is not', 405, 'method_not_allowed', (h) => api.call('DELETE', '/v1/plans', undefined, h)],
  [
    'a method that is not, with a body',
    405,
    'method_not_allowed',
    (h) => api.post(`/v1/plans/${above.id}`, '{', { ...JSON_TYPE, ...h })
  ],
  ['no JSON', 400, 'malformed_json', (h) => api.post('/v1/plans', '{', { ...JSON_TYPE, ...h })],
  ['no valid body', 400, 'validation_failed', (h) => api.post('/v1/plans', {}, h)],
  ['no valid question', 400, 'validation_failed', (h) => api.get('/v1/plans?limit=0', h)],
  ['a cursor of nobody', 400, 'invalid_cursor', (h) => api.get('/v1/plans?cursor=x', h)],
  ['a body too large', 413, 'body_too_large', (h) => api.post('/v1/plans', { field: 'x'.repeat(5_000_000) }, h)],
  [
    'a body in plain text',
    415,
    'unsupported_media_type',
    (h) => api.post('/v1/plans', 'x', { 'content-type': 'text/plain', ...h })
  ],
  ['a number taken', 409, 'duplicate_document', (h) => api.post('/v1/documents', document(), h)],
  [
    'an issued plan changed',
    409,
    'plan_is_issued',
    (h) => api.call('PATCH', `/v1/plans/${below.id}`, { field: 'x' }, { 'if-match': '*', ...h })
  ],
  [
    'a stale write',
    412,
    'precondition_failed',
    (h) => api.call('PATCH', `/v1/plans/${open.id}`, { field: 'x' }, { 'if-match': '"9.x"', ...h })
  ],
  ['a rule broken', 422, 'unknown_organization', (h) => api.post('/v1/plans', draft({ issuer: 'X1' }), h)],
  ['a blind write', 428, 'precondition_required', (h) => api.call('DELETE', `/v1/plans/${open.id}`, undefined, h)]
]

for (const [what, status, code, send] of refusals) {
  t.test(`${what} is refused with a problem, in the language asked for`, async (t) => {
    const [vi, en] = [await send({}), await send({ 'accept-language': 'en' })]
    for (const reply of [vi, en]) isProblem(t, reply, status, what)
    t.equal(vi.body.code, code)
    t.equal(en.body.code, code, 'the code has no language')
    t.equal(vi.headers['content-language'], 'vi')
    t.equal(en.headers['content-language'], 'en')
    t.not(vi.body.title, en.body.title)
    t.not(vi.body.requestId, en.body.requestId)
    const page = await api.get(vi.body.type)
    t.equal(page.status, 200, 'its type is a page')
    t.match(page.text, code)
    t.match(page.text, `(${status === 414 ? 400 : status})`, 'that says the status')
  })
}

t.test('a refusal names what is already there', async (t) => {
  const known = (await api.get('/v1/documents?number=7')).body.items[0]
  t.equal((await api.post('/v1/documents', document())).body.existing, known.id)
  t.equal((await api.post('/v1/plans', communePlan())).body.existing, below.id)
  const link = { childTask: below.tasks[0].id, parentTask: above.tasks[0].id, kind: 'details' }
  t.equal((await api.post('/v1/task-links', link)).body.existing, (await api.get('/v1/task-links')).body.items[0].id)
})

t.test('a failure inside says nothing of the inside', async (t) => {
  const secret = 'select "o"."secret" from /work/main/src/db at Object.<anonymous> (node:internal)'
  const failing = async () => Promise.reject(Object.assign(new Error(secret), { code: '42P01', query: secret }))
  const broken: Db = { kind: 'pglite', rows: failing, tx: failing }
  const app = await buildApp(broken, pino({ level: 'silent' }), false)
  t.teardown(() => app.close())
  for (const [method, url] of [
    ['GET', '/v1/plans'],
    ['GET', `/v1/plans/${NO_ID}/coverage`],
    ['POST', '/v1/plans'],
    ['PUT', '/v1/organizations/X1'],
    ['GET', '/v1/organizations/X1']
  ] as const) {
    const payload = method === 'POST' ? draft() : { name: 'x', tier: 'commune' }
    const answer = await app.inject({ method, url, ...(method === 'GET' ? {} : { payload }) })
    const reply = {
      status: answer.statusCode,
      headers: answer.headers as Headers,
      body: answer.json(),
      text: answer.body
    }
    isProblem(t, reply, 500, url)
    t.equal(reply.body.code, 'internal_error')
    t.notMatch(answer.body, /select|secret|src|node:|stack|42P01|Error/)
  }
})

t.test('bytes that never become a request are answered with a problem too', async (t) => {
  const base = new URL(await api.app.listen({ port: 0, host: '127.0.0.1' }))
  const said = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect(Number(base.port), base.hostname, () => socket.end(text))
      socket.on('data', (data) => {
        answer += data
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
    })
  const cases: [string, number, string][] = [
    ['broken HTTP', 400, 'GARBAGE\r\n\r\n'],
    ['a header too large', 431, `GET /v1/plans HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['an address of no text', 400, 'GET /v1/plans/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a method nobody knows', 405, 'PROPFIND /v1/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n']
  ]
  for (const [what, status, text] of cases) {
    const answer = await said(text)
    t.match(answer, `HTTP/1.1 ${status} `, what)
    t.match(answer, /content-type: application\/problem\+json/i, what)
    const body: Json = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))
    t.equal(body.status, status)
    t.ok(body.code && body.requestId)
  }
})
