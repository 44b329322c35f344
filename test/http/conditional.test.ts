import t from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { document, draft, organization, smallWorld, task } from '../support/builders.ts'
import { stored } from '../support/stored.ts'

const api = await openApi(t)
const { above, below, draft: open, link } = await smallWorld(api)
await api.made(api.put('/v1/blocks/TL.K1', { name: 'Cụm ven biển', owner: 'TL', members: ['TL.AB'] }))
const directive = await api.made(api.post('/v1/documents', document()))

const addresses = [
  '/v1/organizations',
  '/v1/organizations/TL.AB',
  '/v1/blocks/TL.K1',
  `/v1/documents/${directive.id}`,
  `/v1/plans/${above.id}`,
  `/v1/plans/${above.id}/tasks`,
  `/v1/plans/${above.id}/descendants?shape=tree`,
  `/v1/plans/${above.id}/coverage?asOf=2026-12-31`,
  `/v1/plans/${above.id}/coverage/matrix?asOf=2026-12-31`,
  `/v1/plans/${above.id}/gaps?asOf=2026-12-31`,
  `/v1/plans/${below.id}/effective-tasks?asOf=2026-12-31`,
  `/v1/plans/${below.id}/tracing`,
  `/v1/task-links/${link.id}`,
  `/v1/tasks/${below.tasks[0].id}/trace`,
  '/v1/openapi.json'
]

for (const url of addresses) {
  t.test(`${url.replace(/[0-9a-f-]{36}/, '{id}')} has a strong tag, and 304 for who has it already`, async (t) => {
    const { headers, text } = await api.get(url)
    const tag = headers['etag'] ?? ''
    t.match(tag, /^"[\w.-]+"$/)
    t.equal((await api.get(url)).headers['etag'], tag, 'the same answer, the same tag')
    for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await api.get(url, { 'if-none-match': held })
      t.equal(again.status, 304, held)
      t.equal(again.text, '')
      t.equal(again.headers['etag'], tag)
      t.equal(again.headers['vary'], 'Accept-Language')
      t.equal(again.headers['content-type'], undefined)
    }
    for (const other of ['"x"', tag.slice(1, -1), `"${tag}"`, tag.replace(/"$/, 'x"')]) {
      const whole = await api.get(url, { 'if-none-match': other })
      t.equal(whole.status, 200, other)
      t.equal(whole.text, text)
    }
    t.match(headers['cache-control'], /no-cache/)
  })
}

t.test('the tag of a writing is the tag of the reading after it', async (t) => {
  const url = '/v1/organizations/TL.MOI'
  const made = await api.put(url, organization())
  t.equal(made.headers['location'], url)
  t.equal(made.headers['etag'], (await api.get(url)).headers['etag'])
  const changed = await api.patch(url, { areaCode: '12345' })
  t.equal(changed.headers['etag'], (await api.get(url)).headers['etag'])
  t.not(changed.headers['etag'], made.headers['etag'])
  const plan = await api.post('/v1/plans', draft())
  t.equal(plan.headers['location'], `/v1/plans/${plan.body.id}`)
  t.equal(plan.headers['etag'], (await api.get(`/v1/plans/${plan.body.id}`)).headers['etag'])
})

const writes: [string, 'PATCH' | 'DELETE', string, Json][] = [
  ['an organization', 'PATCH', '/v1/organizations/TL.CK', { areaCode: '11111' }],
  ['a document', 'PATCH', `/v1/documents/${directive.id}`, { title: 'Khác' }],
  ['a draft', 'PATCH', `/v1/plans/${open.id}`, { field: 'trong-rung' }],
  ['a link', 'PATCH', `/v1/task-links/${link.id}`, { note: 'Đã rà soát' }],
  ['a link', 'DELETE', `/v1/task-links/${link.id}`, undefined],
  ['a draft', 'DELETE', `/v1/plans/${open.id}`, undefined]
]

for (const [what, method, url, body] of writes) {
  t.test(`${method} of ${what} needs If-Match, and the right one`, async (t) => {
    const before = await stored(api)
    const tag = (await api.get(url)).headers['etag'] ?? ''
    const status = async (headers: Record<string, string>) => (await api.call(method, url, body, headers)).status
    t.equal(await status({}), 428)
    for (const stale of [
      '"0.x"',
      '"x"',
      'x',
      '',
      `W/${tag}`,
      tag.slice(1, -1),
      '"1e0.x"',
      '"999999999999999999999.x"',
      '"-1.x", "2"'
    ]) {
      t.equal(await status({ 'if-match': stale }), 412, stale)
    }
    t.same(await stored(api), before, 'nothing was written')
    t.equal(await status({ 'if-match': `"x", ${tag}` }), method === 'DELETE' ? 204 : 200)
    t.not((await api.get(url)).headers['etag'], tag)
    t.equal(await status({ 'if-match': tag }), method === 'DELETE' ? 404 : 412, 'once')
  })
}

t.test('a body wrong in itself is told so first, one that is not there is 404 before 428', async (t) => {
  t.equal((await api.call('PATCH', '/v1/organizations/TL', { tier: 5 })).status, 400)
  t.equal((await api.call('PATCH', '/v1/organizations/X1', { areaCode: '12345' })).status, 404)
  t.equal((await api.call('DELETE', '/v1/plans/019b76da-a800-7000-8000-000000000001')).status, 404)
})

for (const [url, body] of [
  ['/v1/organizations/TL.HAI', organization({ name: 'Xã Hải' })],
  ['/v1/blocks/TL.K2', { name: 'Khối', owner: 'TL', members: [] }]
] as const) {
  t.test(`PUT ${url} makes with 201, replaces with 200, and honours If-Match without needing it`, async (t) => {
    t.equal((await api.put(url, body, { 'if-match': '*' })).status, 412, 'what is not there matches nothing')
    t.equal((await api.put(url, body, { 'if-match': '"1.x"' })).status, 412)
    t.equal((await api.get(url)).status, 404)
    const made = await api.put(url, body)
    t.has(made, { status: 201, headers: { location: url } })
    const again = await api.put(url, body)
    t.equal(again.status, 200)
    t.equal(again.headers['location'], undefined)
    t.same(again.body, made.body)
    t.equal(
      (await api.put(url, body, { 'if-match': made.headers['etag'] ?? '' })).status,
      412,
      'the first tag is stale'
    )
    t.equal((await api.put(url, body, { 'if-match': again.headers['etag'] ?? '' })).status, 200)
    t.equal((await api.put(url, body, { 'if-match': '*' })).status, 200)
  })
}

t.test('the first tracing of a plan needs no If-Match, later ones do', async (t) => {
  const url = `/v1/plans/${below.id}/tracing`
  const none = await api.get(url)
  t.has(none, { status: 200, body: { state: 'open' } })
  t.equal((await api.put(url, { state: 'declared' }, { 'if-match': '"7.x"' })).status, 412, 'but honours it')
  const first = await api.put(url, { state: 'declared', on: '2026-03-01' })
  t.has(first, { status: 200, body: { state: 'declared', on: '2026-03-01' } })
  t.equal((await api.put(url, { state: 'open' })).status, 428)
  t.equal((await api.put(url, { state: 'open' }, { 'if-match': none.headers['etag'] ?? '' })).status, 412)
  const tag = (await api.get(url)).headers['etag'] ?? ''
  t.equal(tag, first.headers['etag'])
  t.equal((await api.put(url, { state: 'open' }, { 'if-match': tag })).status, 200)
  t.equal((await api.get(url)).body.state, 'open')
})

t.test('an act honours If-Match without needing it', async (t) => {
  const act = { kind: 'issue', number: '91', symbol: 'KH-UBND', issuedOn: '2026-04-01' }
  const made = await api.post('/v1/plans', draft())
  const url = `/v1/plans/${made.body.id}`
  await api.made(api.patch(url, { tasks: [task()] }))
  t.equal((await api.post(`${url}/acts`, act, { 'if-match': made.headers['etag'] ?? '' })).status, 412)
  t.equal((await api.get(url)).body.state, 'draft')
  t.equal((await api.post(`${url}/acts`, act)).status, 201)
  const other = await api.post('/v1/plans', draft())
  const right = { 'if-match': other.headers['etag'] ?? '' }
  t.equal((await api.post(`/v1/plans/${other.body.id}/acts`, { ...act, number: '92' }, right)).status, 201)
  t.equal((await api.post(`/v1/plans/${other.body.id}/acts`, { ...act, number: '93' })).status, 409, 'once')
})
