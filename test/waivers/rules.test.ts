import t from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { answer, province, provincePlan } from '../support/province.ts'
import { stored } from '../support/stored.ts'

const api = await openApi(t)
await province(api)
const plan = await provincePlan(api)
const draft = await provincePlan(api, { state: 'draft', document: { title: 'Dự thảo trồng cây' } })
const other = await answer(api, 'V.A', [{ text: 'Ươm cây' }])

const given = (change: Json = {}): Json => ({
  plan: plan.id,
  task: plan.tasks[0].id,
  organization: 'V.A',
  grounds: 'Xã không còn quỹ đất ươm cây',
  decidedBy: 'V',
  decidedOn: '2026-02-01',
  ...change
})

const refused: [string, Json, number, string][] = [
  ['without grounds', { grounds: undefined }, 400, 'validation_failed'],
  ['with empty grounds', { grounds: '  ' }, 400, 'validation_failed'],
  ['without the body that decided', { decidedBy: undefined }, 400, 'validation_failed'],
  ['of a plan nobody registered', { plan: plan.tasks[0].id }, 422, 'waiver_of_unknown_plan'],
  ['of a draft', { plan: draft.id, task: draft.tasks[0].id }, 422, 'waiver_of_draft'],
  ['of a task of another plan', { task: other.tasks[0].id }, 422, 'waiver_task_elsewhere'],
  ['for a body nobody registered', { organization: 'V.Z' }, 422, 'unknown_organization'],
  ['for a body the task does not bind', { organization: 'V.NV' }, 422, 'waiver_not_bound'],
  ['for a body the plan does not bind', { organization: 'V.NV', task: undefined }, 422, 'waiver_not_bound'],
  ['by the body itself', { decidedBy: 'V.A' }, 422, 'waiver_decider'],
  ['by a unit of that body', { decidedBy: 'V.A.VH' }, 422, 'waiver_decider'],
  ['by another commune', { decidedBy: 'V.B' }, 422, 'waiver_decider'],
  ['by a unit of another commune', { decidedBy: 'V.B.KT' }, 422, 'waiver_decider'],
  ['by another province', { decidedBy: 'W' }, 422, 'waiver_decider'],
  ['decided before the plan was issued', { decidedOn: '2026-01-19' }, 422, 'waiver_dates'],
  ['ended before it was decided', { expiresOn: '2026-01-31' }, 422, 'waiver_dates'],
  ['on a document nobody registered', { document: plan.id }, 422, 'waiver_document_unknown']
]

for (const [what, change, status, code] of refused) {
  t.test(`a waiver ${what} is refused, and nothing is stored`, async (t) => {
    const before = await stored(api)
    const reply = await api.post('/v1/waivers', given(change))
    t.equal(reply.status, status, reply.text)
    t.match(reply.body.type, new RegExp(`/${code}$`))
    t.same(await stored(api), before)
  })
}

t.test('the issuer, its department and its board may waive', async (t) => {
  for (const [index, decidedBy] of ['V', 'V.NV', 'V.NV.TDKT'].entries()) {
    const day = `2026-02-0${index + 1}`
    const { status, body } = await api.post('/v1/waivers', given({ decidedBy, decidedOn: day, expiresOn: day }))
    t.equal(status, 201, decidedBy)
    t.equal(body.decidedBy.code, decidedBy)
  }
})

t.test('two waivers of one scope do not share a day, first and last day included', async (t) => {
  const first = await api.made(
    api.post('/v1/waivers', given({ organization: 'V.B', decidedOn: '2026-03-01', expiresOn: '2026-03-31' }))
  )
  const second = (decidedOn: string, expiresOn?: string) =>
    api.post('/v1/waivers', given({ organization: 'V.B', decidedOn, ...(expiresOn ? { expiresOn } : {}) }))
  for (const [from, to] of [
    ['2026-03-31', undefined],
    ['2026-02-01', '2026-03-01'],
    ['2026-02-01', undefined]
  ] as const) {
    const reply = await second(from, to)
    t.equal(reply.status, 409, `${from} ${to}`)
    t.equal(reply.body.existing, first.id)
  }
  t.equal((await second('2026-02-01', '2026-02-28')).status, 201, 'ends the day before')
  t.equal((await second('2026-04-01')).status, 201, 'begins the day after')
  t.equal(
    (await api.post('/v1/waivers', given({ organization: 'V.B', task: plan.tasks[1].id, decidedOn: '2026-03-01' })))
      .status,
    201,
    'another task is another scope'
  )
})

t.test('a waiver can be ended early, with the tag read before, and not be prolonged', async (t) => {
  const made = await api.made(api.post('/v1/waivers', given({ organization: 'V.C', expiresOn: '2026-06-30' })))
  const url = `/v1/waivers/${made.id}`
  t.equal((await api.call('PATCH', url, { expiresOn: '2026-05-31' })).status, 428)
  t.equal((await api.patch(url, { expiresOn: '2026-07-01' })).status, 422, 'later than now')
  t.equal((await api.patch(url, { expiresOn: '2026-01-31' })).status, 422, 'before it was decided')
  const ended = await api.patch(url, { expiresOn: '2026-05-31' })
  t.match(ended, { status: 200, body: { ...made, expiresOn: '2026-05-31' } })
  t.same((await api.get(url)).body, ended.body)
})

t.test('waivers are found by plan, body and state on a day', async (t) => {
  const found = async (query: string) =>
    (await api.made(api.get(`/v1/waivers?organization=V.C&${query}`))).items.map(
      ({ state: _, ...one }: Json) => one.expiresOn
    )
  t.same(await found(`plan=${plan.id}`), ['2026-05-31'])
  t.same(await found('state=in_force&asOf=2026-05-31'), ['2026-05-31'], 'its last day')
  t.same(await found('state=expired&asOf=2026-05-31'), [])
  t.same(await found('state=expired&asOf=2026-06-01'), ['2026-05-31'])
  t.same(await found('state=not_yet&asOf=2026-01-31'), ['2026-05-31'])
  t.same(await found(`plan=${draft.id}`), [])
})

t.test('of fifty equal waivers sent at once one is made', async (t) => {
  const bodies = Array.from({ length: 50 }, () => given({ organization: 'V.C', task: plan.tasks[1].id }))
  const replies = await Promise.all(bodies.map((body) => api.post('/v1/waivers', body)))
  t.equal(replies.filter(({ status }) => status === 201).length, 1)
  t.equal(replies.filter(({ status }) => status === 409).length, 49)
})
