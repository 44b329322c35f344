import type { Language } from '../lib/errors.ts'
import type { Reading } from '../reading/read.ts'
import type { FoundIssuer, ProposedPlan } from './issuer.ts'

type Warnings = Reading['warnings']

/** The reader's warnings, less those that the register has answered, and with what the register cannot tell. */
export function withRegister(
  reading: Reading,
  { organization, candidates }: FoundIssuer,
  { unknown }: ProposedPlan,
  language: Language
): Warnings {
  const settled = [
    ...(organization ? ['ISSUER_CODE_NEEDED'] : []),
    ...(unknown.length === 0 ? ['ORGANIZATION_CODES_NEEDED'] : [])
  ]
  const kept = reading.warnings.filter(({ code }) => !settled.includes(code))
  if (organization || candidates.length < 2) return kept
  const codes = candidates.map(({ code }) => code).join(', ')
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
