import t from 'tap'
import { corpusAvailable, documents, goldLinks, nghiDuongLinks, organizations, plans } from './documents.ts'
import { goldTasks } from './gold.ts'
import { haiPhongEntries } from './hai-phong.ts'
import type { LinkLabel, PlanBody, TaskBody } from './payloads.ts'

const skip = corpusAvailable() ? false : 'the five plans (../shared) are not here'
if (skip) t.comment(skip)

const ordinals = (plan: PlanBody) => plan.tasks.map((task) => task.ordinal)
const quartersOf = (task: TaskBody | undefined) => (task?.timing.kind === 'quarters' ? task.timing.quarters : [])
const pairs = (links: LinkLabel[]) => links.map((link) => `${link.childOrdinal} > ${link.parentOrdinal}`)
const raws = (plan: PlanBody) => plan.citations.map((citation) => `${citation.verb}: ${citation.raw}`)

t.test('the city plan is sliced into the 24 tasks of the labels, word for word', { skip }, async (t) => {
  const sliced = haiPhongEntries().map(({ ordinal, text }) => ({ ordinal, text }))
  t.same(
    sliced,
    goldTasks('002').map(({ ordinal, text }) => ({ ordinal, text }))
  )
  t.equal(sliced.length, 24)
  const tasks = plans.haiPhong().tasks
  t.equal(tasks.filter((task) => task.timing.kind === 'quarters').length, 17)
  t.equal(tasks.filter((task) => task.cascade?.mode === 'required').length, 13)
  const series = tasks.filter((task) => ['II.2.d', 'II.3.c'].includes(task.ordinal))
  t.equal(new Set(series.map((task) => task.text)).size, 1, 'the mid-year order stands twice in the same words')
})

t.test('Nghi Dương has 24 tasks, 19 of them by quarter, none with a lead', { skip }, async (t) => {
  const { tasks } = plans.nghiDuong()
  t.equal(tasks.length, 24)
  const byQuarter = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(
    (quarter) => tasks.filter((task) => quartersOf(task).includes(quarter)).length
  )
  t.same(byQuarter, [5, 4, 4, 6])
  t.equal(tasks.filter((task) => task.timing.kind === 'whole_period').length, 2)
  t.ok(tasks.every((task) => task.lead.length === 0))
})

t.test('Việt Hòa has 43 tasks with 17 numeric targets and no quarter', { skip }, async (t) => {
  const { tasks } = plans.vietHoa()
  t.equal(tasks.length, 43)
  t.equal(tasks.filter((task) => task.kind === 'campaign').length, 22)
  t.ok(tasks.every((task) => task.timing.kind === 'unstated'))
  const targets = tasks.flatMap((task) =>
    task.targets.map((target) => [task.ordinal, target.comparator, target.value, target.to ?? null, target.unit])
  )
  t.same(targets, [
    ['II.2.1.b', '=', 100, null, '%'],
    ['II.2.1.c', '=', 100, null, '%'],
    ['II.2.2.c', '=', 100, null, '%'],
    ['II.2.2.e', '>', 90, null, '%'],
    ['II.2.2.e', '=', 100, null, '%'],
    ['II.2.3.a', '>=', 1, null, 'mô hình'],
    ['II.2.3.b', 'range', 1, 2, 'tổ hợp tác, hợp tác xã'],
    ['II.2.3.b', '>=', 1, null, 'sản phẩm'],
    ['II.2.3.d', '=', 100, null, '%'],
    ['II.2.3.đ', '>=', 1, null, 'mô hình'],
    ['II.2.4.a', '>=', 95, null, '%'],
    ['II.2.4.a', '=', 100, null, '%'],
    ['II.2.4.b', '=', 99, null, '%'],
    ['II.2.4.c', '=', 80, null, '%'],
    ['II.2.4.c', '=', 100, null, '%'],
    ['II.2.4.d', '>=', 1, null, 'sáng kiến'],
    ['II.2.4.đ', '>=', 10, null, '%/năm']
  ])
})

t.test('every plan has unique ordinals, text in every task, a title and clean grounds', { skip }, async (t) => {
  const counts = { haiPhong: 24, soTuPhapHaiPhong: 17, nghiDuong: 24, vietHoa: 43, soTuPhapLangSon: 25 }
  const clauses = { haiPhong: 2, soTuPhapHaiPhong: 1, nghiDuong: 1, vietHoa: 7, soTuPhapLangSon: 1 }
  for (const [name, read] of Object.entries(plans)) {
    const plan = read()
    const key = name as keyof typeof counts
    t.equal(plan.tasks.length, counts[key], name)
    t.equal(plan.citations.length, clauses[key], `${name}: citations`)
    t.equal(new Set(ordinals(plan)).size, plan.tasks.length, `${name}: unique ordinals`)
    t.notOk(
      plan.tasks.some((task) => task.text.trim() === '' || task.text.includes('*')),
      `${name}: no empty text`
    )
    t.match(plan.document.title, /thi đua, khen thưởng năm 2026/u, `${name}: title`)
    t.notMatch(raws(plan).join('\n'), /(?:ban hành|xây dựng) Kế hoạch|[;*]$/mu, `${name}: no issuing sentence`)
    t.ok(
      organizations.some(({ code }) => code === plan.issuer),
      `${name}: issuer`
    )
  }
  t.match(raws(plans.soTuPhapHaiPhong()), [/^can_cu: .*03\/CT-UBND.*24\/KH-UBND.*56\/KH-UBND/u])
  t.match(raws(plans.soTuPhapLangSon()), [/^thuc_hien: Kế hoạch số 01\/KH-UBND ngày 04\/01\/2026/u])
  t.match(raws(plans.haiPhong()), [/^thuc_hien: .*41-CT\/TW.*46-CT\/TU/u, /^can_cu: .*74\/NQ-HĐND/u])
})

t.test('links join tasks that exist, no pair twice', { skip }, async (t) => {
  const parents = ordinals(plans.haiPhong())
  const sets: [LinkLabel[], string[]][] = [
    [goldLinks(), ordinals(plans.soTuPhapHaiPhong())],
    [nghiDuongLinks, ordinals(plans.nghiDuong())]
  ]
  for (const [links, children] of sets) {
    t.ok(links.every((link) => children.includes(link.childOrdinal) && parents.includes(link.parentOrdinal)))
    t.equal(new Set(pairs(links)).size, links.length)
  }
  t.equal(goldLinks().length, 27, 'five of the 32 labels are uncertain')
})

t.test('Nghi Dương answers every task required of a commune, two of them in part', { skip }, async (t) => {
  const required = plans
    .haiPhong()
    .tasks.filter((task) => task.cascade?.mode === 'required' && task.cascade.tiers.includes('commune'))
    .map((task) => task.ordinal)
  const answers = (ordinal: string) => nghiDuongLinks.filter((link) => link.parentOrdinal === ordinal)
  const whole = required.filter((ordinal) => answers(ordinal).some((link) => link.kind === 'takes_up'))
  t.equal(required.length, 11)
  t.same(
    required.filter((ordinal) => answers(ordinal).length === 0),
    []
  )
  t.same(
    required.filter((ordinal) => !whole.includes(ordinal)),
    ['II.1.b', 'II.5.c']
  )
  const review = plans.nghiDuong().tasks.find((task) => task.ordinal === 'II.3.a')
  t.same(quartersOf(review), ['2026-Q3'])
})

t.test('organizations come parents first, and every issuer of an authority is among them', async (t) => {
  const codes = organizations.map((organization) => organization.code)
  t.equal(new Set(codes).size, codes.length)
  for (const [at, { code, parent }] of organizations.entries()) {
    t.ok(parent === null || codes.slice(0, at).includes(parent), code)
  }
  for (const { number, symbol, issuer } of documents) t.ok(codes.includes(issuer), `${number} ${symbol}`)
})
