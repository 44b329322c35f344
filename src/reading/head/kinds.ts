// The kind of document: its word in capitals above the title, else the code in its number.

import type { Piece } from './page.ts'

const TYPES = [
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kế hoạch',
  'Chương trình hành động',
  'Chương trình',
  'Công điện',
  'Công văn',
  'Tờ trình',
  'Báo cáo',
  'Thông báo',
  'Thông tư',
  'Kết luận',
  'Hướng dẫn',
  'Quy định',
  'Quy chế',
  'Đề án',
  'Dự án',
  'Phương án',
  'Biên bản'
] as const

const CODES: Record<string, string> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QYĐ: 'Quy định',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTR: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTR: 'Tờ trình',
  CĐ: 'Công điện',
  KL: 'Kết luận',
  TT: 'Thông tư',
  NĐ: 'Nghị định'
}

// a plan of action is a plan, as its number says
const IN_CAPITALS = [
  ['KẾ HOẠCH HÀNH ĐỘNG', 'Kế hoạch'] as const,
  ...TYPES.map((type) => [type.toUpperCase(), type] as const)
]

/** The kind a piece of the first page announces, where its word ends in the piece, and whether in capitals. */
export function kindOf(piece: Piece): { type: string; length: number; loud: boolean } | null {
  const text = piece.text.replace(/\s+$/, '')
  for (const [capitals, type] of IN_CAPITALS) {
    if (text.startsWith(capitals) && !/^[\p{L}\d]/u.test(text.slice(capitals.length))) {
      return goesOn(text.slice(capitals.length)) ? { type, length: capitals.length, loud: true } : null
    }
  }
  // "K Ế H O Ạ C H", "Kế hoạch" alone on its line
  const squeezed = text.replace(/[\s:.*\d]+/g, '').toUpperCase()
  const alone = IN_CAPITALS.find(([capitals]) => capitals.replace(/ /g, '') === squeezed)
  const loud = !/\p{Ll}/u.test(text)
  return alone ? { type: alone[1], length: piece.text.length, loud } : null
}

// "KẾ HOẠCH Triển khai …", "KẾ HOẠCH: …"; not "KẾ HOẠCH và đầu tư"
function goesOn(rest: string): boolean {
  return rest === '' || /^\d?[\s:.,;*]*$/.test(rest) || /^[\s:.–-]*[\p{Lu}("“\d]/u.test(rest)
}

/** The kind that the code in a symbol stands for: "KH-UBND", "2024/QĐ-UBND", "CTr/TU"; an official letter has none. */
export function kindOfSymbol(symbol: string | null): string | null {
  const code = /^(?:\d{4}\/)?([\p{L}]+)/u.exec(symbol ?? '')?.[1]?.toUpperCase()
  if (code === undefined) return null
  const known = CODES[code]
  if (known) return known
  // a lost hyphen: "QĐUBND", "KHUBND"
  const begun = Object.keys(CODES).find(
    (one) => code.startsWith(one) && /^(?:UBND|HĐND|TTG|BCĐ)/.test(code.slice(one.length))
  )
  return begun ? (CODES[begun] ?? null) : null
}
