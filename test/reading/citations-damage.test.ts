// Grounds as real preambles write them: glued, misread, shared, proposed together.

import t from 'tap'
import { readCitations } from '../../src/reading/citations/read.ts'

const CASES: [string, string, (string | null)[][]][] = [
  [
    'a second number of one law after a semicolon',
    'Căn cứ Luật Bến bãi số 1/2002/QH11 ngày 16/12/2002; số 83/2015/QH13 ngày 25/6/2015;',
    [
      ['can_cu', 'Luật', '1/2002/QH11', '2002-12-16', null],
      ['can_cu', 'Luật', '83/2015/QH13', '2015-06-25', null]
    ]
  ],
  [
    'a law by the National Assembly that passed it',
    'Căn cứ Luật Bến bãi được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIII thông qua ngày 19/6/2015;',
    [['can_cu', 'Luật', null, '2015-06-19', null]]
  ],
  ['a law in a story', 'Quốc hội đã thông qua Luật Bến bãi. Luật có hiệu lực từ ngày 01 tháng 01 năm 2025.', []],
  [
    'two papers of one proposal',
    'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 7/TTr-SNV ngày 3/3/2020 và Công văn số 12/SNV-BB ngày 5/3/2020;',
    [
      ['theo_de_nghi', 'Tờ trình', '7/TTr-SNV', '2020-03-03', 'Giám đốc Sở Nội vụ'],
      ['theo_de_nghi', 'Công văn', '12/SNV-BB', '2020-03-05', 'Giám đốc Sở Nội vụ']
    ]
  ],
  [
    'a proposal and what was said of it',
    'Theo đề nghị của Sở Nội vụ tại Tờ trình số 7/TTr-SNV ngày 3/3/2020, ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 9/BC-STP ngày 1/3/2020 kèm theo Công văn số 5/STP-VB ngày 2/3/2020 của Sở Tư pháp,',
    [
      ['theo_de_nghi', 'Tờ trình', '7/TTr-SNV', '2020-03-03', 'Sở Nội vụ'],
      ['theo_de_nghi', 'Báo cáo', '9/BC-STP', '2020-03-01', 'Sở Tư pháp'],
      ['theo_de_nghi', 'Công văn', '5/STP-VB', '2020-03-02', 'Sở Tư pháp']
    ]
  ],
  [
    'a proposal at the end of another ground, its space lost',
    'Căn cứ nhu cầu mở bến và xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trìnhsố 11/TTr-SNV ngày 4/12/2014,',
    [['theo_de_nghi', 'Tờ trình', '11/TTr-SNV', '2014-12-04', 'Giám đốc Sở Nội vụ']]
  ],
  [
    'a council that has looked at a proposal',
    'Sau khi xem xét Tờ trình số 15/TTr-UBND ngày 25/11/2011 của Ủy ban nhân dân tỉnh về bến bãi,',
    [['theo_de_nghi', 'Tờ trình', '15/TTr-UBND', '2011-11-25', 'Ủy ban nhân dân tỉnh']]
  ],
  [
    'what scanning makes of "Căn cứ" and "số"',
    'Cản cứ Nghị định s04/2008/NĐ-CP ngày 11/01/2008 của Chính phủ vềviệc mở bến;',
    [['can_cu', 'Nghị định', '04/2008/NĐ-CP', '2008-01-11', 'Chính phủ']]
  ],
  [
    'an abbreviated office',
    'Căn cứ Công văn số 23/BGDĐT-TH ngày 7/6/2021 của Bộ GD&ĐT về trường học;',
    [['can_cu', 'Công văn', '23/BGDĐT-TH', '2021-06-07', 'Bộ GD&ĐT']]
  ],
  [
    'offices that act jointly',
    'Căn cứ Thông tư liên tịch số 1/2009/TTLT-BNV-BTC ngày 3/4/2009 của liên Bộ: Nội vụ - Tài chính về bến; Thông tư liên tịch số 2/2009/TTLT-BNV-BTC-BYT ngày 4/4/2009 giữa Bộ Nội vụ, Bộ Tài chính, Bộ Y tế hướng dẫn giữ bến;',
    [
      ['can_cu', 'Thông tư liên tịch', '1/2009/TTLT-BNV-BTC', '2009-04-03', 'liên Bộ: Nội vụ - Tài chính'],
      ['can_cu', 'Thông tư liên tịch', '2/2009/TTLT-BNV-BTC-BYT', '2009-04-04', 'Bộ Nội vụ, Bộ Tài chính, Bộ Y tế']
    ]
  ],
  [
    'a session of the Central Committee',
    'Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về y tế;',
    [['thuc_hien', 'Nghị quyết', '20-NQ/TW', '2017-10-25', 'Ban Chấp hành Trung ương Đảng']]
  ],
  [
    'papers alike joined without a title, the issuer at the first',
    'Căn cứ Thông tư số 1/2019/TT-BYT ngày 5/5/2019 của Bộ trưởng Bộ Y tế, Thông tư số 2/2020/TT-BYT ngày 6/6/2020;',
    [
      ['can_cu', 'Thông tư', '1/2019/TT-BYT', '2019-05-05', 'Bộ trưởng Bộ Y tế'],
      ['can_cu', 'Thông tư', '2/2020/TT-BYT', '2020-06-06', 'Bộ trưởng Bộ Y tế']
    ]
  ],
  [
    'a title that begins with "triển khai" after a comma names, and a sentence ends a name',
    'Thực hiện Kế hoạch số 26/KH-BYT ngày 7/5/2021 của Bộ Y tế, triển khai Quyết định số 5/QĐ-TTg ngày 1/4/2021 của Thủ tướng. UBND tỉnh lập kế hoạch như sau:',
    [['thuc_hien', 'Kế hoạch', '26/KH-BYT', '2021-05-07', 'Bộ Y tế']]
  ],
  [
    'a body whose name ends with its sentence',
    'Thực hiện Công văn số 21/SNN-TL ngày 3/7/2013 của Sở Nông nghiệp. Ban Chỉ đạo Chương trình nước sạch lập kế hoạch như sau:',
    [['thuc_hien', 'Công văn', '21/SNN-TL', '2013-07-03', 'Sở Nông nghiệp']]
  ],
  [
    'a plan of action',
    'Thực hiện Kế hoạch hành động số 55/KH-UBND ngày 3/3/2020 của UBND tỉnh về bến sạch;',
    [['thuc_hien', 'Kế hoạch', '55/KH-UBND', '2020-03-03', 'UBND tỉnh']]
  ]
]

for (const [name, text, expected] of CASES) {
  t.test(name, async (t) => {
    const all = readCitations(text)
    for (const { raw, span } of all) t.equal(raw, text.slice(span.start, span.end))
    const grounds = all.filter((one) => one.verb !== 'mention')
    t.same(
      grounds.map(({ verb, type, reference, date, issuer }) => [verb, type, reference, date, issuer]),
      expected
    )
  })
}
