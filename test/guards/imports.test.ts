import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t from 'tap'
import { DOMAINS, FOLDERS, PLANTED, TOP } from './planted.ts'
import { filesUnder, orphans, pureFiles, vague } from './tree.ts'

const manifest = createRequire(import.meta.url).resolve('@biomejs/biome/package.json')
const BIOME = join(dirname(manifest), 'bin', 'biome')

/** What biome says, one line a finding: `rule file line`. */
function biome(command: 'check' | 'lint', cwd: string): string[] {
  let said: string
  try {
    said = execFileSync(process.execPath, [BIOME, command, '--reporter=github', '--max-diagnostics=none'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024
    })
  } catch (error) {
    said = String((error as { stdout?: unknown }).stdout)
  }
  return [...said.matchAll(/^::\w+ title=([^,]*),file=([^,]*)(?:,line=(\d+))?/gm)].map(([, rule, file, line]) =>
    [rule?.split('/').at(-1), file?.replace(/^.*?(?=(?:src|test|bench)\/)/, ''), line].join(' ')
  )
}

/** A copy of the program under its rules, with something planted in it. */
function planted(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-cascade-planted-'))
  try {
    cpSync('src', join(folder, 'src'), { recursive: true })
    cpSync('biome.json', join(folder, 'biome.json'))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    return biome('lint', folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

t.test('the linter has nothing to say of the whole tree', async (t) => {
  t.strictSame(biome('check', '.'), [], 'run npx biome check')
})

t.test('every import against the direction is refused', async (t) => {
  const importing = ([file, specifiers]: [string, readonly string[]]): [string, string] => [
    file,
    specifiers.map((specifier, index) => `import type { X${index} } from '${specifier}'\n`).join('')
  ]
  const found = planted(Object.fromEntries(Object.entries(PLANTED).map(importing)))
  for (const [file, specifiers] of Object.entries(PLANTED)) {
    const missed = specifiers.filter((_one, index) => !found.includes(`noRestrictedImports ${file} ${index + 1}`))
    t.strictSame(missed, [], `${file}: ${specifiers.length} imports are refused`)
  }
})

t.test('an import is refused in whatever form it comes', async (t) => {
  const forms = [
    "import { x } from '../plans/service.ts'",
    "import type { X } from '../plans/service.ts'",
    "import * as all from '../plans/service.ts'",
    "export { y } from '../plans/service.ts'",
    "export * from '../plans/service.ts'",
    "import '../plans/service.ts'",
    "export const late = await import('../plans/service.ts')"
  ]
  const found = planted({ 'src/documents/planted.ts': `${forms.join('\n')}\n` })
  for (const [index, form] of forms.entries()) {
    t.ok(found.includes(`noRestrictedImports src/documents/planted.ts ${index + 1}`), form)
  }
})

t.test('a circle is seen, also when it is of types alone', async (t) => {
  const found = planted({
    'src/lib/planted-a.ts': "import type { B } from './planted-b.ts'\nexport type A = B[]\n",
    'src/lib/planted-b.ts': "import type { A } from './planted-a.ts'\nexport type B = A[]\n"
  })
  t.ok(found.includes('noImportCycles src/lib/planted-a.ts 1'))
  t.ok(found.includes('noImportCycles src/lib/planted-b.ts 1'))
})

t.test('every folder and every file at the top stands under a rule', async (t) => {
  const entries = readdirSync('src', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  t.strictSame(
    folders.toSorted(),
    FOLDERS.toSorted(),
    'a new folder needs its block in biome.json and its row in planted.ts'
  )
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  t.strictSame(files.toSorted(), TOP.map((name) => `${name}.ts`).toSorted())
})

interface Override {
  includes: string[]
  linter?: { rules: { style: { noRestrictedImports: { options: { patterns: { message: string }[] } } } } }
}

/** Files that biome.json holds to decide from facts alone. */
const heldPure = (JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: Override[] }).overrides
  .filter(({ linter }) => linter?.rules.style.noRestrictedImports.options.patterns[0]?.message.startsWith('Pure files'))
  .flatMap(({ includes }) => includes)

t.test('every file of a domain that decides from facts alone is held to it', async (t) => {
  const found = pureFiles(DOMAINS.flatMap((domain) => filesUnder(`src/${domain}`)))
  t.strictSame(found.toSorted(), heldPure.toSorted(), 'biome.json lists the pure files of each domain')
  const imports: Record<string, string[]> = {
    'src/plans/a.ts': ['src/lib/x.ts'],
    'src/plans/b.ts': ['src/db/locks.ts'],
    'src/plans/c.ts': ['src/plans/b.ts'],
    'src/plans/d.ts': ['src/plans/a.ts']
  }
  const seen = pureFiles(Object.keys(imports), (file) => imports[file] ?? [])
  t.strictSame(seen, ['src/plans/a.ts', 'src/plans/d.ts'], 'tells them apart')
})

/** Where a rule of the linter is lifted, and how often. May only shrink. */
const LIFTED: Readonly<Record<string, number>> = {
  // The resolver weighs documents for plans: two sides of one question, and the query is joined.
  'src/plans/citation-queries.ts lint/style/noRestrictedImports': 1,
  'src/plans/resolve-citations.ts lint/style/noRestrictedImports': 1,
  // Rows of different schemas in one table; and types that Fastify's compiler does not export.
  'src/http/route.ts lint/suspicious/noExplicitAny': 1,
  'src/http/server.ts lint/suspicious/noExplicitAny': 2,
  // The combining marks of one class are meant one by one.
  'src/reading/clean/clean.ts lint/suspicious/noMisleadingCharacterClass': 1
}

t.test('rules are lifted nowhere else', async (t) => {
  const counted: Record<string, number> = {}
  for (const file of filesUnder('src')) {
    for (const [, rule] of readFileSync(file, 'utf8').matchAll(/biome-ignore(?:-\w+)? ([\w/]+)/g)) {
      const key = `${file} ${rule}`
      counted[key] = (counted[key] ?? 0) + 1
    }
  }
  t.strictSame(counted, LIFTED, 'longer: write it without; shorter: shorten the list')
})

/** Where the program begins: the terminal, and what drizzle-kit reads. */
const ENTRIES = ['src/cli.ts', ...filesUnder('src/db/tables')]

/** Files that nothing in src needs. May only shrink. */
const ORPHANS = [
  // What the sample must show, for the tests; it stands beside what makes it so.
  'src/sample/expected.ts'
]

t.test('no file of src is an orphan', async (t) => {
  const files = filesUnder('src')
  t.strictSame(orphans(files, ENTRIES), ORPHANS)
  t.strictSame(orphans([...files, 'src/lib/lonely.ts'], ENTRIES), [...ORPHANS, 'src/lib/lonely.ts'], 'sees one')
})

t.test('no file of src has a name that says nothing', async (t) => {
  t.strictSame(vague(filesUnder('src')), [])
  const breaches = ['src/lib/utils.ts', 'src/plans/plan-helpers.ts', 'src/common/x.ts', 'src/plans/index.ts']
  t.strictSame(vague(breaches), breaches, 'sees them')
})
