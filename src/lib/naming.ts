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

const HEADS = new RegExp(
  '^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|thủ trưởng|trưởng ban|trưởng phòng|chánh văn phòng|' +
    'chánh thanh tra|thủ tướng|bí thư|tổng giám đốc|cục trưởng|thường trực|thường vụ|ban thường vụ|ban chấp hành|' +
    'đại hội đại biểu|đại hội) '
)
const TERM_OF_OFFICE = / (?:lần thứ|khóa|kỳ họp|nhiệm kỳ|giai đoạn) .*$/

/** The body for which a head or standing committee speaks: "Chủ tịch UBND thành phố" is UBND thành phố. */
export function bodyKey(name: string): string {
  const bare = nameKey(name).replace(TERM_OF_OFFICE, '')
  const body = bare.replace(HEADS, '')
  return body === bare ? bare : bodyKey(body)
}

/** A body as written, folded: as it stands, and without its term of office. The whole name, not who speaks for it. */
export const wholeKeys = (name: string): string[] => [
  ...new Set([nameKey(name), nameKey(name).replace(TERM_OF_OFFICE, '')])
]

const OWN_GENERIC = new RegExp(`^(?:(?:${COMMITTEE}) (?:${PLACE})|thành ủy|tỉnh ủy|đảng ủy (?:${PLACE}))(?= |$)`)
const BARE = new RegExp(`^(?:${COMMITTEE}|đảng ủy)$`)
const PLACE_ONLY = new RegExp(`^(?:${PLACE})$`)

/** Whether a folded name says only what kind of body it is ("ủy ban nhân dân xã"), not which one. */
export const isGeneric = (key: string): boolean =>
  OWN_GENERIC.exec(key)?.[0] === key || BARE.test(key) || PLACE_ONLY.test(key)

/** Whether a folded name says which place's committee it is: "ủy ban nhân dân xã an lão". */
export const isProper = (key: string): boolean => !isGeneric(key) && OWN_GENERIC.test(key)

const KIND = new RegExp(`(?:^| )(${PLACE}|thành ủy|tỉnh ủy)(?= |$)`)
const PLACE_WORD = new RegExp(`^(?:${PLACE}) `)

interface PlaceWords {
  proper: string
  kind: string
}
// Asked for every citation and body; there are as many keys as places. Emptied when somebody invents more.
const places = new Map<string, PlaceWords>()
const MOST_PLACES = 10_000

/** The two words a place ends a name with: "hải phòng" and "thành phố" of "ủy ban nhân dân thành phố hải phòng". */
function placeWords(key: string): PlaceWords {
  const found = places.get(key)
  if (found) return found
  const kind = KIND.exec(key)?.[1] ?? ''
  const words = {
    proper: key.replace(OWN_GENERIC, '').replace(PLACE_WORD, '').trim(),
    kind: kind === 'thành ủy' ? 'thành phố' : kind === 'tỉnh ủy' ? 'tỉnh' : kind
  }
  if (places.size >= MOST_PLACES) places.clear()
  places.set(key, words)
  return words
}

/** The proper part of a folded name: "hải phòng" of "ủy ban nhân dân thành phố hải phòng"; empty when there is none. */
export const properPart = (key: string): string => placeWords(key).proper

/** Whether a folded name holds a place's proper part as whole words ("huế" is not in "cục thuế"). */
export const saysPlace = (key: string, proper: string): boolean => proper === '' || ` ${key} `.includes(` ${proper} `)

/**
 * A folded name as it may be shortened inside these places (their bodies' folded names, province before commune): "sở
 * tư pháp thành phố hải phòng" is "sở tư pháp thành phố" and "sở tư pháp" in Hải Phòng. Longest first, itself among them.
 */
export function localForms(key: string, places: readonly string[]): string[] {
  const forms = [key]
  for (const place of places) {
    const { proper, kind } = placeWords(place)
    for (const ending of [proper, kind]) {
      const last = forms.at(-1) as string
      const shorter = ending !== '' && last.endsWith(` ${ending}`) ? last.slice(0, -ending.length - 1) : last
      if (shorter !== last && !BARE.test(shorter)) forms.push(shorter)
    }
  }
  return forms
}

/** Every way these short forms may be written out inside a place: the inverse of `localForms`. */
export function writtenForms(forms: readonly string[], place: string): string[] {
  const { proper, kind } = placeWords(place)
  const endings = [proper, kind, `${kind} ${proper}`.trim()].filter((ending) => ending !== '')
  return [...new Set(forms.flatMap((form) => [form, ...endings.map((ending) => `${form} ${ending}`)]))]
}
