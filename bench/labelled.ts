// Heads and preamble citations of a folder of labelled documents: NNN.txt beside NNN.json (docs/reading-accuracy.md).

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidyReference } from '../src/lib/document-number.ts'
import { nameKey } from '../src/lib/naming.ts'
import { fold, wordsKey } from '../src/lib/vietnamese.ts'
import { readDocument } from '../src/reading/read.ts'
import type { Head } from '../src/reading/reading.ts'

const FIELDS = ['type', 'number', 'symbol', 'reference', 'place', 'issuedOn', 'issuer', 'title'] as const
type Field = (typeof FIELDS)[number]

interface Cited {
  verb: string
  scope: string
  type: string | null
  number: string | null
  symbol: string | null
  date: string | null
  issuer: string | null
  raw?: string
}

interface Label {
  head: Partial<Record<Field, string | null>>
  citations: Cited[]
}

interface Document {
  name: string
  text: string
  label: Label
}

const COMPARABLE: Partial<Record<Field, (value: string) => string>> = {
  symbol: (value) => fold(tidyReference(value)),
  reference: (value) => fold(tidyReference(value)),
  place: nameKey,
  issuer: nameKey,
  title: wordsKey
}

function comparable(field: Field, value: string | null | undefined): string {
  return value === null || value === undefined ? '-' : (COMPARABLE[field] ?? fold)(value)
}

const tuple = ({ type, number, symbol, date, issuer }: Cited): string =>
  [
    comparable('type', type),
    comparable('number', number),
    comparable('symbol', symbol),
    date ?? '-',
    comparable('issuer', issuer)
  ].join(' | ')

const isGround = ({ scope, verb }: Cited): boolean => scope === 'preamble' && verb !== 'mention'

function documentsOf(folder: string): Document[] {
  const labels = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return labels.sort().map((name) => {
    const bare = name.slice(0, -'.json'.length)
    const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label
    return { name: bare, text: readFileSync(join(folder, `${bare}.txt`), 'utf8'), label }
  })
}

function headMisses(name: string, label: Label['head'], head: Head): { field: Field; line: string }[] {
  const asked = FIELDS.filter((field) => label[field] !== undefined)
  const wrong = asked.filter((field) => comparable(field, label[field]) !== comparable(field, head[field]))
  return wrong.map((field) => ({ field, line: `    ${name} ${field}: ${head[field]} instead of ${label[field]}` }))
}

interface Paired {
  hits: [Cited, Cited][]
  missed: Cited[]
  extra: Cited[]
}

function pair(expected: Cited[], found: Cited[]): Paired {
  const extra = [...found]
  const paired: Paired = { hits: [], missed: [], extra }
  for (const one of expected) {
    const at = extra.findIndex((other) => tuple(other) === tuple(one))
    if (at < 0) paired.missed.push(one)
    else paired.hits.push([one, ...extra.splice(at, 1)] as [Cited, Cited])
  }
  return paired
}

const share = (part: number, all: number): string => (all === 0 ? '-' : (part / all).toFixed(3))

function tellHeads(documents: Document[], heads: Head[]): string[] {
  const misses = documents.flatMap(({ name, label }, index) => headMisses(name, label.head, heads[index] as Head))
  const asked = (field: Field) => documents.filter(({ label }) => label.head[field] !== undefined).length
  const all = FIELDS.reduce((sum, field) => sum + asked(field), 0)
  const byField = FIELDS.map((field) => {
    const wrong = misses.filter((one) => one.field === field).length
    return `  ${field.padEnd(32)} ${share(asked(field) - wrong, asked(field))}   ${asked(field) - wrong} of ${asked(field)}`
  })
  const whole = `${'head fields'.padEnd(34)} ${share(all - misses.length, all)}   ${all - misses.length} of ${all}`
  return [whole, ...byField, ...misses.map(({ line }) => line)]
}

function tellCitations(documents: Document[], found: Cited[][]): string[] {
  const lines: string[] = []
  let [hit, missed, extra, verbs] = [0, 0, 0, 0]
  documents.forEach(({ name, label }, index) => {
    const paired = pair(label.citations.filter(isGround), (found[index] ?? []).filter(isGround))
    hit += paired.hits.length
    missed += paired.missed.length
    extra += paired.extra.length
    for (const [one, other] of paired.hits) {
      if (one.verb === other.verb) verbs += 1
      else lines.push(`    ${name} verb ${other.verb} instead of ${one.verb}: ${tuple(one)}`)
    }
    for (const one of paired.missed) lines.push(`    ${name} missed ${tuple(one)}`)
    for (const one of paired.extra) lines.push(`    ${name} extra  ${tuple(one)}   ${(one.raw ?? '').slice(0, 90)}`)
  })
  const [precision, recall] = [share(hit, hit + extra), share(hit, hit + missed)]
  const f1 = share(2 * hit, 2 * hit + missed + extra)
  return [
    `${'preamble citations'.padEnd(34)} F1 ${f1}   precision ${precision}  recall ${recall}   hit ${hit}  missed ${missed}  extra ${extra}`,
    `${'verbs of the citations hit'.padEnd(34)} ${share(verbs, hit)}   ${verbs} of ${hit}`,
    ...lines
  ]
}

/** How well the reader reads a folder of labelled documents: every figure with its counts and misses. */
export function tellLabelled(folder: string): string[] {
  const documents = documentsOf(folder)
  const readings = documents.map(({ text }) => readDocument(text))
  const heads = readings.map(({ head }) => head)
  const citations = readings.map((reading) => reading.citations)
  return [
    `${documents.length} labelled documents of ${folder}`,
    ...tellHeads(documents, heads),
    ...tellCitations(documents, citations)
  ]
}
