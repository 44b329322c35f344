// What a person reads on the first pages of the five plans: facts, and no sentence of theirs.

export interface HeadFacts {
  type: string
  number: string | null
  symbol: string
  reference: string
  place: string
  issuedOn: string | null
  issuer: string
}

const UBND = 'Ủy ban nhân dân'

export const heads: Record<string, HeadFacts> = {
  '000': head(null, 'KH-STP', 'Hải Phòng', null, 'Sở Tư pháp'),
  '001': head(null, 'KH-STP', 'Lạng Sơn', null, 'Sở Tư pháp'),
  '002': head('24', 'KH-UBND', 'Hải Phòng', '2026-01-26', `${UBND} thành phố`),
  '003': head('40', 'KH-UBND', 'Việt Hòa', '2026-01-30', `${UBND} phường Việt Hòa`),
  '004': head('67', 'KH-UBND', 'Nghi Dương', '2026-02-23', `${UBND} xã Nghi Dương`)
}

function head(
  number: string | null,
  symbol: string,
  place: string,
  issuedOn: string | null,
  issuer: string
): HeadFacts {
  return { type: 'Kế hoạch', number, symbol, reference: `${number ?? ''}/${symbol}`, place, issuedOn, issuer }
}

const directives = [
  ['Chỉ thị', '41-CT/TW', '2024-12-26', 'Bộ Chính trị'],
  ['Chỉ thị', '46-CT/TU', '2025-06-26', 'Ban Thường vụ Thành ủy']
]

/** Type, reference, date and issuer of every ground. */
export const preambles: Record<string, string[][]> = {
  '000': [
    ['Chỉ thị', '03/CT-UBND', '2026-01-26', `Chủ tịch ${UBND} thành phố`],
    ['Kế hoạch', '24/KH-UBND', '2026-01-26', `${UBND} thành phố`],
    ['Kế hoạch', '56/KH-UBND', '2026-02-18', `${UBND} thành phố`]
  ],
  '001': [['Kế hoạch', '01/KH-UBND', '2026-01-04', 'UBND tỉnh']],
  '002': [...directives, ['Nghị quyết', '74/NQ-HĐND', '2025-12-11', 'Hội đồng nhân dân thành phố']],
  '003': [
    ['Luật', 'null', '2022-06-15', 'null'],
    ['Nghị định', '152/2025/NĐ-CP', '2025-06-14', 'Chính phủ']
  ],
  '004': [['Kế hoạch', '24/KH-UBND', '2026-01-26', `${UBND} thành phố Hải Phòng`]]
}

/** The numbered documents that the body of Việt Hòa names. */
export const mentionsOnly = ['01-KL/TW', '41-CT/TW', '57-NQ/TW', '19/CT-TTg', '733/QĐ-TTg']
