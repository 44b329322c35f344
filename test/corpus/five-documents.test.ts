import t from 'tap'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { corpusAvailable, documents, goldLinks, nghiDuongLinks, organizations, plans } from './documents.ts'

// The five real plans of ../shared/corpus, over HTTP, as section 7 of the model asks. They are read where they lie;
// without them this file says so and tests nothing.

const ASOF = '2026-11-21'
type Key = keyof typeof plans
type Made = Record<Key, Json>

async function register(api: Api): Promise<Made> {
  for (const organization of organizations)
    await api.made(api.put(`/v1/organizations/${organization.code}`, organization))
  const made = {} as Made
  // Children before the parent, documents last: the order must not matter.
  for (const key of Object.keys(plans).reverse() as Key[])
    made[key] = await api.made(api.post('/v1/plans', plans[key]()))
  for (const document of documents) await api.made(api.post('/v1/documents', document))
  return made
}

const ids = (plan: Json): Record<string, string> =>
  Object.fromEntries(plan.tasks.map((task: Json) => [task.ordinal, task.id]))

async function link(api: Api, child: Json, parent: Json, labels: ReturnType<typeof goldLinks>) {
  const [from, to] = [ids(child), ids(parent)]
  for (const { childOrdinal, parentOrdinal, kind } of labels) {
    await api.made(api.post('/v1/task-links', { childTask: from[childOrdinal], parentTask: to[parentOrdinal], kind }))
  }
}

const gapsOf = (api: Api, plan: Json, query = '') => allItems(api, `/v1/plans/${plan.id}/gaps?asOf=${ASOF}${query}`)
const codes = (gaps: Json[]) => gaps.map(({ code }) => code)
const numbersOf = async (api: Api, plan: Json, code: string, query = '') => {
  const { groups } = await api.made(api.get(`/v1/plans/${plan.id}/coverage?asOf=${ASOF}&groupBy=organization${query}`))
  return groups.find(({ key }: Json) => key === code)
}

t.test('the five documents give what the model promises', async (t) => {
  if (!corpusAvailable()) {
    t.comment('../shared/corpus is not here: the five real documents are not tested')
    return
  }
  const api = await openApi(t)
  const made = await register(api)
  const root = made.haiPhong

  t.test('the tree: 24/KH-UBND stands above Nghi Dương, and with drafts above Sở Tư pháp', async (t) => {
    const below = async (query: string) =>
      (await api.made(api.get(`/v1/plans/${root.id}/descendants?${query}`))).items.map(({ issuer }: Json) => issuer)
    t.same(await below(''), ['HP.ND'])
    t.same((await below('includeDrafts=true')).sort(), ['HP.ND', 'HP.STP'])
    const above = await api.made(api.get(`/v1/plans/${made.nghiDuong.id}/ancestors`))
    t.match(above.items, [{ id: root.id, document: { reference: '24/KH-UBND' }, depth: 1 }])
    t.equal((await api.made(api.get(`/v1/plans/${made.soTuPhapHaiPhong.id}`))).parent, root.id)
    t.equal((await api.made(api.get(`/v1/plans/${made.vietHoa.id}`))).parent, null)
    const tree = await api.made(api.get(`/v1/plans/${root.id}/descendants?shape=tree`))
    t.match(tree.items, [{ issuer: 'HP.ND', children: [] }])
  })

  t.test('the city plan has 24 tasks, 17 of them in quarters, and binds one Sở each by III.3 and III.4', async (t) => {
    const tasks = await allItems(api, `/v1/plans/${root.id}/tasks`)
    t.equal(tasks.length, 24)
    t.equal(tasks.filter(({ timing }) => timing.kind === 'quarters').length, 17)
    const matrix = await api.made(api.get(`/v1/plans/${root.id}/coverage/matrix?asOf=${ASOF}`))
    const bound = (ordinal: string) =>
      matrix.rows
        .filter((row: Json) => row.cells.some(({ task }: Json) => task === ids(root)[ordinal]))
        .map((row: Json) => row.organization.code)
    t.same(bound('III.3'), ['HP.SVHTTDL'])
    t.same(bound('III.4'), ['HP.SNV'])
    t.same(bound('II.1.b').length, matrix.rows.length)
    t.same(bound('II.1.d'), [], 'taking part in the six cities’ conference binds nobody below')
  })

  t.test('every department and commune registered is obliged, by the default due date', async (t) => {
    const obligations = await allItems(api, `/v1/plans/${root.id}/obligations?asOf=${ASOF}`)
    t.same(obligations.map(({ organization }) => organization.code).sort(), [
      'HP.ND',
      'HP.SGDDT',
      'HP.SNV',
      'HP.STP',
      'HP.SVHTTDL',
      'HP.VH'
    ])
    t.match(obligations[0], { plan: root.id, dueOn: '2026-03-31', dueRule: 'default', source: 'declared' })
    const own = await allItems(api, `/v1/organizations/HP.ND/obligations?asOf=${ASOF}`)
    t.match(own, [{ plan: root.id, organization: { code: 'HP.ND' } }])
  })

  t.test('Việt Hòa issued a plan that does not cite the city’s: one line, on its own merits', async (t) => {
    const gaps = await gapsOf(api, root, '&organization=HP.VH')
    t.match(gaps, [
      { code: 'PLAN_NOT_CITING', severity: 'E', chargedTo: 'HP.VH', childPlan: made.vietHoa.id, dueOn: '2026-03-31' }
    ])
    t.equal(gaps.length, 1)
    const derived = await gapsOf(api, root, '&organization=HP.VH&include=derived')
    t.ok(derived.length > 1)
    t.ok(derived.slice(1).every(({ causedBy }) => causedBy === gaps[0].id))
  })

  t.test('Sở Tư pháp Hải Phòng has a draft only', async (t) => {
    t.match(await gapsOf(api, root, '&organization=HP.STP'), [
      { code: 'PLAN_DRAFT_ONLY', severity: 'W', chargedTo: 'HP.STP' }
    ])
    const draft = await api.made(api.get(`/v1/plans/${made.soTuPhapHaiPhong.id}`))
    t.same(
      draft.citations.map(({ reference }: Json) => reference),
      ['03/CT-UBND', '24/KH-UBND', '56/KH-UBND'],
      'one clause holds three documents'
    )
    t.equal(draft.tasks.filter(({ ordinal }: Json) => /^III\.\d+$/.test(ordinal)).length, 11)
    t.equal(draft.tasks.filter(({ ordinal }: Json) => ordinal.startsWith('II.')).length, 4)
    t.ok(draft.tasks.some(({ ordinal }: Json) => ordinal === 'III(2).1'))
  })

  t.test(
    'Lạng Sơn’s parent is not registered; it never takes Hải Phòng’s and resolves by itself when it arrives',
    async (t) => {
      const plan = `/v1/plans/${made.soTuPhapLangSon.id}`
      t.match(await gapsOf(api, made.soTuPhapLangSon, '&code=CITATION_UNRESOLVED'), [
        { chargedTo: 'register', severity: 'I' }
      ])
      const number = {
        type: 'Kế hoạch',
        number: '01',
        symbol: 'KH-UBND',
        issuedOn: '2026-01-04',
        title: 'Công tác năm 2026'
      }
      await api.made(api.post('/v1/plans', { issuer: 'HP', state: 'issued', document: number }))
      t.match((await api.made(api.get(plan))).citations, [{ resolution: { state: 'unresolved' } }])
      const parent = await api.made(api.post('/v1/plans', { issuer: 'LS', state: 'issued', document: number }))
      t.match(await api.made(api.get(plan)), {
        parent: parent.id,
        citations: [{ resolution: { state: 'resolved', plan: parent.id } }]
      })
    }
  )

  t.test('57-NQ/TW is cited with a wrong date, once the true one is registered', async (t) => {
    t.match(await gapsOf(api, made.vietHoa, '&code=CITATION_DATE_MISMATCH'), [
      {
        severity: 'E',
        chargedTo: 'HP.VH',
        evidence: { reference: '57-NQ/TW', cited: '2023-12-21', actual: '2024-12-22' }
      }
    ])
  })

  t.test('before any link nothing is held against Nghi Dương', async (t) => {
    const gaps = await gapsOf(api, root, '&organization=HP.ND&include=derived')
    t.ok(gaps.length > 0)
    t.same([...new Set(codes(gaps))], ['TASK_NOT_TRACED'])
    t.ok(gaps.every(({ chargedTo, severity }) => chargedTo === 'register' && severity === 'I'))
    t.match(await numbersOf(api, root, 'HP.ND'), { due: 11, covered: 2, untraced: 9, open: 0 })
  })

  t.test('with its links confirmed and its tracing declared, Nghi Dương is close to full coverage', async (t) => {
    await link(api, made.nghiDuong, root, nghiDuongLinks)
    await api.made(
      api.put(`/v1/plans/${made.nghiDuong.id}/tracing`, { state: 'declared', by: 'HP.ND', on: '2026-03-10' })
    )
    t.match(await numbersOf(api, root, 'HP.ND'), { due: 11, covered: 9, untraced: 0, open: 2 })
    const gaps = await gapsOf(api, root, '&organization=HP.ND')
    t.same(codes(gaps), ['TASK_PARTLY_TAKEN_UP', 'TASK_PARTLY_TAKEN_UP'])
    t.notOk(codes(gaps).includes('TASK_LATER_THAN_PARENT'), 'the mid-year review in Q3 is on time by the series')
    const matrix = await api.made(api.get(`/v1/plans/${root.id}/coverage/matrix?asOf=${ASOF}`))
    const cells = matrix.rows.find((row: Json) => row.organization.code === 'HP.ND').cells
    for (const ordinal of ['II.2.d', 'II.3.c']) {
      t.match(
        cells.find(({ task }: Json) => task === ids(root)[ordinal]),
        { status: 'covered' },
        ordinal
      )
    }
    t.match(await gapsOf(api, made.nghiDuong, '&code=LEAD_MISSING'), [{ evidence: { count: 24, of: 24 } }])
  })

  t.test('Nghi Dương inherits by quarter what it has not taken up', async (t) => {
    const effective = async (query: string) =>
      (await allItems(api, `/v1/plans/${made.nghiDuong.id}/effective-tasks?${query}`)).map(
        ({ origin, mode, task, via }) => [origin, mode, task.ordinal, via.length]
      )
    const inherited = (rows: unknown[][]) => rows.filter(([origin]) => origin === 'inherited')
    t.same(inherited(await effective('')), [['inherited', 'optional', 'II.2.a', 2]])
    t.same(inherited(await effective('quarter=2026-Q2')), [['inherited', 'optional', 'II.2.a', 2]])
    t.same(inherited(await effective('quarter=2026-Q3')), [])
    t.equal((await effective('quarter=2026-Q1')).length, 7, 'five of the quarter, two of the whole period')
    t.same(inherited(await effective('asOf=2026-01-25')), [], 'the city plan is not yet issued')
  })

  t.test('Sở Tư pháp’s draft, if it were issued, covers what gold says it takes up whole', async (t) => {
    await link(api, made.soTuPhapHaiPhong, root, goldLinks())
    t.match(await numbersOf(api, root, 'HP.STP'), { covered: 0, open: 11 })
    t.match(await numbersOf(api, root, 'HP.STP', '&includeDrafts=true'), { due: 11, covered: 6, untraced: 5 - 5 })
    const gaps = await gapsOf(api, root, '&organization=HP.STP&includeDrafts=true')
    t.ok(
      gaps.some(({ code, evidence }) => code === 'TASK_PARTLY_TAKEN_UP' && evidence.series?.length === 2),
      'sơ kết only partly'
    )
  })

  t.test('the same question on the same day gets the same bytes', async (t) => {
    for (const path of ['coverage?groupBy=block', 'coverage/matrix?', 'gaps?include=derived']) {
      const url = `/v1/plans/${root.id}/${path}&asOf=${ASOF}`
      const first = await api.get(url)
      t.equal(first.text, (await api.get(url)).text)
      t.equal((await api.get(url, { 'if-none-match': first.headers['etag']! })).status, 304)
    }
  })

  t.test('one gap explains itself, in both languages', async (t) => {
    const [gap] = await gapsOf(api, root, '&organization=HP.VH')
    const vi = await api.made(api.get(`/v1/gaps/${gap.id}?asOf=${ASOF}`))
    t.match(vi, { id: gap.id, remedy: 'cite', evidence: { rule: 'same_field_and_period_without_citing' } })
    t.match(vi.message, /không viện dẫn/)
    const en = await api.made(api.get(`/v1/gaps/${gap.id}?asOf=${ASOF}`, { 'accept-language': 'en' }))
    t.match(en.message, /does not cite/)
  })
})
