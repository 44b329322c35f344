import { sql } from 'drizzle-orm'
import t from 'tap'
import { openApi } from '../support/app.ts'
import { above, bodies, planBody, postDocument, postPlan, putBodies, verdicts } from '../support/register.ts'

// What is cited and what cites it may arrive, change and go in any order: verdicts and edges follow in the same answer.

const CITY = 'UBND thành phố Hải Phòng'
const root = { issuer: 'HP', reference: '24/KH-UBND', on: '2026-01-26' }
const citesRoot = { reference: '24/KH-UBND', issuer: CITY, date: '2026-01-26' }

t.test('resolving again', async (t) => {
  const api = await openApi(t)
  t.beforeEach(async () => {
    await api.empty()
    await putBodies(api)
  })

  t.test('a plan that arrives after its citation resolves it and stands above at once', async (t) => {
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [citesRoot]
    })
    t.same(
      ward.citations.map((one: { resolution: { state: string } }) => one.resolution.state),
      ['unresolved']
    )
    t.equal(ward.parent, null)
    const city = await postPlan(api, root)
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date'])
    t.same(await above(api, ward.id), { edges: [city.id], parent: city.id })
  })

  t.test('a bare document is cited first, and becomes a plan later', async (t) => {
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites: [citesRoot] })
    const document = await postDocument(api, '24/KH-UBND', 'HP', '2026-01-26')
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date'])
    t.same(await above(api, ward.id), { edges: [], parent: null }, 'a document that is no plan stands above nobody')
    const city = await postPlan(api, root)
    t.equal(city.document.id, document, 'the plan takes the document that was there')
    t.same(await above(api, ward.id), { edges: [city.id], parent: city.id })
    const { citations } = (await api.get(`/v1/plans/${ward.id}`)).body
    t.equal(citations[0].resolution.plan, city.id)
    t.equal((await api.post('/v1/plans', planBody(root))).status, 409, 'a second plan of that number is refused')
  })

  t.test('a corrected date changes the verdict, and takes a document away from another citation', async (t) => {
    const document = await postDocument(api, '03/CT-UBND', 'HP', '2026-01-25', 'Chỉ thị')
    const right = { reference: '03/CT-UBND', issuer: 'UBND thành phố', date: '2026-01-26' }
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [right, { reference: '03/CT-UBND', date: '2026-01-25' }]
    })
    t.same(await verdicts(api, ward.id), [
      'resolved_with_mismatch date_differs_in_year',
      'resolved date_without_issuer'
    ])
    t.equal((await api.patch(`/v1/documents/${document}`, { issuedOn: '2026-01-26' })).status, 200)
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date', 'unresolved nothing_matches'])
    await api.made(api.patch(`/v1/documents/${document}`, { issuedOn: '2026-02-01' }))
    t.same(
      await verdicts(api, ward.id),
      ['unresolved nothing_matches', 'unresolved nothing_matches'],
      'dated after the plan, it cannot be meant'
    )
    await api.made(api.patch(`/v1/documents/${document}`, { issuedOn: '2026-01-26', issuer: 'LS' }))
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches', 'unresolved nothing_matches'])
    await api.made(api.patch(`/v1/documents/${document}`, { issuer: 'HP', reference: '3/CT-UBND' }))
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date', 'unresolved nothing_matches'])
  })

  t.test('a second candidate makes a resolved citation ambiguous, and going takes the doubt away', async (t) => {
    await postDocument(api, '24/KH-UBND', 'HP', '2026-01-26')
    const unit = await postPlan(api, {
      issuer: 'HP.VH.KT',
      reference: '1/KH-KT',
      on: '2026-03-01',
      cites: [{ reference: '24/KH-UBND', date: '2026-01-26' }]
    })
    t.same(await verdicts(api, unit.id), ['resolved date_without_issuer'])
    const second = await postDocument(api, '24/KH-UBND', 'HP.VH', '2026-01-26')
    t.same(await verdicts(api, unit.id), ['ambiguous several_match'])
    await api.made(api.patch(`/v1/documents/${second}`, { issuedOn: '2026-01-27' }))
    t.same(await verdicts(api, unit.id), ['resolved date_without_issuer'])
  })

  t.test('an alias that comes later names the body, and an alias taken away does not', async (t) => {
    await postDocument(api, '5/KH-BCĐ', 'HP.SNV', '2026-01-10')
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [{ reference: '5/KH-BCĐ', issuer: 'Ban Chỉ đạo thành phố', date: '2026-01-11' }]
    })
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches'])
    await api.made(api.patch('/v1/organizations/HP.SNV', { aliases: ['Ban Chỉ đạo thành phố Hải Phòng'] }))
    t.same(await verdicts(api, ward.id), ['resolved_with_mismatch date_differs_in_year'])
    await api.made(api.patch('/v1/organizations/HP.SNV', { aliases: [] }))
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches'])
  })

  t.test('a province that is called otherwise changes what is short inside it', async (t) => {
    await postDocument(api, '12/KH-STP', 'HP.STP', '2026-01-10')
    await api.made(api.patch('/v1/organizations/HP', { name: 'Ủy ban nhân dân thành phố Hải Phong' }))
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [{ reference: '12/KH-STP', issuer: 'Sở Tư pháp', date: '2026-01-11' }]
    })
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches'])
    await api.made(api.patch('/v1/organizations/HP', { name: 'Ủy ban nhân dân thành phố Hải Phòng' }))
    t.same(await verdicts(api, ward.id), ['resolved_with_mismatch date_differs_in_year'])
  })

  t.test('an organization registered later is known then', async (t) => {
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [{ reference: '5/KH-SYT', issuer: 'Sở Y tế', date: '2026-01-11' }]
    })
    const unknown = async () =>
      (await api.made(api.get(`/v1/plans/${ward.id}/gaps?code=ORGANIZATION_UNKNOWN`))).items.length
    t.equal(await unknown(), 1)
    await putBodies(api, [{ code: 'LS.SYT', name: 'Sở Y tế tỉnh Lạng Sơn', tier: 'department', parent: 'LS' }])
    t.equal(await unknown(), 1, "another province's is not meant")
    await putBodies(api, [{ code: 'HP.SYT', name: 'Sở Y tế thành phố Hải Phòng', tier: 'department', parent: 'HP' }])
    t.equal(await unknown(), 0)
    await postDocument(api, '5/KH-SYT', 'HP.SYT', '2026-01-11')
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date'])
  })

  t.test('a commune that moves to another province loses its edges and gains others', async (t) => {
    const short = { reference: '24/KH-UBND', date: '2026-01-26' }
    const city = await postPlan(api, root)
    const other = await postPlan(api, { ...root, issuer: 'LS' })
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites: [short] })
    t.same(await above(api, ward.id), { edges: [city.id], parent: city.id })
    await api.made(api.patch('/v1/organizations/HP.VH', { parent: 'LS' }))
    t.same(await verdicts(api, ward.id), ['resolved date_without_issuer'])
    t.same(await above(api, ward.id), { edges: [other.id], parent: other.id })
    await api.made(api.patch('/v1/organizations/HP.VH', { parent: null }))
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches'])
    t.same(await above(api, ward.id), { edges: [], parent: null })
    await api.made(api.patch('/v1/organizations/HP.VH', { parent: 'HP' }))
    t.same(await above(api, ward.id), { edges: [city.id], parent: city.id })
  })

  t.test('a department that moves takes its plans out of reach of the communes it leaves', async (t) => {
    const plan = await postPlan(api, { issuer: 'HP.STP', reference: '12/KH-STP', on: '2026-01-10' })
    const named = { reference: '12/KH-STP', issuer: 'Sở Tư pháp thành phố Hải Phòng', date: '2026-01-10' }
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites: [named] })
    t.same(await above(api, ward.id), { edges: [plan.id], parent: plan.id })
    await api.made(api.patch('/v1/organizations/HP.STP', { parent: 'HUE' }))
    t.same(await above(api, ward.id), { edges: [], parent: null })
    await api.made(api.patch('/v1/organizations/HP.STP', { parent: 'HP' }))
    t.same(await above(api, ward.id), { edges: [plan.id], parent: plan.id })
  })

  t.test('a department that moves away is no longer known by what was short for it there', async (t) => {
    const cites = [{ reference: '5/KH-SNV', issuer: 'Sở Nội vụ thành phố', date: '2026-01-11' }]
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites })
    const unknown = async () =>
      (await api.made(api.get(`/v1/plans/${ward.id}/gaps?code=ORGANIZATION_UNKNOWN`))).items.length
    t.equal(await unknown(), 0)
    await api.made(api.patch('/v1/organizations/HP.SNV', { parent: 'LS' }))
    t.equal(await unknown(), 1)
  })

  t.test('a draft is never cited; once issued it is', async (t) => {
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites: [citesRoot] })
    const draft = await postPlan(api, { ...root, draft: true })
    t.same(await verdicts(api, ward.id), ['unresolved nothing_matches'])
    t.same(await above(api, ward.id), { edges: [], parent: null })
    await api.made(
      api.post(`/v1/plans/${draft.id}/acts`, {
        kind: 'issue',
        number: '24',
        symbol: 'KH-UBND',
        issuedOn: '2026-01-26'
      })
    )
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date'])
    t.same(await above(api, ward.id), { edges: [draft.id], parent: draft.id })
  })

  t.test('a draft that turns out to be registered as a bare document takes that', async (t) => {
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30', cites: [citesRoot] })
    const draft = await postPlan(api, { issuer: 'HP', draft: true })
    const document = await postDocument(api, '24/KH-UBND', 'HP', '2026-01-26')
    const act = await api.made(
      api.post(`/v1/plans/${draft.id}/acts`, {
        kind: 'issue',
        number: '24',
        symbol: 'KH-UBND',
        issuedOn: '2026-01-26'
      })
    )
    t.equal(act.document, document)
    t.same(await above(api, ward.id), { edges: [draft.id], parent: draft.id })
  })

  t.test('a draft resolves what it cites, and what it cites follows its own date', async (t) => {
    await postPlan(api, root)
    const draft = await postPlan(api, { issuer: 'HP.VH', draft: true, cites: [citesRoot] })
    t.same(await verdicts(api, draft.id), ['resolved issuer_and_date'])
    t.ok(draft.parent)
    await api.made(api.patch(`/v1/plans/${draft.id}`, { document: { issuedOn: '2026-01-20' } }))
    t.same(await verdicts(api, draft.id), ['unresolved nothing_matches'])
    await api.made(api.patch(`/v1/plans/${draft.id}`, { document: { issuedOn: null } }))
    t.same(await verdicts(api, draft.id), ['resolved issuer_and_date'])
  })

  t.test('a draft that is deleted leaves nothing behind', async (t) => {
    await postPlan(api, root)
    const draft = await postPlan(api, { issuer: 'HP.VH', draft: true, cites: [citesRoot] })
    t.equal((await api.del(`/v1/plans/${draft.id}`)).status, 204)
    const [left] = await api.db.rows<{ edges: number; citations: number; documents: number }>(sql`
      select (select count(*) from cascade_edge) as edges, (select count(*) from citation) as citations,
             (select count(*) from document) as documents`)
    t.match(left, { edges: 0, citations: 0, documents: 1 })
  })

  t.test('the parent is the one named, else the first cited', async (t) => {
    const first = await postPlan(api, root)
    const second = await postPlan(api, { ...root, reference: '56/KH-UBND', on: '2026-02-18' })
    const cites = [citesRoot, { reference: '56/KH-UBND', issuer: CITY, date: '2026-02-18' }]
    const by = (reference: string, parent: string | null) =>
      api.post('/v1/plans', planBody({ issuer: 'HP.STP', reference, on: '2026-03-01', cites, parent }))
    const unnamed = await api.made(by('1/KH-STP', null))
    t.equal(unnamed.parent, first.id)
    t.same((await above(api, unnamed.id)).edges, [first.id, second.id].sort(), 'all edges count')
    const named = await api.made(by('2/KH-STP', second.id))
    t.equal(named.parent, second.id)
    t.same((await above(api, named.id)).edges, [first.id, second.id].sort())
    const refused = await api.post(
      '/v1/plans',
      planBody({ issuer: 'HP.STP', reference: '3/KH-STP', on: '2026-03-01', cites: [citesRoot], parent: second.id })
    )
    t.match(refused, { status: 422, body: { code: 'parent_not_cited' } })
    t.equal((await api.get('/v1/documents?reference=3/KH-STP')).body.items.length, 0, 'and nothing is written')
  })

  t.test('only căn cứ, thực hiện and theo of the preamble make a parent', async (t) => {
    await postPlan(api, root)
    const edgesOf = async (verb: string, scope: string, number: number) => {
      const reference = `${number}/KH-STP`
      const cites = [{ ...citesRoot, verb, scope }]
      const plan = await postPlan(api, { issuer: 'HP.STP', reference, on: '2026-03-01', cites })
      t.same(await verdicts(api, plan.id), ['resolved issuer_and_date'])
      return (await above(api, plan.id)).edges.length
    }
    t.equal(await edgesOf('can_cu', 'preamble', 1), 1)
    t.equal(await edgesOf('thuc_hien', 'preamble', 2), 1)
    t.equal(await edgesOf('theo', 'preamble', 3), 1)
    t.equal(await edgesOf('theo_de_nghi', 'preamble', 4), 0)
    t.equal(await edgesOf('mention', 'preamble', 5), 0)
    t.equal(await edgesOf('can_cu', 'body', 6), 0)
  })

  t.test('a plan annexed to a decision is cited by both numbers, once above', async (t) => {
    const carried = await postPlan(api, {
      issuer: 'HP',
      reference: '8/KH-UBND',
      on: '2026-01-12',
      carrier: { reference: '99/QĐ-UBND', issuedOn: '2026-01-12' }
    })
    const byDecision = { reference: '99/QĐ-UBND', issuer: 'UBND thành phố', date: '2026-01-12', type: 'Quyết định' }
    const byNumber = { reference: '8/KH-UBND', issuer: 'UBND thành phố', date: '2026-01-12' }
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [byDecision, byNumber]
    })
    t.same(await verdicts(api, ward.id), ['resolved issuer_and_date', 'resolved issuer_and_date'])
    t.same(await above(api, ward.id), { edges: [carried.id], parent: carried.id })
    const before = await postPlan(api, {
      issuer: 'HP.ND',
      reference: '41/KH-UBND',
      on: '2026-02-20',
      cites: [{ reference: '100/QĐ-UBND', issuer: 'UBND thành phố', date: '2026-02-12' }]
    })
    const later = await postPlan(api, {
      issuer: 'HP',
      reference: '9/KH-UBND',
      on: '2026-02-12',
      carrier: { reference: '100/QĐ-UBND', issuedOn: '2026-02-12' }
    })
    t.same(await above(api, before.id), { edges: [later.id], parent: later.id }, 'also when the decision comes later')
  })

  t.test('a plan does not rest on itself', async (t) => {
    const self = { reference: '40/KH-UBND', issuer: 'UBND phường Việt Hòa', date: '2026-01-30' }
    const own = { issuer: 'HP.VH', reference: '40/KH-UBND', on: '2026-01-30' }
    for (const issuer of ['UBND phường Việt Hòa', 'UBND phường', 'Chủ tịch UBND phường']) {
      t.match(await api.post('/v1/plans', planBody({ ...own, cites: [citesRoot, { ...self, issuer }] })), {
        status: 422,
        body: { code: 'cites_itself', errors: [{ pointer: '/citations/1' }] }
      })
    }
    const lastYears = await postPlan(api, { ...own, cites: [{ ...self, date: '2025-02-01' }] })
    t.same(await verdicts(api, lastYears.id), ['unresolved nothing_matches'], "its number of last year is another's")
  })

  t.test('of departments, those of the same province stand above its communes', async (t) => {
    const here = await postPlan(api, { issuer: 'HP.SNV', reference: '7/KH-SNV', on: '2026-01-10' })
    const there = await postPlan(api, { issuer: 'LS.STP', reference: '7/KH-STP', on: '2026-01-10' })
    const center = await postPlan(api, { issuer: 'BTP', reference: '7/KH-BTP', on: '2026-01-10' })
    const ward = await postPlan(api, {
      issuer: 'HP.VH',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [
        { reference: '7/KH-STP', issuer: 'Sở Tư pháp tỉnh Lạng Sơn', date: '2026-01-10' },
        { reference: '7/KH-SNV', issuer: 'Sở Nội vụ', date: '2026-01-10' },
        { reference: '7/KH-BTP', issuer: 'Bộ Tư pháp', date: '2026-01-10' }
      ]
    })
    t.same(await verdicts(api, ward.id), Array(3).fill('resolved issuer_and_date'))
    t.same((await above(api, ward.id)).edges, [here.id, center.id].sort(), `not ${there.id}`)
    t.equal((await above(api, ward.id)).parent, here.id, 'the first cited of those above')
    const department = await postPlan(api, {
      issuer: 'HP.STP',
      reference: '8/KH-STP',
      on: '2026-01-30',
      cites: [{ reference: '7/KH-SNV', issuer: 'Sở Nội vụ', date: '2026-01-10' }]
    })
    t.same((await above(api, department.id)).edges, [], 'a department is not above a department')
    const party = await postPlan(api, { issuer: 'HP.TU', reference: '5-KH/TU', on: '2026-01-10' })
    const under = await postPlan(api, {
      issuer: 'HP.ND',
      reference: '40/KH-UBND',
      on: '2026-01-30',
      cites: [{ reference: '5-KH/TU', issuer: 'Thành ủy', date: '2026-01-10' }]
    })
    t.same(await verdicts(api, under.id), ['resolved issuer_and_date'])
    t.same((await above(api, under.id)).edges, [], `${party.id} is an authority: its body is no ancestor`)
  })

  t.test('an organization that has plans keeps its tier', async (t) => {
    await postPlan(api, { issuer: 'HP.AL', draft: true })
    t.match(await api.patch('/v1/organizations/HP.AL', { tier: 'unit' }), { status: 409 })
    t.equal((await api.patch('/v1/organizations/HP.ND.KT', { tier: 'commune' })).status, 200, 'others may change it')
  })

  t.test('a move that would make a circle of the tree is refused', async (t) => {
    t.equal((await api.patch('/v1/organizations/HP', { parent: 'HP.TU' })).status, 422)
    t.equal((await api.patch('/v1/organizations/HP', { parent: 'HP' })).status, 422)
  })

  t.test('grounds as one preamble: several documents of one issuer, Thực hiện, a plan named in a title', async (t) => {
    const city = await postPlan(api, root)
    const other = await postPlan(api, { ...root, reference: '56/KH-UBND', on: '2026-02-18' })
    const named = await postPlan(api, { ...root, reference: '80/KH-UBND', on: '2026-01-05' })
    const department = await postPlan(api, {
      issuer: 'HP.SNV',
      reference: '3/KH-SNV',
      on: '2026-02-01'
    })
    const preamble = [
      'Căn cứ Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về thi đua, khen thưởng;',
      'Thực hiện các Kế hoạch của UBND thành phố: Kế hoạch số 24/KH-UBND ngày 26/01/2026 về thi đua; ' +
        'Kế hoạch số 56/KH-UBND ngày 18/02/2026 về cải cách hành chính;',
      'Thực hiện Kế hoạch số 3/KH-SNV ngày 01/02/2026 của Sở Nội vụ về thực hiện Kế hoạch số 80/KH-UBND ngày ' +
        '05/01/2026 của UBND thành phố,'
    ].join('\n')
    const ward = await postPlan(api, { issuer: 'HP.VH', reference: '90/KH-UBND', on: '2026-03-01', cites: preamble })
    const { edges, parent } = await above(api, ward.id)
    t.same(edges, [city.id, other.id, department.id].sort())
    t.notOk(edges.includes(named.id), 'a plan named in a title is a mention')
    t.equal(parent, city.id)
    const nested = ward.citations.find(({ reference }: { reference: string }) => reference === '80/KH-UBND')
    t.match(nested, { verb: 'mention', resolution: { state: 'resolved' } })
  })

  t.test('every body the register of these tests holds is there', async (t) => {
    t.equal((await api.get('/v1/organizations')).body.items.length, bodies.length)
  })
})
