import { createHash } from 'node:crypto'
import { AppError, fault, refusal } from './errors.ts'

const invalidCursor = refusal('invalid_cursor', 'invalid', 'Con trỏ trang không hợp lệ', 'Invalid cursor')

const seal = (body: string, question: string): string =>
  createHash('sha256').update(`cursor\n${question}\n${body}`).digest('base64url').slice(0, 12)

/** An opaque keyset cursor: the sort key of the last item given, sealed together with the question it belongs to. */
export function encodeCursor(key: readonly (string | number)[], question: string): string {
  const body = Buffer.from(JSON.stringify(key)).toString('base64url')
  return `${body}.${seal(body, question)}`
}

/** The key inside a cursor; a cursor that was altered, or that belongs to another question, is refused. */
export function decodeCursor(cursor: string, question: string): (string | number)[] {
  const [body = ''] = cursor.split('.')
  if (cursor !== `${body}.${seal(body, question)}`) {
    throw new AppError(
      invalidCursor,
      {
        vi: 'Con trỏ đã bị sửa, hoặc thuộc về một câu hỏi khác. Hãy bắt đầu lại từ trang đầu.',
        en: 'The cursor was altered or belongs to another question. Start again from the first page.'
      },
      [fault('/cursor', 'con trỏ không hợp lệ', 'invalid cursor')]
    )
  }
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as (string | number)[]
}
