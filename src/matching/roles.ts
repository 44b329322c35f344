import { fold } from '../lib/vietnamese.ts'
import type { MatchTask } from './task.ts'

/**
 * The parts that bodies play in the closing section ("Tổ chức thực hiện") of nearly every plan, whatever its field.
 * The words there are frame words, so the part is read instead: the same part one level down is the same job.
 */
export type Role = 'heads' | 'desk' | 'members' | 'media' | 'front' | 'money'

const CLOSING = /tổ chức thực hiện|phân công|trách nhiệm/u

/** First that fits, so narrower ones stand first. */
const PATTERNS: [Role, RegExp][] = [
  ['members', /thành viên (?:hội đồng|ban chỉ đạo|ban chỉ huy).{0,60}phụ trách/u],
  ['media', /\b(?:báo chí|truyền thông|phát thanh|truyền hình|truyền thanh|đài|chuyên mục|cổng thông tin)/u],
  ['front', /mặt trận tổ quốc|đoàn thể|tổ chức chính trị/u],
  ['money', /kinh phí|dự toán|ngân sách/u],
  ['desk', /(?:theo dõi|đôn đốc|tổng hợp|đầu mối).*(?:theo dõi|đôn đốc|tổng hợp|báo cáo|hướng dẫn)/u],
  [
    'heads',
    /(?:thủ trưởng|trưởng các|người đứng đầu|giám đốc các|chủ tịch ủy ban|các (?:cơ quan|đơn vị|phòng|sở|ban|địa phương)|ubnd|ủy ban).*(?:căn cứ|kế hoạch|triển khai|thực hiện)/u
  ]
]

/** The part that an assignment gives a body; nothing for tasks that are not assignments. */
export function roleOf(task: MatchTask): Role | undefined {
  if (task.kind !== 'assignment' && !CLOSING.test(fold(task.section ?? ''))) return undefined
  const text = fold(task.text)
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0]
}
