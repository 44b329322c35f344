// What may stand between a clause's opening and a document, or between two documents, and what it means.

import { TYPE_WORDS } from './types.ts'

/** Longer words than these before a document are a story, not a ground. */
export const LONGEST_LEAD = 400

const MARKS = '[\\s\\-+•:,"“”‘’(]'
// no two of these alternatives may match the same text: repeated, they would be tried in every combination
const ITEM = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ]|[ivx]{2,4})[.)]'
const JOINING =
  '(?:và|cùng|cùng với|các|những|bao gồm|gồm|của|nội dung|tinh thần|quy định|tại|' +
  '(?:khoản|điểm|điều|mục|chương|phần|tiết)(?: [\\da-zđivx]{1,4})?(?![\\p{L}\\d]))'

/** Nothing but bullets, item marks and quotes: the start of a segment. */
export const NOTHING = new RegExp(`^(?:${MARKS}|${ITEM})*$`, 'u')
/** Nothing but joining words and references to articles. */
export const ONLY_JOINS = new RegExp(`^(?:${MARKS}|${ITEM} |${JOINING}(?![\\p{L}\\p{M}]))*$`, 'u')
/** Two documents of one list, no title between them. */
export const JOINED = /^ ?(?:,|;|và|,? (?:và|cùng|cùng với|kèm theo))(?: (?:và|các|của|theo))* ?$/u
/** The end of the words before a document that starts after a comma or "và". */
export const AFTER_JOIN =
  /(?:[,;]| và)(?: (?:và|các|cùng|cùng với|của|ý kiến|chỉ đạo|đề nghị|thẩm định|thẩm tra|thống nhất|kết quả))* ?$/u
/** Words that lead to a document without being about something else. */
export const LEADS = new RegExp(
  `^(?:${MARKS}|${ITEM} )*(?:và )?(?:thực hiện )?(?:các )?(?:văn bản )?` +
    '(?:ý kiến|chỉ đạo|đề nghị|kết luận|nội dung|tinh thần|chức năng|nhiệm vụ)(?![\\p{L}\\p{M}])[^;\\n]*$',
  'u'
)
const AT_END = /(?<!\p{L})(?:tại|kèm theo)(?: các)? ?$/u

// "Luật Thi đua, khen thưởng và" in a title: the documents that follow are named with it
const ABOUT = '(?:về|thực hiện|triển khai|thi hành|hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|quán triệt|theo|của)'
// kinds that carry numbers; a congress's resolution never does, and plans and programmes are mostly common words
const NUMBERED =
  '(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|quyết định|chỉ thị|kết luận|nghị quyết(?! (?:của )?đại hội))'
const NAMED_INSIDE = new RegExp(`(?<!\\p{L})${ABOUT} (?:các )?${NUMBERED}(?![\\p{L}\\p{M}])`, 'u')
const OUTER = new RegExp(`(?<!\\p{L})(?:${TYPE_WORDS})(?![\\p{L}\\p{M}]).*(?<!\\p{L})${ABOUT}(?![\\p{L}\\p{M}])`, 'u')

/** Whether the words of a title already name a document without its number. */
export function namesDocument(words: string): boolean {
  return NAMED_INSIDE.test(words)
}

/** Whether words before a document make it part of another, unnumbered one's title. */
export function isInsideOther(words: string): boolean {
  return !AFTER_JOIN.test(words) && !AT_END.test(words) && OUTER.test(words)
}

/** Whether words at the start of a clause without verb lead to a ground. */
export function leadsToGround(words: string): boolean {
  return ONLY_JOINS.test(words) || LEADS.test(words)
}
