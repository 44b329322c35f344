import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  deref,
  examplesOf,
  judge,
  type Media,
  type OpenApi,
  operationsOf,
  type Placed,
  resolve,
  type Schema,
  schemasOf,
  step,
  tightened
} from './document.ts'
import { documentShape } from './openapi-shape.ts'

/** A rule of the document: its sentence, why it stands, and where it is broken (empty: nowhere). */
export interface Rule {
  name: string
  why: string
  faults(document: OpenApi): string[]
}

/** Places that may stay open to any content. May only shrink: an entry no longer needed is a fault too. */
const OPEN = [
  // What a gap's evidence holds depends on the rule that found it.
  '#/components/schemas/Evidence',
  // The body of whichever request closes the gap.
  '#/components/schemas/ExplainedGap/properties/explanation/properties/closes/properties/request/properties/body',
  // The OpenAPI document itself.
  '#/paths/~1v1~1openapi.json/get/responses/200/content/application~1json/schema'
]

const HERE = 'https://plan-cascade.invalid/strict.json'
const BOUNDED_FORMATS = ['uuid', 'date', 'date-time']
const is = (schema: Schema, type: string): boolean => [schema.type].flat().includes(type)
const closedSet = (schema: Schema): boolean => schema.enum !== undefined || schema.const !== undefined

const nodes = (document: OpenApi, wrong: (schema: Schema) => boolean): string[] =>
  [...schemasOf(document)].filter(({ schema }) => wrong(schema)).map(({ at }) => at)

const operations = (document: OpenApi, wrong: (operation: Placed) => boolean): string[] =>
  operationsOf(document)
    .filter(wrong)
    .map(({ method, path }) => `${method} ${path}`)

interface Body {
  at: string
  operation: Placed
  media: Media
}

const bodiesIn = (operation: Placed, at: string, content: Record<string, Media> = {}): Body[] =>
  Object.entries(content)
    .filter(([type]) => type === 'application/json')
    .map(([type, media]) => ({ at: `${at}/content/${step(type)}`, operation, media }))

const successBodies = (document: OpenApi): Body[] =>
  operationsOf(document).flatMap((operation) =>
    Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content }]) => bodiesIn(operation, `${operation.at}/responses/${status}`, content))
  )

const requestBodies = (document: OpenApi): Body[] =>
  operationsOf(document).flatMap((operation) =>
    bodiesIn(operation, `${operation.at}/requestBody`, operation.requestBody?.content)
  )

const parametersIn = (operation: Placed, place: string): string[] =>
  (operation.parameters ?? []).filter((one) => one.in === place).map(({ name }) => name)

/** Every example of the document with the pointer of the schema it must satisfy. */
const placedExamples = (document: OpenApi): { schemaAt: string; value: unknown }[] => [
  ...[...schemasOf(document)].flatMap(({ at, schema }) =>
    (schema.examples ?? []).map((value) => ({ schemaAt: at, value }))
  ),
  ...operationsOf(document).flatMap(({ at, parameters = [] }) =>
    parameters.flatMap(({ example }, index) =>
      example === undefined ? [] : [{ schemaAt: `${at}/parameters/${index}/schema`, value: example }]
    )
  ),
  ...[...requestBodies(document), ...successBodies(document)].flatMap(({ at, media }) =>
    examplesOf(document, media).map((value) => ({ schemaAt: `${at}/schema`, value }))
  )
]

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) < index)

export const RULES: readonly Rule[] = [
  {
    name: 'it is an OpenAPI 3.1 document',
    why: 'generators refuse, or silently drop, what the specification does not know',
    faults(document) {
      const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(documentShape)
      validate(document)
      return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`)
    }
  },
  {
    name: 'every schema is JSON Schema 2020-12 without unknown keywords',
    why: 'a misspelt keyword checks nothing',
    faults(document) {
      const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true })
      addFormats.default(ajv)
      ajv.addVocabulary(['openapi', 'info', 'servers', 'tags', 'components', 'paths', 'security'])
      ajv.addSchema({ $id: HERE, ...document }, HERE, false, false)
      return [...schemasOf(document)].flatMap(({ at, schema }) => {
        if (schema.$ref) return []
        try {
          ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${HERE}#/`)))
          return []
        } catch (error) {
          return [`${at}: ${(error as Error).message}`]
        }
      })
    }
  },
  {
    name: 'every reference leads somewhere, and every component is used',
    why: 'a dangling reference breaks every generator; an unused component describes nothing',
    faults(document) {
      const used = [...schemasOf(document)].flatMap(({ schema }) => schema.$ref ?? [])
      return [
        ...used.filter((ref) => resolve(document, ref) === undefined),
        ...Object.keys(document.components.schemas).filter((name) => !used.includes(`#/components/schemas/${name}`))
      ]
    }
  },
  {
    name: 'every operation has an operationId of its own, in camelCase',
    why: 'clients are generated with it as the function name',
    faults(document) {
      const ids = operationsOf(document).map(({ operationId }) => operationId)
      return [...ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id ?? '')).map(String), ...repeated(ids)]
    }
  },
  {
    name: 'every operation has a summary, a description, and one tag that the document explains',
    why: 'whoever reads only the document must find and understand it',
    faults(document) {
      const known = document.tags.map(({ name }) => name)
      const used = operationsOf(document).flatMap(({ tags }) => tags ?? [])
      return [
        ...operations(
          document,
          ({ summary, description, tags }) =>
            !summary || summary.length > 80 || !description || tags?.length !== 1 || !known.includes(tags[0]!)
        ),
        ...known.filter((tag) => !used.includes(tag))
      ]
    }
  },
  {
    name: 'every path is kebab-case and has no trailing slash',
    why: 'one spelling of every address',
    faults: (document) =>
      Object.keys(document.paths).filter(
        (path) => !/^(\/([a-z0-9]+(-[a-z0-9]+)*(\.json)?|\{[a-z][A-Za-z]*\}))+$/.test(path)
      )
  },
  {
    name: 'every placeholder of a path is a required parameter with an example, and the other way round',
    why: 'an address with a hole cannot be called',
    faults: (document) =>
      operations(document, (operation) => {
        const holes = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
        const named = parametersIn(operation, 'path')
        const bare = (operation.parameters ?? []).some((one) => one.in === 'path' && one.example === undefined)
        return bare || holes.toSorted().join() !== named.toSorted().join()
      })
  },
  {
    name: 'every string is bounded',
    why: 'an unbounded string is a way to exhaust the service, or the client',
    faults: (document) =>
      nodes(
        document,
        (schema) =>
          is(schema, 'string') &&
          schema.maxLength === undefined &&
          !closedSet(schema) &&
          !BOUNDED_FORMATS.includes(schema.format ?? '')
      )
  },
  {
    name: 'every array is bounded and says of what',
    why: 'as for strings',
    faults: (document) =>
      nodes(document, (schema) => is(schema, 'array') && (schema.maxItems === undefined || !schema.items))
  },
  {
    name: 'every integer has both bounds',
    why: 'else it overflows the column, or the client language',
    faults: (document) =>
      nodes(
        document,
        (schema) =>
          is(schema, 'integer') && !closedSet(schema) && (schema.minimum === undefined || schema.maximum === undefined)
      )
  },
  {
    name: 'every schema says its type, and every object its properties',
    why: 'what has no type escapes the other rules',
    faults(document) {
      const open = nodes(
        document,
        (schema) =>
          schema.additionalProperties === true ||
          !(schema.$ref || schema.type || schema.anyOf || schema.oneOf || schema.allOf) ||
          (is(schema, 'object') && !schema.properties)
      )
      return [...open.filter((at) => !OPEN.includes(at)), ...OPEN.filter((at) => !open.includes(at))]
    }
  },
  {
    name: 'every request body refuses keys that it does not know',
    why: 'a misspelt key would be ignored in silence',
    faults: (document) =>
      [...schemasOf(document)]
        .filter(({ schema, input }) => input && is(schema, 'object') && schema.additionalProperties !== false)
        .map(({ at }) => at)
  },
  {
    name: 'every answer that is no success is application/problem+json, of one shape',
    why: 'clients handle errors in one place',
    faults: (document) =>
      operationsOf(document).flatMap(({ at, responses }) =>
        Object.entries(responses)
          .filter(([status, { content }]) => {
            if (status.startsWith('2')) return false
            if (status === '304') return content !== undefined
            const { 'application/problem+json': problem, ...others } = content ?? {}
            return problem?.schema.$ref !== '#/components/schemas/Problem' || Object.keys(others).length > 0
          })
          .map(([status]) => `${at}/responses/${status}`)
      )
  },
  {
    name: 'every operation of /v1 foresees what can befall it',
    why: 'an answer that the document does not know breaks the client',
    faults: (document) =>
      operations(document, (operation) => {
        const foreseen = Object.keys(operation.responses)
        const headers = parametersIn(operation, 'header')
        const due = [
          ...(parametersIn(operation, 'path').length + parametersIn(operation, 'query').length > 0 ? ['400'] : []),
          ...(operation.requestBody ? ['400', '413', '415'] : []),
          ...(headers.includes('if-none-match') ? ['304'] : []),
          ...(headers.includes('if-match') ? ['412'] : []),
          '500'
        ]
        const unconditional = operation.method === 'get' && !headers.includes('if-none-match')
        const served = operation.path.startsWith('/v1/') && operation.path !== '/v1/openapi.json'
        return served && (unconditional || due.some((status) => !foreseen.includes(status)))
      })
  },
  {
    name: 'every success with a body carries an ETag, every 201 a Location too',
    why: 'writes need the tag, and what was made must be found again',
    faults: (document) =>
      operationsOf(document)
        .filter(({ path }) => path.startsWith('/v1/') && path !== '/v1/openapi.json')
        .flatMap(({ at, responses }) =>
          Object.entries(responses)
            .filter(([status]) => status === '200' || status === '201')
            .filter(([status, { headers = {} }]) => !headers['etag'] || (status === '201' && !headers['location']))
            .map(([status]) => `${at}/responses/${status}`)
        )
  },
  {
    name: 'every success body is an object; a list is {items, next} with limit and cursor',
    why: 'an array at the top can never gain a field, a list without pages never ends',
    faults: (document) =>
      successBodies(document)
        .filter(({ media, operation }) => {
          const { type, properties = {}, required = [] } = deref(document, media.schema)
          if (type !== 'object') return true
          if (!properties['next']) return false
          const asked = parametersIn(operation, 'query')
          return !required.includes('items') || !asked.includes('limit') || !asked.includes('cursor')
        })
        .map(({ at }) => at)
  },
  {
    name: 'every request body and every success body has an example',
    why: 'people copy examples before they read schemas',
    faults: (document) =>
      [...requestBodies(document), ...successBodies(document)]
        .filter(({ media }) => examplesOf(document, media).length === 0)
        .map(({ at }) => at)
  },
  {
    name: 'every example satisfies its schema, down to undocumented properties',
    why: 'an example that does not work is worse than none',
    faults(document) {
      const judged = judge(tightened(document))
      return placedExamples(document).flatMap(({ schemaAt, value }) => judged(schemaAt, value))
    }
  }
]
