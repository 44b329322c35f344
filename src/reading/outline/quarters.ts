// Quarter headings with lettered items: the heading's time is that of everything under it.
//   1. Quý I năm 2026 / a) … / b) …    QUÝ II / 1. …    5. … nhiệm vụ khác trong năm 2026 / a) …

import { type Source, spanOf } from '../clean/source.ts'
import type { Span, Timing } from '../reading.ts'
import { headingTiming, timingOf } from '../tasks/timing.ts'
import { headingOf } from './item.ts'
import type { Leaf } from './leaf.ts'

export interface TimingFound {
  timing: Timing
  span: Span
}

/** The time that the nearest heading above a task, or the head of its part of a table, gives it. */
export function timeAbove(source: Source, leaf: Leaf, year: number): TimingFound | null {
  const group = leaf.row?.groupSpan
  if (group) {
    const found = timingOf(source.key.slice(group.from, group.to), year)
    if (found) return { timing: found.timing, span: spanOf(source, group.from + found.from, group.from + found.to) }
  }
  for (const item of [...leaf.path].reverse()) {
    const own = item.paragraphs[0]
    const found = headingTiming(headingOf(source, item).key, year)
    if (own && found) return { timing: found.timing, span: spanOf(source, own.from, own.to) }
  }
  return null
}
