// How well the reader reads the five plans of ../shared: `npm run accuracy`. Every figure with its counts and misses.
// With a folder of labelled documents, how well it reads those: `npm run accuracy -- FOLDER`.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fold } from '../src/lib/vietnamese.ts'
import { readDocument } from '../src/reading/read.ts'
import type { Reading } from '../src/reading/reading.ts'
import { type HeadFacts, heads, mentionsOnly, preambles } from './expected.ts'
import { tellLabelled } from './labelled.ts'

const shared = resolve(process.cwd(), '..', 'shared')
const FILES = {
  '000': 'so-tu-phap-hai-phong-2026.txt',
  '001': 'so-tu-phap-lang-son-2026.txt',
  '002': 'ubnd-hai-phong-24-KH-UBND.txt',
  '003': 'phuong-viet-hoa-40-KH-UBND.txt',
  '004': 'xa-nghi-duong-67-KH-UBND.txt'
} as const
type Id = keyof typeof FILES

interface GoldTask {
  id: string
  text: string
  quarters: number[]
  timing: string
  lead: string[]
  support: string[]
  kind: string
}

const KINDS: Record<string, string> = {
  scheduled_task: 'scheduled',
  general_task: 'standing',
  assignment: 'assignment'
}
const TIMINGS: Record<string, string> = { quarter: 'quarters', whole_year: 'whole_period' }

const lines: string[] = []
const say = (line: string) => lines.push(line)

function rows<Row>(file: string): Row[] {
  return readFileSync(resolve(shared, 'gold', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

class Score {
  hit = 0
  missed: string[] = []
  extra: string[] = []

  compare(where: string, expected: string[], found: string[]): void {
    const left = [...found]
    for (const one of expected) {
      const at = left.indexOf(one)
      if (at < 0) this.missed.push(`${where}: ${one}`)
      else {
        this.hit += 1
        left.splice(at, 1)
      }
    }
    for (const one of left) this.extra.push(`${where}: ${one}`)
  }

  tell(name: string): void {
    const [missed, extra] = [this.missed.length, this.extra.length]
    const f1 = this.hit === 0 && missed + extra === 0 ? 1 : (2 * this.hit) / (2 * this.hit + missed + extra)
    say(`${name.padEnd(34)} F1 ${f1.toFixed(3)}   hit ${this.hit}  missed ${missed}  extra ${extra}`)
    for (const one of this.missed) say(`    missed ${one.slice(0, 180)}`)
    for (const one of this.extra) say(`    extra  ${one.slice(0, 180)}`)
  }
}

function tellHeads(readings: Record<Id, Reading>): void {
  let right = 0
  let all = 0
  const misses: string[] = []
  for (const [id, expected] of Object.entries(heads) as [Id, HeadFacts][]) {
    const head = readings[id].head
    for (const [field, value] of Object.entries(expected)) {
      all += 1
      const found = head[field as keyof HeadFacts]
      if (fold(String(found)) === fold(String(value))) right += 1
      else misses.push(`    ${id} ${field}: ${String(found)} instead of ${String(value)}`)
    }
  }
  say(`${'heads, fields'.padEnd(34)} ${right} of ${all}`)
  misses.forEach(say)
}

function tellCitations(readings: Record<Id, Reading>): void {
  const score = new Score()
  for (const [id, expected] of Object.entries(preambles) as [Id, string[][]][]) {
    const grounds = readings[id].citations.filter((one) => one.scope === 'preamble' && one.verb !== 'mention')
    const found = grounds.map((one) => [one.type, one.reference, one.date, one.issuer].map(String).join(' | '))
    score.compare(
      id,
      expected.map((one) => one.join(' | ')),
      found
    )
  }
  score.tell('preamble citations')
  const body = new Score()
  const named = readings['003'].citations.filter((one) => one.scope === 'body' && one.reference !== null)
  body.compare(
    '003',
    mentionsOnly,
    named.map((one) => String(one.reference))
  )
  body.tell('body mentions of Việt Hòa')
}

function tellTasks(readings: Record<Id, Reading>): void {
  const gold = rows<GoldTask>('tasks.jsonl')
  const fields = ['ordinal', 'text', 'quarters', 'timing', 'lead', 'support', 'kind'] as const
  for (const field of fields) {
    const score = new Score()
    for (const id of ['000', '001', '002'] as const) {
      const expected = gold.filter((one) => one.id.startsWith(`${id}-`))
      const found = readings[id].tasks
      const byOrdinal = (ordinal: string) => `${id}-${ordinal}`
      const value = {
        ordinal: [expected.map((one) => [one.id]), found.map((one) => [byOrdinal(one.ordinal)])],
        text: [
          expected.map((one) => [`${one.id} ${one.text}`]),
          found.map((one) => [`${byOrdinal(one.ordinal)} ${one.text}`])
        ],
        quarters: [
          expected.map((one) => one.quarters.map((quarter) => `${one.id} 2026-Q${quarter}`)),
          found.map((one) => (one.timing.quarters ?? []).map((quarter) => `${byOrdinal(one.ordinal)} ${quarter}`))
        ],
        timing: [
          expected.map((one) => [`${one.id} ${TIMINGS[one.timing] ?? one.timing}`]),
          found.map((one) => [`${byOrdinal(one.ordinal)} ${one.timing.kind}`])
        ],
        lead: [
          expected.map((one) => one.lead.map((name) => `${one.id} ${name}`)),
          found.map((one) => one.lead.map((name) => `${byOrdinal(one.ordinal)} ${name}`))
        ],
        support: [
          expected.map((one) => one.support.map((name) => `${one.id} ${name}`)),
          found.map((one) => one.support.map((name) => `${byOrdinal(one.ordinal)} ${name}`))
        ],
        kind: [
          expected.map((one) => [`${one.id} ${KINDS[one.kind]}`]),
          found.map((one) => [`${byOrdinal(one.ordinal)} ${one.kind}`])
        ]
      }[field] as [string[][], string[][]]
      score.compare(id, value[0].flat(), value[1].flat())
    }
    score.tell(`gold tasks: ${field}`)
  }
}

function tellCounts(readings: Record<Id, Reading>): void {
  const targets = readings['003'].tasks.flatMap((task) => task.targets)
  say(`${'tasks of Nghi Dương'.padEnd(34)} ${readings['004'].tasks.length} of 24`)
  say(`${'tasks of Việt Hòa'.padEnd(34)} ${readings['003'].tasks.length} of 43`)
  say(`${'targets of Việt Hòa'.padEnd(34)} ${targets.length} of 17`)
  for (const { text, comparator, value, unit } of targets.length === 17 ? [] : targets)
    say(`    ${comparator} ${value} ${unit}: ${text}`)
}

function tellCascade(reading: Reading): void {
  const gold = rows<{ task: string; cascades: string; to: string[] }>('cascade.jsonl')
  let right = 0
  let whom = 0
  const misses: string[] = []
  for (const { task, cascades, to } of gold) {
    const found = reading.tasks.find(({ ordinal }) => `002-${ordinal}` === task)?.cascade
    if (found?.mode === cascades) right += 1
    else misses.push(`    ${task}: ${found?.mode} instead of ${cascades} (${found?.words})`)
    if ([...(found?.tiers ?? []), ...(found?.organizations ?? [])].sort().join() === [...to].sort().join()) whom += 1
  }
  say(`${'cascade modes'.padEnd(34)} ${right} of ${gold.length} (to whom: ${whom})`)
  misses.forEach(say)
}

function tellSpeed(text: string, name: string): void {
  for (let i = 0; i < 60; i += 1) readDocument(text)
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now()
    readDocument(text)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const kilobytes = Buffer.byteLength(text) / 1000
  say(`${`reading ${name}, ${kilobytes.toFixed(0)} kB`.padEnd(34)} ${times[20]?.toFixed(1)} ms (median of 40, warm)`)
}

function main(): void {
  const folder = process.argv[2]
  if (folder !== undefined) {
    process.stdout.write(`${tellLabelled(resolve(folder)).join('\n')}\n`)
    return
  }
  if (!existsSync(resolve(shared, 'corpus'))) {
    process.stdout.write(`The five plans are not here (${shared}): nothing to measure.\n`)
    return
  }
  const read = (id: Id) => readFileSync(resolve(shared, 'corpus', FILES[id]), 'utf8')
  const readings = Object.fromEntries((Object.keys(FILES) as Id[]).map((id) => [id, readDocument(read(id))])) as Record<
    Id,
    Reading
  >
  tellHeads(readings)
  tellCitations(readings)
  tellTasks(readings)
  tellCounts(readings)
  tellCascade(readings['002'])
  tellSpeed(`${read('003')}`, 'Việt Hòa')
  process.stdout.write(`${lines.join('\n')}\n`)
}

main()
