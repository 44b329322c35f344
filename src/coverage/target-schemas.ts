import { type Static, Type } from 'typebox'
import { DateOnly, list, nullable, OrganizationRef, oneOf, PageQuery, ref, text, Uuid } from '../lib/pieces.ts'
import { Target } from '../plans/task-schemas.ts'

export const TargetQuery = Type.Object(
  {
    asOf: Type.Optional(Type.String({ ...DateOnly, description: 'Legal time; default today, Asia/Ho_Chi_Minh' })),
    includeDrafts: Type.Optional(Type.Boolean({ description: 'If the drafts were issued' })),
    ...PageQuery
  },
  { additionalProperties: false }
)
export type TargetQuery = Static<typeof TargetQuery>

export const TargetRollUp = Type.Object(
  {
    task: Uuid,
    ordinal: text(40),
    target: Target,
    rule: oneOf(['sum', 'each'], 'sum: countable, added up; each: shares, lengths of time and ranges, body by body'),
    contributions: list(
      Type.Object({
        organization: ref(OrganizationRef),
        childPlan: Uuid,
        childTask: Uuid,
        value: Type.Number(),
        to: nullable(Type.Number(), 'Upper end of a range'),
        unit: nullable(text(200)),
        counted: Type.Boolean({ description: 'False: part of another contribution already' })
      }),
      100_000
    ),
    missing: list(ref(OrganizationRef), 100_000),
    total: nullable(Type.Number(), 'Of rule sum, when nobody is missing'),
    verdict: oneOf(['met', 'short', 'incomplete'], 'incomplete: somebody obliged has stated no figure in this unit')
  },
  {
    $id: 'TargetRollUp',
    description: 'A numeric target of a task against what the answers state in the same unit (chỉ tiêu)',
    examples: [
      {
        task: '019b76da-a800-7000-8000-000000000003',
        ordinal: 'II.1.b',
        target: { text: 'Tổ chức 40 lớp', value: 40, unit: 'lớp', comparator: '>=' },
        rule: 'sum',
        contributions: [
          {
            organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' },
            childPlan: '019b76da-a800-7000-8000-000000000010',
            childTask: '019b76da-a800-7000-8000-000000000011',
            value: 2,
            to: null,
            unit: 'lớp',
            counted: true
          }
        ],
        missing: [{ code: 'HP.VH', name: 'Ủy ban nhân dân phường Việt Hòa' }],
        total: null,
        verdict: 'incomplete'
      }
    ]
  }
)
export type TargetRollUp = Static<typeof TargetRollUp>

export const targetComponents = [TargetRollUp]
