import { type Static, type TSchema, Type } from 'typebox'
import { TIERS } from './tiers.ts'

/** Pieces of schema shared by all domains. Every string and array is bounded. */
export const MAX_ITEMS = 5_000

export const Code = Type.String({
  pattern: '^[A-Z0-9]+(\\.[A-Z0-9]+)*$',
  maxLength: 64,
  description: 'Identifier of an organization or block: groups of A-Z and 0-9 joined by dots'
})

export const Uuid = Type.String({ format: 'uuid', maxLength: 36 })

/** A real calendar day; years 1900 to 2199. */
export const DateOnly = Type.String({
  format: 'date',
  pattern: '^(19|20|21)[0-9]{2}-',
  maxLength: 10,
  description: 'A calendar day, YYYY-MM-DD, Asia/Ho_Chi_Minh'
})

/** What every question about a moment takes. */
export const AsOf = Type.Optional(
  Type.String({ ...DateOnly, description: 'Legal time; default today, Asia/Ho_Chi_Minh' })
)

export const Quarter = Type.String({
  pattern: '^(19|20|21)[0-9]{2}-Q[1-4]$',
  maxLength: 7,
  description: 'A quarter of a year, 2026-Q1'
})

/** A text that shows something: neither white space alone nor characters without width. */
export const text = (maxLength: number, description?: string) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '[^\\s\\u00ad\\u200b-\\u200f\\u2060]',
    ...(description ? { description } : {})
  })

/** One of the words given: a closed union kept as a JSON Schema enum. */
export const oneOf = <const T extends readonly string[]>(words: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...words], ...(description ? { description } : {}) })

/** The same schema, or null. */
export const nullable = <T extends TSchema>(schema: T, description?: string): Type.TUnsafe<Static<T> | null> => {
  const plain = schema as unknown as { type?: string; enum?: string[] }
  const base = { ...schema, ...(description ? { description } : {}) }
  if (plain.enum) return Type.Unsafe({ ...base, type: ['string', 'null'], enum: [...plain.enum, null] })
  if (typeof plain.type === 'string') return Type.Unsafe({ ...base, type: [plain.type, 'null'] })
  return Type.Unsafe({ anyOf: [schema, { type: 'null' }] })
}

export const list = <T extends TSchema>(item: T, maxItems = MAX_ITEMS) => Type.Array(item, { maxItems })

export const Tier = oneOf(TIERS, 'Level: central < province < department < commune < unit')

/** An organization wherever it stands in an answer. */
export const OrganizationRef = Type.Object(
  { code: Code, name: Type.String({ maxLength: 500 }) },
  { $id: 'OrganizationRef', description: 'An organization: its code and its name' }
)
export type OrganizationRef = Static<typeof OrganizationRef>

/** A reference that keeps the static type and becomes #/components/schemas/Id in OpenAPI. */
export const ref = <T extends TSchema>(schema: T): Type.TUnsafe<Static<T>> =>
  Type.Unsafe<Static<T>>({ $ref: `${(schema as unknown as { $id: string }).$id}#` })

/** What every list takes. */
export const PageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 200, default: 200, description: 'How many items at most (1 to 200)' })
  ),
  cursor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 1_000, description: 'Where to go on: taken from `next`' })
  )
}

/** What every list answers: items and, when there are more, the address of the next page. Its example is the item's. */
export const page = <T extends TSchema>(item: T) =>
  Type.Object(
    {
      items: Type.Array(ref(item), { maxItems: 200 }),
      next: Type.Optional(
        Type.String({ format: 'uri', maxLength: 4_000, description: 'Address of the next page; absent on the last' })
      )
    },
    { examples: [{ items: (item as unknown as { examples: unknown[] }).examples.slice(0, 1) }] }
  )

/** A page as services give it: the key of the last item when there are more. */
export interface Page<T> {
  items: T[]
  nextKey?: (string | number)[]
}

/** Cuts a result that was asked for with one row too many. */
export function toPage<T>(rows: T[], limit: number, key: (row: T) => (string | number)[]): Page<T> {
  if (rows.length <= limit) return { items: rows }
  const items = rows.slice(0, limit)
  return { items, nextKey: key(items[limit - 1] as T) }
}
