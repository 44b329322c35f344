// The rule all forms share: the lowest numbered or lettered item is a task with its bullets; under a bare heading
// each bullet is one.
//   II. NHIỆM VỤ / 1. Quý I / a) …      -> II.1.a
//   3.1. Nâng cao chất lượng … / - … -  -> II.3.1.b1, II.3.1.b2
//   2. Các tổ chức đoàn thể / đoạn văn  -> III.2, the paragraph alone
//   Điều 2 / 1. … / a) …                -> Điều 2.1.a

import type { Source } from '../clean/source.ts'
import { namesBody, ordersBody } from '../tasks/bodies.ts'
import { above, headingOf, type Item, type Paragraph } from './item.ts'
import { type Leaf, leafOf, ordinalOf, rangesOf } from './leaf.ts'
import { rowLeaves } from './rows.ts'
import { EXECUTION, PURPOSE } from './words.ts'

const LONGEST_HEADING = 240
// "Chi tiết tại Phụ lục kèm theo Kế hoạch này.": it says where the tasks are
const POINTS =
  /^[^.;]{0,100}(?:theo|tại|ở|xem|trong)(?: các| những)? (?:phụ lục|phụ biểu|biểu|danh mục|bảng)(?: [^\s.;]+){0,8}[.:)/]*$/u
const ENDED = /[.;]\s*$/u

const keyOfHeading = (source: Source, item: Item): string => headingOf(source, item).key

/** Whether an item stands in the part that assigns the work ("Tổ chức thực hiện"). */
export function inExecution(source: Source, path: Item[]): boolean {
  return path.some(
    (item) => item.kind !== 'letter' && item.kind !== 'bullet' && EXECUTION.test(keyOfHeading(source, item))
  )
}

// purposes, principles, the state of things: they assign nothing
function assignsNothing(source: Source, item: Item): boolean {
  if (item.kind === 'root' || item.kind === 'bullet') return false
  const heading = keyOfHeading(source, item)
  if (!PURPOSE.test(heading) || inExecution(source, above(item))) return false
  if (/^căn cứ|^đối tượng|^yêu cầu/u.test(heading) && heading.length > 40) return false
  return heading.length <= 90 || /^[^.;,]{3,40}:/u.test(heading)
}

function isBare(source: Source, item: Item, bullets: Item[]): boolean {
  const { text: heading, key } = headingOf(source, item)
  if (item.paragraphs.length > 1 || item.labels.length > 0 || heading.length > LONGEST_HEADING) return false
  if (/[.;]\s\p{Lu}/u.test(heading)) return false
  if (namesBody(heading, key)) return true
  if (/[;,]$/u.test(heading)) return false
  if (!heading.endsWith(':')) return true
  // "gồm:" and items that end with ";" are one list; sentences are tasks of their own
  const listed = bullets.filter((one) => /;\s*$/u.test(headingOf(source, one).text)).length
  return listed * 2 < bullets.length && !/(?:gồm|sau|như|cụ thể|là) ?:$/u.test(key)
}

// labels below the last of several bullets say who does them all
function sharesLabels(bullets: Item[]): boolean {
  return bullets.length > 1 && bullets.every((one, index) => one.labels.length > 0 === (index === bullets.length - 1))
}

function bulletLeaves(source: Source, item: Item): Leaf[] {
  const bullets = item.children.filter((child) => child.kind === 'bullet')
  if (item.kind === 'root' || (isBare(source, item, bullets) && !sharesLabels(bullets))) {
    return bullets.map((one) => leafOf(one, rangesOf(one), false))
  }
  return item.kind === 'number' || item.kind === 'inner' || item.kind === 'article' || item.kind === 'letter'
    ? [leafOf(item, rangesOf(item), false)]
    : bullets.map((one) => leafOf(one, rangesOf(one), false))
}

// "Giao Sở Nội vụ …", "UBND các xã …": paragraphs without marks, an order each; others go on with the one before
function orderLeaves(source: Source, item: Item, paragraphs: Paragraph[]): Leaf[] {
  const orders: Paragraph[][] = []
  for (const one of paragraphs) {
    if (orders.length === 0 || ordersBody(source, one)) orders.push([one])
    else orders.at(-1)?.push(one)
  }
  const path = [...above(item), item]
  return orders.map((ranges, index) => ({
    ...leafOf(item, ranges, true),
    ordinal: `${ordinalOf(path)}.b${index + 1}`.replace(/^\./, ''),
    labels: []
  }))
}

// an item without anything below it
function lowest(source: Source, item: Item): Leaf[] {
  const [own, ...rest] = item.paragraphs
  const { text: heading, key } = headingOf(source, item)
  const only = rest[0] ?? own
  if (only && rest.length < 2 && POINTS.test(source.key.slice(only.from, Math.min(only.to, only.from + 200)))) return []
  const numbered = item.kind !== 'roman' && item.kind !== 'part' && item.kind !== 'upper' && item.kind !== 'title'
  const body = namesBody(heading, key) && !ENDED.test(heading)
  if (!numbered && inExecution(source, [item]) && rest.some((one) => ordersBody(source, one)))
    return orderLeaves(source, item, rest)
  if (own && rest.length > 0 && item.kind !== 'letter' && (body || !numbered)) return [leafOf(item, rest, true)]
  const sentence = numbered || heading.length > 90
  return sentence && heading !== '' ? [leafOf(item, rangesOf(item), false)] : []
}

/** The tasks of an outline, in order. */
export function leavesOf(source: Source, item: Item): Leaf[] {
  if (assignsNothing(source, item)) return []
  const rows = rowLeaves(item)
  const structural = item.children.filter((child) => child.kind !== 'bullet')
  if (item.kind === 'letter' || item.kind === 'bullet') return [leafOf(item, rangesOf(item), false)]
  if (rows.length > 0 || structural.length > 0) {
    const bullets = item.kind === 'root' ? [] : item.children.filter((child) => child.kind === 'bullet')
    const own = bullets.map((one) => leafOf(one, rangesOf(one), false))
    const from = (leaf: Leaf) => leaf.from
    return [...rows, ...own, ...structural.flatMap((child) => leavesOf(source, child))].sort(
      (a, b) => from(a) - from(b)
    )
  }
  if (item.children.length > 0) return bulletLeaves(source, item)
  return item.kind === 'root' ? [] : lowest(source, item)
}
