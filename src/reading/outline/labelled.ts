// Tasks followed by what is said of them under labels:
//   3. Ban hành Kế hoạch … / Đơn vị chủ trì: Văn phòng Sở. / Đơn vị phối hợp: … / Thời gian thực hiện: Quý I năm 2026.
//   … (Thời gian: Quý II; đơn vị thực hiện: Phòng A)

import type { Source } from '../clean/source.ts'
import type { Paragraph } from './item.ts'
import { LABEL, NEXT_LABEL } from './words.ts'

export type LabelKind = 'lead' | 'support' | 'time' | 'text' | 'other'

export interface Labelled {
  kind: LabelKind
  from: number // of the value
  to: number
}

// labels that may begin inside a sentence without being its words
const STRONG =
  /^(?:(?:các )?(?:đơn vị|cơ quan|bộ phận)|chủ trì|phối hợp|thời (?:gian|hạn) (?:thực hiện|hoàn thành|tổ chức)|thời gian$|phân công|người (?:thực hiện|phụ trách))/u

// more labels than any task has
const MOST = 60

function kindOf(words: string): LabelKind {
  if (/thời|tiến độ|^hoàn thành/u.test(words)) return 'time'
  if (/phối hợp/u.test(words) && !/chủ trì/u.test(words)) return 'support'
  if (/chủ trì|thực hiện|phụ trách|tham mưu|đầu mối|trách nhiệm|phân công|theo dõi|soạn thảo|triển khai/u.test(words)) {
    return /^(?:kinh phí|hình thức)/u.test(words) ? 'other' : 'lead'
  }
  return 'other'
}

/** Reads the labels of one paragraph, several on a line included. */
export function readLabels(source: Source, { from, to }: Paragraph): Labelled[] {
  const key = source.key.slice(from, to)
  const first = LABEL.exec(key.slice(0, 200))
  const starts: { kind: LabelKind; from: number; before: number }[] = []
  if (first?.[1]) starts.push({ kind: kindOf(first[1]), from: first[0].length, before: 0 })
  for (const next of key.matchAll(NEXT_LABEL)) {
    if (starts.length >= MOST) break
    if (next.index < (starts[0]?.from ?? 0) || !STRONG.test(next[1] ?? '')) continue
    starts.push({ kind: kindOf(next[1] ?? ''), from: next.index + next[0].length, before: next.index })
  }
  return starts.map((one, index) => {
    const end = starts[index + 1]?.before ?? key.length
    const value = key.slice(one.from, end)
    const lead = /^\s*/.exec(value)?.[0].length ?? 0
    const tail = /[\s.;,)]*$/.exec(value)?.[0].length ?? 0
    const start = one.from + Math.min(lead, value.length)
    return { kind: one.kind, from: from + start, to: from + Math.max(start, end - tail) }
  })
}

/** Where a task's sentence ends and labels on the same line begin; null when it has none. */
export function labelInside(source: Source, { from, to }: Paragraph): number | null {
  const key = source.key.slice(from, to)
  if (!key.includes(':')) return null
  for (const next of key.matchAll(NEXT_LABEL)) {
    if (STRONG.test(next[1] ?? '') && next.index > 8) return from + next.index
  }
  return null
}
