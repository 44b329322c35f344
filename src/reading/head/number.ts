// The number of the document itself: "Số: 24 /KH-UBND", "Số: /KH-STP", "Số 12-KH/TU", "Số: 07/2024/QĐ-UBND".

import type { ReadReference } from '../citations/forms/symbol.ts'
import { tidySymbol } from '../citations/forms/symbol.ts'
import { bareReferenceAt, referenceAt } from '../citations/reference.ts'
import type { Page, Piece } from './page.ts'

export interface OwnNumber extends ReadReference {
  from: number // of the reference, without "Số:"
  apart: boolean // nothing stands before it on its line, or only what a page prints there
}

// "Kế hoạch số: 12/KH-SYT" too
const SAID =
  /(?<![\p{L}])(?:Số|SỐ|(?<=(?:Kế hoạch|Quyết định|Chương trình|Nghị quyết|Chỉ thị) )số(?= ?:))(?![\p{L}])/gmu
// what a page prints before it, when its place is its own: nothing, or the letterhead in capitals
const BEFORE = /(?:^|[\n\t\u2028]|\p{Lu}{2}|[^\p{L}\s]|[\n\t]\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}+)? )\s*$/u
const LEAD = /^s[ôố] ?[:.;]* ?/u
// "24KH-UBND", "24-KH-UBND", "24/KH UBND": the separator lost or changed
const LOOSE = /(\d{1,5}[a-zđ]?) ?([/-]?) ?(\p{Lu}{2}\p{L}{0,6}(?: ?[-/.&] ?\p{Lu}[\p{L}\d&]{0,15}){1,4})/uy
const META = /(?<!\p{L})(?:số ?(?:\/|và )? ?ký hiệu|số hiệu|số văn bản|ký hiệu văn bản|số, ký hiệu)(?: văn bản)? ?:? /gu
// licences of the site, not documents
const FOREIGN = /^(?:GP|GCN|ĐKKD)/

function loose(page: Page, at: number): OwnNumber | null {
  LOOSE.lastIndex = at
  const found = LOOSE.exec(page.flat.text)
  if (!found) return null
  const symbol = tidySymbol(found[3] ?? '')
  const joint = found[2] === '' ? '' : (found[2] ?? '')
  return {
    number: found[1] ?? null,
    symbol,
    reference: `${found[1]}${joint}${symbol}`,
    from: at,
    end: at + found[0].length,
    apart: true
  }
}

function said(page: Page, at: number): OwnNumber | null {
  const lead = LEAD.exec(page.flat.key.slice(at, at + 12))?.[0].length ?? 2
  const found = referenceAt(page.flat, at)
  const from = at + lead
  if (found?.symbol) return { ...found, from: Math.min(from, found.end), apart: true }
  return loose(page, from)
}

/** Every number that stands where a document's own does. */
export function ownNumbers(page: Page): OwnNumber[] {
  const found: OwnNumber[] = []
  for (const { index } of page.flat.text.matchAll(SAID)) {
    const before = page.source.text.slice(Math.max(0, index - 30), index)
    const afterMotto = page.masks.some((mask) => mask.to <= index && index - mask.to < 3)
    if (!BEFORE.test(before) && !afterMotto) continue
    const number = said(page, index)
    const apart = afterMotto || !/\p{Lu}{2}\s*$/u.test(before) || !/\S/.test(before.slice(before.lastIndexOf('\n') + 1))
    if (number && !FOREIGN.test(number.symbol ?? '')) found.push({ ...number, apart })
  }
  return found
}

/** The number a site prints in its table of properties ("Số ký hiệu: 24/KH-UBND"). */
export function listedNumber(page: Page): OwnNumber | null {
  for (const { index, 0: words } of page.flat.key.matchAll(META)) {
    const from = index + words.length
    const found = bareReferenceAt(page.flat, from)
    if (found) return { ...found, from, apart: true }
  }
  return null
}

/** A reference that stands alone on its line, its "Số:" lost. */
export function loneNumber(page: Page, pieces: Piece[]): OwnNumber | null {
  for (const piece of pieces) {
    const found = piece.text.length < 60 ? bareReferenceAt(page.flat, piece.from) : null
    if (found && found.end === piece.to) return { ...found, from: piece.from, apart: true }
  }
  return null
}
