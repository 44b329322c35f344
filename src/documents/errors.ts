import { AppError, fault, refusal } from '../lib/errors.ts'

const notFound = refusal('document_not_found', 'not_found', 'Không tìm thấy văn bản', 'Document not found')
const duplicate = refusal(
  'duplicate_document',
  'conflict',
  'Văn bản đã có trong sổ',
  'The document is already registered'
)
const incomplete = refusal(
  'document_identity_incomplete',
  'unprocessable',
  'Thiếu yếu tố định danh văn bản',
  'The identity of the document is incomplete'
)
const referenceDiffers = refusal(
  'reference_differs',
  'unprocessable',
  'Số, ký hiệu không khớp',
  'Reference differs from number and symbol'
)
const ofPlan = refusal('document_of_plan', 'conflict', 'Văn bản này là kế hoạch', 'The document is a plan')

export const documentNotFound = (id: string) =>
  new AppError(notFound, { vi: `Không có văn bản ${id}.`, en: `There is no document ${id}.` })

/** One issuer, year, number and symbol: one document. Names the one that is there; to a plan's registrant, its plan. */
export const duplicateDocument = (found: { id: string; plan: string | null }, reference: string, pointer = '') => {
  const existing = pointer === '' ? found.id : (found.plan ?? found.id)
  return new AppError(
    duplicate,
    {
      vi: `Cơ quan này đã có văn bản ${reference} trong năm đó: ${existing}.`,
      en: `This issuer already has ${reference} in that year: ${existing}.`
    },
    [fault(`${pointer}/number`, 'đã có trong sổ', 'is already registered')],
    { existing }
  )
}

export const identityIncomplete = (fields: readonly string[], pointer = '') =>
  new AppError(
    incomplete,
    {
      vi: 'Văn bản có số phải đủ số, ký hiệu và ngày ban hành.',
      en: 'A numbered document needs number, symbol and date of issue.'
    },
    fields.map((field) => fault(`${pointer}/${field}`, 'bắt buộc phải có', 'is required'))
  )

export const referenceMismatch = (pointer = '') =>
  new AppError(
    referenceDiffers,
    { vi: 'reference không khớp number và symbol.', en: 'reference does not agree with number and symbol.' },
    [fault(`${pointer}/reference`, 'không khớp number, symbol', 'does not agree with number and symbol')]
  )

export const documentOfPlan = (plan: string) =>
  new AppError(ofPlan, {
    vi: `Văn bản này là kế hoạch ${plan}: đã ban hành thì chỉ thay đổi bằng văn bản khác (POST /v1/plans/{id}/acts).`,
    en: `This document is plan ${plan}: once issued it changes only by another document (POST /v1/plans/{id}/acts).`
  })
