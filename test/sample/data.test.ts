import t from 'tap'
import { sample } from '../../src/sample/data.ts'
import { defaultAsOf, shows } from '../../src/sample/expected.ts'
import type { Tier } from '../../src/sample/types.ts'

const ranks: Record<Tier, number> = { central: 0, province: 1, department: 2, commune: 3, unit: 4 }
const orgs = new Map(sample.organizations.map((org) => [org.code, org]))
const plans = new Map(sample.plans.map((plan) => [plan.key, plan.body]))
const duplicates = (keys: string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i)

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
}

/** Every value under a key that holds a day, wherever it stands. */
function daysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    ['issuedOn', 'dueOn', 'date', 'from', 'to', 'on', 'validFrom', 'validTo'].includes(key) && typeof held === 'string'
      ? [held]
      : daysIn(held)
  )
}

t.test('an organization has one code, well formed, and comes after its parent', async (t) => {
  t.same(duplicates(sample.organizations.map((org) => org.code)), [])
  const seen = new Set<string>()
  for (const org of sample.organizations) {
    t.match(org.code, /^[A-Z0-9]+(\.[A-Z0-9]+)*$/)
    t.ok(org.parent === null || seen.has(org.parent), `${org.code} after its parent`)
    if (org.areaCode !== undefined) t.match(org.areaCode, /^(\d{2}|\d{5})$/)
    if (org.parent !== null)
      t.ok(ranks[orgs.get(org.parent)!.tier] <= ranks[org.tier], `${org.code} not above its parent`)
    for (const next of org.successors ?? []) t.ok(seen.has(next), `${org.code} becomes ${next}`)
    seen.add(org.code)
  }
  t.same(duplicates(sample.organizations.flatMap((org) => org.areaCode ?? [])), [])
  t.ok(sample.organizations.filter((org) => org.tier === 'commune').length >= 30, 'a few dozen communes')
})

t.test('a block names registered organizations, and a commune is in one block of the city at most', async (t) => {
  t.same(duplicates(sample.blocks.map((block) => block.code)), [])
  for (const block of sample.blocks) {
    t.same(
      [block.owner, ...block.members].filter((code) => !orgs.has(code)),
      [],
      block.code
    )
    t.same(duplicates(block.members), [], block.code)
  }
  t.same(duplicates(sample.blocks.filter((block) => block.owner === 'HP').flatMap((block) => block.members)), [])
})

t.test('every day is a day, and nothing is issued after the day the sample is read', async (t) => {
  const bodies = sample.plans.map((plan) => plan.body)
  t.same(
    daysIn([sample.organizations, sample.documents, bodies, sample.tracing]).filter((day) => !isDay(day)),
    []
  )
  t.same(
    bodies.flatMap((body) => body.document.issuedOn ?? []).filter((day) => day > defaultAsOf),
    []
  )
  for (const body of bodies) if (body.period) t.ok(body.period.from <= body.period.to, body.document.title)
})

t.test('no two documents share issuer, year, number and symbol', async (t) => {
  const issued = sample.plans.flatMap(({ body }) =>
    body.state === 'issued' ? [{ issuer: body.issuer, ...body.document }] : []
  )
  t.same(
    duplicates(
      [...sample.documents, ...issued].map(
        (doc) => `${doc.issuer} ${doc.issuedOn?.slice(0, 4)} ${doc.number}/${doc.symbol}`
      )
    ),
    []
  )
  t.same(
    sample.documents.filter((doc) => !orgs.has(doc.issuer)),
    []
  )
})

t.test(
  'a plan has a registered issuer, unique ordinals, quarters that exist, and obliges whom the register knows',
  async (t) => {
    t.same(duplicates(sample.plans.map((plan) => plan.key)), [])
    const blocks = new Set(sample.blocks.map((block) => block.code))
    for (const { key, body } of sample.plans) {
      t.ok(orgs.has(body.issuer), key)
      t.equal(
        body.state === 'issued',
        Boolean(body.document.number && body.document.issuedOn),
        `${key}: issued has a number`
      )
      t.same(duplicates(body.tasks.map((task) => task.ordinal)), [], key)
      t.ok(body.tasks.length > 0 && body.tasks.every((task) => task.ordinal.length <= 40 && task.text.length > 10), key)
      const quarters = body.tasks.flatMap((task) => (task.timing.kind === 'quarters' ? task.timing.quarters : []))
      t.same(
        quarters.filter((quarter) => !/^20\d\d-Q[1-4]$/.test(quarter)),
        [],
        key
      )
      const named = [
        ...(body.obliges?.organizations ?? []),
        ...(body.obliges?.except ?? []),
        ...body.tasks.flatMap((task) => task.cascade?.organizations ?? [])
      ]
      t.same(
        named.filter((code) => !orgs.has(code)),
        [],
        key
      )
      t.same(
        (body.obliges?.blocks ?? []).filter((code) => !blocks.has(code)),
        [],
        key
      )
    }
  }
)

t.test('a link joins two tasks that exist, once, and goes up the tiers', async (t) => {
  const tier = ([key]: [string, string]): number => ranks[orgs.get(plans.get(key)!.issuer)!.tier]
  for (const link of sample.links) {
    for (const [key, ordinal] of [link.child, link.parent]) {
      t.ok(
        plans.get(key)?.tasks.some((task) => task.ordinal === ordinal),
        `${key} ${ordinal}`
      )
    }
    t.ok(tier(link.parent) < tier(link.child), `${link.child.join(' ')} up to ${link.parent.join(' ')}`)
    t.equal(link.kind === 'forwards', link.to !== undefined && orgs.has(link.to))
    t.ok(link.kind === 'declines' || link.grounds === undefined)
  }
  t.same(duplicates(sample.links.map((link) => [...link.child, ...link.parent].join(' '))), [])
})

t.test('tracing is declared once, of an issued plan, by a registered body, after the plan was issued', async (t) => {
  t.same(duplicates(sample.tracing.map((tracing) => tracing.plan)), [])
  for (const { plan, by, on } of sample.tracing) {
    t.ok(by === undefined || orgs.has(by), plan)
    t.ok(on === undefined || on >= (plans.get(plan)?.document.issuedOn ?? '9999'), plan)
  }
})

t.test('a waiver is of an issued plan, for a registered body, by another', async (t) => {
  for (const { plan, task, organization, decidedBy, decidedOn } of sample.waivers) {
    const body = plans.get(plan)!
    t.ok(orgs.has(organization) && orgs.has(decidedBy) && organization !== decidedBy, organization)
    t.ok(task === undefined || body.tasks.some(({ ordinal }) => ordinal === task), `${plan} ${task}`)
    t.ok(decidedOn >= (body.document.issuedOn ?? '9999'), organization)
  }
})

t.test('the text is composed Vietnamese, with no double spaces', async (t) => {
  const text = JSON.stringify(sample)
  t.equal(text, text.normalize('NFC'))
  t.notMatch(text, / {2}|\$|Ð/)
})

/** docs/model.md, sections 9 and 10. */
const codes = [
  ['PLAN_NOT_ISSUED', 'PLAN_NOT_YET_DUE', 'PLAN_LATE', 'PLAN_DRAFT_ONLY', 'PLAN_NOT_CITING', 'PLAN_DUPLICATE'],
  ['PLAN_AFTER_DEADLINE', 'TASK_NOT_TAKEN_UP', 'TASK_PARTLY_TAKEN_UP', 'TASK_NOT_TRACED', 'TASK_BLANKET_ONLY'],
  ['TASK_UNLINKED', 'LEAD_MISSING', 'TASK_DUPLICATE', 'TASK_LATER_THAN_PARENT', 'TASK_UNSCHEDULED'],
  ['TASK_OUTSIDE_PERIOD', 'CITATION_UNRESOLVED', 'CITATION_AMBIGUOUS', 'CITATION_DATE_MISMATCH'],
  ['CITATION_ISSUER_MISMATCH', 'CITATION_TYPE_MISMATCH', 'CITATION_FORM_VARIANT', 'CITATION_INCOMPLETE'],
  ['CITATION_POSTDATES', 'DATE_IMPOSSIBLE', 'ORGANIZATION_UNKNOWN', 'CITATION_TO_REVOKED', 'CITATION_TO_REPLACED'],
  ['PLAN_WITHDRAWN', 'STALE_TASK_CHANGED', 'STALE_TASK_MOVED', 'STALE_TASK_REASSIGNED', 'STALE_TASK_REMOVED'],
  ['STALE_TASK_ADDED', 'REVIEW_OVERDUE'],
  ['FORWARD_DEAD_END', 'DECLINE_UNGROUNDED', 'WAIVER_EXPIRED', 'TARGET_SHORTFALL', 'TASK_DEEPLY_UNCOVERED']
].flat()

t.test('every gap code built so far is shown somewhere, and no other', async (t) => {
  t.same([...new Set(shows.map((shown) => shown.code))].sort(), codes.sort())
})

t.test('what is expected names plans and organizations of the sample', async (t) => {
  t.same(
    shows.filter((shown) => !plans.has(shown.plan)),
    []
  )
  t.same(
    shows.filter((shown) => shown.organization !== undefined && !orgs.has(shown.organization)),
    []
  )
})
