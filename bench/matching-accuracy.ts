// How well the matcher proposes links, on every labelled pair at hand, beside a plain TF-IDF cosine at its best
// threshold for each pair (which it could not know). `--brief` leaves the misses out; `--robust` drops and moves the weights.

import { suggest } from '../src/matching/score.ts'
import { corpusAvailable } from '../test/corpus/source.ts'
import type { Pair } from '../test/matching/pairs/pair.ts'
import { baseline } from './baseline.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { robustness } from './robustness.ts'
import { labelledPairs } from './sets.ts'

const number = (value: number): string => value.toFixed(2)
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function print(pair: Pair, found: Evaluation): void {
  const base = baseline(pair)
  const { proposed, correct, labelled, confident, confidentCorrect } = found
  console.log(`\n${pair.name}: ${pair.children.length} tasks against ${pair.parents.length}`)
  console.log(
    `  F1 ${number(found.f1)} (precision ${correct}/${proposed}, recall ${correct}/${labelled}), ` +
      `same recall@3 ${found.sameInThree}/${found.same}, confident ${confidentCorrect}/${confident}, ` +
      `strength right ${found.strengthRight}/${correct}`
  )
  console.log(`  cosine: F1 ${number(base.f1)} at its best threshold, same recall@3 ${base.sameInThree}/${found.same}`)
}

const pairs = labelledPairs()
if (!corpusAvailable()) console.log('../shared is not there: only plans of our own wording are measured')
const results = pairs.map((pair) => evaluate(pair, suggest(pair.children, pair.parents)))
pairs.forEach((pair, index) => {
  const found = results[index] as Evaluation
  print(pair, found)
  if (!process.argv.includes('--brief')) for (const miss of found.misses) console.log(`    ${miss}`)
})
const sum = (pick: (found: Evaluation) => number): number => results.reduce((total, found) => total + pick(found), 0)
const cosine = mean(pairs.map((pair) => baseline(pair).f1))
console.log(`\nmean F1 ${number(mean(results.map((found) => found.f1)))}, cosine ${number(cosine)}`)

console.log(`same recall@3 ${sum((found) => found.sameInThree)}/${sum((found) => found.same)}`)
console.log(`confident ${sum((found) => found.confidentCorrect)}/${sum((found) => found.confident)}`)
if (process.argv.includes('--robust')) robustness(pairs)
