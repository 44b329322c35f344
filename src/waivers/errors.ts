import { AppError, fault, refusal } from '../lib/errors.ts'

const notFound = refusal('waiver_not_found', 'not_found', 'Không tìm thấy miễn trừ', 'Waiver not found')
const unknownPlan = refusal('waiver_of_unknown_plan', 'unprocessable', 'Kế hoạch không tồn tại', 'Unknown plan')
const ofDraft = refusal('waiver_of_draft', 'unprocessable', 'Kế hoạch còn là dự thảo', 'The plan is a draft')
const taskElsewhere = refusal(
  'waiver_task_elsewhere',
  'unprocessable',
  'Nhiệm vụ không thuộc kế hoạch',
  'The task is not of the plan'
)
const unknownDocument = refusal(
  'waiver_document_unknown',
  'unprocessable',
  'Văn bản chưa có trong sổ',
  'The document is not registered'
)
const notBound = refusal('waiver_not_bound', 'unprocessable', 'Không có nghĩa vụ để miễn', 'There is no duty to waive')
const decider = refusal('waiver_decider', 'unprocessable', 'Không có quyền miễn trừ', 'May not decide a waiver')
const dates = refusal('waiver_dates', 'unprocessable', 'Ngày của miễn trừ mâu thuẫn', 'The dates contradict each other')
const overlaps = refusal('waiver_overlaps', 'conflict', 'Đã có miễn trừ trùng', 'A waiver covers these days already')

export const waiverNotFound = (id: string) =>
  new AppError(notFound, { vi: `Không có miễn trừ ${id}.`, en: `There is no waiver ${id}.` })

export const waiverOfUnknownPlan = (id: string) =>
  new AppError(unknownPlan, { vi: `Không có kế hoạch ${id}.`, en: `There is no plan ${id}.` }, [
    fault('/plan', 'không có kế hoạch này', 'there is no such plan')
  ])

export const waiverOfDraft = () =>
  new AppError(ofDraft, { vi: 'Dự thảo chưa giao nhiệm vụ cho ai.', en: 'A draft binds nobody yet.' }, [
    fault('/plan', 'là dự thảo', 'is a draft')
  ])

export const waiverTaskElsewhere = () =>
  new AppError(
    taskElsewhere,
    { vi: 'Nhiệm vụ phải thuộc kế hoạch nêu ở plan.', en: 'The task must be of the plan named in plan.' },
    [fault('/task', 'không thuộc kế hoạch này', 'is not of this plan')]
  )

export const waiverDocumentUnknown = (id: string) =>
  new AppError(unknownDocument, { vi: `Không có văn bản ${id}.`, en: `There is no document ${id}.` }, [
    fault('/document', 'không có văn bản này', 'there is no such document')
  ])

export const waiverNotBound = (code: string, ofTask: boolean) =>
  new AppError(
    notBound,
    {
      vi: `${ofTask ? 'Nhiệm vụ' : 'Kế hoạch'} này không ràng buộc ${code}: không có gì để miễn.`,
      en: `This ${ofTask ? 'task' : 'plan'} does not bind ${code}: there is nothing to waive.`
    },
    [fault('/organization', 'không có nghĩa vụ', 'is not bound')]
  )

export const waiverDecider = (code: string) =>
  new AppError(
    decider,
    {
      vi: `${code} không có quyền: chỉ cơ quan ban hành kế hoạch, cơ quan cấp trên, hoặc sở, phòng trực thuộc được miễn; không tự miễn cho mình hay cho cấp trên của mình.`,
      en: `${code} may not decide: only the plan's issuer, a body above it, or a department or unit of it may; nobody for itself or for a body above itself.`
    },
    [fault('/decidedBy', 'không có quyền miễn trừ', 'may not decide this')]
  )

/** A day that stands on the wrong side of another. */
export const waiverDates = (pointer: string, vi: string, en: string) =>
  new AppError(dates, { vi: `Ngày không hợp lý: ${vi}.`, en: `The dates cannot hold: ${en}.` }, [
    fault(pointer, vi, en)
  ])

export const waiverOverlaps = (existing: string) =>
  new AppError(
    overlaps,
    {
      vi: `Miễn trừ ${existing} đã bao gồm những ngày này; hãy kết thúc miễn trừ đó trước.`,
      en: `Waiver ${existing} covers some of these days already; end that one first.`
    },
    [fault('/decidedOn', 'trùng với miễn trừ đã có', 'overlaps an existing waiver')],
    { existing }
  )
