import { wordsKey } from './vietnamese.ts'

// How documents write the names of bodies, and when two writings mean one body. Pure words; who stands where in the
// tree is decided by the resolver.

const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/(^| )ubnd(?= |$)/g, '$1ủy ban nhân dân'],
  [/(^| )hđnd(?= |$)/g, '$1hội đồng nhân dân'],
  [/(^| )tp(?= |$)/g, '$1thành phố'],
  [/(^| )btv(?= |$)/g, '$1ban thường vụ'],
  [/(^| )bch(?= |$)/g, '$1ban chấp hành'],
  [/(^| )mttq(?= |$)/g, '$1mặt trận tổ quốc'],
  [/(^| )(tđkt|tđ kt)(?= |$)/g, '$1thi đua khen thưởng']
]

const PLACE = 'thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu'
const COMMITTEE = 'ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc'

/** A body's name folded for comparison: case, punctuation and tone placement aside, abbreviations written out. */
export const nameKey = (name: string): string =>
  ABBREVIATIONS.reduce((key, [pattern, full]) => key.replace(pattern, full), wordsKey(name))
    .replace(/^đảng bộ (thành phố|tỉnh)(?= |$)/, (_all, place: string) => (place === 'tỉnh' ? 'tỉnh ủy' : 'thành ủy'))
    .replace(/^đảng bộ (?=xã|phường|đặc khu)/, 'đảng ủy ')
    .trim()

const HEADS =
  /^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thủ trưởng|trưởng ban|chánh văn phòng|chánh thanh tra|thủ tướng|bí thư|tổng giám đốc|cục trưởng|thường trực|ban thường vụ|ban chấp hành) /
const TERM_OF_OFFICE = / (?:lần thứ|khóa|nhiệm kỳ|giai đoạn) .*$/

/** The body for which a head or standing committee speaks: "Chủ tịch UBND thành phố" is UBND thành phố. */
export function bodyKey(name: string): string {
  const bare = nameKey(name).replace(TERM_OF_OFFICE, '')
  const body = bare.replace(HEADS, '')
  return body === bare ? bare : nameKey(body)
}

const OWN_GENERIC = new RegExp(`^(?:(?:${COMMITTEE}) (?:${PLACE})|thành ủy|tỉnh ủy|đảng ủy (?:${PLACE}))`)

/** Whether a folded name says only what kind of body it is ("ủy ban nhân dân xã"), not which one. */
export const isGeneric = (key: string): boolean => OWN_GENERIC.exec(key)?.[0] === key

/** The proper part of a folded name: "hải phòng" of "ủy ban nhân dân thành phố hải phòng"; empty when there is none. */
export const properPart = (key: string): string => key.replace(OWN_GENERIC, '').trim()

/** The short form used inside the body's own province: without its proper name, or without the province's. */
export function shortForm(key: string, province: string): string {
  const own = OWN_GENERIC.exec(key)?.[0]
  if (own) return own
  const proper = properPart(province)
  if (proper === '' || !key.endsWith(` ${proper}`)) return key
  return key.slice(0, -proper.length - 1).replace(/ (?:thành phố|tỉnh)$/, '')
}
