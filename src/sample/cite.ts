/** Citations in the three forms the API takes: parsed, verb and raw clause, the whole preamble as one text. */
import type { ParsedCitation, RawCitation, Verb } from './types.ts'

/** A document as a clerk names it; null where the clerk left the word out. */
export interface Named {
  type: string
  reference: string
  date: string | null
  dateText?: string
  issuer: string | null
  title?: string
}

/** `2026-01-20` as printed: 20/01/2026; and 15/7/2021, for only January and February take the zero. */
export function printed(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

/** The clause as it stands in the preamble, without its verb. */
export function clause(of: Named): string {
  const day = of.dateText ?? (of.date === null ? null : printed(of.date))
  return (
    `${of.type} số ${of.reference}` +
    (day === null ? '' : ` ngày ${day}`) +
    (of.issuer === null ? '' : ` của ${of.issuer}`) +
    (of.title === undefined ? '' : ` ${of.title}`)
  )
}

export function parsed(verb: Verb, of: Named): ParsedCitation {
  const [, number = '', symbol = ''] = /^([^/-]+)[/-](.+)$/.exec(of.reference) ?? []
  return {
    verb,
    raw: clause(of),
    scope: 'preamble',
    type: of.type,
    number,
    symbol,
    reference: of.reference,
    date: of.date,
    dateText: of.dateText ?? null,
    issuer: of.issuer,
    title: of.title ?? null
  }
}

export function raw(verb: Verb, of: Named): RawCitation {
  return { verb, raw: clause(of) }
}

/** The whole preamble as one text. */
export function preamble(lines: [verb: 'Căn cứ' | 'Thực hiện', of: Named][]): string {
  return `${lines.map(([verb, of]) => `${verb} ${clause(of)}`).join(';\n')}.`
}

export const oneStopDecree: Named = {
  type: 'Nghị định',
  reference: '118/2025/NĐ-CP',
  date: '2025-06-09',
  issuer: 'Chính phủ',
  title: 'về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông'
}
export const reformProgramme: Named = {
  type: 'Nghị quyết',
  reference: '76/NQ-CP',
  date: '2021-07-15',
  issuer: 'Chính phủ',
  title: 'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030'
}
export const indexDecision: Named = {
  type: 'Quyết định',
  reference: '766/QĐ-TTg',
  date: '2022-06-23',
  issuer: 'Thủ tướng Chính phủ'
}
export const digitalResolution: Named = {
  type: 'Nghị quyết',
  reference: '57-NQ/TW',
  date: '2024-12-22',
  issuer: 'Bộ Chính trị'
}
export const councilResolution: Named = {
  type: 'Nghị quyết',
  reference: '74/NQ-HĐND',
  date: '2025-12-11',
  issuer: 'Hội đồng nhân dân thành phố'
}
export const disasterDecree: Named = {
  type: 'Nghị định',
  reference: '66/2021/NĐ-CP',
  date: '2021-07-06',
  issuer: 'Chính phủ'
}

const byCity = 'Ủy ban nhân dân thành phố Hải Phòng'

/** The main city plan, as its answers cite it when they cite it well. */
export const plan18: Named = {
  type: 'Kế hoạch',
  reference: '18/KH-UBND',
  date: '2026-01-20',
  issuer: byCity,
  title: 'về nâng cao chất lượng giải quyết thủ tục hành chính, phục vụ người dân và doanh nghiệp năm 2026'
}
export const plan112: Named = {
  type: 'Kế hoạch',
  reference: '112/KH-UBND',
  date: '2026-04-16',
  issuer: byCity,
  title: 'về phòng, chống thiên tai vùng ven biển, hải đảo năm 2026'
}
export const plan305: Named = {
  type: 'Kế hoạch',
  reference: '305/KH-UBND',
  date: '2026-11-05',
  issuer: byCity,
  title: 'về phục vụ Nhân dân đón Tết Nguyên đán Đinh Mùi năm 2027'
}
export const plan31: Named = {
  type: 'Kế hoạch',
  reference: '31/KH-SNV',
  date: '2026-02-06',
  issuer: 'Sở Nội vụ',
  title: 'về thí điểm mô hình xã thân thiện trong giải quyết thủ tục hành chính tại Cụm số 4'
}
