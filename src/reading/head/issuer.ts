// Who issues the document.

import { nameKey } from '../../lib/naming.ts'
import { type Source, spanOf } from '../clean/source.ts'
import type { Issuing } from './issuing.ts'
import type { Layout } from './layout.ts'
import { letterhead } from './letterhead.ts'
import { type Named, named } from './title.ts'

/** The body that issues: of the letterhead, else the authority above the grounds, else of the sentence. */
export function issuerNamed(source: Source, layout: Layout, issuing: Issuing | null): Named | null {
  const places = [layout.number?.from, layout.date?.from, layout.kind?.from].filter((at) => at !== undefined)
  const before = places.length > 0 ? Math.min(...places) : layout.start
  const body =
    letterhead(layout.pieces, before).at(-1) ??
    (layout.kind ? letterhead(layout.pieces, layout.kind.from).at(-1) : undefined)
  const authority = layout.authority ? named(source, layout.authority.from, layout.authority.to) : null
  const sentence = issuing ? named(source, issuing.issuer.from, issuing.issuer.to) : null
  if (!body) return authority ?? sentence
  const fuller = NO_PLACE.test(nameKey(body.name)) ? completed(source, body.name, layout, issuing) : null
  return fuller ?? { text: body.name, span: spanOf(source, body.from, body.to) }
}

// a letterhead that lost its second line: "ỦY BAN NHÂN DÂN", whose the authority or the sentence says
const NO_PLACE = /^(?:ủy ban|hội đồng) nhân dân$/u

function completed(source: Source, bare: string, layout: Layout, issuing: Issuing | null): Named | null {
  for (const place of [layout.authority, issuing?.issuer]) {
    if (!place) continue
    const from = place.from + (/^(?:phó )?chủ tịch /u.exec(source.key.slice(place.from, place.to))?.[0].length ?? 0)
    const whole = named(source, from, place.to)
    if (nameKey(whole.text).startsWith(`${nameKey(bare)} `)) return whole
  }
  return null
}
