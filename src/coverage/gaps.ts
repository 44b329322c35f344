import { joinReference } from '../lib/document-number.ts'
import { quarterEnd, quarterName } from '../lib/quarters.ts'
import { CODES, type GapCode } from './codes.ts'
import type { PlanFact, TaskFact } from './facts.ts'
import type { Found } from './gap.ts'
import { type Cell, type Measured, type Row, sameWork } from './measure.ts'
import { causeOfMissing, causeOfPartial } from './midway.ts'

type Detail = Partial<
  Pick<Found, 'severity' | 'act' | 'chargedTo' | 'childPlan' | 'childTask' | 'evidence' | 'words' | 'cause'>
> & {
  task?: TaskFact
}

/** A plan's number; null for a draft that has none yet. */
export const numberOf = (plan: Pick<PlanFact, 'number' | 'symbol'>): string | null =>
  plan.number === null || plan.symbol === null ? null : joinReference(plan.number, plan.symbol)

const referenceOf = (plan: PlanFact): string => numberOf(plan) ?? plan.title ?? '…'

const planEvidence = (plan: PlanFact): Record<string, unknown> => ({
  id: plan.id,
  reference: numberOf(plan),
  title: plan.title,
  issuedOn: plan.issuedOn,
  state: plan.state
})

export const taskEvidence = (task: { id: string; ordinal: string; text: string }): Record<string, unknown> => ({
  id: task.id,
  ordinal: task.ordinal,
  text: task.text
})

const quarterOf = (task: TaskFact | undefined): string | null =>
  task?.lastQuarter === null || task?.lastQuarter === undefined ? null : quarterName(task.lastQuarter)

/** Makes gaps of one row. */
const maker = (measured: Measured, row: Row) => {
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

type Make = ReturnType<typeof maker>

/** The one gap that stands for a body without an answering plan; none when it has one. */
function organizationGap(measured: Measured, row: Row, make: Make): Found | null {
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
function planFindings(measured: Measured, row: Row, make: Make): Found[] {
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
  for (const { task, whole } of row.cells) {
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

/** A cell's gap, without its cause; none where nothing is wanting. */
function cellGap(measured: Measured, cell: Cell, make: Make): Found | null {
  const { task, answers, whole } = cell
  const job = measured.jobs.get(task.id)!
  const series = job.members.length > 1 ? { series: job.members.map(taskEvidence) } : {}
  const shown = (answer = answers[0]) =>
    answer === undefined
      ? {}
      : {
          childPlan: answer.plan,
          childTask: answer.leaf,
          words: {
            answer: answer.task.ordinal,
            answerText: answer.task.text,
            child: referenceOf(measured.plans.get(answer.plan)!)
          }
        }
  const told = (rule: string, code: GapCode, detail: Detail = {}): Found =>
    make(code, rule, {
      task,
      ...detail,
      evidence: {
        status: cell.status,
        ...series,
        ...(answers.length > 0
          ? {
              answers: answers.map(
                ({ leaf, plan, kind, kinds, via, to, grounds, task: { ordinal, text, firstQuarter } }) => ({
                  task: leaf,
                  plan,
                  kind,
                  kinds,
                  via,
                  ...(to === null ? {} : { to }),
                  ...(grounds === null ? {} : { grounds }),
                  ordinal,
                  text,
                  quarter: firstQuarter === null ? null : quarterName(firstQuarter)
                })
              )
            }
          : {}),
        ...detail.evidence
      }
    })
  switch (cell.status) {
    case 'no_plan':
    case 'draft_only':
    case 'not_cited':
    case 'missing':
      return told(`cell_${cell.status}`, 'TASK_NOT_TAKEN_UP')
    case 'declined':
    case 'forwarded': {
      const kind = cell.status === 'declined' ? 'declines' : 'forwards'
      const answer = answers.find((one) => one.kind === kind)
      const detail = shown(answer)
      return told(`cell_${cell.status}`, 'TASK_NOT_TAKEN_UP', {
        ...detail,
        // A refusal is for whoever ordered the task to accept or not; a task handed on is for the receiver to take up.
        ...(kind === 'declines' ? { act: 'review' as const } : {}),
        words: { ...detail.words, to: answer?.to ?? '', grounds: answer?.grounds ?? '' }
      })
    }
    case 'untraced':
      return told('cell_untraced', 'TASK_NOT_TRACED', { chargedTo: 'register' })
    case 'partial':
      return told('details_only', 'TASK_PARTLY_TAKEN_UP', shown())
    case 'later': {
      const earliest = whole[0]!
      const detail = shown(earliest)
      const last = quarterName(job.lastQuarter!)
      const first = quarterName(earliest.task.firstQuarter!)
      return told('first_quarter_after_last_asked', 'TASK_LATER_THAN_PARENT', {
        ...detail,
        words: { ...detail.words, asked: last, planned: first },
        evidence: { asked: last, planned: first }
      })
    }
    case 'unscheduled':
      return told('whole_answer_without_time', 'TASK_UNSCHEDULED', {
        ...shown(whole[0]),
        severity: whole.every((answer) => answer.task.timing === 'by_guidance') ? 'I' : 'W'
      })
    default:
      return null
  }
}

interface RowGaps {
  row: Row
  make: Make
  organization: Found | null
  cells: { cell: Cell; gap: Found }[]
}

/** One gap for a series: at its first member that binds the body. */
function cellGaps(measured: Measured, row: Row, make: Make): { cell: Cell; gap: Found }[] {
  const told = new Set<string>()
  return row.cells.flatMap((cell) => {
    const job = measured.jobs.get(cell.task.id)!.members[0]!.id
    if (told.has(job)) return []
    told.add(job)
    const gap = cellGap(measured, cell, make)
    return gap === null ? [] : [{ cell, gap }]
  })
}

/** One line for a body that traced its plan, cites this one, and links none of its tasks. */
function blanket(measured: Measured, { row, make, cells }: RowGaps): Found | null {
  const silent = row.cells.every(({ answers }) => answers.length === 0)
  const traced = row.citing.length > 0 && row.citing.every((plan) => plan.traced)
  const missing = cells.filter(({ cell, gap }) => cell.status === 'missing' && gap.cause === null)
  if (!measured.overdue || !silent || !traced || missing.length === 0) return null
  return make('TASK_BLANKET_ONLY', 'traced_without_any_link', {
    childPlan: row.citing[0]!.id,
    words: { child: row.citing.map(referenceOf).join(', ') },
    evidence: { plans: row.citing.map(planEvidence), tasks: missing.map(({ cell }) => taskEvidence(cell.task)) }
  })
}

function withCause(gap: Found, cause: Found | null | undefined): void {
  if (cause) gap.cause = cause
}

/** Everything owed to a plan on a day, primary and derived, each with one cause and one owner. Pure. */
export function gapsOwed(measured: Measured): Found[] {
  if (!measured.inForce) return []
  const rows = measured.rows.map((row): RowGaps => {
    const make = maker(measured, row)
    return { row, make, organization: organizationGap(measured, row, make), cells: cellGaps(measured, row, make) }
  })
  const gapAt = new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ cell, gap }) => [`${row.organization.id} ${jobKey(measured, cell)}`, gap])
    )
  )
  const findAt = (organization: string, cell: Cell) => gapAt.get(`${organization} ${jobKey(measured, cell)}`)
  const blankets: Found[] = []
  for (const found of rows) {
    for (const { cell, gap } of found.cells) {
      if (['no_plan', 'draft_only', 'not_cited'].includes(cell.status)) withCause(gap, found.organization)
      else if (cell.status === 'missing') withCause(gap, causeOfMissing(measured, found.row, cell, findAt))
      else if (cell.status === 'partial') withCause(gap, causeOfPartial(measured, found.row, cell, findAt))
    }
    const line = blanket(measured, found)
    if (line === null) continue
    blankets.push(line)
    for (const { cell, gap } of found.cells) if (cell.status === 'missing' && gap.cause === null) withCause(gap, line)
  }
  passOn(rows)
  return [
    ...rows.flatMap(({ row, make, organization, cells }) => [
      ...(organization ? [organization] : []),
      ...planFindings(measured, row, make),
      ...cells.map(({ gap }) => gap)
    ]),
    ...blankets
  ]
}

const jobKey = (measured: Measured, cell: Cell): string => measured.jobs.get(cell.task.id)!.members[0]!.id

/** A body whose plan rests on the plan of another body, which itself does not cite: the break is charged there. */
function passOn(rows: readonly RowGaps[]): void {
  const notCiting = rows.filter(({ organization }) => organization?.code === 'PLAN_NOT_CITING')
  const owner = new Map(
    notCiting.flatMap((found) => [...found.row.linked, ...found.row.peers].map((plan) => [plan.id, found] as const))
  )
  for (const found of notCiting) {
    const above = [...found.row.linked, ...found.row.peers]
      .flatMap(({ parents }) => parents)
      .flatMap((parent) => owner.get(parent) ?? [])
      .filter((other) => other !== found)
      .sort(
        (a, b) =>
          b.row.organization.tier - a.row.organization.tier ||
          (a.row.organization.code < b.row.organization.code ? -1 : 1)
      )
    withCause(found.organization!, above[0]?.organization)
  }
}
