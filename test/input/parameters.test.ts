import t from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { smallWorld } from '../support/builders.ts'
import { stored } from '../support/stored.ts'
import { fullBodies } from './full-bodies.ts'
import { type Schema, typesOf, wrongStrings } from './schema-walk.ts'

const api = await openApi(t)
const world = await smallWorld(api)

interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  schema: Schema
}
interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  /** A body that it takes, when it takes one. */
  body: Json
}

const bodyOf = (operation: Json): Json =>
  fullBodies[operation.requestBody?.content['application/json'].schema.$ref.split('/').at(-1)]

const operations: Operation[] = Object.entries((api.app.swagger() as Json).paths as Record<string, Json>)
  .filter(([path]) => path.startsWith('/v1/') && path !== '/v1/openapi.json')
  .flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Json>).map(([method, one]) => ({
      method: method.toUpperCase(),
      path,
      parameters: one.parameters ?? [],
      body: bodyOf(one)
    }))
  )
const reads = operations.filter(({ method }) => method === 'GET')

const address = (path: string): string =>
  path
    .replace('{code}', path.includes('blocks') ? 'TL.K1' : 'TL.AB')
    .replace(
      '{id}',
      path.includes('task-links') ? world.link.id : path.includes('tasks/{') ? world.below.tasks[0].id : world.below.id
    )

/** Spellings that a parameter does not take; a query is text, so only its meaning can be wrong. */
function wrong(schema: Schema): string[] {
  const types = typesOf(schema)
  if (types.includes('array')) return ['surprise', '']
  if (types.includes('integer')) return ['', 'x', '1.5', '-1', '0', '1e999', '99999999999999999999', 'null', 'true']
  if (types.includes('boolean')) return ['yes', '1', 'TRUE', 'null-']
  return wrongStrings({ ...schema, ...(schema.pattern ? { minLength: 1 } : {}) }).filter(
    (value) => value.length < 1_000
  )
}

t.test('every query parameter of every address is refused what it does not take, by name', async (t) => {
  let tried = 0
  for (const { path, parameters } of reads) {
    for (const { name, schema } of parameters.filter((one) => one.in === 'query' && one.name !== 'cursor')) {
      for (const value of [...wrong(schema), 'chữ\u0000']) {
        const { status, body } = await api.get(`${address(path)}?${name}=${encodeURIComponent(value)}`)
        const named = (body.errors ?? []).map((error: Json) => error.pointer.split('/')[1])
        if (status !== 400 || !named.includes(name)) t.fail(`${path} ${name}=${value}: ${status} ${named}`)
        tried++
      }
    }
  }
  t.ok(tried > 500, `${tried} questions`)
})

t.test('a parameter that nobody reads is refused by name, at reading and at writing', async (t) => {
  const before = await stored(api)
  for (const { method, path, body } of operations) {
    const reply = await api.call(method as 'GET', `${address(path)}?surprise=1`, body)
    t.has(reply, { status: 400, body: { errors: [{ pointer: '/surprise' }] } }, `${method} ${path}`)
  }
  t.same(await stored(api), before)
})

t.test('a parameter given twice is refused where one is taken', async (t) => {
  for (const [address, name] of [
    ['/v1/plans?issuer=TL&issuer=TL.AB', '/issuer'],
    ['/v1/organizations?limit=1&limit=2', '/limit'],
    [`/v1/plans/${world.above.id}/coverage?asOf=2026-01-01&asOf=2026-02-01`, '/asOf']
  ]) {
    t.has(await api.get(address!), { status: 400, body: { errors: [{ pointer: name }] } }, address!)
  }
  t.equal(
    (await api.get(`/v1/plans/${world.above.id}/gaps?severity=E&severity=W`)).status,
    200,
    'several where several are'
  )
})

t.test('an id in the path that is none is refused by name, before anything is looked up', async (t) => {
  const ids = [
    '1',
    'x',
    'null',
    '019b76da-a800-7000-8000-00000000000',
    '019b76da-a800-7000-8000-00000000000g',
    '%20',
    '..%2F'
  ]
  for (const { method, path } of operations.filter(
    (one) => one.path.includes('{id}') && !one.path.includes('gaps/{id}')
  )) {
    for (const id of ids) {
      const reply = await api.call(method as 'GET', path.replace('{id}', id), method === 'GET' ? undefined : {})
      const named = (reply.body.errors ?? []).map((error: Json) => error.pointer)
      if (reply.status !== 400 || !named.includes('/id')) t.fail(`${method} ${path} ${id}: ${reply.text}`)
    }
  }
  for (const { method, path } of operations.filter((one) => one.path.includes('{code}'))) {
    for (const code of ['tl', 'TL.', '.TL', 'TL..AB', 'Đ1', 'TL%20', 'T%00L', `A${'B'.repeat(64)}`]) {
      const reply = await api.call(method as 'GET', path.replace('{code}', code), method === 'GET' ? undefined : {})
      const named = (reply.body.errors ?? []).map((error: Json) => error.pointer)
      if (reply.status !== 400 || !named.includes('/code')) t.fail(`${method} ${path} ${code}: ${reply.text}`)
    }
  }
})

t.test('a gap that is not is refused or not found, whatever its id', async (t) => {
  for (const id of [
    'x',
    'A'.repeat(44),
    '_'.repeat(44),
    '-'.repeat(100),
    'AZt22qgAcACAAAAAAAAAAAgqY2nQp0yR1m3vXcVbKtWzL'
  ]) {
    const { status, body } = await api.get(`/v1/gaps/${id}`)
    t.ok([400, 404].includes(status), `${id}: ${status} ${body.code}`)
  }
})

t.test('an id in capitals is the same id, wherever it stands', async (t) => {
  const upper = (id: string) => id.toUpperCase()
  t.equal((await api.get(`/v1/plans/${upper(world.below.id)}`)).body.id, world.below.id)
  t.same(
    (await api.get(`/v1/plans/${upper(world.below.id)}/ancestors?shape=tree`)).body,
    (await api.get(`/v1/plans/${world.below.id}/ancestors?shape=tree`)).body
  )
  t.same(
    (await api.get(`/v1/plans/${upper(world.below.id)}/effective-tasks`)).body,
    (await api.get(`/v1/plans/${world.below.id}/effective-tasks`)).body
  )
  t.same(
    (await api.get(`/v1/tasks/${upper(world.below.tasks[0].id)}/trace`)).body,
    (await api.get(`/v1/tasks/${world.below.tasks[0].id}/trace`)).body
  )
  const named = await api.patch(`/v1/plans/${world.draft.id}`, {
    parent: upper(world.above.id),
    tasks: [{ id: upper(world.draft.tasks[0].id), ordinal: 'I.1', text: 'Trồng tra ven cồn' }]
  })
  t.has(named, { status: 200, body: { parent: world.above.id, tasks: [{ id: world.draft.tasks[0].id }] } })
})
