import fc from 'fast-check'
import t from 'tap'
import { days, worlds } from './random-world.ts'
import {
  foldText,
  isRow,
  mayStandUnder,
  namesItsPeriod,
  refAncestors,
  refCoverage,
  refDescendants,
  refEffective,
  refGaps,
  refParent,
  refTrace
} from './reference.ts'
import type { Tier, WLink, WOrg, World, WPlan, WTask, WTiming } from './world.ts'

// ---- worlds by hand ----

const org = (code: string, tier: Tier, parent: string | null, more: Partial<WOrg> = {}): WOrg => ({
  code,
  name: `Cơ quan ${code}`,
  tier,
  parent,
  kind: 'government',
  validFrom: null,
  validTo: null,
  ...more
})

const ORGS = [
  org('G', 'central', null),
  org('H', 'province', 'G'),
  org('H.1', 'department', 'H'),
  org('H.2', 'department', 'H'),
  org('H.21', 'commune', 'H'),
  org('H.22', 'commune', 'H'),
  org('H.21.1', 'unit', 'H.21')
]

const quarters = (...list: number[]): WTiming => ({ kind: 'quarters', quarters: list.map((q) => `2026-Q${q}`) })

const task = (key: string, timing: WTiming = { kind: 'unstated' }, more: Partial<WTask> = {}): WTask => ({
  key,
  ordinal: key,
  text: `Việc ${key}`,
  timing,
  lead: ['H.1'],
  cascade: null,
  ...more
})

const plan = (key: string, issuer: string, issuedOn: string | null, more: Partial<WPlan> = {}): WPlan => ({
  key,
  issuer,
  number: key.replace(/\D/g, '') || '1',
  symbol: 'KH-UBND',
  state: issuedOn === null ? 'draft' : 'issued',
  issuedOn,
  field: null,
  period: null,
  cites: [],
  parent: null,
  obliges: null,
  tasks: [],
  ...more
})

const obliges = (tiers: Tier[], more: Partial<NonNullable<WPlan['obliges']>> = {}): WPlan['obliges'] => ({
  tiers,
  organizations: [],
  blocks: [],
  except: [],
  dueOn: null,
  ...more
})

const cascade = (more: Partial<NonNullable<WTask['cascade']>>): WTask['cascade'] => ({
  mode: 'required',
  tiers: [],
  organizations: [],
  answeredBy: 'task',
  ...more
})

const link = (child: string, parent: string, kind: WLink['kind'], state: WLink['state'] = 'confirmed'): WLink => ({
  child,
  parent,
  kind,
  state,
  to: null,
  grounds: kind === 'declines' ? 'Không có đối tượng' : null
})

const world = (plans: WPlan[], links: WLink[] = [], traced: string[] = [], more: Partial<World> = {}): World => ({
  orgs: ORGS,
  blocks: [],
  plans,
  links,
  traced,
  waivers: [],
  ...more
})

function statuses(w: World, key: string, asOf: string, includeDrafts = false): Record<string, string> {
  const found: Record<string, string> = {}
  for (const cell of refCoverage(w, key, asOf, { includeDrafts }).cells) {
    found[`${cell.organization} ${cell.task}`] = cell.status
  }
  return found
}

/** Code, severity, body, task, charged, and the cause behind `<`. */
function gapLines(w: World, key: string, asOf: string): string[] {
  return refGaps(w, key, asOf)
    .map((gap) => {
      const cause = gap.cause ? ` < ${gap.cause.code} ${gap.cause.organization} ${gap.cause.task ?? '-'}` : ''
      const child = gap.childPlan ? ` (${gap.childPlan})` : ''
      const where = `${gap.organization ?? '-'} ${gap.task ?? '-'}`
      return `${gap.code} ${gap.severity} ${where} @${gap.chargedTo}${child}${cause}`
    })
    .sort()
}

t.test('texts', async (t) => {
  t.equal(foldText('Văn hoá  cơ sở;'), foldText('VĂN HÓA cơ sở'))
  t.equal(foldText('Sơ kết, 6 tháng'), foldText('sơ kết 6 tháng.'))
  t.not(foldText('má'), foldText('mà'))
  t.not(foldText('tân'), foldText('tấn'))
  for (const text of [
    'Sơ kết 6 tháng đầu năm',
    'Sơ kết 06 tháng đầu năm',
    'Báo cáo QUÝ II',
    'Báo cáo qúy IV/2026',
    'Báo cáo quý 3',
    'Kết quả 9 tháng.',
    'Kết quả CHÍN THÁNG',
    'Ba tháng một lần',
    'Ngày 6 tháng 3 báo cáo 6 tháng'
  ]) {
    t.ok(namesItsPeriod(text), text)
  }
  for (const text of [
    'Tập huấn',
    'Tặng quý khách',
    'Báo cáo quý 5',
    'Báo cáo các quý',
    'Trong tháng',
    'Kết quả 5 tháng',
    'Kết quả 36 tháng',
    'Mười sáu tháng',
    'Hội thi ngày 6 tháng 3',
    'Ngày 03 tháng 9',
    'Ngày chín tháng ba'
  ]) {
    t.notOk(namesItsPeriod(text), text)
  }
})

t.test('the tree', async (t) => {
  const orgs = [
    ...ORGS,
    org('K', 'province', 'G'),
    org('K.1', 'department', 'K'),
    org('K.21', 'commune', 'K'),
    org('H.1.1', 'unit', 'H.1')
  ]
  const w = world(
    [
      plan('g', 'G', '2026-01-02'),
      plan('h', 'H', '2026-01-10', { cites: ['g'] }),
      plan('d', 'H.1', '2026-01-20', { cites: ['h'] }),
      plan('c', 'H.21', '2026-02-01', { cites: ['d', 'h'], parent: 'h' }),
      plan('u', 'H.21.1', null, { cites: ['c', 'd'] })
    ],
    [],
    [],
    { orgs }
  )
  t.ok(mayStandUnder(w, 'H.21', 'H.1'), 'a department of the same province')
  t.ok(mayStandUnder(w, 'H.21.1', 'H.2'))
  t.ok(mayStandUnder(w, 'H.21', 'G'))
  t.notOk(mayStandUnder(w, 'H.21', 'K'), 'another province')
  t.notOk(mayStandUnder(w, 'H.21', 'K.1'))
  t.notOk(mayStandUnder(w, 'H.1', 'H.21'), 'the tier does not fall')
  t.notOk(mayStandUnder(w, 'H.1', 'H.2'))
  t.notOk(mayStandUnder(w, 'H.1.1', 'H.21'), 'a commune that is no ancestor')
  t.equal(refParent(w, 'c'), 'h')
  t.equal(refParent(w, 'u'), 'c')
  t.equal(refParent(w, 'g'), null)
  t.same(refAncestors(w, 'u', { includeDrafts: false }), [
    { plan: 'c', depth: 1 },
    { plan: 'd', depth: 1 },
    { plan: 'h', depth: 2 },
    { plan: 'g', depth: 3 }
  ])
  t.same(refDescendants(w, 'h', { includeDrafts: false }), [
    { plan: 'c', depth: 1 },
    { plan: 'd', depth: 1 }
  ])
  t.same(refDescendants(w, 'h', { includeDrafts: true }), [
    { plan: 'c', depth: 1 },
    { plan: 'd', depth: 1 },
    { plan: 'u', depth: 2 }
  ])
})

t.test('who is obliged', async (t) => {
  const orgs = [
    ...ORGS,
    org('H.3', 'department', 'H', { kind: 'party' }),
    org('H.4', 'department', 'H', { validTo: '2026-06-30' }),
    org('K', 'province', 'G'),
    org('K.21', 'commune', 'K')
  ]
  const blocks = [
    { code: 'B1', name: 'Khối 1', owner: 'H', members: ['H.22', 'H.3'] },
    { code: 'B2', name: 'Khối 2', owner: 'H', members: ['H.22'] }
  ]
  const w = world(
    [
      plan('h', 'H', '2026-01-10', {
        obliges: obliges(['department'], { blocks: ['B1'], except: ['H.2'] }),
        tasks: [
          task('t1', quarters(2)),
          task('t2', quarters(1, 3), { cascade: cascade({ tiers: ['commune'] }) }),
          task('t3', undefined, { cascade: cascade({ organizations: ['H.2'] }) }),
          task('t4', undefined, { cascade: cascade({ mode: 'optional', organizations: ['H.21'] }) })
        ]
      }),
      plan('d', 'H.1', '2026-01-10', { obliges: obliges(['commune', 'unit']), tasks: [task('t5')] })
    ],
    [],
    [],
    { orgs, blocks }
  )
  const found = refCoverage(w, 'h', '2026-06-30', { includeDrafts: false })
  t.same(
    found.rows,
    ['H.1', 'H.2', 'H.22', 'H.3', 'H.4'],
    'excepted, but named by a required task; not by an optional one'
  )
  t.same(
    found.cells.map((cell) => `${cell.organization} ${cell.task}`),
    ['H.1 t1', 'H.2 t3', 'H.22 t1', 'H.22 t2', 'H.3 t1', 'H.4 t1']
  )
  t.same(found.totals, { due: 6, covered: 0, waived: 0, untraced: 0, open: 6, notDue: 0, coverage: 0 })
  t.same(Object.keys(found.groups.block).sort(), ['B1', 'none'], 'H.22 is in two blocks')
  t.equal(found.groups.block.B1?.due, 1)
  t.equal(found.groups.quarter['2026-Q3']?.due, 1, "the task's last quarter")
  t.equal(found.groups.quarter.none?.due, 1)
  t.notOk(refCoverage(w, 'h', '2026-07-01', { includeDrafts: false }).rows.includes('H.4'), 'abolished')
  t.same(
    refCoverage(w, 'd', '2026-06-30', { includeDrafts: false }).rows,
    ['H.21', 'H.22'],
    'the communes of the province, and no unit under a commune'
  )
})

t.test('exceptions and the issuer', async (t) => {
  const blocks = [{ code: 'B1', name: 'Khối 1', owner: 'H', members: ['H', 'H.21', 'H.22'] }]
  const named = ['H', 'H.1', 'H.2']
  const w = world(
    [
      plan('h', 'H', '2026-01-10', {
        obliges: obliges([], { organizations: named, blocks: ['B1'], except: ['H.2', 'H.22'] }),
        tasks: [
          task('t1'),
          task('t2', undefined, { cascade: cascade({ tiers: ['department'], organizations: ['H.22'] }) })
        ]
      })
    ],
    [],
    [],
    { blocks }
  )
  t.same(
    refCoverage(w, 'h', '2026-04-01', { includeDrafts: false }).cells.map(
      (cell) => `${cell.organization} ${cell.task}`
    ),
    ['H.1 t1', 'H.1 t2', 'H.21 t1', 'H.22 t2'],
    'except lifts names and members too, but not whom a task names; a plan never obliges its issuer'
  )
})

// One province plan, each body a different fate.
const fates = (): World =>
  world(
    [
      plan('h', 'H', '2026-01-10', {
        field: 'số hóa',
        obliges: obliges(['department', 'commune'], { dueOn: '2026-02-28' }),
        tasks: [task('t1', quarters(2)), task('t2', quarters(3))]
      }),
      plan('d1', 'H.1', '2026-02-01', { cites: ['h'], tasks: [task('a1', quarters(3)), task('a2')] }),
      plan('d2', 'H.2', '2026-03-02', {
        field: 'số hóa',
        tasks: [task('b1', { kind: 'recurring' }), task('b2')]
      }),
      plan('c1', 'H.21', null, { cites: ['h'], tasks: [task('c1t')] })
    ],
    [
      link('a1', 't1', 'takes_up'),
      link('a2', 't2', 'takes_up'),
      link('b1', 't1', 'takes_up'),
      link('b2', 't2', 'takes_up', 'suggested'),
      link('c1t', 't1', 'declines')
    ],
    ['c1']
  )

t.test('one of each', async (t) => {
  const w = fates()
  t.same(statuses(w, 'h', '2026-03-31'), {
    'H.1 t1': 'later',
    'H.1 t2': 'unscheduled',
    'H.2 t1': 'covered',
    'H.2 t2': 'not_cited',
    'H.21 t1': 'draft_only',
    'H.21 t2': 'draft_only',
    'H.22 t1': 'no_plan',
    'H.22 t2': 'no_plan'
  })
  t.same(refCoverage(w, 'h', '2026-03-31', { includeDrafts: false }).totals, {
    due: 8,
    covered: 2,
    waived: 0,
    untraced: 0,
    open: 6,
    notDue: 0,
    coverage: 0.25
  })
  t.same(
    statuses(w, 'h', '2026-02-28'),
    {
      'H.1 t1': 'not_due',
      'H.1 t2': 'unscheduled',
      'H.2 t1': 'not_due',
      'H.2 t2': 'not_due',
      'H.21 t1': 'not_due',
      'H.21 t2': 'not_due',
      'H.22 t1': 'not_due',
      'H.22 t2': 'not_due'
    },
    'on the due date itself nothing is overdue'
  )
  const drafts = statuses(w, 'h', '2026-03-31', true)
  t.equal(drafts['H.21 t1'], 'declined')
  t.equal(drafts['H.21 t2'], 'missing', 'cites, is traced, links nothing to t2')
  t.same(gapLines(w, 'h', '2026-03-31'), [
    'PLAN_DRAFT_ONLY W H.21 - @H.21',
    'PLAN_NOT_CITING E H.2 - @H.2',
    'PLAN_NOT_ISSUED E H.22 - @H.22',
    'TASK_LATER_THAN_PARENT E H.1 t1 @H.1',
    'TASK_NOT_TAKEN_UP E H.2 t2 @H.2 < PLAN_NOT_CITING H.2 -',
    'TASK_NOT_TAKEN_UP E H.21 t1 @H.21 < PLAN_DRAFT_ONLY H.21 -',
    'TASK_NOT_TAKEN_UP E H.21 t2 @H.21 < PLAN_DRAFT_ONLY H.21 -',
    'TASK_NOT_TAKEN_UP E H.22 t1 @H.22 < PLAN_NOT_ISSUED H.22 -',
    'TASK_NOT_TAKEN_UP E H.22 t2 @H.22 < PLAN_NOT_ISSUED H.22 -',
    'TASK_UNSCHEDULED W H.1 t2 @H.1'
  ])
  t.same(gapLines(w, 'h', '2026-02-28'), [
    'PLAN_NOT_YET_DUE I H.2 - @H.2',
    'PLAN_NOT_YET_DUE I H.21 - @H.21',
    'PLAN_NOT_YET_DUE I H.22 - @H.22',
    'TASK_UNSCHEDULED W H.1 t2 @H.1'
  ])
  t.same(gapLines(w, 'h', '2026-01-09'), [], 'not issued yet: holds nothing against anyone')
  t.same(refCoverage(w, 'h', '2026-01-09', { includeDrafts: false }).totals.notDue, 8)
})

t.test('a series, a late plan, a deadline', async (t) => {
  const text = 'Sơ kết 6 tháng đầu năm'
  const w = world(
    [
      plan('h', 'H', '2026-01-10', {
        obliges: obliges(['department', 'commune'], { dueOn: '2026-02-28' }),
        tasks: [
          task('t1', quarters(2), { text }),
          task('t2', quarters(3), { text: `${text}.` }),
          task('t3', quarters(2), { text: 'Tập huấn' }),
          task('t4', quarters(3), { text: 'Tập huấn' }),
          task('t5', undefined, { cascade: cascade({ answeredBy: 'plan', tiers: ['commune'] }) })
        ]
      }),
      plan('d1', 'H.1', '2026-03-01', {
        cites: ['h'],
        tasks: [task('a1', quarters(3)), task('a2', quarters(3))]
      }),
      plan('c1', 'H.21', '2026-10-01', {
        cites: ['h'],
        tasks: [task('b1', { kind: 'by_guidance' }), task('b2', { kind: 'due_date', dueOn: '2026-04-01' })]
      }),
      plan('c2', 'H.22', '2026-02-02', { cites: ['h'] })
    ],
    [
      link('a1', 't1', 'takes_up'),
      link('a2', 't3', 'takes_up'),
      link('b1', 't2', 'takes_up'),
      link('b2', 't3', 'takes_up'),
      link('b2', 't4', 'details')
    ],
    ['d1', 'c2']
  )
  t.same(statuses(w, 'h', '2026-12-01'), {
    'H.1 t1': 'covered',
    'H.1 t2': 'covered',
    'H.1 t3': 'later',
    'H.1 t4': 'missing',
    'H.2 t1': 'no_plan',
    'H.2 t2': 'no_plan',
    'H.2 t3': 'no_plan',
    'H.2 t4': 'no_plan',
    'H.21 t1': 'unscheduled',
    'H.21 t2': 'unscheduled',
    'H.21 t3': 'covered',
    'H.21 t4': 'partial',
    'H.21 t5': 'covered',
    'H.22 t1': 'missing',
    'H.22 t2': 'missing',
    'H.22 t3': 'missing',
    'H.22 t4': 'missing',
    'H.22 t5': 'covered'
  })
  t.same(gapLines(w, 'h', '2026-12-01'), [
    'PLAN_AFTER_DEADLINE W H.21 - @H.21 (c1)',
    'PLAN_LATE W H.1 - @H.1 (d1)',
    'PLAN_LATE W H.21 - @H.21 (c1)',
    'PLAN_NOT_ISSUED E H.2 - @H.2',
    'TASK_BLANKET_ONLY W H.22 - @H.22',
    'TASK_LATER_THAN_PARENT E H.1 t3 @H.1',
    'TASK_NOT_TAKEN_UP E H.1 t4 @H.1',
    'TASK_NOT_TAKEN_UP E H.2 t1 @H.2 < PLAN_NOT_ISSUED H.2 -',
    'TASK_NOT_TAKEN_UP E H.2 t3 @H.2 < PLAN_NOT_ISSUED H.2 -',
    'TASK_NOT_TAKEN_UP E H.2 t4 @H.2 < PLAN_NOT_ISSUED H.2 -',
    'TASK_NOT_TAKEN_UP E H.22 t1 @H.22 < TASK_BLANKET_ONLY H.22 -',
    'TASK_NOT_TAKEN_UP E H.22 t3 @H.22 < TASK_BLANKET_ONLY H.22 -',
    'TASK_NOT_TAKEN_UP E H.22 t4 @H.22 < TASK_BLANKET_ONLY H.22 -',
    'TASK_PARTLY_TAKEN_UP W H.21 t4 @H.21',
    'TASK_UNSCHEDULED I H.21 t1 @H.21'
  ])
})

t.test('what a path of two links says', async (t) => {
  const expected: [WLink['kind'], WLink['kind'], string][] = [
    ['takes_up', 'takes_up', 'covered'],
    ['takes_up', 'details', 'partial'],
    ['details', 'takes_up', 'partial'],
    ['details', 'details', 'partial'],
    ['forwards', 'takes_up', 'forwarded'],
    ['declines', 'takes_up', 'declined'],
    ['forwards', 'details', 'missing'],
    ['declines', 'forwards', 'missing'],
    ['takes_up', 'forwards', 'missing'],
    ['details', 'declines', 'missing']
  ]
  for (const [first, second, status] of expected) {
    const plans = [
      plan('h', 'H', '2026-01-10', { obliges: obliges(['commune'], { except: ['H.22'] }), tasks: [task('t1')] }),
      plan('d1', 'H.1', '2026-02-01', { cites: ['h'], tasks: [task('a1')] }),
      plan('c1', 'H.21', '2026-02-10', { cites: ['h'], tasks: [task('b1')] })
    ]
    const links = [link('b1', 'a1', first), link('a1', 't1', second)]
    const w = world(plans, links, ['c1'])
    t.equal(statuses(w, 'h', '2026-04-01')['H.21 t1'], status, `${first}, ${second}`)
    t.equal(statuses(w, 'h', '2026-01-31')['H.21 t1'], 'not_due')
    const drafted = plans.map((one) => (one.key === 'd1' ? { ...one, state: 'draft' as const, issuedOn: null } : one))
    const through = world(drafted, links, ['c1'])
    t.equal(statuses(through, 'h', '2026-04-01')['H.21 t1'], 'missing', 'nothing runs through a draft')
    t.equal(statuses(through, 'h', '2026-04-01', true)['H.21 t1'], status, 'unless drafts are included')
  }
})

t.test('two plans of one body', async (t) => {
  const second = (more: Partial<WPlan>) =>
    world(
      [
        plan('h', 'H', '2026-01-10', {
          field: 'số hóa',
          obliges: obliges(['commune'], { except: ['H.22'] }),
          tasks: [task('t1'), task('t2')]
        }),
        plan('c1', 'H.21', '2026-02-01', { cites: ['h'], field: 'số hóa', tasks: [task('b1')] }),
        plan('c2', 'H.21', '2026-02-10', { cites: ['h'], field: 'số hóa', tasks: [task('b2')], ...more })
      ],
      [link('b1', 't1', 'details'), link('b2', 't1', 'takes_up')],
      ['c1']
    )
  t.same(gapLines(second({}), 'h', '2026-04-01'), [
    'PLAN_DUPLICATE I H.21 - @H.21',
    'TASK_NOT_TRACED I H.21 t2 @register'
  ])
  t.same(gapLines(second({ field: 'khác' }), 'h', '2026-04-01'), ['TASK_NOT_TRACED I H.21 t2 @register'])
  t.same(gapLines(second({ period: { from: '2027-01-01', to: '2027-12-31' } }), 'h', '2026-04-01'), [
    'TASK_NOT_TRACED I H.21 t2 @register'
  ])
  t.same(
    gapLines(second({ cites: [], field: null }), 'h', '2026-04-01'),
    ['TASK_NOT_TAKEN_UP E H.21 t2 @H.21'],
    'linked only: its tracing is not asked for'
  )
})

t.test('after the deadline, by the plan that answers first', async (t) => {
  const w = (links: WLink[]) =>
    world(
      [
        plan('h', 'H', '2026-01-10', {
          obliges: obliges(['commune'], { except: ['H.22'] }),
          tasks: [
            task('t1', quarters(1)),
            task('t2', quarters(2)),
            task('t3', quarters(1), { cascade: cascade({ answeredBy: 'plan' }) })
          ]
        }),
        plan('c1', 'H.21', '2026-04-01', { cites: ['h'], tasks: [task('b1')] }),
        plan('c2', 'H.21', '2026-07-01', { cites: ['h'], tasks: [task('b2')] }),
        plan('c3', 'H.21', '2026-03-31', { tasks: [task('b3')] })
      ],
      links,
      ['c1', 'c2']
    )
  const after = (links: WLink[], asOf = '2026-12-01') =>
    gapLines(w(links), 'h', asOf).filter((line) => line.startsWith('PLAN_AFTER'))
  const c1 = 'PLAN_AFTER_DEADLINE W H.21 - @H.21 (c1)'
  const c2 = 'PLAN_AFTER_DEADLINE W H.21 - @H.21 (c2)'
  t.same(after([]), [c1], 'answered by a plan: the first of the two that cite')
  t.same(after([link('b2', 't1', 'takes_up'), link('b2', 't2', 'takes_up')]), [c1, c2], 'each plan once')
  t.same(after([link('b1', 't1', 'takes_up'), link('b2', 't1', 'takes_up'), link('b1', 't2', 'takes_up')]), [c1])
  t.same(after([link('b3', 't1', 'takes_up'), link('b2', 't1', 'takes_up')]), [], 'a linked plan was in time')
  t.same(after([link('b3', 't1', 'details'), link('b2', 't1', 'takes_up')]), [c2], 'by plan, yet not whole by link')
  t.same(after([], '2026-03-31'), [], 'no plan yet')
})

t.test('midway', async (t) => {
  const w = world(
    [
      plan('h', 'H', '2026-01-10', {
        obliges: obliges(['department', 'commune'], { except: ['H.2'] }),
        tasks: [task('t1'), task('t2'), task('t3', quarters(1))]
      }),
      plan('d1', 'H.1', '2026-02-01', { cites: ['h'], tasks: [task('a1'), task('a2'), task('a3', quarters(4))] }),
      // Cites the department only and links to it: what the department leaves out is not the commune's.
      plan('c1', 'H.21', '2026-02-10', { cites: ['d1'], tasks: [task('b1'), task('b2')] }),
      // Cites the city too: what it leaves out is its own; what is weakened is not.
      plan('c2', 'H.22', '2026-02-10', { cites: ['d1', 'h'], tasks: [task('c1t'), task('c2t')] })
    ],
    [
      link('a1', 't1', 'details'),
      link('a2', 't2', 'declines'),
      link('a3', 't3', 'takes_up'),
      link('b1', 'a1', 'takes_up'),
      link('c1t', 'a1', 'takes_up'),
      link('b2', 'a2', 'takes_up')
    ],
    ['d1', 'c1', 'c2']
  )
  t.same(statuses(w, 'h', '2026-04-01'), {
    'H.1 t1': 'partial',
    'H.1 t2': 'declined',
    'H.1 t3': 'later',
    'H.21 t1': 'partial',
    'H.21 t2': 'missing',
    'H.21 t3': 'missing',
    'H.22 t1': 'partial',
    'H.22 t2': 'missing',
    'H.22 t3': 'missing'
  })
  const expected = [
    'TASK_LATER_THAN_PARENT E H.1 t3 @H.1',
    'TASK_NOT_TAKEN_UP E H.1 t2 @H.1',
    'TASK_NOT_TAKEN_UP E H.21 t2 @H.1 < TASK_NOT_TAKEN_UP H.1 t2',
    // A task that is planned later breaks nothing.
    'TASK_NOT_TAKEN_UP E H.21 t3 @H.21',
    'TASK_NOT_TAKEN_UP E H.22 t2 @H.22',
    'TASK_NOT_TAKEN_UP E H.22 t3 @H.22',
    'TASK_PARTLY_TAKEN_UP W H.1 t1 @H.1',
    'TASK_PARTLY_TAKEN_UP W H.21 t1 @H.1 < TASK_PARTLY_TAKEN_UP H.1 t1',
    'TASK_PARTLY_TAKEN_UP W H.22 t1 @H.1 < TASK_PARTLY_TAKEN_UP H.1 t1'
  ]
  t.same(gapLines(w, 'h', '2026-04-01'), expected)
  t.same(
    gapLines({ ...w, traced: ['d1', 'c2'] }, 'h', '2026-04-01').filter((line) => line.includes('TRACED')),
    ['TASK_NOT_TRACED I H.21 t2 @register', 'TASK_NOT_TRACED I H.21 t3 @register'],
    'what is not traced has no cause midway'
  )
  t.same(
    gapLines({ ...w, traced: ['c1', 'c2'], links: [link('b1', 'a1', 'declines')] }, 'h', '2026-04-01'),
    [
      'TASK_BLANKET_ONLY W H.22 - @H.22',
      ...['t1', 't2', 't3'].map((each) => `TASK_NOT_TAKEN_UP E H.21 ${each} @register < TASK_NOT_TRACED H.1 ${each}`),
      ...['t1', 't2', 't3'].map((each) => `TASK_NOT_TAKEN_UP E H.22 ${each} @H.22 < TASK_BLANKET_ONLY H.22 -`),
      ...['t1', 't2', 't3'].map((each) => `TASK_NOT_TRACED I H.1 ${each} @register`)
    ],
    'any link into the plan between is enough; it is charged as its cause is; no blanket where all broke midway'
  )
  t.same(
    gapLines({ ...w, traced: ['c1', 'c2'], links: [] }, 'h', '2026-04-01').filter((line) => line.includes('H.21 ')),
    [
      'TASK_BLANKET_ONLY W H.21 - @H.21',
      ...['t1', 't2', 't3'].map((each) => `TASK_NOT_TAKEN_UP E H.21 ${each} @H.21 < TASK_BLANKET_ONLY H.21 -`)
    ],
    'without any link into it, the body is blanket only'
  )
})

t.test('midway, the nearest first and charged through', async (t) => {
  const w = (links: WLink[]) =>
    world(
      [
        plan('h', 'H', '2026-01-10', {
          obliges: obliges(['department', 'commune', 'unit'], { except: ['H.22'] }),
          tasks: [task('t1')]
        }),
        plan('d1', 'H.1', '2026-02-01', { cites: ['h'], tasks: [task('a1')] }),
        plan('d2', 'H.2', '2026-02-01', { cites: ['h'], tasks: [task('a2')] }),
        plan('c1', 'H.21', '2026-02-10', { cites: ['d1'], tasks: [task('b1')] }),
        plan('u1', 'H.21.1', '2026-02-20', { cites: ['d2', 'c1'], tasks: [task('e1')] })
      ],
      links,
      ['d1', 'd2', 'c1', 'u1']
    )
  const causes = (links: WLink[]) => {
    const gap = refGaps(w(links), 'h', '2026-04-01').find((one) => one.organization === 'H.21.1' && one.task === 't1')
    return [gap?.code, gap?.chargedTo, ...(gap?.causes ?? []).map((cause) => cause.organization)]
  }
  const toAll = [link('e1', 'a1', 'details'), link('e1', 'a2', 'takes_up'), link('e1', 'b1', 'takes_up')]
  const first = toAll.slice(0, 1)
  t.same(causes(toAll), ['TASK_NOT_TAKEN_UP', 'H.2', 'H.2', 'H.21', 'H.1'])
  t.same(causes(first), ['TASK_NOT_TAKEN_UP', 'H.1', 'H.1'])
  t.same(
    causes([link('e1', 'b1', 'declines'), link('b1', 'a1', 'details')]),
    ['TASK_NOT_TAKEN_UP', 'H.1', 'H.21'],
    'charged as the cause of its cause'
  )
  const whole = [link('e1', 'b1', 'takes_up'), link('b1', 'a1', 'details'), link('a1', 't1', 'details')]
  t.same(causes(whole), ['TASK_PARTLY_TAKEN_UP', 'H.21', 'H.21', 'H.1'])
  const own = whole.map((one) => (one.child === 'e1' ? { ...one, kind: 'details' as const } : one))
  t.same(causes(own), ['TASK_PARTLY_TAKEN_UP', 'H.21.1'], 'its own details')
})

t.test('not citing, one through another', async (t) => {
  const field = 'số hóa'
  const w = world([
    plan('h', 'H', '2026-01-10', { field, obliges: obliges(['department', 'commune'], { except: ['H.2', 'H.22'] }) }),
    plan('d1', 'H.1', '2026-01-05', { field }),
    plan('c1', 'H.21', '2026-02-10', { field, cites: ['d1'] })
  ])
  t.same(gapLines(w, 'h', '2026-04-01'), [
    'PLAN_NOT_CITING E H.21 - @H.1 < PLAN_NOT_CITING H.1 -',
    'PLAN_NOT_CITING W H.1 - @H.1'
  ])
})

t.test('own findings', async (t) => {
  const w = world(
    [
      plan('h', 'H', '2026-01-10'),
      plan('d1', 'H.1', '2026-02-01', {
        cites: ['h'],
        period: { from: '2026-01-01', to: '2026-06-30' },
        tasks: [
          task('a1', quarters(1, 2), { text: 'Tập huấn', lead: [] }),
          task('a2', quarters(2, 1), { text: 'TẬP HUẤN' }),
          task('a3', quarters(2), { text: 'Sơ kết quý II' }),
          task('a4', quarters(2), { text: 'Sơ kết quý II' }),
          task('a5', quarters(2, 3), { lead: [] }),
          task('a6', { kind: 'due_date', dueOn: '2026-07-01' })
        ]
      })
    ],
    [link('a1', 'x', 'takes_up', 'suggested')],
    ['d1']
  )
  t.same(gapLines(w, 'd1', '2026-02-01'), [
    'LEAD_MISSING I - - @H.1',
    'TASK_DUPLICATE I - a1 @H.1',
    'TASK_OUTSIDE_PERIOD W - a5 @H.1',
    'TASK_OUTSIDE_PERIOD W - a6 @H.1',
    'TASK_UNLINKED I - - @H.1'
  ])
  const unstated = { ...w, plans: w.plans.map((one) => ({ ...one, period: null })) }
  t.notOk(
    gapLines(unstated, 'd1', '2026-02-01').some((line) => line.startsWith('TASK_OUTSIDE_PERIOD')),
    'a period that is not stated contradicts nothing'
  )
  t.equal(gapLines(w, 'd1', '2026-01-31').length, 5, 'a plan that is not issued yet has its own findings')
})

t.test('effective tasks and tracing', async (t) => {
  const w = world(
    [
      plan('h', 'H', '2026-01-10', {
        obliges: obliges(['commune']),
        tasks: [
          task('t1'),
          task('t2'),
          task('t3'),
          task('t4', undefined, { cascade: cascade({ mode: 'none' }) }),
          task('t5', undefined, { cascade: cascade({ organizations: ['H.22'] }) })
        ]
      }),
      plan('d1', 'H.1', '2026-02-01', {
        cites: ['h'],
        obliges: obliges(['commune']),
        tasks: [task('a1'), task('a2'), task('a3', undefined, { cascade: cascade({ mode: 'none' }) })]
      }),
      plan('c1', 'H.21', null, { cites: ['d1'], tasks: [task('b1'), task('b2')] })
    ],
    [
      link('a1', 't1', 'takes_up'),
      link('a2', 't2', 'details'),
      link('a3', 't3', 'takes_up'),
      link('b1', 'a2', 'declines'),
      link('b2', 'a3', 'takes_up', 'rejected')
    ]
  )
  t.same(
    refEffective(w, 'c1', '2026-03-01').map((one) => `${one.origin} ${one.task}`),
    // t1 comes as a1; t2 is only detailed by a2, which b1 declines; a3 does not cascade.
    ['own b1', 'own b2', 'inherited t2', 'inherited t3', 'inherited a1']
  )
  t.same(
    refEffective(w, 'c1', '2026-01-31').map((one) => one.task),
    ['b1', 'b2'],
    'the department had not issued, and the way up runs through it'
  )
  t.same(refTrace(w, 'b1', 'up').tasks, new Set(['b1', 'a2', 't2']))
  t.same(refTrace(w, 'b1', 'up').edges, new Set(['b1>a2', 'a2>t2']))
  t.same(refTrace(w, 't2', 'down').tasks, new Set(['t2', 'a2', 'b1']))
  t.same(refTrace(w, 'a2', 'both').tasks, new Set(['a2', 't2', 'b1']))
  t.same(refTrace(w, 'b2', 'both').tasks, new Set(['b2']))
})

// ---- the worlds made at random ----

const SAMPLES = 400
const STATUSES = [
  'no_plan',
  'draft_only',
  'declined',
  'forwarded',
  'later',
  'unscheduled',
  'covered',
  'partial',
  'not_cited',
  'untraced',
  'missing',
  'not_due'
]
const CODES = [
  'PLAN_NOT_YET_DUE',
  'PLAN_NOT_CITING',
  'PLAN_DRAFT_ONLY',
  'PLAN_NOT_ISSUED',
  'PLAN_LATE',
  'PLAN_DUPLICATE',
  'PLAN_AFTER_DEADLINE',
  'TASK_BLANKET_ONLY',
  'TASK_NOT_TAKEN_UP',
  'TASK_NOT_TRACED',
  'TASK_PARTLY_TAKEN_UP',
  'TASK_LATER_THAN_PARENT',
  'TASK_UNSCHEDULED',
  'LEAD_MISSING',
  'TASK_DUPLICATE',
  'TASK_OUTSIDE_PERIOD',
  'TASK_UNLINKED'
]

t.test('a few hundred random worlds are valid, and everything occurs in them', async (t) => {
  const seen: Record<string, number> = {}
  const count = (what: string) => {
    seen[what] = (seen[what] ?? 0) + 1
  }
  const samples = fc.sample(fc.record({ world: worlds(), asOf: days() }), { numRuns: SAMPLES, seed: 20_260_126 })
  const wrong: string[] = []
  for (const { world: w, asOf } of samples) {
    wrong.push(...faultsOf(w))
    for (const one of w.plans) {
      const found = refCoverage(w, one.key, asOf, { includeDrafts: false })
      const drafts = refCoverage(w, one.key, asOf, { includeDrafts: true })
      if (JSON.stringify(found.cells) !== JSON.stringify(drafts.cells)) count('~ drafts change the cells')
      for (const cell of found.cells) count(cell.status)
      for (const groups of Object.values(found.groups)) {
        let cells = 0
        for (const totals of Object.values(groups)) cells += totals.due + totals.notDue
        if (cells !== found.cells.length) wrong.push('groups do not sum to the totals')
      }
      for (const gap of refGaps(w, one.key, asOf)) {
        count(`${gap.code} ${gap.severity}`)
        count(gap.code)
        if (gap.cause) count(`~ ${gap.code} < ${gap.cause.code} of ${sameBody(gap)}`)
        if (gap.causes.length > 1) count(`~ ${gap.code} with several causes`)
        if (gap.task && gap.severity !== 'I' && gap.chargedTo === 'register') count('~ charged up to the register')
      }
      const effective = refEffective(w, one.key, asOf)
      count(effective.some((each) => each.origin === 'inherited') ? '~ plans that inherit' : '~ plans that do not')
      const ups = refAncestors(w, one.key, { includeDrafts: false })
      if (ups.some((up) => up.depth === 3)) count('~ plans of depth 3 or more')
      if (one.cites.length > 1) count('~ plans with several citations')
    }
  }
  t.same(wrong, [])
  for (const what of Object.keys(seen).sort()) t.comment(`${what}: ${seen[what]}`)
  for (const what of [...STATUSES, ...CODES]) t.ok((seen[what] ?? 0) > 0, what)
})

function sameBody(gap: ReturnType<typeof refGaps>[number]): string {
  return gap.organization === gap.cause?.organization ? 'its own' : 'another'
}

/** What would make a world invalid. */
function faultsOf(w: World): string[] {
  const faults: string[] = []
  const tierOf = (code: string) => w.orgs.find((one) => one.code === code)?.tier ?? 'unit'
  const tiers: Tier[] = ['central', 'province', 'department', 'commune', 'unit']
  const planOf = (key: string) => w.plans.find((one) => one.tasks.some((each) => each.key === key))
  const unique = (what: string, list: string[]) => {
    if (new Set(list).size !== list.length) faults.push(`${what}: ${list.join(', ')}`)
  }
  unique(
    'codes',
    w.orgs.map((one) => one.code)
  )
  unique(
    'names',
    w.orgs.map((one) => one.name)
  )
  unique(
    'numbers',
    w.plans.map((one) => `${one.issuer} ${one.number}`)
  )
  unique(
    'tasks',
    w.plans.flatMap((one) => one.tasks.map((each) => each.key))
  )
  unique(
    'links',
    w.links.map((one) => `${one.child} ${one.parent}`)
  )
  for (const one of w.plans) {
    unique(
      'ordinals',
      one.tasks.map((each) => each.ordinal)
    )
    unique('citations', one.cites)
    if ((one.state === 'issued') !== (one.issuedOn !== null)) faults.push(`date of ${one.key}`)
    const issuer = w.orgs.find((each) => each.code === one.issuer)
    if (one.issuedOn && issuer?.validFrom && one.issuedOn < issuer.validFrom) faults.push(`${one.key} before its body`)
    if (one.issuedOn && issuer?.validTo && one.issuedOn > issuer.validTo) faults.push(`${one.key} after its body`)
    for (const key of one.cites) {
      const cited = w.plans.find((each) => each.key === key)
      if (!cited?.issuedOn || (one.issuedOn && cited.issuedOn > one.issuedOn)) faults.push(`${one.key} cites ${key}`)
    }
    if (one.parent && !one.cites.includes(one.parent)) faults.push(`parent of ${one.key}`)
  }
  for (const one of w.links) {
    const from = planOf(one.child)
    const to = planOf(one.parent)
    if (!from || !to) {
      faults.push(`link ${one.child}`)
      continue
    }
    const above = refAncestors(w, from.key, { includeDrafts: true }).some((each) => each.plan === to.key)
    const falls = tiers.indexOf(tierOf(to.issuer)) < tiers.indexOf(tierOf(from.issuer))
    if (!falls || !(above || isRow(w, to, from.issuer, null))) faults.push(`link ${one.child} to ${one.parent}`)
  }
  return faults
}
