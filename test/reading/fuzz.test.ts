import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'
import { damaged, diceOf } from './fuzz/documents.ts'
import { broken } from './fuzz/holds.ts'

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

const holds = (text: string): boolean => broken(text, readDocument(text)).length === 0

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SEED) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
)
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

t.test('any document is read without throwing, and every place lies inside it', async () => {
  fc.assert(fc.property(document, holds), { numRuns: 1_000 })
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

t.test('a thousand damaged plans: nothing thrown, every place true, no ordinal twice', async (t) => {
  const dice = diceOf(20_260_105)
  for (let left = 1_000; left > 0; left -= 1) {
    const text = damaged(dice)
    const failures = broken(text, readDocument(text))
    if (failures.length > 0) t.same(failures, [], JSON.stringify(text.slice(0, 400)))
  }
  t.pass()
})
