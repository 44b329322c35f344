import { isRealDate } from '../lib/dates.ts'

// What a citation says of a document's day, and whether the day contradicts it.

/** The date as a citation states it: a real day, or the words that stand instead. */
export interface Dated {
  date: string | null
  dateText: string | null
}

/** Whether the words state a full day that does not exist (30/02/2026), unlike a day left blank. */
export function isImpossible(dateText: string | null): boolean {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(dateText ?? '')
  const parts = /(\d{1,2})\D{1,12}?(\d{1,2})\D{1,8}?(\d{4})/.exec(dateText ?? '')
  if (iso) return !isRealDate(iso[0])
  if (!parts) return false
  return !isRealDate(`${parts[3]}-${String(parts[2]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}`)
}

/** What a citation says of the date: a day, or the parts of one ("ngày … tháng 01 năm 2026"), or an impossible one. */
export interface When {
  year: number | null
  month: number | null
  impossible: boolean
}

export function whenOf({ date, dateText }: Dated): When {
  const words = dateText ?? ''
  const year = date?.slice(0, 4) ?? /(?:19|20)\d\d(?!\d)/.exec(words)?.[0]
  const month =
    /tháng\D{0,3}?(\d{1,2})(?!\d)/i.exec(words.normalize('NFC'))?.[1] ?? /(\d{1,2})\s?[/.-]\s?\d{4}/.exec(words)?.[1]
  const possible = month !== undefined && Number(month) >= 1 && Number(month) <= 12
  return {
    year: year === undefined ? null : Number(year),
    month: date === null && possible ? Number(month) : null,
    impossible: date === null && isImpossible(dateText)
  }
}

/** Whether a document's day contradicts what is written of it. */
export function contradicts(cited: Dated, when: When, issuedOn: string | null): boolean {
  if (issuedOn === null) return false
  if (cited.date !== null) return issuedOn !== cited.date
  if (when.impossible) return true
  if (when.year !== null && Number(issuedOn.slice(0, 4)) !== when.year) return true
  return when.month !== null && Number(issuedOn.slice(5, 7)) !== when.month
}
