import { type OpenApi, type Operation, type Parameter, resolve, type Schema } from './document.ts'

// One way, or several, to break each rule: the guard must see every one of them.

const operation = (document: OpenApi, path: string, method: string): Operation => document.paths[path]![method]!
const component = (document: OpenApi, name: string): Schema => document.components.schemas[name]!
const property = (document: OpenApi, name: string, key: string): Schema => component(document, name).properties![key]!
const parameter = (document: OpenApi, path: string, name: string): Parameter =>
  operation(document, path, 'get').parameters!.find((one) => one.name === name)!
const answer = (document: OpenApi, path: string, method: string, status: string) =>
  operation(document, path, method).responses[status]!
const body = (document: OpenApi, path: string, method: string, status: string) =>
  answer(document, path, method, status).content!['application/json']!

/** What a mutation does to the document, by the name of the rule that must see it. */
export const BREACHES: Readonly<Record<string, readonly ((document: OpenApi) => unknown)[]>> = {
  'it is an OpenAPI 3.1 document': [
    (d) => Object.assign(d, { swagger: '2.0' }),
    (d) => Object.assign(d, { openapi: '3.0.3' }),
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { sumary: 'x' }),
    (d) => Object.assign(parameter(d, '/v1/plans/{id}', 'id'), { required: false }),
    (d) => Object.assign(answer(d, '/v1/plans', 'get', '200'), { description: '' }),
    (d) => Object.assign(d.info, { version: 'one' })
  ],
  'every schema is JSON Schema 2020-12 without unknown keywords': [
    (d) => Object.assign(property(d, 'Plan', 'issuer'), { maxLenght: 3 }),
    (d) => Object.assign(property(d, 'Plan', 'issuer'), { pattern: '(' }),
    (d) => Object.assign(parameter(d, '/v1/plans', 'limit').schema, { maximum: 'many' }),
    (d) => Object.assign(property(d, 'Act', 'effectiveOn'), { format: 'day' })
  ],
  'every reference leads somewhere, and every component is used': [
    (d) => Object.assign(property(d, 'Plan', 'organization'), { $ref: '#/components/schemas/Nobody' }),
    (d) => Object.assign(d.components.schemas, { Idle: { type: 'object', properties: {} } })
  ],
  'every operation has an operationId of its own, in camelCase': [
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { operationId: 'list_plans' }),
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { operationId: 'getPlan' }),
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { operationId: undefined })
  ],
  'every operation has a summary, a description, and one tag that the document explains': [
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { summary: '' }),
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { description: undefined }),
    (d) => Object.assign(operation(d, '/v1/plans', 'get'), { tags: ['misc'] }),
    (d) => d.tags.push({ name: 'idle', description: 'No operation has it' })
  ],
  'every path is kebab-case and has no trailing slash': [
    (d) => Object.assign(d.paths, { '/v1/taskLinks': {} }),
    (d) => Object.assign(d.paths, { '/v1/plans/': {} })
  ],
  'every placeholder of a path is a required parameter with an example, and the other way round': [
    (d) => Object.assign(parameter(d, '/v1/plans/{id}', 'id'), { name: 'plan' }),
    (d) => Object.assign(parameter(d, '/v1/plans/{id}', 'id'), { example: undefined })
  ],
  'every string is bounded': [
    (d) => Object.assign(property(d, 'Plan', 'field'), { maxLength: undefined }),
    (d) => Object.assign(parameter(d, '/v1/plans', 'q').schema, { maxLength: undefined }),
    (d) => Object.assign(property(d, 'Task', 'lead').items!, { maxLength: undefined }),
    (d) => Object.assign(body(d, '/v1/plans', 'get', '200').schema.properties!['next']!, { maxLength: undefined })
  ],
  'every array is bounded and says of what': [
    (d) => Object.assign(property(d, 'Plan', 'tasks'), { maxItems: undefined }),
    (d) => Object.assign(property(d, 'Plan', 'tasks'), { items: undefined })
  ],
  'every integer has both bounds': [
    (d) => Object.assign(parameter(d, '/v1/plans', 'limit').schema, { maximum: undefined }),
    (d) => Object.assign(property(d, 'Coverage', 'totals').properties!['due']!, { minimum: undefined })
  ],
  'every schema says its type, and every object its properties': [
    (d) => Object.assign(property(d, 'Plan', 'field'), { type: undefined }),
    (d) => Object.assign(property(d, 'Plan', 'period'), { additionalProperties: true }),
    (d) => Object.assign(property(d, 'Plan', 'period'), { properties: undefined }),
    // An allowance that nothing needs any more.
    (d) => Object.assign(component(d, 'Evidence'), { additionalProperties: false, properties: {} })
  ],
  'every request body refuses keys that it does not know': [
    (d) => Object.assign(component(d, 'NewPlan'), { additionalProperties: undefined }),
    (d) => Object.assign(property(d, 'NewTask', 'cascade'), { additionalProperties: undefined })
  ],
  'every answer that is no success is application/problem+json, of one shape': [
    (d) => Object.assign(answer(d, '/v1/plans', 'get', '400'), { content: { 'application/json': {} } }),
    (d) =>
      Object.assign(answer(d, '/v1/plans', 'get', '500').content!['application/problem+json']!, {
        schema: { type: 'object' }
      }),
    (d) => Object.assign(answer(d, '/v1/plans', 'get', '304'), { content: {} })
  ],
  'every operation of /v1 foresees what can befall it': [
    (d) => delete operation(d, '/v1/plans/{id}', 'get').responses['400'],
    (d) => delete operation(d, '/v1/plans', 'post').responses['413'],
    (d) => delete operation(d, '/v1/plans/{id}', 'patch').responses['412'],
    (d) => delete operation(d, '/v1/plans/{id}', 'get').responses['304'],
    (d) => delete operation(d, '/v1/plans', 'get').responses['500']
  ],
  'every success with a body carries an ETag, every 201 a Location too': [
    (d) => delete answer(d, '/v1/plans', 'get', '200').headers!['etag'],
    (d) => delete answer(d, '/v1/plans', 'post', '201').headers!['location']
  ],
  'every success body is an object; a list is {items, next} with limit and cursor': [
    (d) => Object.assign(body(d, '/v1/plans', 'get', '200'), { schema: { type: 'array', items: {} } }),
    (d) => Object.assign(parameter(d, '/v1/plans', 'cursor'), { name: 'offset' })
  ],
  'every request body and every success body has an example': [
    (d) => delete component(d, 'NewPlan').examples,
    (d) => delete component(d, 'Plan').examples,
    (d) => delete body(d, '/v1/plans', 'get', '200').example
  ],
  'every example satisfies its schema, down to undocumented properties': [
    (d) => component(d, 'NewPlan').examples!.push({ issuer: 'hp' }),
    (d) => Object.assign(component(d, 'Plan').examples![0] as object, { colour: 'red' }),
    (d) => Object.assign(parameter(d, '/v1/plans/{id}', 'id'), { example: '1' }),
    (d) => Object.assign(body(d, '/v1/plans', 'get', '200').example as object, { items: {} }),
    (d) =>
      Object.assign((resolve(d, '#/components/schemas/Act/examples/0') as object) ?? {}, { effectiveOn: '2026-02-30' })
  ]
}
