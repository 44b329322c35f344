import t from 'tap'
import { allItems, type Json, openApi } from '../support/app.ts'
import { citation, communePlan, draft, plan, registerCity } from '../support/builders.ts'
import { stored } from '../support/stored.ts'

t.test('what may not be done to a plan is refused by code, and nothing is stored', async (t) => {
  const api = await openApi(t)
  await registerCity(api)
  const above: Json = await api.made(api.post('/v1/plans', plan()))
  const below: Json = await api.made(api.post('/v1/plans', communePlan()))
  const open: Json = await api.made(api.post('/v1/plans', draft({ issuer: 'TL.CK' })))
  const dated = (issuedOn: string, more: Json = {}) => ({
    type: 'Quyết định',
    number: '5',
    symbol: 'QĐ-UBND',
    issuedOn,
    ...more
  })
  const change = { change: [{ id: above.tasks[0].id, text: 'Trồng bần chua' }] }
  const amended = { kind: 'amend', document: dated('2026-05-01'), tasks: change }
  const first = await api.made(api.post(`/v1/plans/${above.id}/acts`, amended))
  const of = (body: Json, id = above.id): [Json, string] => [body, id]
  const cases: [string, [Json, string], number, string][] = [
    ['an act on a draft', of(amended, open.id), 409, 'plan_is_draft'],
    [
      'dated before the plan',
      of({ ...amended, document: dated('2026-01-01', { number: '6' }) }),
      422,
      'act_before_plan'
    ],
    [
      'in effect before the plan',
      of({ ...amended, document: dated('2026-06-01', { number: '6' }), effectiveOn: '2026-01-01' }),
      422,
      'act_before_plan'
    ],
    ['out of order', of({ ...amended, document: dated('2026-04-01', { number: '6' }) }), 422, 'act_out_of_order'],
    ['twice', of(amended), 409, 'act_repeated'],
    [
      'changing nothing',
      of({ kind: 'amend', document: dated('2026-06-01', { number: '6' }) }),
      422,
      'act_inconsistent'
    ],
    ['without a document', of({ kind: 'revoke' }), 422, 'act_inconsistent'],
    [
      'a document without a day',
      of({ kind: 'revoke', document: { type: 'Quyết định', number: '6', symbol: 'QĐ-UBND' } }),
      422,
      'act_inconsistent'
    ],
    [
      'revoking with tasks',
      of({ kind: 'revoke', document: dated('2026-06-01', { number: '6' }), tasks: change }),
      422,
      'act_inconsistent'
    ],
    [
      'replacing by nothing',
      of({ kind: 'replace', document: dated('2026-06-01', { number: '6' }) }),
      422,
      'act_inconsistent'
    ],
    [
      'replacing by itself',
      of({ kind: 'replace', by: [above.id], document: dated('2026-06-01', { number: '6' }) }),
      422,
      'replacement_not_in_force'
    ],
    [
      'replacing by a draft',
      of({ kind: 'replace', by: [open.id], document: dated('2026-06-01', { number: '6' }) }),
      422,
      'replacement_not_in_force'
    ],
    [
      'by a body below',
      of({ ...amended, document: dated('2026-06-01', { issuer: 'TL.AB' }) }),
      422,
      'act_of_a_stranger'
    ],
    [
      'a task of another plan',
      of({ kind: 'amend', document: dated('2026-06-01', { number: '6' }), tasks: { remove: [below.tasks[0].id] } }),
      422,
      'task_not_in_force'
    ],
    [
      'a task named twice',
      of({
        kind: 'amend',
        document: dated('2026-06-01', { number: '6' }),
        tasks: { ...change, remove: [above.tasks[0].id] }
      }),
      422,
      'task_not_in_force'
    ],
    [
      'an ordinal that is taken',
      of({
        kind: 'amend',
        document: dated('2026-06-01', { number: '6' }),
        tasks: { add: [{ ordinal: 'I.1', text: 'Trồng bần' }] }
      }),
      422,
      'duplicate_ordinal'
    ],
    [
      'a citation that is not there',
      of({
        kind: 'correct',
        document: dated('2026-06-01', { number: '6' }),
        citations: { change: [{ position: 9, date: '2026-01-01' }] }
      }),
      422,
      'citation_not_in_force'
    ],
    ['issuing what is issued', of({ kind: 'issue', issuedOn: '2026-06-01' }), 409, 'plan_is_issued']
  ]
  const before = await stored(api)
  for (const [what, [body, id], status, code] of cases) {
    for (const query of ['', '?dryRun=true']) {
      const reply = await api.post(`/v1/plans/${id}/acts${query}`, body)
      t.match(
        { status: reply.status, code: reply.body.code },
        { status, code },
        `${what}${query}: ${reply.text.slice(0, 200)}`
      )
    }
  }
  t.same(await stored(api), before)
  t.strictSame(
    (await allItems(api, `/v1/plans/${above.id}/acts`)).map(({ id }) => id),
    [first.id]
  )
  await api.made(
    api.post(`/v1/plans/${above.id}/acts`, { kind: 'revoke', document: dated('2026-07-01', { number: '8' }) })
  )
  const again = await api.post(`/v1/plans/${above.id}/acts`, {
    kind: 'revoke',
    document: dated('2026-08-01', { number: '9' })
  })
  t.match({ status: again.status, code: again.body.code }, { status: 409, code: 'plan_has_ended' })
})

t.test('a correction mends a citation from its day on, and closes exactly its finding', async (t) => {
  const api = await openApi(t)
  await registerCity(api)
  const above: Json = await api.made(api.post('/v1/plans', plan()))
  const below: Json = await api.made(
    api.post('/v1/plans', communePlan({ citations: [citation({ date: '2026-01-25' })] }))
  )
  const codes = async (asOf: string) =>
    (await allItems(api, `/v1/plans/${below.id}/gaps?asOf=${asOf}`))
      .map(({ code }) => code)
      .filter((code) => code.startsWith('CITATION'))
  t.strictSame(await codes('2026-03-01'), ['CITATION_DATE_MISMATCH'])
  const correction = {
    kind: 'correct',
    document: { type: 'Quyết định', number: '12', symbol: 'QĐ-UBND', issuedOn: '2026-03-10' },
    citations: { change: [{ position: 1, date: '2026-01-26' }] }
  }
  const dry = await api.made(api.post(`/v1/plans/${below.id}/acts?dryRun=true`, correction))
  t.strictSame(
    dry.closed.map(({ code }: Json) => code),
    ['CITATION_DATE_MISMATCH']
  )
  t.strictSame(dry.opened, [])
  t.match(await api.made(api.post(`/v1/plans/${below.id}/acts`, correction)), { citations: [1] })
  t.strictSame(await codes('2026-03-09'), ['CITATION_DATE_MISMATCH'], 'until then it was wrong')
  t.strictSame(await codes('2026-03-10'), [])
  t.match((await api.made(api.get(`/v1/plans/${below.id}`))).citations, [
    { date: '2026-01-26', resolution: { state: 'resolved', plan: above.id } }
  ])
})

t.test('an amendment may cite the plan above: from its day the plan answers it', async (t) => {
  const api = await openApi(t)
  await registerCity(api)
  const above: Json = await api.made(
    api.post('/v1/plans', plan({ field: 'cay', obliges: { tiers: ['commune'], dueOn: '2026-02-28' } }))
  )
  const below: Json = await api.made(api.post('/v1/plans', communePlan({ field: 'cay', citations: [] })))
  const organization = async (asOf: string) =>
    (await allItems(api, `/v1/plans/${above.id}/gaps?organization=TL.AB&asOf=${asOf}`)).map(({ code }) => code)
  t.strictSame(await organization('2026-04-01'), ['PLAN_NOT_CITING'])
  await api.made(
    api.post(`/v1/plans/${below.id}/acts`, {
      kind: 'amend',
      document: { type: 'Kế hoạch', number: '40', symbol: 'KH-UBND', issuedOn: '2026-05-05' },
      citations: { add: [citation()] }
    })
  )
  t.strictSame(await organization('2026-05-04'), ['PLAN_NOT_CITING'])
  t.strictSame(await organization('2026-05-05'), ['TASK_NOT_TRACED'])
  const up = (asOf: string) => api.made(api.get(`/v1/plans/${below.id}/ancestors?asOf=${asOf}`))
  t.strictSame((await up('2026-05-04')).items, [])
  t.match((await up('2026-05-05')).items, [{ id: above.id }])
})

t.test('a review needs a confirmed link, grounds, and a day that has come', async (t) => {
  const api = await openApi(t)
  await registerCity(api)
  const above: Json = await api.made(api.post('/v1/plans', plan()))
  const below: Json = await api.made(api.post('/v1/plans', communePlan()))
  const ends = { childTask: below.tasks[0].id, parentTask: above.tasks[0].id }
  const link: Json = await api.made(api.post('/v1/task-links', { ...ends, kind: 'takes_up', state: 'suggested' }))
  const body = { by: 'Ban Thi đua - Khen thưởng', on: '2026-03-01', grounds: 'Vẫn đúng' }
  const code = async (sent: Json) => (await api.post('/v1/reviews', sent)).body.code
  t.equal(await code({ ...body, taskLink: link.id }), 'review_of_unconfirmed_link')
  await api.patch(`/v1/task-links/${link.id}`, { state: 'confirmed' })
  t.equal(await code({ ...body, taskLink: above.id }), 'review_of_no_link')
  t.equal(await code({ ...body, taskLink: link.id, on: '2199-01-01' }), 'review_in_future')
  t.equal(await code({ by: body.by, taskLink: link.id }), 'validation_failed', 'without grounds')
  t.equal(await code({ ...body, taskLink: link.id, document: above.id }), 'review_by_unknown_document')
  const made = await api.made(api.post('/v1/reviews', { ...body, ...ends, document: above.document.id }))
  t.match(await allItems(api, `/v1/reviews?taskLink=${link.id}`), [made])
})
