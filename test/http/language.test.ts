import t from 'tap'
import { openApi } from '../support/app.ts'
import { smallWorld } from '../support/builders.ts'

const api = await openApi(t)
const { above } = await smallWorld(api)

const wishes: [string | undefined, 'vi' | 'en'][] = [
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['vi', 'vi'],
  ['vi-VN', 'vi'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['fr', 'vi'],
  ['fr, en;q=0.2', 'en'],
  ['vi;q=0.5, en;q=0.8', 'en'],
  ['en;q=0.5, vi;q=0.8', 'vi'],
  ['en;q=0', 'vi'],
  ['en;q=0.5, vi;q=0.5', 'en'],
  ['vi, en', 'vi'],
  ['q=;;,;', 'vi'],
  ['en;q=abc', 'en']
]

for (const [wish, language] of wishes) {
  t.test(`asked for ${wish ?? 'nothing'}, it answers in ${language}`, async (t) => {
    const headers: Record<string, string> = wish === undefined ? {} : { 'accept-language': wish }
    const found = await api.get('/v1/organizations', headers)
    t.equal(found.headers['content-language'], language)
    t.equal(found.headers['vary'], 'Accept-Language')
    const refused = await api.get('/v1/organizations/X1', headers)
    t.equal(refused.headers['content-language'], language)
    t.equal(refused.body.title, language === 'vi' ? 'Không tìm thấy cơ quan' : 'Organization not found')
  })
}

t.test('the languages differ in words only: names, codes and numbers stay', async (t) => {
  const url = `/v1/plans/${above.id}/gaps?asOf=2026-12-31`
  const [vi, en] = [await api.get(url), await api.get(url, { 'accept-language': 'en' })]
  t.ok(vi.body.items.length > 0)
  t.not(vi.body.items[0].message, en.body.items[0].message)
  t.not(vi.headers['etag'], en.headers['etag'], 'and so do their tags')
  const bare = ({ message: _message, label: _label, remedyText: _remedy, ...rest }: Record<string, unknown>) => rest
  t.same(vi.body.items.map(bare), en.body.items.map(bare))
})
