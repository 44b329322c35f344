import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { filesUnder, isBarrel } from './tree.ts'

const LONGEST = 300

/** Files of src longer than 300 lines, and how long they may be. May only shrink. */
const LONG: Readonly<Record<string, number>> = {}

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length

const tooLong = (lengths: readonly [string, number][], allowed: Readonly<Record<string, number>>): string[] => [
  ...lengths.filter(([file, lines]) => lines > (allowed[file] ?? LONGEST)).map(([file, lines]) => `${file}: ${lines}`),
  ...Object.keys(allowed)
    .filter((file) => !lengths.some(([one, lines]) => one === file && lines > LONGEST))
    .map((file) => `${file} needs no allowance any more`)
]

t.test('no file of src is longer than 300 lines; the median is at most 80, nine in ten at most 200', async (t) => {
  const lengths = filesUnder('src').map((file): [string, number] => [file, linesOf(file)])
  t.strictSame(tooLong(lengths, LONG), [])
  const sorted = lengths.map(([, lines]) => lines).toSorted((a, b) => a - b)
  t.ok(sorted[Math.floor(sorted.length / 2)]! <= 80, 'the median')
  t.ok(sorted[Math.floor(sorted.length * 0.9)]! <= 200, 'nine in ten')
  t.strictSame(tooLong([['src/a.ts', 301]], {}), ['src/a.ts: 301'], 'sees a long file')
  t.strictSame(tooLong([['src/a.ts', 350]], { 'src/a.ts': 340 }), ['src/a.ts: 350'], 'sees one that grew')
  t.strictSame(tooLong([['src/a.ts', 299]], { 'src/a.ts': 340 }), ['src/a.ts needs no allowance any more'])
})

t.test('no file of src only passes on what others export', async (t) => {
  t.strictSame(
    filesUnder('src').filter((file) => isBarrel(readFileSync(file, 'utf8'))),
    []
  )
  t.ok(isBarrel("// all\nexport * from './a.ts'\nexport { b } from './b.ts'\n"), 'sees one')
  t.notOk(isBarrel("export { b } from './b.ts'\nexport const c = 1\n"))
})

t.test('only config.ts reads the environment', async (t) => {
  const reads = (text: string): boolean => /process\.env\b|process\[['"]env|\{[^}]*\benv\b[^}]*\} = process/.test(text)
  t.strictSame(
    filesUnder('src').filter((file) => reads(readFileSync(file, 'utf8'))),
    ['src/config.ts']
  )
})

t.test("the README's code map names every folder of src", async (t) => {
  if (!existsSync('README.md')) return t.comment('README.md is not there yet')
  const readme = readFileSync('README.md', 'utf8')
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const unnamed = (text: string): string[] =>
    folders.map(({ name }) => name).filter((name) => !new RegExp(`(^|[\\s\`/|])${name}/`, 'm').test(text))
  t.strictSame(unnamed(readme), [])
  t.ok(unnamed(readme.replaceAll('coverage/', '')).includes('coverage'), 'sees one left out')
})
