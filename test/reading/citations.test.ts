import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { ReadCitation } from '../../src/reading/citations/read.ts'
import { readCitations } from '../../src/reading/citations/read.ts'

type Expected = Partial<Omit<ReadCitation, 'span'>>

const read = (text: string) => readCitations(text)
const grounds = (text: string) => read(text).filter((one) => one.verb !== 'mention')
const references = (citations: ReadCitation[]) => citations.map((one) => one.reference)

function spansHold(t: Pick<typeof import('tap').default, 'ok' | 'equal'>, text: string): void {
  for (const { raw, span } of read(text)) {
    t.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
    t.equal(raw, text.slice(span.start, span.end))
  }
}

const ONE: [string, string, Expected][] = [
  [
    'an administrative number',
    'Căn cứ Kế hoạch số 815/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân tỉnh về trồng cây phân tán;',
    {
      verb: 'can_cu',
      scope: 'preamble',
      type: 'Kế hoạch',
      number: '815',
      symbol: 'KH-UBND',
      reference: '815/KH-UBND',
      date: '2026-03-09',
      dateText: null,
      issuer: 'Ủy ban nhân dân tỉnh',
      title: 'trồng cây phân tán',
      raw: 'Kế hoạch số 815/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân tỉnh về trồng cây phân tán'
    }
  ],
  [
    'a Party number',
    'Thực hiện Chỉ thị số 67-CT/TU ngày 5/5/2026 của Ban Thường vụ Tỉnh ủy về việc tiết kiệm điện;',
    {
      verb: 'thuc_hien',
      number: '67',
      symbol: 'CT/TU',
      reference: '67-CT/TU',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      title: 'tiết kiệm điện'
    }
  ],
  [
    'a legal number with its year',
    'Theo Nghị định số 210/2026/NĐ-CP ngày 02 tháng 01 năm 2026 của Chính phủ quy định về bến bãi',
    {
      verb: 'theo',
      number: '210',
      symbol: '2026/NĐ-CP',
      date: '2026-01-02',
      issuer: 'Chính phủ',
      title: 'quy định về bến bãi'
    }
  ],
  ['a stray space before the slash', 'Căn cứ Kế hoạch số 815 /KH-UBND', { reference: '815/KH-UBND', date: null }],
  ['a stray space after the hyphen', 'Căn cứ Tờ trình số 66/TTr- SCT', { reference: '66/TTr-SCT' }],
  ['a stray space inside a legal number', 'Căn cứ Nghị định số 77/2024/NĐ- CP', { symbol: '2024/NĐ-CP' }],
  ['a stray space in a Party number', 'Căn cứ Kết luận số 09- KL/TW', { reference: '09-KL/TW', symbol: 'KL/TW' }],
  [
    'a lost hyphen in a Party number',
    'Căn cứ Nghị quyết số 33 NQ/TW',
    { reference: '33 NQ/TW', number: '33', symbol: 'NQ/TW' }
  ],
  ['a misspelt symbol as it is', 'Căn cứ Quyết định số 88/QĐ-TTG', { reference: '88/QĐ-TTG' }],
  [
    'a dot for a hyphen as it is',
    'Căn cứ Quyết định số 45/2003/QĐ.TTg',
    { reference: '45/2003/QĐ.TTg', symbol: '2003/QĐ.TTg' }
  ],
  [
    'a lost hyphen as it is',
    'Căn cứ Quyết định số 2044/QĐUBND ngày 1/2/2026',
    { symbol: 'QĐUBND', date: '2026-02-01' }
  ],
  [
    'no "số"',
    'Theo Quyết định 912/QĐ-TTg',
    { type: 'Quyết định', reference: '912/QĐ-TTg', date: null, dateText: null }
  ],
  [
    'a comma before the date',
    'Căn cứ Quyết định số 912/QĐ-TTg, ngày 31/3/2024 về đo lường',
    { date: '2024-03-31', title: 'đo lường' }
  ],
  ['an ampersand in a symbol', 'Căn cứ Tờ trình số 71/TTr - NN&PTNT', { symbol: 'TTr-NN&PTNT' }],
  ['a letter after the number', 'Căn cứ Quyết định số 030c/QĐ-UBND', { number: '030c' }],
  [
    'an official letter',
    'Theo Công văn số 4101/VPCP-CN ngày 6.6.2026',
    { type: 'Công văn', symbol: 'VPCP-CN', date: '2026-06-06' }
  ],
  ['eth for đ', 'Căn cứ Nghị định số 77/2024/NÐ-CP', { symbol: '2024/NĐ-CP' }],
  [
    'a blank number',
    'Căn cứ Kế hoạch số     /KH-SCT ngày 3/2/2026',
    { number: null, symbol: 'KH-SCT', reference: '/KH-SCT', date: '2026-02-03' }
  ],
  ['a blank Party number', 'Căn cứ Công văn số -CV/ĐU', { number: null, symbol: 'CV/ĐU', reference: '-CV/ĐU' }],
  [
    'a number without symbol',
    'Căn cứ Chỉ thị số 19 ngày 9/9/2025 của Bộ Chính trị',
    { number: '19', symbol: null, reference: '19', issuer: 'Bộ Chính trị' }
  ],
  ['hyphens in a date', 'Căn cứ Kế hoạch số 8/KH-SYT ngày 26-01-2026', { date: '2026-01-26' }],
  ['a single-digit month in words', 'Căn cứ Kế hoạch số 8/KH-SYT ngày 04 tháng 1 năm 2024', { date: '2024-01-04' }],
  ['a day that does not exist', 'Căn cứ Kế hoạch số 8/KH-SYT ngày 31/4/2026', { date: null, dateText: '31/4/2026' }],
  [
    '30 February',
    'Căn cứ Kế hoạch số 8/KH-SYT ngày 30 tháng 02 năm 2026',
    { date: null, dateText: '30 tháng 02 năm 2026' }
  ],
  [
    'a blank day',
    'Căn cứ Kế hoạch số 8/KH-SYT ngày    tháng   năm 2026',
    { date: null, dateText: 'ngày tháng năm 2026' }
  ],
  ['a month only', 'Căn cứ Kế hoạch số 8/KH-SYT tháng 3 năm 2026', { date: null, dateText: 'tháng 3 năm 2026' }],
  [
    'a date in brackets',
    'Căn cứ Kế hoạch số: 8/KH-SYT (ngày 5/3/2026) của Sở Y tế',
    { date: '2026-03-05', issuer: 'Sở Y tế' }
  ],
  [
    'the date after the issuer',
    'Căn cứ Nghị quyết số 6/NQ-HĐND của Hội đồng nhân dân xã khóa II ngày 5/3/2026',
    { date: '2026-03-05', issuer: 'Hội đồng nhân dân xã' }
  ],
  [
    'the date after the title',
    'Căn cứ Nghị định 77/2024/NĐ-CP về cầu phà ngày 5/3/2024 của Chính phủ',
    { date: '2024-03-05', title: 'cầu phà', issuer: 'Chính phủ' }
  ],
  [
    'the issuer before the number',
    'Căn cứ Kế hoạch của Ủy ban nhân dân thành phố số 8/KH-UBND ngày 5/3/2026 về chợ',
    { issuer: 'Ủy ban nhân dân thành phố', number: '8', title: 'chợ' }
  ],
  [
    'a law by date',
    'Căn cứ Luật Thủy lợi, đê điều ngày 15 tháng 6 năm 2022;',
    { type: 'Luật', number: null, reference: null, date: '2022-06-15', title: 'Thủy lợi, đê điều' }
  ],
  [
    'a law by year',
    'Căn cứ Luật Thủy lợi, đê điều năm 2022;',
    { type: 'Luật', number: null, date: null, dateText: null, title: 'Thủy lợi, đê điều' }
  ],
  [
    'a law by number',
    'Căn cứ Luật Thủy lợi số 81/2025/QH15 ngày 16/6/2025',
    { type: 'Luật', number: '81', symbol: '2025/QH15', date: '2025-06-16', title: 'Thủy lợi' }
  ],
  [
    'a law with its number in brackets',
    'Căn cứ Luật Thủy lợi (Luật số 81/2025/QH15) ngày 16/6/2025',
    { number: '81', date: '2025-06-16', title: 'Thủy lợi' }
  ],
  [
    'a law that amends two laws',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Chợ và Luật Phà ngày 22/11/2019;',
    { type: 'Luật', date: '2019-11-22', title: 'sửa đổi, bổ sung một số điều của Luật Chợ và Luật Phà' }
  ],
  ['an article of a law', 'Căn cứ khoản 2 Điều 5 Luật Thủy lợi ngày 16/6/2025', { verb: 'can_cu', title: 'Thủy lợi' }],
  [
    'a body with commas and hyphens in its name',
    'Căn cứ Kế hoạch số 8/KH-SVHTTDL ngày 5/3/2026 của Sở Văn hóa, Thể thao và Du lịch về hội làng',
    { issuer: 'Sở Văn hóa, Thể thao và Du lịch', title: 'hội làng' }
  ],
  [
    'a head speaking for a body',
    'Thực hiện Chỉ thị số 5/CT-UBND của Chủ tịch Ủy ban nhân dân thành phố về nước sạch',
    { issuer: 'Chủ tịch Ủy ban nhân dân thành phố', title: 'nước sạch' }
  ],
  [
    'a title without "về"',
    'Thực hiện Kế hoạch số 8/KH-UBND của UBND tỉnh Sơn Đà triển khai trồng rừng',
    { issuer: 'UBND tỉnh Sơn Đà', title: 'triển khai trồng rừng' }
  ],
  [
    'a title cut where the sentence goes on',
    'Căn cứ Nghị quyết số 8/NQ-HĐND của HĐND xã về ngân sách năm 2026, trong đó xác định ba khâu đột phá;',
    { title: 'ngân sách năm 2026' }
  ],
  [
    'a proposal by a head',
    'Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 12/TTr-SCT ngày 05/01/2026.',
    { verb: 'theo_de_nghi', type: 'Tờ trình', number: '12', issuer: 'Giám đốc Sở Công Thương' }
  ],
  [
    'a directive passed on',
    'Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 9/UBND-NC',
    { verb: 'thuc_hien', issuer: 'Chủ tịch UBND tỉnh', reference: '9/UBND-NC' }
  ],
  [
    'capitals throughout',
    'CĂN CỨ KẾ HOẠCH SỐ 8/KH-UBND NGÀY 5/3/2026 CỦA ỦY BAN NHÂN DÂN XÃ VỀ NƯỚC',
    { type: 'Kế hoạch', date: '2026-03-05', issuer: 'ỦY BAN NHÂN DÂN XÃ' }
  ],
  ['no verb at all', 'Kế hoạch số 8/KH-UBND ngày 5/3/2026', { verb: 'can_cu', scope: 'preamble', date: '2026-03-05' }]
]

t.test('one document, however it is written', async (t) => {
  for (const [what, text, expected] of ONE) {
    const [first, ...more] = read(text)
    t.hasStrict(first, expected, what)
    t.same(more, [], `${what}: nothing else`)
    spansHold(t, text)
  }
})

t.test('line breaks inside a citation only wrap it', async (t) => {
  const [one] = grounds(
    'Căn cứ Nghị quyết\nsố 8/NQ-\nHĐND ngày 05\ntháng 3 năm 2026 của Hội đồng\nnhân dân xã về\n\nngân sách'
  )
  t.match(one, { symbol: 'NQ-HĐND', date: '2026-03-05', issuer: 'Hội đồng nhân dân xã', title: 'ngân sách' })
})

t.test('a preamble is read clause by clause', async (t) => {
  const text = [
    '*Căn cứ Luật Thủy lợi năm 2024;*',
    'Căn cứ Nghị định số 77/2024/NĐ-CP ngày 5/3/2024 của Chính phủ quy định về hồ chứa; quy định về đập; Thực hiện',
    'Chỉ thị số 67-CT/TU ngày 5/5/2026 của Ban Thường vụ Tỉnh ủy, Kế hoạch số 8/KH-UBND ngày 6/5/2026 của UBND tỉnh;',
    '',
    'Ủy ban nhân dân xã ban hành Kế hoạch thực hiện Nghị quyết số 9-NQ/TU như sau:'
  ].join('\n')
  const found = read(text)
  t.same(
    found.map((one) => [one.verb, one.reference]),
    [
      ['can_cu', null],
      ['can_cu', '77/2024/NĐ-CP'],
      ['thuc_hien', '67-CT/TU'],
      ['thuc_hien', '8/KH-UBND'],
      ['mention', '9-NQ/TU']
    ]
  )
  t.equal(found[1]?.title, 'quy định về hồ chứa; quy định về đập')
  spansHold(t, text)
  spansHold(t, text.normalize('NFD'))
})

t.test('an issuer named once for a list counts for each document', async (t) => {
  const before = grounds(
    'Căn cứ các Kế hoạch của Ủy ban nhân dân thành phố: Kế hoạch số 8/KH-UBND ngày 5/3/2026 về chợ đêm; ' +
      'Kế hoạch số 9/KH-UBND ngày 6/3/2026 về bến thuyền; Sở Công Thương ban hành Kế hoạch như sau'
  )
  t.same(
    before.map((one) => [one.reference, one.issuer, one.title]),
    [
      ['8/KH-UBND', 'Ủy ban nhân dân thành phố', 'chợ đêm'],
      ['9/KH-UBND', 'Ủy ban nhân dân thành phố', 'bến thuyền']
    ]
  )
  const after = grounds('Căn cứ các Quyết định số 1/QĐ-UBND ngày 3/1/2026, số 2/QĐ-UBND ngày 4/1/2026 của UBND tỉnh')
  t.same(
    after.map((one) => [one.type, one.reference, one.issuer]),
    [
      ['Quyết định', '1/QĐ-UBND', 'UBND tỉnh'],
      ['Quyết định', '2/QĐ-UBND', 'UBND tỉnh']
    ]
  )
  const apart = grounds('Thực hiện Chỉ thị số 3-CT/TW ngày 5/3/2026 và Chỉ thị số 4-CT/TU ngày 6/3/2026 của Tỉnh ủy')
  t.same(
    apart.map((one) => one.issuer),
    [null, 'Tỉnh ủy'],
    "another organ's document has another issuer"
  )
  const lines = grounds(
    'Thực hiện các Kế hoạch của UBND tỉnh:\n- Số 8/KH-UBND về chợ;\n- Kế hoạch số 9/KH-UBND về bến;'
  )
  t.same(
    lines.map((one) => [one.type, one.issuer]),
    [
      ['Kế hoạch', 'UBND tỉnh'],
      ['Kế hoạch', 'UBND tỉnh']
    ]
  )
})

t.test("a document inside another one's title is only mentioned", async (t) => {
  const cases: [string, string[], string[]][] = [
    [
      'Thực hiện Kế hoạch số 8/KH-UBND của UBND tỉnh về triển khai Nghị quyết số 9-NQ/TW, Kết luận số 3-KL/TW;',
      ['8/KH-UBND'],
      ['9-NQ/TW', '3-KL/TW']
    ],
    [
      'Căn cứ Thông tư số 5/2026/TT-BCT hướng dẫn Luật Chợ và Nghị định số 6/2026/NĐ-CP; Căn cứ Kế hoạch số 7/KH-SCT',
      ['5/2026/TT-BCT', '7/KH-SCT'],
      ['6/2026/NĐ-CP']
    ],
    ['Căn cứ Chương trình công tác thực hiện Nghị quyết số 9-NQ/TW của Bộ Chính trị', [], ['9-NQ/TW']],
    [
      'Thực hiện Chỉ thị số 5/CT-TTg về A, Chỉ thị số 6/CT-UBND về B và Kế hoạch số 7/KH-UBND về C',
      ['5/CT-TTg', '6/CT-UBND', '7/KH-UBND'],
      []
    ],
    ['Năm nay là năm cả tỉnh thi đua theo Nghị quyết số 9-NQ/TU ngày 5/3/2026.', [], ['9-NQ/TU']]
  ]
  for (const [text, expected, mentioned] of cases) {
    t.same(references(grounds(text)), expected, text)
    t.same(references(read(text).filter((one) => one.verb === 'mention')), mentioned, text)
    spansHold(t, text)
  }
})

t.test('what is no document is left out', async (t) => {
  for (const text of [
    '',
    ' \n ',
    'Căn cứ chức năng, nhiệm vụ được giao;',
    'Căn cứ Luật Chợ và các văn bản hướng dẫn thi hành;',
    'Theo đề nghị của Chánh Văn phòng.',
    'Ủy ban nhân dân xã ban hành Kế hoạch năm 2026 như sau:',
    'Giao ước thi đua quý I/2026, đạt 24/24 chỉ tiêu, ngày 26/01/2026',
    'Liên đoàn Luật sư năm 2026'
  ]) {
    t.same(read(text), [], text)
  }
})

t.test('the caller says what a clause without a verb is', async (t) => {
  const [one] = readCitations('Kế hoạch số 8/KH-UBND', { verb: 'thuc_hien' })
  t.equal(one?.verb, 'thuc_hien')
  const [own] = readCitations('Theo Kế hoạch số 8/KH-UBND', { verb: 'thuc_hien' })
  t.equal(own?.verb, 'theo', "the text's own verb wins")
  const [body] = readCitations('Thực hiện Kế hoạch số 8/KH-UBND', { scope: 'body' })
  t.match(body, { scope: 'body', verb: 'mention' }, 'in the body documents are mentions')
  const [asked] = readCitations('Kế hoạch số 8/KH-UBND', { scope: 'body', verb: 'theo' })
  t.match(asked, { scope: 'body', verb: 'theo' })
})

const SAMPLES = [
  'Căn cứ Luật Thủy lợi, đê điều ngày 15 tháng 6 năm 2022; Căn cứ Nghị định số 77/2024/NĐ-CP của Chính phủ;',
  'Thực hiện các Kế hoạch của UBND tỉnh: Kế hoạch số 8/KH-UBND ngày 5/3/2026 về “chợ; bến”; số 9/KH-UBND về bến;',
  'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số /TTr-SYT ngày   tháng  năm 2026 và Báo cáo số 5 ngày 30/02/2026,',
  'Thực hiện **Chỉ thị số 67- CT/TU**\nngày 5/5/2026 của Ban Thường vụ Tỉnh uỷ; _Kế hoạch_ 8 /KH-UBND;\n\nSở Y tế lập'
]
const PIECES = [
  ...SAMPLES.flatMap((sample) => sample.split(/(?<= )|(?=[;,:])/)),
  '\u0301',
  '*',
  '\n',
  '\u00a0',
  'ngày ',
  'số ',
  '/',
  '-',
  '(',
  '1. ',
  'a) ',
  '“',
  'Đ',
  '\ud83d',
  '\u0958\u0301',
  'İ'
]

t.test('no text makes the reader throw or lose its place', async () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc
      .tuple(fc.constantFrom(...SAMPLES), fc.nat(120), fc.nat(9), fc.string())
      .map(([sample, at, cut, put]) => sample.slice(0, at) + put + sample.slice(at + cut)),
    fc.string({ unit: 'binary' })
  )
  fc.assert(
    fc.property(text, fc.boolean(), (made, apart) => {
      const given = apart ? made.normalize('NFD') : made
      let last = -1
      for (const { raw, span, title, issuer } of readCitations(given)) {
        if (raw !== given.slice(span.start, span.end) || raw === '') return false
        if (span.start <= last || span.end > given.length) return false
        if (title === '' || issuer === '') return false
        last = span.start
      }
      return true
    }),
    { numRuns: 3000 }
  )
})

t.test('decomposed text is read as composed text is', async (t) => {
  const facts = (text: string) =>
    read(text).map(({ raw, span, ...rest }) => ({ ...rest, raw: raw.normalize('NFC'), known: span.end > 0 }))
  for (const sample of [...SAMPLES, ...ONE.map(([, text]) => text)]) {
    t.same(facts(sample.normalize('NFD')), facts(sample), sample)
  }
})

t.test('a megabyte takes seconds at most, whatever it holds', async (t) => {
  const units = [
    'a',
    'Căn cứ ',
    ';',
    '\n',
    'a\n',
    '1',
    '\u0301',
    'Luật ',
    'số ',
    '1. ',
    '(1) ',
    'i. ',
    ', Sở Nội vụ',
    'và ',
    'các điều 5 ',
    'Kế hoạch số 1/KH-UBND, ',
    'theo Kế hoạch số 1/KH-UBND về ',
    'ngày tháng ',
    '“a; ',
    'các Kế hoạch của UBND xã: '
  ]
  for (const unit of units) {
    const started = performance.now()
    read(unit.repeat(1_000_000 / unit.length))
    t.ok(performance.now() - started < 5000, JSON.stringify(unit))
  }
  const hostile = `${'(1) i. cùng với các điều 5 '.repeat(30)}x Kế hoạch số 1/KH-UBND`
  const started = performance.now()
  for (let at = 0; at < 300; at += 1) read(hostile.slice(at))
  t.ok(performance.now() - started < 5000, 'no combination of item marks is tried twice')
})

const CORPUS = resolve('../shared/corpus')
if (!existsSync(CORPUS)) t.comment(`no corpus at ${CORPUS}: its preambles are not read`)

t.test(
  'the preambles of the five documents',
  { skip: existsSync(CORPUS) ? false : 'no corpus beside the repository' },
  async (t) => {
    const expected: [string, string[]][] = [
      [
        'phuong-viet-hoa-40-KH-UBND',
        ['can_cu Luật - 2022-06-15 -', 'can_cu Nghị định 152/2025/NĐ-CP 2025-06-14 Chính phủ']
      ],
      [
        'so-tu-phap-hai-phong-2026',
        [
          'can_cu Chỉ thị 03/CT-UBND 2026-01-26 Chủ tịch Ủy ban nhân dân thành phố',
          'can_cu Kế hoạch 24/KH-UBND 2026-01-26 Ủy ban nhân dân thành phố',
          'can_cu Kế hoạch 56/KH-UBND 2026-02-18 Ủy ban nhân dân thành phố'
        ]
      ],
      ['so-tu-phap-lang-son-2026', ['thuc_hien Kế hoạch 01/KH-UBND 2026-01-04 UBND tỉnh']],
      [
        'ubnd-hai-phong-24-KH-UBND',
        [
          'thuc_hien Chỉ thị 41-CT/TW 2024-12-26 Bộ Chính trị',
          'thuc_hien Chỉ thị 46-CT/TU 2025-06-26 Ban Thường vụ Thành ủy',
          'can_cu Nghị quyết 74/NQ-HĐND 2025-12-11 Hội đồng nhân dân thành phố'
        ]
      ],
      ['xa-nghi-duong-67-KH-UBND', ['thuc_hien Kế hoạch 24/KH-UBND 2026-01-26 Ủy ban nhân dân thành phố Hải Phòng']]
    ]
    for (const [name, citations] of expected) {
      const text = readFileSync(resolve(CORPUS, `${name}.txt`), 'utf8')
      const preamble = text.slice(text.search(/(?:Căn cứ|Thực hiện) /), text.search(/I\. MỤC ĐÍCH/))
      const found = read(preamble).map((one) =>
        [one.verb, one.type, one.reference ?? '-', one.date ?? '-', one.issuer ?? '-'].join(' ')
      )
      t.same(found, citations, name)
      spansHold(t, preamble)
    }
  }
)
