import { asWritten } from '../lib/dates.ts'
import type { Language } from '../lib/errors.ts'
import { quarterLabel, quarterNumber } from '../lib/quarters.ts'
import type { GapCode } from './codes.ts'
import type { Found } from './gap.ts'
import type { Status } from './measure.ts'

type Say = (w: Readonly<Record<string, string>>, gap: Found) => string

const list = (text = ''): string => short(text).replace(/…$/, ', …')
const day = (iso: string | undefined): string => (iso ? asWritten(iso) : '?')
const SHORT = 120
const short = (text = ''): string =>
  text.length > SHORT ? `${text.slice(0, SHORT - 1).replace(/[\s,;]+$/, '')}…` : text
const planVi = (w: Readonly<Record<string, string>>): string =>
  `Kế hoạch số ${w['plan']} ngày ${day(w['planOn'])} của ${w['issuer']}`
const planEn = (w: Readonly<Record<string, string>>): string => `plan ${w['plan']} of ${w['planOn']} by ${w['issuer']}`
const quarter = (name: string | undefined, language: Language): string =>
  name ? quarterLabel(quarterNumber(name), language) : '?'

const PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' }
}
const parts = (missing: string | undefined, language: Language): string =>
  (missing ?? '')
    .split(',')
    .map((one) => PARTS[one]?.[language] ?? one)
    .join(', ')

/** Why a task has not been taken up, by the status of its cell. */
const NOT_TAKEN: Readonly<Record<string, { vi: string; en: string }>> = {
  no_plan: { vi: 'cơ quan chưa có kế hoạch được đăng ký', en: 'it has no plan registered' },
  draft_only: { vi: 'cơ quan mới có dự thảo', en: 'it has a draft only' },
  not_cited: { vi: 'kế hoạch của cơ quan không viện dẫn kế hoạch này', en: 'its plan does not cite this one' },
  declined: { vi: 'cơ quan từ chối nhiệm vụ', en: 'it declines the task' },
  forwarded: { vi: 'cơ quan đã giao lại', en: 'it handed the task on' },
  missing: {
    vi: 'đã khai báo truy vết mà không nhiệm vụ nào đáp ứng',
    en: 'its links are declared complete and none answers it'
  }
}
const notTaken = (gap: Found, language: Language): string => {
  const { to, grounds } = gap.words
  const said = NOT_TAKEN[String(gap.evidence['status'])]?.[language] ?? ''
  if (to) return `${said} ${language === 'vi' ? 'cho' : 'to'} ${to}`
  return grounds ? `${said}, ${language === 'vi' ? 'lý do' : 'grounds'}: ${grounds}` : said
}

const staleVi = (w: Readonly<Record<string, string>>, what: string): string =>
  `Nhiệm vụ ${w['ordinal']} (${short(w['task'])}) đã ${what} từ ${day(w['since'])}; nhiệm vụ ${w['answer']} của ${w['child']} (${w['body']}) dựa vào nội dung cũ, cần rà soát.`
const staleEn = (w: Readonly<Record<string, string>>, what: string): string =>
  `Task ${w['ordinal']} (${short(w['task'])}) ${what} as of ${w['since']}; task ${w['answer']} of ${w['child']} (${w['body']}) rests on the earlier wording and needs a review.`

const VI: Readonly<Record<GapCode, Say>> = {
  PLAN_NOT_ISSUED: (w) =>
    `${w['body']} chưa có kế hoạch nào được đăng ký để triển khai ${planVi(w)}; hạn ${day(w['due'])}.`,
  PLAN_NOT_YET_DUE: (w) => `${w['body']} chưa có kế hoạch triển khai ${planVi(w)}; còn trong hạn đến ${day(w['due'])}.`,
  PLAN_LATE: (w) => `${w['body']} ban hành ${w['child']} ngày ${day(w['childOn'])}, sau hạn ${day(w['due'])}.`,
  PLAN_DRAFT_ONLY: (w) =>
    `${w['body']} mới có dự thảo, chưa ban hành kế hoạch triển khai ${planVi(w)}; hạn ${day(w['due'])}.`,
  PLAN_NOT_CITING: (w, gap) =>
    gap.severity === 'W'
      ? `${w['body']} có ${w['child']} ngày ${day(w['childOn'])}, ban hành trước ${planVi(w)} nên không viện dẫn; cần rà soát.`
      : `${w['body']} có ${w['child']} ngày ${day(w['childOn'])} cùng lĩnh vực, cùng kỳ nhưng không viện dẫn ${planVi(w)}.`,
  PLAN_DUPLICATE: (w) => `${w['body']} có nhiều kế hoạch cùng triển khai ${planVi(w)}: ${w['child']}.`,
  PLAN_AFTER_DEADLINE: (w) =>
    `${w['body']} ban hành ${w['child']} ngày ${day(w['childOn'])}, sau ngày cuối của nhiệm vụ ${w['tasks']} mà kế hoạch này đáp ứng.`,
  PLAN_WITHDRAWN: (w) =>
    `${w['child']} ngày ${day(w['childOn'])} của ${w['body']} đã bị thu hồi hoặc thay thế từ ${day(w['endedOn'])}; không còn kế hoạch nào triển khai ${planVi(w)}.`,
  STALE_TASK_CHANGED: (w) => staleVi(w, 'đổi nội dung'),
  STALE_TASK_MOVED: (w) => staleVi(w, 'đổi thời gian'),
  STALE_TASK_REASSIGNED: (w) => staleVi(w, 'đổi nơi chủ trì, phối hợp hoặc nơi phải thực hiện'),
  STALE_TASK_REMOVED: (w) =>
    `Nhiệm vụ ${w['ordinal']} (${short(w['task'])}) đã bị bãi bỏ từ ${day(w['since'])}; nhiệm vụ ${w['answer']} của ${w['child']} (${w['body']}) vẫn dựa vào đó.`,
  STALE_TASK_ADDED: (w) =>
    `Nhiệm vụ ${w['ordinal']} (${short(w['task'])}) được bổ sung từ ${day(w['since'])}; ${w['child']} của ${w['body']} chưa có.`,
  REVIEW_OVERDUE: (w) =>
    `${w['body']} chưa rà soát nhiệm vụ ${list(w['tasks'])} sau thay đổi của ${planVi(w)}; hạn rà soát ${day(w['until'])} (${w['days']} ngày).`,
  TASK_NOT_TAKEN_UP: (w, gap) =>
    `${w['body']} chưa triển khai nhiệm vụ ${w['ordinal']} (${short(w['task'])}): ${notTaken(gap, 'vi')}.`,
  TASK_PARTLY_TAKEN_UP: (w) =>
    `${w['body']} mới triển khai một phần nhiệm vụ ${w['ordinal']} (${short(w['task'])}), tại nhiệm vụ ${w['answer']} của ${w['child']}.`,
  TASK_NOT_TRACED: (w) =>
    `Chưa ai truy vết nhiệm vụ ${w['ordinal']} (${short(w['task'])}) trong kế hoạch của ${w['body']}; chưa kết luận được.`,
  TASK_BLANKET_ONLY: (w) =>
    `${w['body']} viện dẫn ${planVi(w)} trong ${w['child']} nhưng không nhiệm vụ nào của kế hoạch được triển khai.`,
  TASK_UNLINKED: (w) =>
    `${w['count']}/${w['of']} nhiệm vụ của ${w['body']} là tự đề ra, không gắn với kế hoạch cấp trên: ${list(w['tasks'])}.`,
  TASK_DUPLICATE: (w) => `Nhiệm vụ ${w['ordinal']} và ${w['others']} cùng nội dung, cùng thời gian.`,
  TASK_LATER_THAN_PARENT: (w) =>
    `${w['body']} làm nhiệm vụ ${w['ordinal']} vào ${quarter(w['planned'], 'vi')} (nhiệm vụ ${w['answer']} của ${w['child']}), muộn hơn ${quarter(w['asked'], 'vi')} mà ${planVi(w)} yêu cầu.`,
  TASK_UNSCHEDULED: (w, gap) =>
    gap.severity === 'I'
      ? `${w['body']} nhận nhiệm vụ ${w['ordinal']} (nhiệm vụ ${w['answer']} của ${w['child']}) nhưng để thời gian theo hướng dẫn.`
      : `${w['body']} nhận nhiệm vụ ${w['ordinal']} (nhiệm vụ ${w['answer']} của ${w['child']}) nhưng không ấn định thời gian.`,
  TASK_OUTSIDE_PERIOD: (w) =>
    `Nhiệm vụ ${w['ordinal']} có thời gian ${w['time']}, ngoài kỳ kế hoạch ${w['from']} - ${w['to']}.`,
  LEAD_MISSING: (w) => `${w['count']}/${w['of']} nhiệm vụ không nêu đơn vị chủ trì: ${list(w['tasks'])}.`,
  CITATION_UNRESOLVED: (w) => `Văn bản viện dẫn ${short(w['citation'])} chưa có trong sổ; sẽ tự khớp khi được đăng ký.`,
  CITATION_AMBIGUOUS: (w) => `Viện dẫn ${short(w['citation'])} chưa đủ để xác định một văn bản; không tự chọn.`,
  CITATION_DATE_MISMATCH: (w) =>
    `Viện dẫn ${w['citation']} ngày ${w['cited']}; văn bản đã đăng ký đề ngày ${w['actual']}.`,
  CITATION_ISSUER_MISMATCH: (w) =>
    `Viện dẫn ${w['citation']} của ${w['cited']}; văn bản đã đăng ký là của ${w['actual']}.`,
  CITATION_TYPE_MISMATCH: (w) => `Viện dẫn ${w['citation']} là ${w['cited']}; văn bản đã đăng ký là ${w['actual']}.`,
  CITATION_FORM_VARIANT: (w) => `Ký hiệu viết là ${w['cited']}; văn bản đã đăng ký ghi ${w['actual']}.`,
  CITATION_INCOMPLETE: (w) => `Viện dẫn ${short(w['citation'])} thiếu ${parts(w['missing'], 'vi')}.`,
  CITATION_POSTDATES: (w) => `Viện dẫn ${w['citation']} ngày ${w['cited']}, sau ngày ban hành kế hoạch (${w['own']}).`,
  CITATION_TO_REVOKED: (w) =>
    `Viện dẫn ${w['citation']}, đã bị thu hồi từ ${w['endedOn']}, trước ngày ban hành kế hoạch (${w['own']}).`,
  CITATION_TO_REPLACED: (w) =>
    `Viện dẫn ${w['citation']}, đã bị thay thế từ ${w['endedOn']}, trước ngày ban hành kế hoạch (${w['own']}).`,
  DATE_IMPOSSIBLE: (w) => `Viện dẫn ${short(w['citation'])} đề ngày ${w['cited']}: không có ngày này.`,
  ORGANIZATION_UNKNOWN: (w) => `Cơ quan ban hành "${w['issuer']}" của ${short(w['citation'])} chưa có trong sổ.`,
  FORWARD_DEAD_END: (w) =>
    `${w['receiver']} chưa triển khai nhiệm vụ ${w['ordinal']} (${short(w['task'])}) mà ${w['body']} đã giao lại tại nhiệm vụ ${w['answer']} của ${w['child']}.`,
  DECLINE_UNGROUNDED: (w) =>
    `${w['body']} từ chối nhiệm vụ ${w['ordinal']} (${short(w['task'])}) tại nhiệm vụ ${w['answer']} của ${w['child']} mà không nêu lý do.`,
  WAIVER_EXPIRED: (w) =>
    `Miễn trừ cho ${w['body']} ${w['ordinal'] ? `đối với nhiệm vụ ${w['ordinal']}` : 'đối với cả kế hoạch'} theo quyết định của ${w['decider']} ngày ${day(w['decidedOn'])} đã hết hạn ngày ${day(w['expiresOn'])}; còn ${w['count']} nhiệm vụ chưa triển khai.`,
  TARGET_SHORTFALL: (w) =>
    w['rule'] === 'sum'
      ? `Chỉ tiêu của nhiệm vụ ${w['ordinal']} (${short(w['task'])}) chưa đủ: các cơ quan cộng lại ${w['reached']}, yêu cầu ${w['asked']}.`
      : `${w['body']} đặt chỉ tiêu ${w['reached']} cho nhiệm vụ ${w['ordinal']} (${short(w['task'])}), chưa đạt ${w['asked']} được giao.`,
  TASK_DEEPLY_UNCOVERED: (w) =>
    `${w['body']} đã nhận nhiệm vụ ${w['ordinal']} (${short(w['task'])}) tại nhiệm vụ ${w['answer']} của ${w['child']} và giao tiếp, nhưng ${w['open']}/${w['of']} đơn vị bên dưới chưa triển khai.`
}

const EN: Readonly<Record<GapCode, Say>> = {
  PLAN_NOT_ISSUED: (w) => `${w['body']} has no plan registered that answers ${planEn(w)}; due ${w['due']}.`,
  PLAN_NOT_YET_DUE: (w) => `${w['body']} has no plan answering ${planEn(w)} yet; it has until ${w['due']}.`,
  PLAN_LATE: (w) => `${w['body']} issued ${w['child']} on ${w['childOn']}, after ${w['due']}.`,
  PLAN_DRAFT_ONLY: (w) => `${w['body']} has only a draft answering ${planEn(w)}; due ${w['due']}.`,
  PLAN_NOT_CITING: (w, gap) =>
    gap.severity === 'W'
      ? `${w['body']} has ${w['child']} of ${w['childOn']}, issued before ${planEn(w)} and so not citing it; to be reviewed.`
      : `${w['body']} has ${w['child']} of ${w['childOn']}, of the same field and period, which does not cite ${planEn(w)}.`,
  PLAN_DUPLICATE: (w) => `${w['body']} answers ${planEn(w)} with several plans: ${w['child']}.`,
  PLAN_AFTER_DEADLINE: (w) =>
    `${w['body']} issued ${w['child']} on ${w['childOn']}, after the last day of the tasks it answers: ${w['tasks']}.`,
  PLAN_WITHDRAWN: (w) =>
    `${w['child']} of ${w['body']} was revoked or replaced as of ${w['endedOn']}; no plan answers ${planEn(w)} any more.`,
  STALE_TASK_CHANGED: (w) => staleEn(w, 'has other words'),
  STALE_TASK_MOVED: (w) => staleEn(w, 'has another time'),
  STALE_TASK_REASSIGNED: (w) => staleEn(w, 'is in other hands'),
  STALE_TASK_REMOVED: (w) =>
    `Task ${w['ordinal']} (${short(w['task'])}) was removed as of ${w['since']}; task ${w['answer']} of ${w['child']} (${w['body']}) still rests on it.`,
  STALE_TASK_ADDED: (w) =>
    `Task ${w['ordinal']} (${short(w['task'])}) was added as of ${w['since']}; ${w['child']} of ${w['body']} does not have it.`,
  REVIEW_OVERDUE: (w) =>
    `${w['body']} has not reviewed ${list(w['tasks'])} after ${planEn(w)} changed; due ${w['until']} (${w['days']} days).`,
  TASK_NOT_TAKEN_UP: (w, gap) =>
    `${w['body']} has not taken up task ${w['ordinal']} (${short(w['task'])}): ${notTaken(gap, 'en')}.`,
  TASK_PARTLY_TAKEN_UP: (w) =>
    `${w['body']} takes up part of task ${w['ordinal']} (${short(w['task'])}), in task ${w['answer']} of ${w['child']}.`,
  TASK_NOT_TRACED: (w) =>
    `Nobody has traced task ${w['ordinal']} (${short(w['task'])}) in the plan of ${w['body']}; there is no verdict.`,
  TASK_BLANKET_ONLY: (w) => `${w['body']} cites ${planEn(w)} in ${w['child']} and takes up none of its tasks.`,
  TASK_UNLINKED: (w) =>
    `${w['count']} of ${w['of']} tasks of ${w['body']} are its own initiative: ${list(w['tasks'])}.`,
  TASK_DUPLICATE: (w) => `Tasks ${w['ordinal']} and ${w['others']} say the same for the same time.`,
  TASK_LATER_THAN_PARENT: (w) =>
    `${w['body']} plans task ${w['ordinal']} for ${quarter(w['planned'], 'en')} (task ${w['answer']} of ${w['child']}), later than ${quarter(w['asked'], 'en')} asked by ${planEn(w)}.`,
  TASK_UNSCHEDULED: (w, gap) =>
    `${w['body']} takes up task ${w['ordinal']} (task ${w['answer']} of ${w['child']}) ${gap.severity === 'I' ? 'at a time to be told by guidance' : 'without a time'}.`,
  TASK_OUTSIDE_PERIOD: (w) =>
    `Task ${w['ordinal']} is timed ${w['time']}, outside the period ${w['from']} - ${w['to']}.`,
  LEAD_MISSING: (w) => `${w['count']} of ${w['of']} tasks name no lead unit: ${list(w['tasks'])}.`,
  CITATION_UNRESOLVED: (w) =>
    `The cited document ${short(w['citation'])} is not registered; it will match by itself once it is.`,
  CITATION_AMBIGUOUS: (w) => `The citation ${short(w['citation'])} does not determine one document; none is chosen.`,
  CITATION_DATE_MISMATCH: (w) =>
    `${w['citation']} is cited as of ${w['cited']}; the registered document is of ${w['actual']}.`,
  CITATION_ISSUER_MISMATCH: (w) =>
    `${w['citation']} is cited as issued by ${w['cited']}; the registered document is by ${w['actual']}.`,
  CITATION_TYPE_MISMATCH: (w) =>
    `${w['citation']} is cited as ${w['cited']}; the registered document is ${w['actual']}.`,
  CITATION_FORM_VARIANT: (w) => `The number is written ${w['cited']}; the registered document has ${w['actual']}.`,
  CITATION_INCOMPLETE: (w) => `The citation ${short(w['citation'])} lacks its ${parts(w['missing'], 'en')}.`,
  CITATION_POSTDATES: (w) => `${w['citation']} is cited as of ${w['cited']}, after the plan's own date (${w['own']}).`,
  CITATION_TO_REVOKED: (w) =>
    `${w['citation']} is cited, revoked as of ${w['endedOn']}, before the plan was issued (${w['own']}).`,
  CITATION_TO_REPLACED: (w) =>
    `${w['citation']} is cited, replaced as of ${w['endedOn']}, before the plan was issued (${w['own']}).`,
  DATE_IMPOSSIBLE: (w) => `The citation ${short(w['citation'])} is dated ${w['cited']}: there is no such day.`,
  ORGANIZATION_UNKNOWN: (w) => `The issuer "${w['issuer']}" of ${short(w['citation'])} is not registered.`,
  FORWARD_DEAD_END: (w) =>
    `${w['receiver']} has not taken up task ${w['ordinal']} (${short(w['task'])}), which ${w['body']} handed on in task ${w['answer']} of ${w['child']}.`,
  DECLINE_UNGROUNDED: (w) =>
    `${w['body']} declines task ${w['ordinal']} (${short(w['task'])}) in task ${w['answer']} of ${w['child']} without saying why.`,
  WAIVER_EXPIRED: (w) =>
    `The waiver of ${w['ordinal'] ? `task ${w['ordinal']}` : 'the whole plan'} for ${w['body']}, decided by ${w['decider']} on ${w['decidedOn']}, ran out on ${w['expiresOn']}; tasks open again: ${w['count']}.`,
  TARGET_SHORTFALL: (w) =>
    w['rule'] === 'sum'
      ? `The target of task ${w['ordinal']} (${short(w['task'])}) is not reached: all bodies together have ${w['reached']}, asked is ${w['asked']}.`
      : `${w['body']} sets ${w['reached']} for task ${w['ordinal']} (${short(w['task'])}), short of ${w['asked']}.`,
  TASK_DEEPLY_UNCOVERED: (w) =>
    `${w['body']} has taken up task ${w['ordinal']} (${short(w['task'])}) in task ${w['answer']} of ${w['child']} and passed it down, but ${w['open']} of ${w['of']} bodies below have not.`
}

/** A gap in one sentence. */
export const messageOf = (gap: Found, language: Language): string =>
  (language === 'vi' ? VI : EN)[gap.code](gap.words, gap)

/** What each status says, in a word or two. */
export const STATUS_LABELS: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  waived: { vi: 'được miễn trừ', en: 'waived' },
  no_plan: { vi: 'chưa có kế hoạch', en: 'no plan' },
  draft_only: { vi: 'mới có dự thảo', en: 'draft only' },
  declined: { vi: 'từ chối', en: 'declined' },
  forwarded: { vi: 'giao lại', en: 'forwarded' },
  stale: { vi: 'cần rà soát lại', en: 'stale' },
  later: { vi: 'muộn hơn yêu cầu', en: 'later than asked' },
  unscheduled: { vi: 'đã nhận, chưa định thời gian', en: 'taken up, no time' },
  covered: { vi: 'đã triển khai', en: 'covered' },
  partial: { vi: 'một phần', en: 'partly' },
  not_cited: { vi: 'không viện dẫn', en: 'not cited' },
  untraced: { vi: 'chưa truy vết', en: 'not traced' },
  missing: { vi: 'chưa triển khai', en: 'missing' },
  not_due: { vi: 'chưa đến hạn', en: 'not yet due' }
}
