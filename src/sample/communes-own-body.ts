/** The frame of a commune's own plan for the year. */
import type { NewCitation, NewPlanBody, NewTask } from './types.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }

export function body(
  issuer: string,
  number: string,
  issuedOn: string,
  title: string,
  citations: NewCitation[],
  tasks: NewTask[]
): NewPlanBody {
  return {
    issuer,
    document: { type: 'Kế hoạch', number, symbol: 'KH-UBND', issuedOn, title },
    state: 'issued',
    field: 'cai-cach-hanh-chinh',
    period: year,
    citations,
    tasks
  }
}
