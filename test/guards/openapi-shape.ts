// What an OpenAPI 3.1 document may hold, as far as ours uses it, and closed: anything else is a fault.

const text = { type: 'string', minLength: 1 }
const closed = (required: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false
})
const every = (inner: object, name = '.') => ({
  type: 'object',
  patternProperties: { [name]: inner },
  additionalProperties: false
})
const object = { type: 'object' }

const example = { $ref: '#/$defs/any' }
const media = closed({ schema: object }, { example, examples: every(closed({ value: example })) })
const content = { ...every(media, '^[a-z]+/[a-z.+-]+$'), minProperties: 1 }
const header = closed({ schema: object, description: text })
const response = closed({ description: text }, { headers: every(header, '^[a-z-]+$'), content })
const parameter = {
  ...closed(
    { name: text, in: { enum: ['path', 'query', 'header'] }, schema: object, required: { type: 'boolean' } },
    {
      description: text,
      example
    }
  ),
  if: { properties: { in: { const: 'path' } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: { required: { const: true } } }
}
const operation = closed(
  {
    operationId: text,
    summary: text,
    description: text,
    tags: { type: 'array', items: text, minItems: 1 },
    responses: { ...every(response, '^[1-5][0-9][0-9]$'), minProperties: 1 }
  },
  {
    parameters: { type: 'array', items: parameter },
    requestBody: closed({ content }, { required: { type: 'boolean' }, description: text }),
    security: { type: 'array', items: every({ type: 'array', items: text }) }
  }
)

export const documentShape = {
  $defs: { any: {} },
  ...closed(
    {
      openapi: { const: '3.1.0' },
      info: closed({
        title: text,
        version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
        description: text,
        license: closed({ name: text, identifier: text })
      }),
      servers: { type: 'array', items: closed({ url: text, description: text }), minItems: 1 },
      tags: { type: 'array', items: closed({ name: text, description: text }), minItems: 1 },
      components: closed({ schemas: every(object, '^[A-Z][A-Za-z]+$') }, { securitySchemes: every(object) }),
      paths: every(every(operation, '^(get|put|post|patch|delete)$'), '^/')
    },
    { security: { type: 'array', items: every({ type: 'array', items: text }) } }
  )
}
