import t from 'tap'
import { openApi } from '../support/app.ts'

t.test('the service tells that it lives and is ready', async (t) => {
  const api = await openApi(t)
  t.match(await api.get('/health/live'), { status: 200, body: { status: 'ok' } })
  t.match(await api.get('/health/ready'), { status: 200, body: { status: 'ok' } })
})

t.test('every problem type points to a page that exists', async (t) => {
  const api = await openApi(t)
  const { body } = await api.get('/v1/plans/019b76da-a800-7000-8000-000000000001')
  t.equal(body.code, 'plan_not_found')
  t.equal((await api.get(body.type)).status, 200)
})
