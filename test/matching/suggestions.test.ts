import t from 'tap'
import { type Api, type Json, openApi } from '../support/app.ts'

const CITY = 'Ủy ban nhân dân thành phố Vân Hải'

async function register(api: Api): Promise<{ city: Json; ward: Json }> {
  await api.made(api.put('/v1/organizations/V', { name: CITY, tier: 'province' }))
  await api.made(
    api.put('/v1/organizations/V.A', { name: 'Ủy ban nhân dân phường An Sơn', tier: 'commune', parent: 'V' })
  )
  const task = (ordinal: string, text: string, quarter: string) => ({
    ordinal,
    text,
    timing: { kind: 'quarters', quarters: [quarter] }
  })
  const period = { from: '2026-01-01', to: '2026-12-31' }
  const city = await api.made(
    api.post('/v1/plans', {
      issuer: 'V',
      state: 'issued',
      document: {
        number: '9',
        symbol: 'KH-UBND',
        issuedOn: '2026-01-12',
        title: 'Cải cách thủ tục hành chính năm 2026'
      },
      period,
      obliges: { tiers: ['commune'] },
      tasks: [
        task('1', 'Rà soát, công khai danh mục thủ tục hành chính tại bộ phận một cửa của thành phố', '2026-Q1'),
        task('2', 'Tổ chức tập huấn kỹ năng tiếp nhận hồ sơ cho công chức', '2026-Q2'),
        task('3', 'Báo cáo tổng kết công tác cải cách hành chính năm 2026', '2026-Q4')
      ]
    })
  )
  const ward = await api.made(
    api.post('/v1/plans', {
      issuer: 'V.A',
      state: 'issued',
      document: {
        number: '21',
        symbol: 'KH-UBND',
        issuedOn: '2026-02-02',
        title: 'Cải cách thủ tục hành chính năm 2026'
      },
      period,
      citations: [{ verb: 'thuc_hien', raw: `Kế hoạch số 9/KH-UBND ngày 12/01/2026 của ${CITY}` }],
      tasks: [
        task('1', 'Rà soát, niêm yết công khai danh mục thủ tục hành chính tại bộ phận một cửa phường', '2026-Q1'),
        task('2', 'Báo cáo tổng kết công tác cải cách hành chính năm 2026 của phường', '2026-Q4'),
        task('3', 'Tổ chức ngày hội văn hóa các tổ dân phố', '2026-Q3')
      ]
    })
  )
  return { city, ward }
}

const pair = (child: Json, parent: Json) => ({ childTask: child.id, parentTask: parent.id })

t.test('a plan’s tasks are matched with those of the plan above, with reasons; one call confirms them', async (t) => {
  const api = await openApi(t)
  const { city, ward } = await register(api)
  const url = `/v1/plans/${ward.id}/suggestions`
  const { items } = await api.made(api.get(url))
  t.match(items[0], { ...pair(ward.tasks[0], city.tasks[0]), parentPlan: city.id, kind: 'takes_up' })
  t.ok(items.some((one: Json) => one.childTask === ward.tasks[1].id && one.parentTask === city.tasks[2].id))
  t.notOk(
    items.some((one: Json) => one.childTask === ward.tasks[2].id),
    'a festival answers nothing of it'
  )
  t.ok(items.every((one: Json) => one.reasons.length > 0 && one.score > 0 && one.score <= 1))
  const english = await api.made(api.get(url, { 'accept-language': 'en' }))
  t.not(english.items[0].reasons[0], items[0].reasons[0])

  const [first] = items
  const made = await api.made(
    api.post(url, { items: [{ childTask: first.childTask, parentTask: first.parentTask, kind: first.kind }] })
  )
  t.match(made.items, [{ state: 'confirmed', kind: 'takes_up', childPlan: ward.id }])
  const left = (await api.made(api.get(url))).items
  t.notOk(left.some((one: Json) => one.parentTask === first.parentTask && one.childTask === first.childTask))
  t.match((await api.made(api.get(`/v1/plans/${city.id}/coverage?asOf=2026-11-21`))).totals, { covered: 1 })
})

t.test(
  'what was rejected is not proposed again; what was only suggested still is, and is confirmed by accepting',
  async (t) => {
    const api = await openApi(t)
    const { city, ward } = await register(api)
    const url = `/v1/plans/${ward.id}/suggestions`
    const link = (state: string, child: number, parent: number) =>
      api.made(api.post('/v1/task-links', { ...pair(ward.tasks[child], city.tasks[parent]), kind: 'details', state }))
    await link('rejected', 0, 0)
    const suggested = await link('suggested', 1, 2)
    const { items } = await api.made(api.get(url))
    t.notOk(items.some((one: Json) => one.childTask === ward.tasks[0].id && one.parentTask === city.tasks[0].id))
    t.ok(items.some((one: Json) => one.childTask === ward.tasks[1].id && one.parentTask === city.tasks[2].id))
    const accepted = await api.made(
      api.post(url, { items: [{ ...pair(ward.tasks[1], city.tasks[2]), kind: 'takes_up' }] })
    )
    t.match(accepted.items, [{ id: suggested.id, state: 'confirmed', kind: 'takes_up' }])
  }
)

t.test('a list with one wrong pair confirms none of it and names the place', async (t) => {
  const api = await openApi(t)
  const { city, ward } = await register(api)
  const reply = await api.post(`/v1/plans/${ward.id}/suggestions`, {
    items: [
      { ...pair(ward.tasks[0], city.tasks[0]), kind: 'takes_up' },
      { ...pair(ward.tasks[1], ward.tasks[2]), kind: 'takes_up' }
    ]
  })
  t.match(reply, { status: 422, body: { code: 'link_against_tiers', errors: [{ pointer: '/items/1/parentTask' }] } })
  t.same((await api.made(api.get('/v1/task-links'))).items, [])
  const other = await api.post(`/v1/plans/${city.id}/suggestions`, {
    items: [{ ...pair(ward.tasks[0], city.tasks[0]), kind: 'takes_up' }]
  })
  t.match(other, { status: 422, body: { code: 'task_not_of_plan', errors: [{ pointer: '/items/0/childTask' }] } })
})
