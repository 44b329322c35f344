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
  ['media', /(?:báo chí|truyền thông|phát thanh|truyền hình|truyền thanh|chuyên mục|cổng thông tin)/u],
  ['front', /mặt trận tổ quốc|đoàn thể|tổ chức chính trị/u],
  ['money', /kinh phí|dự toán|ngân sách/u],
  ['desk', /(?:theo dõi|đôn đốc|tổng hợp|đầu mối).*(?:theo dõi|đôn đốc|tổng hợp|báo cáo|hướng dẫn)/u],
  [
    'heads',
    new RegExp(
      '(?:thủ trưởng|trưởng các|người đứng đầu|giám đốc các|chủ tịch|các (?:cơ quan|đơn vị|phòng|sở|ban|địa phương)' +
        '|ubnd|ủy ban nhân dân).*(?:căn cứ|kế hoạch|triển khai|thực hiện)',
      'u'
    )
  ]
]

/** The part that an assignment gives a body; nothing for tasks that are not assignments. */
export function roleOf(task: MatchTask, folded: string): Role | undefined {
  if (task.kind !== 'assignment' && !(task.section && CLOSING.test(fold(task.section)))) return undefined
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0]
}
