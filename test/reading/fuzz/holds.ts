import type { Reading, Span } from '../../../src/reading/reading.ts'

function spansOf(reading: Reading): Span[] {
  const { head, citations, tasks, recipients, obliges, warnings } = reading
  return [
    ...Object.values(head.spans),
    ...(head.signedBy ? [head.signedBy.span] : []),
    ...citations.map((one) => one.span),
    ...recipients.map((one) => one.span),
    ...(obliges?.evidence ?? []).map((one) => one.span),
    ...tasks.flatMap(({ span, spans, targets, cascade }) => [
      span,
      ...Object.values(spans),
      ...targets.map((one) => one.span),
      ...(cascade.span ? [cascade.span] : [])
    ]),
    ...warnings.flatMap((one) => (one.span ? [one.span] : []))
  ]
}

/** What must be true of the reading of any text, and is not. */
export function broken(text: string, reading: Reading): string[] {
  const ordinals = reading.tasks.map((task) => task.ordinal)
  const outside = spansOf(reading).filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
  const raw = reading.citations.filter(({ raw, span }) => text.slice(span.start, span.end) !== raw)
  return [
    ...outside.map(({ start, end }) => `a place ${start}-${end} outside the text`),
    ...raw.map((one) => `a citation that is not at its place: ${one.raw.slice(0, 80)}`),
    ...(new Set(ordinals).size === ordinals.length ? [] : ['an ordinal twice'])
  ]
}
