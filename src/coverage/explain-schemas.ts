import { type Static, Type } from 'typebox'
import { list, oneOf, text } from '../lib/pieces.ts'
import * as example from './examples.ts'
import { Gap } from './schemas.ts'

const words = (maxLength: number, description: string) => Type.String({ maxLength, description })

export const Explanation = Type.Object({
  rule: text(100, 'The rule that decided, by name'),
  ruleText: text(500, 'The same in one sentence'),
  section: text(40, 'Where docs/model.md states it'),
  rows: list(
    Type.Object({
      kind: oneOf(['organization', 'plan', 'task', 'link', 'citation', 'document', 'waiver']),
      id: text(100, 'Id, code of an organization, or position of a citation'),
      words: words(25_000, 'What it says: number, ordinal and text, raw clause, grounds')
    }),
    10_000
  ),
  dates: list(Type.Object({ what: text(40), value: text(10, 'A day, or a quarter') }), 20),
  closes: Type.Object({
    text: text(500, 'The act, in words'),
    gap: Type.Optional(words(44, 'Of a derived gap: the one it closes with')),
    request: Type.Optional(
      Type.Object(
        {
          method: oneOf(['POST', 'PUT', 'PATCH']),
          path: text(200),
          body: Type.Unsafe<unknown>({
            type: 'object',
            additionalProperties: true,
            description: 'Template; … is yours to fill'
          })
        },
        { description: 'What to send; PATCH and a second PUT need If-Match' }
      )
    )
  })
})
export type Explanation = Static<typeof Explanation>

export const ExplainedGap = Type.Object(
  { ...Gap.properties, explanation: Explanation },
  {
    $id: 'ExplainedGap',
    description: 'A gap with the rows, the rule and the dates it follows from, and the act that closes it',
    examples: [
      {
        ...example.gap,
        explanation: {
          rule: 'cell_missing',
          ruleText: 'Quá hạn mà nhiệm vụ bắt buộc không có đáp ứng trọn vẹn: trạng thái của ô nói lý do.',
          section: 'docs/model.md#9',
          rows: [{ kind: 'task', id: example.gap.task, words: 'II.1.b. Rà soát danh mục thủ tục hành chính' }],
          dates: [
            { what: 'asOf', value: '2026-11-21' },
            { what: 'dueOn', value: '2026-03-31' }
          ],
          closes: {
            text: 'Bổ sung nhiệm vụ vào kế hoạch, hoặc xác nhận liên kết nếu kế hoạch đã có nhiệm vụ này.',
            request: {
              method: 'POST',
              path: '/v1/task-links',
              body: { childTask: '…', parentTask: example.gap.task, kind: 'takes_up' }
            }
          }
        }
      }
    ]
  }
)
export type ExplainedGap = Static<typeof ExplainedGap>

export const explainComponents = [ExplainedGap]
