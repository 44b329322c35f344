import { readDocument } from '../src/reading/read.ts'
import { damaged, diceOf } from '../test/reading/fuzz/documents.ts'
import { FAMILIES, timeOf } from '../test/reading/fuzz/families.ts'
import { broken } from '../test/reading/fuzz/holds.ts'

const COUNT = Number(process.env.FUZZ_COUNT ?? 10_000)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const SIZE = 100_000
// four times the text may take this many times the time, beyond what a clock can tell apart
const RATIO = 8
const NOISE = 60

const dice = diceOf(SEED)
const failures: string[] = []
let [tasks, units, slowest, slow] = [0, 0, 0, '']
const began = performance.now()
for (let at = 0; at < COUNT; at += 1) {
  const text = damaged(dice)
  const start = performance.now()
  try {
    const reading = readDocument(text)
    for (const one of broken(text, reading)) failures.push(`document ${at}: ${one}`)
    tasks += reading.tasks.length
  } catch (error) {
    failures.push(`document ${at} threw: ${error}`)
  }
  const time = performance.now() - start
  units += text.length
  if (time > slowest) [slowest, slow] = [time, `document ${at}, ${text.length} units`]
}
const seconds = ((performance.now() - began) / 1_000).toFixed(1)
console.log(`seed ${SEED}: ${COUNT} damaged documents, ${units} units, ${tasks} tasks read in ${seconds} s`)
console.log(`slowest ${slowest.toFixed(1)} ms (${slow})`)

console.log(
  `\nprocessor time in ms for ${SIZE / 1_000}, ${SIZE / 500} and ${SIZE / 250} thousand units, and for 5 million`
)
for (const family of FAMILIES) {
  const [one, two, four] = [SIZE, 2 * SIZE, 4 * SIZE].map((length) => timeOf(family, length, 2)) as [
    number,
    number,
    number
  ]
  const huge = timeOf(family, 5_000_000, 1)
  const ratio = four / one
  if (four > NOISE && ratio > RATIO)
    failures.push(`${family[0]}: four times the text takes ${ratio.toFixed(1)} times as long`)
  const row = [one, two, four, huge].map((time) => time.toFixed(0).padStart(7)).join('')
  console.log(`${family[0].padEnd(32)}${row}   x${ratio.toFixed(1)}`)
}
for (const failure of failures.slice(0, 20)) console.log(`FAILED ${failure}`)
console.log(failures.length === 0 ? 'all held' : `${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1
