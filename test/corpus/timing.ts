import type { Timing } from './payloads.ts'

const romans = ['I', 'II', 'III', 'IV']

/** The timing that a heading gives what stands under it: its quarter, else the year that it names, else none. */
export function timingOfHeading(heading: string): Timing {
  const quarter = /^Quý (I|II|III|IV) năm (\d{4})$/u.exec(heading)
  if (quarter?.[1] && quarter[2]) return quarters(Number(quarter[2]), [romans.indexOf(quarter[1]) + 1])
  return /trong năm \d{4}$/u.test(heading) ? { kind: 'whole_period' } : { kind: 'unstated' }
}

/** Quarters of one year: `2026-Q1`. */
export function quarters(year: number, numbers: number[]): Timing {
  return { kind: 'quarters', quarters: numbers.map((number) => `${year}-Q${number}`) }
}
