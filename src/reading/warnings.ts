// What is in doubt about a reading, each with its place.

import { sameWords } from '../lib/vietnamese.ts'
import type { ReadCitation } from './citations/citation.ts'
import { type Source, spanOf } from './clean/source.ts'
import type { FirstPage } from './head/read.ts'
import { type Language, messageOf, type WarningCode } from './messages.ts'
import type { Item } from './outline/item.ts'
import type { ReadTask, Span, Warning } from './reading.ts'
import type { BareTask } from './tasks/build.ts'

const MOST = 500

export interface Doubts {
  say: (code: WarningCode, span?: Span) => void
  list: Warning[]
}

/** An empty list of warnings in one language. */
export function newDoubts(language: Language): Doubts {
  const list: Warning[] = []
  const say = (code: WarningCode, span?: Span) => {
    if (list.length < MOST) list.push({ code, message: messageOf(code, language), ...(span ? { span } : {}) })
  }
  return { say, list }
}

/** What the first page leaves open. */
export function doubtHead({ say }: Doubts, { head, inferred }: FirstPage): void {
  say('ISSUER_CODE_NEEDED', head.spans.issuer)
  if (head.issuer === null) say('ISSUER_MISSING')
  if (head.type === null) say('TYPE_MISSING')
  else if (inferred.type) say('TYPE_INFERRED', head.spans.reference)
  if (head.reference === null && !head.carrier) say('NUMBER_MISSING')
  else if (head.number === null && !head.carrier) say('NUMBER_BLANK', head.spans.reference)
  if (head.issuedOn === null && head.dateText === null && !head.carrier) say('DATE_MISSING')
  else if (head.dateText !== null) {
    const full = (head.dateText.match(/\d+/g) ?? []).length >= 3
    say(full ? 'DATE_IMPOSSIBLE' : 'DATE_BLANK', head.spans.issuedOn)
  }
  if (head.title === null) say('TITLE_MISSING')
  else if (inferred.title) say('TITLE_INFERRED', head.spans.title)
}

/** What the citations leave open. */
export function doubtCitations({ say }: Doubts, citations: ReadCitation[]): void {
  const grounds = citations.filter((one) => one.scope === 'preamble' && one.verb !== 'mention')
  if (grounds.length === 0) say('NO_GROUNDS')
  for (const one of citations) {
    if (one.dateText !== null) say('CITATION_DATE_IMPOSSIBLE', one.span)
    if (one.number === null && one.symbol !== null) say('CITATION_NUMBER_BLANK', one.span)
  }
}

const ORDER = 'abcdđeghiklmnopqrstuvxy'

/** Numbers printed twice and letters left out. */
export function doubtOutline(doubts: Doubts, source: Source, item: Item): void {
  let before = ''
  for (const child of item.children) {
    if (child.ordinal !== child.label && child.kind !== 'bullet')
      doubts.say('SECTION_REPEATED', spanOf(source, child.from, child.textFrom))
    if (child.kind === 'letter') {
      const skipped = before !== '' && ORDER.indexOf(child.label) > ORDER.indexOf(before) + 1
      if (skipped) doubts.say('LETTER_SKIPPED', spanOf(source, child.from, child.textFrom))
      before = child.label
    }
    if (child.children.length > 0) doubtOutline(doubts, source, child)
  }
}

/** What the tasks leave open. */
export function doubtTasks({ say }: Doubts, source: Source, bare: BareTask[], tasks: ReadTask[]): void {
  if (tasks.length === 0) say('NO_TASKS')
  const seen = new Map<string, ReadTask>()
  tasks.forEach((task, index) => {
    const unclear = bare[index]?.unclear
    if (unclear) say('TIMING_UNCLEAR', spanOf(source, unclear.from, unclear.to))
    const key = task.text.slice(0, 400)
    const twin = seen.get(key)
    if (twin && sameWords(twin.text, task.text)) say('TASK_DUPLICATE', task.span)
    else seen.set(key, task)
    if (task.cascade.organizations.length > 0) say('ORGANIZATION_CODES_NEEDED', task.cascade.span ?? task.span)
  })
}
