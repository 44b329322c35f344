import t from 'tap'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { answer, cells, join, province, provincePlan } from '../support/province.ts'

const LATE = '2026-07-01'

interface Handed {
  api: Api
  plan: Json
  own: Json
}

/** Commune V.A hands task 1 of the province to somebody, and does task 2. */
async function handedTo(t: Parameters<typeof openApi>[0], to: string): Promise<Handed> {
  const api = await openApi(t)
  await province(api)
  const plan = await provincePlan(api)
  const own = await answer(api, 'V.A', [
    { text: 'Giao đơn vị ươm cây' },
    { text: 'Trồng cây', timing: { kind: 'recurring' } }
  ])
  await join(api, own.tasks[0].id, plan.tasks[0].id, 'forwards', { to })
  await join(api, own.tasks[1].id, plan.tasks[1].id)
  return { api, plan, own }
}
const mine = async ({ api, plan }: Handed, asOf = LATE) => (await cells(api, plan, asOf)).slice(0, 2)
const gapsOf = async ({ api, plan }: Handed, asOf = LATE) =>
  (await allItems(api, `/v1/plans/${plan.id}/gaps?organization=V.A&include=derived&asOf=${asOf}`)).map(
    ({ code, chargedTo }) => `${code} ${chargedTo}`
  )
const unitPlan = (api: Api, issuer: string, citing: Json, tasks: Json[]) =>
  answer(api, issuer, tasks, {
    citations: [
      {
        verb: 'thuc_hien',
        raw: `Kế hoạch số ${citing.document.number}/KH-UBND ngày 15/02/2026 của Ủy ban nhân dân xã An Phú`
      }
    ]
  })

t.test('a task handed on that nobody takes up is charged to the receiver, not to who handed it on', async (t) => {
  const world = await handedTo(t, 'V.A.VH')
  const { api, plan, own } = world
  t.same(await mine(world), ['V.A 1 forwarded', 'V.A 2 covered'])
  t.same(await gapsOf(world), ['FORWARD_DEAD_END V.A.VH'])
  t.same(await gapsOf(world, '2026-03-31'), [], 'not before it is due')
  const [gap] = await allItems(api, `/v1/organizations/V.A.VH/gaps?asOf=${LATE}`)
  t.match(gap, {
    code: 'FORWARD_DEAD_END',
    severity: 'E',
    plan: plan.id,
    task: plan.tasks[0].id,
    organization: { code: 'V.A' },
    childPlan: own.id,
    childTask: own.tasks[0].id,
    evidence: {
      receiver: { code: 'V.A.VH' },
      receiverPlans: [],
      forwarding: { id: own.tasks[0].id, text: 'Giao đơn vị ươm cây' }
    }
  })
  t.same(await allItems(api, `/v1/organizations/V.A/gaps?asOf=${LATE}&code=FORWARD_DEAD_END`), [])
})

t.test('it is covered once the receiver takes up the task that was handed to it', async (t) => {
  const world = await handedTo(t, 'V.A.VH')
  const { api, own } = world
  const unit = await unitPlan(api, 'V.A.VH', own, [
    { text: 'Ươm cây', timing: { kind: 'quarters', quarters: ['2026-Q2'] } }
  ])
  const link = await join(api, unit.tasks[0].id, own.tasks[0].id, 'details')
  t.same(await mine(world), ['V.A 1 forwarded', 'V.A 2 covered'], 'a part is not the whole')
  t.equal((await api.patch(`/v1/task-links/${link.id}`, { kind: 'takes_up' })).status, 200)
  t.same(await mine(world), ['V.A 1 covered', 'V.A 2 covered'])
  t.same(await gapsOf(world), [])
})

t.test("the receiver's time is the one that is judged, and its owner the one charged", async (t) => {
  const world = await handedTo(t, 'V.A.VH')
  const { api, own } = world
  const unit = await unitPlan(api, 'V.A.VH', own, [
    { text: 'Ươm cây', timing: { kind: 'quarters', quarters: ['2026-Q4'] } }
  ])
  await join(api, unit.tasks[0].id, own.tasks[0].id)
  t.same(await mine(world), ['V.A 1 later', 'V.A 2 covered'])
  t.same(await gapsOf(world), ['TASK_LATER_THAN_PARENT V.A.VH'])
})

t.test('a receiver that answers the plan above itself covers it too', async (t) => {
  const world = await handedTo(t, 'V.B')
  const { api, plan } = world
  const other = await answer(api, 'V.B', [{ text: 'Ươm cây cho hai xã', timing: { kind: 'recurring' } }])
  await join(api, other.tasks[0].id, plan.tasks[0].id)
  t.same(await mine(world), ['V.A 1 covered', 'V.A 2 covered'])
})

t.test('it is followed to the last receiver; two that hand it to each other end with the second', async (t) => {
  const world = await handedTo(t, 'V.B')
  const { api, plan } = world
  const other = await answer(api, 'V.B', [{ text: 'Giao lại' }])
  const link = await join(api, other.tasks[0].id, plan.tasks[0].id, 'forwards', { to: 'V.B.KT' })
  t.same(await gapsOf(world), ['FORWARD_DEAD_END V.B.KT'])
  t.same(
    (await allItems(api, `/v1/organizations/V.B.KT/gaps?asOf=${LATE}`)).map(({ organization }) => organization.code),
    ['V.A', 'V.B'],
    'each that handed it on is told of'
  )
  await api.patch(`/v1/task-links/${link.id}`, { to: 'V.A' })
  t.same(await gapsOf(world), ['FORWARD_DEAD_END V.B'])
})

t.test('handed to a body that has ceased, or that is waived, it lies with who handed it on', async (t) => {
  const world = await handedTo(t, 'V.C')
  const { api, plan } = world
  t.same(await gapsOf(world, '2026-08-31'), ['FORWARD_DEAD_END V.C'], 'its last day')
  t.same(await gapsOf(world, '2026-09-01'), ['TASK_NOT_TAKEN_UP V.A'])
  await api.made(
    api.post('/v1/waivers', {
      ...{ plan: plan.id, task: plan.tasks[0].id, organization: 'V.C', grounds: 'Sắp sáp nhập' },
      ...{ decidedBy: 'V', decidedOn: '2026-02-01' }
    })
  )
  t.same(await gapsOf(world, '2026-08-31'), ['TASK_NOT_TAKEN_UP V.A'])
})

t.test('declining without saying why is a finding of its own; the task stays not taken up', async (t) => {
  const world = await handedTo(t, 'V.A.VH')
  const { api, own, plan } = world
  const { items } = await api.made(api.get(`/v1/task-links?childTask=${own.tasks[0].id}`))
  await api.patch(`/v1/task-links/${items[0].id}`, { kind: 'declines', to: null })
  t.same(await mine(world), ['V.A 1 declined', 'V.A 2 covered'])
  t.same(await gapsOf(world), ['DECLINE_UNGROUNDED V.A', 'TASK_NOT_TAKEN_UP V.A'])
  await api.patch(`/v1/task-links/${items[0].id}`, { grounds: 'Đã có vườn ươm của tỉnh' })
  t.same(await gapsOf(world), ['TASK_NOT_TAKEN_UP V.A'])
  const [gap] = await allItems(api, `/v1/plans/${plan.id}/gaps?organization=V.A&asOf=${LATE}`)
  t.equal(gap.evidence.answers[0].grounds, 'Đã có vườn ươm của tỉnh')
})
