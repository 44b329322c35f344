// A plan's text in, its structure out, every field with its place in the text. Never throws: doubt is a warning.

import type { CitationScope, ReadCitation } from './citations/citation.ts'
import { readCitations } from './citations/read.ts'
import { clean } from './clean/clean.ts'
import { keyOf, type Source } from './clean/source.ts'
import { proposeCascade } from './duties/modes.ts'
import { readObliges } from './duties/obliges.ts'
import { readRecipients } from './duties/recipients.ts'
import { tierOfName } from './duties/tiers.ts'
import { carrierOfHead } from './head/carrier.ts'
import { readSignature } from './head/signature.ts'
import type { Language } from './messages.ts'
import { readOutline } from './outline/read.ts'
import { divide, type Parts } from './parts.ts'
import { planOf } from './plan.ts'
import type { Head, Reading, ReadTask } from './reading.ts'
import { type BareTask, buildTask } from './tasks/build.ts'
import { doubtCitations, doubtHead, doubtOutline, doubtTasks, newDoubts } from './warnings.ts'

export type { Head, Reading, ReadTask } from './reading.ts'

// no plan is longer; what follows is not read, and said so
const LONGEST = 1_000_000
// documents named in the body are read this far
const LONGEST_BODY = 300_000

function citationsOf(source: Source, from: number, to: number, scope: CitationScope): ReadCitation[] {
  return readCitations(source.text.slice(from, to), { scope }).map((one) => {
    const start = source.starts[from + one.span.start] ?? 0
    const end = source.ends[from + one.span.end - 1] ?? start
    return { ...one, raw: source.given.slice(start, end), span: { start, end } }
  })
}

function headOf(source: Source, { first, decision, ending }: Parts): Head {
  const signedBy = readSignature(source, ending)
  const head: Head = { ...first.head, ...(signedBy ? { signedBy } : {}) }
  if (!decision) return head
  head.carrier = carrierOfHead(decision.head)
  head.issuer ??= decision.head.issuer
  head.place ??= decision.head.place
  head.issuedOn ??= decision.head.issuedOn
  for (const field of ['issuer', 'place', 'issuedOn'] as const) {
    const span = decision.head.spans[field]
    if (span && !head.spans[field]) head.spans[field] = span
  }
  return head
}

// a file that begins with a decision has the decision's head; the plan annexed to it is what `plan` proposes
function firstHead(decision: Head, { signedBy }: Head): Head {
  return signedBy ? { ...decision, signedBy } : decision
}

// the year that quarters without one belong to: the title's, else the date's, else the first one named
function yearOf(source: Source, head: Head): number {
  const inTitle = /(?:năm|-) ?((?:19|20)\d\d)(?!\d)/u.exec(keyOf(head.title ?? ''))?.[1]
  const dated = head.issuedOn?.slice(0, 4) ?? /((?:19|20)\d\d)/.exec(head.dateText ?? '')?.[1]
  const carried = head.carrier?.issuedOn?.slice(0, 4)
  const named = inTitle ?? dated ?? carried ?? /năm ((?:19|20)\d\d)(?!\d)/u.exec(source.key.slice(0, 100_000))?.[1]
  return Number(named ?? 0)
}

function withoutYear(task: BareTask): boolean {
  return (task.timing.quarters ?? []).some((quarter) => !/^(?:19|20|21)\d\d-/.test(quarter))
}

/**
 * Reads a Vietnamese administrative document. Spans count UTF-16 units of the text given: `text.slice(start, end)`
 * shows what a field was read from.
 */
export function readDocument(text: string, language: Language = 'vi'): Reading {
  const doubts = newDoubts(language)
  const source = clean(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  if (!/\S/.test(source.text)) doubts.say('TEXT_EMPTY')
  const parts = divide(source)
  const own = headOf(source, parts)
  const year = yearOf(source, own)
  doubtHead(doubts, { ...parts.first, head: own })
  const citations = [
    ...(parts.decision
      ? citationsOf(source, parts.decision.preamble.from, parts.decision.preamble.to, 'preamble')
      : []),
    ...citationsOf(source, parts.first.preamble.from, parts.first.preamble.to, 'preamble'),
    ...citationsOf(source, parts.bodyFrom, Math.min(parts.bodyTo, parts.bodyFrom + LONGEST_BODY), 'body')
  ]
  doubtCitations(doubts, citations)
  if (text.length > LONGEST || parts.bodyTo - parts.bodyFrom > LONGEST_BODY) doubts.say('TEXT_LONG')
  const outline = readOutline(source, [...parts.body, ...parts.appendix], parts.bodyFrom)
  const bare = outline.leaves.map((leaf) => buildTask(source, leaf, year))
  for (const task of bare.filter(withoutYear)) {
    task.timing = { kind: 'unstated' }
    doubts.say('YEAR_UNKNOWN', task.spans.timing)
  }
  const recipients = readRecipients(source, parts.ending)
  const issuer = tierOfName(keyOf(own.issuer ?? ''))
  const obliges = readObliges(source, bare, outline.closing, recipients, issuer, year)
  const tasks = tasksOf(source, bare, { obliges, issuer })
  doubtOutline(doubts, source, outline.root)
  doubtTasks(doubts, source, bare, tasks)
  if (outline.full) doubts.say('TASKS_CUT')
  if (obliges?.source === 'recipients') doubts.say('OBLIGES_FROM_RECIPIENTS', obliges.evidence[0]?.span)
  const plan = planOf(own, citations, tasks, obliges, year)
  const head = parts.decision ? firstHead(parts.decision.head, own) : own
  return { head, citations, tasks, obliges, recipients, warnings: doubts.list, plan }
}

function tasksOf(source: Source, bare: BareTask[], below: Parameters<typeof proposeCascade>[2]): ReadTask[] {
  return bare.map((one) => {
    const { execution: _, unclear: __, words: ___, ...task } = one
    return { ...task, cascade: proposeCascade(source, one, below) }
  })
}
