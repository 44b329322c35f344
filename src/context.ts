import type { Db } from './db/database.ts'
import { today } from './lib/dates.ts'
import type { Language } from './lib/errors.ts'

/** The least a log must do; pino's logger fits. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** First argument of every service. `today` is the day in Asia/Ho_Chi_Minh that `asOf` defaults to. */
export interface Ctx {
  db: Db
  log: Log
  requestId: string
  now: Date
  today: string
  language: Language
  /** The If-Match header as sent; undefined when absent. */
  ifMatch: string | undefined
}

/** A context outside HTTP: the terminal, the sample, tests. */
export function localContext(db: Db, log: Log, language: Language = 'vi'): Ctx {
  const now = new Date()
  return { db, log, requestId: 'local', now, today: today(now), language, ifMatch: undefined }
}
