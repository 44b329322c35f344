// Numeric targets: "trên 90%", "ít nhất 01 mô hình", "01 đến 02 hợp tác xã", a bare "99%" as written.

import type { Target } from '../reading.ts'

export type FoundTarget = Omit<Target, 'span' | 'text'> & { at: number; end: number }

const BEFORE =
  '(?:(bằng hoặc (?:trên|cao hơn|lớn hơn)|đạt từ|ít nhất|tối thiểu|không (?:dưới|thấp hơn|ít hơn)|từ|trên|hơn|vượt|dưới|tối đa|' +
  'không quá|không vượt quá|nhiều nhất|không lớn hơn|>=|≥|>|<=|≤|<) ?(?:là |đạt |mức |từ )?)?'
// a number in words counts after "ít nhất" alone
const FIGURE =
  '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?|(?<=(?:ít nhất|tối thiểu|không dưới) )(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))'
const COUNTED =
  'mô hình|sản phẩm|sáng kiến|tổ hợp tác, hợp tác xã|tổ hợp tác|hợp tác xã|hội nghị|lớp|cuộc|buổi|tin, bài|tin bài|bài viết|bài|lượt (?:người|khách)|lượt|' +
  'người|hộ gia đình|hộ|cá nhân|tập thể|công trình|dự án|km|ha|triệu đồng|tỷ đồng|nghìn đồng|đồng|tấn|điển hình tiên tiến|điển hình|gương|video|' +
  'phóng sự|chuyên đề|doanh nghiệp|trường|đề tài|giải pháp|nhiệm vụ|tiêu chí|phần mềm|dịch vụ công|đoàn viên|hội viên|cây|nhà|máy tính|phong trào|danh hiệu|vụ|đợt|đơn vị máu|lần|tuyến đường|hồ sơ|văn bản|chi bộ|câu lạc bộ'
// whatever is counted with "ít nhất", but for days and hours
const NAMED = '(?!(?:ngày|tháng|năm|quý|tuần|giờ|phút)(?!\\p{L}))\\p{L}{2,12}'
const TARGET = new RegExp(
  `(?<![\\p{L}\\d/.,-])${BEFORE}${FIGURE}(?:(?: ?%)? ?(?:-|đến) ?${FIGURE})?(?: ?\\([^()\\d]{1,20}\\))? ?(% ?\\/ ?năm|%|(?:${COUNTED})(?: ?\\/ ?năm)?(?![\\p{L}])|${NAMED}(?![\\p{L}]))( trở lên| trở xuống)?`,
  'gu'
)

const KNOWN = new RegExp(`^(?:${COUNTED})(?: ?/ ?năm)?$`, 'u')
const STRONG = /^(?:ít nhất|tối thiểu|không dưới|không ít)/u

const COMPARATORS: [RegExp, Target['comparator']][] = [
  [/^(?:bằng hoặc|đạt từ|ít nhất|tối thiểu|không dưới|không thấp|không ít|>=|≥)/u, '>='],
  [/^(?:tối đa|không quá|không vượt|nhiều nhất|không lớn|<=|≤)/u, '<='],
  [/^(?:trên|hơn|vượt|>)/u, '>'],
  [/^(?:dưới|<)/u, '<']
]

// 1.500 is a thousand and a half, 99,5 is below a hundred
const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

function numberOf(figure: string): number {
  if (WORDS.includes(figure)) return WORDS.indexOf(figure) + 1
  const thousands = /^\d{1,3}(?:\.\d{3})+/.test(figure)
  return Number((thousands ? figure.replace(/\./g, '') : figure).replace(',', '.'))
}

function comparatorOf(words: string, after: string, ranged: boolean): Target['comparator'] {
  if (ranged) return 'range'
  if (after.includes('lên')) return '>='
  if (after.includes('xuống')) return '<='
  return COMPARATORS.find(([pattern]) => pattern.test(words))?.[1] ?? '='
}

/** The targets a line sets. A bare count is one only when it says "ít nhất", "trên" or is written 01, 02. */
export function targetsIn(key: string): FoundTarget[] {
  const found: FoundTarget[] = []
  if (!/\d|ít nhất|tối thiểu|không dưới/.test(key)) return found
  for (const one of key.matchAll(TARGET)) {
    const [whole, words = '', first = '', second, unit = '', after = ''] = one
    const percent = unit.startsWith('%')
    if (!percent && !STRONG.test(words) && !KNOWN.test(unit)) continue
    const value = numberOf(first)
    if (!Number.isFinite(value)) continue
    if (!percent && second === undefined && after === '' && !/^(?!từ)./u.test(words) && !/^0\d/.test(first)) continue
    const to = second === undefined ? undefined : numberOf(second)
    found.push({
      value,
      unit: unit.replace(/ ?\/ ?/g, '/'),
      comparator: comparatorOf(words, after, to !== undefined),
      ...(to === undefined ? {} : { to }),
      at: one.index,
      end: one.index + whole.length
    })
  }
  return found
}
