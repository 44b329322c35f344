import t from 'tap'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'

async function register(api: Api): Promise<Json> {
  const bodies: [string, Json][] = [
    ['B', { name: 'Ủy ban nhân dân tỉnh Bình Xuyên', tier: 'province' }],
    ['B.NV', { name: 'Sở Nội vụ tỉnh Bình Xuyên', tier: 'department', parent: 'B' }],
    ['B.XD', { name: 'Sở Xây dựng tỉnh Bình Xuyên', tier: 'department', parent: 'B' }],
    ['B.A', { name: 'Ủy ban nhân dân xã An Hòa', tier: 'commune', parent: 'B' }],
    ['B.C', { name: 'Ủy ban nhân dân xã Cổ Lễ', tier: 'commune', parent: 'B', validTo: '2026-06-30' }],
    ['B.D', { name: 'Ủy ban nhân dân xã Đông Sơn', tier: 'commune', parent: 'B' }],
    ['B.MT', { name: 'Ủy ban Mặt trận Tổ quốc xã An Hòa', tier: 'commune', parent: 'B', kind: 'front' }]
  ]
  for (const [code, body] of bodies) await api.made(api.put(`/v1/organizations/${code}`, body))
  return api.made(
    api.post('/v1/plans', {
      issuer: 'B',
      state: 'issued',
      document: { number: '4', symbol: 'KH-UBND', issuedOn: '2026-01-15', title: 'Công tác năm 2026' },
      obliges: { tiers: ['commune'], except: ['B.D'], dueOn: '2026-03-01', words: 'Yêu cầu các xã ban hành kế hoạch' },
      tasks: [
        { ordinal: '1', text: 'Rà soát thủ tục hành chính' },
        { ordinal: '2', text: 'Giao Sở Nội vụ tổng hợp', cascade: { mode: 'required', organizations: ['B.NV'] } }
      ]
    })
  )
}

const codes = (items: Json[]) => items.map(({ organization }) => organization.code)

t.test('the denominator names who owes what by when, and in whose words', async (t) => {
  const api = await openApi(t)
  const plan = await register(api)
  const owed = await allItems(api, `/v1/plans/${plan.id}/obligations?asOf=2026-02-01`)
  t.same(codes(owed), ['B.NV', 'B.A', 'B.C'], 'neither the commune excepted, nor a front, nor an unnamed department')
  t.match(owed[1], {
    plan: plan.id,
    dueOn: '2026-03-01',
    dueRule: 'declared',
    source: 'declared',
    words: 'Yêu cầu các xã ban hành kế hoạch'
  })
  t.notOk('task' in owed[1], 'a body obliged as a whole owes no single task')
  t.match(owed[0], { task: plan.tasks[1].id, words: 'Giao Sở Nội vụ tổng hợp' }, 'named by one task: owes that one')
})

t.test('a body that has ceased owes nothing, one registered later does', async (t) => {
  const api = await openApi(t)
  const plan = await register(api)
  const on = async (asOf: string) => codes(await allItems(api, `/v1/plans/${plan.id}/obligations?asOf=${asOf}`))
  t.same(await on('2026-06-30'), ['B.NV', 'B.A', 'B.C'], 'its last day is included')
  t.same(await on('2026-07-01'), ['B.NV', 'B.A'])
  await api.made(api.put('/v1/organizations/B.E', { name: 'Ủy ban nhân dân xã Yên Mỹ', tier: 'commune', parent: 'B' }))
  t.same(await on('2026-07-01'), ['B.NV', 'B.A', 'B.E'])
})

t.test('an organization sees its own obligations from the day the plan is issued', async (t) => {
  const api = await openApi(t)
  const plan = await register(api)
  const of = (code: string, asOf: string) => allItems(api, `/v1/organizations/${code}/obligations?asOf=${asOf}`)
  t.match(await of('B.A', '2026-02-01'), [{ plan: plan.id, dueOn: '2026-03-01' }])
  t.match(await of('B.NV', '2026-02-01'), [{ plan: plan.id, task: plan.tasks[1].id }])
  t.same(await of('B.A', '2026-01-14'), [])
  t.same(await of('B.XD', '2026-02-01'), [])
})
