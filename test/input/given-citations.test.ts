import t from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { citation, communePlan, plan, registerCity } from '../support/builders.ts'

const api = await openApi(t)
t.beforeEach(async () => {
  await api.empty()
  await registerCity(api)
})

const RAW = 'Kế hoạch số 24/KH-UBND ngày 26/01/2026 của Ủy ban nhân dân thành phố Thanh Lâm'
const OTHER = 'Chỉ thị số 7/CT-UBND ngày 05/01/2026 của Ủy ban nhân dân thành phố Thanh Lâm'

const ways: Record<string, unknown> = {
  'as the whole preamble': `Thực hiện ${RAW}`,
  'as a raw clause': [{ verb: 'thuc_hien', raw: RAW }],
  parsed: [citation()],
  'parsed, with the reference alone': [citation({ number: undefined, symbol: undefined, reference: '24/KH-UBND' })]
}

for (const [way, citations] of Object.entries(ways)) {
  t.test(`a citation given ${way} is read and resolved alike`, async (t) => {
    const above = await api.made(api.post('/v1/plans', plan()))
    const made = await api.made(api.post('/v1/plans', communePlan({ citations })))
    t.equal(made.parent, above.id)
    t.has(made.citations, [
      {
        position: 1,
        verb: 'thuc_hien',
        scope: 'preamble',
        type: 'Kế hoạch',
        number: '24',
        symbol: 'KH-UBND',
        reference: '24/KH-UBND',
        date: '2026-01-26',
        issuer: 'Ủy ban nhân dân thành phố Thanh Lâm',
        resolution: { state: 'resolved', plan: above.id, document: above.document.id, differs: [] }
      }
    ])
  })
}

t.test('one clause may hold several documents, and a plan may cite none', async (t) => {
  const made = await api.made(
    api.post('/v1/plans', communePlan({ citations: [{ raw: `${OTHER}; ${RAW}` }, citation({ number: '3' })] }))
  )
  t.same(
    made.citations.map(({ position, reference }: Json) => `${position} ${reference}`),
    ['1 7/CT-UBND', '2 24/KH-UBND', '3 3/KH-UBND']
  )
  for (const [number, citations] of [
    ['1', undefined],
    ['2', []],
    ['3', ''],
    ['4', ' \n']
  ] as const) {
    const document = { number, symbol: 'KH-UBND', issuedOn: '2026-02-10' }
    const none = await api.made(api.post('/v1/plans', communePlan({ document, citations })))
    t.same(none.citations, [])
  }
})

t.test('a ground that names no document is kept as words', async (t) => {
  const words = 'Căn cứ tình hình thực tế của địa phương'
  const made = await api.made(api.post('/v1/plans', communePlan({ citations: words })))
  t.has(made.citations, [{ raw: words, number: null }])
  t.match(made.citations[0].resolution.state, /unresolved|out_of_scope/)
})

t.test('a citation to itself is refused at the clause that was given, not at the document found in it', async (t) => {
  const own = 'Kế hoạch số 9/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân xã An Bãi'
  const cases: [unknown, string][] = [
    [[{ raw: `${OTHER}; ${RAW}` }, citation(), { raw: own }], '/citations/2'],
    [[citation(), { raw: `${OTHER}; ${own}` }], '/citations/1'],
    [`Căn cứ ${OTHER};\nThực hiện ${own}`, '/citations']
  ]
  for (const [citations, pointer] of cases) {
    const reply = await api.post('/v1/plans', communePlan({ citations }))
    t.has(reply, { status: 422, body: { code: 'cites_itself', errors: [{ pointer }] } })
  }
})

t.test('a citation of its own number with no issuer written never resolves to the plan itself', async (t) => {
  const made = await api.made(
    api.post('/v1/plans', communePlan({ citations: [citation({ number: '9', date: '2026-02-10', issuer: null })] }))
  )
  t.not(made.citations[0].resolution.document, made.document.id)
})

t.test('days that are not are kept as they were written', async (t) => {
  const cases = [
    { date: '2026-02-30', dateText: null },
    { date: '2025-02-29', dateText: 'ngày 29/02/2025' },
    { date: '0000-00-00' },
    { date: '9999-99-99' },
    { date: '9999-12-31' }
  ]
  const made = await api.made(
    api.post(
      '/v1/plans',
      communePlan({ citations: cases.map((one, at) => citation({ number: `${at + 30}`, ...one })) })
    )
  )
  t.has(made.citations, [
    { date: null, dateText: '2026-02-30' },
    { date: null, dateText: 'ngày 29/02/2025' },
    { date: null, dateText: '0000-00-00' },
    { date: null, dateText: '9999-99-99' },
    { date: null, dateText: '9999-12-31' }
  ])
})

t.test('a preamble of 100,000 letters is read within seconds', async (t) => {
  for (const [number, piece] of [
    ['1', `Căn cứ ${OTHER};\n`],
    ['2', 'Căn cứ '],
    ['3', 'số 24/KH-UBND ngày 26/01/2026 '],
    ['4', 'a/b-'],
    ['5', '“']
  ] as const) {
    const document = { number, symbol: 'KH-UBND', issuedOn: '2026-02-10' }
    const citations = piece.repeat(Math.floor(100_000 / piece.length))
    const began = performance.now()
    const { status } = await api.post('/v1/plans', communePlan({ document, citations }))
    t.ok(status < 500, `${piece}: ${status}`)
    t.ok(performance.now() - began < 5_000, `${piece}: ${Math.round(performance.now() - began)} ms`)
  }
})
