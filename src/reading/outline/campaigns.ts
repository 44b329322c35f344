// Campaigns by unit: a heading that is a body's name leads everything under it.
//   2.1. Văn phòng HĐND và UBND phường / a) Phong trào … / - 100% văn bản …

import { type Source, spanOf } from '../clean/source.ts'
import type { Span } from '../reading.ts'
import { leadLength, namesBody } from '../tasks/bodies.ts'
import { splitUnits } from '../tasks/units.ts'
import { headingOf, type Item } from './item.ts'
import type { Leaf } from './leaf.ts'

export interface BodyAbove {
  names: string[]
  span: Span
}

function bodyOf(source: Source, item: Item): BodyAbove | null {
  const { text: heading, key } = headingOf(source, item)
  const own = item.paragraphs[0]
  if (!own || item.kind === 'letter' || item.kind === 'bullet' || !namesBody(heading, key)) return null
  const name = heading.slice(leadLength(key)).replace(/[\s:.;]+$/u, '')
  const names = name.includes(';') ? splitUnits(name) : [name]
  return names.length > 0 ? { names, span: spanOf(source, own.from, own.to) } : null
}

/** The body named by the nearest heading above a task. */
export function bodyAbove(source: Source, leaf: Leaf): BodyAbove | null {
  for (const item of [...leaf.path].reverse()) {
    const body = bodyOf(source, item)
    if (body) return body
  }
  return null
}

const CAMPAIGN = /(?<!\p{L})(?:phong trào|thi đua|chiến dịch|cao điểm|cuộc vận động|tháng hành động|ra quân)(?!\p{L})/u

/** Whether a task under a body's heading is a campaign. */
export function isCampaign(source: Source, leaf: Leaf): boolean {
  const headings = leaf.path.map((item) => headingOf(source, item).key)
  const own = leaf.ranges[0]
  const first = own ? source.key.slice(own.from, Math.min(own.to, own.from + 200)) : ''
  return CAMPAIGN.test(first) || headings.some((one) => CAMPAIGN.test(one))
}
