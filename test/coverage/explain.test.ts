import t from 'tap'
import { GAP_CODES } from '../../src/coverage/codes.ts'
import { RULES } from '../../src/coverage/rule-words.ts'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { answer, join, province, provincePlan } from '../support/province.ts'

const DAY = '2026-07-01'

async function start(t: Parameters<typeof openApi>[0]): Promise<{ api: Api; plan: Json }> {
  const api = await openApi(t)
  await province(api)
  return { api, plan: await provincePlan(api) }
}
const all = async (api: Api, plan: Json): Promise<Json[]> =>
  allItems(api, `/v1/plans/${plan.id}/gaps?include=derived&asOf=${DAY}`)

/** What a body would write where the template leaves a blank, by name of the field. */
type Fill = Record<string, unknown>
const filled = (body: Json, fill: Fill): Json =>
  JSON.parse(JSON.stringify(body), (key, value) => (value === '…' ? (fill[key] ?? value) : value))

/** Sends the request that a gap's explanation gives, and tells which gaps went and which came. */
async function close(api: Api, plan: Json, gap: Json, fill: Fill = {}) {
  const before = await all(api, plan)
  const { explanation } = await api.made(api.get(`/v1/gaps/${gap.id}?asOf=${DAY}`))
  const { method, path, body } = explanation.closes.request
  const headers: Record<string, string> =
    method === 'POST' ? {} : { 'if-match': (await api.get(path)).headers['etag'] ?? '' }
  await api.made(api.call(method, path, filled(body, fill), headers))
  const after = await all(api, plan)
  const ids = (gaps: Json[]) => new Set(gaps.map(({ id }) => id))
  return {
    closed: before.filter(({ id }) => !ids(after).has(id)).map(({ id }) => id),
    opened: after.filter(({ id }) => !ids(before).has(id)).map(({ code }) => code)
  }
}
const gapOf = async (api: Api, plan: Json, code: string, organization: string) =>
  (await all(api, plan)).find((gap) => gap.code === code && gap.organization.code === organization)!

t.test('every code has its rule in both languages and the section that states it', async (t) => {
  t.same(Object.keys(RULES).sort(), [...GAP_CODES].sort())
  for (const code of GAP_CODES) t.ok(RULES[code].vi && RULES[code].en && RULES[code].section >= 3, code)
})

t.test('a missing task is closed by the link that its explanation gives, and nothing else is', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [
    { text: 'Ươm cây', timing: { kind: 'recurring' } },
    { text: 'Trồng cây', timing: { kind: 'recurring' } }
  ])
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  const gap = await gapOf(api, plan, 'TASK_NOT_TAKEN_UP', 'V.A')
  const { explanation } = (await api.get(`/v1/gaps/${gap.id}?asOf=${DAY}`)).body
  t.match(explanation, {
    rule: 'cell_missing',
    section: 'docs/model.md#9',
    dates: [
      { what: 'asOf', value: DAY },
      { what: 'dueOn', value: '2026-03-31' },
      { what: 'planIssuedOn', value: '2026-01-20' }
    ]
  })
  t.same(
    explanation.rows.map(({ kind, id }: Json) => [kind, id]),
    [
      ['organization', 'V.A'],
      ['plan', plan.id],
      ['plan', own.id],
      ['task', plan.tasks[0].id]
    ]
  )
  const english = await api.get(`/v1/gaps/${gap.id}?asOf=${DAY}`, { 'accept-language': 'en' })
  t.match(english.body.explanation.ruleText, /no whole answer/)
  t.same(await close(api, plan, gap, { childTask: own.tasks[0].id }), { closed: [gap.id], opened: [] })
})

t.test('a task handed on is closed by the receiver', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [
    { text: 'Giao phòng ươm cây' },
    { text: 'Trồng', timing: { kind: 'recurring' } }
  ])
  await join(api, own.tasks[0].id, plan.tasks[0].id, 'forwards', { to: 'V.A.VH' })
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  const raw = `Kế hoạch số ${own.document.number}/KH-UBND ngày 15/02/2026 của Ủy ban nhân dân xã An Phú`
  const unit = await answer(api, 'V.A.VH', [{ text: 'Ươm cây', timing: { kind: 'recurring' } }], {
    citations: [{ verb: 'thuc_hien', raw }]
  })
  const gap = await gapOf(api, plan, 'FORWARD_DEAD_END', 'V.A')
  t.same(await close(api, plan, gap, { childTask: unit.tasks[0].id }), { closed: [gap.id], opened: [] })
})

t.test('a declined task is closed by a waiver; declining without grounds by saying why', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [{ text: 'Không ươm cây' }, { text: 'Trồng', timing: { kind: 'recurring' } }])
  await join(api, own.tasks[0].id, plan.tasks[0].id, 'declines')
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  const ungrounded = await gapOf(api, plan, 'DECLINE_UNGROUNDED', 'V.A')
  t.same(await close(api, plan, ungrounded, { grounds: 'Không có đất' }), { closed: [ungrounded.id], opened: [] })
  const declined = await gapOf(api, plan, 'TASK_NOT_TAKEN_UP', 'V.A')
  t.same(await close(api, plan, declined, { grounds: 'Xã không có đất' }), { closed: [declined.id], opened: [] })
})

t.test('a task detailed is closed by making the link whole', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [
    { text: 'Ươm', timing: { kind: 'recurring' } },
    { text: 'Trồng', timing: { kind: 'recurring' } }
  ])
  await join(api, own.tasks[0].id, plan.tasks[0].id, 'details')
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  const gap = await gapOf(api, plan, 'TASK_PARTLY_TAKEN_UP', 'V.A')
  t.same(await close(api, plan, gap), { closed: [gap.id], opened: [] })
})

t.test('a waiver that has run out is closed by another, and what it left open with it', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [{ text: 'Việc riêng' }, { text: 'Trồng', timing: { kind: 'recurring' } }])
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  await api.made(
    api.post('/v1/waivers', {
      ...{ plan: plan.id, task: plan.tasks[0].id, organization: 'V.A', grounds: 'Mưa lũ' },
      ...{ decidedBy: 'V', decidedOn: '2026-02-01', expiresOn: '2026-06-30' }
    })
  )
  const gap = await gapOf(api, plan, 'WAIVER_EXPIRED', 'V.A')
  const cell = await gapOf(api, plan, 'TASK_NOT_TAKEN_UP', 'V.A')
  const { closed, opened } = await close(api, plan, gap)
  t.same([closed.sort(), opened], [[gap.id, cell.id].sort(), []])
})

t.test('what is derived closes with its cause; the plan wanting is registered, citing this one', async (t) => {
  const { api, plan } = await start(t)
  const cause = await gapOf(api, plan, 'PLAN_NOT_ISSUED', 'V.B')
  const derived = await gapOf(api, plan, 'TASK_NOT_TAKEN_UP', 'V.B')
  const { explanation } = (await api.get(`/v1/gaps/${derived.id}?asOf=${DAY}`)).body
  t.match(explanation.closes, { gap: cause.id })
  t.notOk(explanation.closes.request)
  const fill = {
    number: '77',
    symbol: 'KH-UBND',
    issuedOn: '2026-03-01',
    title: 'Trồng cây',
    ordinal: '1',
    text: 'Trồng cây'
  }
  const { closed } = await close(api, plan, cause, fill)
  t.ok(closed.includes(cause.id))
})

t.test('untraced links are declared complete; a citation waiting for its document by registering it', async (t) => {
  const { api, plan } = await start(t)
  const raw = 'Chỉ thị số 5/CT-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Vân Sơn'
  const own = await answer(api, 'V.A', [{ text: 'Ươm', timing: { kind: 'recurring' } }], {
    citations: [
      { verb: 'thuc_hien', raw: 'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Vân Sơn' },
      { verb: 'can_cu', raw }
    ]
  })
  await api.call(
    'PUT',
    `/v1/plans/${own.id}/tracing`,
    { state: 'open' },
    { 'if-match': (await api.get(`/v1/plans/${own.id}/tracing`)).headers['etag'] ?? '' }
  )
  const untraced = await gapOf(api, plan, 'TASK_NOT_TRACED', 'V.A')
  const { closed } = await close(api, plan, untraced)
  t.ok(closed.includes(untraced.id), 'there is a verdict now')
  const [unresolved] = await allItems(api, `/v1/plans/${own.id}/gaps?code=CITATION_UNRESOLVED&asOf=${DAY}`)
  t.same(await close(api, own, unresolved, { issuer: 'V' }), { closed: [unresolved.id], opened: [] })
})
