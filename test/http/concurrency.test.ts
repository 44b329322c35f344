import t from 'tap'
import { openApi, type Reply } from '../support/app.ts'
import { communePlan, document, draft, organization, plan, registerCity, smallWorld } from '../support/builders.ts'

const api = await openApi(t)
t.beforeEach(async () => {
  await api.empty()
})

const HUNDRED = Array.from({ length: 100 }, (_, at) => at)

/** How often each status came. */
function counted(replies: readonly Reply[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
const all = (send: (at: number) => Promise<Reply>) => Promise.all(HUNDRED.map(send))

type World = Awaited<ReturnType<typeof smallWorld>>
const targets: [string, (world: World) => string, (at: number) => object][] = [
  ['an organization', () => '/v1/organizations/TL.CK', (at) => ({ aliases: [`Bí danh ${at}`] })],
  ['a draft', ({ draft }) => `/v1/plans/${draft.id}`, (at) => ({ field: `lĩnh vực ${at}` })],
  ['a link', ({ link }) => `/v1/task-links/${link.id}`, (at) => ({ note: `ghi chú ${at}` })]
]

for (const [what, urlOf, patch] of targets) {
  t.test(`of 100 changes of ${what} with one tag exactly one is made`, async (t) => {
    const url = urlOf(await smallWorld(api))
    const headers = { 'if-match': (await api.get(url)).headers['etag'] ?? '' }
    const replies = await all((at) => api.call('PATCH', url, patch(at), headers))
    t.same(counted(replies), { 200: 1, 412: 99 })
    const won = replies.find(({ status }) => status === 200)
    const now = await api.get(url)
    t.same(now.body, won?.body, 'and it is the one that stands')
    t.equal(now.headers['etag'], won?.headers['etag'])
  })
}

t.test('of 100 changes of a document with one tag exactly one is made', async (t) => {
  await registerCity(api)
  const made = await api.post('/v1/documents', document())
  const headers = { 'if-match': made.headers['etag'] ?? '' }
  const url = `/v1/documents/${made.body.id}`
  t.same(counted(await all((at) => api.call('PATCH', url, { title: `Tên ${at}` }, headers))), { 200: 1, 412: 99 })
})

t.test('of 100 first tracings without a tag exactly one is the first', async (t) => {
  const { below } = await smallWorld(api)
  t.same(counted(await all(() => api.put(`/v1/plans/${below.id}/tracing`, { state: 'declared' }))), { 200: 1, 428: 99 })
})

t.test('of 100 equal documents sent at once one is registered, and the others name it', async (t) => {
  await registerCity(api)
  const replies = await all(() => api.post('/v1/documents', document()))
  t.same(counted(replies), { 201: 1, 409: 99 })
  const id = replies.find(({ status }) => status === 201)?.body.id
  t.ok(replies.every(({ status, body }) => status === 201 || body.existing === id))
  t.equal((await api.get('/v1/documents')).body.items.length, 1)
})

t.test('of 100 equal plans sent at once one is registered, and the others name it', async (t) => {
  await registerCity(api)
  await api.made(api.post('/v1/plans', plan()))
  const replies = await all(() => api.post('/v1/plans', communePlan()))
  t.same(counted(replies), { 201: 1, 409: 99 })
  const id = replies.find(({ status }) => status === 201)?.body.id
  t.ok(replies.every(({ status, body }) => status === 201 || body.existing === id))
})

t.test('of 100 equal links sent at once one is made, and the others name it', async (t) => {
  const { above, draft: open } = await smallWorld(api)
  const link = { childTask: open.tasks[0].id, parentTask: above.tasks[0].id, kind: 'details' }
  const replies = await all(() => api.post('/v1/task-links', link))
  t.same(counted(replies), { 201: 1, 409: 99 })
  const id = replies.find(({ status }) => status === 201)?.body.id
  t.ok(replies.every(({ status, body }) => status === 201 || body.existing === id))
})

t.test('of 100 puts of one new organization exactly one makes it', async (t) => {
  await registerCity(api)
  t.same(counted(await all(() => api.put('/v1/organizations/TL.MOI', organization()))), { 200: 99, 201: 1 })
})

t.test('of 100 acts that issue one draft exactly one does, and of 100 drafts one gets the number', async (t) => {
  await registerCity(api)
  const act = { kind: 'issue', number: '12', symbol: 'KH-UBND', issuedOn: '2026-03-01' }
  const one = await api.made(api.post('/v1/plans', draft()))
  t.same(counted(await all(() => api.post(`/v1/plans/${one.id}/acts`, act))), { 201: 1, 409: 99 })
  const drafts = await all(() => api.post('/v1/plans', draft()))
  const replies = await all((at) => api.post(`/v1/plans/${drafts[at]?.body.id}/acts`, { ...act, number: '13' }))
  t.same(counted(replies), { 201: 1, 409: 99 })
})
