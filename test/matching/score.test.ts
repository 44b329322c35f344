import t from 'tap'
import { suggest } from '../../src/matching/score.ts'
import type { MatchTask, Suggestion } from '../../src/matching/task.ts'
import { digital } from './pairs/digital.ts'
import { disaster } from './pairs/disaster.ts'
import { emulationCommune } from './pairs/emulation-commune.ts'
import { emulationDepartment } from './pairs/emulation-department.ts'
import { type Pair, tasks } from './pairs/pair.ts'
import { reform } from './pairs/reform.ts'

const own = [emulationCommune, emulationDepartment, reform, digital, disaster]

const parents = tasks(`
  p1 | Q1 | Ban hành kế hoạch thi đua, khen thưởng của tỉnh
  p2 | Q1 | Tổng kết thi đua năm 2025 của các cụm, khối
  p3 | Q2 | Sơ kết giao ước thi đua nửa đầu năm
  p4 | Q3 | Tập huấn nghiệp vụ thi đua, khen thưởng
  p5 | Q4 | Tổng kết thi đua năm 2026 của các cụm, khối
  p6 | tx | Tuyên truyền điển hình tiên tiến
  p7 | Q3 | Diễn tập chữa cháy rừng
  p8 | -/a | Sở Nội vụ theo dõi, đôn đốc, tổng hợp báo cáo việc thực hiện
`)

const linksOf = (children: MatchTask[]): string[] =>
  suggest(children, parents).map((link) => `${link.childTask} ${link.parentTask}`)

const best = (text: string, time = '-'): Suggestion | undefined => suggest(tasks(`c | ${time} | ${text}`), parents)[0]

t.test('a task is matched by what is done to what, however it is worded', async (t) => {
  const cases: [string, string, string, string][] = [
    ['an abbreviation', 'Q3', 'Cử người dự lớp bồi dưỡng nghiệp vụ TĐKT', 'p4'],
    ['a synonym', 'tx', 'Giới thiệu gương người tốt, việc tốt', 'p6'],
    ['old tone placement and capitals', 'Q3', 'DIỄN TẬP CHỮA CHÁY RỪNG', 'p7'],
    ['another level', 'Q1', 'Phường ban hành kế hoạch công tác thi đua và khen thưởng', 'p1'],
    ['the closing section', '-/a', 'Văn phòng phường làm đầu mối theo dõi, tổng hợp, báo cáo chủ tịch', 'p8'],
    ['mid-year', 'Q2', 'Hội nghị sơ kết việc thực hiện giao ước', 'p3']
  ]
  for (const [what, time, text, parent] of cases) t.equal(best(text, time)?.parentTask, parent, what)
})

t.test('a review belongs to its year, named or told by its quarter', async (t) => {
  t.equal(best('Hội nghị tổng kết thi đua năm 2025', 'Q1')?.parentTask, 'p2')
  t.equal(best('Hội nghị tổng kết thi đua năm 2026', 'Q4')?.parentTask, 'p5')
  t.equal(best('Hội nghị tổng kết phong trào thi đua', 'Q4')?.parentTask, 'p5')
})

t.test('what no order asks for is proposed for nothing', async (t) => {
  for (const text of ['Mua sắm bàn ghế phòng họp', 'Quét sơn hàng rào trụ sở', '...', '2026', '']) {
    t.same(linksOf(tasks(`c | Q1 | ${text}`)), [], text)
  }
})

t.test('plans without tasks have nothing to propose', async (t) => {
  t.same(suggest([], parents), [])
  t.same(suggest(parents, []), [])
  t.same(suggest([], []), [])
})

t.test('reasons say in both languages what the two share and what speaks against', async (t) => {
  const link = best('Sơ kết giao ước thi đua', 'Q2')
  t.match(link?.reasons[0], { vi: /^cùng việc: .*sơ kết/u, en: /^same act: .*sơ kết/u })
  t.ok(link?.reasons.some(({ vi }) => vi.startsWith('cùng nêu:') && vi.includes('giao ước')))
  t.match(link?.reasons.at(-1), { vi: 'cùng quý ii năm 2026', en: 'same quarter: Q2 2026' })
  const late = best('Tập huấn nghiệp vụ thi đua, khen thưởng', 'Q1')
  t.match(late?.reasons.at(-1)?.en, 'but more than a quarter apart')
  for (const pair of own) {
    for (const found of suggest(pair.children, pair.parents)) t.ok(found.reasons.length > 0, `${pair.name} has reasons`)
  }
})

t.test('the whole job is taken up, a part of it details', async (t) => {
  const whole = best('Tuyên truyền điển hình tiên tiến', 'tx')
  t.match(whole, { parentTask: 'p6', strength: 'same', kind: 'takes_up', confident: true })
  const [part] = suggest(tasks('c | Q1 | Kiện toàn Hội đồng'), [
    ...parents,
    ...tasks('x | Q1 | Kiện toàn Hội đồng; khảo sát mức độ hài lòng; diễn tập cứu nạn; thu nộp quỹ; sửa đường')
  ])
  t.match(part, { parentTask: 'x', strength: 'partial', kind: 'details' })
})

t.test('an order repeated in a later quarter, naming its period, counts as one', async (t) => {
  const twice = tasks(`
    a | Q2 | Sơ kết 6 tháng đầu năm
    b | Q3 | Sơ kết 6 tháng đầu năm
    c | Q3 | Đo lường sự hài lòng
    d | Q1 | Kiện toàn tổ chức bộ máy
  `)
  t.same(
    suggest(tasks('x | Q2 | Hội nghị sơ kết 6 tháng'), twice).map((link) => link.parentTask),
    ['a', 'b']
  )
})

t.test('the answer does not depend on the run, nor on the order of the parents', async (t) => {
  const { children } = emulationCommune
  const sorted = (links: Suggestion[]) => links.map((link) => JSON.stringify(link)).sort()
  t.same(suggest(children, emulationCommune.parents), suggest(children, emulationCommune.parents))
  t.same(
    sorted(suggest(children, emulationCommune.parents)),
    sorted(suggest(children, [...emulationCommune.parents].reverse()))
  )
})

t.test('scores are likelihoods, the best parent of each child first', async (t) => {
  for (const pair of own) {
    let before: Suggestion | undefined
    for (const link of suggest(pair.children, pair.parents)) {
      t.ok(link.score > 0 && link.score <= 1)
      if (before?.childTask === link.childTask) t.ok(before.score >= link.score)
      before = link
    }
  }
})

t.test('odd texts are borne', async (t) => {
  const odd = ['“', '((((', ';;; , - ,', 'a'.repeat(50_000), 'và '.repeat(20_000), '\u0301\u0302', '6 tháng', '6']
  const children = odd.map((text, index) => ({ ...(parents[0] as MatchTask), id: `${index}`, text }))
  t.same(
    suggest(children, parents)
      .map((link) => link.score)
      .filter(Number.isNaN),
    []
  )
})

t.test('on plans of other fields most links are found and most found are right', async (t) => {
  for (const pair of own) t.ok(f1(pair) >= 0.7, `${pair.name}: ${f1(pair).toFixed(2)}`)
})

function f1(pair: Pair): number {
  const labels = new Map(pair.links.map((link) => [`${link.child} ${link.parent}`, link.strength]))
  const found = suggest(pair.children, pair.parents).map((link) => labels.get(`${link.childTask} ${link.parentTask}`))
  const counted = found.filter((label) => label !== 'uncertain')
  const right = counted.filter((label) => label !== undefined).length
  return (2 * right) / (counted.length + pair.links.filter((link) => link.strength !== 'uncertain').length)
}
