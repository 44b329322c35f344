import type { Target } from './payloads.ts'

// "trên 90%", "bằng hoặc trên 95%", "99% hồ sơ", "ít nhất 10%/năm", "01 đến 02 hợp tác xã", "ít nhất 01 mô hình"
const pattern =
  /(bằng hoặc trên |ít nhất |trên )?(\d+)(?: đến (\d+))? ?(%\/năm|%|mô hình|sản phẩm|sáng kiến|tổ hợp tác, hợp tác xã)/u

const comparators: Record<string, Target['comparator']> = {
  'bằng hoặc trên ': '>=',
  'ít nhất ': '>=',
  'trên ': '>'
}

/** The numeric target of each line that sets one; a bare percentage is met exactly, as written. */
export function targetsOf(lines: string[]): Target[] {
  return lines.flatMap((line) => {
    const found = pattern.exec(line)
    if (!found?.[4]) return []
    const target = { text: line.replace(/^- /u, ''), value: Number(found[2]), unit: found[4] }
    if (found[3]) return [{ ...target, to: Number(found[3]), comparator: 'range' as const }]
    return [{ ...target, comparator: comparators[found[1] ?? ''] ?? '=' }]
  })
}
