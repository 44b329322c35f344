import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The five plans lie beside the repository, never in it: their sentences are read at run time. */
const shared = resolve(process.cwd(), '..', 'shared')

/** Whether the five plans and their gold labels are at hand. */
export function corpusAvailable(): boolean {
  return existsSync(resolve(shared, 'corpus')) && existsSync(resolve(shared, 'gold'))
}

/** The text of one plan, up to its list of recipients. */
export function readCorpus(file: string): string {
  const text = readFileSync(resolve(shared, 'corpus', file), 'utf8').normalize('NFC')
  return text.split(/^\W*Nơi nhận:/mu)[0] ?? text
}

/** The rows of one gold file. */
export function readGold<Row>(file: string): Row[] {
  const lines = readFileSync(resolve(shared, 'gold', file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
}

/** A line without the Markdown of its extraction (`##`, `**`, `*`), white space collapsed. */
export function clean(line: string): string {
  return line
    .replace(/^\s*#+\s+/u, '')
    .replaceAll('*', '')
    .replace(/\s+/gu, ' ')
    .trim()
}
