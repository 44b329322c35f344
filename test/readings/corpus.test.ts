import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { corpusAvailable, documents, organizations, plans } from '../corpus/documents.ts'
import { type Json, openApi } from '../support/app.ts'

const folder = resolve(process.cwd(), '..', 'shared', 'corpus')
const ISSUERS: Readonly<Record<string, string>> = {
  'so-tu-phap-hai-phong-2026.txt': 'HP.STP',
  'so-tu-phap-lang-son-2026.txt': 'LS.STP',
  'ubnd-hai-phong-24-KH-UBND.txt': 'HP',
  'phuong-viet-hoa-40-KH-UBND.txt': 'HP.VH',
  'xa-nghi-duong-67-KH-UBND.txt': 'HP.ND'
}
const skip = corpusAvailable() ? false : 'the five plans are not beside the repository'

t.test('the five real plans, read over HTTP', { skip }, async (t) => {
  const api = await openApi(t)
  for (const body of organizations) await api.made(api.put(`/v1/organizations/${body.code}`, body))
  for (const body of documents) await api.made(api.post('/v1/documents', body))
  const read = (text: string, query = ''): Promise<Json> =>
    api.made(api.post(`/v1/readings${query}`, text, { 'content-type': 'text/plain; charset=utf-8' }))

  t.test('the register settles who issued each, and the plan can be posted as it is', async (t) => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(resolve(folder, file), 'utf8')
      const reading = await read(text)
      t.equal(reading.plan.issuer, ISSUERS[file], file)
      t.equal(
        reading.warnings.some(({ code }: Json) => code === 'ISSUER_CODE_NEEDED'),
        false
      )
      for (const { raw, span } of reading.citations) t.equal(text.slice(span.start, span.end), raw)
      const posted = await api.post('/v1/plans', { ...reading.plan, state: 'draft' })
      t.equal(posted.status, 201, `${file}: ${posted.text.slice(0, 300)}`)
      await api.del(`/v1/plans/${posted.body.id}`)
    }
  })

  t.test('bodies that tasks name get their codes', async (t) => {
    const reading = await read(readFileSync(resolve(folder, 'ubnd-hai-phong-24-KH-UBND.txt'), 'utf8'))
    const named = Object.fromEntries(
      reading.plan.tasks
        .filter(({ cascade }: Json) => cascade.organizations.length > 0)
        .map(({ ordinal, cascade }: Json) => [ordinal, cascade.organizations])
    )
    t.match(named, { 'III.3': [/^HP\.S/], 'III.4': [/^HP\.S/] })
  })

  t.test('lint before issue says what the plan above would find', async (t) => {
    const root = await api.made(api.post('/v1/plans', plans.haiPhong()))
    const ward = readFileSync(resolve(folder, 'xa-nghi-duong-67-KH-UBND.txt'), 'utf8')
    const { lint } = await read(ward, `?against=${root.id}`)
    const codes = (code: string) => lint.filter((one: Json) => one.code === code)
    t.equal(codes('LEAD_MISSING').length, 1)
    t.equal(
      codes('CITATION_UNRESOLVED').filter(({ citation }: Json) => citation === 1).length,
      0,
      'its parent is known'
    )
    t.ok(
      codes('TASK_NOT_TAKEN_UP').length < 8,
      `${codes('TASK_NOT_TAKEN_UP').length} of the city's tasks have no answer`
    )
    const stranger = readFileSync(resolve(folder, 'so-tu-phap-lang-son-2026.txt'), 'utf8')
    const other = await read(stranger, `?against=${root.id}`)
    t.ok(other.lint.some(({ code }: Json) => code === 'CITATION_UNRESOLVED'))
    const wrong = readFileSync(resolve(folder, 'phuong-viet-hoa-40-KH-UBND.txt'), 'utf8')
    const { lint: found } = await read(wrong, `?against=${root.id}`)
    const mismatch = found.find(({ code }: Json) => code === 'CITATION_DATE_MISMATCH')
    t.ok(mismatch, 'a wrong date is told before issue')
    t.match(wrong.slice(mismatch.span.start, mismatch.span.end), /57-NQ\/TW/)
  })

  t.test('save=draft stores a draft of the body that the letterhead names', async (t) => {
    const text = readFileSync(resolve(folder, 'so-tu-phap-hai-phong-2026.txt'), 'utf8')
    const reply = await api.post('/v1/readings?save=draft', text, { 'content-type': 'text/plain' })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/plans/${reply.body.saved.id}`)
    const plan = await api.made(api.get(`/v1/plans/${reply.body.saved.id}`))
    t.match(plan, { state: 'draft', issuer: 'HP.STP' })
    t.equal(plan.tasks.length, reply.body.tasks.length)
    t.equal(plan.citations.length, reply.body.citations.length)
  })
})
