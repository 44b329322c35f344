import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'

const GROUND = 'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;'
const CASES: [string, string, Record<string, unknown>][] = [
  [
    'a letterhead in two columns made one',
    `ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ GIANG    Độc lập - Tự do - Hạnh phúc
Số: 112/KH-UBND    Hà Giang, ngày 5 tháng 4 năm 2023\n\nKẾ HOẠCH\nTrồng chè sạch\n\n${GROUND}`,
    {
      number: '112',
      place: 'Hà Giang',
      issuedOn: '2023-04-05',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      title: 'Trồng chè sạch'
    }
  ],
  [
    'a department under its province',
    `UBND TỈNH BÌNH AN\nSỞ Y TẾ\nSố: 9/KH-SYT\nBình An, ngày 1 tháng 2 năm 2024\nKẾ HOẠCH\nTiêm phòng\n${GROUND}`,
    { issuer: 'SỞ Y TẾ', reference: '9/KH-SYT', type: 'Kế hoạch', title: 'Tiêm phòng' }
  ],
  [
    'everything on one line',
    `UBND TỈNH BÌNH AN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NỘI VỤ Độc lập – Tự do – Hạnh phúc Số: 5/KH-SNV Bình An, ngày 12 tháng 3 năm 2019 KẾ HOẠCH Cải cách hành chính Căn cứ Kế hoạch số 3/KH-UBND ngày 2/1/2019 của UBND tỉnh;`,
    { issuer: 'SỞ NỘI VỤ', number: '5', place: 'Bình An', issuedOn: '2019-03-12', title: 'Cải cách hành chính' }
  ],
  [
    'a decision with its authority between title and grounds',
    `UBND TỈNH BÌNH AN\nSố: 1961/QĐUBND\nBình An, ngày 12 tháng 9 năm 2007\nQUYẾT ĐỊNH\nV/v phê duyệt đề án làng nghề\nCHỦ TỊCH UBND TỈNH\n${GROUND}\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.`,
    { type: 'Quyết định', symbol: 'QĐUBND', title: 'V/v phê duyệt đề án làng nghề' }
  ],
  [
    'no line that says KẾ HOẠCH',
    `SỞ Y TẾ\nSố: 33/KH-SYT\nBình An, ngày 09 tháng 01 năm 2024\nPhòng bệnh dại năm 2024\n${GROUND}\nSở Y tế xây dựng Kế hoạch như sau:`,
    { type: 'Kế hoạch', title: 'Phòng bệnh dại năm 2024', issuedOn: '2024-01-09' }
  ],
  [
    'a title that begins like a ground',
    `Số 12-KH/TU\nBình An, ngày 2 tháng 8 năm 2025\nKẾ HOẠCH\nThực hiện Kết luận số 7-KL/TW ngày 24/01/2025 của Bộ Chính trị\n\nThực hiện Kết luận số 7-KL/TW ngày 24/01/2025 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:`,
    {
      reference: '12-KH/TU',
      symbol: 'KH/TU',
      title: 'Thực hiện Kết luận số 7-KL/TW ngày 24/01/2025 của Bộ Chính trị',
      issuer: 'Ban Thường vụ Tỉnh ủy'
    }
  ],
  [
    'a blank number and a blank day',
    `Số: /KH-SCT\nBình An, ngày ... tháng ... năm 2026\nKẾ HOẠCH\nHội chợ\n${GROUND}\nSở Công Thương ban hành Kế hoạch hội chợ như sau:`,
    {
      number: null,
      symbol: 'KH-SCT',
      issuedOn: null,
      dateText: 'ngày ... tháng ... năm 2026',
      issuer: 'Sở Công Thương'
    }
  ],
  [
    'an annex that names the decision it goes with',
    'KẾ HOẠCH\nVệ sinh môi trường\n(Kèm theo Quyết định số 77/QĐ-UBND ngày 3/2/2026 của Chủ tịch UBND xã)\nI. NHIỆM VỤ\n1. Quét dọn.',
    { title: 'Vệ sinh môi trường', carrier: { reference: '77/QĐ-UBND', issuedOn: '2026-02-03' } }
  ]
]

for (const [name, text, expected] of CASES) {
  t.test(name, async (t) => {
    t.match(readDocument(text).head, expected)
  })
}

t.test('what a site prints before the document is not read as its head', async (t) => {
  const page = 'Trang chủ\nTin tức\nThứ Hai, ngày 24 tháng 11 năm 2025\nTìm kiếm\n'
  const [, text] = CASES[1]!
  t.match(readDocument(page + text).head, { issuer: 'SỞ Y TẾ', issuedOn: '2024-02-01', place: 'Bình An' })
})

t.test('the signature is read with its form', async (t) => {
  const text = `${CASES[0]![1]}\nI. A\n1. Làm.\nNơi nhận:\n- Sở Y tế (để báo cáo);\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Bình`
  const { head, recipients } = readDocument(text)
  t.match(head.signedBy, { body: 'ỦY BAN NHÂN DÂN', form: 'KT.', office: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Bình' })
  t.match(recipients[0], { name: 'Sở Y tế', note: 'để báo cáo' })
})
