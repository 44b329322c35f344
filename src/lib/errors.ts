/** The two languages of messages; field names and codes stay English. */
export type Language = 'vi' | 'en'
export type Words = Readonly<Record<Language, string>>

/** What a refusal means to the caller; the HTTP status is decided from it in one place (http/problems.ts). */
export type RefusalKind =
  | 'invalid'
  | 'unprocessable'
  | 'not_found'
  | 'conflict'
  | 'precondition_required'
  | 'precondition_failed'

/** One field that is at fault: a JSON pointer into the body (or the name of a parameter) and a sentence in both languages. */
export interface Fault {
  pointer: string
  message: Words
}

/** A refusal with a stable code: what every service throws and nothing else. */
export class AppError extends Error {
  readonly code: string
  readonly kind: RefusalKind
  readonly title: Words
  readonly detail: Words
  readonly faults: readonly Fault[]
  readonly extra: Readonly<Record<string, unknown>>

  constructor(refusal: Refusal, detail: Words, faults: readonly Fault[] = [], extra: Record<string, unknown> = {}) {
    super(`${refusal.code}: ${detail.en}`)
    this.code = refusal.code
    this.kind = refusal.kind
    this.title = refusal.title
    this.detail = detail
    this.faults = faults
    this.extra = extra
  }
}

export interface Refusal {
  code: string
  kind: RefusalKind
  title: Words
}

const catalogue = new Map<string, Refusal>()

/** Declares a refusal: its code (never reused), kind and title. Every declared code has a page under /problems/. */
export function refusal(code: string, kind: RefusalKind, vi: string, en: string): Refusal {
  if (catalogue.has(code)) throw new Error(`refusal ${code} is declared twice`)
  const declared = { code, kind, title: { vi, en } }
  catalogue.set(code, declared)
  return declared
}

/** Work on one part of a body: what it refuses names the place within the whole. */
export async function within<T>(pointer: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, kind, title } = error
    const faults = error.faults.map((one) => ({ ...one, pointer: `${pointer}${one.pointer}` }))
    throw new AppError({ code, kind, title }, error.detail, faults, { ...error.extra })
  }
}

/** Every refusal the program can give, by code. */
export const refusals = (): readonly Refusal[] => [...catalogue.values()].sort((a, b) => (a.code < b.code ? -1 : 1))

/** One fault at a field. */
export const fault = (pointer: string, vi: string, en: string): Fault => ({ pointer, message: { vi, en } })
