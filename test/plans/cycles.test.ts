import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { localContext } from '../../src/context.ts'
import type { Db } from '../../src/db/database.ts'
import { lockNumbers } from '../../src/db/locks.ts'
import { resolvePlans } from '../../src/plans/resolve-citations.ts'
import { type Api, type Json, openApi } from '../support/app.ts'
import { freshDatabase, postgresUrl } from '../support/database.ts'
import { meeting } from '../support/meeting.ts'
import { above, type Ground, planBody, postDocument, postPlan, putBodies, verdicts } from '../support/register.ts'

// A cycle can never be stored, and two writers never miss each other. PGlite has one connection, so races are forced on
// real PostgreSQL only; what the tables themselves refuse is tried on both.

t.setTimeout(600_000)
const skip = postgresUrl ? false : 'races need real PostgreSQL (DATABASE_URL)'
if (skip) t.comment(skip)

const day = '2026-01-26'
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const range = (length: number): number[] => Array.from({ length }, (_, at) => at + 1)

/** How many plans lead back to themselves. */
const circles = async (db: Db): Promise<number> =>
  (
    await db.rows<{ found: number }>(sql`
      with recursive up as (
        select child_id as start, parent_id as at from cascade_edge
        union
        select u.start, e.parent_id from up u join cascade_edge e on e.child_id = u.at
      )
      select count(*) as found from up where start = at`)
  )[0]?.found ?? -1

const edges = (db: Db) =>
  db.rows(sql`select child_id, parent_id, position, is_parent from cascade_edge order by child_id, parent_id`)
const judged = (db: Db) =>
  db.rows(sql`select plan_id, position, state, rule, document_id, differs, candidates from citation order by 1, 2`)

/** Resolves everything from scratch: after a race nothing may be left that this would change. */
async function assertSettled(t: Test, { db }: Api): Promise<void> {
  const before = { edges: await edges(db), judged: await judged(db) }
  const plans = await db.rows<{ id: string }>(sql`select id from plan order by id`)
  const ids = plans.map(({ id }) => id)
  await db.tx((inner) => resolvePlans(localContext(inner, pino({ level: 'silent' })), ids))
  t.same({ edges: await edges(db), judged: await judged(db) }, before, 'resolving everything again changes nothing')
}

/** The statuses of answers given at the same time, counted. */
async function together(calls: readonly (() => Promise<{ status: number }>)[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { status } of await Promise.all(calls.map((call) => call()))) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

t.test('the table of edges refuses whatever does not go up', async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const plan = (issuer: string, number: number) =>
    postPlan(api, { issuer, reference: `${number}/KH-X`, on: day }).then(({ id }: Json) => String(id))
  const [city, otherCity] = [await plan('HP', 1), await plan('LS', 2)]
  const [ward, department] = [await plan('HP.VH', 3), await plan('HP.STP', 4)]
  const insert = (child: string, childTier: number, parent: string, parentTier: number) =>
    api.db.rows(sql`
      insert into cascade_edge (child_id, child_tier, parent_id, parent_tier, position, is_parent)
      values (${child}::text::uuid, ${childTier}::int, ${parent}::text::uuid, ${parentTier}::int, 1, false)`)
  const refused = async (write: Promise<unknown>, constraint: RegExp, says: string): Promise<void> => {
    const answer = await write.then(
      () => 'written',
      (error: { detail?: { en?: string } }) => String(error.detail?.en ?? error)
    )
    t.match(answer, constraint, says)
  }
  const upward = /cascade_edge_tier_ck/
  await refused(insert(city, 1, ward, 3), upward, 'downward')
  await refused(insert(city, 1, otherCity, 1), upward, 'sideways')
  await refused(insert(city, 1, city, 1), upward, 'to itself')
  await refused(insert(city, 3, ward, 1), /cascade_edge_(child|parent)_fk/, 'with false tiers')
  await refused(insert(city, 4, department, 2), /cascade_edge_child_fk/, 'with one false tier')
  await insert(ward, 3, city, 1)
  await refused(
    api.db.rows(sql`update plan set tier = 0 where id = ${ward}::text::uuid`),
    /cascade_edge_child_fk/,
    'a tier changed under an edge'
  )
  t.equal(await circles(api.db), 0)
})

t.test('plans that cite each other at the same moment', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const issuers = ['BTP', 'HP', 'LS', 'HP.STP', 'HP.SNV', 'HP.VH', 'HP.ND', 'HP.VH.KT']
  for (const round of range(6)) {
    const all = issuers.flatMap((issuer) => range(2).map((at) => ({ issuer, reference: `${round}${at}/KH-${issuer}` })))
    const names = new Map<string, string>()
    for (const issuer of issuers) names.set(issuer, (await api.get(`/v1/organizations/${issuer}`)).body.name)
    const grounds = (own: string): Ground[] =>
      all
        .filter(({ reference }) => reference !== own)
        .map(({ issuer, reference }) => ({ reference, issuer: names.get(issuer) ?? null, date: day }))
    const statuses = await together(
      all.map(
        ({ issuer, reference }) =>
          () =>
            api.post('/v1/plans', planBody({ issuer, reference, on: day, cites: grounds(reference) }))
      )
    )
    t.same(statuses, { 201: all.length }, `round ${round}: all registered`)
  }
  t.equal(await circles(api.db), 0)
  const [counted] = await api.db.rows<{ edges: number; open: number }>(sql`
    select (select count(*) from cascade_edge) as edges,
           (select count(*) from citation c join plan p on p.id = c.plan_id join organization o on o.id = p.issuer_id
            where c.state = 'unresolved' and o.code = 'HP.VH' and c.issuer like '%Hải Phòng%') as open`)
  t.ok((counted?.edges ?? 0) > 100, `${counted?.edges} edges`)
  t.equal(counted?.open, 0, 'nobody missed a plan that arrived meanwhile')
  await assertSettled(t, api)
})

t.test('organizations that move under each other at the same moment', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const names = ['A', 'B', 'C'].map((letter) => ({ code: `HP.${letter}`, name: letter, tier: 'department' as const }))
  for (const round of range(15)) {
    for (const { code, ...rest } of names)
      await api.made(api.put(`/v1/organizations/${code}`, { ...rest, parent: 'HP' }))
    const move = (code: string, parent: string) => async () => {
      const { headers } = await api.get(`/v1/organizations/${code}`)
      return api.call('PATCH', `/v1/organizations/${code}`, { parent }, { 'if-match': headers['etag'] ?? '' })
    }
    const statuses = await together([move('HP.A', 'HP.B'), move('HP.B', 'HP.C'), move('HP.C', 'HP.A')])
    t.same(statuses, { 200: 2, 422: 1 }, `round ${round}: the one that would close the circle is refused`)
  }
  const wrong = await api.db.rows(sql`
    select o.code from organization o left join organization p on p.id = o.parent_id
    where o.ancestors <> coalesce(p.ancestors, '{}') || o.id`)
  t.same(wrong, [], 'and every line of ancestors is whole')
})

t.test('a document and what cites it at the same moment', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const pairs = range(50).map((at) => ({ reference: `${at}/CT-UBND`, plan: `${at}/KH-UBND` }))
  const statuses = await together(
    pairs.flatMap(({ reference, plan }) => [
      () => api.post('/v1/documents', { type: 'Chỉ thị', reference, issuer: 'HP', issuedOn: day }),
      () =>
        api.post(
          '/v1/plans',
          planBody({
            issuer: 'HP.VH',
            reference: plan,
            on: '2026-03-01',
            cites: [{ reference, issuer: 'UBND thành phố', date: day }]
          })
        )
    ])
  )
  t.same(statuses, { 201: 100 })
  t.same(
    await api.db.rows(sql`select state, rule, count(*) as many from citation group by 1, 2`),
    [{ state: 'resolved', rule: 'issuer_and_date', many: 50 }],
    'all found each other'
  )
  await assertSettled(t, api)
})

t.test('bare documents of one citing plan become plans at the same moment', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const numbers = range(12).map((at) => `${at}/KH-UBND`)
  for (const reference of numbers) await postDocument(api, reference, 'HP', day)
  const cites = numbers.map((reference) => ({ reference, issuer: 'UBND thành phố', date: day }))
  const ward = await postPlan(api, { issuer: 'HP.VH', reference: '90/KH-UBND', on: '2026-03-01', cites })
  t.same((await above(api, ward.id)).edges, [])
  const plans = numbers.map((reference) => () => api.post('/v1/plans', planBody({ issuer: 'HP', reference, on: day })))
  t.same(await together(plans), { 201: 12 }, 'none stands in the way of another')
  const { edges, parent } = await above(api, ward.id)
  t.equal(edges.length, 12, 'all stand above')
  t.equal(
    parent,
    (await api.get('/v1/plans?issuer=HP&reference=1/KH-UBND')).body.items[0].id,
    'the first cited is the parent'
  )
  await assertSettled(t, api)
})

t.test('bodies that move while plans are registered', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  for (const issuer of ['HP', 'LS']) await postPlan(api, { issuer, reference: '24/KH-UBND', on: day })
  const register = range(30).map((at) => () => {
    const cites = [{ reference: '24/KH-UBND', date: day }]
    return api.post('/v1/plans', planBody({ issuer: 'HP.AL', reference: `${at}/KH-AL`, on: '2026-03-01', cites }))
  })
  const move = range(6).map((at) => async () => {
    await wait(at * 15)
    const { code: _code, ...rest } = (await api.get('/v1/organizations/HP.AL')).body
    return api.put('/v1/organizations/HP.AL', { ...rest, parent: at % 2 === 0 ? 'HP' : 'LS' })
  })
  t.same(await together([...register, ...move]), { 200: 6, 201: 30 })
  await assertSettled(t, api)
})

t.test('two drafts issued under one number at the same moment: one is', { skip }, async (t) => {
  const api = await openApi(t)
  await putBodies(api)
  const ward = await postPlan(api, {
    issuer: 'HP.VH',
    reference: '40/KH-UBND',
    on: '2026-03-01',
    cites: [{ reference: '24/KH-UBND', issuer: 'UBND thành phố', date: day }]
  })
  const drafts = await Promise.all(range(8).map(() => postPlan(api, { issuer: 'HP', draft: true })))
  const act = { kind: 'issue', number: '24', symbol: 'KH-UBND', issuedOn: day }
  t.same(
    await together(
      drafts.map(
        ({ id }) =>
          () =>
            api.post(`/v1/plans/${id}/acts`, act)
      )
    ),
    { 201: 1, 409: 7 }
  )
  t.same(await verdicts(api, ward.id), ['resolved issuer_and_date'])
  t.equal((await above(api, ward.id)).edges.length, 1)
  await assertSettled(t, api)
})

t.test('control: without the lock on numbers the two writers do miss each other', { skip }, async (t) => {
  const db = await freshDatabase()
  t.teardown(() => db.close())
  await db.rows(sql`create table arrived (number text)`)
  await db.rows(sql`create table waiting (number text, found boolean)`)
  const missed = async (locked: boolean): Promise<boolean> => {
    const number = `${locked}`
    // Unlocked, both are made to write before either commits; locked, the second cannot come until the first is gone.
    const bothWritten = locked ? () => wait(150) : meeting()
    const begin = async (inner: Db) => void (locked && (await lockNumbers(inner, [number])))
    const writeDocument = db.tx(async (inner) => {
      await begin(inner)
      await inner.rows(sql`insert into arrived values (${number})`)
      await inner.rows(sql`update waiting set found = true where number = ${number}`)
      await bothWritten()
    })
    const writeCitation = db.tx(async (inner) => {
      await begin(inner)
      await inner.rows(sql`
        insert into waiting select ${number}, exists (select 1 from arrived a where a.number = ${number})`)
      await bothWritten()
    })
    await Promise.all([writeDocument, writeCitation])
    const [row] = await db.rows<{ found: boolean }>(sql`select found from waiting where number = ${number}`)
    return row?.found === false
  }
  t.equal(await missed(false), true, 'unlocked, each commits without seeing the other')
  t.equal(await missed(true), false, 'locked, the second sees the first')
})
