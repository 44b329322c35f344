import { readDocument } from '../../../src/reading/read.ts'
import type { Reading, ReadTask, Target, Timing } from '../../../src/reading/reading.ts'

/** What a plan's text should read as, one line a task: ordinal | text | time | lead | support | targets. */
export type Case = [name: string, text: string, tasks: string[]]

/** The first page of a plan of 2026 by a province, for bodies of text to follow. */
export const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH BÌNH AN',
  'Số: 9/KH-UBND',
  'Bình An, ngày 5 tháng 1 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây năm 2026',
  'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;',
  'UBND tỉnh Bình An ban hành Kế hoạch như sau:',
  ''
].join('\n')

/** The reading of a body of text under that page. */
export const readBody = (body: string): Reading => readDocument(HEAD + body)

const SIGNS: Record<Target['comparator'], string> = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', range: '' }

function whenOf({ kind, quarters, dueOn }: Timing): string {
  if (quarters) return quarters.map((quarter) => quarter.replace(/^2026-/, '')).join(' ')
  return dueOn ?? (kind === 'unstated' ? '' : kind)
}

const targetOf = ({ comparator, value, to, unit }: Target): string =>
  `${SIGNS[comparator]}${value}${to === undefined ? '' : `–${to}`} ${unit}`

/** One task as one line; empty fields at its end left out. */
export function lineOf(task: ReadTask): string {
  const { ordinal, text, timing, lead, support, targets } = task
  const fields = [
    ordinal,
    text,
    whenOf(timing),
    lead.join(' + '),
    support.join(' + '),
    targets.map(targetOf).join(', ')
  ]
  return fields.join(' | ').replace(/[ |]+$/, '')
}
