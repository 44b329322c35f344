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
  Tier,
  text,
  Uuid
} from '../lib/pieces.ts'
import { ACTS, GAP_CODES, SEVERITIES } from './codes.ts'
import * as example from './examples.ts'
import { STATUSES } from './measure.ts'
import { GROUPINGS } from './totals.ts'

const closed = { additionalProperties: false }
const count = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000_000, description })

const numbers = {
  due: count('covered + waived + untraced + open'),
  covered: count('Answered whole, also without a time'),
  waived: count('Lifted by a waiver'),
  untraced: count('No link, and the tracing not declared: no verdict'),
  open: count('The rest of what is due'),
  notDue: count('Open, but the due date has not passed'),
  coverage: nullable(Type.Number({ minimum: 0, maximum: 1 }), 'covered / (due - waived); null when that is 0')
}
const asOf = AsOf
const includeDrafts = Type.Optional(Type.Boolean({ description: 'If the drafts were issued' }))

export const CoverageQuery = Type.Object({ groupBy: Type.Optional(oneOf(GROUPINGS)), asOf, includeDrafts }, closed)
export type CoverageQuery = Static<typeof CoverageQuery>

export const Coverage = Type.Object(
  {
    plan: Uuid,
    reference: nullable(text(200), 'Number of the plan; null for a draft without one'),
    organization: ref(OrganizationRef),
    asOf: DateOnly,
    includeDrafts: Type.Boolean(),
    dueOn: nullable(DateOnly),
    dueRule: oneOf(['declared', 'default']),
    totals: Type.Object(numbers),
    groupBy: nullable(oneOf(GROUPINGS)),
    groups: list(Type.Object({ key: text(100), label: text(25_000), ...numbers }), 100_000)
  },
  {
    $id: 'Coverage',
    description: 'Coverage of a plan on a day; groups sum to the totals',
    examples: [example.coverage]
  }
)
export type Coverage = Static<typeof Coverage>

export const MatrixQuery = Type.Object({ asOf, includeDrafts }, closed)
export type MatrixQuery = Static<typeof MatrixQuery>

const Status = oneOf(STATUSES)

export const Matrix = Type.Object(
  {
    plan: Uuid,
    reference: nullable(text(200), 'Number of the plan; null for a draft without one'),
    organization: ref(OrganizationRef),
    asOf: DateOnly,
    includeDrafts: Type.Boolean(),
    dueOn: nullable(DateOnly),
    dueRule: oneOf(['declared', 'default']),
    statuses: list(Type.Object({ status: Status, label: text(100) }), 20),
    columns: list(Type.Object({ id: Uuid, ordinal: text(40), text: text(20_000), quarter: nullable(Quarter) })),
    rows: list(
      Type.Object({
        organization: ref(OrganizationRef),
        tier: Tier,
        plans: list(Uuid, 1_000),
        cells: list(Type.Object({ task: Uuid, status: Status }))
      }),
      100_000
    )
  },
  {
    $id: 'Matrix',
    description: 'One status a cell: rows organizations, columns required tasks; no cell where a task does not bind',
    examples: [example.matrix]
  }
)
export type Matrix = Static<typeof Matrix>

export const ObligationQuery = Type.Object({ asOf, ...PageQuery }, closed)
export type ObligationQuery = Static<typeof ObligationQuery>

export const Obligation = Type.Object(
  {
    organization: ref(OrganizationRef),
    plan: Uuid,
    task: Type.Optional(
      Type.String({ ...Uuid, description: 'When only this task of the plan names the organization' })
    ),
    dueOn: nullable(DateOnly),
    dueRule: oneOf(['declared', 'default']),
    source: oneOf(['declared']),
    words: Type.Optional(text(5_000))
  },
  {
    $id: 'Obligation',
    description: 'That an organization must answer a plan, by a date (nghĩa vụ triển khai)',
    examples: [example.obligation]
  }
)
export type Obligation = Static<typeof Obligation>

const gapFilters = {
  code: Type.Optional(list(oneOf(GAP_CODES), 50)),
  severity: Type.Optional(list(oneOf(SEVERITIES), 3)),
  quarter: Type.Optional(Quarter),
  task: Type.Optional(Uuid),
  asOf,
  includeDrafts,
  include: Type.Optional(oneOf(['derived'], 'Gaps that follow from another too')),
  ...PageQuery
}
export const GapQuery = Type.Object(
  { ...gapFilters, tier: Type.Optional(Tier), organization: Type.Optional(Code), block: Type.Optional(Code) },
  closed
)
export type GapQuery = Static<typeof GapQuery>

export const OwnGapQuery = Type.Object(gapFilters, closed)
export type OwnGapQuery = Static<typeof OwnGapQuery>

export const OneGapQuery = Type.Object({ asOf, includeDrafts }, closed)
export type OneGapQuery = Static<typeof OneGapQuery>

export const Evidence = Type.Unsafe<Record<string, unknown>>({
  $id: 'Evidence',
  type: 'object',
  additionalProperties: true,
  description: 'The rule that decided, and the values, dates and words compared',
  examples: [{ rule: 'nothing_registered' }]
})

export const Gap = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z0-9_-]{44}$', maxLength: 44 }),
    code: oneOf(GAP_CODES),
    label: text(200, 'Name of the code'),
    severity: oneOf(SEVERITIES, 'E error, W warning, I information'),
    chargedTo: text(64, 'Code of the organization that must act, or `register`'),
    organization: Type.Optional(ref(OrganizationRef)),
    plan: Uuid,
    task: Type.Optional(Uuid),
    quarter: Type.Optional(Quarter),
    childPlan: Type.Optional(Uuid),
    childTask: Type.Optional(Uuid),
    citation: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 10_000, description: 'Position of the citation in the plan' })
    ),
    dueOn: Type.Optional(DateOnly),
    dueRule: Type.Optional(oneOf(['declared', 'default'])),
    message: text(30_000),
    remedy: oneOf(ACTS, 'The act that closes it'),
    remedyText: text(500),
    evidence: ref(Evidence),
    causedBy: Type.Optional(Type.String({ maxLength: 44, description: 'Id of the gap this one follows from' }))
  },
  {
    $id: 'Gap',
    description: 'Something wanting, with its evidence, its one owner and the act that closes it',
    examples: [example.gap]
  }
)
export type Gap = Static<typeof Gap>

export const coverageComponents = [Evidence, Coverage, Matrix, Obligation, Gap]
