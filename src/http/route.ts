import type { Static, TSchema } from 'typebox'
import type { Ctx } from '../context.ts'

export interface Input<P extends TSchema, Q extends TSchema, B extends TSchema> {
  params: Static<P>
  query: Static<Q>
  body: Static<B>
  /** The body's media type, when the row takes several. */
  media: string | undefined
  /** The keyset cursor's key, opened: where a list goes on. */
  after: (string | number)[] | undefined
}

/** What a handler answers; the door adds tags, language and links. */
export interface Answer<T> {
  status?: 200 | 201 | 204
  body?: T
  /** Guards writes: becomes part of the ETag. */
  revision?: number
  /** Path of a thing just made. */
  location?: string
}

/** A page: the door turns `nextKey` into an address on the request's own host. */
export interface PageAnswer<T> {
  page: { items: T[]; nextKey?: (string | number)[] }
}

/** One row of a domain's route table. `success` maps statuses to schemas (null: no body). */
export interface Route<P extends TSchema, Q extends TSchema, B extends TSchema> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** OpenAPI form: /v1/plans/{id} */
  path: string
  operationId: string
  tag: string
  summary: string
  description: string
  params?: P
  query?: Q
  body?: B
  /** Bodies of other media types than JSON, by media type: a text reaches the handler as a string, a file as bytes. */
  media?: Readonly<Record<string, { kind: 'text' | 'file'; description: string; example?: string }>>
  /** Most bytes a body may have; the door's own limit unless said. */
  bodyLimit?: number
  /** The body's texts reach the handler as they were sent: not composed, nothing refused. */
  asGiven?: boolean
  success: Partial<Record<200 | 201 | 204, TSchema | null>>
  refusals: readonly (400 | 404 | 409 | 412 | 413 | 415 | 422 | 428)[]
  /** Takes If-Match, so says the document. */
  conditional?: boolean
  run(ctx: Ctx, input: Input<P, Q, B>): Promise<Answer<unknown> | PageAnswer<unknown>>
}

// biome-ignore lint/suspicious/noExplicitAny: rows of different schemas stand in one table; each was checked by `route`
export type AnyRoute = Route<any, any, any>

/** Types a row by its own schemas. */
export const route = <P extends TSchema, Q extends TSchema, B extends TSchema>(row: Route<P, Q, B>): AnyRoute => row
