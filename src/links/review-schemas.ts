import { type Static, Type } from 'typebox'
import { AsOf, DateOnly, nullable, PageQuery, text, Uuid } from '../lib/pieces.ts'

const closed = { additionalProperties: false }
const link = '019b76da-a800-7000-8000-000000000020'
const example = {
  taskLink: link,
  by: 'Văn phòng HĐND và UBND xã Nghi Dương',
  on: '2026-06-15',
  grounds: 'Nhiệm vụ của xã đã làm trong Quý I, không bị ảnh hưởng'
}

export const NewReview = Type.Object(
  {
    taskLink: Type.Optional(Type.String({ ...Uuid, description: 'The link looked at; or both tasks instead' })),
    childTask: Type.Optional(Uuid),
    parentTask: Type.Optional(Uuid),
    by: text(300, 'Who looked'),
    on: Type.Optional(nullable(DateOnly, 'When; default today')),
    grounds: text(5_000, 'Why the link still holds'),
    document: Type.Optional(nullable(Uuid, 'The registered document that says so'))
  },
  { $id: 'NewReview', ...closed, examples: [example] }
)
export type NewReview = Static<typeof NewReview>

export const Review = Type.Object(
  {
    id: Uuid,
    taskLink: Uuid,
    childTask: Uuid,
    parentTask: Uuid,
    childPlan: Uuid,
    parentPlan: Uuid,
    parentVersion: Type.Integer({ minimum: 1, maximum: 30_000, description: 'The wording it was held against' }),
    by: text(300),
    on: DateOnly,
    grounds: text(5_000),
    document: nullable(Uuid)
  },
  {
    $id: 'Review',
    description: 'That a link still holds after the task above has changed (rà soát)',
    examples: [
      {
        id: '019b76da-a800-7000-8000-000000000021',
        ...example,
        childTask: '019b76da-a800-7000-8000-000000000011',
        parentTask: '019b76da-a800-7000-8000-000000000003',
        childPlan: '019b76da-a800-7000-8000-000000000010',
        parentPlan: '019b76da-a800-7000-8000-000000000002',
        parentVersion: 2,
        document: null
      }
    ]
  }
)
export type Review = Static<typeof Review>

export const ReviewQuery = Type.Object(
  {
    taskLink: Type.Optional(Uuid),
    childPlan: Type.Optional(Uuid),
    parentPlan: Type.Optional(Uuid),
    asOf: AsOf,
    ...PageQuery
  },
  closed
)
export type ReviewQuery = Static<typeof ReviewQuery>

export const reviewComponents = [NewReview, Review]
