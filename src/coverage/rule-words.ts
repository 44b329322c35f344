import type { Words } from '../lib/errors.ts'
import type { GapCode } from './codes.ts'

interface Rule extends Words {
  /** Section of docs/model.md. */
  section: number
}

const rule = (section: number, vi: string, en: string): Rule => ({ section, vi, en })

const CITED = 'Viện dẫn được đối chiếu với văn bản trong sổ theo từng yếu tố; không tự sửa.'
const CITED_EN = 'A citation is compared with the register field by field; nothing is corrected.'

const ENDED = 'Văn bản được viện dẫn đã hết hiệu lực vào hoặc trước ngày ban hành kế hoạch; xét tại ngày ban hành.'
const ENDED_EN = 'The cited document had ended on or before the day of the plan; judged at issue.'
const STALE =
  'Liên kết lập theo nội dung cũ; nội dung đang hiệu lực khác ở các trường nêu trong chứng cứ, và cấp dưới chưa rà soát hay sửa đổi từ đó.'
const STALE_EN =
  'The link was made against an earlier wording; the one in force differs in the fields named, and below nobody has reviewed or amended since.'

/** The rule that a gap follows from, in one sentence. */
export const RULES: Readonly<Record<GapCode, Rule>> = {
  PLAN_NOT_ISSUED: rule(
    9,
    'Quá hạn mà cơ quan không có kế hoạch nào viện dẫn, liên kết, cùng lĩnh vực cùng kỳ, hay dự thảo.',
    'Past the due date the body has no plan that cites, links, shares field and period, nor a draft.'
  ),
  PLAN_NOT_YET_DUE: rule(
    9,
    'Chưa có kế hoạch viện dẫn, nhưng còn trong hạn; ngày cuối được tính.',
    'No citing plan, but the due date, which is included, has not passed.'
  ),
  PLAN_LATE: rule(
    9,
    'Kế hoạch viện dẫn ban hành sớm nhất vẫn sau hạn mà kế hoạch cấp trên nêu rõ.',
    'The earliest citing plan was issued after the due date that the plan above declares.'
  ),
  PLAN_DRAFT_ONLY: rule(9, 'Quá hạn mà cơ quan chỉ có dự thảo.', 'Past the due date the body has drafts only.'),
  PLAN_NOT_CITING: rule(
    9,
    'Quá hạn; cơ quan có kế hoạch đã liên kết, hoặc cùng lĩnh vực và cùng kỳ, nhưng không viện dẫn; ban hành trước kế hoạch cấp trên thì chỉ là cảnh báo.',
    'Past the due date; a plan is linked, or shares field and period, and does not cite; issued before the plan above it is a warning only.'
  ),
  PLAN_DUPLICATE: rule(
    9,
    'Hai kế hoạch viện dẫn trở lên cùng lĩnh vực và trùng kỳ.',
    'Two or more citing plans share a field and overlap in period.'
  ),
  PLAN_AFTER_DEADLINE: rule(
    9,
    'Kế hoạch sớm nhất đáp ứng trọn nhiệm vụ được ban hành sau ngày cuối của nhiệm vụ.',
    'The earliest plan that answers the task whole was issued after the last day of the task.'
  ),
  PLAN_WITHDRAWN: rule(
    9,
    'Quá hạn mà các kế hoạch triển khai của cơ quan đều đã bị thu hồi hoặc thay thế.',
    'Past the due date every plan of the body that answered has been revoked or replaced.'
  ),
  STALE_TASK_CHANGED: rule(16, STALE, STALE_EN),
  STALE_TASK_MOVED: rule(16, STALE, STALE_EN),
  STALE_TASK_REASSIGNED: rule(16, STALE, STALE_EN),
  STALE_TASK_REMOVED: rule(
    16,
    'Nhiệm vụ cấp dưới vẫn liên kết tới một nhiệm vụ mà cấp trên đã bãi bỏ.',
    'A task below is still linked to a task that an act has removed.'
  ),
  STALE_TASK_ADDED: rule(
    16,
    'Nhiệm vụ được bổ sung sau khi kế hoạch của cơ quan ban hành và sửa đổi lần cuối, và chưa có đáp ứng.',
    'The task was added after the plan of the body was issued and last amended, and has no answer.'
  ),
  REVIEW_OVERDUE: rule(
    16,
    'Kế hoạch cấp trên đặt thời hạn rà soát; quá thời hạn mà liên kết cũ chưa ai rà soát.',
    'The plan above sets a period for reviews; it has passed and nobody has looked at the stale links.'
  ),
  TASK_NOT_TAKEN_UP: rule(
    9,
    'Quá hạn mà nhiệm vụ bắt buộc không có đáp ứng trọn vẹn: trạng thái của ô nói lý do.',
    'Past the due date a required task has no whole answer; the status of the cell says why.'
  ),
  TASK_PARTLY_TAKEN_UP: rule(
    9,
    'Mọi đáp ứng chỉ là một phần; nhiều phần không cộng thành trọn vẹn.',
    'Every answer is a part; parts never add up to the whole.'
  ),
  TASK_NOT_TRACED: rule(
    9,
    'Không có liên kết và chưa khai báo truy vết xong thì chưa kết luận.',
    'No link and no declaration that the links are complete: no verdict.'
  ),
  TASK_BLANKET_ONLY: rule(
    9,
    'Có viện dẫn, đã khai báo truy vết xong, và không nhiệm vụ nào được liên kết.',
    'It cites, its tracing is declared, and none of its tasks is linked.'
  ),
  TASK_UNLINKED: rule(
    9,
    'Kế hoạch đã khai báo truy vết xong, có kế hoạch cấp trên, mà nhiệm vụ không liên kết với gì.',
    'The tracing is declared, there is a plan above, and the task links to nothing.'
  ),
  TASK_DUPLICATE: rule(
    9,
    'Cùng nội dung và thời gian mà không phải một việc lặp lại theo kỳ.',
    'Same words and time, and not one series.'
  ),
  TASK_LATER_THAN_PARENT: rule(
    8,
    'Quý đầu của đáp ứng sớm nhất đứng sau quý cuối mà nhiệm vụ cấp trên yêu cầu.',
    'The first quarter of the earliest whole answer is after the last quarter asked.'
  ),
  TASK_UNSCHEDULED: rule(
    8,
    'Nhiệm vụ cấp trên có quý mà đáp ứng trọn vẹn không nêu thời gian.',
    'The task has quarters and no whole answer states a time.'
  ),
  TASK_OUTSIDE_PERIOD: rule(
    9,
    'Thời gian của nhiệm vụ nằm ngoài kỳ mà chính kế hoạch nêu.',
    "The task's time lies outside the period that the plan itself states."
  ),
  LEAD_MISSING: rule(9, 'Nhiệm vụ không nêu đơn vị chủ trì.', 'A task names no lead.'),
  CITATION_UNRESOLVED: rule(
    3,
    'Không văn bản nào trong sổ khớp; tự khớp khi được đăng ký.',
    'No registered document matches; it will by itself once registered.'
  ),
  CITATION_AMBIGUOUS: rule(
    3,
    'Nhiều văn bản cùng khớp, hoặc thiếu ngày; không tự chọn.',
    'Several match, or the date is wanting; none is chosen.'
  ),
  CITATION_DATE_MISMATCH: rule(3, CITED, CITED_EN),
  CITATION_ISSUER_MISMATCH: rule(3, CITED, CITED_EN),
  CITATION_TYPE_MISMATCH: rule(3, CITED, CITED_EN),
  CITATION_FORM_VARIANT: rule(3, CITED, CITED_EN),
  CITATION_INCOMPLETE: rule(
    10,
    'Viện dẫn ở phần căn cứ phải đủ số, ký hiệu, ngày, cơ quan ban hành; luật được miễn.',
    'In the preamble a citation states number, date and issuer; laws are exempt.'
  ),
  CITATION_TO_REVOKED: rule(10, ENDED, ENDED_EN),
  CITATION_TO_REPLACED: rule(10, ENDED, ENDED_EN),
  CITATION_POSTDATES: rule(
    10,
    'Ngày viện dẫn không thể sau ngày của chính kế hoạch.',
    "A cited date cannot be after the plan's own."
  ),
  DATE_IMPOSSIBLE: rule(10, 'Ngày được viết không có trong lịch.', 'The day as written is in no calendar.'),
  ORGANIZATION_UNKNOWN: rule(
    10,
    'Viện dẫn chưa khớp và cơ quan ban hành như đã viết không có trong sổ.',
    'The citation is unresolved and its issuer, as written, is not registered.'
  ),
  FORWARD_DEAD_END: rule(
    13,
    'Nhiệm vụ giao lại được theo đến đơn vị nhận cuối cùng; đơn vị đó chưa đáp ứng trọn vẹn.',
    'A task handed on is followed to its last receiver, which has not answered it whole.'
  ),
  DECLINE_UNGROUNDED: rule(9, 'Từ chối phải nêu lý do trên liên kết.', 'A task is declined with grounds on the link.'),
  WAIVER_EXPIRED: rule(
    9,
    'Miễn trừ đã hết hạn trước ngày xét mà phần được miễn còn trống.',
    'The waiver ended before the day, and what it lifted is open.'
  ),
  TARGET_SHORTFALL: rule(
    14,
    'Mọi cơ quan đều đã nêu số cùng đơn vị đo: số đếm được thì cộng, tỷ lệ thì xét từng cơ quan.',
    'All have stated figures in the unit: countable ones are added up, shares are judged one by one.'
  ),
  TASK_DEEPLY_UNCOVERED: rule(
    15,
    'Mọi đáp ứng trọn vẹn đều giao tiếp xuống dưới, và bên dưới đã quá hạn mà còn trống.',
    'Every whole answer passes the task on, and below it some of it is due and open.'
  )
}
