// tap keeps its plugin list in node_modules; a fresh install has the default one, which cannot load TypeScript 7, and
// tap's own rebuild comes too late for the run that notices.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const built = readFileSync('node_modules/@tapjs/test/test-built/dist/esm/index.js', 'utf8')
if (built.includes('@tapjs/typescript')) {
  execFileSync(process.execPath, ['node_modules/tap/dist/esm/run.mjs', 'build'], { stdio: 'inherit' })
}
