// From the lines of a plan's body to its tasks.

import type { Line } from '../clean/lines.ts'
import type { Source } from '../clean/source.ts'
import { ordersBody } from '../tasks/bodies.ts'
import { leavesOf } from './general.ts'
import { headingOf, type Item } from './item.ts'
import type { Leaf } from './leaf.ts'
import { growTree } from './tree.ts'
import { CLOSING, EXECUTION } from './words.ts'

export interface Outline {
  root: Item
  leaves: Leaf[]
  full: boolean
  closing: { from: number; to: number } | null // the words below the last item
}

// the last words of a plan belong to no task
function cutClosing(source: Source, root: Item): Outline['closing'] {
  let item = root
  let execution = false
  for (let last = item.children.at(-1); last; last = item.children.at(-1)) {
    item = last
    execution ||= EXECUTION.test(headingOf(source, item).key)
  }
  if (item === root || item.rows.length > 0) return null
  const bare = item.children.length === 0 && item.kind !== 'bullet' && item.kind !== 'letter'
  const unnumbered = /^(?:roman|upper|part|title)$/.test(item.kind)
  const at = item.paragraphs.findIndex(({ from, to }, index) => {
    if (index === 0) return false
    const key = source.key.slice(from, Math.min(to, from + 200))
    if (CLOSING.test(key)) return true
    if (unnumbered && ordersBody(source, { from, to })) return false
    return execution && !(bare && index === 1 && !/[.;/]$/u.test(headingOf(source, item).text))
  })
  if (at < 0) return null
  const [first, last] = [item.paragraphs[at], item.paragraphs.at(-1)]
  item.paragraphs = item.paragraphs.slice(0, at)
  return first && last ? { from: first.from, to: last.to } : null
}

// ordinals are unique within a plan: what is printed twice gets its count
function makeUnique(leaves: Leaf[]): void {
  const seen = new Map<string, number>()
  for (const leaf of leaves) {
    const ordinal = leaf.ordinal === '' ? 'b' : leaf.ordinal.slice(0, 32)
    let count = (seen.get(ordinal) ?? 0) + 1
    // an item may already be called "1(2)"
    while (count > 1 && seen.has(`${ordinal}(${count})`)) count += 1
    seen.set(ordinal, count)
    leaf.ordinal = count === 1 ? ordinal : `${ordinal}(${count})`
    if (count > 1) seen.set(leaf.ordinal, 1)
  }
}

/** Reads the outline of the lines given. */
export function readOutline(source: Source, lines: Line[], from: number): Outline {
  const { root, full } = growTree(source, lines, from)
  const closing = cutClosing(source, root)
  const leaves = leavesOf(source, root)
  makeUnique(leaves)
  return { root, leaves, full, closing }
}
