import { type Static, Type } from 'typebox'
import { Code, DateOnly, nullable, OrganizationRef, oneOf, PageQuery, ref, text, Uuid } from '../lib/pieces.ts'

export const WAIVER_STATES = ['not_yet', 'in_force', 'expired'] as const
export type WaiverState = (typeof WAIVER_STATES)[number]

const closed = { additionalProperties: false }
const State = oneOf(WAIVER_STATES, 'On the day asked about')
const asOf = Type.Optional(Type.String({ ...DateOnly, description: 'Legal time; default today, Asia/Ho_Chi_Minh' }))

const exampleNew = {
  plan: '019b76da-a800-7000-8000-000000000002',
  task: '019b76da-a800-7000-8000-000000000003',
  organization: 'HP.ND',
  grounds: 'Xã không có trung tâm phục vụ hành chính công riêng trong năm 2026',
  decidedBy: 'HP',
  decidedOn: '2026-03-02',
  expiresOn: '2026-12-31'
}

export const NewWaiver = Type.Object(
  {
    plan: Uuid,
    task: Type.Optional(nullable(Uuid, 'A task of the plan; absent: the whole plan')),
    organization: Code,
    grounds: text(5_000, 'Why the duty is lifted'),
    decidedBy: Code,
    decidedOn: DateOnly,
    document: Type.Optional(nullable(Uuid, 'The registered document that says so')),
    expiresOn: Type.Optional(nullable(DateOnly, 'Its last day; absent: without end'))
  },
  { $id: 'NewWaiver', ...closed, examples: [exampleNew] }
)
export type NewWaiver = Static<typeof NewWaiver>

export const WaiverPatch = Type.Object(
  { expiresOn: DateOnly },
  { $id: 'WaiverPatch', ...closed, examples: [{ expiresOn: '2026-06-30' }] }
)
export type WaiverPatch = Static<typeof WaiverPatch>

export const Waiver = Type.Object(
  {
    id: Uuid,
    plan: Uuid,
    task: nullable(Uuid),
    organization: ref(OrganizationRef),
    grounds: text(5_000),
    decidedBy: ref(OrganizationRef),
    decidedOn: DateOnly,
    document: nullable(Uuid),
    expiresOn: nullable(DateOnly)
  },
  {
    $id: 'Waiver',
    description: 'That a plan or a task of it does not bind an organization, from decidedOn to expiresOn (miễn trừ)',
    examples: [
      {
        id: '019b76da-a800-7000-8000-000000000030',
        ...exampleNew,
        organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' },
        decidedBy: { code: 'HP', name: 'Ủy ban nhân dân thành phố Hải Phòng' },
        document: null
      }
    ]
  }
)
export type Waiver = Static<typeof Waiver>

export const WaiverQuery = Type.Object(
  {
    plan: Type.Optional(Uuid),
    task: Type.Optional(Uuid),
    organization: Type.Optional(Code),
    state: Type.Optional(State),
    asOf,
    ...PageQuery
  },
  closed
)
export type WaiverQuery = Static<typeof WaiverQuery>

export const waiverComponents = [NewWaiver, WaiverPatch, Waiver]
