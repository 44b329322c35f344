import type { Case } from './case.ts'

const T = 'II. NHIỆM VỤ\n1. Trồng keo.\nIII. TỔ CHỨC THỰC HIỆN\n'

export const SHAPES: Case[] = [
  [
    'a heading in capitals broken over two lines',
    'II. NHIỆM VỤ TRỌNG TÂM VÀ GIẢI PHÁP\nCHỦ YẾU TRONG NĂM\n1. Trồng keo.\nIII. TỔ CHỨC\nTHỰC HIỆN\n1. Giao Sở A theo dõi.',
    ['II.1 | Trồng keo.', 'III.1 | Giao Sở A theo dõi. |  | Sở A']
  ],
  [
    'headings in capitals without any number',
    'MỤC ĐÍCH, YÊU CẦU\n- Giữ rừng.\nNỘI DUNG\n1. Trồng keo.\n2. Tuần tra.\nTỔ CHỨC THỰC HIỆN\n1. Sở A chủ trì theo dõi.',
    ['1 | Trồng keo.', '2 | Tuần tra.', '1(2) | Sở A chủ trì theo dõi. |  | Sở A']
  ],
  [
    'orders in paragraphs without marks',
    `${T}Giao Sở A chủ trì theo dõi việc trồng rừng.\nGiao Sở B bố trí kinh phí.\nUBND các xã, phường xây dựng kế hoạch trồng rừng.\nTrong quá trình thực hiện, nếu có vướng mắc, báo cáo UBND tỉnh./.`,
    [
      'II.1 | Trồng keo.',
      'III.b1 | Giao Sở A chủ trì theo dõi việc trồng rừng. |  | Sở A',
      'III.b2 | Giao Sở B bố trí kinh phí. |  | Sở B',
      'III.b3 | UBND các xã, phường xây dựng kế hoạch trồng rừng. |  | UBND các xã, phường'
    ]
  ],
  [
    'letters under a body',
    `${T}1. Các sở, ban, ngành:\na) Xây dựng kế hoạch trồng rừng.\nb) Báo cáo kết quả trước ngày 10/12/2026.\n2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.`,
    [
      'II.1 | Trồng keo.',
      'III.1.a | Xây dựng kế hoạch trồng rừng. |  | Các sở, ban, ngành',
      'III.1.b | Báo cáo kết quả trước ngày 10/12/2026. | 2026-12-10 | Các sở, ban, ngành',
      'III.2 | Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền. |  | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'
    ]
  ],
  [
    'a body and its colon on the line of its number',
    `${T}1. Sở Nội vụ: Chủ trì theo dõi; báo cáo UBND tỉnh.\n2. Sở Tài chính: Bố trí kinh phí.`,
    [
      'II.1 | Trồng keo.',
      'III.1 | Sở Nội vụ: Chủ trì theo dõi; báo cáo UBND tỉnh. |  | Sở Nội vụ',
      'III.2 | Sở Tài chính: Bố trí kinh phí. |  | Sở Tài chính'
    ]
  ],
  [
    'bullets that begin with their time',
    'II. NHIỆM VỤ\n1. Lịch trồng cây\n- Tháng 1: Chọn giống.\n- Từ tháng 3 đến tháng 5: Trồng keo.\n- Ngày 15/6/2026: Lễ phát động.\n- Quý IV: Nghiệm thu.',
    [
      'II.1.b1 | Tháng 1: Chọn giống. | Q1',
      'II.1.b2 | Từ tháng 3 đến tháng 5: Trồng keo. | Q1 Q2',
      'II.1.b3 | Ngày 15/6/2026: Lễ phát động. | 2026-06-15',
      'II.1.b4 | Quý IV: Nghiệm thu. | Q4'
    ]
  ],
  [
    'times in brackets at the end of the sentence',
    'II. NHIỆM VỤ\n1. Chọn giống (tháng 3).\n2. Trồng keo (Quý II, III).\n3. Tuần tra (thực hiện thường xuyên).\n4. Nghiệm thu (hoàn thành trước 15/11).\n5. Sơ kết (thực hiện trong tháng 7/2026).',
    [
      'II.1 | Chọn giống (tháng 3). | Q1',
      'II.2 | Trồng keo (Quý II, III). | Q2 Q3',
      'II.3 | Tuần tra (thực hiện thường xuyên). | recurring',
      'II.4 | Nghiệm thu (hoàn thành trước 15/11). | 2026-11-15',
      'II.5 | Sơ kết (thực hiện trong tháng 7/2026). | Q3'
    ]
  ],
  [
    'a time that is told of something else sets none',
    'II. NHIỆM VỤ\n1. Tổ chức sơ kết công tác 6 tháng đầu năm 2026.\n2. Thực hiện Chỉ thị số 5/CT-UBND ngày 15/01/2026 của UBND tỉnh.\n3. Tổng kết phong trào năm 2025.\n4. Khen thưởng thành tích quý I.',
    [
      'II.1 | Tổ chức sơ kết công tác 6 tháng đầu năm 2026.',
      'II.2 | Thực hiện Chỉ thị số 5/CT-UBND ngày 15/01/2026 của UBND tỉnh.',
      'II.3 | Tổng kết phong trào năm 2025.',
      'II.4 | Khen thưởng thành tích quý I.'
    ]
  ],
  [
    'numbers in brackets below letters',
    'II. NHIỆM VỤ\n1. Giống\na) Mua giống gồm: (1) keo, (2) sồi.\nb) Ươm giống:\n(1) Keo lai;\n(2) Sồi đỏ.\nc) Tỉa cành.\n2. Trồng',
    [
      'II.1.a | Mua giống gồm: (1) keo, (2) sồi.',
      'II.1.b | Ươm giống: (1) Keo lai; (2) Sồi đỏ.',
      'II.1.c | Tỉa cành.',
      'II.2 | Trồng'
    ]
  ],
  [
    'figures with a bracket under letters, and letters under them',
    'II. NHIỆM VỤ\n1. Giống\n1) Chọn giống:\na) Keo.\nb) Sồi.\n2) Mua giống.',
    ['II.1.1.a | Keo.', 'II.1.1.b | Sồi.', 'II.1.2 | Mua giống.']
  ],
  [
    'numbers that go on through the numerals',
    'I. TRỒNG RỪNG\n1. Trồng keo.\n2. Trồng sồi.\nII. GIỮ RỪNG\n3. Tuần tra.\n4. Chữa cháy.',
    ['I.1 | Trồng keo.', 'I.2 | Trồng sồi.', 'II.3 | Tuần tra.', 'II.4 | Chữa cháy.']
  ],
  [
    'a plan that stands after the decision that issues it',
    'II. NHIỆM VỤ\n1. Trồng keo.\n- Đơn vị chủ trì: Sở A.\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở A theo dõi.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC I\nCHỈ TIÊU TRỒNG RỪNG\n1. Trồng 500 ha.\nPHỤ LỤC II\nLỊCH\nTT\tNội dung\tThời gian\n1\tChọn giống\tQuý I',
    [
      'II.1 | Trồng keo. |  | Sở A',
      'III.1 | Giao Sở A theo dõi. |  | Sở A',
      '1 | Trồng 500 ha.',
      '1(2) | Chọn giống | Q1'
    ]
  ],
  [
    'labels of many other names',
    'II. NHIỆM VỤ\n1. Trồng keo.\n- Bộ phận tham mưu, thực hiện: Phòng Kinh tế.\n- Thời gian dự kiến: tháng 4.\n2. Trồng sồi.\n- Người phụ trách: Ông Nguyễn Văn A.\n- Đơn vị chủ trì tham mưu: Phòng Kinh tế.\n- Thời gian trình: trước 15/5.\n3. Tuần tra.\n- Trách nhiệm thực hiện: Công an xã.\n- Cơ quan, đơn vị phối hợp: Phòng Kinh tế.\n- Thời gian báo cáo: Hằng quý.',
    [
      'II.1 | Trồng keo. | Q2 | Phòng Kinh tế',
      'II.2 | Trồng sồi. | 2026-05-15 | Ông Nguyễn Văn A + Phòng Kinh tế',
      'II.3 | Tuần tra. | recurring | Công an xã | Phòng Kinh tế'
    ]
  ],
  [
    'words in bold before the sentence',
    'II. NHIỆM VỤ\n1. **Trồng rừng:** Trồng keo ở đồi trọc.\n2. **Giữ rừng.** Tuần tra mỗi tuần.',
    ['II.1 | Trồng rừng: Trồng keo ở đồi trọc.', 'II.2 | Giữ rừng. Tuần tra mỗi tuần.']
  ],
  [
    'a sentence between a heading and its letters introduces them',
    'II. NHIỆM VỤ\n1. Trồng rừng\nCác đơn vị tập trung vào các việc sau:\na) Trồng keo.\nb) Trồng sồi.',
    ['II.1.a | Trồng keo.', 'II.1.b | Trồng sồi.']
  ],
  [
    'who is named in brackets',
    'II. NHIỆM VỤ\n1. Trồng keo (Sở A chủ trì).\n2. Trồng sồi (Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện).',
    [
      'II.1 | Trồng keo (Sở A chủ trì). |  | Sở A',
      'II.2 | Trồng sồi (Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện). |  | Phòng Kinh tế | Công an xã'
    ]
  ]
]
