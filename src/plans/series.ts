import { namesItsPeriod } from '../lib/periods.ts'

interface Member {
  id: string
  text: string
  wordsKey: string
  series: string | null
}

/**
 * Which tasks of one plan are one job ordered more than once: the same words naming their own period, or the same
 * label. Answers, for every task, the ids of its series in the order given (itself alone, mostly).
 */
export function seriesOf(tasks: readonly Member[]): Map<string, string[]> {
  const groups = new Map<string, string[]>(tasks.map(({ id }) => [id, [id]]))
  const firstByKey = new Map<string, string>()
  const join = (a: string, b: string): void => {
    const [one, other] = [groups.get(a)!, groups.get(b)!]
    if (one === other) return
    const merged = [...one, ...other]
    for (const id of merged) groups.set(id, merged)
  }
  for (const { id, text, wordsKey, series } of tasks) {
    const keys = [
      ...(series === null ? [] : [`label ${series}`]),
      ...(namesItsPeriod(text) ? [`words ${wordsKey}`] : [])
    ]
    for (const key of keys) {
      const first = firstByKey.get(key)
      if (first === undefined) firstByKey.set(key, id)
      else join(first, id)
    }
  }
  const order = new Map(tasks.map(({ id }, index) => [id, index]))
  for (const members of new Set(groups.values())) members.sort((a, b) => order.get(a)! - order.get(b)!)
  return groups
}
