import type { Case } from './case.ts'

export const DAMAGE: Case[] = [
  [
    'Markdown headings and bold numbers',
    '## II. NHIỆM VỤ\n**1.** Chọn giống.\n**2. Làm đất**\n- Cày.\n- Bừa.\n### 3. Quý III\n*a)* Trồng cây.',
    ['II.1 | Chọn giống.', 'II.2.b1 | Cày.', 'II.2.b2 | Bừa.', 'II.3.a | Trồng cây. | Q3']
  ],
  [
    'the letter l for the figure 1',
    'II. NHIỆM VỤ\nl. Chọn giống.\n2. Làm đất.\n3. Trồng cây.',
    ['II.1 | Chọn giống.', 'II.2 | Làm đất.', 'II.3 | Trồng cây.']
  ],
  [
    'the figure 1 in a numeral',
    'I1. NHIỆM VỤ\n1. Chọn giống.\nI11. TỔ CHỨC THỰC HIỆN\n1. Giao Sở A theo dõi.',
    ['II.1 | Chọn giống.', 'III.1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'a numeral in small l: ll., lll.',
    'l. MỤC ĐÍCH\n1. Giữ rừng.\nll. NHIỆM VỤ\n1. Chọn giống.\nlll. TỔ CHỨC THỰC HIỆN\n1. Giao Sở A theo dõi.',
    ['II.1 | Chọn giống.', 'III.1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'Qúy for Quý, and tones in the old place',
    'II. NHIỆM VỤ\n1. Qúy I\na) Chọn giống.\n2. QÚY II/2026\na) Trồng cây.',
    ['II.1.a | Chọn giống. | Q1', 'II.2.a | Trồng cây. | Q2']
  ],
  [
    'a section number twice',
    'II. NHIỆM VỤ\n1. Chọn giống.\nIII. RỪNG\n1. Trồng cây.\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở A theo dõi.',
    ['II.1 | Chọn giống.', 'III.1 | Trồng cây.', 'III(2).1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'an item number twice',
    'II. NHIỆM VỤ\n1. Chọn giống.\n2. Làm đất.\n2. Trồng cây.\n4. Dặm cây.',
    ['II.1 | Chọn giống.', 'II.2 | Làm đất.', 'II.2(2) | Trồng cây.', 'II.4 | Dặm cây.']
  ],
  [
    'hard line breaks inside a sentence',
    'II. NHIỆM VỤ\n1. Chọn giống cây tốt, phù hợp với\nđất của từng vùng, báo cáo Ủy ban nhân dân tỉnh\nkết quả.\n2. Tổ chức trồng cây phân tán dọc các tuyến đường của\nUBND các xã quản lý.',
    [
      'II.1 | Chọn giống cây tốt, phù hợp với đất của từng vùng, báo cáo Ủy ban nhân dân tỉnh kết quả.',
      'II.2 | Tổ chức trồng cây phân tán dọc các tuyến đường của UBND các xã quản lý.'
    ]
  ],
  [
    'a number that begins a wrapped line',
    'II. NHIỆM VỤ\n1. Thực hiện tốt Nghị quyết số 5 về trồng rừng, với mục tiêu\n5.000 cây mỗi xã trong năm.\n2. Thực hiện Quyết định của Thủ tướng Chính phủ ngày\n20. Tuần tra.',
    [
      'II.1 | Thực hiện tốt Nghị quyết số 5 về trồng rừng, với mục tiêu 5.000 cây mỗi xã trong năm.',
      'II.2 | Thực hiện Quyết định của Thủ tướng Chính phủ ngày 20. Tuần tra.'
    ]
  ],
  [
    'page numbers between lines',
    'II. NHIỆM VỤ\n1. Chọn giống cây cho vùng cao,\n3\nvùng sâu và hải đảo.\n- 4 -\n2. Làm đất.\nTrang 5/9\n3. Trồng cây.',
    ['II.1 | Chọn giống cây cho vùng cao, vùng sâu và hải đảo.', 'II.2 | Làm đất.', 'II.3 | Trồng cây.']
  ],
  [
    'no space after the mark',
    'II.NHIỆM VỤ\n1.Chọn giống.\n2.Làm đất:\na)Cày.\nb)Bừa.\n3.Trồng cây:\n-Trồng keo;\n-Trồng sồi.',
    ['II.1 | Chọn giống.', 'II.2.a | Cày.', 'II.2.b | Bừa.', 'II.3 | Trồng cây: -Trồng keo; -Trồng sồi.']
  ],
  [
    'brackets around the mark, and a slash for it',
    'II. NHIỆM VỤ\n(1) Chọn giống.\n(2) Làm đất.\n3/ Trồng cây.\nIII/ TỔ CHỨC THỰC HIỆN\n1/ Giao Sở A theo dõi.',
    ['II.1 | Chọn giống.', 'II.2 | Làm đất.', 'II.3 | Trồng cây.', 'III.1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'a letter left out',
    'II. NHIỆM VỤ\n1. Giống\na) Chọn.\nb) Mua.\nd) Ươm.\ne) Tỉa.',
    ['II.1.a | Chọn.', 'II.1.b | Mua.', 'II.1.d | Ươm.', 'II.1.e | Tỉa.']
  ],
  [
    'bullets of every shape',
    'II. NHIỆM VỤ\n1. Giống\n• Chọn.\n– Mua.\n* Ươm.\n\uf0b7 Tỉa.\n● Rào.\n▪ Tưới.\n✓ Bón.\n➢ Thu.',
    [
      'II.1.b1 | Chọn.',
      'II.1.b2 | Mua.',
      'II.1.b3 | Ươm.',
      'II.1.b4 | Tỉa.',
      'II.1.b5 | Rào.',
      'II.1.b6 | Tưới.',
      'II.1.b7 | Bón.',
      'II.1.b8 | Thu.'
    ]
  ],
  [
    'the number alone on its line',
    'II.\nNHIỆM VỤ\n1.\nChọn giống.\n2.\nLàm đất.',
    ['II.1 | Chọn giống.', 'II.2 | Làm đất.']
  ],
  [
    'several letters on one line',
    'II. NHIỆM VỤ\n1. Giống: a) Chọn giống; b) Mua giống.\n2. Làm đất.',
    ['II.1 | Giống: a) Chọn giống; b) Mua giống.', 'II.2 | Làm đất.']
  ],
  [
    'the same task twice',
    'II. NHIỆM VỤ\n1. Quý I\na) Tuần tra rừng.\n2. Quý II\na) Tuần tra rừng.',
    ['II.1.a | Tuần tra rừng. | Q1', 'II.2.a | Tuần tra rừng. | Q2']
  ],
  [
    'no-break spaces and wide tabs for indents',
    '\u00a0II.\u00a0NHIỆM VỤ\n\t1.\tChọn giống.\n\t2.\tLàm đất.\n\t\ta)\tCày.\n\t\tb)\tBừa.',
    ['II.1 | Chọn giống.', 'II.2.a | Cày.', 'II.2.b | Bừa.']
  ],
  [
    'everything on paragraphs of HTML with entities',
    '<p>II.&nbsp;NHIỆM VỤ</p><p>1. Ch&#7885;n gi&#7889;ng.</p><p>2. Làm đất &amp; bón.</p>',
    ['II.1 | Chọn giống.', 'II.2 | Làm đất & bón.']
  ]
]
