// First pages as sites, converters and scanners leave them.

import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'

const GROUND = 'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;'
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const ENACTS = 'QUYẾT ĐỊNH:\nĐiều 1. Thông qua.'
const CASES: [string, string, Record<string, unknown>][] = [
  [
    'cells divided by pipes in the middle of a line, the second line of the letterhead lost',
    `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 19/2008/QĐ-UBND | Bến Đò, ngày 7 tháng 5 năm 2008 |
QUY ĐỊNH GIÁ VÉ PHÀ TRÊN ĐỊA BÀN\nỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ\n${GROUND}\n${ENACTS}`,
    {
      type: 'Quyết định',
      reference: '19/2008/QĐ-UBND',
      place: 'Bến Đò',
      issuedOn: '2008-05-07',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ',
      title: 'QUY ĐỊNH GIÁ VÉ PHÀ TRÊN ĐỊA BÀN'
    }
  ],
  [
    'the box of properties a site prints above the document',
    `Quyết định 31/QĐ-UBND năm 2020 về mở bến phà Cửa Sông\nSố hiệu: | 31/QĐ-UBND | Loại văn bản: | Quyết định |
Nơi ban hành: | Tỉnh Sơn Đà | Người ký: | Lê Văn Bình |\nNgày ban hành: | 05/02/2020 | Ngày hiệu lực: | Đang cập nhật |
ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 31/QĐ-UBND |\nSơn Đà, ngày 05 tháng 2 năm 2020 |
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n${GROUND}\n${ENACTS}`,
    { issuer: 'ỦY BAN NHÂN DÂN TỈNH', place: 'Sơn Đà', title: 'mở bến phà Cửa Sông' }
  ],
  [
    'a column so narrow that names are cut',
    `ỦY\nBAN NHÂN DÂN\nTỈNH SƠN ĐÀ\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|
Số:\n14/KH-UBND\n|\nSơn\nĐà, ngày 19\ntháng 6 năm 2017\n|\nKẾ HOẠCH\nNẠO VÉT KÊNH MƯƠNG NĂM 2017 -\n2018
Thực hiện Quyết\nđịnh số 9/QĐ-TTg ngày 2/1/2017 của Thủ tướng Chính phủ về thủy lợi. Ủy ban nhân dân tỉnh lập kế hoạch như sau:`,
    { issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ', place: 'Sơn Đà', title: 'NẠO VÉT KÊNH MƯƠNG NĂM 2017 - 2018' }
  ],
  [
    'line ends written out as a program writes them',
    `\\r\\n UBND TỈNH SƠN ĐÀ | \\r\\n CỘNG\\r\\n HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | \\r\\n\n\\r\\n Số: 8/KH-UBND \\r\\n | \\r\\n Sơn Đà, ngày 4 tháng 5 năm 2021 \\r\\n |
KẾ HOẠCH\\r\\nTrồng cây\n${GROUND}`,
    { issuer: 'UBND TỈNH SƠN ĐÀ', number: '8', symbol: 'KH-UBND', issuedOn: '2021-05-04', title: 'Trồng cây' }
  ],
  [
    "another document's number in a title in capitals",
    `UBND TỈNH SƠN ĐÀ\n${MOTTO}\nSố: 25/KH-UBND\nSơn Đà, ngày 3 tháng 10 năm 2014\nKẾ HOẠCH
THỰC HIỆN QUYẾT ĐỊNH SỐ 3/2014/QĐ-TTG VỀ NƯỚC SẠCH\n${GROUND}`,
    { reference: '25/KH-UBND', title: 'THỰC HIỆN QUYẾT ĐỊNH SỐ 3/2014/QĐ-TTG VỀ NƯỚC SẠCH' }
  ],
  [
    'everything on one line, under what the site says of it',
    `Quyết định số 41/2019/QĐ-UBND về bến bãi. ${GROUND}\nNội dung Text:\n  1. ỦY BAN NHÂN DÂN CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM TỈNH SƠN ĐÀ Độc lập  Tự do  Hạnh phúc Số: 41/QĐUBND Sơn Đà, ngày 04 tháng 06 năm 2019 QUYẾT ĐỊNH VỀ VIỆC MỞ BẾN BÃI MÙA LŨ NĂM 2019 ỦY BAN NHÂN DÂN TỈNH ${GROUND} QUYẾT ĐỊNH: Điều 1. Mở bến.`,
    {
      reference: '41/QĐUBND',
      place: 'Sơn Đà',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ',
      title: 'VỀ VIỆC MỞ BẾN BÃI MÙA LŨ NĂM 2019'
    }
  ],
  [
    'no letterhead at all: the authority above the grounds issues, not who proposes',
    `QUYẾT ĐỊNH\nQuy định giờ mở chợ\nỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ\n${GROUND}\nTheo đề nghị của Giám đốc Sở Công Thương.\n${ENACTS}`,
    { number: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN ĐÀ', title: 'Quy định giờ mở chợ' }
  ],
  [
    'only a heading above the grounds, and a body with a programme in its name',
    `Skip to main content\nKế hoạch nước sạch xã Sơn Lộc năm 2014\nThực hiện Công văn số 21/SNN-TL ngày 3/7/2013 của Sở Nông nghiệp. Ban điều hành Chương trình nước sạch Sơn Đà (khóa II) xây dựng kế hoạch cấp nước như sau:`,
    { type: 'Kế hoạch', title: 'nước sạch xã Sơn Lộc năm 2014', issuer: 'Ban điều hành Chương trình nước sạch Sơn Đà' }
  ],
  [
    'the number said after the kind, the number again after the kind',
    `SỞ Y TẾ\nKế hoạch số: 12/KH-SYT\nThị xã Bến Đò, ngày 5 tháng 6 năm 2007\nKẾ HOẠCH 12/KH-SYT\nDiệt muỗi\n${GROUND}`,
    { reference: '12/KH-SYT', place: 'Thị xã Bến Đò', title: 'Diệt muỗi' }
  ],
  [
    'a plan of action without letterhead',
    `KẾ HOẠCH HÀNH ĐỘNG\nGIỮ SẠCH BẾN BÃI\n${GROUND}\nỦy ban nhân dân tỉnh Sơn Đà xây dựng Kế hoạch hành động như sau:`,
    { type: 'Kế hoạch', title: 'GIỮ SẠCH BẾN BÃI', issuer: 'Ủy ban nhân dân tỉnh Sơn Đà' }
  ],
  [
    'an official letter, which names no kind',
    `UBND TỈNH SƠN ĐÀ\nSố: 73/UBND-TH\nSơn Đà, ngày 12 tháng 1 năm 2018\nV/v trực lũ\nKính gửi: Các sở, ban, ngành.\nChủ tịch yêu cầu trực lũ.`,
    { type: 'Công văn', symbol: 'UBND-TH', title: 'trực lũ' }
  ]
]

for (const [name, text, expected] of CASES) {
  t.test(name, async (t) => {
    t.match(readDocument(text).head, expected)
  })
}

t.test('a decision keeps its own head; the plan annexed to it is what is proposed for storing', async (t) => {
  const decision = `UBND TỈNH SƠN ĐÀ\nSố: 77/QĐ-UBND\nSơn Đà, ngày 3 tháng 2 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch dọn bến\n${GROUND}\n${ENACTS}`
  const annex = 'KẾ HOẠCH\nDỌN BẾN NĂM 2026\n(Ban hành kèm theo Quyết định số 77/QĐ-UBND)\nI. NHIỆM VỤ\n1. Dọn bến.'
  const { head, plan } = readDocument(`${decision}\n${annex}`)
  t.match(head, { type: 'Quyết định', reference: '77/QĐ-UBND', title: 'Ban hành Kế hoạch dọn bến' })
  t.match(plan, {
    document: { type: 'Kế hoạch', title: 'DỌN BẾN NĂM 2026' },
    carrier: { type: 'Quyết định', reference: '77/QĐ-UBND', issuedOn: '2026-02-03' }
  })
})

t.test('grounds in a first section of their own are grounds', async (t) => {
  const text = `UBND TỈNH SƠN ĐÀ\nSố: 7/KH-UBND\nSơn Đà, ngày 2 tháng 7 năm 2024\nKẾ HOẠCH\nMở bến\nI. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH
1. Quyết định số 9/QĐ-TTg ngày 2/1/2017 của Thủ tướng Chính phủ về bến bãi;\n2. Kế hoạch số 3/KH-UBND ngày 3/1/2024 của UBND tỉnh.
II. MỤC TIÊU\n1. Mở bến theo Quyết định số 10/QĐ-TTg.`
  t.same(
    readDocument(text).citations.map(({ verb, scope, reference }) => [verb, scope, reference]),
    [
      ['can_cu', 'preamble', '9/QĐ-TTg'],
      ['can_cu', 'preamble', '3/KH-UBND'],
      ['mention', 'body', '10/QĐ-TTg']
    ]
  )
})

t.test('a title in capitals ends where a story begins, and is no ground', async (t) => {
  const text = `UBND TỈNH SƠN ĐÀ\nSố: 7/KH-UBND\nSơn Đà, ngày 2 tháng 7 năm 2024\nKẾ HOẠCH\nTRIỂN KHAI THI HÀNH LUẬT BẾN BÃI
Ngày 8 tháng 6 năm 2024, tại Kỳ\nhọp thứ 7, Quốc hội đã thông qua Luật Bến bãi. Luật có hiệu lực từ ngày 01 tháng 01 năm 2025.
Để thi hành Luật Bến bãi, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH`
  const { head, citations } = readDocument(text)
  t.equal(head.title, 'TRIỂN KHAI THI HÀNH LUẬT BẾN BÃI')
  t.same(citations, [])
})

t.test('what a narrow column, capitals or another placing of the tone hide is read all the same', async (t) => {
  const read = (lines: string[]) => readDocument(lines.join('\n')).head
  const city = read([
    'ỦY BAN NHÂN DÂN',
    'THÀNH PHỐ BIỂN XANH',
    '|',
    'Số:',
    '64/QĐ-UBND',
    '|',
    'Thành',
    'phố Biển Xanh, ngày 7 tháng 5 năm 2022',
    '|',
    'QUYẾT ĐỊNH',
    'Về việc trồng cây',
    'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;'
  ])
  t.match(city, { place: 'Thành phố Biển Xanh', issuedOn: '2022-05-07' })
  const directive = read([
    'ỦY BAN NHÂN DÂN',
    'TỈNH ĐÔNG SƠN',
    'Số: 8/CT-UBND',
    'Đông Sơn, ngày 2 tháng 6 năm 2022',
    'CHỈ THỊ',
    'VỀ CHỐNG HẠN',
    'TRÊN ĐỊA BÀN TỈNH',
    'Mấy năm qua, hạn kéo',
    'dài, nhiều nơi thiếu nước ăn.'
  ])
  t.equal(directive.title, 'VỀ CHỐNG HẠN TRÊN ĐỊA BÀN TỈNH')
  const lost = read([
    'UỶ BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 3/2014/QĐ-UBND | Đông Sơn, ngày 22 tháng 01 năm 2014 |',
    'UỶ BAN NHÂN DÂN TỈNH ĐÔNG SƠN',
    'Căn cứ Luật Đất đai ngày 29/11/2013;'
  ])
  t.equal(lost.issuer, 'UỶ BAN NHÂN DÂN TỈNH ĐÔNG SƠN')
})

t.test('a title that begins with a capital does not join the body before it', async (t) => {
  const text =
    'Thực hiện Nghị quyết số 22-NQ/TU ngày 06/6/2022 của Ban Thường vụ Tỉnh ủy Xây dựng thôn mẫu đến năm 2025;'
  t.match(readDocument(text).citations, [{ issuer: 'Ban Thường vụ Tỉnh ủy' }])
})
