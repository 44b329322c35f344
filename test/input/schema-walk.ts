import type { Json } from '../support/app.ts'

// Walks a JSON schema of the OpenAPI document and thinks up what must be refused at every place of it.

export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  maxItems?: number
  additionalProperties?: boolean
}

export type Components = Record<string, Schema>
export type Path = readonly (string | number)[]

export interface Place {
  path: Path
  schema: Schema
}

const resolve = (schema: Schema, components: Components): Schema => {
  if (schema.$ref === undefined) return schema
  const named = components[schema.$ref.split('/').at(-1) ?? '']
  if (named === undefined) throw new Error(`no component ${schema.$ref}`)
  return named
}

/** Every place of a body: the body itself, its properties at every depth, and the first item of every array. */
export function places(given: Schema, components: Components, path: Path = []): Place[] {
  const schema = resolve(given, components)
  return [
    { path, schema },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => places(one, components, [...path, name])),
    ...(schema.items ? places(schema.items, components, [...path, 0]) : [])
  ]
}

export const pointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const typesOf = (schema: Schema): string[] => [schema.type ?? []].flat()

/** The body with something else at a place. */
export function withAt(body: Json, path: Path, value: unknown): Json {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (Array.isArray(body)) return body.map((item, index) => (index === first ? withAt(item, rest, value) : item))
  return { ...body, [first]: withAt(body[first], rest, value) }
}

export const at = (body: Json, path: Path): Json => path.reduce((inner: Json, part) => inner?.[part], body)

const OF_EACH_TYPE: Record<string, unknown[]> = {
  string: ['chữ', '1', 'true', 'null'],
  number: [0, 1, 20260126],
  boolean: [true, false],
  null: [null],
  array: [[], [{}], ['chữ']],
  object: [{}, { value: 'chữ' }]
}

/** Values of every type that the schema does not take. */
export function wrongTypes(schema: Schema): unknown[] {
  const taken = typesOf(schema)
  if (taken.length === 0) throw new Error(`a schema without a type: ${JSON.stringify(schema)}`)
  return Object.entries(OF_EACH_TYPE)
    .filter(([type]) => !taken.includes(type) && !(type === 'number' && taken.includes('integer')))
    .flatMap(([, values]) => values)
}

const NO_DAYS = [
  '2026-02-30',
  '2025-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '9999-12-31',
  '1899-12-31',
  '26/01/2026',
  '2026-1-5',
  '2026-01-26T00:00:00Z',
  ' 2026-01-26',
  '２０２６-01-26'
]
const NO_UUIDS = ['1', '019b76da-a800-7000-8000-00000000000', '{019b76da-a800-7000-8000-000000000001}', 'urn:uuid:x']
const BLANK = [' ', '\t\r\n', '\u00a0', '\u3000\u2003', '\u2028', '\ufeff', '\u200b\u200d', '\u2060']

/** Strings that the schema does not take: too long, blank, not of the form, not one of the words. */
export function wrongStrings(schema: Schema): string[] {
  if (!typesOf(schema).includes('string')) return []
  const { enum: words, format, maxLength, minLength = 0 } = schema
  if (words) return ['', 'surprise', `${String(words[0]).toUpperCase()}\u0301`, `${String(words[0])} `]
  const tooLong = maxLength === undefined ? [] : ['ệ'.repeat(maxLength + 1)]
  const empty = minLength > 0 || format || schema.pattern ? [''] : []
  if (format === 'date') return [...empty, ...tooLong, ...NO_DAYS]
  if (format === 'uuid') return [...empty, ...tooLong, ...NO_UUIDS]
  if (schema.pattern?.startsWith('^')) return [...empty, ...tooLong, 'chữ thường', '-', 'x\n']
  return [...empty, ...tooLong, ...(minLength > 0 ? BLANK : [])]
}
