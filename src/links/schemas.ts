import { type Static, Type } from 'typebox'
import {
  AsOf,
  Code,
  DateOnly,
  list,
  nullable,
  OrganizationRef,
  oneOf,
  PageQuery,
  Quarter,
  ref,
  text,
  Uuid
} from '../lib/pieces.ts'
import * as planExample from '../plans/examples.ts'
import { Task } from '../plans/task-schemas.ts'

export const LINK_KINDS = ['takes_up', 'details', 'forwards', 'declines'] as const
export const LINK_STATES = ['suggested', 'confirmed', 'rejected'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

const closed = { additionalProperties: false }
const Kind = oneOf(
  LINK_KINDS,
  'takes_up: the whole job at this level; details: part of it; forwards: handed to a named unit; declines: with grounds'
)
const State = oneOf(LINK_STATES, 'Only confirmed links count')

const said = {
  to: Type.Optional(nullable(Code, 'Whom the task is handed to (forwards)')),
  grounds: Type.Optional(nullable(text(5_000, 'Why it is declined'))),
  note: Type.Optional(nullable(text(5_000)))
}
const childTask = '019b76da-a800-7000-8000-000000000011'
const parentTask = '019b76da-a800-7000-8000-000000000003'
const exampleLink = { childTask, parentTask, kind: 'takes_up', state: 'confirmed' }

export const NewTaskLink = Type.Object(
  { childTask: Uuid, parentTask: Uuid, kind: Kind, state: Type.Optional(State), ...said },
  { $id: 'NewTaskLink', ...closed, examples: [exampleLink] }
)
export type NewTaskLink = Static<typeof NewTaskLink>

export const TaskLinkPatch = Type.Object(
  { kind: Type.Optional(Kind), state: Type.Optional(State), ...said },
  { $id: 'TaskLinkPatch', ...closed, minProperties: 1, examples: [{ state: 'confirmed' }] }
)
export type TaskLinkPatch = Static<typeof TaskLinkPatch>

export const TaskLink = Type.Object(
  {
    id: Uuid,
    childTask: Uuid,
    parentTask: Uuid,
    childPlan: Uuid,
    parentPlan: Uuid,
    kind: Kind,
    state: State,
    to: nullable(Code),
    grounds: nullable(text(5_000)),
    note: nullable(text(5_000)),
    parentFingerprint: text(40, 'Of the parent task when the link was made'),
    parentVersion: Type.Integer({ minimum: 1, maximum: 30_000, description: 'Its wording then' })
  },
  {
    $id: 'TaskLink',
    description: 'A child task answers a parent task (liên kết truy vết)',
    examples: [
      {
        id: '019b76da-a800-7000-8000-000000000020',
        ...exampleLink,
        childPlan: '019b76da-a800-7000-8000-000000000010',
        parentPlan: '019b76da-a800-7000-8000-000000000002',
        to: null,
        grounds: null,
        note: null,
        parentFingerprint: 'p2Xc1rN0o0Jm3nUu9cVd1w',
        parentVersion: 1
      }
    ]
  }
)
export type TaskLink = Static<typeof TaskLink>

export const TaskLinkQuery = Type.Object(
  {
    childTask: Type.Optional(Uuid),
    parentTask: Type.Optional(Uuid),
    childPlan: Type.Optional(Uuid),
    parentPlan: Type.Optional(Uuid),
    kind: Type.Optional(Kind),
    state: Type.Optional(State),
    ...PageQuery
  },
  closed
)
export type TaskLinkQuery = Static<typeof TaskLinkQuery>

export const TraceQuery = Type.Object(
  {
    direction: Type.Optional(oneOf(['up', 'down', 'both'], 'up: what it answers; down: what answers it')),
    depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 10, description: 'How many links away at most' })),
    asOf: AsOf
  },
  closed
)
export type TraceQuery = Static<typeof TraceQuery>

const TraceNode = Type.Object({
  task: Uuid,
  plan: Uuid,
  organization: ref(OrganizationRef),
  reference: nullable(text(200)),
  ordinal: text(40),
  text: text(20_000),
  timing: text(20),
  quarters: list(Quarter, 40),
  depth: Type.Integer({ minimum: -10, maximum: 10, description: 'Links away: above negative, below positive' })
})
const TraceEdge = Type.Object({ link: Uuid, childTask: Uuid, parentTask: Uuid, kind: Kind })

export const Trace = Type.Object(
  {
    task: Uuid,
    direction: oneOf(['up', 'down', 'both']),
    nodes: list(TraceNode, 1_000_000),
    edges: list(TraceEdge, 1_000_000)
  },
  {
    $id: 'Trace',
    description: 'What a task answers and what answers it, by confirmed links',
    examples: [
      {
        task: childTask,
        direction: 'up',
        nodes: [
          {
            task: childTask,
            plan: '019b76da-a800-7000-8000-000000000010',
            organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' },
            reference: '67/KH-UBND',
            ordinal: 'II.1.b',
            text: 'Rà soát, công khai danh mục thủ tục hành chính',
            timing: 'quarters',
            quarters: ['2026-Q1'],
            depth: 0
          }
        ],
        edges: [{ link: '019b76da-a800-7000-8000-000000000020', childTask, parentTask, kind: 'takes_up' }]
      }
    ]
  }
)
export type Trace = Static<typeof Trace>

export const EffectiveQuery = Type.Object(
  { quarter: Type.Optional(Quarter), asOf: Type.Optional(DateOnly), ...PageQuery },
  closed
)
export type EffectiveQuery = Static<typeof EffectiveQuery>

const PlanRef = Type.Object({ id: Uuid, reference: nullable(text(200)), organization: ref(OrganizationRef) })
const Answered = Type.Object({ id: Uuid, plan: Uuid, ordinal: text(40), kind: Kind })

export const EffectiveTask = Type.Object(
  {
    origin: oneOf(['own', 'inherited']),
    mode: oneOf(['required', 'optional', 'none'], 'Of an inherited task: whether it must be carried or may be'),
    task: ref(Task),
    organization: ref(OrganizationRef),
    via: list(PlanRef, 10),
    answers: list(Answered, 10_000)
  },
  {
    $id: 'EffectiveTask',
    description:
      'A task that a plan has to carry: its own, or inherited from above with the chain of plans (via: from the origin down to this plan) and the tasks above that it takes up or details (answers)',
    examples: [
      {
        origin: 'own',
        mode: 'required',
        task: planExample.task,
        organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' },
        via: [
          {
            id: '019b76da-a800-7000-8000-000000000010',
            reference: '67/KH-UBND',
            organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' }
          }
        ],
        answers: [{ id: parentTask, plan: '019b76da-a800-7000-8000-000000000002', ordinal: 'II.1.b', kind: 'takes_up' }]
      }
    ]
  }
)
export type EffectiveTask = Static<typeof EffectiveTask>

export const linkComponents = [NewTaskLink, TaskLinkPatch, TaskLink, Trace, EffectiveTask]
