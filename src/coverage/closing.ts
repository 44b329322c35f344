import type { Words } from '../lib/errors.ts'
import { planRows, type Told } from './explained.ts'
import type { Found } from './gap.ts'

/** A request that does what closes a gap; `…` stands where only the body itself knows what to write. */
export interface Request {
  method: 'POST' | 'PUT' | 'PATCH'
  path: string
  body: unknown
}

const BLANK = '…'
const act = (kind: 'amend' | 'correct', plan: string, change: object): Request => ({
  method: 'POST',
  path: `/v1/plans/${plan}/acts`,
  body: { kind, document: { type: 'Quyết định', number: BLANK, symbol: BLANK, issuedOn: BLANK }, ...change }
})
const link = (childTask: string, parentTask: string): Request => ({
  method: 'POST',
  path: '/v1/task-links',
  body: { childTask, parentTask, kind: 'takes_up' }
})
const patchLink = (id: string, body: object): Request => ({ method: 'PATCH', path: `/v1/task-links/${id}`, body })

interface Evidence {
  link?: string
  status?: string
  asked?: string
  answers?: { link: string; kind: string; kinds: string[] }[]
  links?: string[]
  tasks?: { id: string }[]
  grounds?: string
  decidedBy?: { code: string }
  document?: string | null
  reference?: string | null
  date?: string | null
  type?: string | null
  issuer?: string | null
  actual?: string | null
  forwarding?: { id: string }
}

const waiver = ({ found, asOf }: Told, decidedBy: string, grounds: string): Request => ({
  method: 'POST',
  path: '/v1/waivers',
  body: {
    plan: found.plan,
    ...(found.task ? { task: found.task.id } : {}),
    organization: found.organization?.code,
    grounds,
    decidedBy,
    decidedOn: asOf
  }
})

const answeringPlan = ({ found, plan }: Told): Request => ({
  method: 'POST',
  path: '/v1/plans',
  body: {
    issuer: found.organization?.code,
    document: { type: 'Kế hoạch', number: BLANK, symbol: BLANK, issuedOn: BLANK, title: BLANK },
    state: 'issued',
    citations: [{ verb: 'can_cu', raw: plan.raw }],
    tasks: [{ ordinal: BLANK, text: BLANK }]
  }
})

function ofTask(told: Told, evidence: Evidence): Request | null {
  const { found } = told
  const own = evidence.answers?.find(({ kind }) => kind === 'forwards' || kind === 'details')
  switch (evidence.status) {
    case 'declined':
      return waiver(told, told.plan.issuer, BLANK)
    case 'forwarded':
    case 'partial':
      // Only the body's own link is its to change; what is weakened midway closes with its cause.
      return own && own.kinds[0] !== 'takes_up' ? patchLink(own.link, { kind: 'takes_up' }) : null
    default:
      return planRows(told).length === 0 ? answeringPlan(told) : link(BLANK, found.task!.id)
  }
}

const CORRECTED: Partial<Record<Found['code'], string>> = {
  CITATION_DATE_MISMATCH: 'date',
  CITATION_ISSUER_MISMATCH: 'issuer',
  CITATION_TYPE_MISMATCH: 'type',
  CITATION_FORM_VARIANT: 'reference'
}

/** The request that closes a gap; null when nothing the service takes does, or when it closes with its cause. */
export function closing(told: Told): Request | null {
  const { found } = told
  const evidence = found.evidence as Evidence
  const timed = (change: object) => ({ tasks: { change: [{ id: found.childTask ?? found.task?.id, ...change }] } })
  switch (found.code) {
    case 'STALE_TASK_CHANGED':
    case 'STALE_TASK_MOVED':
    case 'STALE_TASK_REASSIGNED':
      return found.cause === null && evidence.link
        ? {
            method: 'POST',
            path: '/v1/reviews',
            body: { taskLink: evidence.link, by: BLANK, on: told.asOf, grounds: BLANK }
          }
        : null
    case 'STALE_TASK_REMOVED':
      return act('amend', found.childPlan!, { tasks: { remove: [found.childTask] } })
    case 'STALE_TASK_ADDED':
      return act('amend', found.childPlan!, { tasks: { add: [{ ordinal: BLANK, text: BLANK }] } })
    case 'PLAN_WITHDRAWN':
    case 'PLAN_NOT_ISSUED':
    case 'PLAN_NOT_YET_DUE':
      return answeringPlan(told)
    case 'PLAN_DRAFT_ONLY':
      return {
        method: 'POST',
        path: `/v1/plans/${found.childPlan}/acts`,
        body: { kind: 'issue', number: BLANK, symbol: BLANK, issuedOn: BLANK }
      }
    case 'PLAN_NOT_CITING':
      return found.severity === 'W'
        ? null
        : act('amend', found.childPlan!, { citations: { add: [{ verb: 'can_cu', raw: told.plan.raw }] } })
    case 'TASK_NOT_TAKEN_UP':
    case 'TASK_PARTLY_TAKEN_UP':
      return ofTask(told, evidence)
    case 'TASK_NOT_TRACED': {
      const open = planRows(told).find(({ traced }) => !traced)
      return open
        ? {
            method: 'PUT',
            path: `/v1/plans/${open.id}/tracing`,
            body: { state: 'declared', by: found.organization?.code, on: told.asOf }
          }
        : null
    }
    case 'TASK_BLANKET_ONLY':
      return link(BLANK, evidence.tasks![0]!.id)
    case 'TASK_UNLINKED':
      return {
        method: 'POST',
        path: `/v1/plans/${found.plan}/suggestions`,
        body: { items: evidence.tasks!.map(({ id }) => ({ childTask: id, parentTask: BLANK, kind: 'takes_up' })) }
      }
    case 'TASK_LATER_THAN_PARENT':
      return act('amend', found.childPlan!, timed({ timing: { kind: 'quarters', quarters: [evidence.asked] } }))
    case 'TASK_UNSCHEDULED':
      return act('amend', found.childPlan!, timed({ timing: { kind: 'quarters', quarters: [found.quarter] } }))
    case 'TASK_OUTSIDE_PERIOD':
      return act('amend', found.plan, timed({ timing: { kind: 'quarters', quarters: [BLANK] } }))
    case 'TASK_DUPLICATE':
      return act('amend', found.plan, { tasks: { remove: evidence.tasks!.slice(1).map(({ id }) => id) } })
    case 'LEAD_MISSING':
      return act('amend', found.plan, { tasks: { change: evidence.tasks!.map(({ id }) => ({ id, lead: [BLANK] })) } })
    case 'TARGET_SHORTFALL':
      return act('amend', found.childPlan ?? found.plan, timed({ targets: [{ value: BLANK }] }))
    case 'FORWARD_DEAD_END':
      return link(BLANK, evidence.forwarding!.id)
    case 'DECLINE_UNGROUNDED':
      return patchLink(evidence.links![0]!, { grounds: BLANK })
    case 'WAIVER_EXPIRED':
      return waiver(told, evidence.decidedBy!.code, evidence.grounds!)
    case 'CITATION_UNRESOLVED':
      return {
        method: 'POST',
        path: '/v1/documents',
        body: {
          type: evidence.type ?? BLANK,
          reference: evidence.reference ?? BLANK,
          issuer: BLANK,
          issuedOn: evidence.date ?? BLANK
        }
      }
    case 'ORGANIZATION_UNKNOWN':
      return { method: 'PUT', path: `/v1/organizations/${BLANK}`, body: { name: evidence.issuer, tier: BLANK } }
    default: {
      if (found.citation === null) return null
      const field = CORRECTED[found.code]
      const change = { position: found.citation, ...(field ? { [field]: evidence.actual ?? BLANK } : {}) }
      return act('correct', found.plan, { citations: { change: [change] } })
    }
  }
}

/** What is said of a gap that closes when its cause does. */
export const WITH_CAUSE: Words = {
  vi: 'Khép lại cùng khoảng trống là nguyên nhân (causedBy).',
  en: 'Closes with the gap that causes it (causedBy).'
}
