import { isImpossible } from '../documents/when.ts'
import { asWritten } from '../lib/dates.ts'
import { groupBy } from '../lib/group.ts'
import { quarterEnd, quarterName, quarterNumber, quarterStart } from '../lib/quarters.ts'
import { endedBy, issuedBy } from '../plans/binding.ts'
import { seriesOf } from '../plans/series.ts'
import { CODES, type GapCode } from './codes.ts'
import type { Found } from './gap.ts'
import { taskEvidence } from './tell.ts'

export interface OwnCitation {
  position: number
  verb: string
  scope: string
  raw: string | null
  type: string | null
  number: string | null
  symbol: string | null
  reference: string | null
  date: string | null
  dateText: string | null
  issuer: string | null
  state: string
  rule: string
  document: string | null
  issuerKnown: boolean
  differs: { field: 'date' | 'issuer' | 'type' | 'form'; cited: string | null; actual: string | null }[]
  candidates: string[]
  /** When the plan it resolved to was replaced or revoked, and which plan that is. */
  ended: { on: string; by: 'replace' | 'revoke'; plan: string } | null
}

export interface OwnTask {
  id: string
  ordinal: string
  position: number
  text: string
  wordsKey: string
  series: string | null
  timing: string
  quarters: string[]
  dueOn: string | null
  firstQuarter: number | null
  lastQuarter: number | null
  lead: boolean
  linked: boolean
}

/** A plan's own words, to be judged whatever others do. */
export interface OwnFacts {
  plan: {
    id: string
    state: string
    issuedOn: string | null
    periodFrom: string | null
    periodTo: string | null
    traced: boolean
    tier: number
    issuer: { code: string; name: string }
    endedOn: string | null
    above: { state: string; issuedOn: string | null; endedOn: string | null }[]
  }
  citations: OwnCitation[]
  tasks: OwnTask[]
}

type Detail = Partial<Pick<Found, 'severity' | 'chargedTo' | 'citation' | 'evidence' | 'words'>> & { task?: OwnTask }
type Make = (code: GapCode, rule: string, detail?: Detail) => Found

const maker =
  ({ plan }: OwnFacts): Make =>
  (code, rule, detail = {}) => ({
    code,
    severity: detail.severity ?? CODES[code].severity,
    plan: plan.id,
    organization: { id: '', ...plan.issuer, tier: plan.tier },
    chargedTo: detail.chargedTo ?? plan.issuer.code,
    task: detail.task ?? null,
    quarter: detail.task?.lastQuarter == null ? null : quarterName(detail.task.lastQuarter),
    childPlan: null,
    childTask: null,
    citation: detail.citation ?? null,
    dueOn: null,
    dueRule: null,
    act: CODES[code].act,
    evidence: { rule, ...detail.evidence },
    words: {
      body: plan.issuer.name,
      ...(detail.task ? { ordinal: detail.task.ordinal, task: detail.task.text } : {}),
      ...detail.words
    },
    cause: null
  })

const LAWS = ['hiến pháp', 'bộ luật', 'luật', 'pháp lệnh']
const isLaw = (citation: OwnCitation): boolean => LAWS.includes((citation.type ?? '').toLowerCase().normalize('NFC'))

const MISMATCH = {
  date: 'CITATION_DATE_MISMATCH',
  issuer: 'CITATION_ISSUER_MISMATCH',
  type: 'CITATION_TYPE_MISMATCH',
  form: 'CITATION_FORM_VARIANT'
} as const satisfies Record<string, GapCode>

const shownDate = (value: string | null): string =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? asWritten(value) : (value ?? '')

function citationFindings(facts: OwnFacts, make: Make): Found[] {
  return facts.citations.flatMap((citation) => {
    const impossible = isImpossible(citation.dateText)
    const tell = (code: GapCode, rule: string, detail: Detail = {}): Found =>
      make(code, rule, {
        citation: citation.position,
        ...detail,
        words: {
          citation: citation.reference ?? citation.raw ?? citation.type ?? '',
          cited: shownDate(citation.date ?? citation.dateText),
          issuer: citation.issuer ?? '',
          ...detail.words
        },
        evidence: {
          raw: citation.raw,
          type: citation.type,
          reference: citation.reference,
          date: citation.date,
          dateText: citation.dateText,
          issuer: citation.issuer,
          ...detail.evidence
        }
      })
    const found: Found[] = []
    if (citation.state === 'unresolved')
      found.push(tell('CITATION_UNRESOLVED', citation.rule, { chargedTo: 'register' }))
    if (citation.state === 'unresolved' && !citation.issuerKnown) {
      found.push(tell('ORGANIZATION_UNKNOWN', 'issuer_not_registered', { chargedTo: 'register' }))
    }
    if (citation.state === 'ambiguous') {
      found.push(tell('CITATION_AMBIGUOUS', citation.rule, { evidence: { candidates: citation.candidates } }))
    }
    for (const { field, cited, actual } of citation.differs) {
      // A day that does not exist is one finding, not two.
      if (field === 'date' && impossible) continue
      found.push(
        tell(MISMATCH[field], citation.rule, {
          words: { cited: shownDate(cited), actual: shownDate(actual) },
          evidence: { document: citation.document, cited, actual }
        })
      )
    }
    const missing = [
      ...(citation.number === null || citation.symbol === null ? ['number'] : []),
      ...(citation.date === null && !impossible ? ['date'] : []),
      ...(citation.issuer === null ? ['issuer'] : [])
    ]
    const named = citation.type !== null || citation.number !== null || citation.symbol !== null
    if (
      citation.scope === 'preamble' &&
      citation.verb !== 'mention' &&
      named &&
      !isLaw(citation) &&
      missing.length > 0
    ) {
      found.push(
        tell('CITATION_INCOMPLETE', 'first_citation_states_number_date_issuer', {
          words: { missing: missing.join(',') },
          evidence: { missing }
        })
      )
    }
    const { issuedOn } = facts.plan
    if (citation.date !== null && issuedOn !== null && citation.date > issuedOn) {
      found.push(
        tell('CITATION_POSTDATES', 'cited_date_after_own', {
          words: { own: asWritten(issuedOn) },
          evidence: { issuedOn }
        })
      )
    }
    const { ended } = citation
    // Judged at issue: what ended later was in force when it was cited.
    if (ended !== null && issuedOn !== null && ended.on <= issuedOn) {
      found.push(
        tell(ended.by === 'revoke' ? 'CITATION_TO_REVOKED' : 'CITATION_TO_REPLACED', 'ended_before_issue', {
          words: { endedOn: asWritten(ended.on), own: asWritten(issuedOn) },
          evidence: { document: citation.document, plan: ended.plan, endedOn: ended.on, issuedOn }
        })
      )
    }
    if (impossible) found.push(tell('DATE_IMPOSSIBLE', 'no_such_day'))
    return found
  })
}

const timeOf = (task: OwnTask): string => JSON.stringify([task.timing, task.quarters, task.dueOn])

function duplicates(facts: OwnFacts, make: Make): Found[] {
  const series = seriesOf(facts.tasks)
  return [...groupBy(facts.tasks, (task) => `${task.wordsKey}\n${timeOf(task)}`).values()].flatMap((same) => {
    const jobs = new Set(same.map(({ id }) => series.get(id)))
    if (jobs.size < 2) return []
    const [first, ...others] = same
    return [
      make('TASK_DUPLICATE', 'same_words_and_time', {
        task: first!,
        words: { others: others.map(({ ordinal }) => ordinal).join(', ') },
        evidence: { tasks: same.map(taskEvidence) }
      })
    ]
  })
}

function outside(facts: OwnFacts, make: Make): Found[] {
  const { periodFrom: from, periodTo: to } = facts.plan
  if (from === null || to === null) return []
  return facts.tasks.flatMap((task) => {
    const quarters = task.quarters.filter((quarter) => {
      const number = quarterNumber(quarter)
      return quarterEnd(number) < from || quarterStart(number) > to
    })
    const due = task.dueOn !== null && (task.dueOn < from || task.dueOn > to) ? task.dueOn : null
    if (quarters.length === 0 && due === null) return []
    return [
      make('TASK_OUTSIDE_PERIOD', 'time_outside_stated_period', {
        task,
        words: {
          time: [...quarters, ...(due ? [asWritten(due)] : [])].join(', '),
          from: asWritten(from),
          to: asWritten(to)
        },
        evidence: { quarters, dueOn: due, period: { from, to } }
      })
    ]
  })
}

/** Findings on a plan's own words: its citations, leads, times and own initiatives. Never its children's. Pure. */
export function ownFindings(facts: OwnFacts, asOf: string): Found[] {
  if (endedBy(facts.plan, asOf)) return []
  const make = maker(facts)
  const listed = (code: GapCode, rule: string, tasks: readonly OwnTask[]): Found[] =>
    tasks.length === 0
      ? []
      : [
          make(code, rule, {
            words: {
              count: String(tasks.length),
              of: String(facts.tasks.length),
              tasks: tasks.map(({ ordinal }) => ordinal).join(', ')
            },
            evidence: { count: tasks.length, of: facts.tasks.length, tasks: tasks.map(taskEvidence) }
          })
        ]
  const stands = facts.plan.above.some((plan) => issuedBy(plan, asOf))
  return [
    ...citationFindings(facts, make),
    ...listed(
      'LEAD_MISSING',
      'task_names_no_lead',
      facts.tasks.filter(({ lead }) => !lead)
    ),
    ...duplicates(facts, make),
    ...outside(facts, make),
    ...(facts.plan.traced && stands
      ? listed(
          'TASK_UNLINKED',
          'traced_and_links_to_nothing',
          facts.tasks.filter(({ linked }) => !linked)
        )
      : [])
  ]
}
