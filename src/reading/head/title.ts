// The title: below the kind, else in the issuing sentence, else as the page it was taken from says it.

import { fold } from '../../lib/vietnamese.ts'
import { headAt } from '../citations/heads.ts'
import { type Source, spanOf, wordsOf } from '../clean/source.ts'
import type { Span } from '../reading.ts'
import type { Issuing } from './issuing.ts'
import type { Layout } from './layout.ts'

/** Words of the text and where they stand. */
export interface Named {
  text: string
  span: Span
}

/** The words between two places, as a field. */
export function named(source: Source, from: number, to: number): Named {
  return { text: wordsOf(source, from, to), span: spanOf(source, from, to) }
}

/** The title of a document. */
export function titleNamed(source: Source, layout: Layout, issuing: Issuing | null, letter: boolean): Named | null {
  const [first, last] = [layout.title[0], layout.title.at(-1)]
  if (first && last) {
    const text = layout.title.map(({ from, to }) => wordsOf(source, from, to)).join(' ')
    const whole = text.replace(/[\s.;:,–-]+$/u, '').replace(/^[\s:–-]+/u, '')
    const tidy = letter ? whole.replace(ABOUT, '') : whole
    if (tidy !== '') return { text: tidy, span: spanOf(source, first.from, last.to) }
  }
  const sentence = issuing?.title ? named(source, issuing.title.from, issuing.title.to) : null
  return sitesTitle(source, layout) ?? (sentence && !SAYS_NOTHING.test(fold(sentence.text)) ? sentence : null)
}

// an official letter prints it where others print their kind
const ABOUT = /^(?:V\/v|Về việc):? */iu
// "ban hành Kế hoạch triển khai thực hiện như sau"
const SAYS_NOTHING = /^(?:(?:triển khai|tổ chức|thực hiện|này|và|hành động|năm \d{4}) ?)+$/u
const SITES_TITLE = /^(?: năm \d{4})?(?: của \P{Ll}{2,40})?,? (?:về việc |về |v\/v )?(?=\p{L})/u
const SITES_END = / do .{3,120} ban hành$/u

// the document lost its title, the page it was taken from says it: "Quyết định 612/QĐ-UBND năm 2020 về …"
function sitesTitle(source: Source, layout: Layout): Named | null {
  const { number, pieces, page } = layout
  if (!number) return null
  for (const piece of pieces) {
    if (piece.from >= number.from) break
    const found = headAt(page.flat, piece.from)
    if (!found || 'list' in found || found.reference !== number.reference) continue
    const rest = source.key.slice(found.end, piece.to)
    const lead = SITES_TITLE.exec(rest)
    const end = piece.to - (SITES_END.exec(rest)?.[0].length ?? 0)
    if (lead && end > found.end + lead[0].length) return named(source, found.end + lead[0].length, end)
  }
  return null
}
