import { AppError, refusal } from '../lib/errors.ts'

const notFound = refusal('gap_not_found', 'not_found', 'Không có khoảng trống này', 'Gap not found')

export const gapNotFound = (id: string, asOf: string) =>
  new AppError(notFound, {
    vi: `Không có khoảng trống ${id} tại ngày ${asOf}: mã sai, hoặc đã khép lại.`,
    en: `There is no gap ${id} on ${asOf}: the id is wrong, or it is closed.`
  })
