import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

// The OpenAPI document as guards and the client read it: nothing here knows the program.

export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  maxLength?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  examples?: unknown[]
  [keyword: string]: unknown
}

export interface Media {
  schema: Schema
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export interface Response {
  description: string
  headers?: Record<string, { schema: Schema; description?: string }>
  content?: Record<string, Media>
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, Response>
}

export interface OpenApi {
  openapi: string
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  components: { schemas: Record<string, Schema> }
  paths: Record<string, Record<string, Operation>>
}

/** One operation with the address it stands at and its JSON pointer. */
export interface Placed extends Operation {
  method: string
  path: string
  at: string
}

/** One JSON pointer step. */
export const step = (name: string | number): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1')

export const operationsOf = (document: OpenApi): Placed[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method,
      path,
      at: `#/paths/${step(path)}/${method}`
    }))
  )

/** A schema node, wherever it stands. `input` when a request is checked against it. */
export interface Node {
  at: string
  schema: Schema
  input: boolean
}

function* below({ at, schema, input }: Node): Generator<Node> {
  yield { at, schema, input }
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield* below({ at: `${at}/properties/${step(name)}`, schema: inner, input })
  }
  if (schema.items) yield* below({ at: `${at}/items`, schema: schema.items, input })
  if (typeof schema.additionalProperties === 'object') {
    yield* below({ at: `${at}/additionalProperties`, schema: schema.additionalProperties, input })
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    for (const [index, inner] of (schema[keyword] ?? []).entries()) {
      yield* below({ at: `${at}/${keyword}/${index}`, schema: inner, input })
    }
  }
}

/** Every place where a schema begins. A component is input when its name says so: New…, …Patch. */
function* roots(document: OpenApi): Generator<Node> {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield { at: `#/components/schemas/${name}`, schema, input: /^New|Patch$/.test(name) }
  }
  for (const operation of operationsOf(document)) {
    for (const [index, { schema }] of (operation.parameters ?? []).entries()) {
      yield { at: `${operation.at}/parameters/${index}/schema`, schema, input: true }
    }
    for (const [media, { schema }] of Object.entries(operation.requestBody?.content ?? {})) {
      yield { at: `${operation.at}/requestBody/content/${step(media)}/schema`, schema, input: true }
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      const at = `${operation.at}/responses/${status}`
      for (const [name, { schema }] of Object.entries(response.headers ?? {})) {
        yield { at: `${at}/headers/${name}/schema`, schema, input: false }
      }
      for (const [media, { schema }] of Object.entries(response.content ?? {})) {
        yield { at: `${at}/content/${step(media)}/schema`, schema, input: false }
      }
    }
  }
}

/** Every schema node of the document, however deep. */
export function* schemasOf(document: OpenApi): Generator<Node> {
  for (const root of roots(document)) yield* below(root)
}

/** What a local reference points to. */
export function resolve(document: OpenApi, ref: string): unknown {
  const steps = ref.slice(2).split('/')
  return steps.reduce<unknown>(
    (node, name) => (node as Record<string, unknown> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document
  )
}

/** The schema itself, or the one it refers to. */
export const deref = (document: OpenApi, schema: Schema): Schema =>
  schema.$ref ? deref(document, resolve(document, schema.$ref) as Schema) : schema

/** Examples of a body: beside the schema, on it, or on the component it refers to. */
export const examplesOf = (document: OpenApi, media: Media): unknown[] => [
  ...('example' in media ? [media.example] : []),
  ...Object.values(media.examples ?? {}).map(({ value }) => value),
  ...(deref(document, media.schema).examples ?? [])
]

/** The document with every object closed that does not say it is open: a property nobody documented is a fault. */
export function tightened(document: OpenApi): OpenApi {
  const copy = structuredClone(document)
  for (const { schema } of [...schemasOf(copy)]) {
    if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = false
  }
  return copy
}

const HOME = 'https://plan-cascade.invalid/openapi.json'

/** Judges a value by the schema at a pointer of the document: the answer lists what is wrong. */
export function judge(document: OpenApi): (pointer: string, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: HOME, ...document }, HOME, false, false)
  const compiled = new Map<string, ValidateFunction>()
  return (pointer, value) => {
    const ref = `${HOME}#${encodeURI(pointer.slice(1)).replaceAll('{', '%7B').replaceAll('}', '%7D')}`
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: ref })
    compiled.set(pointer, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${pointer} ${instancePath || '/'} ${message} ${JSON.stringify(params)}`
    )
  }
}
