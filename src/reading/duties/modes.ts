// Whether a task goes down to others, proposed from its verb; each proposal keeps the words it rests on.

import type { Tier } from '../../lib/tiers.ts'
import { keyOf, type Source } from '../clean/source.ts'
import type { ReadObliges, TaskCascade } from '../reading.ts'
import { subjectEnd } from '../tasks/bodies.ts'
import type { BareTask } from '../tasks/build.ts'
import { splitUnits } from '../tasks/units.ts'
import { spanIn } from '../tasks/words.ts'
import { tiersIn } from './tiers.ts'

type Rule = [pattern: RegExp, mode: TaskCascade['mode']]

// "Tham gia Hội nghị … Cụm thi đua 6 thành phố": the issuer's own seat somewhere; nobody below can take it
const TAKES_PART =
  /^(?:tiếp tục |tổ chức )?(?:tham gia|tham dự|dự|cử (?:đại biểu|cán bộ|người)|chuẩn bị (?:các )?(?:nội dung|điều kiện|tài liệu)[^.;]{0,30}?(?:tham dự|tham gia|dự|phục vụ|tổ chức)|tiếp nhận nhiệm vụ|tiếp (?:và làm việc với )?đoàn|đón (?:và|tiếp|đoàn)|(?:tổ chức )?làm việc với đoàn|đăng cai|thực hiện nhiệm vụ cụm)(?!\p{L})/u
// the issuer's own meetings, files and lessons: others contribute
const OWN_WORK: Rule[] = [
  [/^(?:tổ chức )?(?:họp|phiên họp)(?!\p{L})/u, 'optional'],
  [/^(?:tổ chức )?(?:lớp |hội nghị )?(?:tập huấn|bồi dưỡng|hội thảo|tọa đàm|gặp mặt|giao lưu)/u, 'optional'],
  [
    /^(?:tổng hợp|hoàn (?:chỉnh|thiện)|trình|thẩm định|lập hồ sơ|tham mưu|rà soát|kiện toàn|thành lập|giải quyết|tiếp nhận|xem xét|bình xét|nghiên cứu|xin ý kiến|công bố|mua sắm|quản lý)(?!\p{L})/u,
    'optional'
  ],
  [
    /^báo cáo(?:[^.;]{0,60}(?:với|cho|gửi|lên))? (?:thủ tướng|chính phủ|bộ|ban thi đua|hội đồng|trung ương|ủy ban|ubnd)/u,
    'optional'
  ]
]
// orders, and work that everybody has at his own level
const ORDERED: Rule[] = [
  [
    /^(?:chỉ đạo|đôn đốc|yêu cầu|giao|hướng dẫn|phát động|vận động|triển khai|đẩy mạnh|tăng cường|tuyên truyền|nâng cao|thực hiện|tiếp tục|duy trì|quán triệt|đổi mới|chú trọng|đăng ký|phấn đấu|đảm bảo|bảo đảm)(?!\p{L})/u,
    'required'
  ],
  [
    /^phong trào(?!\p{L})|^tổ chức (?:tốt|các|có hiệu quả|hiệu quả|thực hiện|phát động|quán triệt|ký kết|tuyên truyền|sơ kết|tổng kết|đăng ký|triển khai)/u,
    'required'
  ],
  [/^(?:ban hành|xây dựng|lập)[^.;]{0,40}(?:kế hoạch|chương trình|chỉ thị|văn bản)/u, 'required'],
  [/^(?:tự )?(?:kiểm tra|giám sát)(?!\p{L})/u, 'required'],
  [/^(?:xây dựng )?(?:báo cáo )?(?:sơ kết|tổng kết|đánh giá)|^báo cáo (?:kết quả|sơ kết|tổng kết)/u, 'required'],
  [/^(?:xét|đề nghị|bình chọn|khen thưởng|biểu dương|tôn vinh)(?!\p{L})/u, 'required']
]
const ISSUES_PLAN = /(?:ban hành|xây dựng|lập)[^.;]{0,50}(?:chương trình|kế hoạch)/u
const OUTSIDE =
  /(?:cụm|khối) (?:thi đua|trưởng|phó)|trung ương|toàn quốc|hội nghị|đại hội|đoàn (?:công tác|kiểm tra|giám sát|khảo sát)/u
// the fields of work that have a department in every province
const FIELD = new RegExp(
  '(?:ngành|lĩnh vực) (giáo dục và đào tạo|giáo dục|y tế|tư pháp|nội vụ|tài chính|công thương|nông nghiệp và môi trường|xây dựng|' +
    'khoa học và công nghệ|văn hóa, thể thao và du lịch|thanh tra|ngoại vụ|dân tộc và tôn giáo)',
  'u'
)

// bodies that are the issuer's own hands, not bodies below
const OWN_HANDS =
  /^(?:thành viên|hội đồng|ban (?:tổ chức|chỉ đạo|giúp việc)|thường trực|văn phòng (?:ubnd|hđnd|sở|ủy ban)|tổ |đồng chí|chánh văn phòng)/u
const NAMED =
  /^(?:(?:chủ tịch|giám đốc|trưởng|chánh|thủ trưởng|hiệu trưởng) )?(?:sở|ban(?! ngành)|thanh tra|công an|ubnd (?:xã|phường|huyện|đặc khu) \p{L}+|báo|đài|bộ chỉ huy|văn phòng|phòng|trung tâm|trường|hội|liên đoàn|mặt trận|ủy ban mttq|ủy ban mặt trận|tỉnh đoàn|thành đoàn|đoàn|kho bạc|bảo hiểm|chi cục|cục|công đoàn|ban chỉ huy)(?!\p{L})/u

interface Below {
  obliges: ReadObliges | null
  issuer: Tier | null
}

function none(words: string | null, span?: TaskCascade['span']): TaskCascade {
  return { mode: 'none', tiers: [], organizations: [], answeredBy: 'task', words, ...(span ? { span } : {}) }
}

function ofAssignment(task: BareTask, { obliges, issuer }: Below): TaskCascade {
  const span = task.spans.lead ?? task.span
  const lead = task.lead.join('; ')
  const key = keyOf(lead)
  const answeredBy = ISSUES_PLAN.test(task.words.key.slice(0, 400)) ? 'plan' : 'task'
  const tiers = OWN_HANDS.test(key) ? [] : tiersIn(key, issuer)
  if (tiers.length > 0) return { mode: 'required', tiers, organizations: [], answeredBy, words: lead, span }
  if (OWN_HANDS.test(key) || lead === '') return none(lead === '' ? null : lead, lead === '' ? undefined : span)
  const named = task.lead.flatMap(splitUnits).filter((name) => NAMED.test(keyOf(name)))
  if (named.length > 0) return { mode: 'required', tiers: [], organizations: named, answeredBy, words: lead, span }
  const all = obliges?.tiers ?? []
  return { mode: all.length > 0 ? 'required' : 'none', tiers: all, organizations: [], answeredBy, words: lead, span }
}

/** Proposes whether a task cascades, to whom, and why. */
export function proposeCascade(source: Source, task: BareTask, below: Below): TaskCascade {
  if (task.kind === 'assignment') return ofAssignment(task, below)
  const tiers = below.obliges?.tiers ?? []
  const key = task.words.key.slice(0, 1_000)
  const rest = (length: number) => spanIn(source, task.words, 0, length)
  const part = TAKES_PART.exec(key)
  if (part && OUTSIDE.test(key)) return none(task.text.slice(0, part[0].length), rest(part[0].length))
  if (tiers.length === 0) return none(null)
  const field = FIELD.exec(key)
  const named = field?.[1] && task.text.slice(field.index + field[0].length - field[1].length).slice(0, field[1].length)
  const subject = subjectEnd(task.text, key)
  const ordered = subject === null ? [] : tiersIn(key.slice(0, subject), below.issuer)
  if (subject !== null && ordered.length > 0) {
    const words = task.text.slice(0, subject).trim()
    const answeredBy = ISSUES_PLAN.test(key.slice(0, 400)) ? 'plan' : 'task'
    return { mode: 'required', tiers: ordered, organizations: [], answeredBy, words, span: rest(words.length) }
  }
  for (const [pattern, mode] of [...OWN_WORK, ...ORDERED]) {
    const found = pattern.exec(key)
    if (!found) continue
    const words = task.text.slice(0, found[0].length)
    const directed = tiersIn(key, below.issuer)
    const answeredBy = mode === 'required' && ISSUES_PLAN.test(found[0]) ? 'plan' : 'task'
    const organizations = mode === 'optional' && named ? [`Sở ${named}`] : []
    const to = organizations.length > 0 ? [] : directed.length > 0 ? directed : tiers
    return { mode, tiers: to, organizations, answeredBy, words, span: rest(found[0].length) }
  }
  // no word says that it goes down: those below may take it up
  return { mode: 'optional', tiers, organizations: [], answeredBy: 'task', words: null }
}
