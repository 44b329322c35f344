import t from 'tap'
import { allItems, type Json, openApi } from '../support/app.ts'
import { citation, document, plan, registerCity, task } from '../support/builders.ts'

const api = await openApi(t)
await registerCity(api)
for (const at of [1, 2, 3, 4, 5]) {
  await api.made(api.post('/v1/documents', document({ number: `${at}` })))
  await api.made(api.put(`/v1/blocks/TL.K${at}`, { name: `Cụm ${at}`, owner: 'TL', members: ['TL.AB'] }))
}
const above = await api.made(
  api.post('/v1/plans', plan({ tasks: [1, 2, 3, 4, 5].map((at) => task({ ordinal: `${at}`, text: `Việc ${at}` })) }))
)
for (const at of [1, 2, 3, 4]) {
  const named = { number: `${at}`, symbol: 'KH-UBND', issuedOn: '2026-02-10' }
  const citations = [1, 2, 3, 4].map((number) => citation({ number: `${number}`, symbol: 'CT-UBND', type: 'Chỉ thị' }))
  const below = await api.made(
    api.post(
      '/v1/plans',
      plan({ issuer: 'TL.AB', document: named, citations: [citation(), ...citations], obliges: null })
    )
  )
  await api.made(
    api.post('/v1/task-links', { childTask: below.tasks[0].id, parentTask: above.tasks[at].id, kind: 'takes_up' })
  )
}
const last = (await allItems(api, '/v1/plans')).at(-1)

const lists = [
  '/v1/organizations',
  '/v1/organizations?under=TL&q=thanh',
  '/v1/blocks?owner=TL',
  '/v1/documents?symbol=CT-UBND',
  '/v1/plans?issuer=TL.AB&state=issued',
  '/v1/task-links?state=confirmed',
  `/v1/plans/${above.id}/tasks`,
  `/v1/plans/${last.id}/citations`,
  `/v1/plans/${above.id}/obligations?asOf=2026-12-31`,
  '/v1/organizations/TL.AB/obligations?asOf=2026-12-31',
  `/v1/plans/${above.id}/gaps?asOf=2026-12-31&include=derived`,
  '/v1/organizations/TL.AB/gaps?asOf=2026-12-31',
  `/v1/plans/${last.id}/effective-tasks?asOf=2026-12-31`
]
const limited = (url: string, limit: number) => `${url}${url.includes('?') ? '&' : '?'}limit=${limit}`
const told = (url: string) => url.replace(/[0-9a-f-]{36}/, '{id}')

for (const url of lists) {
  t.test(`${told(url)}: page by page gives what one page gives, in the same order`, async (t) => {
    const whole = (await api.get(url)).body
    t.same(Object.keys(whole), ['items'], 'no next where there is no more')
    for (const limit of [1, 2, whole.items.length, 200]) {
      if (limit === 0) continue
      const first = (await api.get(limited(url, limit))).body
      t.equal(first.items.length, Math.min(limit, whole.items.length))
      t.equal('next' in first, limit < whole.items.length, `limit ${limit}`)
      t.same(await allItems(api, limited(url, limit)), whole.items)
    }
  })
}

t.test('next is an absolute address on the host that was asked, with the same question', async (t) => {
  for (const host of ['ke-hoach.example:8443', '127.0.0.1:3000', '[::1]:3000', 'localhost']) {
    const { body } = await api.get('/v1/plans?issuer=TL.AB&limit=2', { host })
    const next = new URL(body.next)
    t.equal(next.origin, `http://${host}`)
    t.equal(next.pathname, '/v1/plans')
    t.same([...next.searchParams.keys()].sort(), ['cursor', 'issuer', 'limit'])
    t.match(next.searchParams.get('cursor'), /^[\w-]+\.[\w-]+$/)
  }
  const q = encodeURIComponent('xã & phường = ?')
  t.equal((await api.get(`/v1/organizations?q=${q}&limit=1`)).status, 200)
  for (const host of ['a b', 'x:y:z', '[', 'http://x', 'x/y']) {
    const { status, body } = await api.get('/v1/plans?limit=1', { host })
    t.ok(status === 400 || new URL(body.next).pathname === '/v1/plans', `${host}: ${status} ${body.next}`)
  }
})

const cursorOf = async (url: string): Promise<string> =>
  new URL((await api.get(url)).body.next).searchParams.get('cursor') ?? ''
const refused = async (url: string, cursor: string): Promise<Json> => {
  const mark = url.includes('?') ? '&' : '?'
  return (await api.get(`${url}${mark}cursor=${encodeURIComponent(cursor)}`)).body
}

t.test('a cursor that was altered is refused', async (t) => {
  const cursor = await cursorOf('/v1/plans?limit=1')
  const [body = '', seal = ''] = cursor.split('.')
  const other = Buffer.from(JSON.stringify(['019b76da-a800-7000-8000-000000000001'])).toString('base64url')
  const altered = [
    `${other}.${seal}`,
    `${body}.`,
    body,
    `.${seal}`,
    '.',
    `${cursor}.x`,
    `${cursor}=`,
    ` ${cursor}`,
    `${body}=.${seal}`,
    `${body}!.${seal}`,
    `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`,
    `${seal}.${body}`,
    'x',
    'x'.repeat(1_000)
  ]
  for (const [at, letter] of [...body].entries()) {
    altered.push(`${body.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${body.slice(at + 1)}.${seal}`)
  }
  for (const one of altered)
    t.has(
      await refused('/v1/plans', one),
      { status: 400, code: 'invalid_cursor', errors: [{ pointer: '/cursor' }] },
      one
    )
  for (const one of ['', 'x'.repeat(1_001)])
    t.has(await refused('/v1/plans', one), { status: 400, errors: [{ pointer: '/cursor' }] })
})

t.test('a cursor of another question is refused; another page size is the same question', async (t) => {
  const cursor = await cursorOf('/v1/plans?issuer=TL.AB&limit=1')
  for (const url of [
    '/v1/plans',
    '/v1/plans?issuer=TL',
    '/v1/plans?issuer=TL.AB&state=issued',
    '/v1/documents?issuer=TL.AB',
    '/v1/task-links'
  ]) {
    t.has(await refused(url, cursor), { status: 400, code: 'invalid_cursor' }, url)
  }
  const tasks = await cursorOf(`/v1/plans/${above.id}/tasks?limit=1`)
  t.has(await refused(`/v1/plans/${last.id}/tasks`, tasks), { status: 400, code: 'invalid_cursor' })
  t.has(await refused(`/v1/plans/${above.id}/citations`, tasks), { status: 400, code: 'invalid_cursor' })
  const rest = await api.get(`/v1/plans?issuer=TL.AB&limit=200&cursor=${cursor}`)
  t.equal(rest.body.items.length, 3)
  const spelt = await api.get(`/v1/plans?cursor=${cursor}&issuer=TL.AB`)
  t.same(spelt.body, rest.body, 'in whatever order it is spelt')
})

t.test('what is added while somebody pages is neither given twice nor pushes anything out', async (t) => {
  const before = await allItems(api, '/v1/documents')
  const first = (await api.get('/v1/documents?limit=3')).body
  await api.made(api.post('/v1/documents', document({ number: '60' })))
  const rest = await allItems(api, first.next.replace(/^https?:\/\/[^/]+/, ''))
  const seen = [...first.items, ...rest].map(({ id }: Json) => id)
  t.equal(new Set(seen).size, seen.length)
  t.same(
    before.filter(({ id }) => !seen.includes(id)),
    []
  )
})

t.test('a page holds 1 to 200 things, 200 unless asked otherwise', async (t) => {
  for (const limit of ['0', '-1', '201', '1.5', 'x', '', '1e999', 'Infinity', 'NaN']) {
    t.has((await api.get(`/v1/plans?limit=${limit}`)).body, { status: 400, errors: [{ pointer: '/limit' }] }, limit)
  }
  const many = Array.from({ length: 201 }, (_, at) => task({ ordinal: `${at}`, text: `Việc số ${at}` }))
  const large = await api.made(
    api.post('/v1/plans', plan({ document: { number: '300', symbol: 'KH-UBND', issuedOn: '2026-01-27' }, tasks: many }))
  )
  const { items, next } = (await api.get(`/v1/plans/${large.id}/tasks`)).body
  t.equal(items.length, 200)
  t.ok(next)
})
