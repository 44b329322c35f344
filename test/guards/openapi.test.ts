import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { openApi } from '../support/app.ts'
import { type OpenApi, operationsOf } from './document.ts'
import { BREACHES } from './openapi-breaches.ts'
import { RULES } from './openapi-rules.ts'

const FILE = 'openapi/openapi.json'
const written = readFileSync(FILE, 'utf8')
const document = JSON.parse(written) as OpenApi

t.test('the document in the repository is the one that the program generates', async (t) => {
  const cli = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
  const generated = execFileSync(process.execPath, [cli, 'openapi'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024
  })
  t.ok(generated === written, `${FILE} has drifted: run npm run openapi`)
})

/** Routes outside the document, by how their address begins. May only shrink. */
const UNDESCRIBED = ['/docs']

/** Fastify's own account of its routes, a tree with four characters an inset: `│   └── /:id (GET, HEAD)`. */
function routesIn(tree: string): string[] {
  const branch: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line)
    if (!found) return []
    const [, inset = '', part = '', methods = ''] = found
    branch.splice(inset.length / 4, branch.length, part)
    const path = branch.join('').replaceAll(/:(\w+)/g, '{$1}')
    return methods.split(', ').map((method) => `${method.toLowerCase()} ${path}`)
  })
}

t.test('the service serves the document, and has no route that is not in it', async (t) => {
  const api = await openApi(t)
  t.strictSame((await api.get('/v1/openapi.json')).body, document)
  const described = operationsOf(document).map(({ method, path }) => `${method} ${path}`)
  const routes = routesIn(api.app.printRoutes({ commonPrefix: false })).filter((one) => !one.startsWith('head '))
  const hidden = (route: string): boolean => UNDESCRIBED.some((start) => route.split(' ')[1]?.startsWith(start))
  t.strictSame(routes.filter((route) => !hidden(route)).toSorted(), described.toSorted())
  for (const start of UNDESCRIBED) t.ok(routes.some(hidden), `${start} is still served, else the list may be shortened`)
})

for (const rule of RULES) {
  t.test(rule.name, async (t) => {
    t.strictSame(rule.faults(document), [], `because ${rule.why}`)
    const breaches = BREACHES[rule.name] ?? []
    t.ok(breaches.length > 0, 'the rule is tried')
    for (const breach of breaches) {
      const broken = structuredClone(document)
      breach(broken)
      t.not(rule.faults(broken).length, 0, `sees: ${String(breach).replaceAll(/\s+/g, ' ')}`)
    }
  })
}
