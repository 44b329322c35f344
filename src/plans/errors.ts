import { AppError, fault, refusal } from '../lib/errors.ts'

const notFound = refusal('plan_not_found', 'not_found', 'Không tìm thấy kế hoạch', 'Plan not found')
const taskMissing = refusal('task_not_found', 'not_found', 'Không tìm thấy nhiệm vụ', 'Task not found')
const identity = refusal(
  'plan_identity_incomplete',
  'unprocessable',
  'Kế hoạch đã ban hành phải đủ số, ký hiệu, ngày',
  'An issued plan needs number, symbol and date'
)
const ordinals = refusal('duplicate_ordinal', 'unprocessable', 'Trùng số thứ tự nhiệm vụ', 'Ordinals repeat')
const notCited = refusal(
  'parent_not_cited',
  'unprocessable',
  'Kế hoạch cấp trên không được viện dẫn',
  'The named parent is not cited'
)
const itself = refusal('cites_itself', 'unprocessable', 'Kế hoạch viện dẫn chính nó', 'The plan cites itself')
const emptyCitation = refusal(
  'citation_empty',
  'unprocessable',
  'Căn cứ không có nội dung',
  'A citation without content'
)
const wrongTiming = refusal(
  'timing_inconsistent',
  'unprocessable',
  'Thời gian mâu thuẫn',
  'The timing contradicts itself'
)
const period = refusal('period_reversed', 'unprocessable', 'Kỳ kế hoạch đảo ngược', 'The period is reversed')
const isIssued = refusal('plan_is_issued', 'conflict', 'Kế hoạch đã ban hành', 'The plan is issued')
const taskForeign = refusal(
  'task_of_another_plan',
  'unprocessable',
  'Nhiệm vụ không thuộc kế hoạch này',
  'Task of another plan'
)
const linked = refusal('task_is_linked', 'conflict', 'Nhiệm vụ đang được liên kết', 'The task is linked to')

export const planNotFound = (id: string) =>
  new AppError(notFound, { vi: `Không có kế hoạch ${id}.`, en: `There is no plan ${id}.` })

export const taskNotFound = (id: string) =>
  new AppError(taskMissing, { vi: `Không có nhiệm vụ ${id}.`, en: `There is no task ${id}.` })

export const planIdentityIncomplete = (pointers: readonly string[]) =>
  new AppError(
    identity,
    {
      vi: 'Kế hoạch đã ban hành phải có số, ký hiệu và ngày ban hành.',
      en: 'An issued plan has a number, a symbol and a date of issue.'
    },
    pointers.map((pointer) => fault(pointer, 'bắt buộc phải có', 'is required'))
  )

export const duplicateOrdinals = (found: readonly { index: number; ordinal: string }[]) =>
  new AppError(
    ordinals,
    {
      vi: `Số thứ tự lặp lại trong một kế hoạch: ${found.map(({ ordinal }) => ordinal).join(', ')}.`,
      en: `Ordinals repeat within the plan: ${found.map(({ ordinal }) => ordinal).join(', ')}.`
    },
    found.map(({ index }) => fault(`/tasks/${index}/ordinal`, 'đã dùng cho nhiệm vụ khác', 'is used by another task'))
  )

export const parentNotCited = () =>
  new AppError(
    notCited,
    {
      vi: 'Kế hoạch nêu ở parent không được viện dẫn trong phần căn cứ như một kế hoạch cấp trên.',
      en: 'The plan named as parent is not cited in the preamble as a plan above.'
    },
    [fault('/parent', 'không được viện dẫn', 'is not cited')]
  )

export const citesItself = (pointer: string) =>
  new AppError(itself, { vi: 'Một kế hoạch không thể căn cứ vào chính nó.', en: 'A plan cannot rest on itself.' }, [
    fault(pointer, 'là chính kế hoạch này', 'is this very plan')
  ])

export const citationEmpty = (index: number) =>
  new AppError(
    emptyCitation,
    { vi: 'Căn cứ phải có raw hoặc các trường đã tách.', en: 'A citation needs raw, or parsed fields.' },
    [fault(`/citations/${index}`, 'không có nội dung', 'has no content')]
  )

export const timingInconsistent = (index: number, field: string, vi: string, en: string) =>
  new AppError(wrongTiming, { vi: `Nhiệm vụ thứ ${index + 1}: ${vi}.`, en: `Task ${index + 1}: ${en}.` }, [
    fault(`/tasks/${index}/timing${field}`, vi, en)
  ])

export const periodReversed = () =>
  new AppError(period, { vi: 'Ngày cuối kỳ trước ngày đầu kỳ.', en: 'The period ends before it begins.' }, [
    fault('/period/to', 'trước ngày đầu kỳ', 'is before the first day')
  ])

export const planIsIssued = () =>
  new AppError(isIssued, {
    vi: 'Kế hoạch đã ban hành là văn bản pháp lý: không sửa, không xóa; chỉ thay đổi bằng văn bản khác.',
    en: 'An issued plan is a legal act: it is neither edited nor deleted, only changed by another document.'
  })

export const taskOfAnotherPlan = (index: number) =>
  new AppError(taskForeign, { vi: 'id nhiệm vụ không thuộc kế hoạch này.', en: 'The task id is not of this plan.' }, [
    fault(`/tasks/${index}/id`, 'không thuộc kế hoạch này', 'is not of this plan')
  ])

export const taskIsLinked = (ordinals: readonly string[]) =>
  new AppError(linked, {
    vi: `Kế hoạch khác đang liên kết tới nhiệm vụ ${ordinals.join(', ')}; không bỏ được.`,
    en: `Other plans link to task ${ordinals.join(', ')}; it cannot be taken away.`
  })

const isDraft = refusal('plan_is_draft', 'conflict', 'Kế hoạch còn là dự thảo', 'The plan is a draft')
const ended = refusal('plan_has_ended', 'conflict', 'Kế hoạch đã hết hiệu lực', 'The plan has ended')
const shape = refusal('act_inconsistent', 'unprocessable', 'Nội dung không hợp với hành vi', 'Not what this act takes')
const early = refusal(
  'act_before_plan',
  'unprocessable',
  'Có ngày trước ngày ban hành kế hoạch',
  'Dated before the plan'
)
const order = refusal('act_out_of_order', 'unprocessable', 'Không theo thứ tự thời gian', 'Out of the order of time')
const twice = refusal('act_repeated', 'conflict', 'Văn bản này đã được ghi nhận', 'The document has done this already')
const stranger = refusal(
  'act_of_a_stranger',
  'unprocessable',
  'Cơ quan ban hành văn bản không có thẩm quyền',
  'The body may not act on this plan'
)
const notInForce = refusal(
  'task_not_in_force',
  'unprocessable',
  'Nhiệm vụ không thuộc kế hoạch đang có hiệu lực',
  'The task is not in force in this plan'
)
const noCitation = refusal('citation_not_in_force', 'unprocessable', 'Không có căn cứ này', 'No such citation in force')
const replacement = refusal(
  'replacement_not_in_force',
  'unprocessable',
  'Kế hoạch thay thế không hợp lệ',
  'The replacing plan is not in force'
)

export const planIsDraft = () =>
  new AppError(isDraft, {
    vi: 'Dự thảo thì sửa trực tiếp (PATCH) hoặc ban hành; chỉ kế hoạch đã ban hành mới được sửa đổi, thay thế, thu hồi, đính chính.',
    en: 'A draft is changed by PATCH or issued; only an issued plan is amended, replaced, revoked or corrected.'
  })

export const planHasEnded = (on: string) =>
  new AppError(ended, {
    vi: `Kế hoạch đã bị thay thế hoặc thu hồi từ ${on}.`,
    en: `The plan was replaced or revoked as of ${on}.`
  })

export const actInconsistent = (pointer: string, vi: string, en: string) =>
  new AppError(shape, { vi: `Sai ở ${pointer}: ${vi}.`, en: `At ${pointer}: ${en}.` }, [fault(pointer, vi, en)])

export const actBeforePlan = (pointer: string, issuedOn: string) =>
  new AppError(early, { vi: `Kế hoạch ban hành ngày ${issuedOn}.`, en: `The plan was issued on ${issuedOn}.` }, [
    fault(pointer, `trước ngày ban hành ${issuedOn}`, `is before ${issuedOn}`)
  ])

export const actOutOfOrder = (last: string) =>
  new AppError(
    order,
    {
      vi: `Đã có hành vi có hiệu lực từ ${last}; hành vi sau không được có hiệu lực trước ngày đó.`,
      en: `An act takes effect on ${last}; a later one cannot take effect before it.`
    },
    [fault('/effectiveOn', `trước ${last}`, `is before ${last}`)]
  )

export const actRepeated = (existing: string) =>
  new AppError(
    twice,
    {
      vi: 'Văn bản này đã thực hiện hành vi này với kế hoạch.',
      en: 'This document has already done this to the plan.'
    },
    [fault('/document', 'đã được ghi nhận', 'is recorded already')],
    { existing }
  )

export const actOfStranger = (code: string) =>
  new AppError(
    stranger,
    {
      vi: `${code} không phải cơ quan ban hành kế hoạch hay cơ quan cấp trên của cơ quan đó.`,
      en: `${code} is neither the plan's issuer nor a body above it.`
    },
    [fault('/document/issuer', 'không có thẩm quyền', 'may not act on this plan')]
  )

export const taskNotInForce = (pointers: readonly string[]) =>
  new AppError(
    notInForce,
    {
      vi: 'Nhiệm vụ không thuộc kế hoạch này, đã bị bãi bỏ, hoặc được nêu hai lần.',
      en: 'The task is not of this plan, was removed, or is named twice.'
    },
    pointers.map((pointer) => fault(pointer, 'không có hiệu lực trong kế hoạch', 'is not in force in the plan'))
  )

export const citationNotInForce = (pointers: readonly string[]) =>
  new AppError(
    noCitation,
    { vi: 'Kế hoạch không có căn cứ ở vị trí này.', en: 'The plan has no citation at this position.' },
    pointers.map((pointer) => fault(pointer, 'không có căn cứ này', 'there is no such citation'))
  )

export const replacementNotInForce = (pointers: readonly string[]) =>
  new AppError(
    replacement,
    {
      vi: 'Kế hoạch thay thế phải là kế hoạch khác, đã ban hành và còn hiệu lực vào ngày thay thế.',
      en: 'A replacing plan is another one, issued and in force on the day it replaces.'
    },
    pointers.map((pointer) => fault(pointer, 'không thay thế được', 'cannot replace'))
  )

const idTaken = refusal('task_id_taken', 'conflict', 'id nhiệm vụ đã được dùng', 'The task id is taken')

export const taskIdTaken = (pointers: readonly string[]) =>
  new AppError(
    idTaken,
    { vi: 'id của nhiệm vụ bổ sung đã được dùng.', en: 'The id of an added task is taken already.' },
    pointers.map((pointer) => fault(pointer, 'đã được dùng', 'is taken'))
  )
