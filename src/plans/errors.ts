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
