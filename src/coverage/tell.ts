import { joinReference } from '../lib/document-number.ts'
import { quarterName } from '../lib/quarters.ts'
import { CODES, type GapCode } from './codes.ts'
import type { PlanFact, TaskFact } from './facts.ts'
import type { Found } from './gap.ts'
import type { Measured, Row } from './measure.ts'

export type Detail = Partial<
  Pick<Found, 'severity' | 'act' | 'chargedTo' | 'childPlan' | 'childTask' | 'evidence' | 'words' | 'cause'>
> & {
  task?: Pick<TaskFact, 'id' | 'ordinal' | 'position' | 'text' | 'lastQuarter'>
}

/** A plan's number; null for a draft that has none yet. */
export const numberOf = (plan: Pick<PlanFact, 'number' | 'symbol'>): string | null =>
  plan.number === null || plan.symbol === null ? null : joinReference(plan.number, plan.symbol)

/** The same, or its title. */
export const referenceOf = (plan: PlanFact): string => numberOf(plan) ?? plan.title ?? '…'

/** A plan as evidence. */
export const planEvidence = (plan: PlanFact): Record<string, unknown> => ({
  id: plan.id,
  reference: numberOf(plan),
  title: plan.title,
  issuedOn: plan.issuedOn,
  state: plan.state
})

/** A task as evidence. */
export const taskEvidence = (task: { id: string; ordinal: string; text: string }): Record<string, unknown> => ({
  id: task.id,
  ordinal: task.ordinal,
  text: task.text
})

const quarterOf = (task: Detail['task']): string | null =>
  task?.lastQuarter === null || task?.lastQuarter === undefined ? null : quarterName(task.lastQuarter)

/** Makes gaps of one row. */
export const maker = (measured: Measured, row: Row) => {
  const { plan } = measured.facts
  const { id, code: body, name, tier } = row.organization
  return (code: GapCode, rule: string, detail: Detail = {}): Found => ({
    code,
    severity: detail.severity ?? CODES[code].severity,
    plan: plan.id,
    organization: { id, code: body, name, tier },
    chargedTo: detail.chargedTo ?? body,
    task: detail.task ?? null,
    quarter: quarterOf(detail.task),
    childPlan: detail.childPlan ?? null,
    childTask: detail.childTask ?? null,
    citation: null,
    dueOn: measured.due.on,
    dueRule: measured.due.rule,
    act: detail.act ?? CODES[code].act,
    evidence: { rule, ...detail.evidence },
    words: {
      body: name,
      plan: referenceOf(plan),
      planOn: plan.issuedOn ?? '',
      issuer: plan.issuerName,
      due: measured.due.on ?? '',
      ...(detail.task ? { ordinal: detail.task.ordinal, task: detail.task.text } : {}),
      ...detail.words
    },
    cause: detail.cause ?? null
  })
}

/** Makes one gap: code, rule, and what is particular to it. */
export type Make = ReturnType<typeof maker>
