/** A quarter as written in the API: `2026-Q1`. As a number it is year * 4 + (quarter - 1), so that order is order in time. */
export const quarterNumber = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1

export const quarterName = (number: number): string => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`

/** The quarter of an ISO date. */
export const quarterOfDate = (date: string): number =>
  Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3)

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31']
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01']

/** First day of a quarter, ISO. */
export const quarterStart = (number: number): string => `${Math.floor(number / 4)}-${FIRST_DAYS[number % 4]}`

/** Last day of a quarter, ISO. */
export const quarterEnd = (number: number): string => `${Math.floor(number / 4)}-${LAST_DAYS[number % 4]}`

const ROMAN = ['I', 'II', 'III', 'IV']

/** "Quý I năm 2026" / "Q1 2026". */
export const quarterLabel = (number: number, language: 'vi' | 'en'): string =>
  language === 'vi'
    ? `Quý ${ROMAN[number % 4]} năm ${Math.floor(number / 4)}`
    : `Q${(number % 4) + 1} ${Math.floor(number / 4)}`
