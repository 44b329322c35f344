import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'
import { HEAD, readBody } from './cases/case.ts'

const ALL =
  'III. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành; UBND các xã, phường xây dựng kế hoạch và triển khai thực hiện.\n'

const MODES: [sentence: string, mode: string][] = [
  ['Chỉ đạo, đôn đốc các địa phương trồng cây.', 'required'],
  ['Ban hành Kế hoạch trồng cây năm 2026.', 'required'],
  ['Phát động phong trào Tết trồng cây.', 'required'],
  ['Các sở, ngành, địa phương đăng ký danh hiệu thi đua.', 'required'],
  ['Sơ kết công tác trồng cây 6 tháng đầu năm.', 'required'],
  ['Hướng dẫn các đơn vị bình xét thi đua.', 'required'],
  ['Kiểm tra công tác thi đua tại một số đơn vị, địa phương.', 'required'],
  ['Tham gia Hội nghị sơ kết của Cụm thi đua 6 thành phố.', 'none'],
  ['Dự Hội nghị tổng kết do Trung ương tổ chức.', 'none'],
  ['Cử đại biểu dự Đại hội thi đua toàn quốc tại Hà Nội.', 'none'],
  ['Đăng cai tổ chức Hội nghị Cụm thi đua các tỉnh miền núi.', 'none'],
  ['Làm việc với Đoàn công tác của Bộ Nội vụ.', 'none'],
  ['Đón Đoàn kiểm tra của Hội đồng Thi đua Trung ương.', 'none'],
  ['Họp Hội đồng Thi đua - Khen thưởng tỉnh.', 'optional'],
  ['Tổ chức tập huấn nghiệp vụ thi đua, khen thưởng.', 'optional'],
  ['Trình Chủ tịch nước khen thưởng.', 'optional'],
  ['Tham mưu UBND tỉnh ban hành Quyết định.', 'optional'],
  ['Báo cáo Thủ tướng Chính phủ kết quả.', 'optional']
]
for (const [sentence, mode] of MODES) {
  t.test(`"${sentence}" is ${mode} below, by words of its own`, async (t) => {
    const body = `II. VIỆC\n1. ${sentence}\n${ALL}`
    const { cascade } = readBody(body).tasks[0]!
    t.equal(cascade.mode, mode)
    t.ok(sentence.startsWith(cascade.words!))
    const { start, end } = cascade.span!
    t.equal((HEAD + body).slice(start, end), cascade.words)
  })
}

const BOUND: [order: string, tiers: string, organizations: string][] = [
  ['Giao Sở Nội vụ chủ trì theo dõi.', '', 'Sở Nội vụ'],
  ['Các sở, ban, ngành triển khai thực hiện.', 'department', ''],
  ['UBND cấp xã tổ chức triển khai Kế hoạch.', 'commune', ''],
  ['Thành viên Hội đồng chỉ đạo các đơn vị được phân công.', '', ''],
  ['Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc.', '', ''],
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh phối hợp bảo vệ rừng.', '', 'Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh'],
  ['Giao Chủ tịch UBND xã An Lão chỉ đạo trồng rừng.', '', 'Chủ tịch UBND xã An Lão']
]
for (const [order, tiers, organizations] of BOUND) {
  t.test(`"${order}" binds ${organizations || tiers || 'nobody below'}`, async (t) => {
    const { cascade } = readBody(`${ALL}2. ${order}`).tasks.at(-1)!
    t.equal(cascade.tiers.join(' '), tiers)
    t.equal(cascade.organizations.join('; '), organizations)
    t.equal(cascade.mode, tiers + organizations === '' ? 'none' : 'required')
  })
}

const page = (letterhead: string, issuer: string) =>
  `${letterhead}\nSố: 9/KH-X\nBình An, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nTrồng cây năm 2026\n${issuer} ban hành Kế hoạch như sau:\n`
const EXECUTION = 'III. TỔ CHỨC THỰC HIỆN\n'
const DEPARTMENT = page('UBND TỈNH BÌNH AN\nSỞ NỘI VỤ', 'Sở Nội vụ')
const COMMUNE = page('ỦY BAN NHÂN DÂN\nXÃ AN LÃO', 'UBND xã An Lão')
const MINISTRY = page('BỘ NỘI VỤ', 'Bộ Nội vụ')

const OBLIGED: [who: string, text: string, tiers: string][] = [
  [
    'heads of bodies asked to carry it out',
    `${HEAD}${EXECUTION}1. Yêu cầu Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường triển khai thực hiện.`,
    'department commune'
  ],
  [
    'an order without a mark',
    `${HEAD}${EXECUTION}Yêu cầu các sở, ngành, UBND các xã nghiêm túc thực hiện.`,
    'department commune'
  ],
  ['one named body alone', `${HEAD}${EXECUTION}1. Giao Sở Nội vụ theo dõi, đôn đốc.`, ''],
  ['communes alone', `${HEAD}${EXECUTION}1. UBND cấp xã tổ chức triển khai Kế hoạch.`, 'commune'],
  [
    'the last words of the plan',
    `${HEAD}II. VIỆC\n1. Trồng keo.\nTrên đây là Kế hoạch, đề nghị các sở, ban, ngành, UBND các xã, phường triển khai thực hiện./.`,
    'department commune'
  ],
  [
    'recipients, when nothing else speaks',
    `${HEAD}II. VIỆC\n1. Trồng keo.\nNơi nhận:\n- Các sở, ban, ngành;\n- UBND các xã, phường;\n- Lưu: VT.`,
    'department commune'
  ],
  [
    'recipients above',
    `${HEAD}II. VIỆC\n1. Trồng keo.\nNơi nhận:\n- Bộ Nội vụ;\n- Các sở, ban, ngành (để báo cáo);\n- Lưu: VT.`,
    ''
  ],
  [
    'units of a department',
    `${DEPARTMENT}${EXECUTION}1. Trưởng các phòng, đơn vị thuộc Sở tổ chức triển khai thực hiện.`,
    'unit'
  ],
  [
    'units of a commune',
    `${COMMUNE}${EXECUTION}1. Các cơ quan, đơn vị, các thôn, tổ dân phố xây dựng kế hoạch.`,
    'unit'
  ],
  [
    'a department in each province',
    `${MINISTRY}${EXECUTION}1. Sở Nội vụ các tỉnh, thành phố trực thuộc trung ương xây dựng kế hoạch.`,
    'department'
  ],
  [
    'ministries and provinces',
    `${MINISTRY}${EXECUTION}1. Các bộ, ngành, UBND các tỉnh, thành phố xây dựng kế hoạch triển khai.`,
    'central province'
  ]
]
for (const [who, text, tiers] of OBLIGED) {
  t.test(`whom a plan obliges: ${who}`, async (t) => {
    const { obliges } = readDocument(text)
    t.equal(obliges?.tiers.join(' ') ?? '', tiers)
    for (const { span, words } of obliges?.evidence ?? [])
      t.ok(text.slice(span.start, span.end).includes(words.slice(0, 40)))
  })
}

t.test('the day by which plans must be made is read from the order', async (t) => {
  const { obliges } = readBody(
    `${EXECUTION}1. Thủ trưởng các cơ quan, đơn vị, địa phương xây dựng kế hoạch cụ thể, gửi về Sở Nội vụ trước ngày 15/02/2026.`
  )
  t.equal(obliges?.dueOn, '2026-02-15')
})
