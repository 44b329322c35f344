import t from 'tap'
import { type Json, openApi, type Reply } from '../support/app.ts'
import { document, smallWorld } from '../support/builders.ts'
import { stored } from '../support/stored.ts'
import { fullBodies } from './full-bodies.ts'
import {
  at,
  type Components,
  type Place,
  places,
  pointer,
  typesOf,
  withAt,
  wrongStrings,
  wrongTypes
} from './schema-walk.ts'

const api = await openApi(t)
const world = await smallWorld(api)
const directive = await api.made(api.post('/v1/documents', document()))
const waiver = await api.made(
  api.post('/v1/waivers', {
    ...{ plan: world.above.id, organization: 'TL.CK', grounds: 'Không có bờ biển' },
    ...{ decidedBy: 'TL', decidedOn: '2026-02-01' }
  })
)
const components: Components = (api.app.swagger() as Json).components.schemas

const JSON_TYPE = { 'content-type': 'application/json' }
type Send = (body: Json) => Promise<Reply>

// As text: a body that is a string would otherwise be sent as it is.
const sending = (method: 'POST' | 'PUT', url: string): Send => {
  return (body) => api.call(method, url, JSON.stringify(body), JSON_TYPE)
}
const patching = async (url: string): Promise<Send> => {
  const tag = (await api.get(url)).headers['etag'] ?? ''
  return (body) => api.call('PATCH', url, JSON.stringify(body), { ...JSON_TYPE, 'if-match': tag })
}

/** How each kind of body is sent; what is changed exists, and If-Match is right, so that only the body is at fault. */
const senders: Record<string, Send> = {
  NewOrganization: sending('PUT', '/v1/organizations/TL.MOI'),
  OrganizationPatch: await patching('/v1/organizations/TL.CK'),
  NewBlock: sending('PUT', '/v1/blocks/TL.K9'),
  NewDocument: sending('POST', '/v1/documents'),
  DocumentPatch: await patching(`/v1/documents/${directive.id}`),
  NewPlan: sending('POST', '/v1/plans'),
  PlanPatch: await patching(`/v1/plans/${world.draft.id}`),
  NewWaiver: sending('POST', '/v1/waivers'),
  WaiverPatch: await patching(`/v1/waivers/${waiver.id}`),
  NewTaskLink: sending('POST', '/v1/task-links'),
  TaskLinkPatch: await patching(`/v1/task-links/${world.link.id}`),
  AcceptedSuggestions: sending('POST', `/v1/plans/${world.below.id}/suggestions`),
  NewAct: sending('POST', `/v1/plans/${world.draft.id}/acts`),
  NewReview: sending('POST', '/v1/reviews'),
  NewTracing: sending('PUT', `/v1/plans/${world.below.id}/tracing`)
}

const short = (value: unknown): string => (JSON.stringify(value) ?? 'absent').slice(0, 60)

/** What is wrong with the answer, if anything: a 400 that names the place is expected. */
function unlike(reply: Reply, where: string): string | undefined {
  if (reply.status !== 400) return `${reply.status} ${reply.text.slice(0, 200)}`
  if (!reply.headers['content-type']?.startsWith('application/problem+json'))
    return String(reply.headers['content-type'])
  const named = reply.body.errors.map((error: Json) => error.pointer)
  return named.includes(where) ? undefined : `names ${named.join(', ')}`
}

type Case = { where: string; told: string; body: Json }

const spoilt = (full: Json, { path, schema }: Place): Case[] =>
  [...wrongTypes(schema), ...wrongStrings(schema)].map((value) => ({
    where: pointer(path),
    told: `${pointer(path)}: ${short(value)}`,
    body: withAt(full, path, value)
  }))

const STRANGE = ['surprise', 'Title', 'id ', 'tiêu đề', 'a/b~c', 'constructor', 'toString', '']

const strange = (full: Json, { path, schema }: Place): Case[] =>
  typesOf(schema).includes('object')
    ? STRANGE.map((key) => ({
        where: pointer([...path, key]),
        told: `${pointer([...path, key])} is unknown`,
        body: withAt(full, path, { ...at(full, path), [key]: 'chữ' })
      }))
    : []

for (const [name, send] of Object.entries(senders)) {
  const full = fullBodies[name]
  const all = places(components[name]!, components)

  t.test(`${name}: every place is refused what is not of its type, form or length, by name`, async (t) => {
    const before = await stored(api)
    t.same(
      all.filter(({ path }) => at(full, path) === undefined).map(({ path }) => pointer(path)),
      [],
      'the body spoilt here has every field there is'
    )
    const wrong: string[] = []
    let tried = 0
    for (const one of all.flatMap((place) => [...spoilt(full, place), ...strange(full, place)])) {
      const fault = unlike(await send(one.body), one.where)
      if (fault) wrong.push(`${one.told}: ${fault}`)
      tried++
    }
    t.same(wrong, [], `${tried} bodies`)
    t.same(await stored(api), before, 'nothing was stored')
  })

  t.test(`${name}: what is required is asked for by name`, async (t) => {
    const required = all.flatMap(({ path, schema }) =>
      ((schema as { required?: string[] }).required ?? []).map((field) => [...path, field])
    )
    for (const path of required) {
      const { [path.at(-1) as string]: _left, ...rest } = at(full, path.slice(0, -1))
      t.equal(unlike(await send(withAt(full, path.slice(0, -1), rest)), pointer(path)), undefined, pointer(path))
    }
  })
}

t.test('every body that the document names is spoilt here', async (t) => {
  const paths = (api.app.swagger() as Json).paths as Record<string, Record<string, Json>>
  const named = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(
      (one) => one.requestBody?.content['application/json'].schema.$ref?.split('/').at(-1) ?? []
    )
  )
  // A reading refuses no text whatever it holds: test/readings.
  t.same([...new Set(named)].filter((name) => name !== 'NewReading').sort(), Object.keys(senders).sort())
})

t.test('the world is still what it was', async (t) => {
  t.same((await api.get(`/v1/plans/${world.draft.id}`)).body, world.draft)
  t.same((await api.get(`/v1/task-links/${world.link.id}`)).body, world.link)
})
