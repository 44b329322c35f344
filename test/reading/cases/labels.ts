import type { Case } from './case.ts'

const under = (labels: string) => `II. NHIỆM VỤ\n1. In tờ rơi về phòng cháy rừng.\n${labels}`
const one = (fields: string) => [`II.1 | In tờ rơi về phòng cháy rừng. | ${fields}`]

export const LABELS: Case[] = [
  [
    'three lines of their own',
    under(
      'Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.\nCơ quan phối hợp: Sở Tài chính; UBND các xã, phường.\nThời gian thực hiện: Quý II năm 2026.'
    ),
    one('Q2 | Sở Nông nghiệp và Môi trường | Sở Tài chính + UBND các xã, phường')
  ],
  [
    'with dashes and other words',
    under(
      '- Đơn vị thực hiện: Chi cục Kiểm lâm;\n- Phối hợp: Hạt Kiểm lâm các xã;\n- Thời hạn hoàn thành: tháng 6/2026;\n- Sản phẩm: tờ rơi.'
    ),
    one('Q2 | Chi cục Kiểm lâm | Hạt Kiểm lâm các xã')
  ],
  [
    'with pluses under a bullet',
    under(
      '+ Chủ trì: Văn phòng Sở\n+ Phối hợp thực hiện: Phòng Tài chính, Phòng Tổ chức\n+ Thời gian hoàn thành: trước ngày 15/6/2026'
    ),
    one('2026-06-15 | Văn phòng Sở | Phòng Tài chính + Phòng Tổ chức')
  ],
  [
    'parted by semicolons on one line',
    under('Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: các phòng thuộc Sở; thời gian thực hiện: Quý I, II.'),
    one('Q1 Q2 | Văn phòng Sở | các phòng thuộc Sở')
  ],
  [
    'parted by full stops on one line',
    under('Chủ trì: Văn phòng Sở. Phối hợp: các phòng thuộc Sở. Thời gian: Thường xuyên.'),
    one('recurring | Văn phòng Sở | các phòng thuộc Sở')
  ],
  [
    'in brackets after the sentence',
    'II. NHIỆM VỤ\n1. In tờ rơi về phòng cháy rừng (Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Phòng Tài chính; thời gian thực hiện: Quý III).',
    ['II.1 | In tờ rơi về phòng cháy rừng | Q3 | Văn phòng Sở | Phòng Tài chính']
  ],
  [
    'in the sentence, after its full stop',
    'II. NHIỆM VỤ\n1. In tờ rơi về phòng cháy rừng. Đơn vị chủ trì: Văn phòng Sở. Thời gian hoàn thành: tháng 3.',
    ['II.1 | In tờ rơi về phòng cháy rừng | Q1 | Văn phòng Sở']
  ],
  [
    'a label whose value stands on the next line',
    under('Đơn vị chủ trì:\nVăn phòng Sở.\nThời gian thực hiện:\nQuý IV/2026.'),
    one('Q4 | Văn phòng Sở')
  ],
  [
    'a list under its label',
    under('Đơn vị phối hợp:\n- Phòng Tài chính;\n- Phòng Tổ chức.\nĐơn vị chủ trì: Văn phòng Sở.'),
    one(' | Văn phòng Sở | Phòng Tài chính + Phòng Tổ chức')
  ],
  [
    'lettered tasks, each with its own labels',
    'II. NHIỆM VỤ\n1. Tuyên truyền\na) In tờ rơi.\n- Chủ trì: Văn phòng Sở.\n- Thời gian: Quý I.\nb) Phát thanh.\n- Chủ trì: Phòng Văn hóa - Xã hội.\n- Thời gian: Hằng tháng.',
    ['II.1.a | In tờ rơi. | Q1 | Văn phòng Sở', 'II.1.b | Phát thanh. | recurring | Phòng Văn hóa - Xã hội']
  ],
  [
    'labels above bullets hold for every bullet',
    'II. NHIỆM VỤ\n1. Tuyên truyền\n- In tờ rơi.\n- Phát thanh.\nĐơn vị chủ trì: Văn phòng Sở.\nThời gian thực hiện: Quý II.',
    ['II.1 | Tuyên truyền - In tờ rơi. - Phát thanh. | Q2 | Văn phòng Sở']
  ],
  [
    'whose names hold commas and "và"',
    under(
      'Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.\nCơ quan phối hợp: Sở Giáo dục và Đào tạo, Báo và Phát thanh, Truyền hình tỉnh và UBND các xã, phường, đặc khu.'
    ),
    one(
      ' | Sở Văn hóa, Thể thao và Du lịch | Sở Giáo dục và Đào tạo + Báo và Phát thanh, Truyền hình tỉnh + UBND các xã, phường, đặc khu'
    )
  ],
  [
    'leaders and their office',
    under('Đơn vị thực hiện: Lãnh đạo Sở; Văn phòng Sở; các phòng, đơn vị thuộc Sở'),
    one(' | Lãnh đạo Sở + Văn phòng Sở + các phòng, đơn vị thuộc Sở')
  ],
  [
    'who leads and who helps in one value',
    under('Phân công thực hiện: Văn phòng Sở chủ trì, phối hợp với các phòng thuộc Sở.'),
    one(' | Văn phòng Sở | các phòng thuộc Sở')
  ],
  [
    'bold and italic labels',
    under('***Đơn vị chủ trì***: Văn phòng Sở.\n_Thời gian thực hiện:_ **Quý I**.'),
    one('Q1 | Văn phòng Sở')
  ],
  [
    'a time that depends on others',
    under('Thời gian: Theo kế hoạch của Ban Chỉ đạo tỉnh.\nChủ trì: Văn phòng Sở'),
    one('by_guidance | Văn phòng Sở')
  ],
  [
    'a product or a place is nobody',
    under('Địa điểm: Hội trường Sở.\nSản phẩm: Tờ rơi.\nKinh phí thực hiện: Ngân sách tỉnh.\nChủ trì: Văn phòng Sở.'),
    one(' | Văn phòng Sở')
  ],
  [
    'in capitals, with a space before the colon',
    under('ĐƠN VỊ CHỦ TRÌ : Văn phòng Sở.\nTHỜI GIAN THỰC HIỆN : Quý II.'),
    one('Q2 | Văn phòng Sở')
  ],
  [
    'named by the sentence and said again in a heading above',
    'II. NHIỆM VỤ\n1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát biên chế kiểm lâm, hoàn thành trước ngày 30/6/2026.',
    [
      'II.1 | Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát biên chế kiểm lâm, hoàn thành trước ngày 30/6/2026. | 2026-06-30 | Sở Nội vụ | Sở Tài chính'
    ]
  ]
]
