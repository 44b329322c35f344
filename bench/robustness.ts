import { RULE, WEIGHTS } from '../src/matching/judge.ts'
import { suggest } from '../src/matching/score.ts'
import { SORTS } from '../src/matching/weigh.ts'
import type { Pair } from '../test/matching/pairs/pair.ts'
import { evaluate } from './evaluate.ts'

const ROUNDS = 40

/** F1 without each feature, and with all numbers moved by up to a fifth at random (the same dice every time). */
export function robustness(pairs: Pair[]): void {
  const f1s = () => pairs.map((pair) => evaluate(pair, suggest(pair.children, pair.parents)).f1)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const show = (what: string, values: number[]) =>
    console.log(`  ${what.padEnd(22)} mean ${mean(values).toFixed(3)}  ${values.map((v) => v.toFixed(2)).join(' ')}`)
  console.log('\nWithout each feature (pairs in the order above):')
  show('all', f1s())
  const tables: Record<string, number>[] = [WEIGHTS, SORTS]
  for (const table of tables) for (const name of Object.keys(table)) restore(table, () => zero(table, name, f1s, show))
  for (const name of ['leadOfChild', 'leadOfParent']) restore(RULE, () => zero(RULE, name, f1s, show))
  let seed = 7
  const dice = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const moved = Array.from({ length: ROUNDS }, () => {
    const kept = [WEIGHTS, SORTS, RULE].map((table) => ({ ...table }))
    for (const table of [WEIGHTS, SORTS, RULE] as Record<string, number>[]) {
      for (const name of Object.keys(table)) table[name] = (table[name] as number) * (0.8 + 0.4 * dice())
    }
    const values = f1s()
    for (const [index, table] of [WEIGHTS, SORTS, RULE].entries()) Object.assign(table, kept[index])
    return values
  })
  console.log(`Every number moved by up to 20 % at random, ${ROUNDS} times:`)
  show(
    'worst of each pair',
    pairs.map((_, index) => Math.min(...moved.map((values) => values[index] as number)))
  )
  show(
    'mean of each pair',
    pairs.map((_, index) => mean(moved.map((values) => values[index] as number)))
  )
}

function restore(table: Record<string, number>, work: () => void): void {
  const kept = { ...table }
  work()
  Object.assign(table, kept)
}

function zero(
  table: Record<string, number>,
  name: string,
  f1s: () => number[],
  show: (what: string, values: number[]) => void
): void {
  table[name] = 0
  show(`without ${name}`, f1s())
}
