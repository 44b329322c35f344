// The reading in the shape `POST /v1/plans` takes, within its limits.

import type { ReadCitation } from './citations/citation.ts'
import type { Head, Identity, PlanProposal, PlanTask, ReadObliges, ReadTask } from './reading.ts'

const MOST_CITATIONS = 1_000
const MOST_TASKS = 5_000

const clip = (text: string | null, length: number): string | null => {
  const short = text === null ? null : text.slice(0, length).trim()
  return short === '' ? null : short
}

function identity({ type, number, symbol, reference, issuedOn, title }: Identity): Partial<Identity> {
  const given: Partial<Identity> = {}
  if (type !== null) given.type = type.slice(0, 100)
  if (number !== null) given.number = number.slice(0, 40)
  if (symbol !== null) given.symbol = symbol.slice(0, 60)
  if (number !== null && reference !== null) given.reference = reference.slice(0, 120)
  if (issuedOn !== null) given.issuedOn = issuedOn
  if (title !== null) given.title = title.slice(0, 2_000)
  return given
}

function citationOf({ span: _, ...one }: ReadCitation): Omit<ReadCitation, 'span'> {
  return {
    ...one,
    raw: one.raw.slice(0, 20_000),
    type: clip(one.type, 100),
    number: clip(one.number, 40),
    symbol: clip(one.symbol, 60),
    reference: clip(one.reference, 120),
    dateText: clip(one.dateText, 200),
    issuer: clip(one.issuer, 500),
    title: clip(one.title, 2_000)
  }
}

// bodies named as written have no code yet: binding everybody in their place would be wrong
function cascadeOf({ cascade }: ReadTask): PlanTask['cascade'] {
  const { mode, tiers, organizations, answeredBy } = cascade
  if (organizations.length > 0 && tiers.length === 0) return { mode: 'none', tiers: [], organizations: [], answeredBy }
  return { mode, tiers, organizations: [], answeredBy }
}

function taskOf(task: ReadTask): PlanTask {
  const { span: _, spans: __, ...rest } = task
  const names = (list: string[]) => list.slice(0, 200).map((name) => name.slice(0, 1_000))
  return {
    ...rest,
    text: task.text.slice(0, 20_000),
    lead: names(task.lead),
    support: names(task.support),
    targets: task.targets.map(({ span: ___, ...target }) => target),
    cascade: cascadeOf(task)
  }
}

/** The plan to store: a draft unless number and date are both known. The issuer's code is for the caller to fill in. */
export function planOf(
  head: Head,
  citations: ReadCitation[],
  tasks: ReadTask[],
  obliges: ReadObliges | null,
  year: number
): PlanProposal {
  const issued = head.issuedOn !== null && head.number !== null
  const carried = head.carrier?.issuedOn && head.carrier.number !== null
  return {
    issuer: null,
    document: identity(head),
    ...(head.carrier ? { carrier: identity(head.carrier) } : {}),
    state: issued || carried ? 'issued' : 'draft',
    parent: null,
    ...(year > 0 ? { period: { from: `${year}-01-01`, to: `${year}-12-31` } } : {}),
    citations: citations.slice(0, MOST_CITATIONS).map(citationOf),
    ...(obliges
      ? { obliges: { tiers: obliges.tiers, ...(obliges.dueOn ? { dueOn: obliges.dueOn } : {}), words: obliges.words } }
      : {}),
    tasks: tasks.slice(0, MOST_TASKS).map(taskOf)
  }
}
