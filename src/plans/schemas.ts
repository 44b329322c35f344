import { type Static, Type } from 'typebox'
import { NumberPart, Reference, SymbolPart, Title, TypeWord } from '../documents/schemas.ts'
import {
  Code,
  DateOnly,
  list,
  nullable,
  OrganizationRef,
  oneOf,
  PageQuery,
  ref,
  Tier,
  text,
  Uuid
} from '../lib/pieces.ts'
import * as example from './examples.ts'
import { NewTask, Task } from './task-schemas.ts'

export const VERBS = ['can_cu', 'thuc_hien', 'theo', 'theo_de_nghi', 'mention'] as const

const Verb = oneOf(VERBS, 'căn cứ, thực hiện, theo, theo đề nghị, or a mere mention')
const Scope = oneOf(['preamble', 'body'])
const closed = { additionalProperties: false }

/** A citation inside a plan may be wrong, and is judged instead of refused: its date need not exist. */
export const NewCitation = Type.Object(
  {
    verb: Type.Optional(Verb),
    raw: Type.Optional(
      nullable(text(20_000, 'The clause as written; alone, it is parsed and may hold several documents'))
    ),
    scope: Type.Optional(Scope),
    type: Type.Optional(nullable(TypeWord)),
    number: Type.Optional(nullable(NumberPart)),
    symbol: Type.Optional(nullable(SymbolPart)),
    reference: Type.Optional(nullable(Reference)),
    date: Type.Optional(
      nullable(
        Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 }),
        'As written; a day that does not exist is kept in dateText'
      )
    ),
    dateText: Type.Optional(nullable(text(200))),
    issuer: Type.Optional(nullable(text(500, 'As written'))),
    title: Type.Optional(nullable(Title))
  },
  { $id: 'NewCitation', additionalProperties: false, examples: [example.newCitation] }
)
export type NewCitation = Static<typeof NewCitation>

const Citations = Type.Unsafe<string | NewCitation[]>({
  description: 'Citations parsed, raw clauses ({verb, raw}), or the whole preamble as one text',
  type: ['array', 'string'],
  maxItems: 1_000,
  maxLength: 100_000,
  items: { $ref: 'NewCitation#' }
})

export const Obliges = Type.Object(
  {
    tiers: Type.Optional(list(Tier, 5)),
    organizations: Type.Optional(list(Code)),
    blocks: Type.Optional(list(Code, 500)),
    except: Type.Optional(list(Code)),
    dueOn: Type.Optional(nullable(DateOnly)),
    words: Type.Optional(nullable(text(5_000, 'The words that oblige, from the document')))
  },
  closed
)

const PlanDocument = Type.Object(
  {
    type: Type.Optional(TypeWord),
    number: Type.Optional(nullable(NumberPart)),
    symbol: Type.Optional(nullable(SymbolPart)),
    reference: Type.Optional(nullable(Reference)),
    issuedOn: Type.Optional(nullable(DateOnly)),
    title: Type.Optional(nullable(Title))
  },
  closed
)

const Period = Type.Object({ from: DateOnly, to: DateOnly }, closed)

const planFields = {
  document: PlanDocument,
  carrier: Type.Optional(
    nullable(PlanDocument, 'The Quyết định that carries the plan as its annex: a second identity')
  ),
  parent: Type.Optional(nullable(Uuid, 'The plan above, when several are cited; null: the first cited')),
  field: Type.Optional(nullable(text(200, 'Field of work, the same word in every plan of the field'))),
  period: Type.Optional(nullable(Period)),
  citations: Type.Optional(Citations),
  obliges: Type.Optional(nullable(Obliges)),
  tasks: Type.Optional(list(ref(NewTask))),
  reviewDays: Type.Optional(
    nullable(
      Type.Integer({ minimum: 1, maximum: 3_660 }),
      'Days within which those below review what an amendment changed; null: no period is set'
    )
  )
}

export const NewPlan = Type.Object(
  { issuer: Code, ...planFields, state: Type.Optional(oneOf(['draft', 'issued'])) },
  { $id: 'NewPlan', additionalProperties: false, examples: [example.newPlan] }
)
export type NewPlan = Static<typeof NewPlan>

const { citations: _asGiven, ...proposed } = planFields

export const PlanProposal = Type.Object(
  {
    issuer: nullable(Code, 'null when the register does not know the body: fill it in'),
    ...proposed,
    citations: list(ref(NewCitation), 1_000),
    state: oneOf(['draft', 'issued'])
  },
  { $id: 'PlanProposal', description: 'What POST /v1/plans takes, as read from a text', examples: [example.newPlan] }
)

export const PlanPatch = Type.Object(
  { ...planFields, document: Type.Optional(PlanDocument) },
  { $id: 'PlanPatch', additionalProperties: false, minProperties: 1, examples: [{ field: 'thi-dua-khen-thuong' }] }
)
export type PlanPatch = Static<typeof PlanPatch>

export const Resolution = Type.Object(
  {
    state: oneOf(['unresolved', 'ambiguous', 'resolved', 'resolved_with_mismatch', 'out_of_scope']),
    rule: text(40, 'The rule that decided'),
    document: Type.Optional(Uuid),
    plan: Type.Optional(Type.String({ ...Uuid, description: 'When the document is a plan, or carries one' })),
    differs: list(
      Type.Object({
        field: oneOf(['date', 'issuer', 'type', 'form']),
        cited: nullable(text(1_000)),
        actual: nullable(text(1_000))
      }),
      10
    ),
    candidates: Type.Optional(list(Uuid, 100))
  },
  { $id: 'Resolution', examples: [example.resolution] }
)
export type Resolution = Static<typeof Resolution>

export const Citation = Type.Object(
  {
    position: Type.Integer({ minimum: 1, maximum: 10_000 }),
    verb: Verb,
    scope: Scope,
    raw: nullable(text(20_000)),
    type: nullable(TypeWord),
    number: nullable(NumberPart),
    symbol: nullable(SymbolPart),
    reference: nullable(Reference),
    date: nullable(DateOnly),
    dateText: nullable(text(200)),
    issuer: nullable(text(500)),
    title: nullable(Title),
    resolution: ref(Resolution)
  },
  { $id: 'Citation', description: 'One cited document (căn cứ) and what it resolved to', examples: [example.citation] }
)
export type Citation = Static<typeof Citation>

const DocumentOfPlan = Type.Object({
  id: Uuid,
  type: TypeWord,
  number: nullable(NumberPart),
  symbol: nullable(SymbolPart),
  reference: nullable(Reference),
  issuedOn: nullable(DateOnly),
  title: nullable(Title)
})

const summaryFields = {
  id: Uuid,
  issuer: Code,
  organization: ref(OrganizationRef),
  document: DocumentOfPlan,
  carrier: nullable(DocumentOfPlan),
  state: oneOf(['draft', 'issued']),
  parent: nullable(Uuid, 'The plan above in the tree that people browse'),
  field: nullable(text(200)),
  period: nullable(Period),
  endedOn: nullable(DateOnly, 'First day on which it is no longer in force'),
  endedBy: nullable(oneOf(['replace', 'revoke']), 'The act that ended it')
}

export const PlanSummary = Type.Object(summaryFields, {
  $id: 'PlanSummary',
  description: 'A plan without its tasks and citations',
  examples: [example.planSummary]
})
export type PlanSummary = Static<typeof PlanSummary>

export const Plan = Type.Object(
  {
    ...summaryFields,
    obliges: nullable(
      Type.Object({
        tiers: list(Tier, 5),
        organizations: list(Code),
        blocks: list(Code, 500),
        except: list(Code),
        dueOn: nullable(DateOnly),
        words: nullable(text(5_000))
      })
    ),
    tracing: oneOf(['open', 'declared']),
    reviewDays: nullable(Type.Integer({ minimum: 1, maximum: 3_660 })),
    citations: list(ref(Citation), 1_000),
    tasks: list(ref(Task))
  },
  { $id: 'Plan', description: 'A plan (kế hoạch) with its citations and tasks', examples: [example.plan] }
)
export type Plan = Static<typeof Plan>

export const PlanQuery = Type.Object(
  {
    issuer: Type.Optional(Code),
    state: Type.Optional(oneOf(['draft', 'issued'])),
    field: Type.Optional(text(200)),
    year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2199, description: 'Year of issue' })),
    reference: Type.Optional(Reference),
    q: Type.Optional(text(200, 'Part of the reference or title; accents optional')),
    ...PageQuery
  },
  closed
)
export type PlanQuery = Static<typeof PlanQuery>

export const TreeNode = Type.Object(
  {
    ...summaryFields,
    depth: Type.Integer({ minimum: 1, maximum: 10, description: 'How many cascade edges away, at least' }),
    parents: list(Uuid, 1_000),
    children: Type.Optional(list(Type.Unsafe<unknown>({ $ref: 'TreeNode#' })))
  },
  { $id: 'TreeNode', description: 'A plan above or below, with its distance', examples: [example.treeNode] }
)
export type TreeNode = Omit<Static<typeof TreeNode>, 'children'> & { children?: TreeNode[] }

export const planComponents = [
  NewCitation,
  NewPlan,
  PlanProposal,
  PlanPatch,
  Resolution,
  Citation,
  PlanSummary,
  Plan,
  TreeNode
]
