import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { openApi } from '../support/app.ts'
import { type Body, type Client, clientFrom, type Got } from './client.ts'
import { type OpenApi, operationsOf } from './document.ts'

const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as OpenApi

async function listen(t: Test): Promise<string> {
  const { app } = await openApi(t)
  return app.listen({ host: '127.0.0.1', port: 0 })
}

const tag = ({ headers }: Got): string => headers.get('etag') ?? ''

async function everyItem(client: Client, operationId: string, limit: number): Promise<Body[]> {
  const first = await client.call(operationId, { query: { limit } })
  const items: Body[] = [...first.body.items]
  for (let next = first.body.next; next !== undefined; ) {
    const { body } = await client.follow(operationId, next)
    items.push(...body.items)
    next = body.next
  }
  return items
}

t.test('a client written from the document alone walks a whole story', async (t) => {
  const client = clientFrom(document, await listen(t))
  const { call, example } = client

  // The service.
  t.equal((await call('live')).body.status, 'ok')
  t.equal((await call('ready')).body.status, 'ok')
  t.equal((await call('openapi')).body.openapi, document.openapi)

  // A city, its department, a ward, a party body, a block.
  const put = (code: string, changed: object) =>
    call('putOrganization', { path: { code }, body: example('putOrganization', changed) })
  const city = { name: 'Ủy ban nhân dân thành phố Hải Phòng', tier: 'province', parent: null }
  t.equal((await put('HP', { ...city, aliases: [], areaCode: null })).status, 201)
  t.equal((await put('HP', { ...city, aliases: ['UBND thành phố Hải Phòng'], areaCode: '31' })).status, 200)
  const department = { name: 'Sở Tư pháp', tier: 'department', aliases: [], areaCode: null }
  t.equal((await put('HP.STP', department)).status, 201)
  t.equal((await put('HP.ND', {})).status, 201, 'the example of the document, as it stands')
  const other = { name: 'Ủy ban nhân dân xã Kiến Thụy', aliases: [], areaCode: null }
  t.equal((await put('HP.KT', other)).status, 201)
  const party = { name: 'Bộ Chính trị', tier: 'central', parent: null, kind: 'party', aliases: [], areaCode: null }
  t.equal((await put('BCT', party)).status, 201)
  t.equal((await put('HP.X', { ...other, parent: 'NOWHERE' })).status, 422)
  const block = { path: { code: 'HP.K1' }, body: example('putBlock', { members: ['HP.ND', 'HP.STP'] }) }
  t.equal((await call('putBlock', block)).status, 201)
  t.strictSame((await call('getBlock', { path: { code: 'HP.K1' } })).body.members, ['HP.ND', 'HP.STP'])
  t.equal((await call('listBlocks', { query: { owner: 'HP' } })).body.items.length, 1)

  // Reading, paging, and a write guarded by the tag of what was read.
  t.strictSame(
    (await everyItem(client, 'listOrganizations', 2)).map(({ code }) => code),
    ['BCT', 'HP', 'HP.KT', 'HP.ND', 'HP.STP']
  )
  const found = await call('listOrganizations', { query: { q: 'nghi duong', under: 'HP', tier: 'commune' } })
  t.strictSame(
    found.body.items.map(({ code }: Body) => code),
    ['HP.ND']
  )
  const ward = await call('getOrganization', { path: { code: 'HP.ND' } })
  const unchanged = { path: { code: 'HP.ND' }, headers: { 'if-none-match': tag(ward) } }
  t.equal((await call('getOrganization', unchanged)).status, 304)
  const alias = { path: { code: 'HP.ND' }, body: { aliases: ['UBND xã Nghi Dương', 'Xã Nghi Dương'] } }
  t.equal((await call('patchOrganization', alias)).status, 428)
  const written = await call('patchOrganization', { ...alias, headers: { 'if-match': tag(ward) } })
  t.equal(written.status, 200)
  t.equal((await call('patchOrganization', { ...alias, headers: { 'if-match': tag(ward) } })).status, 412)

  // A document that may be cited.
  const made = await call('createDocument', { body: example('createDocument') })
  t.equal(made.status, 201)
  const again = await call('createDocument', { body: example('createDocument') })
  t.equal(again.status, 409)
  t.equal(again.body.existing, made.body.id)
  const explained = await call('explainProblem', { path: { code: again.body.type.split('/').at(-1) } })
  t.match(explained.body, again.body.code)
  const one = { path: { id: made.body.id } }
  t.equal((await call('getDocument', one)).body.reference, '57-NQ/TW')
  const mended = { ...one, headers: { 'if-match': tag(made) }, body: example('patchDocument') }
  t.equal((await call('patchDocument', mended)).status, 200)
  t.equal((await call('listDocuments', { query: { reference: '57-NQ/TW', year: 2024 } })).body.items.length, 1)

  // The city's plan obliges its communes; the ward's draft cites it, is issued, and takes its task up.
  const draftOfCity = example('createPlan', {
    issuer: 'HP',
    document: {
      type: 'Kế hoạch',
      number: '24',
      symbol: 'KH-UBND',
      issuedOn: '2026-01-26',
      title: 'Cải cách hành chính'
    },
    citations: 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;',
    obliges: { tiers: ['commune'], dueOn: '2026-03-31' }
  })
  const above = await call('createPlan', {
    body: {
      ...draftOfCity,
      tasks: [
        { ...draftOfCity.tasks[0], cascade: { mode: 'required' } },
        {
          ...draftOfCity.tasks[0],
          ordinal: 'II.2',
          text: 'Công khai kết quả giải quyết',
          cascade: { mode: 'required' }
        }
      ]
    }
  })
  t.equal(above.status, 201)
  t.equal(above.body.citations[0].resolution.state, 'resolved')
  const [first, second] = above.body.tasks
  const draft = await call('createPlan', {
    body: example('createPlan', { state: 'draft', document: { type: 'Kế hoạch' } })
  })
  t.equal(draft.status, 201)
  t.equal(draft.body.parent, above.body.id)
  const below = { id: draft.body.id }
  t.equal((await call('patchPlan', { path: below, body: example('patchPlan') })).status, 428)
  const patched = await call('patchPlan', {
    path: below,
    headers: { 'if-match': tag(draft) },
    body: example('patchPlan')
  })
  t.equal(patched.body.field, 'thi-dua-khen-thuong')
  const issued = await call('createAct', { path: below, body: example('createAct') })
  t.equal(issued.status, 201)
  t.equal((await call('createAct', { path: below, body: example('createAct') })).status, 409)
  t.equal((await call('listActs', { path: below })).body.items[0].id, issued.body.id)
  t.equal((await call('getPlan', { path: below })).body.state, 'issued')
  t.equal((await call('listPlans', { query: { issuer: 'HP.ND', state: 'issued' } })).body.items.length, 1)
  t.equal((await everyItem(client, 'listPlans', 1)).length, 2)
  t.equal((await call('listTasks', { path: below, query: { limit: 1 } })).body.items.length, 1)
  t.equal((await call('listCitations', { path: below })).body.items[0].resolution.plan, above.body.id)
  t.equal((await call('listAncestors', { path: below })).body.items[0].depth, 1)
  const tree = await call('listDescendants', { path: { id: above.body.id }, query: { shape: 'tree' } })
  t.equal(tree.body.items[0].id, below.id)
  const scrap = await call('createPlan', {
    body: example('createPlan', { state: 'draft', document: {}, citations: [], tasks: [], parent: null })
  })
  const scrapped = { path: { id: scrap.body.id }, headers: { 'if-match': tag(scrap) } }
  t.equal((await call('deletePlan', scrapped)).status, 204)
  t.equal((await call('getPlan', { path: { id: scrap.body.id } })).status, 404)

  // Links and tracing.
  const childTask = draft.body.tasks[0].id
  const link = await call('createTaskLink', {
    body: example('createTaskLink', { childTask, parentTask: first.id, state: 'suggested' })
  })
  t.equal(link.status, 201)
  const linked = { path: { id: link.body.id } }
  const confirm = { ...linked, headers: { 'if-match': tag(link) }, body: example('patchTaskLink') }
  t.equal((await call('patchTaskLink', confirm)).body.state, 'confirmed')
  t.equal((await call('listTaskLinks', { query: { parentPlan: above.body.id } })).body.items.length, 1)
  const extra = await call('createTaskLink', { body: { childTask, parentTask: second.id, kind: 'details' } })
  const removed = { path: { id: extra.body.id }, headers: { 'if-match': tag(extra) } }
  t.equal((await call('deleteTaskLink', removed)).status, 204)
  t.equal((await call('getTaskLink', linked)).body.kind, 'takes_up')
  t.equal((await call('getTask', { path: { id: childTask } })).body.plan, below.id)
  const trace = await call('traceTask', { path: { id: childTask }, query: { direction: 'up', depth: 3 } })
  t.strictSame(
    trace.body.edges.map(({ link: id }: Body) => id),
    [link.body.id]
  )
  const proposed = await call('listSuggestions', { path: below })
  t.notOk(
    proposed.body.items.some(({ parentTask }: Body) => parentTask === first.id),
    'a confirmed pair is not proposed'
  )
  const accepted = await call('acceptSuggestions', {
    path: below,
    body: { items: [{ childTask, parentTask: first.id, kind: 'takes_up' }] }
  })
  t.equal(accepted.body.items[0].id, link.body.id)
  t.equal((await call('getTracing', { path: below })).body.state, 'open')
  t.equal((await call('putTracing', { path: below, body: example('putTracing') })).body.state, 'declared')

  // What follows: obligations, coverage, gaps, inherited tasks.
  const day = { asOf: '2026-11-21' }
  const owed = await call('listPlanObligations', { path: { id: above.body.id }, query: day })
  t.strictSame(owed.body.items.map(({ organization }: Body) => organization.code).toSorted(), ['HP.KT', 'HP.ND'])
  t.equal((await call('listOrganizationObligations', { path: { code: 'HP.ND' }, query: day })).body.items.length, 1)
  const coverage = await call('getCoverage', {
    path: { id: above.body.id },
    query: { ...day, groupBy: 'organization', includeDrafts: false }
  })
  t.match(coverage.body.totals, { due: 4, covered: 1, open: 3, coverage: 0.25 })
  const matrix = await call('getMatrix', { path: { id: above.body.id }, query: day })
  t.strictSame(
    matrix.body.rows.map(({ organization, cells }: Body) => [organization.code, ...cells.map((c: Body) => c.status)]),
    [
      ['HP.KT', 'no_plan', 'no_plan'],
      ['HP.ND', 'covered', 'missing']
    ]
  )
  const gaps = await call('listPlanGaps', {
    path: { id: above.body.id },
    query: { ...day, severity: ['E', 'W'], include: 'derived' }
  })
  t.ok(gaps.body.items.some(({ code }: Body) => code === 'PLAN_NOT_ISSUED'))
  const wanting = gaps.body.items.find(({ task, chargedTo }: Body) => task === second.id && chargedTo === 'HP.ND')
  const told = await call('getGap', { path: { id: wanting.id }, query: day })
  t.equal(told.body.code, 'TASK_NOT_TAKEN_UP')
  t.match(told.body.explanation.closes.request, { method: 'POST', path: '/v1/task-links' })
  t.equal((await call('listTargets', { path: { id: above.body.id }, query: day })).status, 200)
  t.ok((await call('listOrganizationGaps', { path: { code: 'HP.ND' }, query: day })).body.items.length > 0)
  const carried = await call('listEffectiveTasks', { path: below, query: { quarter: '2026-Q1', ...day } })
  t.strictSame(
    carried.body.items.map(({ origin, task }: Body) => [origin, task.id]),
    [
      ['own', childTask],
      ['inherited', second.id]
    ]
  )

  const waiver = await call('createWaiver', {
    body: {
      ...{ plan: above.body.id, task: second.id, organization: 'HP.ND', grounds: 'Xã không có cơ sở nào loại này' },
      ...{ decidedBy: 'HP', decidedOn: '2026-03-02' }
    }
  })
  const ofWaiver = { path: { id: waiver.body.id } }
  t.equal((await call('listWaivers', { query: { state: 'in_force', ...day } })).body.items.length, 1)
  const held = await call('getWaiver', ofWaiver)
  const ended = { ...ofWaiver, body: { expiresOn: '2026-12-31' }, headers: { 'if-match': tag(held) } }
  t.equal((await call('patchWaiver', ended)).body.expiresOn, '2026-12-31')
  // The legal life of a plan: what an amendment would do, the amendment, and a review after it.
  const amendment = {
    kind: 'amend',
    document: { type: 'Quyết định', number: '210', symbol: 'QĐ-UBND', issuedOn: '2026-05-28' },
    tasks: { change: [{ id: first.id, lead: ['Phòng Nội vụ'] }] }
  }
  const foreseen = await call('createAct', { path: { id: above.body.id }, query: { dryRun: true }, body: amendment })
  t.ok(foreseen.body.opened.some(({ code }: Body) => code === 'STALE_TASK_REASSIGNED'))
  t.equal((await call('createAct', { path: { id: above.body.id }, body: amendment })).status, 201)
  const review = { taskLink: link.body.id, by: 'Ban Thi đua', on: '2026-06-10', grounds: 'Vẫn đúng' }
  t.equal((await call('createReview', { body: review })).body.parentVersion, 2)
  t.equal((await call('listReviews', { query: { taskLink: link.body.id } })).body.items.length, 1)

  // A text read, and stored as a draft of the body that its letterhead names.
  const reading = await call('createReading', { query: { against: above.body.id }, body: example('createReading') })
  t.equal(reading.body.head.reference, '32/KH-UBND')
  t.ok(reading.body.lint.length > 0)
  const saved = { query: { save: 'draft', issuer: 'HP.ND' }, body: example('createReading') }
  t.equal((await call('createReading', saved)).status, 201)

  // Refusals are as the document says too.
  t.equal((await call('getPlan', { path: { id: 'no-id' } })).status, 400)
  t.equal((await call('listPlans', { query: { cursor: 'nonsense' } })).status, 400)
  t.equal((await call('createPlan', { body: { colour: 'red' } })).body.errors.length > 0, true)

  const all = operationsOf(document).map(({ operationId }) => operationId)
  t.strictSame(
    all.filter((operationId) => !client.called.has(operationId)),
    [],
    'the story calls every operation of the document'
  )
})

t.test('the client notices whatever the document does not say', async (t) => {
  const origin = await listen(t)
  const code = 'HP'
  const city = { name: 'Ủy ban nhân dân thành phố Hải Phòng', tier: 'province' }
  const put = (client: Client) => client.call('putOrganization', { path: { code }, body: city })
  await put(clientFrom(document, origin))
  const get = (client: Client, one = code) => client.call('getOrganization', { path: { code: one } })
  const lies: [string, (document: OpenApi) => unknown, (client: Client) => Promise<unknown>, RegExp][] = [
    [
      'a property left out',
      (d) => delete d.components.schemas['Organization']!.properties!['successors'],
      (client) => get(client),
      /additionalProperty":"successors/
    ],
    [
      'a property invented',
      (d) => d.components.schemas['Organization']!.required!.push('colour'),
      (client) => get(client),
      /missingProperty":"colour/
    ],
    [
      'a wrong enumeration',
      (d) => Object.assign(d.components.schemas['Organization']!.properties!['tier']!, { enum: ['central'] }),
      (client) => get(client),
      /tier must be equal/
    ],
    [
      'a status left out',
      (d) => delete d.paths['/v1/organizations/{code}']!['get']!.responses['404'],
      (client) => get(client, 'NOBODY'),
      /404 is not documented/
    ],
    [
      'a wrong media type',
      (d) => {
        const refused = d.paths['/v1/organizations/{code}']!['get']!.responses['404']!
        refused.content = { 'application/json': refused.content!['application/problem+json']! }
      },
      (client) => get(client, 'NOBODY'),
      /problem\+json, which is not documented/
    ],
    [
      'a header promised and not sent',
      (d) => {
        const { headers } = d.paths['/v1/organizations/{code}']!['get']!.responses['200']!
        headers!['x-colour'] = { schema: { type: 'string' } }
      },
      (client) => get(client),
      /lacks its header x-colour/
    ],
    [
      'a parameter left out',
      (d) => Object.assign(d.paths['/v1/organizations']!['get']!, { parameters: [] }),
      (client) => client.call('listOrganizations', { query: { limit: 1 } }),
      /no query parameter limit/
    ],
    [
      'an operation left out',
      (d) => delete d.paths['/v1/organizations/{code}']!['put'],
      put,
      /no operation putOrganization/
    ]
  ]
  for (const [lie, tell, ask, noticed] of lies) {
    const told = structuredClone(document)
    tell(told)
    await t.rejects(ask(clientFrom(told, origin)), { message: noticed }, lie)
  }
})
