import { AppError, fault, refusal } from '../lib/errors.ts'

const notFound = refusal('task_link_not_found', 'not_found', 'Không tìm thấy liên kết', 'Task link not found')
const unknownTask = refusal('unknown_task', 'unprocessable', 'Nhiệm vụ không tồn tại', 'Unknown task')
const duplicate = refusal(
  'duplicate_task_link',
  'conflict',
  'Hai nhiệm vụ đã được liên kết',
  'The tasks are already linked'
)
const tiers = refusal(
  'link_against_tiers',
  'unprocessable',
  'Liên kết trái thứ tự cấp',
  'Link against the order of tiers'
)
const unrelated = refusal('link_unrelated', 'unprocessable', 'Hai kế hoạch không liên quan', 'The plans are unrelated')
const noReceiver = refusal(
  'forward_without_receiver',
  'unprocessable',
  'Giao lại phải nêu đơn vị nhận',
  'A forward names its receiver'
)

export const taskLinkNotFound = (id: string) =>
  new AppError(notFound, { vi: `Không có liên kết ${id}.`, en: `There is no task link ${id}.` })

export const unknownTasks = (places: readonly { pointer: string; id: string }[]) =>
  new AppError(
    unknownTask,
    {
      vi: `Không có nhiệm vụ ${places.map(({ id }) => id).join(', ')}.`,
      en: `There is no task ${places.map(({ id }) => id).join(', ')}.`
    },
    places.map(({ pointer }) => fault(pointer, 'không có nhiệm vụ này', 'there is no such task'))
  )

export const duplicateTaskLink = (existing: string) =>
  new AppError(
    duplicate,
    {
      vi: `Đã có liên kết ${existing} giữa hai nhiệm vụ này; hãy sửa liên kết đó.`,
      en: `Link ${existing} already joins these tasks; change that one.`
    },
    [fault('/parentTask', 'đã được liên kết', 'is already linked')],
    { existing }
  )

export const linkAgainstTiers = () =>
  new AppError(
    tiers,
    {
      vi: 'Nhiệm vụ cấp trên phải thuộc kế hoạch của cấp cao hơn.',
      en: 'The parent task must be of a plan at a higher tier.'
    },
    [fault('/parentTask', 'không thuộc cấp cao hơn', 'is not at a higher tier')]
  )

export const linkUnrelated = () =>
  new AppError(
    unrelated,
    {
      vi: 'Kế hoạch của nhiệm vụ cấp trên không được viện dẫn (trực tiếp hay gián tiếp) và cũng không giao việc cho cơ quan này.',
      en: 'The plan of the parent task is neither above this plan nor does it oblige its issuer.'
    },
    [fault('/parentTask', 'thuộc kế hoạch không liên quan', 'is of an unrelated plan')]
  )

export const forwardWithoutReceiver = () =>
  new AppError(noReceiver, { vi: 'kind là forwards thì phải có to.', en: 'kind forwards needs to.' }, [
    fault('/to', 'bắt buộc phải có', 'is required')
  ])

const noLink = refusal('review_of_no_link', 'unprocessable', 'Không có liên kết để rà soát', 'No link to review')
const unconfirmed = refusal('review_of_unconfirmed_link', 'unprocessable', 'Liên kết chưa xác nhận', 'Unconfirmed link')
const future = refusal('review_in_future', 'unprocessable', 'Ngày rà soát ở tương lai', 'The review lies in the future')
const beforeTask = refusal('review_before_task', 'unprocessable', 'Rà soát trước khi có nhiệm vụ', 'Before the task')
const byUnknown = refusal('review_by_unknown_document', 'unprocessable', 'Văn bản chưa có trong sổ', 'Unknown document')

export const reviewOfNoLink = () =>
  new AppError(
    noLink,
    {
      vi: 'Phải nêu taskLink của một liên kết có thật, hoặc cả childTask và parentTask của nó.',
      en: 'Give taskLink of a link that exists, or both its childTask and parentTask.'
    },
    [fault('/taskLink', 'không có liên kết này', 'there is no such link')]
  )

export const reviewOfUnconfirmed = () =>
  new AppError(unconfirmed, { vi: 'Chỉ rà soát liên kết đã xác nhận.', en: 'Only confirmed links are reviewed.' }, [
    fault('/taskLink', 'chưa được xác nhận', 'is not confirmed')
  ])

export const reviewInFuture = () =>
  new AppError(future, { vi: 'Ngày rà soát không được ở tương lai.', en: 'A review cannot lie in the future.' }, [
    fault('/on', 'ở tương lai', 'lies in the future')
  ])

export const reviewBeforeTask = () =>
  new AppError(
    beforeTask,
    { vi: 'Vào ngày đó nhiệm vụ cấp trên chưa có hiệu lực.', en: 'On that day the task above was not in force yet.' },
    [fault('/on', 'nhiệm vụ chưa có hiệu lực', 'the task was not in force')]
  )

export const reviewByUnknownDocument = (id: string) =>
  new AppError(byUnknown, { vi: `Không có văn bản ${id}.`, en: `There is no document ${id}.` }, [
    fault('/document', 'không có văn bản này', 'there is no such document')
  ])
