import { type Static, Type } from 'typebox'
import { NumberPart, Reference, SymbolPart } from '../documents/schemas.ts'
import { DateOnly, nullable, oneOf, text, Uuid } from '../lib/pieces.ts'
import * as example from './examples.ts'

export const Act = Type.Object(
  {
    id: Uuid,
    plan: Uuid,
    kind: oneOf(['issue']),
    document: Uuid,
    effectiveOn: DateOnly,
    recordedAt: Type.String({ format: 'date-time', maxLength: 40 })
  },
  { $id: 'Act', description: 'One step of the legal life of a plan', examples: [example.act] }
)
export type Act = Static<typeof Act>

export const NewAct = Type.Object(
  {
    kind: oneOf(['issue']),
    number: Type.Optional(NumberPart),
    symbol: Type.Optional(SymbolPart),
    reference: Type.Optional(Reference),
    issuedOn: DateOnly
  },
  { $id: 'NewAct', additionalProperties: false, examples: [example.newAct] }
)
export type NewAct = Static<typeof NewAct>

export const Tracing = Type.Object(
  {
    plan: Uuid,
    state: oneOf(['open', 'declared']),
    by: nullable(text(300)),
    on: nullable(DateOnly)
  },
  {
    $id: 'Tracing',
    description: "Whether the plan's links are declared complete, by whom and when",
    examples: [example.tracing]
  }
)
export type Tracing = Static<typeof Tracing>

export const NewTracing = Type.Object(
  {
    state: oneOf(['open', 'declared']),
    by: Type.Optional(nullable(text(300))),
    on: Type.Optional(nullable(DateOnly))
  },
  { $id: 'NewTracing', additionalProperties: false, examples: [{ state: 'declared', by: 'HP.ND', on: '2026-03-10' }] }
)
export type NewTracing = Static<typeof NewTracing>

export const actComponents = [NewAct, Act, NewTracing, Tracing]
