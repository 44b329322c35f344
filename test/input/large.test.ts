import t from 'tap'
import { allItems, type Json, openApi } from '../support/app.ts'
import { plan, registerCity, task } from '../support/builders.ts'

const api = await openApi(t)
t.beforeEach(async () => {
  await api.empty()
  await registerCity(api)
})

const words = (at: number) =>
  `Nhiệm vụ ${at}: ${'trồng phi lao, cừ tràm và đước dọc bờ kè. '.repeat(22)}`.slice(0, 1_000)

t.test('a plan of 2,000 tasks of 1,000 letters is taken, and read back complete and in order', async (t) => {
  const tasks = Array.from({ length: 2_000 }, (_, at) =>
    task({
      ordinal: `${at + 1}`,
      text: words(at),
      lead: ['Đội trồng rừng'],
      timing: { quarters: [`2026-Q${(at % 4) + 1}`] }
    })
  )
  const made = await api.made(api.post('/v1/plans', plan({ tasks })))
  t.equal(made.tasks.length, 2_000)
  const read = (await api.get(`/v1/plans/${made.id}`)).body
  t.same(read, made)
  t.same(
    read.tasks.map((one: Json) => [one.ordinal, one.text]),
    tasks.map(({ ordinal, text }) => [ordinal, text])
  )
  t.same(await allItems(api, `/v1/plans/${made.id}/tasks`), made.tasks, 'page by page too')
  t.equal(new Set(read.tasks.map((one: Json) => one.id)).size, 2_000)
})

t.test('a draft of 2,000 tasks is changed whole, its tasks going on under their ids', async (t) => {
  const tasks = Array.from({ length: 2_000 }, (_, at) => task({ ordinal: `${at + 1}`, text: `Việc ${at}` }))
  const made = await api.made(api.post('/v1/plans', plan({ state: 'draft', tasks })))
  const reversed = tasks.toReversed()
  const changed = await api.made(api.patch(`/v1/plans/${made.id}`, { tasks: reversed }))
  t.same(
    changed.tasks.map((one: Json) => one.id),
    made.tasks.map((one: Json) => one.id).reverse()
  )
})

t.test('what is longer than the lists allow is refused by name', async (t) => {
  const tasks = Array.from({ length: 5_001 }, (_, at) => ({ ordinal: `${at}`, text: 'x' }))
  t.has(await api.post('/v1/plans', plan({ tasks })), { status: 400, body: { errors: [{ pointer: '/tasks' }] } })
  const citations = Array.from({ length: 1_001 }, () => ({ raw: 'x' }))
  t.has(await api.post('/v1/plans', plan({ citations })), {
    status: 400,
    body: { errors: [{ pointer: '/citations' }] }
  })
  const lead = Array.from({ length: 201 }, () => 'x')
  t.has(await api.post('/v1/plans', plan({ tasks: [task({ lead })] })), {
    status: 400,
    body: { errors: [{ pointer: '/tasks/0/lead' }] }
  })
})

t.test('every text at its longest is taken, in the widest letters', async (t) => {
  for (const letter of ['ế', '🌲', 'UBND ', 'Đ', '"', '\\', '%', '\n.']) {
    await api.empty()
    await registerCity(api)
    const long = (length: number) =>
      letter.repeat(Math.ceil(length / [...letter].length)).slice(0, letter === '🌲' ? length * 2 : length)
    const body = { name: long(500), tier: 'commune', parent: 'TL', aliases: [long(499), long(500)] }
    t.equal((await api.put('/v1/organizations/TL.DAI', body)).status, 201, `a name of ${letter}`)
    const document = { type: long(100), number: long(40), symbol: long(60), issuedOn: '2026-01-26', title: long(2_000) }
    const words = {
      raw: long(20_000),
      type: long(100),
      number: long(40),
      symbol: long(60),
      reference: long(120),
      dateText: long(200),
      issuer: long(500),
      title: long(2_000)
    }
    const targets = [{ text: long(1_000), unit: long(200) }]
    const one = {
      ordinal: long(40),
      section: long(1_000),
      text: long(20_000),
      lead: [long(1_000)],
      support: [long(1_000)],
      series: long(100),
      targets
    }
    const made = await api.post('/v1/plans', plan({ document, field: long(200), citations: [words], tasks: [one] }))
    t.equal(made.status, 201, `${letter}: ${made.text.slice(0, 300)}`)
    t.has(made.body.tasks?.[0], one)
    t.has(made.body.citations?.[0].raw, words.raw)
  }
})
