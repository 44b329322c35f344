export const text = [
  'ỦY BAN NHÂN DÂN\nXÃ AN LÃO',
  'Số: 32/KH-UBND\nAn Lão, ngày 10 tháng 02 năm 2026',
  'KẾ HOẠCH\nCải cách hành chính năm 2026',
  'Thực hiện Kế hoạch số 18/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng;',
  'Ủy ban nhân dân xã An Lão ban hành Kế hoạch như sau:',
  'I. NHIỆM VỤ',
  '1. Quý I\na) Công khai thủ tục hành chính tại bộ phận một cửa.'
].join('\n')

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const cited = 'Kế hoạch số 18/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng'
const job = 'Công khai thủ tục hành chính tại bộ phận một cửa.'

export const finding = {
  code: 'TASK_NOT_TAKEN_UP',
  severity: 'E',
  message: 'Chưa thấy nhiệm vụ nào triển khai II.3.b của kế hoạch cấp trên (Tự kiểm tra khâu tiếp nhận hồ sơ).',
  parentTask: '019b76da-a800-7000-8000-000000000003',
  parentOrdinal: 'II.3.b',
  evidence: { rule: 'proposed_by_the_matcher', proposals: [] }
}

export const reading = {
  head: {
    type: 'Kế hoạch',
    number: '32',
    symbol: 'KH-UBND',
    reference: '32/KH-UBND',
    issuedOn: '2026-02-10',
    title: 'Cải cách hành chính năm 2026',
    place: 'An Lão',
    dateText: null,
    issuer: 'Ủy ban nhân dân xã An Lão',
    spans: { reference: at('32/KH-UBND') }
  },
  citations: [
    {
      verb: 'thuc_hien',
      scope: 'preamble',
      raw: cited,
      type: 'Kế hoạch',
      number: '18',
      symbol: 'KH-UBND',
      reference: '18/KH-UBND',
      date: '2026-01-20',
      dateText: null,
      issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
      title: null,
      span: at(cited)
    }
  ],
  tasks: [
    {
      ordinal: 'I.1.a',
      section: 'I. NHIỆM VỤ > 1. Quý I',
      text: job,
      kind: 'scheduled',
      timing: { kind: 'quarters', quarters: ['2026-Q1'] },
      lead: [],
      support: [],
      targets: [],
      cascade: { mode: 'none', tiers: [], organizations: [], answeredBy: 'task', words: null },
      span: at(job),
      spans: { text: at(job) }
    }
  ],
  obliges: null,
  recipients: [],
  warnings: [],
  plan: {
    issuer: 'HP.X11629',
    document: { type: 'Kế hoạch', number: '32', symbol: 'KH-UBND', reference: '32/KH-UBND', issuedOn: '2026-02-10' },
    state: 'issued',
    parent: null,
    citations: [],
    tasks: []
  }
}
