import t, { type Test } from 'tap'
import { type Json, openApi } from '../support/app.ts'
import { draft, plan, registerCity, task } from '../support/builders.ts'
import { stored } from '../support/stored.ts'

const api = await openApi(t)
await registerCity(api)
const before = await stored(api)
/** A test of bodies of which none may leave anything behind. */
const refused = (name: string, check: (t: Test) => Promise<void>) =>
  t.test(name, async (t) => {
    await check(t)
    t.same(await stored(api), before, 'nothing was stored')
  })

const JSON_TYPE = { 'content-type': 'application/json' }
const sent = (text: string | Buffer, headers: Record<string, string> = JSON_TYPE) =>
  api.call('POST', '/v1/plans', text, headers)
const pointers = (body: Json): string[] => body.errors.map((error: Json) => error.pointer)

refused('NUL is refused by name, in any value and any key', async (t) => {
  const bodies: [string, object][] = [
    ['/document/title', plan({ document: { title: 'Trồng\u0000cây' } })],
    ['/tasks/1/lead/0', plan({ tasks: [task(), task({ ordinal: '2', lead: ['\u0000'] })] })],
    ['/citations', plan({ citations: 'Căn cứ\u0000' })],
    ['/citations/0/raw', plan({ citations: [{ raw: 'Căn cứ\u0000' }] })],
    ['/field\u0000', plan({ 'field\u0000': 'x' })],
    ['/document/\u0000', plan({ document: { '\u0000': 'x' } })]
  ]
  for (const [where, body] of bodies) {
    const reply = await api.post('/v1/plans', body)
    t.equal(reply.status, 400, JSON.stringify(where))
    t.ok(pointers(reply.body).includes(where), reply.text)
  }
  t.has(await api.get('/v1/organizations?q=a%00b'), { status: 400, body: { errors: [{ pointer: '/q' }] } })
  t.has(await api.get('/v1/organizations?%00=b'), { status: 400, body: { errors: [{ pointer: '/\u0000' }] } })
  t.has(await api.get('/v1/organizations/TL%00'), { status: 400, body: { errors: [{ pointer: '/code' }] } })
})

refused('half a surrogate pair is refused by name, and a whole one taken', async (t) => {
  for (const half of ['\\ud800', '\\udc00', 'a\\ud83db', '\\ude00\\ud83d']) {
    const reply = await sent(JSON.stringify(plan({ field: 'X' })).replace('"X"', `"${half}"`))
    t.has(reply, { status: 400, body: { errors: [{ pointer: '/field' }] } }, half)
  }
  const key = await sent(JSON.stringify(plan({ field: 'X' })).replace('"field"', '"\\ud800"'))
  t.has(key, { status: 400, body: { code: 'validation_failed' } }, 'in a key')
})

refused('keys that programs trip over are unknown keys', async (t) => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '']) {
    const top = await sent(JSON.stringify(plan()).replace('{', `{"${key}":{"state":"draft"},`))
    t.has(top, { status: 400, body: { errors: [{ pointer: `/${key}` }] } }, key)
    const inner = await sent(JSON.stringify(plan()).replace('"document":{', `"document":{"${key}":{"prototype":{}},`))
    t.has(inner, { status: 400, body: { errors: [{ pointer: `/document/${key}` }] } }, `document.${key}`)
    t.has(await api.get(`/v1/plans?${key || '='}=1`), { status: 400 }, `?${key}`)
  }
  t.equal(({} as Json).state, undefined)
})

refused('of a key given twice the last counts, and is held to its type', async (t) => {
  const reply = await sent(JSON.stringify(plan()).replace('"state":"issued"', '"state":"issued","state":5'))
  t.has(reply, { status: 400, body: { errors: [{ pointer: '/state' }] } })
})

refused('a body that is no JSON is refused as such', async (t) => {
  const texts = [
    '{',
    '{"issuer":"TL",}',
    "{'issuer':'TL'}",
    '{"issuer":"TL"}}',
    'issuer=TL',
    'NaN',
    '{"a":01}',
    '"\t"',
    '\u0000'
  ]
  for (const text of texts) t.has(await sent(text), { status: 400, body: { code: 'malformed_json' } }, text)
  t.has(await sent(Buffer.from([0x7b, 0x22, 0xe1, 0xba, 0x22, 0x3a, 0x31, 0x7d])), {
    status: 400,
    body: { code: 'malformed_json' }
  })
  const windows = Buffer.from(JSON.stringify(plan({ field: 'X' })).replace('"X"', '"c\u00e2y"'), 'latin1')
  t.has(await sent(windows), { status: 400, body: { code: 'malformed_json' } }, 'bytes that are no UTF-8')
  t.has(await sent(Buffer.from(JSON.stringify(plan()), 'utf16le')), { status: 400, body: { code: 'malformed_json' } })
})

refused('an empty body, and a body that is no object, are refused', async (t) => {
  t.has(await sent(''), { status: 400, body: { code: 'validation_failed', errors: [{ pointer: '' }] } })
  t.has(await api.call('POST', '/v1/plans'), { status: 400, body: { errors: [{ pointer: '' }] } })
  for (const text of ['null', '[]', '"x"', '5', 'true', '[{}]']) {
    t.has(await sent(text), { status: 400, body: { code: 'validation_failed', errors: [{ pointer: '' }] } }, text)
  }
  t.has(await sent('{}'), { status: 400, body: { errors: [{ pointer: '/issuer' }, { pointer: '/document' }] } })
  t.has(await api.call('PATCH', '/v1/organizations/TL', {}, { 'if-match': '*' }), {
    status: 400,
    body: { errors: [{ pointer: '' }] }
  })
})

refused('any content type but JSON is 415', async (t) => {
  const text = JSON.stringify(plan())
  for (const type of [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'json',
    '*/*'
  ]) {
    t.has(await sent(text, { 'content-type': type }), { status: 415, body: { code: 'unsupported_media_type' } }, type)
  }
  t.has(await sent(text, {}), { status: 415 }, 'none')
})

refused('numbers that no computer holds are refused', async (t) => {
  const value = (digits: string) =>
    sent(JSON.stringify(plan({ tasks: [task({ targets: [{ value: 77 }] })] })).replace('77', digits))
  for (const digits of ['1e999', '-1e999', '1e309']) {
    t.has(await value(digits), { status: 400, body: { errors: [{ pointer: '/tasks/0/targets/0/value' }] } }, digits)
  }
})

refused('brackets within brackets are refused, however deep', async (t) => {
  for (const deep of [40, 5_000, 1_000_000]) {
    const reply = await sent(`${JSON.stringify(plan()).slice(0, -1)},"field":${'['.repeat(deep)}${']'.repeat(deep)}}`)
    t.equal(reply.status, 400, `${deep}`)
    t.ok(pointers(reply.body)[0]?.startsWith('/field'), reply.text.slice(0, 200))
  }
  const objects = await sent(`${'{"document":'.repeat(100_000)}1${'}'.repeat(100_000)}`)
  t.equal(objects.status, 400)
})

refused('what a refusal says stays short, whatever was sent', async (t) => {
  const key = '\u1ec7'.repeat(200_000)
  const { status, body, text } = await api.post('/v1/plans', plan({ [key]: 1 }))
  t.equal(status, 400)
  t.ok(text.length < 10_000, `${text.length} characters`)
  t.ok(body.errors[0].pointer.startsWith('/\u1ec7'))
  const many = await api.post('/v1/plans', plan({ tasks: Array.from({ length: 3_000 }, () => task({ surprise: 1 })) }))
  t.equal(many.status, 400)
  t.ok(many.body.errors.length <= 100 && many.body.detail.length <= 4_000)
  const repeated = await api.post('/v1/plans', plan({ tasks: Array.from({ length: 3_000 }, () => task()) }))
  t.equal(repeated.status, 422)
  t.ok(repeated.body.detail.length <= 4_000)
})

t.test('taken: whole surrogate pairs, and the last of two equal keys', async (t) => {
  const body = JSON.stringify(draft({ issuer: 'TL.CK', field: 'X' })).replace(
    '"X"',
    '"trong-rung","field":"\\ud83c\\udf32"'
  )
  const reply = await sent(body, { 'content-type': 'application/json; charset=utf-8' })
  t.has(reply, { status: 201, body: { field: '🌲' } })
  t.has(await api.get(`/v1/plans/${reply.body.id}`), { status: 200, body: { field: '🌲' } })
})
