// The words for kinds of documents (Decree 30/2020, annex III, the Party's kinds and the laws).

import type { Flat } from './flat.ts'
import { isCapital, keyAt } from './flat.ts'

export interface TypeWord {
  type: string
  end: number
  law: boolean
}

const WORDS = [
  'nghị quyết liên tịch',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'kế hoạch',
  'chương trình hành động',
  'chương trình',
  'công điện',
  'công văn',
  'văn bản hợp nhất',
  'văn bản',
  'tờ trình',
  'báo cáo',
  'thông báo',
  'thông tư liên tịch',
  'thông tư',
  'thông tri',
  'thông cáo',
  'kết luận',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'quy trình',
  'đề án',
  'dự án',
  'phương án',
  'biên bản',
  'điều lệ',
  'hợp đồng',
  'giấy mời',
  'phiếu trình',
  'phiếu chuyển',
  'sắc lệnh',
  'lệnh'
]
const LAWS = ['hiến pháp', 'bộ luật', 'pháp lệnh', 'luật']
// short forms met in drafts and chat-like papers; only in capitals
const SHORT: Record<string, string> = {
  nđ: 'Nghị định',
  nq: 'Nghị quyết',
  qđ: 'Quyết định',
  kh: 'Kế hoạch',
  ct: 'Chỉ thị',
  tt: 'Thông tư',
  cv: 'Công văn'
}

/** The alternatives of a pattern that finds type words in a flat key. */
export const TYPE_WORDS = [...WORDS, ...LAWS, ...Object.keys(SHORT)].join('|')

/** Where a type word ends; "Tờ trìnhsố 12" has lost its space. */
export const TYPE_END = '(?:(?![\\p{L}\\p{M}\\d])|(?=số:? ?\\d))'

const TYPE = new RegExp(`(?:${TYPE_WORDS})${TYPE_END}`, 'uy')
const NO_LAW = /luật (?:sư|gia|học|tục)(?![\p{L}\p{M}])/uy

/** Reads the type word that starts here, if any. */
export function typeAt(flat: Flat, at: number): TypeWord | null {
  const word = keyAt(flat, TYPE, at)?.[0]
  if (word === undefined || keyAt(flat, NO_LAW, at)) return null
  const end = at + word.length
  const short = SHORT[word]
  if (short !== undefined) {
    return flat.text.slice(at, end) === word.toUpperCase() ? { type: short, end, law: false } : null
  }
  return { type: word.charAt(0).toUpperCase() + word.slice(1), end, law: LAWS.includes(word) }
}

/** Whether a type word written with a capital starts here. */
export function isTypeName(flat: Flat, at: number): boolean {
  return isCapital(flat, at) && typeAt(flat, at) !== null
}
