import { type Static, Type } from 'typebox'
import { NewDocument, NumberPart, Reference, SymbolPart } from '../documents/schemas.ts'
import { Code, DateOnly, list, nullable, OrganizationRef, oneOf, ref, text, Uuid } from '../lib/pieces.ts'
import * as example from './examples.ts'
import { NewCitation } from './schemas.ts'
import { NewTask, TaskChange } from './task-schemas.ts'

const closed = { additionalProperties: false }
const KINDS = ['issue', 'amend', 'correct', 'replace', 'revoke'] as const
export type ActKind = (typeof KINDS)[number]

const Position = Type.Integer({ minimum: 1, maximum: 10_000 })
const citationFields = NewCitation.properties

export const CitationChange = Type.Object(
  { position: Position, ...citationFields },
  { $id: 'CitationChange', ...closed, examples: [{ position: 1, date: '2024-12-22' }] }
)

const TaskChanges = Type.Object(
  {
    change: Type.Optional(list(ref(TaskChange))),
    add: Type.Optional(list(ref(NewTask))),
    remove: Type.Optional(list(Uuid))
  },
  closed
)
const CitationChanges = Type.Object(
  {
    change: Type.Optional(list(ref(CitationChange), 1_000)),
    add: Type.Optional(list(ref(NewCitation), 1_000)),
    remove: Type.Optional(list(Position, 1_000))
  },
  closed
)

export const Act = Type.Object(
  {
    id: Uuid,
    plan: Uuid,
    kind: oneOf(KINDS, 'ban hành, sửa đổi bổ sung, đính chính, thay thế, thu hồi (bãi bỏ)'),
    document: Uuid,
    effectiveOn: DateOnly,
    recordedAt: Type.String({ format: 'date-time', maxLength: 40 }),
    tasks: Type.Optional(
      Type.Object(
        { changed: list(Uuid), added: list(Uuid), removed: list(Uuid) },
        { description: 'What it did to tasks' }
      )
    ),
    citations: Type.Optional(list(Position, 3_000)),
    by: Type.Optional(list(Uuid, 100))
  },
  { $id: 'Act', description: 'One step of the legal life of a plan', examples: [example.act] }
)
export type Act = Static<typeof Act>

const { issuer: _of, ...documentFields } = NewDocument.properties
const ActDocument = Type.Object(
  { ...documentFields, issuer: Type.Optional(Type.String({ ...Code, description: "Default: the plan's issuer" })) },
  closed
)

export const NewAct = Type.Object(
  {
    kind: oneOf(KINDS),
    number: Type.Optional(nullable(NumberPart, 'issue: the number it gets')),
    symbol: Type.Optional(nullable(SymbolPart)),
    reference: Type.Optional(nullable(Reference)),
    issuedOn: Type.Optional(nullable(DateOnly, 'issue: its date')),
    document: Type.Optional(
      Type.Unsafe<Static<typeof ActDocument>>({
        ...ActDocument,
        description: 'amend, correct, replace, revoke: the document that does it'
      })
    ),
    effectiveOn: Type.Optional(nullable(DateOnly, "From which day; default the document's date")),
    tasks: Type.Optional(TaskChanges),
    citations: Type.Optional(CitationChanges),
    by: Type.Optional(list(Uuid, 100))
  },
  { $id: 'NewAct', ...closed, examples: [example.newAct, example.newAmendment] }
)
export type NewAct = Static<typeof NewAct>

const ForeseenGap = Type.Object({
  id: text(60),
  code: text(60),
  severity: oneOf(['E', 'W', 'I']),
  chargedTo: text(100),
  plan: Uuid,
  organization: Type.Optional(ref(OrganizationRef)),
  task: Type.Optional(Uuid),
  childPlan: Type.Optional(Uuid),
  childTask: Type.Optional(Uuid),
  message: text(10_000),
  causedBy: Type.Optional(text(60))
})

export const Forecast = Type.Object(
  {
    dryRun: Type.Boolean(),
    act: ref(Act),
    asOf: DateOnly,
    opened: list(ForeseenGap, 1_000_000),
    closed: list(ForeseenGap, 1_000_000)
  },
  {
    $id: 'Forecast',
    description:
      'What an act would do on the day it takes effect: the gaps it would open (what goes stale, uncovered or late, with the child plan and task) and those it would close, in every plan concerned. Nothing is stored.',
    examples: [{ dryRun: true, act: example.act, asOf: '2026-02-23', opened: [], closed: [] }]
  }
)
export type Forecast = Static<typeof Forecast>

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

export const actComponents = [CitationChange, NewAct, Act, Forecast, NewTracing, Tracing]
