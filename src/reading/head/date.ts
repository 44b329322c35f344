// Place and date of issue: "Hải Phòng, ngày 26 tháng 01 năm 2026", "…, ngày tháng năm 2026", "Hà Nội, ngày 26/01/2026".

import { realDay } from '../citations/dates.ts'
import type { Page } from './page.ts'

export interface Issued {
  from: number // of the place, or of the date when there is none
  to: number
  place: { from: number; to: number } | null
  dateFrom: number
  date: string | null
  blank: boolean
  year: number | null
}

const FILL = '[ .…_]{0,60}'
const WORDS = new RegExp(
  `(?<!\\p{L})ng[àa]y${FILL}(\\d{1,2})?${FILL}th[áa]ng${FILL}(\\d{1,2})?${FILL}n[ăa]m${FILL}(\\d ?\\d ?\\d ?\\d)?(?!\\d)`,
  'gu'
)
const FIGURES = /(?<=, ?)ngày ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/gu
const LISTED =
  /(?<!\p{L})ngày (?:ban hành|văn bản|ký)(?: văn bản)? ?:? ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/u
const WORD = "(?:\\p{Lu}[\\p{L}.']*|phố|\\d{1,2})"
const PLACE = new RegExp(
  `^((?:(?:[Tt]hành phố|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Đđ]ặc khu|[Tt]hị (?:xã|trấn)) )?${WORD}(?: ?[-–]? ?${WORD}){0,7})$`,
  'u'
)
const PLACE_AFTER_CAPITALS = /^[\p{Lu}\d\s\p{P}]*\s((?:\p{Lu}\p{Ll}[\p{L}]*)(?: ?[-–]? ?\p{Lu}\p{L}*){0,5})$/u
const ABOVE = /(?:^|[\n\t])((?:\p{Lu}\p{Ll}+|TP\.)(?:(?: [-–])? (?:\p{Lu}\p{Ll}+|phố)){0,3}(?: [-–])?)\s*$/u
const OPEN_PLACE = /^(?:tp\.|thành phố|tỉnh|xã|phường|huyện|quận|thị xã|bà|thừa)$|[-–]$/iu
const WEEKDAY = /^(?:thứ )?(?:hai|ba|tư|năm|sáu|bảy)$|chủ nhật$/

// "Tam" / "Kỳ, ngày …": a narrow column has cut the place
function wrappedFrom(page: Page, breaks: number, words: string): number {
  const found = ABOVE.exec(page.source.text.slice(Math.max(0, breaks - 40), breaks))
  if (!found?.[1]) return breaks + 1
  const from = breaks - found[0].trimStart().length
  if (page.masks.some((mask) => mask.to > from && mask.from < breaks)) return breaks + 1
  // a whole name above another one is no part of it
  const cut = found[1] === 'Thành' && words.startsWith('phố ')
  return !/\s/.test(words) || cut || OPEN_PLACE.test(found[1]) ? from : breaks + 1
}

function placeBefore(page: Page, at: number): { from: number; to: number } | null {
  const { text } = page.source
  const end = at - (/[\s,;.]*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0)
  const breaks = Math.max(...['\n', '\t', '\u2028'].map((unit) => text.lastIndexOf(unit, end - 1)))
  const masked = page.masks.filter((mask) => mask.to <= end).map((mask) => mask.to - 1)
  const from = Math.max(breaks, end - 80, ...masked) + 1
  const words = text.slice(from, end)
  const lead = /^[\s,.;:)-]*/.exec(words)?.[0].length ?? 0
  const found = PLACE.exec(words.slice(lead)) ?? PLACE_AFTER_CAPITALS.exec(words.slice(lead))
  if (!found?.[1] || WEEKDAY.test(found[1].toLowerCase())) return null
  const start = end - found[1].length
  return { from: start === breaks + 1 ? wrappedFrom(page, breaks, found[1]) : start, to: end }
}

function issued(page: Page, found: RegExpMatchArray): Issued {
  const dateFrom = found.index ?? 0
  const [day, month] = [Number(found[1] ?? 0), Number(found[2] ?? 0)]
  const year = Number((found[3] ?? '').replace(/ /g, ''))
  const place = placeBefore(page, dateFrom)
  const blank = day === 0 || month === 0 || year === 0
  return {
    from: place?.from ?? dateFrom,
    to: dateFrom + found[0].trimEnd().length,
    place,
    dateFrom,
    date: blank ? null : realDay(year, month, day),
    blank,
    year: year >= 1900 && year <= 2199 ? year : null
  }
}

/** Every date that stands where a document's own does: after a place, or alone. */
export function ownDates(page: Page): Issued[] {
  const all = [...page.flat.key.matchAll(WORDS), ...page.flat.key.matchAll(FIGURES)].map((one) => issued(page, one))
  return all.filter(({ place, dateFrom }) => {
    if (place) return true
    // "Số: 99/KH-UBND ngày 3 tháng 2 năm 2020"
    if (page.masks.some(({ kind, to }) => kind === 'number' && dateFrom >= to && dateFrom - to < 4)) return true
    const before = page.source.text.slice(Math.max(0, dateFrom - 12), dateFrom)
    return /(?:^|[\n\t])[\s,…._]*$/.test(before)
  })
}

/** The date a site prints in its table of properties ("Ngày ban hành: 26/01/2026"). */
export function listedDate(page: Page): Issued | null {
  const found = LISTED.exec(page.flat.key)
  if (!found) return null
  const from = found.index + found[0].search(/\d/)
  const date = realDay(Number(found[3]), Number(found[2]), Number(found[1]))
  return {
    from,
    to: found.index + found[0].length,
    place: null,
    dateFrom: from,
    date,
    blank: false,
    year: Number(found[3])
  }
}
