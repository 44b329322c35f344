import t from 'tap'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { answer, cells, join, province, provincePlan } from '../support/province.ts'

const LATE = '2026-07-01'

async function start(t: Parameters<typeof openApi>[0]): Promise<{ api: Api; plan: Json }> {
  const api = await openApi(t)
  await province(api)
  return { api, plan: await provincePlan(api) }
}
const waive = (api: Api, plan: Json, change: Json) =>
  api.made(
    api.post('/v1/waivers', {
      ...{ plan: plan.id, organization: 'V.A', grounds: 'Xã không còn quỹ đất', decidedBy: 'V.NV.TDKT' },
      ...{ decidedOn: '2026-02-01', ...change }
    })
  )
const gaps = async (api: Api, plan: Json, query: string) =>
  (await allItems(api, `/v1/plans/${plan.id}/gaps?${query}`)).map(({ code, task }) =>
    [code, plan.tasks.find(({ id }: Json) => id === task)?.ordinal].filter(Boolean).join(' ')
  )

t.test('a waived task is neither covered nor open, and leaves the percentage alone', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [{ text: 'Trồng cây ven đường liên thôn', timing: { kind: 'recurring' } }])
  await join(api, own.tasks[0].id, plan.tasks[1].id)
  const totals = async (asOf: string) =>
    (await api.made(api.get(`/v1/plans/${plan.id}/coverage?groupBy=organization&asOf=${asOf}`))).groups.find(
      ({ key }: Json) => key === 'V.A'
    )
  t.match(await totals(LATE), { due: 2, covered: 1, waived: 0, open: 1, coverage: 0.5 })
  await waive(api, plan, { task: plan.tasks[0].id, expiresOn: '2026-08-31' })
  t.match(await totals(LATE), { due: 2, covered: 1, waived: 1, open: 0, coverage: 1 })
  t.same(await gaps(api, plan, `organization=V.A&asOf=${LATE}`), [])
  t.match(await totals('2026-02-01'), { due: 1, waived: 1, notDue: 1 }, 'from its first day, before anything is due')
  t.match(await totals('2026-01-31'), { due: 0, waived: 0, notDue: 2 }, 'not a day earlier')
})

t.test('when it has run out the gap is back, and the waiver is told of beside it', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [{ text: 'Trồng cây ven đường liên thôn', timing: { kind: 'recurring' } }])
  await join(api, own.tasks[0].id, plan.tasks[1].id)
  const made = await waive(api, plan, { task: plan.tasks[0].id, expiresOn: '2026-08-31' })
  t.same(await gaps(api, plan, 'organization=V.A&asOf=2026-08-31'), [], 'its last day')
  t.same(await gaps(api, plan, 'organization=V.A&asOf=2026-09-01'), ['TASK_NOT_TAKEN_UP 1', 'WAIVER_EXPIRED 1'])
  const [expired] = await allItems(api, `/v1/plans/${plan.id}/gaps?code=WAIVER_EXPIRED&asOf=2026-09-01`)
  t.match(expired, {
    severity: 'W',
    chargedTo: 'V.A',
    remedy: 'waive',
    evidence: { waiver: made.id, grounds: made.grounds, decidedBy: { code: 'V.NV.TDKT' }, expiresOn: '2026-08-31' }
  })
  await join(api, own.tasks[0].id, plan.tasks[0].id)
  t.same(await gaps(api, plan, 'organization=V.A&asOf=2026-09-01'), [], 'taken up: nothing to tell')
})

t.test('a body lifted from the whole plan owes not even a plan', async (t) => {
  const { api, plan } = await start(t)
  t.same(await gaps(api, plan, `organization=V.A&asOf=${LATE}`), ['PLAN_NOT_ISSUED'])
  await waive(api, plan, { expiresOn: '2026-12-31' })
  t.same((await cells(api, plan, LATE)).slice(0, 2), ['V.A 1 waived', 'V.A 2 waived'])
  t.same(await gaps(api, plan, `organization=V.A&include=derived&asOf=${LATE}`), [])
  t.same(await gaps(api, plan, `organization=V.B&asOf=${LATE}`), ['PLAN_NOT_ISSUED'], 'the others still do')
  t.same(await gaps(api, plan, 'organization=V.A&asOf=2027-01-01'), ['PLAN_NOT_ISSUED', 'WAIVER_EXPIRED'])
})

t.test('a waived task is not inherited while the waiver holds', async (t) => {
  const { api, plan } = await start(t)
  const own = await answer(api, 'V.A', [{ text: 'Việc riêng của xã' }])
  await waive(api, plan, { task: plan.tasks[0].id, expiresOn: '2026-08-31' })
  const inherited = async (asOf: string) =>
    (await allItems(api, `/v1/plans/${own.id}/effective-tasks?asOf=${asOf}`))
      .filter(({ origin }) => origin === 'inherited')
      .map(({ task }) => task.ordinal)
  t.same(await inherited(LATE), ['2'])
  t.same(await inherited('2026-09-01'), ['1', '2'])
})

t.test('of a series only the member named is waived; the gap stands at the next', async (t) => {
  const api = await openApi(t)
  await province(api)
  const text = 'Sơ kết 6 tháng đầu năm'
  const task = (ordinal: string, quarter: string) => ({
    ordinal,
    text,
    timing: { kind: 'quarters', quarters: [quarter] }
  })
  const plan = await provincePlan(api, { tasks: [task('1', '2026-Q2'), task('2', '2026-Q3')] })
  await answer(api, 'V.A', [{ text: 'Việc riêng của xã' }, { text: 'Việc riêng khác' }])
  await waive(api, plan, { task: plan.tasks[0].id })
  t.same((await cells(api, plan, LATE)).slice(0, 2), ['V.A 1 waived', 'V.A 2 missing'])
  const all = await gaps(api, plan, `organization=V.A&include=derived&code=TASK_NOT_TAKEN_UP&asOf=${LATE}`)
  t.same(all, ['TASK_NOT_TAKEN_UP 2'])
})
