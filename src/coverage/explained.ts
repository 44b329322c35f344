import type { Found } from './gap.ts'
import type { Measured } from './measure.ts'
import { planEvidence, referenceOf } from './tell.ts'

/** A gap with what stands around it. */
export interface Told {
  found: Found
  measured: Measured
  asOf: string
  plan: { issuer: string; raw: string }
}

export interface ExplainedRow {
  kind: 'organization' | 'plan' | 'task' | 'link' | 'citation' | 'document' | 'waiver'
  id: string
  words: string
}

/** Joins a gap with its surroundings. */
export function tell(found: Found, measured: Measured): Told {
  const { plan } = measured.facts
  const on = plan.issuedOn === null ? '' : ` ngày ${plan.issuedOn.split('-').reverse().join('/')}`
  return {
    found,
    measured,
    asOf: measured.moment.asOf,
    plan: { issuer: plan.issuer, raw: `Kế hoạch số ${referenceOf(plan)}${on} của ${plan.issuerName}` }
  }
}

/** Plans of the body that count for the plan, citing ones first. */
export function planRows({ found, measured }: Told) {
  const row = measured.rows.find(({ organization }) => organization.id === found.organization?.id)
  return row && found.dueRule !== null ? [...row.citing, ...row.linked, ...row.peers] : []
}

interface Evidence {
  answers?: { task?: string; id?: string; link?: string; kind?: string; ordinal: string; text: string }[]
  series?: { id: string; ordinal: string; text: string }[]
  tasks?: { id: string; ordinal: string; text: string }[]
  open?: { id: string; ordinal: string; text: string }[]
  forwarding?: { id: string; ordinal: string; text: string; link: string }
  receiver?: { code: string; name: string }
  links?: string[]
  waiver?: string
  grounds?: string
  document?: string | null
  candidates?: string[]
  raw?: string | null
  reference?: string | null
}

const taskRow = ({ id, ordinal, text }: { id: string; ordinal: string; text: string }): ExplainedRow => ({
  kind: 'task',
  id,
  words: `${ordinal}. ${text}`
})

/** Every row that the verdict rests on, each once: bodies, plans, tasks, links, citations, documents, waivers. */
export function rowsOf(told: Told): ExplainedRow[] {
  const { found, measured } = told
  const evidence = found.evidence as Evidence
  const child = found.childPlan === null ? undefined : measured.plans.get(found.childPlan)
  const plans = [measured.facts.plan, ...(child ? [child] : []), ...planRows(told)]
  const rows: ExplainedRow[] = [
    ...(found.organization
      ? [{ kind: 'organization' as const, id: found.organization.code, words: found.organization.name }]
      : []),
    ...(evidence.receiver
      ? [{ kind: 'organization' as const, id: evidence.receiver.code, words: evidence.receiver.name }]
      : []),
    ...plans.map((plan) => ({ kind: 'plan' as const, id: plan.id, words: referenceOf(plan) })),
    ...(found.task ? [taskRow(found.task)] : []),
    ...[...(evidence.series ?? []), ...(evidence.tasks ?? []), ...(evidence.open ?? [])].map(taskRow),
    ...(evidence.forwarding ? [taskRow(evidence.forwarding)] : []),
    ...(evidence.answers ?? []).map((one) => taskRow({ ...one, id: one.task ?? one.id ?? '' })),
    ...(evidence.answers ?? []).flatMap(({ link, kind }) =>
      link ? [{ kind: 'link' as const, id: link, words: kind ?? '' }] : []
    ),
    ...(evidence.links ?? []).map((id) => ({ kind: 'link' as const, id, words: 'declines' })),
    ...(found.citation === null
      ? []
      : [{ kind: 'citation' as const, id: String(found.citation), words: evidence.raw ?? evidence.reference ?? '' }]),
    ...[...(evidence.document ? [evidence.document] : []), ...(evidence.candidates ?? [])].map((id) => ({
      kind: 'document' as const,
      id,
      words: ''
    })),
    ...(evidence.waiver ? [{ kind: 'waiver' as const, id: evidence.waiver, words: evidence.grounds ?? '' }] : [])
  ]
  return [...new Map(rows.map((row) => [`${row.kind} ${row.id}`, row])).values()]
}

/** The days and quarters that were compared. */
export function datesOf({ found, measured, asOf }: Told): { what: string; value: string }[] {
  const child = found.childPlan === null ? undefined : measured.plans.get(found.childPlan)
  const value = (name: string): string | null => {
    const one = found.evidence[name]
    return typeof one === 'string' && /^\d{4}-(\d{2}-\d{2}|Q[1-4])$/.test(one) ? one : null
  }
  const dates: [string, string | null | undefined][] = [
    ['asOf', asOf],
    ['dueOn', found.dueOn],
    ['planIssuedOn', measured.facts.plan.issuedOn],
    ['childPlanIssuedOn', child && planEvidence(child)['issuedOn'] ? child.issuedOn : null],
    ...['asked', 'planned', 'date', 'cited', 'actual', 'decidedOn', 'expiresOn'].map(
      (name): [string, string | null] => [name, value(name)]
    )
  ]
  return dates.flatMap(([what, at]) => (at ? [{ what, value: at }] : []))
}
