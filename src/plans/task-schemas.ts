import { type Static, Type } from 'typebox'
import { Code, DateOnly, list, nullable, oneOf, Quarter, Tier, text, Uuid } from '../lib/pieces.ts'
import * as example from './examples.ts'

export const TIMINGS = ['quarters', 'recurring', 'whole_period', 'by_guidance', 'unstated', 'due_date'] as const
export const MODES = ['required', 'optional', 'none'] as const

const closed = { additionalProperties: false }

export const Timing = Type.Object(
  {
    kind: Type.Optional(oneOf(TIMINGS, 'thường xuyên = recurring; cả kỳ = whole_period; theo hướng dẫn = by_guidance')),
    quarters: Type.Optional(list(Quarter, 40)),
    dueOn: Type.Optional(nullable(DateOnly, 'An exact due date'))
  },
  closed
)

export const Target = Type.Object(
  {
    text: Type.Optional(nullable(text(1_000, 'The words of the target'))),
    value: Type.Optional(nullable(Type.Number())),
    to: Type.Optional(nullable(Type.Number({ description: 'Upper end of a range' }))),
    unit: Type.Optional(nullable(text(200))),
    comparator: Type.Optional(nullable(oneOf(['=', '>=', '>', '<=', '<', 'range'])))
  },
  closed
)

const TaskCascade = Type.Object(
  {
    mode: Type.Optional(oneOf(MODES)),
    tiers: Type.Optional(list(Tier, 5)),
    organizations: Type.Optional(list(Code)),
    answeredBy: Type.Optional(oneOf(['task', 'plan'], 'plan: any issued plan of the body answers it'))
  },
  closed
)

const taskFields = {
  ordinal: text(40, 'As printed: II.1.b'),
  section: Type.Optional(nullable(text(1_000))),
  text: text(20_000),
  kind: Type.Optional(oneOf(['scheduled', 'standing', 'campaign', 'assignment'])),
  timing: Type.Optional(nullable(Timing)),
  lead: Type.Optional(list(text(1_000), 200)),
  support: Type.Optional(list(text(1_000), 200)),
  targets: Type.Optional(list(Target, 200)),
  series: Type.Optional(nullable(text(100, 'Tasks of one plan with the same label are one job'))),
  cascade: Type.Optional(nullable(TaskCascade))
}

export const NewTask = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        ...Uuid,
        description:
          'In a PATCH: the task that goes on under this id; of a task that an act adds: the id it shall have, as a dry run proposed'
      })
    ),
    ...taskFields
  },
  { $id: 'NewTask', additionalProperties: false, examples: [example.newTask] }
)
export type NewTask = Static<typeof NewTask>

const { ordinal, text: words, ...otherFields } = taskFields

export const TaskChange = Type.Object(
  { id: Uuid, ordinal: Type.Optional(ordinal), text: Type.Optional(words), ...otherFields },
  {
    $id: 'TaskChange',
    description: 'A task that an act changes: the fields given are new, the others stay',
    additionalProperties: false,
    minProperties: 2,
    examples: [{ id: '019b76da-a800-7000-8000-000000000003', timing: { kind: 'quarters', quarters: ['2026-Q1'] } }]
  }
)
export type TaskChange = Static<typeof TaskChange>

export const Task = Type.Object(
  {
    id: Uuid,
    plan: Uuid,
    ordinal: text(40),
    section: nullable(text(1_000)),
    text: text(20_000),
    kind: oneOf(['scheduled', 'standing', 'campaign', 'assignment']),
    timing: Type.Object({
      kind: oneOf(TIMINGS),
      quarters: list(Quarter, 40),
      dueOn: nullable(DateOnly),
      from: nullable(DateOnly, 'First day of the first quarter'),
      to: nullable(DateOnly, 'Last day of the last quarter, or the due date')
    }),
    lead: list(text(1_000), 200),
    support: list(text(1_000), 200),
    targets: list(Target, 200),
    series: nullable(text(100)),
    cascade: Type.Object({
      mode: oneOf(MODES),
      tiers: list(Tier, 5),
      organizations: list(Code),
      answeredBy: oneOf(['task', 'plan'])
    }),
    version: Type.Integer({ minimum: 1, maximum: 30_000, description: 'Wordings count from 1' }),
    validFrom: nullable(DateOnly, 'First day of this wording; null: since the plan was issued'),
    validTo: nullable(DateOnly, 'Last day of this wording; null: it stands')
  },
  { $id: 'Task', description: 'One job of a plan (nhiệm vụ); `id` is its lineage', examples: [example.task] }
)
export type Task = Static<typeof Task>

export const taskComponents = [NewTask, TaskChange, Task]
