import type { Flat } from '../flat.ts'
import { isTypeName, TYPE_WORDS } from '../types.ts'

// A law known by its name, then a number, a date or a year:
// Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 · Luật Thi đua, khen thưởng năm 2022
// Luật Tổ chức chính quyền địa phương số 72/2025/QH15 · Luật Đất đai (Luật số 31/2024/QH15)
// A name holds commas and "và", so it runs to the first of these; a name with none of them is left out.
const NAME_END = new RegExp(
  '(?<date>,? ?\\(?(?:luật )?số:? ?\\d|,? (?:đã )?được quốc hội|,? \\(?ngày(?: ?\\d|[ .…]*tháng)|,? năm \\d{4}(?!\\d)|' +
    ' (?:19|20)\\d\\d(?=[,;.) ]|$))|[;\\n:(]|\\. ',
  'u'
)
const NO_NAME =
  /trên địa bàn|^ (?:này|có hiệu lực|được)|văn bản hướng dẫn|các văn bản|giai đoạn|được |(?:^|[ ,])(?:căn cứ|và các|theo) /u
const TYPE_INSIDE = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${TYPE_WORDS})(?![\\p{L}\\p{M}\\d])`, 'ug')
// "hợp nhất tại văn bản số 16/VBHN-VPQH": the number is the other document's
const OTHER_TYPE = new RegExp(` (?:tại|theo) (?:${TYPE_WORDS})$`, 'u')
const LONGEST_NAME = 260

/** The end of the law's name that starts here (after the type word), or null when nothing dates or numbers it. */
export function lawNameEnd(flat: Flat, at: number): number | null {
  const window = flat.key.slice(at, at + LONGEST_NAME)
  const found = NAME_END.exec(window)
  if (!found?.groups?.['date']) return null
  const name = window.slice(0, found.index)
  if (!/^ \p{L}/u.test(name) || NO_NAME.test(name) || OTHER_TYPE.test(name)) return null
  // a law that amends others names them; any other type word inside starts a document of its own
  if (!name.startsWith(' sửa đổi')) {
    for (const inside of name.matchAll(TYPE_INSIDE)) if (isTypeName(flat, at + inside.index)) return null
  }
  return at + found.index
}
