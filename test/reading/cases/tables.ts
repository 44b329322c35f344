import type { Case } from './case.ts'

const rows = (...lines: string[][]) => lines.map((cells) => cells.join('\t')).join('\n')
const H = ['TT', 'NỘI DUNG', 'ĐƠN VỊ CHỦ TRÌ', 'PHỐI HỢP', 'THỜI GIAN', 'SẢN PHẨM']

export const TABLES: Case[] = [
  [
    'a column for each role',
    `II. NHIỆM VỤ\n${rows(H, ['1', 'Chọn giống', 'Sở A', 'Sở B; Sở C', 'Quý I', 'Vườn ươm'], ['2', 'Trồng cây', 'Sở B', '', 'Tháng 5-6', ''], ['3', 'Dặm cây', 'Chi cục D', 'UBND các xã', 'Thường xuyên', ''])}`,
    [
      'II.1 | Chọn giống | Q1 | Sở A | Sở B + Sở C',
      'II.2 | Trồng cây | Q2 | Sở B',
      'II.3 | Dặm cây | recurring | Chi cục D | UBND các xã'
    ]
  ],
  [
    'quarters as rows',
    `II. NHIỆM VỤ\n${rows(['TT', 'NỘI DUNG CÔNG VIỆC', 'ĐƠN VỊ THỰC HIỆN'], ['QUÝ I', '', ''], ['1', 'Chọn giống', 'Văn phòng Sở'], ['', 'QUÝ II', ''], ['2', 'Trồng cây', '- Văn phòng Sở chủ trì;\u2028- Phòng B phối hợp'], ['III', 'QUÝ III', ''], ['3', 'Dặm cây', 'Phòng B'])}`,
    [
      'II.1 | Chọn giống | Q1 | Văn phòng Sở',
      'II.2 | Trồng cây | Q2 | Văn phòng Sở | Phòng B',
      'II.3 | Dặm cây | Q3 | Phòng B'
    ]
  ],
  [
    'groups with numerals',
    `II. NHIỆM VỤ\n${rows(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'], ['I', 'Giống cây', '', ''], ['1', 'Chọn giống', 'Sở A', 'Quý I/2026'], ['2', 'Ươm giống', 'Sở A', 'Quý II/2026'], ['II', 'Rừng', '', ''], ['1', 'Trồng rừng', 'Sở B', '30/9/2026'])}`,
    ['II.1 | Chọn giống | Q1 | Sở A', 'II.2 | Ươm giống | Q2 | Sở A', 'II.1(2) | Trồng rừng | 2026-09-30 | Sở B']
  ],
  [
    'a header repeated on the next page, and a row split by it',
    `II. NHIỆM VỤ\n${rows(H, ['1', 'Chọn giống tốt', 'Sở A', '', 'Quý I', ''])}\n2\n${rows(H, ['', 'cho vùng cao', '', 'Sở B', '', ''], ['2', 'Trồng cây', 'Sở B', '', 'Quý II', ''])}`,
    ['II.1 | Chọn giống tốt cho vùng cao | Q1 | Sở A | Sở B', 'II.2 | Trồng cây | Q2 | Sở B']
  ],
  [
    'a Markdown table with bold and breaks',
    'II. NHIỆM VỤ\n| **TT** | **Nội dung** | **Đơn vị chủ trì** | **Đơn vị phối hợp** | **Thời gian** |\n|:-:|---|---|---|---|\n| 1 | Chọn giống | Sở A | Sở B<br>Sở C | Quý I |\n| 2 | **Trồng cây** | Sở B |  | Quý II |\n',
    ['II.1 | Chọn giống | Q1 | Sở A | Sở B + Sở C', 'II.2 | Trồng cây | Q2 | Sở B']
  ],
  [
    'an HTML table',
    'II. NHIỆM VỤ\n<table><thead><tr><th>STT</th><th>Nội dung công việc</th><th>Chủ trì</th><th>Thời gian</th></tr></thead><tbody><tr><td>1</td><td><p>Chọn giống</p></td><td>Sở A</td><td>Quý I</td></tr><tr><td>2</td><td>Trồng cây</td><td>Sở B &amp; Sở C</td><td>Quý&nbsp;II</td></tr></tbody></table>\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở A theo dõi.',
    ['II.1 | Chọn giống | Q1 | Sở A', 'II.2 | Trồng cây | Q2 | Sở B & Sở C', 'III.1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'without a column of numbers',
    `II. NHIỆM VỤ\n${rows(['Nội dung', 'Chủ trì', 'Thời gian'], ['Chọn giống', 'Sở A', 'Quý I'], ['Trồng cây', 'Sở B', 'Quý II'])}`,
    ['II.b1 | Chọn giống | Q1 | Sở A', 'II.b2 | Trồng cây | Q2 | Sở B']
  ],
  [
    'a cell merged downwards holds for the rows under it',
    `II. NHIỆM VỤ\n${rows(['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], ['1', 'Chọn giống', 'Sở A', 'Quý I'], ['2', 'Ươm giống', '', ''], ['3', 'Trồng cây', 'Sở B', 'Quý II'])}`,
    ['II.1 | Chọn giống | Q1 | Sở A', 'II.2 | Ươm giống', 'II.3 | Trồng cây | Q2 | Sở B']
  ],
  [
    'two rows of header',
    `II. NHIỆM VỤ\n${rows(['TT', 'Nội dung', 'Đơn vị thực hiện', '', 'Thời gian'], ['', '', 'Chủ trì', 'Phối hợp', ''], ['1', 'Chọn giống', 'Sở A', 'Sở B', 'Quý I'])}`,
    ['II.1 | Chọn giống | Q1 | Sở A | Sở B']
  ],
  [
    'decimal numbers under a row that heads them',
    `II. NHIỆM VỤ\n${rows(['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], ['1', 'GIỐNG CÂY', '', ''], ['1.1', 'Chọn giống', 'Sở A', 'Quý I'], ['1.2', 'Ươm giống', 'Sở A', 'Quý II'])}`,
    ['II.1.1 | Chọn giống | Q1 | Sở A', 'II.1.2 | Ươm giống | Q2 | Sở A']
  ],
  [
    'an annex after the signature',
    'II. NHIỆM VỤ\nThực hiện theo Phụ lục.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh)\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tChọn giống\tSở A\tQuý I\n2\tTrồng cây\tSở B\tQuý II\n',
    ['1 | Chọn giống | Q1 | Sở A', '2 | Trồng cây | Q2 | Sở B']
  ],
  [
    'time given as days, halves and ranges',
    `II. NHIỆM VỤ\n${rows(['TT', 'Nội dung', 'Thời gian', 'Chủ trì'], ['1', 'Chọn giống', 'Trước 15/3', 'Sở A'], ['2', 'Ươm giống', '6 tháng đầu năm', 'Sở A'], ['3', 'Trồng cây', 'Quý II-IV', 'Sở B'], ['4', 'Dặm cây', 'Sau khi có hướng dẫn của Bộ', 'Sở B'], ['5', 'Tuần tra', 'Cả năm', 'Sở B'], ['6', 'Chữa cháy', 'Khi có yêu cầu', 'Sở B'])}`,
    [
      'II.1 | Chọn giống | 2026-03-15 | Sở A',
      'II.2 | Ươm giống | Q1 Q2 | Sở A',
      'II.3 | Trồng cây | Q2 Q3 Q4 | Sở B',
      'II.4 | Dặm cây | by_guidance | Sở B',
      'II.5 | Tuần tra | whole_period | Sở B',
      'II.6 | Chữa cháy | by_guidance | Sở B'
    ]
  ]
]
