import { quarterEnd } from '../lib/quarters.ts'
import type { PlanFact, TaskFact } from './facts.ts'
import type { Found } from './gap.ts'
import { type Measured, type Row, sameWork } from './measure.ts'
import { type Make, planEvidence, referenceOf, taskEvidence } from './tell.ts'

/** The one gap that stands for a body without an answering plan; none when it has one. */
export function organizationGap(measured: Measured, row: Row, make: Make): Found | null {
  const { plan } = measured.facts
  if (row.citing.length > 0) return null
  if (!measured.overdue) return make('PLAN_NOT_YET_DUE', 'no_citing_plan_before_due')
  const beside = [...row.linked, ...row.peers]
  const first = beside[0]
  if (first) {
    const before = beside.every(
      ({ issuedOn }) => issuedOn !== null && plan.issuedOn !== null && issuedOn < plan.issuedOn
    )
    const rule = row.linked.length > 0 ? 'linked_without_citing' : 'same_field_and_period_without_citing'
    return make('PLAN_NOT_CITING', rule, {
      severity: before ? 'W' : 'E',
      ...(before ? { act: 'review' as const } : {}),
      childPlan: first.id,
      words: { child: referenceOf(first), childOn: first.issuedOn ?? '' },
      evidence: {
        plans: beside.map(planEvidence),
        planIssuedOn: plan.issuedOn,
        issuedBefore: before,
        field: plan.field
      }
    })
  }
  const draft = row.drafts[0]
  if (draft) {
    return make('PLAN_DRAFT_ONLY', 'only_drafts', {
      childPlan: draft.id,
      words: { child: referenceOf(draft) },
      evidence: { drafts: row.drafts.map(planEvidence) }
    })
  }
  const gone = row.withdrawn[0]
  if (gone) {
    return make('PLAN_WITHDRAWN', 'only_ended_plans', {
      childPlan: gone.id,
      words: { child: referenceOf(gone), childOn: gone.issuedOn ?? '', endedOn: gone.endedOn ?? '' },
      evidence: {
        plans: row.withdrawn.map((one) => ({ ...planEvidence(one), endedOn: one.endedOn, endedBy: one.endedBy }))
      }
    })
  }
  return make('PLAN_NOT_ISSUED', 'nothing_registered', {
    evidence: {
      lookedFor: {
        issuer: row.organization.code,
        citing: plan.id,
        orField: plan.field,
        inPeriod: { from: plan.periodFrom, to: plan.periodTo },
        issuedBy: measured.moment.asOf
      }
    }
  })
}

/** Findings on when and how often a body issued its answering plans. */
export function planFindings(measured: Measured, row: Row, make: Make): Found[] {
  const { due } = measured
  const first = row.citing[0]
  const found: Found[] = []
  if (first?.issuedOn && due.rule === 'declared' && due.on !== null && first.issuedOn > due.on) {
    found.push(
      make('PLAN_LATE', 'issued_after_declared_due', {
        childPlan: first.id,
        words: { child: referenceOf(first), childOn: first.issuedOn },
        evidence: { plan: planEvidence(first) }
      })
    )
  }
  const double = row.citing.filter((plan) => row.citing.some((other) => other !== plan && sameWork(plan, other)))
  if (double.length > 1) {
    found.push(
      make('PLAN_DUPLICATE', 'same_field_overlapping_period', {
        words: { child: double.map(referenceOf).join(', ') },
        evidence: { plans: double.map(planEvidence) }
      })
    )
  }
  return [...found, ...afterDeadline(measured, row, make)]
}

const lastDay = (tasks: readonly TaskFact[]): string | null =>
  tasks.reduce<string | null>((latest, { dueOn, lastQuarter }) => {
    const day = dueOn ?? (lastQuarter === null ? null : quarterEnd(lastQuarter))
    return day !== null && (latest === null || day > latest) ? day : latest
  }, null)

function afterDeadline(measured: Measured, row: Row, make: Make): Found[] {
  const late = new Map<PlanFact, { task: TaskFact; day: string }[]>()
  for (const { task, whole, waiver } of row.cells) {
    if (waiver !== null) continue
    const job = measured.jobs.get(task.id)!
    const plans = [
      ...whole.map(({ plan }) => measured.plans.get(plan)!),
      ...(job.answeredByPlan ? [...row.citing, ...row.linked, ...row.peers] : [])
    ].sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : a.issuedOn === b.issuedOn && a.id < b.id ? -1 : 1))
    const day = lastDay(job.members)
    const first = plans[0]
    if (!first?.issuedOn || day === null || first.issuedOn <= day) continue
    late.set(first, [...(late.get(first) ?? []), { task, day }])
  }
  return [...late].map(([plan, tasks]) =>
    make('PLAN_AFTER_DEADLINE', 'issued_after_last_day_of_task', {
      childPlan: plan.id,
      words: {
        child: referenceOf(plan),
        childOn: plan.issuedOn ?? '',
        tasks: tasks.map(({ task }) => task.ordinal).join(', ')
      },
      evidence: {
        plan: planEvidence(plan),
        tasks: tasks.map(({ task, day }) => ({ ...taskEvidence(task), lastDay: day }))
      }
    })
  )
}
