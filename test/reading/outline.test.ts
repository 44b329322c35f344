import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'

const HEAD =
  'Số: 9/KH-UBND\nBình An, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nTrồng cây năm 2026\nCăn cứ Luật Lâm nghiệp ngày 15/11/2017;\nUBND tỉnh Bình An ban hành Kế hoạch như sau:\n'
const tasks = (body: string) => readDocument(HEAD + body).tasks
const ordinals = (body: string) => tasks(body).map((task) => task.ordinal)

t.test('quarter headings give their time to lettered items, đ after d', async (t) => {
  const read = tasks(
    'I. NHIỆM VỤ\n1. Quý I năm 2026\na) Gieo hạt.\nd) Ươm cây.\nđ) Tưới cây.\n2. QUÝ II\na) Trồng rừng.'
  )
  t.same(
    read.map((task) => task.ordinal),
    ['I.1.a', 'I.1.d', 'I.1.đ', 'I.2.a']
  )
  t.same(read[3]?.timing, { kind: 'quarters', quarters: ['2026-Q2'] })
  t.equal(read[0]?.kind, 'scheduled')
})

t.test('a section number printed twice, bullets under a bare heading, bullets of a lettered item', async (t) => {
  t.same(
    ordinals(
      'I. A\n1. Làm đất.\nII. B\n1. Chăm sóc\n- Tưới nước.\n- Bón phân.\nII. C\n1. Mục này\na) Gồm:\n- Một;\n- Hai.'
    ),
    ['I.1', 'II.1.b1', 'II.1.b2', 'II(2).1.a']
  )
})

t.test('purposes assign nothing, and the last words belong to no task', async (t) => {
  const read = tasks(
    'I. MỤC ĐÍCH\n1. Mục đích\na) Giữ rừng.\nII. NHIỆM VỤ\n1. Tuần tra.\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Nội vụ: theo dõi.\nTrong quá trình thực hiện, nếu có khó khăn thì báo cáo./.'
  )
  t.same(
    read.map((task) => task.ordinal),
    ['II.1', 'III.1']
  )
  t.match(read[1], {
    text: 'Giao Sở Nội vụ: theo dõi.',
    kind: 'assignment',
    lead: ['Sở Nội vụ'],
    cascade: { mode: 'required', organizations: ['Sở Nội vụ'] }
  })
})

t.test('labels below a task say who and when', async (t) => {
  const [task] = tasks(
    'II. VIỆC\n1. In tờ rơi.\n* *Đơn vị chủ trì:* Văn phòng Sở.\n- Đơn vị phối hợp: Phòng Tài chính; các phòng, đơn vị thuộc Sở.\nThời gian thực hiện: trước ngày 15/6/2026.'
  )
  t.match(task, {
    text: 'In tờ rơi.',
    lead: ['Văn phòng Sở'],
    support: ['Phòng Tài chính', 'các phòng, đơn vị thuộc Sở']
  })
  t.same(task?.timing, { kind: 'due_date', dueOn: '2026-06-15' })
})

const TIMES: [string, unknown][] = [
  ['Quý 1', ['2026-Q1']],
  ['QUÝ I', ['2026-Q1']],
  ['Quý I/2027', ['2027-Q1']],
  ['Quý II, III', ['2026-Q2', '2026-Q3']],
  ['tháng 6', ['2026-Q2']],
  ['6 tháng đầu năm', ['2026-Q1', '2026-Q2']]
]
for (const [words, quarters] of TIMES) {
  t.test(`"${words}" is read`, async (t) => {
    t.same(tasks(`II. A\n1. Làm.\nThời gian: ${words}`)[0]?.timing.quarters, quarters)
  })
}
for (const [words, kind] of [
  ['Thường xuyên', 'recurring'],
  ['Theo hướng dẫn của Bộ Nội vụ', 'by_guidance'],
  ['Cả năm', 'whole_period']
]) {
  t.test(`"${words}" is ${kind}`, async (t) => {
    t.equal(tasks(`II. A\n1. Làm.\nThời gian: ${words}`)[0]?.timing.kind, kind)
  })
}

t.test('tables: quarters as rows, repeated headers, a row split by the page, chủ trì inside the cell', async (t) => {
  const table =
    'II. VIỆC\nTT\tNỘI DUNG\tĐƠN VỊ THỰC HIỆN\n<b>QUÝ I</b>\t\t\n1.\tMở lớp học\t- Sở Y tế chủ trì;\n\nTT\tNỘI DUNG\tĐƠN VỊ THỰC HIỆN\n\tcho cán bộ xã\t<ul><li>- Trạm y tế;</li></ul>\nQUÝ II\t\t\n2.\tTổng kết\tVăn phòng Sở.\n'
  const read = tasks(table)
  t.match(read[0], { ordinal: 'II.1', text: 'Mở lớp học cho cán bộ xã', lead: ['Sở Y tế'], support: ['Trạm y tế'] })
  t.match(read[1], { ordinal: 'II.2', timing: { quarters: ['2026-Q2'] }, lead: ['Văn phòng Sở'], support: [] })
})

t.test('a Markdown table with a column for each role', async (t) => {
  const read = tasks(
    'II. VIỆC\n| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Lắp đèn | Phòng A | Phòng B<br>Phòng C | Tháng 9 |\n'
  )
  t.match(read, [{ lead: ['Phòng A'], support: ['Phòng B', 'Phòng C'], timing: { quarters: ['2026-Q3'] } }])
})

t.test('campaigns by unit carry their targets', async (t) => {
  const [task] = tasks(
    'II. VIỆC\n2.1. Phòng Kinh tế\na) Phong trào “Đường sạch”\n- Trên 90% hộ tham gia.\n- Ít nhất 01 mô hình; 01 đến 02 hợp tác xã.'
  )
  t.match(task, { ordinal: 'II.2.1.a', kind: 'campaign', lead: ['Phòng Kinh tế'] })
  t.same(
    task?.targets.map(({ comparator, value, to, unit }) => [comparator, value, to, unit]),
    [
      ['>', 90, undefined, '%'],
      ['>=', 1, undefined, 'mô hình'],
      ['range', 1, 2, 'hợp tác xã']
    ]
  )
})

t.test('whom the plan obliges, and what binds nobody below', async (t) => {
  const { obliges, tasks } = readDocument(
    `${HEAD}II. VIỆC\n1. Quý I\na) Chỉ đạo, đôn đốc các địa phương, đơn vị trồng cây.\nb) Tham gia Hội nghị Cụm thi đua các tỉnh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành; UBND các xã, phường xây dựng kế hoạch và triển khai thực hiện.`
  )
  t.same(obliges?.tiers, ['department', 'commune'])
  t.same(
    tasks.map(({ cascade }) => cascade.mode),
    ['required', 'none', 'required']
  )
  t.equal(tasks[2]?.cascade.answeredBy, 'plan')
})
