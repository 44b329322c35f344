import t from 'tap'
import { allItems, type Json, openApi } from '../support/app.ts'
import { answer, join, province, provincePlan } from '../support/province.ts'

const api = await openApi(t)
await province(api)
const plan = await provincePlan(api)
const own = await answer(
  api,
  'V.A',
  [
    { text: 'Các đơn vị ươm cây', timing: { kind: 'quarters', quarters: ['2026-Q2'] } },
    { text: 'Trồng cây', timing: { kind: 'recurring' }, cascade: { mode: 'none' } }
  ],
  { obliges: { tiers: ['unit'], dueOn: '2026-04-30' } }
)
await join(api, own.tasks[0].id, plan.tasks[0].id)
await join(api, own.tasks[1].id, plan.tasks[1].id)

const deep = async (asOf: string, query = '') =>
  allItems(api, `/v1/plans/${plan.id}/gaps?code=TASK_DEEPLY_UNCOVERED&asOf=${asOf}${query}`)

t.test('a task taken up and passed on, which nobody below has taken up, is told of at the plan above', async (t) => {
  const [gap, ...others] = await deep('2026-05-01')
  t.same(others, [], 'the task that goes no further is not')
  t.match(gap, {
    severity: 'W',
    chargedTo: 'V.A',
    organization: { code: 'V.A' },
    task: plan.tasks[0].id,
    childPlan: own.id,
    childTask: own.tasks[0].id,
    evidence: { answers: [{ open: 1, covered: 0, of: 1 }] }
  })
  t.same(
    (await allItems(api, `/v1/organizations/V.A/gaps?asOf=2026-05-01`)).map(({ code }) => code),
    ['TASK_DEEPLY_UNCOVERED'],
    'the body that passed it on has it in its list'
  )
  t.match((await api.get(`/v1/gaps/${gap.id}?asOf=2026-05-01`)).body, { id: gap.id })
  t.same(await deep('2026-05-01', '&organization=V.B'), [])
})

t.test('the cell itself stays covered', async (t) => {
  const { groups } = await api.made(api.get(`/v1/plans/${plan.id}/coverage?groupBy=organization&asOf=2026-05-01`))
  t.match(
    groups.find(({ key }: Json) => key === 'V.A'),
    { covered: 2, open: 0 }
  )
})

t.test('nothing is told before the answer itself is due, nor once those below have taken it up', async (t) => {
  t.same(await deep('2026-04-30'), [])
  const unit = await answer(api, 'V.A.VH', [{ text: 'Ươm cây', timing: { kind: 'recurring' } }], {
    citations: [
      {
        verb: 'thuc_hien',
        raw: `Kế hoạch số ${own.document.number}/KH-UBND ngày 15/02/2026 của Ủy ban nhân dân xã An Phú`
      }
    ]
  })
  t.equal((await deep('2026-05-01')).length, 1, 'a plan alone is no answer')
  await join(api, unit.tasks[0].id, own.tasks[0].id)
  t.same(await deep('2026-05-01'), [])
})
