import { groupBy } from '../lib/group.ts'
import type { Found } from './gap.ts'
import type { Measured, Row } from './measure.ts'
import type { Contribution, NumericTarget, RollUp } from './targets.ts'
import { maker, taskEvidence } from './tell.ts'

/** A target in words: its own, else its numbers. */
export const told = ({ text, value, to, unit, comparator }: NumericTarget): string =>
  text ??
  [comparator === 'range' || comparator === '=' ? '' : comparator, value, to == null ? '' : `- ${to}`, unit]
    .filter((part) => part !== '' && part !== null && part !== undefined)
    .join(' ')

const figure = ({ value, to, unit }: NumericTarget): string =>
  `${to == null ? value : `${value} - ${to}`}${unit ? ` ${unit}` : ''}`

const evidenceOf = (one: Contribution) => ({
  organization: one.row.organization.code,
  childTask: one.answer.leaf,
  value: one.target.value,
  unit: one.target.unit ?? null
})

/** Who is charged when together they fall short: whoever set the target, for no single body is at fault. */
const issuerRow = ({ facts: { plan } }: Measured) =>
  ({ organization: { id: plan.issuerId, code: plan.issuer, name: plan.issuerName, tier: plan.tier } }) as Row

function summed(measured: Measured, short: readonly RollUp[]): Found[] {
  const sums = short.filter(({ rule }) => rule === 'sum')
  return [...groupBy(sums, ({ task }) => task.id).values()].map((same) =>
    maker(measured, issuerRow(measured))('TARGET_SHORTFALL', 'sum_below_target', {
      task: same[0]!.task,
      words: {
        rule: 'sum',
        reached: same.map(({ total, target }) => `${total} ${target.unit ?? ''}`.trim()).join('; '),
        asked: same.map(({ target }) => told(target)).join('; ')
      },
      evidence: {
        targets: same.map(({ target, total, contributions }) => ({
          target,
          total,
          contributions: contributions.filter(({ counted }) => counted).map(evidenceOf)
        }))
      }
    })
  )
}

function severally(measured: Measured, short: readonly RollUp[]): Found[] {
  const below = short.flatMap((roll) => roll.below.map((one) => ({ roll, one })))
  return [...groupBy(below, ({ roll, one }) => `${roll.task.id} ${one.row.organization.id}`).values()].map((same) => {
    const { roll, one } = same[0]!
    const issuer = measured.plans.get(one.answer.plan)!.issuerId
    const other = measured.facts.receivers.find(({ id }) => id === issuer && id !== one.row.organization.id)
    return maker(measured, one.row)('TARGET_SHORTFALL', 'value_below_target', {
      task: roll.task,
      childPlan: one.answer.plan,
      childTask: one.answer.leaf,
      ...(other ? { chargedTo: other.code } : {}),
      words: {
        rule: 'each',
        ...(other ? { body: other.name } : {}),
        reached: same.map((each) => figure(each.one.target)).join('; '),
        asked: [...new Set(same.map((each) => told(each.roll.target)))].join('; ')
      },
      evidence: {
        targets: same.map((each) => ({ target: each.roll.target, ...evidenceOf(each.one) })),
        answer: taskEvidence({ ...one.answer.task, id: one.answer.leaf })
      }
    })
  })
}

/** Targets that all have spoken to, and that are not reached; once the answers are due. */
export function shortfalls(measured: Measured, rolls: readonly RollUp[]): Found[] {
  if (!measured.overdue) return []
  const short = rolls.filter(({ verdict }) => verdict === 'short')
  return [...summed(measured, short), ...severally(measured, short)]
}
