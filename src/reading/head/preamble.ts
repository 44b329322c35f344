// Where the preamble ends: the issuing sentence, "QUYẾT ĐỊNH:", the first section.

import type { Layout } from './layout.ts'
import { actsOnDocument, citesGround, decides, isCapitals, issues, opensSection } from './signs.ts'

const OF_GROUNDS =
  /^(?:phần |mục )?(?:thứ nhất|[ivx]{1,4}|1|a)?[\s.)/:-]*(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})[^:;\d]{0,60}:?$/u
const SECTION_MARK = /^(?:phần |mục )?([ivx]{1,5}|thứ \p{L}+)[\s.)/:-]/u
const LONGEST_SECTION = 60

// "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH": grounds in a section of their own, up to the next section of its rank
function groundsSection(page: Layout['page'], pieces: Layout['pieces'], index: number): number | null {
  const heading = pieces[index]
  if (!heading || !OF_GROUNDS.test(headingOf(page, pieces, index))) return null
  const roman = SECTION_MARK.test(heading.key)
  const next = pieces.slice(index + 1, index + LONGEST_SECTION).find((piece) => {
    if (!opensSection(piece)) return false
    return roman
      ? SECTION_MARK.test(piece.key) && !/^[^.)/-]{1,8}[.)/-] ?căn cứ/u.test(piece.key)
      : !/^(?:1|a)/.test(piece.key)
  })
  return next?.from ?? null
}

// a heading may run over two lines in capitals
function headingOf(page: Layout['page'], pieces: Layout['pieces'], index: number): string {
  const [first, second] = [pieces[index], pieces[index + 1]]
  if (!first) return ''
  return second && isCapitals(first.text) && isCapitals(second.text) && !second.gap
    ? page.flat.key.slice(first.from, second.to)
    : first.key
}

const ENDED = /(?:như sau|sau đây|dưới đây|nội dung sau|cụ thể)\s*(?:[:;.]\s*$|:\s+(?=(?:[ivx]+|1|a)[./)-]))/u

/** The place after the preamble, and the piece the body begins with. */
export function preambleEnd(layout: Layout): { end: number; section: boolean } {
  const { page, pieces, startIndex } = layout
  let end = layout.start
  let strangers = 0
  for (let index = startIndex; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece) break
    if (opensSection(piece)) return { end: groundsSection(page, pieces, index) ?? piece.from, section: true }
    if (decides(piece)) return { end: piece.to, section: true }
    const ended = ENDED.exec(piece.key)
    if (ended) return { end: piece.from + ended.index + ended[0].length, section: false }
    const own = citesGround(piece) || actsOnDocument(page, piece) || issues(page, piece) || !piece.gap
    strangers = own ? 0 : strangers + 1
    // what stands below the grounds of a cut text is the site's, not the document's
    if (strangers > 4) break
    if (own) end = piece.to
  }
  return { end, section: false }
}
