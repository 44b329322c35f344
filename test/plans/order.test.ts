import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { openApi } from '../support/app.ts'
import { type Body, bodies, type Ground, planBody } from '../support/register.ts'

// The same register, entered in two orders and by two ways (at once, or as a draft that is issued; with the right date,
// or one corrected later; a bare document first, or the plan; names and places of bodies before, between or after): the
// same verdicts, edges and parents. ORDERS=5000 for a long run.

const RUNS = Number(process.env['ORDERS'] ?? 40)

interface Written {
  issuer: string
  reference: string
  on: string
}
interface Register {
  /** How bodies end up; they begin as `home` has them, the late ones not at all. */
  ends: Body[]
  documents: (Written & { first: string })[]
  plans: (Written & { cites: Ground[]; way: 'issued' | 'draft' | 'bare' })[]
  /** Where each act goes in the second order. */
  keys: number[]
}

const HOME = ['CP', 'BCT', 'HP', 'HP.TU', 'HP.STP', 'HP.VH', 'HP.VH.DU', 'HP.VH.KT', 'HP.AL', 'LS', 'LS.STP', 'LS.AL']
const home = bodies.filter(({ code }) => HOME.includes(code))
const late: Body[] = [
  { code: 'TTG', name: 'Thủ tướng Chính phủ', tier: 'central' },
  { code: 'HP.SNV', name: 'Sở Nội vụ', tier: 'department', parent: 'HP' },
  { code: 'LS.TU', name: 'Tỉnh ủy Lạng Sơn', tier: 'province', parent: null, kind: 'party' }
]
const everybody = [...home, ...late]

const WRITTEN = [
  ...['Chính phủ', 'Thủ tướng Chính phủ', 'Bộ Chính trị', 'UBND thành phố', 'UBND TP. Hải Phòng', 'UBND tỉnh'],
  ...['UBND tỉnh Lạng Sơn', 'Chủ tịch UBND thành phố', 'Thành ủy', 'Ban Thường vụ Thành ủy', 'Tỉnh ủy'],
  ...['Tỉnh ủy Lạng Sơn', 'Sở Tư pháp', 'Sở Tư pháp thành phố Hải Phòng', 'Sở Tư pháp Lạng Sơn', 'Sở Nội vụ'],
  ...['Sở Nội vụ thành phố', 'UBND phường', 'UBND phường Việt Hòa', 'UBND xã An Lão', 'UBND xã'],
  ...[
    'UBND xã An Lão, tỉnh Lạng Sơn',
    'Đảng ủy phường',
    'Phòng Kinh tế',
    'Phòng Kinh tế phường Việt Hòa',
    'Ban Chỉ đạo'
  ]
]
const ALIASES = [
  ...['UBND thành phố', 'UBND tỉnh', 'Thành ủy', 'Sở Tư pháp', 'Sở Nội vụ', 'UBND xã', 'UBND phường', 'Ban Chỉ đạo'],
  ...['Thủ tướng Chính phủ', 'Sở Tư pháp thành phố Hải Phòng', 'UBND xã An Lão', 'Phòng Kinh tế', 'Tỉnh ủy Lạng Sơn']
]
const REFERENCES = ['24/KH-UBND', '24/KHUBND', '24/KH-STP', '24-KH/TU', '24/2025/QĐ-TTg', '24/2025/QĐ.TTg', '7/KH-UBND']
const DAYS = ['2025-01-26', '2025-03-01', '2026-01-26', '2026-01-27', '2026-02-10', '2026-03-05']
const WHEN = [...DAYS, null, '2026-02-30', 'ngày … tháng 01 năm 2026', 'năm 2025']
const NAMES: Record<string, string[]> = {
  HP: ['Ủy ban nhân dân thành phố Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phong'],
  'HP.VH': ['Ủy ban nhân dân phường Việt Hòa', 'Ủy ban nhân dân phường Việt Hoa']
}
const PARENTS: Record<string, (string | null)[]> = {
  HP: [null, 'CP'],
  LS: [null, 'CP'],
  'HP.TU': ['HP', null, 'LS'],
  'LS.TU': [null, 'LS'],
  'HP.STP': ['HP', 'LS', null],
  'HP.SNV': ['HP', 'LS'],
  'HP.VH': ['HP', 'LS', 'HP.STP'],
  'HP.VH.KT': ['HP.VH', 'HP.AL'],
  'HP.AL': ['HP', 'LS'],
  'LS.AL': ['LS', 'HP']
}

const pickOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const written = (days: readonly string[]) =>
  fc.record({
    issuer: pickOf(everybody.map(({ code }) => code)),
    reference: pickOf(REFERENCES),
    on: pickOf(days)
  })
/** A citation of one of the documents registered (by place), or of none: exact, or with its words altered. */
interface Aim {
  target: number
  issuer: 'own' | 'none' | 'other'
  other: string
  when: 'own' | 'other'
  otherDay: string | null
  form: 'own' | 'variant' | 'other'
  reference: string
  verb: string
}
const aim: fc.Arbitrary<Aim> = fc.record({
  target: fc.nat(99),
  issuer: pickOf(['own', 'own', 'none', 'other'] as const),
  other: pickOf(WRITTEN),
  when: pickOf(['own', 'own', 'other'] as const),
  otherDay: pickOf(WHEN),
  form: pickOf(['own', 'own', 'own', 'variant', 'other'] as const),
  reference: pickOf(REFERENCES),
  verb: pickOf(['can_cu', 'can_cu', 'thuc_hien', 'theo', 'mention'])
})

function groundOf(aim: Aim, targets: readonly Written[]): Ground {
  const target = targets[aim.target % targets.length] as Written
  const names = everybody
    .filter(({ code }) => code === target.issuer)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const issuer =
    aim.issuer === 'none' ? null : aim.issuer === 'own' ? (names[aim.target % names.length] ?? null) : aim.other
  const when = aim.when === 'own' ? target.on : aim.otherDay
  const variant = target.reference.replace(/[.-](?=\p{L}+$)/u, '')
  const reference = aim.form === 'own' ? target.reference : aim.form === 'variant' ? variant : aim.reference
  return {
    reference,
    issuer,
    verb: aim.verb,
    ...(when === null ? {} : /^\d/.test(when) ? { date: when } : { dateText: when })
  }
}

const ending = pickOf(everybody).chain((one) =>
  fc.record({
    ...Object.fromEntries(Object.entries(one).map(([key, value]) => [key, fc.constant(value)])),
    name: pickOf(NAMES[one.code] ?? [one.name]),
    parent: pickOf(PARENTS[one.code] ?? [one.parent ?? null]),
    aliases: fc.uniqueArray(pickOf(ALIASES), { maxLength: 2 })
  })
) as fc.Arbitrary<Body>

const identity = (one: Written): string => `${one.issuer} ${one.reference} ${one.on.slice(0, 4)}`
const keyOf = (reference: string): string => reference.replace(/[^\p{L}\p{N}]/gu, '')

/** A plan that cites its own number and day, whoever is named, may be refused as citing itself. */
const isItself = (plan: Written, one: Ground): boolean =>
  one.date === plan.on && keyOf(one.reference ?? '') === keyOf(plan.reference)
const register: fc.Arbitrary<Register> = fc
  .record({
    ends: fc.uniqueArray(ending, { maxLength: 4, selector: ({ code }) => code }),
    documents: fc.array(fc.record({ written: written(DAYS.slice(0, 5)), first: pickOf(['01-05', '03-09', 'same']) }), {
      minLength: 1,
      maxLength: 6
    }),
    plans: fc.array(
      fc.record({
        written: written(DAYS.slice(2)),
        aims: fc.array(aim, { minLength: 1, maxLength: 5 }),
        way: pickOf(['issued', 'draft', 'bare'] as const)
      }),
      { minLength: 2, maxLength: 6 }
    ),
    keys: fc.array(fc.nat(999), { minLength: 40, maxLength: 40 })
  })
  .map(({ ends, documents, plans, keys }) => {
    const seen = new Set<string>()
    const fresh = (one: Written): boolean => !seen.has(identity(one)) && seen.add(identity(one)) !== undefined
    const targets = [...documents, ...plans].map((one) => one.written)
    return {
      ends,
      keys,
      plans: plans
        .map(({ written, way, aims }) => ({ ...written, way, cites: aims.map((one) => groundOf(one, targets)) }))
        .filter(fresh)
        .map((plan) => ({ ...plan, cites: plan.cites.filter((one) => !isItself(plan, one)) })),
      documents: documents
        .map(({ written, first }) => ({
          ...written,
          first: first === 'same' ? written.on : `${written.on.slice(0, 4)}-${first}`
        }))
        .filter(fresh)
    }
  })

/** One thing entered; `after` must have been entered before. */
interface Act {
  after: Act[]
  enter(): Promise<void>
}

t.setTimeout(3_600_000)

t.test('whatever the order of registering, the same resolutions, edges and parents', async (t) => {
  const api = await openApi(t)
  for (const { code, ...rest } of home) await api.made(api.put(`/v1/organizations/${code}`, rest))

  const put = async ({ code, ...rest }: Body) => void (await api.made(api.put(`/v1/organizations/${code}`, rest)))

  function actsOf({ ends, documents, plans }: Register, second: boolean): Act[] {
    const acts: Act[] = []
    const act = (enter: () => Promise<unknown>, after: (Act | undefined)[] = []): Act => {
      const made = { enter: async () => void (await enter()), after: after.filter((one) => one !== undefined) }
      acts.push(made)
      return made
    }
    // A body is there before what it issues; it takes its last shape at any time.
    const arrivals = new Map(late.map((one) => [one.code, act(() => put(one))]))
    for (const end of ends) act(() => put(end), [arrivals.get(end.code)])
    for (const { issuer, reference, on, first } of documents) {
      const ids: string[] = []
      const words = { type: 'Kế hoạch', reference, issuer }
      const post = act(
        async () =>
          ids.push((await api.made(api.post('/v1/documents', { ...words, issuedOn: second ? first : on }))).id),
        [arrivals.get(issuer)]
      )
      if (second && first !== on) act(() => api.made(api.patch(`/v1/documents/${ids[0]}`, { issuedOn: on })), [post])
    }
    for (const { issuer, reference, on, cites, way } of plans) {
      const words = { issuer, reference, on, cites }
      const ids: string[] = []
      const post = (draft: boolean, ...after: Act[]) =>
        act(
          async () => ids.push((await api.made(api.post('/v1/plans', planBody({ ...words, draft })))).id),
          [arrivals.get(issuer), ...after]
        )
      if (!second || way === 'issued') post(false)
      if (second && way === 'bare') {
        const bare = { type: 'Kế hoạch', reference, issuer, issuedOn: on }
        post(
          false,
          act(() => api.made(api.post('/v1/documents', bare)), [arrivals.get(issuer)])
        )
      }
      if (second && way === 'draft') {
        const issue = { kind: 'issue', reference, issuedOn: on }
        act(async () => {
          const { number, symbol } = (await api.made(api.get(`/v1/plans/${ids[0]}`))).document
          await api.made(api.post(`/v1/plans/${ids[0]}/acts`, { kind: issue.kind, number, symbol, issuedOn: on }))
        }, [post(true)])
      }
    }
    return acts
  }

  async function enter(acts: readonly Act[]): Promise<void> {
    const entered = new Set<Act>()
    const one = async (act: Act): Promise<void> => {
      if (entered.has(act)) return
      entered.add(act)
      for (const before of act.after) await one(before)
      await act.enter()
    }
    for (const act of acts) await one(act)
  }

  /** Everything the register concluded, with documents and plans called by what they are. */
  async function conclusions(): Promise<string[]> {
    const label = (alias: string) =>
      sql.raw(`(select o.code || ' ' || d.number || '/' || d.symbol || ' ' || d.issued_on
        from document d join organization o on o.id = d.issuer_id where d.id = ${alias})`)
    const rows = await api.db.rows<{ line: string }>(sql`
      select concat_ws(' | ', ${label('p.document_id')}, c.position, c.state, c.rule, ${label('c.document_id')}, c.differs,
                       'known ' || c.issuer_known,
                       array(select ${label('x')} from unnest(c.candidates) as x order by 1)) as line
      from citation c join plan p on p.id = c.plan_id
      union all
      select concat_ws(' | ', ${label('child.document_id')}, 'above', ${label('above.document_id')}, e.position, e.is_parent)
      from cascade_edge e join plan child on child.id = e.child_id join plan above on above.id = e.parent_id
      order by 1`)
    return rows.map(({ line }) => line)
  }

  async function clear({ ends }: Register): Promise<void> {
    await api.db.rows(sql`truncate document, plan, citation, task, task_link, task_trace, act, tracing cascade`)
    for (const { code } of ends) {
      const first = home.find((one) => one.code === code)
      if (first) await put(first)
    }
    await api.db.rows(sql`delete from organization where code in ('TTG', 'HP.SNV', 'LS.TU')`)
  }

  const seen = new Map<string, number>()
  const property = fc.asyncProperty(register, async (given) => {
    try {
      await enter(actsOf(given, false))
      const expected = await conclusions()
      await clear(given)
      const shuffled = actsOf(given, true)
        .map((act, at) => ({ act, key: given.keys[at % given.keys.length] ?? 0 }))
        .sort((a, b) => a.key - b.key)
      await enter(shuffled.map(({ act }) => act))
      const found = await conclusions()
      for (const line of expected) {
        const rule = line.includes('| above |') ? 'edge' : line.split(' | ').slice(2, 4).join(' ')
        seen.set(rule, (seen.get(rule) ?? 0) + 1)
      }
      const [left, right] = [
        expected.filter((one) => !found.includes(one)),
        found.filter((one) => !expected.includes(one))
      ]
      if (left.length + right.length > 0) throw new Error(`at once: ${left.join('\n')}\nshuffled: ${right.join('\n')}`)
    } finally {
      await clear(given)
    }
  })
  const seed = Number(process.env['SEED'] ?? 20_260_126)
  const result = await fc.check(property, { numRuns: RUNS, seed, endOnFailure: process.env['SHRINK'] === undefined })
  if (result.failed) t.comment(`${result.errorInstance}\n${fc.defaultReportMessage(result)}`)
  t.notOk(result.failed, `${result.numRuns} registers in two orders each`)
  t.comment(
    [...seen]
      .map(([rule, count]) => `${rule}: ${count}`)
      .sort()
      .join('; ')
  )
  for (const rule of ['edge', 'unresolved nothing_matches', 'ambiguous undated', 'resolved issuer_and_date']) {
    t.ok((seen.get(rule) ?? 0) > 0, `${rule} occurs`)
  }
})
