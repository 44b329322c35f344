import { deref, judge, type OpenApi, operationsOf, type Placed, step, tightened } from './document.ts'

// A client written from the OpenAPI document alone: what the document does not tell, it does not know.

// biome-ignore lint/suspicious/noExplicitAny: the document says what an answer holds, and `call` has checked it
export type Body = any

export interface Sent {
  path?: Record<string, string>
  query?: Record<string, string | number | boolean | string[]>
  headers?: Record<string, string>
  body?: unknown
}

export interface Got {
  status: number
  headers: Headers
  body: Body
}

export interface Client {
  /** Calls an operation; an answer that the document does not foresee is an error. */
  call(operationId: string, sent?: Sent): Promise<Got>
  /** Goes on with a list, by the address its last page gave. */
  follow(operationId: string, next: string): Promise<Got>
  /** The first example of an operation's body, with some fields changed. */
  example(operationId: string, changed?: object): Body
  called: Set<string>
}

/** A client for the service at an origin. */
export function clientFrom(document: OpenApi, origin: string): Client {
  const tight = tightened(document)
  const judged = judge(tight)
  const operations = new Map(operationsOf(tight).map((one) => [one.operationId, one]))
  const called = new Set<string>()

  const find = (operationId: string): Placed => {
    const found = operations.get(operationId)
    if (!found) throw new Error(`the document has no operation ${operationId}`)
    return found
  }

  function addressOf(operation: Placed, { path = {}, query = {}, headers = {} }: Sent): URL {
    const given: Record<string, Record<string, unknown>> = { path, query, header: headers }
    const faults = Object.entries(given).flatMap(([place, values]) =>
      Object.keys(values)
        .filter((name) => !(operation.parameters ?? []).some((one) => one.in === place && one.name === name))
        .map((name) => `no ${place} parameter ${name}`)
    )
    for (const { name, in: place, required } of operation.parameters ?? []) {
      if (required && given[place]?.[name] === undefined) faults.push(`${place} parameter ${name} is required`)
    }
    if (faults.length > 0) throw new Error(`${operation.operationId}: ${faults.join('; ')}`)
    const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => encodeURIComponent(path[name]!))
    const url = new URL(filled, new URL(tight.servers[0]!.url, origin))
    for (const [name, value] of Object.entries(query)) {
      for (const one of [value].flat()) url.searchParams.append(name, String(one))
    }
    return url
  }

  async function check(operation: Placed, reply: Response): Promise<Got> {
    const text = await reply.text()
    const said = `${operation.operationId} ${reply.status}`
    const foreseen = operation.responses[String(reply.status)]
    if (!foreseen) throw new Error(`${said} is not documented: ${text}`)
    for (const name of Object.keys(foreseen.headers ?? {})) {
      if (!reply.headers.has(name) && !(name === 'location' && reply.status !== 201)) {
        throw new Error(`${said} lacks its header ${name}`)
      }
    }
    called.add(operation.operationId)
    if (!foreseen.content) {
      if (text !== '') throw new Error(`${said} has a body: ${text}`)
      return { status: reply.status, headers: reply.headers, body: undefined }
    }
    const media = reply.headers.get('content-type')?.split(';')[0] ?? 'nothing'
    if (!foreseen.content[media]) throw new Error(`${said} is ${media}, which is not documented`)
    const body: unknown = media.endsWith('json') ? JSON.parse(text) : text
    const pointer = `${operation.at}/responses/${reply.status}/content/${step(media)}/schema`
    const faults = judged(pointer, body)
    if (faults.length > 0) throw new Error(`${said}: ${faults.join('; ')}\n${text.slice(0, 2_000)}`)
    return { status: reply.status, headers: reply.headers, body }
  }

  return {
    called,
    async call(operationId, sent = {}) {
      const operation = find(operationId)
      const headers = { ...sent.headers, ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }) }
      const reply = await fetch(addressOf(operation, sent), {
        method: operation.method.toUpperCase(),
        headers,
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) })
      })
      return check(operation, reply)
    },
    follow: async (operationId, next) => check(find(operationId), await fetch(next)),
    example(operationId, changed = {}) {
      const media = find(operationId).requestBody?.content['application/json']
      if (!media) throw new Error(`${operationId} takes no body`)
      const [first] = deref(tight, media.schema).examples ?? []
      return { ...structuredClone(first as object), ...changed }
    }
  }
}
