import t from 'tap'
import type { DriftFact, Wording } from '../../src/coverage/drift.ts'
import type { Facts, PlanFact, TaskFact } from '../../src/coverage/facts.ts'
import { gapsOwed } from '../../src/coverage/gaps.ts'
import { measure } from '../../src/coverage/measure.ts'
import { totalsOf } from '../../src/coverage/totals.ts'

// The pure decision on hand-made facts: one sentence a case.

const plan = (id: string, more: Partial<PlanFact> = {}): PlanFact => ({
  id,
  issuerId: `org-${id}`,
  tier: 3,
  state: 'issued',
  issuedOn: '2026-02-10',
  field: 'thu-tuc',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  traced: true,
  endedOn: null,
  endedBy: null,
  amendedOn: null,
  number: '7',
  symbol: 'KH-UBND',
  title: null,
  parents: ['root'],
  ...more
})

const task = (id: string, quarter: number | null, more: Partial<TaskFact> = {}): TaskFact => ({
  id,
  ordinal: id,
  position: 1,
  text: `Nhiệm vụ ${id}`,
  wordsKey: `nhiệm vụ ${id}`,
  series: null,
  mode: 'required',
  timing: quarter === null ? 'unstated' : 'quarters',
  dueOn: null,
  firstQuarter: quarter,
  lastQuarter: quarter,
  answeredBy: 'task',
  addedOn: null,
  tiers: [],
  organizations: [],
  ...more
})

const Q1 = 2026 * 4

type Link = {
  task: string
  kind: 'takes_up' | 'details' | 'forwards' | 'declines'
  quarter: number | null
  timing?: string
}

/** One commune, one task of the root in Q1, one answering plan; each case changes what it is about. */
function facts(change: {
  plan?: Partial<PlanFact> | null
  links?: Link[]
  task?: Partial<TaskFact>
  dueOn?: string | null
  reviewDays?: number | null
  drift?: DriftFact[]
}): Facts {
  const links = change.links ?? []
  return {
    plan: {
      ...plan('root', { issuerId: 'city', tier: 1, issuedOn: '2026-01-20', parents: [] }),
      issuer: 'T',
      issuerName: 'UBND tỉnh',
      words: null,
      reviewDays: change.reviewDays ?? null,
      dueOn: change.dueOn ?? null
    },
    tasks: [task('t', Q1, change.task)],
    rows: [
      {
        id: 'org-child',
        code: 'T.X',
        name: 'UBND xã',
        tier: 3,
        validFrom: null,
        validTo: null,
        obliged: true,
        inReach: true
      }
    ],
    plans: change.plan === null ? [] : [plan('child', change.plan)],
    answers: links.map(({ task: leaf, kind }) => ({
      root: 't',
      leaf,
      plan: 'child',
      kind,
      kinds: [kind],
      links: [`link-${leaf}`],
      via: [],
      link: `link-${leaf}`,
      to: null,
      grounds: kind === 'declines' ? 'Xã không có bờ biển' : null
    })),
    leaves: links.map(({ task: id, quarter, timing }) => ({
      id,
      ordinal: id,
      text: id,
      timing: timing ?? (quarter === null ? 'unstated' : 'quarters'),
      firstQuarter: quarter,
      lastQuarter: quarter
    })),
    direct: [],
    drift: change.drift ?? [],
    blocks: [],
    waivers: [],
    relays: [],
    receivers: []
  }
}

const DAY = { asOf: '2026-11-21', includeDrafts: false }
const takes = (quarter: number | null, timing?: string): Link => ({
  task: 'a',
  kind: 'takes_up',
  quarter,
  ...(timing ? { timing } : {})
})

const wording = (more: Partial<Wording> = {}): Wording => ({
  version: 1,
  ordinal: 't',
  text: 'Nhiệm vụ t',
  wordsKey: 'nhiệm vụ t',
  timing: 'quarters',
  quarters: ['2026-Q1'],
  dueOn: null,
  lead: [],
  support: [],
  targets: [],
  mode: 'required',
  tiers: [],
  organizations: [],
  answeredBy: 'task',
  ...more
})
const drift = (after: Partial<Wording> | null, more: Partial<DriftFact> = {}): DriftFact => ({
  link: 'link-a',
  child: 'a',
  parent: 't',
  before: wording(),
  after: after === null ? null : wording({ version: 2, ...after }),
  since: '2026-06-01',
  childSince: '-infinity',
  ...more
})

const cases: [string, Parameters<typeof facts>[0], string, string[]][] = [
  ['no plan registered', { plan: null }, 'no_plan', ['PLAN_NOT_ISSUED']],
  ['a draft only', { plan: { state: 'draft' } }, 'draft_only', ['PLAN_DRAFT_ONLY']],
  ['a plan of the field that does not cite', { plan: { parents: [] } }, 'not_cited', ['PLAN_NOT_CITING']],
  [
    'a plan of another field is no answer at all',
    { plan: { parents: [], field: 'khac' } },
    'no_plan',
    ['PLAN_NOT_ISSUED']
  ],
  [
    'a plan of another period is no answer at all',
    { plan: { parents: [], periodFrom: '2027-01-01', periodTo: '2027-12-31' } },
    'no_plan',
    ['PLAN_NOT_ISSUED']
  ],
  [
    'no link before the tracing is declared is no verdict',
    { plan: { traced: false } },
    'untraced',
    ['TASK_NOT_TRACED']
  ],
  ['no link after it', {}, 'missing', ['TASK_BLANKET_ONLY']],
  [
    'other words above make the answer stale',
    { links: [takes(Q1)], drift: [drift({ wordsKey: 'việc khác' })] },
    'stale',
    ['STALE_TASK_CHANGED']
  ],
  [
    'another time above does',
    { links: [takes(Q1)], drift: [drift({ quarters: ['2026-Q2'] })] },
    'stale',
    ['STALE_TASK_MOVED']
  ],
  [
    'other hands above do',
    { links: [takes(Q1)], drift: [drift({ lead: ['Sở Nội vụ'] })] },
    'stale',
    ['STALE_TASK_REASSIGNED']
  ],
  ['a new number above does not', { links: [takes(Q1)], drift: [drift({ ordinal: 't2' })] }, 'covered', []],
  [
    'a task below that was amended since has taken the change in',
    { links: [takes(Q1)], drift: [drift({ quarters: ['2026-Q2'] }, { childSince: '2026-06-15' })] },
    'covered',
    []
  ],
  [
    'past the period for reviews, what is stale hangs under one line',
    { links: [takes(Q1)], drift: [drift({ quarters: ['2026-Q2'] })], reviewDays: 30 },
    'stale',
    ['REVIEW_OVERDUE']
  ],
  [
    'a task added after the plan below',
    { links: [], task: { addedOn: '2026-06-01' } },
    'missing',
    ['STALE_TASK_ADDED']
  ],
  [
    'a plan amended after the addition is no excuse',
    { links: [], task: { addedOn: '2026-06-01' }, plan: { amendedOn: '2026-07-01' } },
    'missing',
    ['TASK_BLANKET_ONLY']
  ],
  [
    'a plan revoked and nothing in its place',
    { plan: { endedOn: '2026-05-01', endedBy: 'revoke' } },
    'no_plan',
    ['PLAN_WITHDRAWN']
  ],
  ['part of the task', { links: [{ task: 'a', kind: 'details', quarter: Q1 }] }, 'partial', ['TASK_PARTLY_TAKEN_UP']],
  [
    'parts never add up',
    {
      links: [
        { task: 'a', kind: 'details', quarter: Q1 },
        { task: 'b', kind: 'details', quarter: Q1 }
      ]
    },
    'partial',
    ['TASK_PARTLY_TAKEN_UP']
  ],
  ['the whole task on time', { links: [takes(Q1)] }, 'covered', []],
  ['the whole task a quarter late', { links: [takes(Q1 + 1)] }, 'later', ['TASK_LATER_THAN_PARENT']],
  ['late once and on time once is on time', { links: [takes(Q1 + 1), { ...takes(Q1), task: 'b' }] }, 'covered', []],
  ['all year round is never late', { links: [takes(null, 'recurring')] }, 'covered', []],
  ['without a time', { links: [takes(null)] }, 'unscheduled', ['TASK_UNSCHEDULED']],
  [
    'without a time where none was asked',
    { task: { timing: 'unstated', firstQuarter: null, lastQuarter: null }, links: [takes(null)] },
    'covered',
    []
  ],
  ['declined', { links: [{ task: 'a', kind: 'declines', quarter: null }] }, 'declined', ['TASK_NOT_TAKEN_UP']],
  [
    'declined and yet taken up',
    {
      links: [
        { task: 'a', kind: 'declines', quarter: null },
        { ...takes(Q1), task: 'b' }
      ]
    },
    'covered',
    []
  ],
  ['handed on', { links: [{ task: 'a', kind: 'forwards', quarter: null }] }, 'forwarded', ['TASK_NOT_TAKEN_UP']],
  ['answered by issuing a plan', { task: { answeredBy: 'plan' } }, 'covered', []],
  [
    'answered by issuing a plan, after the task’s last day',
    { plan: { issuedOn: '2026-04-02' }, task: { answeredBy: 'plan' } },
    'covered',
    ['PLAN_AFTER_DEADLINE']
  ],
  ['not citing, but the work is done', { plan: { parents: [] }, links: [takes(Q1)] }, 'covered', ['PLAN_NOT_CITING']],
  ['before the due date nothing is wanting', { plan: null, dueOn: '2026-12-31' }, 'not_due', ['PLAN_NOT_YET_DUE']],
  ['on the due date itself too', { plan: null, dueOn: '2026-11-21' }, 'not_due', ['PLAN_NOT_YET_DUE']],
  [
    'issued after a declared due date',
    { plan: { issuedOn: '2026-03-05' }, links: [takes(Q1)], dueOn: '2026-03-01' },
    'covered',
    ['PLAN_LATE']
  ],
  [
    'late by the default date is nobody’s fault',
    { plan: { issuedOn: '2026-03-05' }, links: [takes(Q1)] },
    'covered',
    []
  ]
]

for (const [sentence, change, status, codes] of cases) {
  t.test(sentence, async (t) => {
    const measured = measure(facts(change), DAY)
    t.same(
      measured.rows[0]!.cells.map((cell) => cell.status),
      [status]
    )
    t.same(
      gapsOwed(measured)
        .filter(({ cause }) => cause === null)
        .map(({ code }) => code)
        .sort(),
      codes
    )
  })
}

t.test('a plan issued before the parent is only to be reviewed', async (t) => {
  const [gap] = gapsOwed(measure(facts({ plan: { parents: [], issuedOn: '2026-01-05' } }), DAY))
  t.match(gap, { code: 'PLAN_NOT_CITING', severity: 'W' })
})

t.test('a plan counts from its own day on', async (t) => {
  const at = (asOf: string) =>
    measure(facts({ links: [takes(Q1)] }), { asOf, includeDrafts: false }).rows[0]!.cells[0]!.status
  t.equal(at('2026-02-09'), 'not_due')
  t.equal(at('2026-02-10'), 'covered')
  t.equal(at('2026-01-19'), 'not_due', 'the parent itself is not yet issued')
})

t.test('coverage is null where nothing is due, and never counts the waived', async (t) => {
  t.match(totalsOf([]), { due: 0, coverage: null })
  t.match(totalsOf(['waived']), { due: 1, waived: 1, coverage: null })
  t.match(totalsOf(['waived', 'covered', 'missing', 'untraced', 'not_due']), {
    due: 4,
    covered: 1,
    open: 1,
    untraced: 1,
    notDue: 1,
    coverage: 1 / 3
  })
})
