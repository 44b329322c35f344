// Headings without a mark: a quarter, an annex, a section that lost its numeral. A title's rank stands for its mark.

import { EXECUTION, PURPOSE, WORK } from './words.ts'

// an annex begins a numbering of its own
const ANNEX_TITLE = /^(?:phụ lục|phụ biểu)(?: (?:số )?[\divx]{1,4})?(?=[\s:.(-]|$)/u
const QUARTER_TITLE = /^(?:trong )?qu[ýí] (?:iv|i{1,3}|[1-4])(?:,| và|\/| năm| ?-|:|\.|\s|$)[^;]{0,30}$/u

// "TỔ CHỨC THỰC HIỆN": a section that lost its numeral, unless it is the rest of a heading
function isSection(text: string, key: string, before: string, gap: boolean): boolean {
  if (text.length > 120 || text !== text.toUpperCase() || /[.;,]$/u.test(text)) return false
  if (!PURPOSE.test(key) && !EXECUTION.test(key) && !WORK.test(key)) return false
  if (ANNEX_TITLE.test(before.toLowerCase())) return false
  return gap || before !== before.toUpperCase() || /[.;:]$/u.test(before)
}

/** The rank of a title among the marks, or null when a line is none; `before` is the end of the line before. */
export function titleRank(text: string, key: string, before: string, gap: boolean): number | null {
  if (isSection(text, key, before, gap)) return 1
  if (text.length > 160) return null
  if (ANNEX_TITLE.test(key) && !/[.;]$/.test(key)) return -0.5
  return QUARTER_TITLE.test(key) ? 1.8 : null
}
