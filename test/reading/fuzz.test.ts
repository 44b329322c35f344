import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'
import type { Reading, Span } from '../../src/reading/reading.ts'

const SEED = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH BÌNH AN',
  'Số: 9/KH-UBND',
  'Bình An, ngày 5 tháng 1 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây năm 2026',
  'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;',
  'UBND tỉnh ban hành Kế hoạch như sau:',
  'I. NHIỆM VỤ',
  '1. Quý I/2026',
  'a) Gieo 90% hạt.',
  '- Tưới.',
  'TT\tNỘI DUNG\tĐƠN VỊ',
  '1\tMở lớp\t- Sở Y tế;',
  '| 2 | b |',
  '<b>QUÝ II</b>',
  'Thời gian: trước ngày 30/02/2026',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Giao Sở Nội vụ: theo dõi.',
  'Nơi nhận:',
  '- Như trên;',
  'CHỦ TỊCH',
  'Lê Văn An',
  ''
]

function spans(reading: Reading): Span[] {
  const { head, citations, tasks, recipients, warnings } = reading
  return [
    ...Object.values(head.spans),
    ...citations.map((one) => one.span),
    ...recipients.map((one) => one.span),
    ...tasks.flatMap((task) => [task.span, ...Object.values(task.spans), ...task.targets.map((one) => one.span)]),
    ...warnings.flatMap((one) => (one.span ? [one.span] : []))
  ]
}

function holds(text: string): boolean {
  const reading = readDocument(text)
  const ordinals = reading.tasks.map((task) => task.ordinal)
  return (
    spans(reading).every(({ start, end }) => start >= 0 && start <= end && end <= text.length) &&
    reading.citations.every(({ raw, span }) => text.slice(span.start, span.end) === raw) &&
    new Set(ordinals).size === ordinals.length
  )
}

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SEED) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
)
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

t.test('any document is read without throwing, and every place lies inside it', async () => {
  fc.assert(fc.property(document, holds), { numRuns: 1_500 })
  fc.assert(
    fc.property(document, (text) => holds(text.normalize('NFD'))),
    { numRuns: 500 }
  )
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 500 })
})

t.test('NFD, Markdown and HTML change no value, and places still show the words', async (t) => {
  const plain = SEED.slice(0, 11).join('\n')
  const variants = [
    plain.normalize('NFD'),
    plain.replace('KẾ HOẠCH', '# **KẾ HOẠCH**'),
    plain.replace(/^(.+)$/gm, '<p>$1</p>')
  ]
  const read = readDocument(plain)
  for (const text of variants) {
    const other = readDocument(text)
    const { spans: _, ...head } = other.head
    t.match(head, {
      number: '9',
      place: 'Bình An',
      title: 'Trồng cây năm 2026',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN'
    })
    t.equal(other.tasks[0]?.text, read.tasks[0]?.text)
    const { start, end } = other.head.spans.title!
    t.equal(text.slice(start, end).normalize('NFC'), 'Trồng cây năm 2026')
  }
})

const LONG: [string, string][] = [
  ['one letter', 'a'],
  ['lettered items', 'a) \n'],
  ['lettered words', 'a) x\n'],
  ['tags', '<a '],
  ['marks', '\u0301'],
  ['stars', '*'],
  ['grounds', 'Căn cứ '],
  ['numbers', 'Số: 1/KH-UBND\n'],
  ['rows', 'a\tb\n'],
  ['quarters', 'quý I, ']
]
t.test('five megabytes take no more than a moment', async (t) => {
  for (const [name, unit] of LONG) {
    const text = unit.repeat(Math.floor(5_000_000 / unit.length))
    const start = performance.now()
    readDocument(text)
    const time = performance.now() - start
    // quiet, each takes less than a third of this
    t.ok(time < 3_000, `${name}: ${Math.round(time)} ms`)
  }
})
