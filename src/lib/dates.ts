/** Today in Asia/Ho_Chi_Minh (UTC+7, no summer time), ISO. Source: Vietnam has kept UTC+7 since 1975. */
export const today = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** Whether an ISO-shaped date names a day that exists. */
export function isRealDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

/** A day so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** As offices write a day (Decree 30/2020): two figures for days, and for the months January and February only: 09/6/2025. */
export function asWritten(date: string): string {
  const month = date.slice(5, 7)
  return `${date.slice(8, 10)}/${month > '02' && month < '10' ? month.slice(1) : month}/${date.slice(0, 4)}`
}
