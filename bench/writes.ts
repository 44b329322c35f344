// What keeping task_trace costs on writes, and whether a coverage question costs the same in a bigger register.
// Needs DATABASE_URL of a PostgreSQL server; makes and drops a database of its own. Prints ratios of interleaved
// rounds: absolute times on a shared machine mean little.
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import postgres from 'postgres'
import { type Ctx, localContext } from '../src/context.ts'
import { coverageFacts } from '../src/coverage/queries.ts'
import { openPostgres } from '../src/db/postgres.ts'
import { ids } from '../src/db/values.ts'
import { retrace } from '../src/links/queries.ts'
import { createTaskLink } from '../src/links/service.ts'
import { putOrganization } from '../src/organizations/service.ts'
import { followOrganization } from '../src/plans/resolve-citations.ts'
import { createPlan } from '../src/plans/service.ts'

const COMMUNES = 98
const TASKS = 12
const PROVINCES = Number(process.env['PROVINCES'] ?? 10)
const ROUNDS = 7
const url = process.env['DATABASE_URL']
if (!url) throw new Error('bench:writes needs DATABASE_URL')

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

interface Province {
  root: string
  department: string[]
  communes: string[][]
}

/** A city plan, a department's plan between, and communes whose tasks answer the department's. */
async function province(ctx: Ctx, number: number): Promise<Province> {
  const code = `P${number}`
  const name = `Ủy ban nhân dân tỉnh Mẫu ${number}`
  const add = (child: string, tier: 'province' | 'department' | 'commune', called: string, parent: string | null) =>
    putOrganization(ctx, child, { name: called, tier, parent }, followOrganization)
  await add(code, 'province', name, null)
  await add(`${code}.S`, 'department', `Sở Nội vụ tỉnh Mẫu ${number}`, code)
  const tasks = Array.from({ length: TASKS }, (_, index) => ({
    ordinal: `${index + 1}`,
    text: `Nhiệm vụ mẫu số ${index + 1}`,
    timing: { kind: 'quarters' as const, quarters: [`2026-Q${(index % 4) + 1}`] }
  }))
  const plan = async (
    issuer: string,
    own: string,
    symbol: string,
    above?: { number: string; symbol: string; issuer: string }
  ) =>
    (
      await createPlan(ctx, {
        issuer,
        state: 'issued',
        document: { number: own, symbol, issuedOn: '2026-01-20', title: 'Kế hoạch mẫu' },
        field: 'mau',
        obliges: { tiers: ['department', 'commune'] },
        citations: above ? [{ type: 'Kế hoạch', date: '2026-01-20', ...above }] : [],
        tasks
      })
    ).plan
  const root = await plan(code, '1', 'KH-UBND')
  const middle = await plan(`${code}.S`, '2', 'KH-SNV', { number: '1', symbol: 'KH-UBND', issuer: name })
  const communes: string[][] = []
  for (let index = 1; index <= COMMUNES; index++) {
    await add(`${code}.${index}`, 'commune', `Ủy ban nhân dân xã Mẫu ${number} ${index}`, code)
    const child = await plan(`${code}.${index}`, '3', 'KH-UBND', {
      number: '2',
      symbol: 'KH-SNV',
      issuer: `Sở Nội vụ tỉnh Mẫu ${number}`
    })
    communes.push(child.tasks.map(({ id }) => id))
    for (const [at, task] of child.tasks.entries()) {
      await createTaskLink(ctx, { childTask: task.id, parentTask: middle.tasks[at]!.id, kind: 'takes_up' })
    }
  }
  for (const [at, task] of middle.tasks.entries()) {
    await createTaskLink(ctx, { childTask: task.id, parentTask: root.tasks[at]!.id, kind: 'takes_up' })
  }
  return { root: root.id, department: middle.tasks.map(({ id }) => id), communes }
}

const database = `plan_cascade_bench_${process.pid}`
const admin = postgres(url, { max: 1, onnotice: () => undefined })
await admin.unsafe(`create database ${database}`)
const target = new URL(url)
target.pathname = `/${database}`
const db = openPostgres(target.href)
try {
  await db.migrate()
  const ctx = localContext(db, pino({ level: 'silent' }))
  const loading: number[] = []
  const load = async (number: number): Promise<Province> => {
    let made: Province | undefined
    loading.push(
      await timed(async () => {
        made = await db.tx((tx) => province({ ...ctx, db: tx }, number))
      })
    )
    return made!
  }
  const first = await load(1)
  await db.rows(sql`analyze`)

  // One link written with and without its traces, rolled back each time, in turn.
  const rollback = new Error('rollback')
  const writeLinks = (trace: boolean) =>
    timed(() =>
      db
        .tx(async (tx) => {
          const commune = first.communes[0]!
          await tx.rows(sql`delete from task_link where child_task = any(${ids(commune)})`)
          await tx.rows(sql`delete from task_trace where leaf_task = any(${ids(commune)})`)
          for (const [at, child] of commune.entries()) {
            await tx.rows(sql`
              insert into task_link (id, child_task, child_tier, parent_task, parent_tier, kind, state, parent_fingerprint)
              values (gen_random_uuid(), ${child}::text::uuid, 3, ${first.department[at]!}::text::uuid, 2, 'takes_up', 'confirmed', '')`)
            if (trace) await retrace(tx, child)
          }
          throw rollback
        })
        .catch((error: unknown) => {
          if (error !== rollback) throw error
        })
    )
  const plain: number[] = []
  const traced: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await writeLinks(false))
    traced.push(await writeLinks(true))
  }
  console.log(`links of a leaf plan (${TASKS}), with traces / without: ${(median(traced) / median(plain)).toFixed(2)}x`)

  // The worst write: a link in the middle, with every commune's traces hanging on it.
  const middle = median(
    await Promise.all(Array.from({ length: 1 }, () => timed(() => db.tx((tx) => retrace(tx, first.department[0]!)))))
  )
  console.log(
    `one link in the middle rederives ${COMMUNES + 1} leaves: ${(middle / (median(traced) / TASKS)).toFixed(1)}x one leaf link`
  )

  const ask = () => timed(() => coverageFacts(db, first.root, '2026-12-31'))
  const small: number[] = []
  for (let round = 0; round < 40; round++) small.push(await ask())
  for (let number = 2; number <= PROVINCES; number++) await load(number)
  await db.rows(sql`vacuum analyze`)
  const large: number[] = []
  for (let round = 0; round < 40; round++) large.push(await ask())
  console.log(
    `coverage facts of one root, ${PROVINCES} provinces / 1: ${(median(large.slice(10)) / median(small.slice(10))).toFixed(2)}x (${median(small.slice(10)).toFixed(1)} ms at 1)`
  )
  console.log(
    `loading a province through the services, last / first: ${(loading.at(-1)! / loading[0]!).toFixed(2)}x (${(loading[0]! / 1000).toFixed(1)} s for ${COMMUNES + 2} plans, ${COMMUNES * TASKS + TASKS} links)`
  )
  const [size] = await db.rows<{ links: number; traces: number }>(sql`
    select pg_total_relation_size('task_link')::int as links, pg_total_relation_size('task_trace')::int as traces`)
  console.log(`task_trace / task_link on disk: ${(size!.traces / size!.links).toFixed(2)}x`)
} finally {
  await db.close()
  await admin.unsafe(`drop database if exists ${database} with (force)`)
  await admin.end()
}
