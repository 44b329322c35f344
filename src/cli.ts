#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { type Ctx, localContext } from './context.ts'
import { listPlanGaps } from './coverage/list-gaps.ts'
import { getCoverage } from './coverage/service.ts'
import { GROUPINGS, type Grouping } from './coverage/totals.ts'
import type { Database } from './db/database.ts'
import { openDatabase } from './db/open.ts'
import { isRealDate } from './lib/dates.ts'
import { AppError } from './lib/errors.ts'
import { serve } from './main.ts'
import { listPlans } from './plans/service.ts'
import { readDocument } from './reading/read.ts'
import { mediaOf, textOfFile } from './readings/read-file.ts'
import { loadSample } from './sample/load.ts'

const USAGE = `plan-cascade serve [--sample]       run the service (HOST, PORT, DATABASE_URL, DATA_DIR, LOG_LEVEL)
plan-cascade migrate                bring the database up to date
plan-cascade sample                 load the sample into an empty register
plan-cascade coverage PLAN [--issuer CODE] [--as-of YYYY-MM-DD] [--group-by ${GROUPINGS.join('|')}]
                      [--drafts] [--gaps] [--json] [--en]
                                    PLAN is an id, or a reference such as 24/KH-UBND
plan-cascade read FILE [--en]        read a plan (UTF-8 text, .docx or .pdf; - for standard input): its structure as JSON,
                                    nothing stored
plan-cascade openapi                print the OpenAPI document
`

class UsageError extends Error {}

async function withDatabase(
  work: (ctx: Ctx, db: Database) => Promise<void>,
  language: 'vi' | 'en' = 'vi'
): Promise<void> {
  const config = readConfig()
  const db = await openDatabase(config)
  try {
    await db.migrate()
    await work(localContext(db, pino({ level: config.logLevel }, pino.destination(2)), language), db)
  } finally {
    await db.close()
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

async function findPlan(ctx: Ctx, named: string, issuer: string | undefined): Promise<string> {
  if (UUID.test(named)) return named
  const { items } = await listPlans(ctx, { reference: named, state: 'issued', ...(issuer ? { issuer } : {}) })
  if (items.length === 1) return items[0]!.id
  if (items.length === 0) throw new UsageError(`no issued plan ${named}${issuer ? ` of ${issuer}` : ''}`)
  const found = items.map((plan) => `  ${plan.id}  ${plan.issuer}  ${plan.document.issuedOn}`).join('\n')
  throw new UsageError(`${items.length} plans are numbered ${named}; name the issuer or the id:\n${found}`)
}

const percent = (coverage: number | null): string => (coverage === null ? '-' : `${(coverage * 100).toFixed(1)}%`)

interface CoverageOptions {
  issuer?: string | undefined
  'as-of'?: string | undefined
  'group-by'?: string | undefined
  drafts?: boolean | undefined
  gaps?: boolean | undefined
  json?: boolean | undefined
}

async function tellCoverage(ctx: Ctx, named: string, options: CoverageOptions): Promise<void> {
  const by = options['group-by']
  const asOf = options['as-of']
  if (by !== undefined && !GROUPINGS.includes(by as Grouping))
    throw new UsageError(`--group-by is one of ${GROUPINGS.join(', ')}`)
  if (asOf !== undefined && !isRealDate(asOf)) throw new UsageError(`--as-of ${asOf}: a day that exists, YYYY-MM-DD`)
  const moment = { ...(asOf ? { asOf } : {}), includeDrafts: options.drafts ?? false }
  const plan = await findPlan(ctx, named, options.issuer)
  const coverage = await getCoverage(ctx, plan, { ...moment, ...(by ? { groupBy: by as Grouping } : {}) })
  const gaps = options.gaps
    ? (await listPlanGaps(ctx, plan, { ...moment, limit: 1_000_000 }, undefined)).items
    : undefined
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...coverage, ...(gaps ? { gaps } : {}) }, null, 2)}\n`)
    return
  }
  const line = (label: string, n: typeof coverage.totals): string =>
    [
      percent(n.coverage).padStart(7),
      ...[n.covered, n.due, n.open, n.untraced, n.waived, n.notDue].map((x) => String(x).padStart(8)),
      ` ${label}`
    ].join('')
  process.stdout.write(`${coverage.reference ?? '(draft)'}  ${coverage.organization.name}  ${coverage.plan}\n`)
  process.stdout.write(`as of ${coverage.asOf}, due ${coverage.dueOn ?? '-'} (${coverage.dueRule})\n`)
  process.stdout.write('  cover covered     due    open untraced waived  notDue\n')
  process.stdout.write(
    [...coverage.groups.map((group) => line(group.label, group)), line('(all)', coverage.totals)].join('\n')
  )
  process.stdout.write('\n')
  for (const gap of gaps ?? []) process.stdout.write(`${gap.severity} ${gap.code} [${gap.chargedTo}] ${gap.message}\n`)
}

const MAX_FILE = 10_000_000

async function readFile(file: string, language: 'vi' | 'en'): Promise<void> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`)
  }
  if (bytes.length > MAX_FILE) throw new UsageError(`${file}: longer than ${MAX_FILE} bytes`)
  const media = mediaOf(bytes)
  if (media !== null) {
    const text = await textOfFile(media, bytes)
    process.stdout.write(`${JSON.stringify({ ...readDocument(text, language), text }, null, 2)}\n`)
    return
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file}: neither a Word file (.docx), a PDF file nor a UTF-8 text`)
  }
  process.stdout.write(`${JSON.stringify(readDocument(text, language), null, 2)}\n`)
}

async function openapi(): Promise<void> {
  const nowhere = {
    kind: 'pglite' as const,
    rows: () => Promise.reject(new Error('no database')),
    tx: () => Promise.reject(new Error('no database'))
  }
  const app = await buildApp(nowhere, pino({ level: 'silent' }), false)
  await app.ready()
  process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`)
  await app.close()
}

async function run(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      sample: { type: 'boolean' },
      issuer: { type: 'string' },
      'as-of': { type: 'string' },
      'group-by': { type: 'string' },
      drafts: { type: 'boolean' },
      gaps: { type: 'boolean' },
      json: { type: 'boolean' },
      en: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  })
  const [command, named] = positionals
  if (values.help || command === 'help') return void process.stdout.write(USAGE)
  if (command === 'coverage' && named === undefined) throw new UsageError(`coverage of which plan?\n\n${USAGE}`)
  if (command === 'serve') return serve(readConfig(), values.sample ?? false)
  if (command === 'migrate')
    return withDatabase(async (_ctx, db) => void process.stdout.write(`migrated (${db.kind})\n`))
  if (command === 'sample') return withDatabase(async (ctx) => void (await loadSample(ctx)))
  if (command === 'openapi') return openapi()
  if (command === 'read' && named) return readFile(named, values.en ? 'en' : 'vi')
  if (command === 'coverage' && named)
    return withDatabase((ctx) => tellCoverage(ctx, named, values), values.en ? 'en' : 'vi')
  throw new UsageError(command === undefined ? USAGE : `unknown: ${argv.join(' ')}\n\n${USAGE}`)
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

run(process.argv.slice(2)).catch((error: unknown) => {
  const said = error instanceof AppError ? error.detail.vi : error instanceof Error ? error.message : String(error)
  process.stderr.write(`${said.trimEnd()}\n`)
  process.exitCode =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
})
