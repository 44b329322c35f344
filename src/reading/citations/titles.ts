// What a cited document is about, read between its head and whatever ends it.

import { dateAt } from './dates.ts'
import type { Flat } from './flat.ts'
import { keyAt } from './flat.ts'
import type { Head } from './heads.ts'
import { issuerAt } from './issuers.ts'

export interface ReadTitle {
  title: string | null
  end: number // where the citation ends
}

const ABOUT = /,?(?: -)? (?:về ?việc(?! làm)|về|v\/v):? ?/uy
const LATE_ABOUT = /^,? (?:của|do|cho) [^;,\n]{1,120}?(?: về việc| về) /u
const ACTING =
  / ?(?=["“]|(?:quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|triển khai|phát động|thực hiện|tổ chức|giao)(?!\p{L}))/uy
const NO_TITLE =
  /(?:và|theo|tại|trong|được|là|để|cùng|nhằm|kèm|do|của|đã|có|thì|từ|với|trên|nêu|này|đến|như)(?![\p{L}\p{M}])/uy
const CUT = new RegExp(
  ',? (?:trong đó|theo đó|cụ thể như sau|như sau|với (?:những |các )?nội dung)(?!\\p{L})|' +
    '; (?:nhằm|để|đồng thời|trên cơ sở|theo đề nghị|xét đề nghị)(?!\\p{L})| \\((?:sau đây|gọi tắt|viết tắt)',
  'u'
)
const LOOSE = new RegExp(
  '(?:[\\s,;:.(-]|(?<!\\p{L})(?:và|các|cùng|cùng với|theo|tại|thực hiện|căn cứ|' +
    '(?:(?:ý kiến )?(?:chỉ đạo|đề nghị) )?của))+$',
  'u'
)
const LATE_DATE = /,? (?:ban hành )?ngày [^;\n]{6,160}$/u

function trimEnd(flat: Flat, start: number, end: number): number {
  const tail = flat.key.slice(Math.max(start, end - 60), end)
  return end - (LOOSE.exec(tail)?.[0].length ?? 0)
}

function titleStart(flat: Flat, head: Head, ground: boolean): number | null {
  const about = keyAt(flat, ABOUT, head.end)
  if (about) return head.end + about[0].length
  const acting = keyAt(flat, ACTING, head.end)
  if (acting) return head.end + acting[0].length
  if (!ground || head.name !== null) return null
  const late = LATE_ABOUT.exec(flat.key.slice(head.end, head.end + 140))
  if (late) return head.end + late[0].length
  const direct = flat.key[head.end] === ' ' && /[\p{L}"“]/u.test(flat.key.charAt(head.end + 1))
  return direct && !keyAt(flat, NO_TITLE, head.end + 1) ? head.end + 1 : null
}

// "về công tác văn thư ngày 05/3/2020 của Chính phủ": date and issuer after the title
function lateDate(flat: Flat, head: Head, start: number, end: number): number {
  if (head.date !== null || head.dateText !== null) return end
  const from = Math.max(start, end - 170)
  const found = LATE_DATE.exec(flat.key.slice(from, end))
  if (!found) return end
  const at = from + found.index + (found[0].startsWith(',') ? 2 : 1)
  const date = dateAt(flat, at)
  if (!date) return end
  const issuer = flat.key.startsWith(' của ', date.end) ? issuerAt(flat, date.end + 5) : null
  if ((issuer ?? date.end) !== end) return end
  head.date = date.date
  head.dateText = date.dateText
  if (issuer !== null && head.issuer === null) head.issuer = flat.text.slice(date.end + 5, issuer)
  return from + found.index
}

/** Reads the title of a document whose words end at `until` at the latest; may complete the head's date. */
export function readTitle(flat: Flat, head: Head, until: number, ground: boolean, whole: boolean): ReadTitle {
  if (head.name !== null) return { title: head.name, end: head.end }
  const start = titleStart(flat, head, ground)
  if (start === null || start >= until) return { title: null, end: head.end }
  const cut = CUT.exec(flat.key.slice(start, until))
  const end = trimEnd(flat, start, cut ? start + cut.index : until)
  if (end <= start) return { title: null, end: head.end }
  const stop = whole ? lateDate(flat, head, start, end) : end
  const title = flat.text.slice(start, stop).replace(/\s+/g, ' ').trim()
  return { title: title === '' ? null : title, end }
}
