// How long suggestions take: 25 tasks against 25, and 25 against the year of a province (118 plans of 25), either way.
import { suggest } from '../src/matching/score.ts'
import type { MatchTask } from '../src/matching/task.ts'
import { labelledPairs } from './sets.ts'

const ROUNDS = 15 // after a warm-up; on a shared machine the processor's time is the truer number
const texts = labelledPairs().flatMap((pair) => [...pair.children, ...pair.parents])

/** Real wording, every plan with a word or two of its own, so that the vocabulary grows as it would. */
function made(count: number, seed: number): MatchTask[] {
  return Array.from({ length: count }, (_, index) => {
    const task = texts[(index * 7 + seed) % texts.length] as MatchTask
    const own = `riêng${Math.floor(index / 25)} mục${index % 25}`.replace(
      /\d/gu,
      (digit) => 'abcdeghikl'[Number(digit)] ?? ''
    )
    return { ...task, id: `${seed}-${index}`, ordinal: `${index}`, text: `${task.text} ${own}` }
  })
}

function measure(what: string, children: MatchTask[], parents: MatchTask[]): void {
  let busy = 0
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    const used = process.cpuUsage()
    suggest(children, parents)
    busy += process.cpuUsage(used).user / 1000 / ROUNDS
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const median = times[Math.floor(ROUNDS / 2)] as number
  const slowest = times.at(-1) as number
  const figures = [median, slowest, busy].map((time) => time.toFixed(1))
  console.log(`${what}: median ${figures[0]} ms, slowest ${figures[1]}, processor ${figures[2]}`)
}

for (let round = 0; round < 40; round += 1) suggest(made(25, 1), made(25, 3))
measure('25 against 25', made(25, 1), made(25, 3))
measure('25 against 2,950', made(25, 1), made(2950, 3))
measure('2,950 against 25', made(2950, 3), made(25, 1))
