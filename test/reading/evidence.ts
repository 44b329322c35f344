import { wordsKey } from '../../src/lib/vietnamese.ts'
import { clean } from '../../src/reading/clean/clean.ts'
import { keyOf } from '../../src/reading/clean/source.ts'
import type { Reading, ReadTask, Span } from '../../src/reading/reading.ts'
import { timingOf } from '../../src/reading/tasks/timing.ts'

const wordsOf = (text: string) => wordsKey(clean(text).text).split(' ')

// every word of a field, in its order; the place may hold more (a label between two bullets)
function shows(given: string, { start, end }: Span, field: string): boolean {
  const seen = wordsOf(given.slice(start, end))
  let at = 0
  return wordsOf(field).every((word) => {
    at = seen.indexOf(word, at) + 1
    return at > 0
  })
}

function doubtsOf(given: string, task: ReadTask): string[] {
  const { spans, timing, lead, support, targets, cascade } = task
  const doubts: string[] = []
  const check = (name: string, span: Span | undefined, fields: string[]) => {
    for (const field of fields)
      if (!span || !shows(given, span, field)) doubts.push(`${task.ordinal} ${name}: ${field}`)
  }
  check('text', spans.text, [task.text])
  check('task', task.span, [task.text])
  check('lead', spans.lead, lead)
  check('support', spans.support, support)
  if (cascade.words !== null && cascade.span) check('cascade', cascade.span, [cascade.words])
  for (const { span, value, unit } of targets) {
    const shown = clean(given.slice(span.start, span.end)).text.replace(/\./g, '').toLowerCase()
    const said =
      shown.includes(String(value).replace('.', '')) || shown.includes(String(value).replace('.', ',')) || value <= 10
    if (!said || !shown.replace(/ ?\/ ?/g, '/').includes(unit)) doubts.push(`${task.ordinal} target: ${value} ${unit}`)
  }
  if (timing.kind === 'unstated') return doubts
  // the words alone say the same time again, whatever year the plan is of
  const words = spans.timing ? keyOf(clean(given.slice(spans.timing.start, spans.timing.end)).text) : ''
  if (timingOf(words.replace(/\s+/g, ' '), 2026) === null && !/năm 2026|h[ằà]ng|thường xuyên/u.test(words))
    doubts.push(`${task.ordinal} timing: ${words}`)
  return doubts
}

/** The fields whose place in the text given does not show them. */
export function unfounded(given: string, { tasks, warnings, obliges, recipients }: Reading): string[] {
  return [
    ...tasks.flatMap((task) => doubtsOf(given, task)),
    ...(obliges?.evidence ?? []).flatMap(({ words, span }) => (shows(given, span, words) ? [] : [`obliges: ${words}`])),
    ...recipients.flatMap(({ name, span }) => (shows(given, span, name) ? [] : [`recipient: ${name}`])),
    ...warnings.flatMap(({ code, span }) => (span && span.start >= span.end ? [`warning: ${code}`] : []))
  ]
}
