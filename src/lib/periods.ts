import { fold } from './vietnamese.ts'

// "6 tháng đầu năm", "chín tháng"; not "ngày 6 tháng 3", which is a date
const MONTHS = /(?<!ngày )(?<![\d\p{L}])(?:0?[369]|ba|sáu|chín) tháng(?! \d)/u
// "quý II", "quý 3"; not "quý khách"
const QUARTER = /(?<!\p{L})quý (?:iv|i{1,3}|[1-4])(?![\p{L}\d])/u

/** Whether a task's text names a part of the year of its own, so that the same words in two quarters mean one job. */
export function namesItsPeriod(text: string): boolean {
  const folded = fold(text)
  return MONTHS.test(folded) || QUARTER.test(folded)
}
