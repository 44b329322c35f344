import t from 'tap'
import { openApi } from '../support/app.ts'
import { citation, communePlan, document, organization, plan, registerCity, task } from '../support/builders.ts'

const api = await openApi(t)
t.beforeEach(async () => {
  await api.empty()
  await registerCity(api)
})

const nfd = (text: string) => text.normalize('NFD')

t.test('what is sent in NFD is kept and answered in NFC, wherever it stands', async (t) => {
  const field = 'trồng rừng'
  const sent = communePlan({
    document: { number: '9', symbol: 'QĐ-UBND', issuedOn: '2026-02-10', title: 'Trồng cây ở bãi bồi' },
    field,
    obliges: { organizations: ['TL.AB.VH'], words: 'giao các phòng' },
    citations: [citation({ raw: 'Kế hoạch số 24 của thành phố', title: 'Trồng rừng phòng hộ' })],
    tasks: [
      task({
        ordinal: 'ế.1',
        section: 'Phần ở bãi',
        text: 'Trồng phi lao ở Bãi Ngoài',
        lead: ['Đội trồng rừng'],
        support: ['Hội Nông dân'],
        series: 'đợt một',
        targets: [{ text: 'mười héc-ta ở bãi', value: 10, unit: 'héc-ta đất' }]
      })
    ]
  })
  const decomposed = JSON.stringify(sent).normalize('NFD')
  t.not(decomposed, JSON.stringify(sent), 'it is another spelling')
  const made = await api.made(api.call('POST', '/v1/plans', decomposed, { 'content-type': 'application/json' }))
  t.equal(JSON.stringify(made), JSON.stringify(made).normalize('NFC'))
  t.has(made, { field, document: sent.document, citations: sent.citations, tasks: sent.tasks })
  t.has((await api.get(`/v1/plans/${made.id}`)).body, { tasks: sent.tasks, citations: sent.citations })
})

t.test('an NFD name is the same name: put again it changes nothing', async (t) => {
  const body = organization({ name: 'Ủy ban nhân dân xã Bến Tre Xanh', aliases: ['UBND xã Bến Tre Xanh'] })
  t.equal((await api.put('/v1/organizations/TL.BX', body)).status, 201)
  const again = await api.put('/v1/organizations/TL.BX', {
    ...body,
    name: nfd(body.name),
    aliases: ['UBND xã Bến Tre Xanh', nfd('UBND xã Bến Tre Xanh')]
  })
  t.has(again, { status: 200, body: { name: body.name, aliases: ['UBND xã Bến Tre Xanh'] } })
})

t.test('an NFD name finds the body it names, in a citation and in a search', async (t) => {
  const above = await api.made(api.post('/v1/plans', plan()))
  const below = await api.made(
    api.post(
      '/v1/plans',
      communePlan({
        citations: [citation({ issuer: nfd('Ủy ban nhân dân thành phố Thanh Lâm'), type: nfd('Kế hoạch') })]
      })
    )
  )
  t.has(below, { parent: above.id, citations: [{ resolution: { state: 'resolved', plan: above.id } }] })
  for (const q of ['Cồn Khơi', nfd('Cồn Khơi'), 'con khoi']) {
    const found = await api.get(`/v1/organizations?q=${encodeURIComponent(q)}`)
    t.same(
      found.body.items.map(({ code }: { code: string }) => code),
      ['TL.CK'],
      q
    )
  }
})

t.test('a number in NFD is the same number: the second document is refused', async (t) => {
  const first = await api.made(api.post('/v1/documents', document({ symbol: 'QĐ-UBND' })))
  const second = await api.post(
    '/v1/documents',
    document({ symbol: nfd('QĐ-UBND'), number: '07', type: nfd('Chỉ thị') })
  )
  t.has(second, { status: 409, body: { existing: first.id } })
  const found = await api.get(
    `/v1/documents?symbol=${encodeURIComponent(nfd('QĐ-UBND'))}&type=${encodeURIComponent(nfd('Chỉ thị'))}`
  )
  t.same(found.body.items, [first])
})

t.test('a length is counted in characters, after composing', async (t) => {
  const title = 'ế'.repeat(2_000)
  const made = await api.made(api.post('/v1/documents', document({ title: nfd(title) })))
  t.equal(made.title, title)
  t.equal((await api.post('/v1/documents', document({ number: '8', title: `${title}ế` }))).status, 400)
  const trees = '🌲'.repeat(2_000)
  t.equal((await api.made(api.post('/v1/documents', document({ number: '9', title: trees })))).title, trees)
})
