import type { Words } from '../lib/errors.ts'

export const SEVERITIES = ['E', 'W', 'I'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The act that closes a gap. */
export const ACTS = ['issue', 'cite', 'take_up', 'trace', 'amend', 'correct', 'review', 'waive', 'register'] as const
export type ActWord = (typeof ACTS)[number]

interface Code {
  severity: Severity
  act: ActWord
  label: Words
}

const code = (severity: Severity, act: ActWord, vi: string, en: string): Code => ({ severity, act, label: { vi, en } })

/** Every gap code: its severity (where one code has two, the graver), the act that closes it, its name. */
export const CODES = {
  PLAN_NOT_ISSUED: code('E', 'issue', 'Chưa có kế hoạch được đăng ký', 'No plan registered'),
  PLAN_NOT_YET_DUE: code('I', 'issue', 'Chưa đến hạn ban hành kế hoạch', 'Plan not yet due'),
  PLAN_LATE: code('W', 'review', 'Ban hành kế hoạch chậm', 'Plan issued late'),
  PLAN_DRAFT_ONLY: code('W', 'issue', 'Mới có dự thảo kế hoạch', 'Draft only'),
  PLAN_NOT_CITING: code('E', 'cite', 'Kế hoạch không viện dẫn kế hoạch cấp trên', 'Plan does not cite the plan above'),
  PLAN_DUPLICATE: code('I', 'review', 'Nhiều kế hoạch cho cùng một việc', 'Several plans for one duty'),
  PLAN_AFTER_DEADLINE: code(
    'W',
    'review',
    'Kế hoạch ban hành sau thời hạn của nhiệm vụ',
    "Plan issued after the task's deadline"
  ),
  PLAN_WITHDRAWN: code('E', 'issue', 'Kế hoạch đã bị thu hồi hoặc thay thế', 'Plan withdrawn'),
  TASK_NOT_TAKEN_UP: code('E', 'take_up', 'Nhiệm vụ chưa được triển khai', 'Task not taken up'),
  TASK_PARTLY_TAKEN_UP: code('W', 'take_up', 'Nhiệm vụ mới được triển khai một phần', 'Task partly taken up'),
  TASK_NOT_TRACED: code('I', 'trace', 'Nhiệm vụ chưa được truy vết', 'Task not traced'),
  TASK_BLANKET_ONLY: code(
    'W',
    'take_up',
    'Viện dẫn nhưng không triển khai nhiệm vụ nào',
    'Cites the plan, takes up none of its tasks'
  ),
  TASK_UNLINKED: code('I', 'trace', 'Nhiệm vụ tự đề ra', 'Own initiative'),
  TASK_DUPLICATE: code('I', 'amend', 'Nhiệm vụ trùng lặp trong kế hoạch', 'Duplicate task'),
  TASK_LATER_THAN_PARENT: code(
    'E',
    'amend',
    'Thực hiện muộn hơn yêu cầu của cấp trên',
    'Later than the plan above asks'
  ),
  TASK_UNSCHEDULED: code('W', 'amend', 'Nhiệm vụ không ấn định thời gian', 'Task without time'),
  TASK_OUTSIDE_PERIOD: code('W', 'amend', 'Thời gian ngoài kỳ kế hoạch', "Outside the plan's period"),
  STALE_TASK_CHANGED: code('W', 'review', 'Nhiệm vụ cấp trên đã đổi nội dung', 'The task above has changed'),
  STALE_TASK_MOVED: code('W', 'review', 'Nhiệm vụ cấp trên đã đổi thời gian', 'The task above has moved'),
  STALE_TASK_REASSIGNED: code('W', 'review', 'Nhiệm vụ cấp trên đã đổi nơi thực hiện', 'The task above is reassigned'),
  STALE_TASK_REMOVED: code('W', 'amend', 'Nhiệm vụ cấp trên đã bị bãi bỏ', 'The task above was removed'),
  STALE_TASK_ADDED: code('E', 'take_up', 'Nhiệm vụ cấp trên mới bổ sung', 'A task was added above'),
  REVIEW_OVERDUE: code('E', 'review', 'Quá hạn rà soát thay đổi của cấp trên', 'Review of a change overdue'),
  LEAD_MISSING: code('I', 'amend', 'Không nêu đơn vị chủ trì', 'No lead unit'),
  CITATION_UNRESOLVED: code('I', 'register', 'Văn bản viện dẫn chưa có trong sổ', 'Cited document not registered'),
  CITATION_AMBIGUOUS: code('I', 'correct', 'Chưa xác định được văn bản viện dẫn', 'Citation is ambiguous'),
  CITATION_DATE_MISMATCH: code('E', 'correct', 'Viện dẫn sai ngày', 'Cited with a wrong date'),
  CITATION_ISSUER_MISMATCH: code('E', 'correct', 'Viện dẫn sai cơ quan ban hành', 'Cited with a wrong issuer'),
  CITATION_TYPE_MISMATCH: code('W', 'correct', 'Viện dẫn sai loại văn bản', 'Cited with a wrong type'),
  CITATION_FORM_VARIANT: code('I', 'correct', 'Ký hiệu viết khác thể thức', 'Number written in another form'),
  CITATION_INCOMPLETE: code('W', 'correct', 'Viện dẫn thiếu yếu tố', 'Incomplete citation'),
  CITATION_POSTDATES: code('E', 'correct', 'Viện dẫn văn bản có ngày sau kế hoạch', 'Cites a date after its own'),
  CITATION_TO_REVOKED: code('E', 'correct', 'Viện dẫn văn bản đã thu hồi', 'Cites a revoked document'),
  CITATION_TO_REPLACED: code('E', 'correct', 'Viện dẫn văn bản đã bị thay thế', 'Cites a replaced document'),
  DATE_IMPOSSIBLE: code('E', 'correct', 'Ngày không có thật', 'A day that does not exist'),
  ORGANIZATION_UNKNOWN: code('I', 'register', 'Cơ quan ban hành chưa có trong sổ', 'Issuer not registered'),
  FORWARD_DEAD_END: code(
    'E',
    'take_up',
    'Nhiệm vụ được giao lại chưa ai triển khai',
    'Task handed on, taken up by nobody'
  ),
  DECLINE_UNGROUNDED: code('W', 'take_up', 'Từ chối không nêu lý do', 'Declined without grounds'),
  WAIVER_EXPIRED: code('W', 'waive', 'Miễn trừ đã hết hạn', 'Waiver has run out'),
  TARGET_SHORTFALL: code('W', 'amend', 'Chỉ tiêu chưa đạt mức cấp trên giao', 'Target not reached'),
  TASK_DEEPLY_UNCOVERED: code(
    'W',
    'review',
    'Đã nhận nhiệm vụ nhưng cấp dưới chưa triển khai hết',
    'Taken up, not yet by those below'
  )
} as const satisfies Record<string, Code>

export type GapCode = keyof typeof CODES
export const GAP_CODES = Object.keys(CODES) as GapCode[]

/** What each closing act asks of whoever is charged. */
export const ACT_LABELS: Readonly<Record<ActWord, Words>> = {
  issue: { vi: 'Ban hành kế hoạch và đăng ký vào sổ.', en: 'Issue the plan and register it.' },
  cite: {
    vi: 'Sửa đổi, bổ sung căn cứ để viện dẫn kế hoạch cấp trên, hoặc ban hành kế hoạch có viện dẫn.',
    en: 'Amend the grounds to cite the plan above, or issue a plan that does.'
  },
  take_up: {
    vi: 'Bổ sung nhiệm vụ vào kế hoạch, hoặc xác nhận liên kết nếu kế hoạch đã có nhiệm vụ này.',
    en: 'Add the task to the plan, or confirm the link if the plan has it already.'
  },
  trace: {
    vi: 'Xác nhận các liên kết và khai báo đã truy vết xong.',
    en: 'Confirm the links and declare the tracing complete.'
  },
  amend: { vi: 'Sửa đổi, bổ sung kế hoạch.', en: 'Amend the plan.' },
  correct: { vi: 'Đính chính phần căn cứ của kế hoạch.', en: "Correct the plan's citation (đính chính)." },
  review: { vi: 'Rà soát và kết luận.', en: 'Review and conclude.' },
  waive: { vi: 'Quyết định miễn trừ kèm căn cứ.', en: 'Waive with grounds.' },
  register: {
    vi: 'Đăng ký văn bản hoặc cơ quan còn thiếu vào sổ.',
    en: 'Register the missing document or organization.'
  }
}
