import { sql } from 'drizzle-orm'
import t from 'tap'
import { type Api, type Json, openApi } from '../support/app.ts'
import { postgresUrl } from '../support/database.ts'
import { meeting } from '../support/meeting.ts'

// What only real PostgreSQL can show: the embedded database has one connection, so nothing there happens at once.

const issued = (
  issuer: string,
  number: string,
  tier: string,
  above?: { issuer: string; number: string; symbol: string }
) => ({
  issuer,
  state: 'issued',
  document: { number, symbol: tier, issuedOn: '2026-02-01', title: 'Kế hoạch công tác năm 2026' },
  field: 'cong-tac',
  obliges: { tiers: ['department', 'commune', 'unit'] },
  citations: above
    ? [
        {
          verb: 'can_cu',
          type: 'Kế hoạch',
          number: above.number,
          symbol: above.symbol,
          date: '2026-02-01',
          issuer: above.issuer
        }
      ]
    : [],
  tasks: [{ ordinal: '1', text: 'Rà soát thủ tục' }]
})

const CHAIN = [
  { code: 'TW', tier: 'central', name: 'Bộ Nội vụ', parent: null, symbol: 'KH-BNV' },
  { code: 'T', tier: 'province', name: 'Ủy ban nhân dân tỉnh Bình Xuyên', parent: null, symbol: 'KH-UBND' },
  { code: 'T.S', tier: 'department', name: 'Sở Nội vụ tỉnh Bình Xuyên', parent: 'T', symbol: 'KH-SNV' },
  { code: 'T.X', tier: 'commune', name: 'Ủy ban nhân dân xã An Hòa', parent: 'T', symbol: 'KH-UBND' },
  { code: 'T.X.P', tier: 'unit', name: 'Phòng Kinh tế xã An Hòa', parent: 'T.X', symbol: 'KH-PKT' }
]

async function chain(api: Api, number: string): Promise<string[]> {
  const tasks: string[] = []
  let above: { issuer: string; number: string; symbol: string } | undefined
  for (const { code, name, symbol } of CHAIN) {
    const plan: Json = await api.made(api.post('/v1/plans', issued(code, number, symbol, above)))
    tasks.push(plan.tasks[0].id)
    above = { issuer: name, number, symbol }
  }
  return tasks
}

const traces = async (api: Api): Promise<number> =>
  (await api.db.rows<{ n: number }>(sql`select count(*)::int as n from task_trace`))[0]!.n

t.test('links made at the same moment never miss the way that runs over both', async (t) => {
  if (!postgresUrl) {
    t.comment('needs DATABASE_URL: the embedded database has one connection')
    return
  }
  const api = await openApi(t)
  for (const { symbol: _symbol, code, ...body } of CHAIN) await api.made(api.put(`/v1/organizations/${code}`, body))
  const ROUNDS = 12
  for (let round = 1; round <= ROUNDS; round++) {
    const tasks = await chain(api, String(round))
    const pairs = tasks
      .slice(1)
      .map((child, index) => ({ childTask: child, parentTask: tasks[index]!, kind: 'takes_up' }))
    const replies = await Promise.all(pairs.map((pair) => api.post('/v1/task-links', pair)))
    t.same(
      replies.map(({ status }) => status),
      [201, 201, 201, 201],
      `round ${round}`
    )
  }
  // Five tiers in a chain: 4 + 3 + 2 + 1 ways each.
  t.equal(await traces(api), ROUNDS * 10)
})

t.test('without the locks such a way is missed: the test above can fail', async (t) => {
  if (!postgresUrl) {
    t.comment('needs DATABASE_URL')
    return
  }
  const api = await openApi(t)
  for (const { symbol: _symbol, code, ...body } of CHAIN) await api.made(api.put(`/v1/organizations/${code}`, body))
  const [, p, d, c] = await chain(api, '1')
  const link = (child: string, parent: string, childTier: number) => sql`
    insert into task_link (id, child_task, child_tier, parent_task, parent_tier, kind, state, parent_fingerprint)
    values (gen_random_uuid(), ${child}::text::uuid, ${childTier}::int, ${parent}::text::uuid, ${childTier - 1}::int, 'takes_up', 'confirmed', '')`
  const { retrace } = await import('../../src/links/queries.ts')
  // Both have written before either derives, and both have derived before either commits: the worst moment, every time.
  const [written, derived] = [meeting(), meeting()]
  const write = (child: string, parent: string, tier: number) =>
    api.db.tx(async (tx) => {
      await tx.rows(link(child, parent, tier))
      await written()
      await retrace(tx, child)
      await derived()
    })
  await Promise.all([write(c!, d!, 3), write(d!, p!, 2)])
  t.equal(await traces(api), 2, 'the way from commune to province is not there')
})
