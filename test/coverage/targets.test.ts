import t from 'tap'
import { reaches } from '../../src/coverage/targets.ts'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { answer, join, province, provincePlan } from '../support/province.ts'

const LATE = '2026-07-01'

/** The province asks two communes (a third is excepted) for something in figures. */
async function asking(t: Parameters<typeof openApi>[0], targets: Json[]): Promise<{ api: Api; plan: Json }> {
  const api = await openApi(t)
  await province(api)
  const task = {
    ordinal: '1',
    text: 'Trồng cây ven đường',
    timing: { kind: 'recurring' },
    lead: ['Sở Nội vụ'],
    targets
  }
  const plan = await provincePlan(api, {
    obliges: { tiers: ['commune'], except: ['V.C'], dueOn: '2026-03-31' },
    tasks: [task]
  })
  return { api, plan }
}

/** A commune answers with figures of its own. */
async function states(api: Api, plan: Json, code: string, targets: Json[], kind = 'takes_up'): Promise<Json> {
  const made = await answer(api, code, [{ text: 'Trồng cây tại xã', timing: { kind: 'recurring' }, targets }])
  await join(api, made.tasks[0].id, plan.tasks[0].id, kind)
  return made
}
const trees = (value: number, more: Json = {}) => ({ value, unit: 'cây', comparator: '>=', ...more })
const share = (value: number, more: Json = {}) => ({ value, unit: '%', comparator: '>=', ...more })
const shortfalls = async (api: Api, plan: Json, asOf = LATE) =>
  (await allItems(api, `/v1/plans/${plan.id}/gaps?code=TARGET_SHORTFALL&asOf=${asOf}`)).map(
    ({ chargedTo }) => chargedTo
  )

t.test('countable figures add up once everybody has stated one; until then the missing are named', async (t) => {
  const { api, plan } = await asking(t, [trees(1_000, { text: 'Ít nhất 1.000 cây' })])
  await states(api, plan, 'V.A', [{ value: 700, unit: 'Cây ' }])
  const [before] = await allItems(api, `/v1/plans/${plan.id}/targets?asOf=${LATE}`)
  t.match(before, { rule: 'sum', verdict: 'incomplete', total: null, missing: [{ code: 'V.B' }] })
  t.same(await shortfalls(api, plan), [], 'no false sum')
  const other = await states(api, plan, 'V.B', [trees(200)])
  const [after] = await allItems(api, `/v1/plans/${plan.id}/targets?asOf=${LATE}`)
  t.match(after, { verdict: 'short', total: 900, missing: [], target: { value: 1_000 } })
  t.match(after.contributions[1], {
    organization: { code: 'V.B' },
    childTask: other.tasks[0].id,
    value: 200,
    unit: 'cây',
    counted: true
  })
  t.same(await shortfalls(api, plan), ['V'], 'no single commune is at fault: the issuer is told')
  t.same(await shortfalls(api, plan, '2026-03-31'), [], 'not before the answers are due')
  const [gap] = await allItems(api, `/v1/plans/${plan.id}/gaps?code=TARGET_SHORTFALL&asOf=${LATE}`)
  t.match(gap.message, /900 cây, yêu cầu Ít nhất 1\.000 cây/)
})

t.test('a share is judged body by body, and whoever is short is charged', async (t) => {
  const { api, plan } = await asking(t, [share(80)])
  await states(api, plan, 'V.A', [share(95)])
  await states(api, plan, 'V.B', [share(70)])
  const [found] = await allItems(api, `/v1/plans/${plan.id}/targets?asOf=${LATE}`)
  t.match(found, { rule: 'each', verdict: 'short', total: null })
  t.same(await shortfalls(api, plan), ['V.B'])
})

t.test('a part counts towards a sum, another unit does not, and a waived body is not missed', async (t) => {
  const { api, plan } = await asking(t, [trees(100)])
  await states(api, plan, 'V.A', [trees(100)], 'details')
  await states(api, plan, 'V.B', [{ value: 3, unit: 'héc-ta' }])
  const verdict = async () => (await allItems(api, `/v1/plans/${plan.id}/targets?asOf=${LATE}`))[0]
  t.match(await verdict(), { verdict: 'incomplete', missing: [{ code: 'V.B' }] })
  await api.made(
    api.post('/v1/waivers', {
      ...{ plan: plan.id, organization: 'V.B', grounds: 'Không có đường mới', decidedBy: 'V', decidedOn: '2026-02-01' }
    })
  )
  t.match(await verdict(), { verdict: 'met', total: 100, missing: [] })
})

t.test('of several targets in one unit each is answered in its own words', async (t) => {
  const { api, plan } = await asking(t, [trees(100, { text: 'Cây bóng mát' }), trees(50, { text: 'Cây ăn quả' })])
  for (const code of ['V.A', 'V.B']) {
    await states(api, plan, code, [trees(60, { text: 'cây bóng  mát' }), trees(10, { text: 'Cây ăn quả' })])
  }
  const found = await allItems(api, `/v1/plans/${plan.id}/targets?asOf=${LATE}`)
  t.same(
    found.map(({ total, verdict }) => [total, verdict]),
    [
      [120, 'met'],
      [20, 'short']
    ]
  )
  t.same(await shortfalls(api, plan), ['V'], 'one line for the task')
})

t.test('what a number must do to reach a target', async (t) => {
  const asked = (comparator: '=' | '>=' | '>' | '<=' | '<' | 'range' | null, value = 10, to?: number) => ({
    comparator,
    value,
    ...(to === undefined ? {} : { to })
  })
  const cases: [ReturnType<typeof asked>, number, number | undefined, boolean][] = [
    [asked('>='), 10, undefined, true],
    [asked('>='), 9.99, undefined, false],
    [asked('>'), 10, undefined, false],
    [asked('='), 12, undefined, true],
    [asked('='), 9, undefined, false],
    [asked(null), 12, undefined, true],
    [asked('<='), 10, undefined, true],
    [asked('<='), 11, undefined, false],
    [asked('<'), 10, undefined, false],
    [asked('<='), 8, 11, false],
    [asked('range', 10, 12), 11, undefined, true],
    [asked('range', 10, 12), 10, 12, true],
    [asked('range', 10, 12), 10, 13, false],
    [asked('range', 10, 12), 9, undefined, false]
  ]
  for (const [target, low, high, expected] of cases) {
    t.equal(reaches(target, low, high), expected, `${low}${high ? `-${high}` : ''} for ${JSON.stringify(target)}`)
  }
})
