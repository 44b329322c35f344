import { AppError, refusal } from '../lib/errors.ts'

const duplicate = refusal('duplicate', 'conflict', 'Đã có bản ghi trùng', 'Already there')
const stillUsed = refusal('still_used', 'conflict', 'Còn được tham chiếu', 'Still referred to')
const ruleBroken = refusal('rule_broken', 'unprocessable', 'Trái ràng buộc dữ liệu', 'Against a data rule')

/** A constraint violation as the database tells it, whichever driver. */
export interface ConstraintFault {
  state: string
  constraint: string
}

/** SQLSTATE and constraint name of a driver's error, or null when it is no database error. */
export function constraintOf(error: unknown): ConstraintFault | null {
  const found = error as { code?: unknown; constraint?: unknown; constraint_name?: unknown }
  if (typeof found?.code !== 'string' || !/^[0-9A-Z]{5}$/.test(found.code)) return null
  return { state: found.code, constraint: String(found.constraint_name ?? found.constraint ?? '') }
}

/** 40001 serialization failure, 40P01 deadlock: the whole transaction may simply be tried again. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(constraintOf(error)?.state ?? '')

/** The last resort for a violated constraint that no service foresaw: a refusal, never a leak of SQL. Others pass unchanged. */
export function asAppError(error: unknown): unknown {
  const fault = constraintOf(error)
  if (!fault) return error
  const named = fault.constraint
  if (fault.state === '23505') {
    return new AppError(
      duplicate,
      { vi: `Trùng theo ràng buộc ${named}.`, en: `Duplicate by constraint ${named}.` },
      [],
      { constraint: named }
    )
  }
  if (fault.state === '23503') {
    return new AppError(stillUsed, { vi: `Vướng ràng buộc ${named}.`, en: `Held by constraint ${named}.` }, [], {
      constraint: named
    })
  }
  if (fault.state === '23514') {
    return new AppError(ruleBroken, { vi: `Trái ràng buộc ${named}.`, en: `Against constraint ${named}.` }, [], {
      constraint: named
    })
  }
  return error
}
