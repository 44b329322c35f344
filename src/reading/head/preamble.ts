// Where the preamble ends: the issuing sentence, "QUYẾT ĐỊNH:", the first section.

import type { Layout } from './layout.ts'
import { actsOnDocument, citesGround, decides, issues, opensSection } from './signs.ts'

const ENDED = /(?:như sau|sau đây|dưới đây|nội dung sau|cụ thể)\s*(?:[:;.]\s*$|:\s+(?=(?:[ivx]+|1|a)[./)-]))/u

/** The place after the preamble, and the piece the body begins with. */
export function preambleEnd(layout: Layout): { end: number; section: boolean } {
  const { page, pieces, startIndex } = layout
  let end = layout.start
  let strangers = 0
  for (let index = startIndex; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece) break
    if (opensSection(piece)) return { end: piece.from, section: true }
    if (decides(piece)) return { end: piece.to, section: true }
    const ended = ENDED.exec(piece.key)
    if (ended) return { end: piece.from + ended.index + ended[0].length, section: false }
    const own = citesGround(piece) || actsOnDocument(piece) || issues(page, piece) || !piece.gap
    strangers = own ? 0 : strangers + 1
    // what stands below the grounds of a cut text is the site's, not the document's
    if (strangers > 4) break
    if (own) end = piece.to
  }
  return { end, section: false }
}
