import t from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { smallWorld } from '../support/builders.ts'
import { stored } from '../support/stored.ts'

const api = await openApi(t)
const world = await smallWorld(api)
const paths = Object.entries((api.app.swagger() as Json).paths as Record<string, Json>)

const address = (path: string): string =>
  path
    .replace('{code}', path.startsWith('/problems') ? 'plan_not_found' : 'TL.AB')
    .replace(
      '{id}',
      path.includes('task-links') ? world.link.id : path.includes('tasks/{') ? world.below.tasks[0].id : world.below.id
    )

const ALL = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const

t.test('every address answers a method it has not with 405, and names those it has', async (t) => {
  const before = await stored(api)
  for (const [path, methods] of paths) {
    const known = Object.keys(methods).map((method) => method.toUpperCase())
    const allowed = [...known, ...(known.includes('GET') ? ['HEAD'] : [])].sort()
    for (const method of ALL.filter((one) => !allowed.includes(one))) {
      const reply = await api.app.inject({ method: method as 'GET', url: address(path) })
      t.equal(reply.statusCode, 405, `${method} ${path}`)
      t.same(reply.headers['allow']?.toString().split(', '), allowed, `${method} ${path}`)
      t.match(reply.headers['content-type'], /^application\/problem\+json/)
    }
  }
  t.same(await stored(api), before)
})

t.test('HEAD answers as GET does, without the body', async (t) => {
  const urls = paths.filter(([, methods]) => methods.get).map(([path]) => address(path))
  for (const url of [...urls, '/v1/plans/019b76da-a800-7000-8000-000000000001', '/v1/plans?limit=0', '/v1/nothing']) {
    const [get, head] = [await api.get(url), await api.app.inject({ method: 'HEAD', url })]
    t.equal(head.statusCode, get.status, url)
    t.equal(head.body, '', url)
    for (const name of ['content-type', 'etag', 'vary', 'content-language', 'cache-control'] as const) {
      t.equal(head.headers[name], get.headers[name], `${url}: ${name}`)
    }
    const tag = get.headers['etag']
    if (tag === undefined) continue
    t.equal((await api.app.inject({ method: 'HEAD', url, headers: { 'if-none-match': tag } })).statusCode, 304, url)
  }
})

t.test('every answer carries a request id of its own', async (t) => {
  const ids = new Set<string>()
  for (const url of ['/v1/plans', '/v1/plans', '/v1/nothing', '/v1/plans/%zz', '/health/live']) {
    ids.add((await api.get(url, { 'x-request-id': 'chosen-by-the-caller' })).headers['x-request-id'] ?? '')
  }
  t.equal(ids.size, 5)
  t.notOk(ids.has('') || ids.has('chosen-by-the-caller'))
})

t.test('answers are JSON objects, never bare lists, and never guessed at', async (t) => {
  for (const [path] of paths.filter(([path, methods]) => path.startsWith('/v1') && methods.get)) {
    const { headers, body } = await api.get(address(path))
    t.ok(body !== null && typeof body === 'object' && !Array.isArray(body), path)
    t.match(headers['content-type'], /^application\/(problem\+)?json/, path)
    t.equal(headers['x-content-type-options'], 'nosniff', path)
  }
})
