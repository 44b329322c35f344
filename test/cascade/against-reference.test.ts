import fc from 'fast-check'
import t from 'tap'
import { type Api, allItems, type Json, openApi } from '../support/app.ts'
import { type LoadedWorld, loadWorld } from '../support/load-world.ts'
import { days, worlds } from '../support/random-world.ts'
import {
  type GroupBy,
  type RefGap,
  refAncestors,
  refCoverage,
  refDescendants,
  refEffective,
  refGaps,
  refTargets,
  refTrace
} from '../support/reference.ts'
import type { World, WPlan } from '../support/world.ts'

// SQL and service on one side, a plain slow reading of docs/model.md on the other, over random cascades of up to five
// tiers with several parents. A failure prints its seed; RUNS and SEED repeat or lengthen the run.

const RUNS = Number(process.env['RUNS'] ?? 15)
const SEED = Number(process.env['SEED'] ?? 20_260_126)
const GROUPS: readonly GroupBy[] = ['tier', 'quarter', 'organization', 'block', 'task']

type Lines = string[]
const sorted = (lines: Lines): Lines => [...lines].sort()
const { stringify } = JSON

const numbers = ({ due, covered, waived, untraced, open, notDue, coverage }: Json) => [
  due,
  covered,
  waived,
  untraced,
  open,
  notDue,
  coverage === null ? null : Math.round(coverage * 1e9)
]

interface Case {
  api: Api
  world: World
  loaded: LoadedWorld
  plan: WPlan
  id: string
  asOf: string
}

async function sameCoverage({ api, world, loaded, plan, id, asOf }: Case) {
  for (const includeDrafts of [false, true]) {
    const expected = refCoverage(world, plan.key, asOf, { includeDrafts })
    const query = `asOf=${asOf}&includeDrafts=${includeDrafts}`
    const matrix = await api.made(api.get(`/v1/plans/${id}/coverage/matrix?${query}`))
    const cells = matrix.rows.flatMap((row: Json) =>
      row.cells.map((cell: Json) => stringify([row.organization.code, loaded.taskKey.get(cell.task), cell.status]))
    )
    same(
      sorted(cells),
      sorted(expected.cells.map((cell) => stringify([cell.organization, cell.task, cell.status]))),
      'cells'
    )
    same(sorted(matrix.rows.map((row: Json) => row.organization.code)), sorted(expected.rows), 'rows')
    for (const by of GROUPS) {
      const coverage = await api.made(api.get(`/v1/plans/${id}/coverage?${query}&groupBy=${by}`))
      same(numbers(coverage.totals), numbers(expected.totals), 'totals')
      const groups = coverage.groups.map((group: Json) =>
        stringify([by === 'task' ? loaded.taskKey.get(group.key) : group.key, numbers(group)])
      )
      const wanted = Object.entries(expected.groups[by]).map(([key, group]) => stringify([key, numbers(group)]))
      same(sorted(groups), sorted(wanted), `groups by ${by}`)
      for (const field of ['due', 'covered', 'waived', 'untraced', 'open', 'notDue']) {
        const sum = coverage.groups.reduce((total: number, group: Json) => total + group[field], 0)
        same(sum, coverage.totals[field], `${field} by ${by} sums to the total`)
      }
    }
  }
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (stringify(found) !== stringify(wanted)) {
    throw new Error(`${what} differ\nservice:   ${stringify(found, null, 1)}\nreference: ${stringify(wanted, null, 1)}`)
  }
}

const OWN = ['LEAD_MISSING', 'TASK_DUPLICATE', 'TASK_OUTSIDE_PERIOD', 'TASK_UNLINKED']

/** Codes that may stand more than once at a body and task, and are told apart by the plan or task below. */
const BY_PLAN = ['PLAN_LATE', 'PLAN_AFTER_DEADLINE', 'DECLINE_UNGROUNDED']
const BY_TASK = ['DECLINE_UNGROUNDED']

const gapLine = (gap: RefGap): string =>
  stringify([
    gap.code,
    gap.severity,
    gap.organization,
    gap.task,
    gap.quarter,
    BY_PLAN.includes(gap.code) ? gap.childPlan : null,
    BY_TASK.includes(gap.code) ? gap.childTask : null
  ])

async function sameGaps({ api, world, loaded, plan, id, asOf }: Case) {
  const all = await allItems(api, `/v1/plans/${id}/gaps?include=derived&asOf=${asOf}`)
  const byId = new Map(all.map((gap) => [gap.id, gap]))
  same(byId.size, all.length, 'distinct gap ids')
  const expected = refGaps(world, plan.key, asOf)
  const lineOf = (gap: Json): string =>
    stringify([
      gap.code,
      gap.severity,
      OWN.includes(gap.code) ? null : (gap.organization?.code ?? null),
      loaded.taskKey.get(gap.task) ?? null,
      gap.quarter ?? null,
      BY_PLAN.includes(gap.code) ? loaded.planKey.get(gap.childPlan) : null,
      BY_TASK.includes(gap.code) ? loaded.taskKey.get(gap.childTask) : null
    ])
  const owed = all.filter((gap) => !gap.code.startsWith('CITATION_'))
  same(sorted(owed.map(lineOf)), sorted(expected.map(gapLine)), 'gaps')
  const wanted = new Map(expected.map((gap) => [gapLine(gap), gap]))
  for (const gap of owed) {
    const reference = wanted.get(lineOf(gap))!
    const cause = gap.causedBy === undefined ? null : byId.get(gap.causedBy)
    const found = cause && stringify([cause.code, cause.organization.code, loaded.taskKey.get(cause.task) ?? null])
    const first =
      reference.cause && stringify([reference.cause.code, reference.cause.organization, reference.cause.task])
    same(found, first, `cause of ${lineOf(gap)}`)
    same(gap.chargedTo, reference.chargedTo, `owner of ${lineOf(gap)}`)
  }
  const primary = await allItems(api, `/v1/plans/${id}/gaps?asOf=${asOf}`)
  same(
    sorted(primary.map(({ id }) => id)),
    sorted(all.filter((gap) => gap.causedBy === undefined).map(({ id }) => id)),
    'primary gaps'
  )
}

async function sameTasks({ api, world, loaded, plan, id, asOf }: Case) {
  const effective = await allItems(api, `/v1/plans/${id}/effective-tasks?asOf=${asOf}`)
  same(
    sorted(effective.map(({ origin, task }) => stringify([origin, loaded.taskKey.get(task.id)]))),
    sorted(refEffective(world, plan.key, asOf).map(({ origin, task }) => stringify([origin, task]))),
    'effective tasks'
  )
  for (const task of plan.tasks.slice(0, 3)) {
    for (const direction of ['up', 'down', 'both'] as const) {
      const expected = refTrace(world, task.key, direction)
      const trace = await api.made(api.get(`/v1/tasks/${loaded.taskId.get(task.key)}/trace?direction=${direction}`))
      same(
        sorted(trace.nodes.map((node: Json) => loaded.taskKey.get(node.task))),
        sorted([...expected.tasks]),
        `trace ${direction}`
      )
      same(
        sorted(
          trace.edges.map(
            (edge: Json) => `${loaded.taskKey.get(edge.childTask)}>${loaded.taskKey.get(edge.parentTask)}`
          )
        ),
        sorted([...expected.edges]),
        `edges ${direction}`
      )
    }
  }
}

async function sameTargets({ api, world, loaded, plan, id, asOf }: Case) {
  const items = await allItems(api, `/v1/plans/${id}/targets?asOf=${asOf}`)
  const given = (all: Json[]) =>
    sorted(
      all.map(({ organization, childTask, value, counted }) => stringify([organization, childTask, value, counted]))
    )
  same(
    items.map(({ task, target, rule, contributions, missing, total, verdict }) => [
      ...[loaded.taskKey.get(task), target.value, rule, total, verdict],
      sorted(missing.map(({ code }: Json) => code)),
      given(
        contributions.map((one: Json) => ({
          ...{ ...one, organization: one.organization.code, childTask: loaded.taskKey.get(one.childTask) }
        }))
      )
    ]),
    refTargets(world, plan.key, asOf).map(({ task, target, rule, contributions, missing, total, verdict }) => [
      ...[task, target.value, rule, total, verdict],
      sorted(missing),
      given(contributions)
    ]),
    'targets'
  )
}

async function sameTree({ api, world, loaded, plan, id }: Case) {
  const pairs = (nodes: Json[]) => sorted(nodes.map((node) => stringify([loaded.planKey.get(node.id), node.depth])))
  const wanted = (nodes: { plan: string; depth: number }[]) =>
    sorted(nodes.map((node) => stringify([node.plan, node.depth])))
  for (const includeDrafts of [false, true]) {
    const above = await api.made(api.get(`/v1/plans/${id}/ancestors?includeDrafts=${includeDrafts}`))
    same(pairs(above.items), wanted(refAncestors(world, plan.key, { includeDrafts })), 'ancestors')
    const below = await api.made(api.get(`/v1/plans/${id}/descendants?includeDrafts=${includeDrafts}`))
    same(pairs(below.items), wanted(refDescendants(world, plan.key, { includeDrafts })), 'descendants')
  }
}

t.setTimeout(3_600_000)

t.test('coverage, gaps, effective tasks, traces and the tree equal a plain reading of the model', async (t) => {
  t.setTimeout(3_600_000)
  const api = await openApi(t)
  let plans = 0
  const property = fc.asyncProperty(worlds(), days(), async (world, asOf) => {
    await api.empty()
    const loaded = await loadWorld(api, world)
    for (const plan of world.plans) {
      const one = { api, world, loaded, plan, id: loaded.planId.get(plan.key)!, asOf }
      await sameTree(one)
      await sameCoverage(one)
      await sameGaps(one)
      await sameTasks(one)
      await sameTargets(one)
      plans++
    }
  })
  const result = await fc.check(property, {
    numRuns: RUNS,
    seed: SEED,
    endOnFailure: Boolean(process.env['NO_SHRINK'])
  })
  if (result.failed) t.comment(fc.defaultReportMessage(result) ?? '')
  t.notOk(result.failed, `${result.numRuns} worlds, ${plans} plans`)
})
