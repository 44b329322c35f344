// Valid small worlds. The raw material is made of small numbers, so that it shrinks; `build` picks what they may mean.
import fc from 'fast-check'
import {
  ancestorsOfOrg,
  edgesOf,
  isRow,
  mayStandUnder,
  modeOf,
  planObliges,
  provinceOf,
  refAncestors,
  taskBinds
} from './reference.ts'
import type { Tier, WBlock, WLink, WOrg, World, WPlan, WTarget, WTask, WTiming } from './world.ts'

const RANK: Record<Tier, number> = { central: 0, province: 1, department: 2, commune: 3, unit: 4 }

const PROVINCE_NAMES = ['Hà Bắc', 'Minh Hải']
const COMMUNE_NAMES = [
  ['An Lạc', 'Bình Khê', 'Cẩm Giàng', 'Đông Triều'],
  ['Gia Lộc', 'Hồng Phong', 'Kim Thành', 'Lê Lợi']
]
const DEPARTMENT_NAMES = ['Tư pháp', 'Nội vụ', 'Tài chính']
const FIELDS = ['chuyển đổi số', 'chuyển đổi số', 'chuyển đổi số', 'phổ biến giáo dục pháp luật', null]
const TEXTS = [
  'Tuyên truyền, phổ biến pháp luật',
  'Tổ chức hội nghị tập huấn',
  'Rà soát thủ tục hành chính',
  'Sơ kết công tác 6 tháng đầu năm',
  'Báo cáo kết quả quý II',
  'Văn hóa cơ sở',
  'Kiểm tra việc thực hiện tại cơ sở',
  'SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM.',
  'Văn hoá  cơ sở;',
  'Báo cáo kết quả 9 tháng',
  'Báo cáo kết quả chín tháng',
  'Hội thi ngày 6 tháng 3',
  'Ban hành kế hoạch thực hiện',
  'Bố trí kinh phí'
]
const PERIODS = [
  null,
  null,
  null,
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-02-15', to: '2026-12-31' },
  { from: '2026-01-01', to: '2030-12-31' },
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2026-04-01', to: '2026-12-31' },
  { from: '2027-01-01', to: '2027-12-31' }
]
const BOUNDS: { from: string | null; to: string | null }[] = [
  { from: null, to: '2026-06-30' },
  { from: '2026-03-01', to: null },
  { from: '2025-07-01', to: null },
  { from: null, to: '2026-03-15' },
  { from: '2026-07-01', to: null }
]

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function pick<T>(from: readonly T[], by: number): T {
  const picked = from[by % from.length]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

/** At most `from.length` different ones, in the order of `from`. */
function pickSome<T>(from: readonly T[], by: number[]): T[] {
  if (from.length === 0) return []
  const chosen = new Set(by.map((one) => one % from.length))
  return from.filter((_, at) => chosen.has(at))
}

// ---- the raw material ----

const small = fc.nat({ max: 999 })
/** True about `percent` times in a hundred; shrinks to false. */
const chance = (percent: number) => fc.nat({ max: 99 }).map((n) => n >= 100 - percent)
const few = (max: number) => fc.array(small, { maxLength: max })

const rawOrg = fc.record({
  bounds: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: small }),
  other: chance(12)
})

const rawTask = fc.record({
  text: small,
  timing: fc.nat({ max: 99 }),
  quarters: fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 2 }),
  due: fc.nat({ max: 420 }),
  lead: few(2),
  targets: fc.oneof(
    { weight: 2, arbitrary: fc.constant<number[]>([]) },
    { weight: 3, arbitrary: fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 2 }) }
  ),
  series: fc.nat({ max: 9 }),
  cascade: fc.record({
    given: chance(45),
    mode: fc.nat({ max: 99 }),
    tiers: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, { weight: 2, arbitrary: few(2) }),
    organizations: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, { weight: 2, arbitrary: few(2) }),
    byPlan: chance(12)
  }),
  links: fc.array(
    fc.record({
      to: small,
      near: chance(60),
      kind: fc.nat({ max: 99 }),
      state: fc.nat({ max: 99 }),
      receiver: small,
      grounds: chance(60)
    }),
    { maxLength: 3 }
  )
})

const rawPlan = fc.record({
  tier: fc.nat({ max: 99 }),
  issuer: small,
  again: chance(25),
  day: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 30 }) }, { weight: 1, arbitrary: fc.nat({ max: 200 }) }),
  draft: chance(18),
  field: small,
  period: small,
  cites: fc.oneof(
    { weight: 2, arbitrary: fc.constant<number[]>([]) },
    { weight: 5, arbitrary: fc.array(small, { minLength: 1, maxLength: 1 }) },
    { weight: 3, arbitrary: fc.array(small, { minLength: 2, maxLength: 3 }) }
  ),
  near: chance(60),
  context: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: small }),
  parent: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: small }),
  traced: chance(60),
  silent: chance(25),
  obliges: fc.record({
    given: chance(85),
    tiers: fc.oneof(
      { weight: 1, arbitrary: fc.array(small, { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant<number[]>([0, 1, 2, 3]) }
    ),
    organizations: fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: few(2) }),
    blocks: fc.oneof({ weight: 1, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: few(2) }),
    except: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: few(2) }),
    due: fc.option(fc.nat({ max: 90 }))
  }),
  tasks: fc.array(rawTask, { minLength: 1, maxLength: 5 })
})

const raw = fc.record({
  provinces: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
  ministry: chance(40),
  chain: chance(60),
  departments: fc.constantFrom(0, 0, 0, 1, 2),
  communes: fc.constantFrom(0, 0, 0, 1, 2),
  units: fc.array(small, { maxLength: 2 }),
  bodies: fc.array(rawOrg, { minLength: 24, maxLength: 24 }),
  blocks: fc.array(fc.record({ owner: small, members: fc.array(small, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 3
  }),
  plans: fc.array(rawPlan, { minLength: 2, maxLength: 10 }),
  waivers: fc.array(
    fc.record({ plan: small, task: fc.option(small), body: small, decider: small, day: small, days: fc.option(small) }),
    { maxLength: 5 }
  )
})

type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never
type RawPlan = Raw['plans'][number]
type RawTask = RawPlan['tasks'][number]

// ---- what it means ----

function buildOrgs(from: Raw): WOrg[] {
  const orgs: WOrg[] = []
  const add = (code: string, tier: Tier, name: string, parent: string | null) => {
    const body = from.bodies[orgs.length]
    const fixed = tier === 'central' || tier === 'province' || body === undefined
    const bounds = fixed || body.bounds === null ? { from: null, to: null } : pick(BOUNDS, body.bounds)
    let kind: WOrg['kind'] = 'government'
    if (!fixed && body.other) kind = pick(['party', 'council', 'front', 'other'] as const, body.bounds ?? 0)
    orgs.push({ code, name, tier, parent, kind, validFrom: bounds.from, validTo: bounds.to })
  }
  add('G01', 'central', 'Chính phủ', null)
  if (from.ministry) add('G15', 'central', 'Bộ Tư pháp', null)
  for (let p = 0; p < from.provinces; p += 1) {
    const province = `H${31 + p}`
    const place = PROVINCE_NAMES[p] ?? ''
    add(province, 'province', `Ủy ban nhân dân tỉnh ${place}`, p === 0 ? 'G01' : null)
    for (let d = 0; d <= from.departments; d += 1) {
      add(`${province}.${d + 1}`, 'department', `Sở ${DEPARTMENT_NAMES[d]} tỉnh ${place}`, province)
    }
    for (let c = 0; c <= from.communes; c += 1) {
      add(`${province}.${c + 21}`, 'commune', `Ủy ban nhân dân xã ${COMMUNE_NAMES[p]?.[c]}`, province)
    }
  }
  from.units.forEach((under, at) => {
    const hosts = orgs.filter((org) => org.tier === 'commune' || org.tier === 'department')
    const host = pick(hosts, under)
    add(
      `${host.code}.${at + 1}`,
      'unit',
      `Trung tâm số ${at + 1} ${host.name.split(' ').slice(-2).join(' ')}`,
      host.code
    )
  })
  return orgs
}

/** The bodies of lower tier that an issuer may reasonably name: its subtree and its province; a central body all. */
function reachOf(world: World, issuer: WOrg): WOrg[] {
  return world.orgs.filter((org) => {
    if (RANK[org.tier] <= RANK[issuer.tier]) return false
    if (mayStandUnder(world, org.code, issuer.code)) return true
    return provinceOf(world, org.code) === provinceOf(world, issuer.code)
  })
}

function buildBlocks(world: World, from: Raw): WBlock[] {
  const owners = world.orgs.filter((org) => org.tier === 'province')
  return from.blocks.map(({ owner, members }, at) => {
    const province = pick(owners, owner)
    const codes = pickSome(reachOf(world, province), members).map((org) => org.code)
    return { code: `K${at + 1}`, name: `Khối thi đua số ${at + 1}`, owner: province.code, members: codes }
  })
}

function buildTiming(by: RawTask): WTiming {
  if (by.timing < 50) {
    const quarters = by.quarters.map((q) => (q === 15 ? '2027-Q1' : `2026-Q${(q % 4) + 1}`))
    return { kind: 'quarters', quarters: [...new Set(quarters)].sort() }
  }
  if (by.timing < 62) return { kind: 'due_date', dueOn: addDays('2026-01-01', by.due) }
  if (by.timing < 71) return { kind: 'recurring' }
  if (by.timing < 78) return { kind: 'whole_period' }
  if (by.timing < 90) return { kind: 'by_guidance' }
  return { kind: 'unstated' }
}

const UNITS = ['lớp', 'lớp', 'Lớp', '%', '%', 'ngày']
const COMPARATORS = ['>=', '>=', '>=', '=', '>', '<=', '<', 'range'] as const

function buildTarget(by: number): WTarget {
  const comparator = pick(COMPARATORS, Math.floor(by / 10))
  const value = Math.floor(by / 80) % 5
  return {
    text: pick(['Chỉ tiêu chung', 'chỉ tiêu  chung', 'Chỉ tiêu riêng'], by),
    value,
    unit: pick(UNITS, Math.floor(by / 400)),
    comparator,
    ...(comparator === 'range' ? { to: value + 2 } : {})
  }
}

function buildTask(world: World, issuer: WOrg, key: string, at: number, by: RawTask): WTask {
  const reach = reachOf(world, issuer)
  const tiers = [...new Set(reach.map((org) => org.tier))]
  const task: WTask = {
    key,
    ordinal: `I.${at + 1}`,
    text: pick(TEXTS, by.text),
    timing: buildTiming(by),
    lead: by.lead.length > 0 ? [issuer.code] : [],
    targets: by.targets.map(buildTarget),
    cascade: null
  }
  if (by.series >= 8) task.series = by.series === 8 ? 'A' : 'B'
  const { given, mode, byPlan } = by.cascade
  if (given && mode < 12) {
    task.cascade = { mode: 'none', tiers: [], organizations: [], answeredBy: 'task' }
  } else if (given) {
    task.cascade = {
      mode: mode < 28 ? 'optional' : 'required',
      tiers: pickSome(tiers, by.cascade.tiers),
      organizations: pickSome(reach, by.cascade.organizations).map((org) => org.code),
      answeredBy: byPlan ? 'plan' : 'task'
    }
  }
  return task
}

function buildObliges(world: World, issuer: WOrg, issuedOn: string | null, by: RawPlan['obliges']): WPlan['obliges'] {
  const reach = reachOf(world, issuer)
  const below = [...new Set(reach.map((org) => org.tier))]
  if (!by.given || reach.length === 0) return null
  const mine = world.blocks.filter((block) => block.members.every((code) => reach.some((org) => org.code === code)))
  const obliges = {
    tiers: pickSome(below, by.tiers),
    organizations: pickSome(reach, by.organizations).map((org) => org.code),
    blocks: pickSome(mine, by.blocks).map((block) => block.code),
    except: pickSome(reach, by.except).map((org) => org.code),
    dueOn: by.due === null ? null : addDays(issuedOn ?? '2026-02-01', by.due)
  }
  const names = obliges.tiers.length + obliges.organizations.length + obliges.blocks.length
  return names === 0 ? null : obliges
}

function buildPlans(world: World, from: Raw): Map<WPlan, RawPlan> {
  const made = new Map<WPlan, RawPlan>()
  const used = new Set<string>()
  from.plans.forEach((by, at) => {
    // The first plans stand one under another often, so that the others have something to answer.
    const firsts: Tier[] = ['province', 'department', 'commune', 'unit']
    const others: Tier[] = [
      'central',
      'province',
      'department',
      'department',
      'department',
      'commune',
      'commune',
      'unit'
    ]
    let tier = pick(others, Math.floor((by.tier * others.length) / 100))
    if (at === 0 || (from.chain && at < 4)) tier = at === 0 && by.tier > 80 ? 'central' : (firsts[at] ?? tier)
    const bodies = world.orgs.filter((org) => org.tier === tier)
    const before = world.plans.map((plan) => plan.issuer).filter((code) => bodies.some((org) => org.code === code))
    const second = bodies.find((org) => org.code === before[0])
    const issuer = by.again && second !== undefined ? second : pick(bodies.length > 0 ? bodies : world.orgs, by.issuer)

    let issuedOn: string | null = null
    if (!by.draft) {
      issuedOn = addDays('2025-12-20', RANK[issuer.tier] * 18 + by.day)
      if (issuer.validFrom !== null && issuedOn < issuer.validFrom) issuedOn = issuer.validFrom
      if (issuer.validTo !== null && issuedOn > issuer.validTo) issuedOn = addDays(issuer.validTo, -by.day)
      // One body issues at most one plan a day here: which of two is the earlier is then never in doubt.
      const step = issuer.validTo === null ? 1 : -1
      while (used.has(`${issuer.code} ${issuedOn}`)) issuedOn = addDays(issuedOn, step)
      used.add(`${issuer.code} ${issuedOn}`)
    }
    const mine = world.plans.filter((plan) => plan.issuer === issuer.code).length
    const plan: WPlan = {
      key: `p${at + 1}`,
      issuer: issuer.code,
      number: String(mine + 11),
      symbol: issuer.tier === 'department' ? 'KH-STP' : 'KH-UBND',
      state: by.draft ? 'draft' : 'issued',
      issuedOn,
      field: pick(FIELDS, by.field),
      period: pick(PERIODS, by.period),
      cites: [],
      parent: null,
      obliges: buildObliges(world, issuer, issuedOn, by.obliges),
      tasks: by.tasks.map((task, t) => buildTask(world, issuer, `p${at + 1}t${t + 1}`, t, task))
    }
    world.plans.push(plan)
    made.set(plan, by)
  })
  return made
}

function addCitations(world: World, made: Map<WPlan, RawPlan>): void {
  for (const [plan, by] of made) {
    const citable = world.plans.filter((other) => {
      if (other === plan || other.issuedOn === null) return false
      return plan.issuedOn === null || other.issuedOn <= plan.issuedOn
    })
    const upper = citable.filter((other) => mayStandUnder(world, plan.issuer, other.issuer))
    const lowest = Math.max(...upper.map((other) => rankOf(world, other.issuer)))
    const nearest = upper.filter((other) => rankOf(world, other.issuer) === lowest)
    for (const cite of by.cites) {
      if (upper.length === 0) break
      const key = pick(by.near ? nearest : upper, cite).key
      if (!plan.cites.includes(key)) plan.cites.push(key)
    }
    // A plan of its own or of a body beside it: context, never an edge.
    const beside = citable.filter(
      (other) =>
        rankOf(world, other.issuer) === rankOf(world, plan.issuer) &&
        (other.issuer === plan.issuer || provinceOf(world, other.issuer) === provinceOf(world, plan.issuer)) &&
        provinceOf(world, plan.issuer) !== null
    )
    if (by.context !== null && beside.length > 0) {
      plan.cites.splice(by.context % (plan.cites.length + 1), 0, pick(beside, by.context).key)
    }
    const edges = edgesOf(world, plan.key)
    if (by.parent !== null && edges.length > 0) plan.parent = pick(edges, by.parent).key
  }
}

function rankOf(world: World, code: string): number {
  return RANK[world.orgs.find((org) => org.code === code)?.tier ?? 'unit']
}

function addLinks(world: World, made: Map<WPlan, RawPlan>): void {
  const handed: { link: WLink; by: number }[] = []
  for (const [plan, by] of made) {
    if (by.silent) continue
    const above = refAncestors(world, plan.key, { includeDrafts: true })
    const targets: { plan: WPlan; task: WTask }[] = []
    const near: { plan: WPlan; task: WTask }[] = []
    for (const other of world.plans) {
      if (rankOf(world, other.issuer) >= rankOf(world, plan.issuer)) continue
      const depth = above.find((one) => one.plan === other.key)?.depth
      const bound = planObliges(world, other, plan.issuer, null) || isRow(world, other, plan.issuer, null)
      if (depth === undefined && !bound) continue
      for (const task of other.tasks) {
        targets.push({ plan: other, task })
        if (depth === 1) near.push({ plan: other, task })
      }
    }
    if (targets.length === 0) continue
    plan.tasks.forEach((task, at) => {
      for (const wish of by.tasks[at]?.links ?? []) {
        const target = pick(wish.near && near.length > 0 ? near : targets, wish.to)
        if (world.links.some((link) => link.child === task.key && link.parent === target.task.key)) continue
        const kind: WLink['kind'] =
          wish.kind < 50 ? 'takes_up' : wish.kind < 68 ? 'details' : wish.kind < 88 ? 'forwards' : 'declines'
        const state: WLink['state'] = wish.state < 80 ? 'confirmed' : wish.state < 92 ? 'suggested' : 'rejected'
        const grounds = kind === 'declines' && wish.grounds ? 'Không có đối tượng' : null
        const to = kind === 'forwards' ? pick(world.orgs, wish.receiver).code : null
        world.links.push({ child: task.key, parent: target.task.key, kind, state, to, grounds })
        // An answer often states its share of the target.
        const asked = target.task.targets ?? []
        if ((kind === 'takes_up' || kind === 'details') && wish.grounds && asked.length > 0) {
          task.targets = asked.map((one) => ({ ...one, value: wish.receiver % 5 }))
        }
        if (kind === 'forwards' && wish.near) handed.push({ link: world.links.at(-1)!, by: wish.receiver })
      }
    })
  }
  // Most often a task is handed to somebody who answers it, or the task it came from.
  for (const { link, by } of handed) {
    const answering = world.plans.filter((plan) =>
      plan.tasks.some(({ key }) =>
        world.links.some((one) => one.child === key && [link.child, link.parent].includes(one.parent))
      )
    )
    if (answering.length > 0) link.to = pick(answering, by).issuer
  }
}

/** Only such as the service takes: bound, decided by the issuer, above it or its board, and no two of a scope at once. */
function addWaivers(world: World, from: Raw): void {
  const issued = world.plans.filter((plan) => plan.state === 'issued')
  for (const by of from.waivers) {
    if (issued.length === 0) return
    const plan = pick(issued, by.plan)
    const task = by.task === null ? null : pick(plan.tasks, by.task)
    const named = (code: string) =>
      plan.tasks.some((one) => modeOf(plan, one) !== 'none' && one.cascade?.organizations.includes(code))
    const bound = world.orgs.filter(({ code }) =>
      task === null
        ? planObliges(world, plan, code, null) || named(code)
        : modeOf(plan, task) !== 'none' && taskBinds(world, plan, task, code, null)
    )
    if (bound.length === 0) continue
    const organization = pick(bound, by.body).code
    const decidedOn = addDays(plan.issuedOn ?? '', by.day % 150)
    const expiresOn = by.days === null ? null : addDays(decidedOn, by.days % 200)
    const deciders = world.orgs.filter((org) => {
      const exists = (org.validFrom ?? '') <= decidedOn && decidedOn <= (org.validTo ?? '9999')
      const above = [plan.issuer, ...ancestorsOfOrg(world, plan.issuer).map(({ code }) => code)]
      const board = org.tier === 'department' && org.parent === plan.issuer
      const own = [org.code, ...ancestorsOfOrg(world, org.code).map(({ code }) => code)].includes(organization)
      return exists && (above.includes(org.code) || board) && !own
    })
    const clash = world.waivers.some(
      (other) =>
        other.plan === plan.key &&
        other.task === (task?.key ?? null) &&
        other.organization === organization &&
        other.decidedOn <= (expiresOn ?? '9999') &&
        decidedOn <= (other.expiresOn ?? '9999')
    )
    if (deciders.length === 0 || clash) continue
    const decidedBy = pick(deciders, by.decider).code
    world.waivers.push({ plan: plan.key, task: task?.key ?? null, organization, decidedBy, decidedOn, expiresOn })
  }
}

function build(from: Raw): World {
  const world: World = { orgs: buildOrgs(from), blocks: [], plans: [], links: [], traced: [], waivers: [] }
  world.blocks = buildBlocks(world, from)
  const made = buildPlans(world, from)
  addCitations(world, made)
  addLinks(world, made)
  for (const [plan, by] of made) {
    if (by.traced) world.traced.push(plan.key)
  }
  addWaivers(world, from)
  return world
}

/** Small worlds, all valid. */
export function worlds(): fc.Arbitrary<World> {
  return raw.map(build)
}

/** Days to ask about: mostly ones on which much has fallen due, some early, some on the edges. */
export function days(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('2026-06-30', '2026-07-01', '2026-09-15', '2026-12-31') },
    { weight: 2, arbitrary: fc.nat({ max: 400 }).map((n) => addDays('2025-12-25', n)) },
    { weight: 1, arbitrary: fc.constantFrom('2026-03-31', '2026-04-01', '2026-03-01', '2026-03-15') }
  )
}
