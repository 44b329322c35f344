/** The frame of a department's plan for the year. */
import { parsed, plan18 } from './cite.ts'
import { up } from './task.ts'
import type { Answer, NewCitation, NewTask, Obliges } from './types.ts'

export interface Head {
  key: string
  issuer: string
  number: string
  symbol: string
  issuedOn: string
  title: string
  citations?: NewCitation[]
  obliges?: Obliges
}

export const year = { from: '2026-01-01', to: '2026-12-31' }

export function department(
  head: Head,
  tasks: NewTask[],
  pairs: Record<string, string>,
  tracedOn: string | null
): Answer {
  return {
    plan: {
      key: head.key,
      body: {
        issuer: head.issuer,
        document: {
          type: 'Kế hoạch',
          number: head.number,
          symbol: head.symbol,
          issuedOn: head.issuedOn,
          title: head.title
        },
        state: 'issued',
        field: 'cai-cach-hanh-chinh',
        period: year,
        citations: head.citations ?? [parsed('thuc_hien', plan18)],
        ...(head.obliges === undefined ? {} : { obliges: head.obliges }),
        tasks
      }
    },
    links: up(head.key, 'tp18', pairs),
    tracing: tracedOn === null ? [] : [{ plan: head.key, by: head.issuer, on: tracedOn }]
  }
}
