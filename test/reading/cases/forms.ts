import type { Case } from './case.ts'

export const FORMS: Case[] = [
  [
    'quarters as headings over letters, with đ after d',
    'I. NHIỆM VỤ TRỌNG TÂM\n1. Quý I\na) Chọn giống.\nb) Làm đất.\nc) Đào hố.\nd) Bón lót.\nđ) Rào vườn.\n2. Quý II/2026\na) Trồng cây keo.\n3. Quý III, IV năm 2026:\na) Dặm cây.',
    [
      'I.1.a | Chọn giống. | Q1',
      'I.1.b | Làm đất. | Q1',
      'I.1.c | Đào hố. | Q1',
      'I.1.d | Bón lót. | Q1',
      'I.1.đ | Rào vườn. | Q1',
      'I.2.a | Trồng cây keo. | Q2',
      'I.3.a | Dặm cây. | Q3 Q4'
    ]
  ],
  [
    'quarters without a number over numbers and bullets',
    'II. NỘI DUNG\nQUÝ I NĂM 2026\n1. Chọn giống.\n2. Làm đất.\nQUÝ II NĂM 2026\n1. Trồng cây.\n',
    ['II.1 | Chọn giống. | Q1', 'II.2 | Làm đất. | Q1', 'II.1(2) | Trồng cây. | Q2']
  ],
  [
    'quarters as headings over bullets',
    'II. NHIỆM VỤ\n1. Quý I\n- Chọn giống.\n- Làm đất.\n2. Quý II\n- Trồng cây.',
    ['II.1.b1 | Chọn giống. | Q1', 'II.1.b2 | Làm đất. | Q1', 'II.2.b1 | Trồng cây. | Q2']
  ],
  [
    'a heading that only holds a quarter in brackets',
    'II. NHIỆM VỤ\n1. Giai đoạn chuẩn bị (Quý I/2026)\na) Chọn giống.\n2. Giai đoạn trồng (từ tháng 4 đến tháng 9)\na) Trồng cây.',
    ['II.1.a | Chọn giống. | Q1', 'II.2.a | Trồng cây. | Q2 Q3']
  ],
  [
    'months as headings',
    'II. NHIỆM VỤ\n1. Tháng 01/2026\n- Chọn giống.\n2. Tháng 5\n- Trồng cây.\n3. 6 tháng cuối năm\n- Chăm sóc rừng.',
    ['II.1.b1 | Chọn giống. | Q1', 'II.2.b1 | Trồng cây. | Q2', 'II.3.b1 | Chăm sóc rừng. | Q3 Q4']
  ],
  [
    'deep numbers, each level with its own words',
    'II. NHIỆM VỤ\n1. Giống cây\n1.1. Chọn giống\n1.1.1. Kiểm tra vườn ươm.\n1.1.2. Mua hạt.\n1.2. Ươm giống tại trạm.\n2. Làm đất\n2.1) Cày đất.\n2.2) Bừa đất.',
    [
      'II.1.1.1 | Kiểm tra vườn ươm.',
      'II.1.1.2 | Mua hạt.',
      'II.1.2 | Ươm giống tại trạm.',
      'II.2.1 | Cày đất.',
      'II.2.2 | Bừa đất.'
    ]
  ],
  [
    'all four levels at once: numeral, number, letter, bullets and pluses',
    'II. NHIỆM VỤ\n1. Trồng rừng\na) Rừng phòng hộ:\n- Trồng ở đầu nguồn;\n+ Ưu tiên cây bản địa;\n+ Không trồng cây lạ;\n- Trồng ven biển.\nb) Rừng sản xuất.',
    [
      'II.1.a | Rừng phòng hộ: - Trồng ở đầu nguồn; + Ưu tiên cây bản địa; + Không trồng cây lạ; - Trồng ven biển.',
      'II.1.b | Rừng sản xuất.'
    ]
  ],
  [
    'sentences under a number with bullets are one task',
    'II. NHIỆM VỤ\n1. Tổ chức Tết trồng cây đầu xuân với các nội dung sau:\n- Chọn địa điểm;\n- Chuẩn bị cây giống;\n- Mời đại biểu.\n2. Tuần tra rừng.',
    [
      'II.1 | Tổ chức Tết trồng cây đầu xuân với các nội dung sau: - Chọn địa điểm; - Chuẩn bị cây giống; - Mời đại biểu.',
      'II.2 | Tuần tra rừng.'
    ]
  ],
  [
    'chapters and sections by word',
    'Chương I\nMỤC ĐÍCH, YÊU CẦU\n1. Giữ rừng.\nChương II\nNHIỆM VỤ\nMục 1\nTRỒNG RỪNG\n1. Trồng keo.\nMục 2\nGIỮ RỪNG\n1. Tuần tra.',
    ['II.1.1 | Trồng keo.', 'II.2.1 | Tuần tra.']
  ],
  [
    'parts, with the heading on the same line',
    'PHẦN THỨ NHẤT: MỤC TIÊU\n1. Giữ rừng.\nPHẦN THỨ HAI: NHIỆM VỤ\nI. TRỒNG RỪNG\n1. Trồng keo.\nII. GIỮ RỪNG\n1. Tuần tra.',
    ['HAI.I.1 | Trồng keo.', 'HAI.II.1 | Tuần tra.']
  ],
  [
    'capital letters over numerals',
    'A. MỤC ĐÍCH, YÊU CẦU\nI. Mục đích\n1. Giữ rừng.\nB. NỘI DUNG\nI. Trồng rừng\n1. Trồng keo.\nII. Giữ rừng\n1. Tuần tra.\nC. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Nội vụ theo dõi.',
    ['B.I.1 | Trồng keo.', 'B.II.1 | Tuần tra.', 'C.1 | Giao Sở Nội vụ theo dõi. |  | Sở Nội vụ']
  ],
  [
    'numbers alone, without numerals',
    '1. Mục đích, yêu cầu\n- Giữ rừng.\n2. Nội dung\n2.1. Trồng keo.\n2.2. Trồng sồi.\n3. Tổ chức thực hiện\n3.1. Sở Nội vụ chủ trì theo dõi.',
    ['2.1 | Trồng keo.', '2.2 | Trồng sồi.', '3.1 | Sở Nội vụ chủ trì theo dõi. |  | Sở Nội vụ']
  ],
  [
    'paragraphs without marks under a body in the execution section',
    'II. NHIỆM VỤ\n1. Trồng keo.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp và Môi trường\nTheo dõi việc trồng rừng, báo cáo UBND tỉnh trước ngày 15/12/2026.\n2. Sở Tài chính\nCân đối kinh phí trồng rừng.\n3. UBND các xã, phường\n- Xây dựng kế hoạch trồng rừng.\n- Báo cáo kết quả.',
    [
      'II.1 | Trồng keo.',
      'III.1 | Theo dõi việc trồng rừng, báo cáo UBND tỉnh trước ngày 15/12/2026. | 2026-12-15 | Sở Nông nghiệp và Môi trường',
      'III.2 | Cân đối kinh phí trồng rừng. |  | Sở Tài chính',
      'III.3.b1 | Xây dựng kế hoạch trồng rừng. |  | UBND các xã, phường',
      'III.3.b2 | Báo cáo kết quả. |  | UBND các xã, phường'
    ]
  ],
  [
    'money, purpose and the state of things are no tasks',
    'I. ĐẶC ĐIỂM TÌNH HÌNH\n1. Rừng đã mất nhiều.\nII. MỤC TIÊU\n1. Mục tiêu chung: giữ rừng.\n2. Mục tiêu cụ thể\n- Độ che phủ trên 42%.\nIII. NHIỆM VỤ\n1. Trồng keo.\nIV. KINH PHÍ THỰC HIỆN\n1. Ngân sách tỉnh.\n2. Nguồn xã hội hóa.\nV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Tài chính bố trí kinh phí.',
    ['III.1 | Trồng keo.', 'V.1 | Giao Sở Tài chính bố trí kinh phí. |  | Sở Tài chính']
  ],
  [
    'campaigns by unit with bullets and figures',
    'II. PHONG TRÀO THI ĐUA\n1. Phòng Kinh tế\na) Phong trào “Vườn mẫu”\n- Trên 80% hộ có vườn mẫu.\n- Xây dựng ít nhất 02 mô hình.\n2. Ban Chỉ huy Quân sự xã\na) Phong trào “Rừng xanh biên giới”\n- Trồng 1.500 cây trở lên.',
    [
      'II.1.a | Phong trào “Vườn mẫu” - Trên 80% hộ có vườn mẫu. - Xây dựng ít nhất 02 mô hình. |  | Phòng Kinh tế |  | >80 %, ≥2 mô hình',
      'II.2.a | Phong trào “Rừng xanh biên giới” - Trồng 1.500 cây trở lên. |  | Ban Chỉ huy Quân sự xã |  | ≥1500 cây'
    ]
  ],
  [
    'the last words belong to no task',
    'II. NHIỆM VỤ\n1. Trồng keo.\n2. Tuần tra.\nTrên đây là Kế hoạch trồng cây năm 2026, đề nghị các cơ quan thực hiện./.',
    ['II.1 | Trồng keo.', 'II.2 | Tuần tra.']
  ],
  [
    'a second and third paragraph go with their number',
    'II. NHIỆM VỤ\n1. Trồng keo ở đồi trọc.\nƯu tiên nơi sạt lở.\nKhông trồng dày.\n2. Tuần tra.',
    ['II.1 | Trồng keo ở đồi trọc. Ưu tiên nơi sạt lở. Không trồng dày.', 'II.2 | Tuần tra.']
  ],
  [
    'bullets straight under a numeral',
    'I. MỤC ĐÍCH\n- Giữ rừng.\nII. NHIỆM VỤ\n- Trồng keo.\n- Tuần tra.\nIII. TỔ CHỨC THỰC HIỆN\n- Sở Nội vụ: theo dõi.\n- Sở Tài chính: bố trí kinh phí.',
    [
      'II.b1 | Trồng keo.',
      'II.b2 | Tuần tra.',
      'III.b1 | Sở Nội vụ: theo dõi. |  | Sở Nội vụ',
      'III.b2 | Sở Tài chính: bố trí kinh phí. |  | Sở Tài chính'
    ]
  ],
  [
    'articles of a plan',
    'Điều 1. Mục đích\n1. Giữ rừng.\nĐiều 2. Nhiệm vụ\n1. Trồng keo.\n2. Tuần tra:\na) Ban ngày.\nb) Ban đêm.\nĐiều 3. Tổ chức thực hiện\n1. Sở Nội vụ chủ trì theo dõi.',
    [
      'Điều 2.1 | Trồng keo.',
      'Điều 2.2.a | Ban ngày.',
      'Điều 2.2.b | Ban đêm.',
      'Điều 3.1 | Sở Nội vụ chủ trì theo dõi. |  | Sở Nội vụ'
    ]
  ],
  [
    'standing work and work of every quarter',
    'II. NHIỆM VỤ\n1. Nhiệm vụ thường xuyên\na) Tuần tra.\n2. Nhiệm vụ khác trong năm 2026\na) Tuyên truyền.\n3. Hằng quý\na) Báo cáo rừng bị phá.',
    [
      'II.1.a | Tuần tra. | recurring',
      'II.2.a | Tuyên truyền. | whole_period',
      'II.3.a | Báo cáo rừng bị phá. | recurring'
    ]
  ]
]
