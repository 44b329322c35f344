import type { Language } from '../lib/errors.ts'
import type { Reading } from '../reading/read.ts'

type Warnings = Reading['warnings']

/** What the register could tell of the names in a text. */
interface Known {
  /** Codes of the bodies that the letterhead may mean, unless it is settled. */
  candidates: readonly string[]
  settled: boolean
  /** Names in tasks that mean no one registered body. */
  unknown: readonly string[]
}

/** The reader's warnings, less those that the register has answered, and with what the register cannot tell. */
export function withRegister(
  reading: Reading,
  { candidates, settled: known, unknown }: Known,
  language: Language
): Warnings {
  const settled = [
    ...(known ? ['ISSUER_CODE_NEEDED'] : []),
    ...(unknown.length === 0 ? ['ORGANIZATION_CODES_NEEDED'] : [])
  ]
  const kept = reading.warnings.filter(({ code }) => !settled.includes(code))
  if (known || candidates.length < 2) return kept
  const codes = candidates.join(', ')
  const span = reading.head.spans.issuer
  return [
    ...kept,
    {
      code: 'ISSUER_SEVERAL',
      message:
        language === 'vi'
          ? `Cơ quan ban hành có thể là ${codes}: nêu mã ở tham số issuer`
          : `The issuing body may be ${codes}: give its code as issuer`,
      ...(span ? { span } : {})
    }
  ]
}
