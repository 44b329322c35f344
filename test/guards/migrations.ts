import { readdirSync, readFileSync } from 'node:fs'

export const FOLDER = 'migrations'

export interface Entry {
  idx: number
  when: number
  tag: string
}

export const journal = (): Entry[] =>
  (JSON.parse(readFileSync(`${FOLDER}/meta/_journal.json`, 'utf8')) as { entries: Entry[] }).entries

export const files = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))

export const read = (tag: string): string => readFileSync(`${FOLDER}/${tag}.sql`, 'utf8')

/** What is wrong with a journal: drizzle's migrator silently skips an entry older than the one before it. */
export const journalFaults = (entries: readonly Entry[], present: readonly string[]): string[] => [
  ...entries.filter(({ idx }, index) => idx !== index).map(({ tag }) => `${tag} is out of order`),
  ...entries.filter(({ when }, i) => i > 0 && when <= entries[i - 1]!.when).map(({ tag }) => `${tag} would be skipped`),
  ...entries.filter(({ tag }) => !present.includes(`${tag}.sql`)).map(({ tag }) => `${tag} has no file`),
  ...present.filter((name) => !entries.some(({ tag }) => `${tag}.sql` === name)).map((name) => `${name} is not listed`)
]

/** SQL without comments and without the insides of quotes. */
const bare = (statement: string): string =>
  statement
    .replaceAll(/--(?!> statement-breakpoint).*$/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(\$\w*\$)[\s\S]*?\1/g, "''")
    .replaceAll(/'(?:[^']|'')*'/g, "''")

/** Pieces between breakpoints that hold no statement or several: PGlite refuses two at once. */
export const crowded = (script: string): string[] =>
  bare(script)
    .split('--> statement-breakpoint')
    .map((piece) => piece.trim())
    .filter((piece) => piece === '' || piece.replace(/;$/, '').includes(';'))
    .map((piece) => piece.slice(0, 80) || 'nothing between two breakpoints')

/** Words that a migration must not hold: it runs in one transaction, and goes forward only. */
export const forbidden = (script: string): string[] =>
  bare(script)
    .match(/\b(concurrently|begin|commit|rollback|vacuum)\b/gi)
    ?.map((word) => word.toLowerCase()) ?? []
