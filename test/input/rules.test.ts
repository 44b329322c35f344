import t, { type Test } from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { citation, communePlan, document, draft, plan, smallWorld, task } from '../support/builders.ts'
import { stored } from '../support/stored.ts'

const api = await openApi(t)
const { above, below, draft: open, link } = await smallWorld(api)
const directive = await api.made(api.post('/v1/documents', document()))
const before = await stored(api)

interface Case {
  what: string
  send: () => ReturnType<typeof api.post>
  status: number
  code?: string
  names: string
}

const refused = (name: string, cases: Case[]) =>
  t.test(name, async (t: Test) => {
    for (const { what, send, status, code, names } of cases) {
      const reply = await send()
      t.equal(reply.status, status, `${what}: ${reply.text.slice(0, 300)}`)
      if (code) t.equal(reply.body.code, code, what)
      t.match(reply.headers, { 'content-type': /^application\/problem\+json/ }, what)
      const named = reply.body.errors.map((error: Json) => error.pointer)
      t.ok(named.includes(names), `${what}: names ${named}, not ${names}`)
    }
    t.same(await stored(api), before, 'nothing was stored')
  })

const posting = (body: object) => () => api.post('/v1/plans', body)
const numbered = (fields: object) => ({ number: '77', symbol: 'KH-UBND', issuedOn: '2026-03-01', ...fields })
const planned = (fields: object) => posting(communePlan({ document: numbered({}), ...fields }))

refused('a plan that cannot be is refused by the field that says so', [
  {
    what: 'issued on 30 February',
    send: posting(plan({ document: numbered({ issuedOn: '2026-02-30' }) })),
    status: 400,
    names: '/document/issuedOn'
  },
  {
    what: 'a carrier of 30 February',
    send: planned({ carrier: { number: '8', symbol: 'QĐ-UBND', issuedOn: '2026-02-30' } }),
    status: 400,
    names: '/carrier/issuedOn'
  },
  {
    what: 'a fifth quarter',
    send: planned({ tasks: [task({ timing: { quarters: ['2026-Q5'] } })] }),
    status: 400,
    names: '/tasks/0/timing/quarters/0'
  },
  {
    what: 'an unknown issuer',
    send: planned({ issuer: 'KHONG.CO' }),
    status: 422,
    code: 'unknown_organization',
    names: '/issuer'
  },
  {
    what: 'ordinals that repeat',
    send: planned({ tasks: [task(), task({ ordinal: 'I.2' }), task()] }),
    status: 422,
    code: 'duplicate_ordinal',
    names: '/tasks/2/ordinal'
  },
  {
    what: 'ordinals that repeat in another normal form',
    send: planned({ tasks: [task({ ordinal: 'ế' }), task({ ordinal: 'e\u0302\u0301' })] }),
    status: 422,
    code: 'duplicate_ordinal',
    names: '/tasks/1/ordinal'
  },
  {
    what: 'a parent that is not cited',
    send: planned({ citations: [], parent: above.id }),
    status: 422,
    code: 'parent_not_cited',
    names: '/parent'
  },
  {
    what: 'a parent cited as a mere mention',
    send: planned({ citations: [citation({ verb: 'mention' })], parent: above.id }),
    status: 422,
    code: 'parent_not_cited',
    names: '/parent'
  },
  {
    what: 'a parent that is not there',
    send: planned({ parent: directive.id }),
    status: 422,
    code: 'parent_not_cited',
    names: '/parent'
  },
  {
    what: 'a parent at its own tier',
    send: planned({ issuer: 'TL.CK', parent: below.id }),
    status: 422,
    code: 'parent_not_cited',
    names: '/parent'
  },
  {
    what: 'a citation to itself',
    send: planned({
      citations: [citation(), citation({ number: '77', date: '2026-03-01', issuer: 'UBND xã An Bãi' })]
    }),
    status: 422,
    code: 'cites_itself',
    names: '/citations/1'
  },
  {
    what: 'a citation to itself, in words',
    send: planned({ citations: [{ raw: 'Kế hoạch số 77/KH-UBND ngày 01/3/2026 của Ủy ban nhân dân xã An Bãi' }] }),
    status: 422,
    code: 'cites_itself',
    names: '/citations/0'
  },
  {
    what: 'a title of 100,000 letters',
    send: planned({ document: numbered({ title: 'ế'.repeat(100_000) }) }),
    status: 400,
    names: '/document/title'
  },
  {
    what: 'issued without a number',
    send: planned({ document: { issuedOn: '2026-03-01' } }),
    status: 422,
    names: '/document/number'
  },
  {
    what: 'issued without a date',
    send: planned({ document: { number: '77', symbol: 'KH-UBND' } }),
    status: 422,
    names: '/document/issuedOn'
  },
  {
    what: 'a period that ends before it begins',
    send: planned({ period: { from: '2026-12-31', to: '2026-01-01' } }),
    status: 422,
    names: '/period/to'
  },
  {
    what: 'an unknown body obliged',
    send: planned({ obliges: { organizations: ['TL.AB', 'X1'] } }),
    status: 422,
    names: '/obliges/organizations/1'
  },
  {
    what: 'an unknown body excepted',
    send: planned({ obliges: { except: ['X1'] } }),
    status: 422,
    names: '/obliges/except/0'
  },
  {
    what: 'an unknown block obliged',
    send: planned({ obliges: { blocks: ['X1'] } }),
    status: 422,
    code: 'unknown_block',
    names: '/obliges/blocks/0'
  },
  {
    what: 'an unknown body bound by a task',
    send: planned({ tasks: [task({ cascade: { organizations: ['X1'] } })] }),
    status: 422,
    names: '/tasks/0/cascade/organizations/0'
  },
  {
    what: 'quarters without a quarter',
    send: planned({ tasks: [task({ timing: { kind: 'quarters' } })] }),
    status: 422,
    names: '/tasks/0/timing/quarters'
  },
  {
    what: 'a due date without a day',
    send: planned({ tasks: [task({ timing: { kind: 'due_date' } })] }),
    status: 422,
    names: '/tasks/0/timing/dueOn'
  },
  {
    what: 'a citation of nothing',
    send: planned({ citations: [{ verb: 'can_cu' }] }),
    status: 422,
    code: 'citation_empty',
    names: '/citations/0'
  },
  {
    what: 'number and reference that differ',
    send: planned({ document: numbered({ reference: '78/KH-UBND' }) }),
    status: 422,
    names: '/document/reference'
  },
  { what: 'a number that is taken', send: posting(communePlan()), status: 409, names: '/document/number' }
])

const linking = (fields: object) => () =>
  api.post('/v1/task-links', {
    childTask: open.tasks[0].id,
    parentTask: above.tasks[0].id,
    kind: 'takes_up',
    ...fields
  })

refused('a link that cannot be is refused by the end that is wrong', [
  {
    what: 'against the tier order',
    send: linking({ childTask: above.tasks[0].id, parentTask: below.tasks[0].id }),
    status: 422,
    code: 'link_against_tiers',
    names: '/parentTask'
  },
  {
    what: 'between equals',
    send: linking({ parentTask: below.tasks[0].id }),
    status: 422,
    code: 'link_against_tiers',
    names: '/parentTask'
  },
  { what: 'to itself', send: linking({ parentTask: open.tasks[0].id }), status: 422, names: '/parentTask' },
  {
    what: 'to no task',
    send: linking({ parentTask: above.id }),
    status: 422,
    code: 'unknown_task',
    names: '/parentTask'
  },
  {
    what: 'from no task',
    send: linking({ childTask: above.id }),
    status: 422,
    code: 'unknown_task',
    names: '/childTask'
  },
  { what: 'forwarded to nobody', send: linking({ kind: 'forwards' }), status: 422, names: '/to' },
  { what: 'forwarded to a stranger', send: linking({ kind: 'forwards', to: 'X1' }), status: 422, names: '/to' },
  {
    what: 'twice',
    send: linking({ childTask: below.tasks[0].id }),
    status: 409,
    code: 'duplicate_task_link',
    names: '/parentTask'
  }
])

const putting = (code: string, body: object) => () => api.put(`/v1/organizations/${code}`, body)
const place = { name: 'Phường Lạ', tier: 'commune' }

refused('a body, a block or a document that cannot be is refused by field', [
  {
    what: 'another code than the address',
    send: putting('TL.X', { ...place, code: 'TL.Y' }),
    status: 400,
    code: 'code_differs',
    names: '/code'
  },
  { what: 'an unknown parent', send: putting('TL.X', { ...place, parent: 'X1' }), status: 422, names: '/parent' },
  { what: 'a parent below', send: putting('TL.X', { ...place, parent: 'TL.AB.VH' }), status: 422, names: '/parent' },
  { what: 'its own parent', send: putting('TL.AB', { ...place, parent: 'TL.AB' }), status: 422, names: '/parent' },
  {
    what: 'a child as parent',
    send: putting('TL', { name: 'x', tier: 'unit', parent: 'TL.AB.VH' }),
    status: 422,
    names: '/parent'
  },
  {
    what: 'another tier once it has plans',
    send: putting('TL.AB', { ...place, tier: 'department', parent: 'TL' }),
    status: 409,
    names: '/tier'
  },
  {
    what: 'it ends before it begins',
    send: putting('TL.X', { ...place, validFrom: '2026-01-02', validTo: '2026-01-01' }),
    status: 400,
    names: '/validTo'
  },
  {
    what: 'an unknown owner',
    send: () => api.put('/v1/blocks/K', { name: 'K', owner: 'X1', members: [] }),
    status: 422,
    names: '/owner'
  },
  {
    what: 'an unknown member',
    send: () => api.put('/v1/blocks/K', { name: 'K', owner: 'TL', members: ['TL.AB', 'X1'] }),
    status: 422,
    names: '/members/1'
  },
  {
    what: 'a document of nobody',
    send: () => api.post('/v1/documents', document({ issuer: 'X1' })),
    status: 422,
    names: '/issuer'
  },
  {
    what: 'a document of 30 February',
    send: () => api.post('/v1/documents', document({ issuedOn: '2026-02-30' })),
    status: 400,
    names: '/issuedOn'
  },
  {
    what: 'a document that is there',
    send: () => api.post('/v1/documents', document({ title: 'Khác' })),
    status: 409,
    names: '/number'
  },
  {
    what: 'an act of 30 February',
    send: () =>
      api.post(`/v1/plans/${open.id}/acts`, { kind: 'issue', number: '5', symbol: 'KH', issuedOn: '2026-02-30' }),
    status: 400,
    names: '/issuedOn'
  },
  {
    what: 'an act without a number',
    send: () => api.post(`/v1/plans/${open.id}/acts`, { kind: 'issue', issuedOn: '2026-02-28' }),
    status: 422,
    names: '/number'
  },
  {
    what: 'a tracing of 30 February',
    send: () => api.put(`/v1/plans/${below.id}/tracing`, { state: 'declared', on: '2026-02-30' }),
    status: 400,
    names: '/on'
  }
])

refused('a change that cannot be is refused by field', [
  {
    what: 'a task of another plan',
    send: () => api.patch(`/v1/plans/${open.id}`, { tasks: [task({ id: above.tasks[0].id })] }),
    status: 422,
    names: '/tasks/0/id'
  },
  {
    what: 'a parent no longer cited',
    send: () => api.patch(`/v1/plans/${open.id}`, { citations: [], parent: above.id }),
    status: 422,
    names: '/parent'
  },
  {
    what: 'a forward to nobody',
    send: () => api.patch(`/v1/task-links/${link.id}`, { kind: 'forwards' }),
    status: 422,
    names: '/to'
  },
  {
    what: 'a tier below its child',
    send: () => api.patch('/v1/organizations/TL.NV', { tier: 'unit', parent: 'TL.AB.VH', validTo: '2026-02-30' }),
    status: 400,
    names: '/validTo'
  }
])

t.test('a body over the limit is 413, and one just under it is read', async (t) => {
  const big = await api.post('/v1/plans', plan({ field: 'x'.repeat(4 * 1024 * 1024) }))
  t.has(big, { status: 413, body: { code: 'body_too_large', status: 413 } })
  t.match(big.headers, { 'content-type': /^application\/problem\+json/, 'content-language': 'vi' })
  const near = await api.post('/v1/plans', plan({ field: 'x'.repeat(4 * 1024 * 1024 - 1_000) }))
  t.has(near, { status: 400, body: { errors: [{ pointer: '/field' }] } })
  t.same(await stored(api), before)
})

t.test('a day that is not, inside a citation, is kept as words and judged', async (t) => {
  const made = await api.made(
    api.post('/v1/plans', draft({ issuer: 'TL.CK', citations: [citation({ date: '2026-02-30' })] }))
  )
  t.has(made.citations, [{ date: null, dateText: '2026-02-30' }])
  const { body } = await api.get(`/v1/plans/${made.id}/gaps`)
  t.ok(
    body.items.some((gap: Json) => gap.code === 'DATE_IMPOSSIBLE' && gap.citation === 1),
    JSON.stringify(body)
  )
})
