import { sql } from 'drizzle-orm'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/database.ts'
import { freshDatabase } from './database.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are whatever the service says; tests look into them
export type Json = any

export interface Reply {
  status: number
  headers: Record<string, string>
  body: Json
  text: string
}

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'

/** The service as a client sees it, over a database of its own. */
export interface Api {
  app: FastifyInstance
  db: Database
  call(method: Method, url: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
  get(url: string, headers?: Record<string, string>): Promise<Reply>
  put(url: string, body: unknown, headers?: Record<string, string>): Promise<Reply>
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<Reply>
  /** Reads the resource's ETag first, then writes with it. */
  patch(url: string, body: unknown): Promise<Reply>
  del(url: string): Promise<Reply>
  /** Like the calls, but anything but success fails the test with the answer. */
  made(reply: Promise<Reply>): Promise<Json>
  /** Empties the register. */
  empty(): Promise<void>
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Opens the service for a test file and closes it with the file. */
export async function openApi(t: Test): Promise<Api> {
  const db = await freshDatabase()
  const app = await buildApp(db, pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }))
  await app.ready()
  t.teardown(async () => {
    await app.close()
    await db.close()
  })
  const call: Api['call'] = async (method, url, body, headers = {}) => {
    const options: InjectOptions = { method, url, headers }
    if (body !== undefined) options.payload = body as NonNullable<InjectOptions['payload']>
    const reply = await app.inject(options)
    return {
      status: reply.statusCode,
      headers: reply.headers as Record<string, string>,
      body: parse(reply.body),
      text: reply.body
    }
  }
  const tagged = async (url: string) => ({ 'if-match': (await call('GET', url)).headers['etag'] ?? '' })
  return {
    app,
    db,
    call,
    get: (url, headers) => call('GET', url, undefined, headers),
    put: (url, body, headers) => call('PUT', url, body, headers),
    post: (url, body, headers) => call('POST', url, body, headers),
    patch: async (url, body) => call('PATCH', url, body, await tagged(url)),
    del: async (url) => call('DELETE', url, undefined, await tagged(url)),
    async made(reply) {
      const { status, body, text } = await reply
      if (status >= 300) throw new Error(`${status} ${text}`)
      return body
    },
    async empty() {
      await db.rows(
        sql`truncate organization, block, document, plan, citation, task, task_link, task_trace, act, tracing, waiver cascade`
      )
    }
  }
}

/** Follows `next` to the end of a list. */
export async function allItems(api: Api, url: string): Promise<Json[]> {
  const items: Json[] = []
  for (let next: string | undefined = url; next !== undefined; ) {
    const { status, body, text }: Reply = await api.get(next)
    if (status !== 200) throw new Error(`${status} ${text}`)
    items.push(...body.items)
    next = body.next === undefined ? undefined : body.next.replace(/^https?:\/\/[^/]+/, '')
  }
  return items
}
