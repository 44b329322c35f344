// Imports that must be refused, by the file that makes them. Independent of biome.json: this says what may not be.

export const DOMAINS = [
  'organizations',
  'documents',
  'plans',
  'waivers',
  'links',
  'matching',
  'coverage',
  'readings'
] as const
export const FOLDERS = ['lib', 'db', 'http', 'reading', 'sample', ...DOMAINS] as const
export const TOP = ['app', 'cli', 'config', 'context', 'main'] as const

const SQL = ['drizzle-orm', 'drizzle-orm/pg-core', 'postgres', '@electric-sql/pglite', '@electric-sql/pglite/contrib/x']
const WEB = ['fastify', '@fastify/swagger']
const process = (up: string): string[] => ['app', 'main', 'cli', 'config'].map((file) => `${up}/${file}.ts`)
const services = (up: string, domains: readonly string[] = DOMAINS): string[] =>
  domains.flatMap((domain) => [`${up}/${domain}/service.ts`, `${up}/${domain}/schemas.ts`])
const queries = (up: string, domains: readonly string[] = DOMAINS): string[] =>
  domains.flatMap((domain) => [`${up}/${domain}/queries.ts`, `${up}/${domain}/own-queries.ts`])
const TEST = '../../test/support/app.ts'

function ofDomain(domain: string, pure: string): Record<string, string[]> {
  const at = DOMAINS.indexOf(domain as (typeof DOMAINS)[number])
  const others = DOMAINS.filter((one) => one !== domain)
  const outside = [...services('..', DOMAINS.slice(at + 1)), ...process('..'), '../sample/load.ts', TEST]
  const reading = ['plans', 'readings'].includes(domain) ? [] : ['../reading/citations/read.ts']
  return {
    [`src/${domain}/planted.ts`]: [
      ...[...outside, ...queries('..', others), ...reading, ...SQL, ...WEB],
      ...['../http/route.ts', '../http/server.ts', './routes.ts', '../db/values.ts', '../db/tables/plans.ts']
    ],
    [`src/${domain}/routes.ts`]: [
      ...[...outside, ...queries('..', others), './queries.ts', './own-queries.ts', ...SQL],
      ...['../context.ts', '../db/database.ts', '../http/server.ts', '../reading/citations/read.ts']
    ],
    [`src/${domain}/planted-queries.ts`]: [
      ...[...outside, ...queries('..', others), ...WEB, './service.ts', './routes.ts'],
      ...['postgres', '@electric-sql/pglite', 'drizzle-kit/api', '../http/route.ts', '../context.ts']
    ],
    [`src/${domain}/${pure}.ts`]: [
      ...[...outside, ...queries('..', others), ...SQL, ...WEB, './queries.ts', './own-queries.ts', './service.ts'],
      ...['../context.ts', '../db/database.ts', '../db/locks.ts', '../http/route.ts']
    ]
  }
}

export const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'src/lib/planted.ts': [
    ...[...services('..'), ...queries('..'), ...process('..'), TEST, ...SQL, ...WEB],
    ...['../context.ts', '../db/database.ts', '../http/route.ts', '../reading/citations/read.ts', '../sample/load.ts']
  ],
  'src/reading/citations/planted.ts': [
    ...[...services('../..'), ...queries('../..'), ...process('../..'), '../../../test/support/app.ts', ...SQL, ...WEB],
    ...['../../context.ts', '../../db/database.ts', '../../http/route.ts', '../../sample/load.ts']
  ],
  'src/db/planted.ts': [
    ...[...services('..'), ...queries('..'), ...process('..'), TEST, ...WEB],
    ...['../context.ts', '../http/route.ts', '../reading/citations/read.ts', '../sample/load.ts']
  ],
  'src/http/planted.ts': [
    ...[...services('..'), ...queries('..'), ...process('..'), TEST, ...SQL],
    ...[
      '../db/values.ts',
      '../db/open.ts',
      '../db/tables/plans.ts',
      '../reading/citations/read.ts',
      '../sample/load.ts'
    ]
  ],
  ...ofDomain('organizations', 'errors'),
  ...ofDomain('documents', 'resolve'),
  ...ofDomain('plans', 'rules'),
  ...ofDomain('waivers', 'rules'),
  ...ofDomain('links', 'inherit'),
  ...ofDomain('matching', 'score'),
  ...ofDomain('coverage', 'measure'),
  ...ofDomain('readings', 'lint'),
  'src/sample/planted.ts': [
    ...[...queries('..'), ...process('..'), TEST, ...SQL, ...WEB],
    ...['../db/database.ts', '../http/route.ts', '../plans/routes.ts']
  ],
  'src/context.ts': [
    ...services('.'),
    './http/route.ts',
    './app.ts',
    './db/open.ts',
    '../test/support/app.ts',
    ...SQL,
    ...WEB
  ],
  'src/config.ts': [...services('.'), './http/route.ts', './app.ts', '../test/support/app.ts', ...SQL, ...WEB],
  'src/app.ts': [
    ...queries('.'),
    './main.ts',
    './cli.ts',
    './config.ts',
    './sample/load.ts',
    '../test/support/app.ts',
    ...SQL
  ],
  'src/main.ts': [...queries('.'), './plans/routes.ts', './db/tables/plans.ts', '../test/support/app.ts', ...SQL],
  'src/cli.ts': [...queries('.'), './plans/routes.ts', './db/tables/plans.ts', '../test/support/app.ts', ...SQL]
}
