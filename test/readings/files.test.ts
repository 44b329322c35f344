import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import t from 'tap'
import { textOfDocx } from '../../src/readings/files/docx.ts'
import { extractText } from '../../src/readings/files/extract.ts'
import type { Unreadable } from '../../src/readings/files/unreadable.ts'
import { DOCX, PDF } from '../../src/readings/read-file.ts'
import { type Json, openApi } from '../support/app.ts'
import { encryptedPdf, pdfOf, scannedPdf, wordFile } from './make-files.ts'

const fixture = (name: string): Buffer => readFileSync(`test/readings/fixtures/${name}`)

/** What was read, without where it stood. */
function structure({ head, citations, tasks, obliges, recipients }: Json): Json {
  const bare = (value: Json): Json =>
    Array.isArray(value)
      ? value.map(bare)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => !['span', 'spans', 'raw', 'evidence'].includes(key))
              .map(([key, one]) => [key, bare(one)])
          )
        : value
  return bare({ head, citations, tasks, obliges, recipients })
}

t.test('a plan reads alike as text, Word file and PDF', async (t) => {
  const api = await openApi(t)
  const read = (body: Buffer | string, media: string) =>
    api.made(api.post('/v1/readings', body, { 'content-type': media }))
  const text = fixture('plan.txt').toString('utf8')
  const fromText = await read(text, 'text/plain')
  t.equal(fromText.tasks.length, 9)
  t.notOk('text' in fromText, 'the caller has the text')
  t.strictSame(structure(await api.made(api.post('/v1/readings', { text }))), structure(fromText), 'JSON')
  for (const [name, media] of [
    ['plan.docx', DOCX],
    ['plan.pdf', PDF]
  ] as const) {
    const read = await api.made(api.post('/v1/readings', fixture(name), { 'content-type': media }))
    t.strictSame(structure(read), structure(fromText), name)
    for (const { text: words, spans } of read.tasks) {
      t.equal(read.text.slice(spans.text.start, spans.text.end).replaceAll(/\s+/g, ' '), words)
    }
  }
})

t.test('numbers that Word draws are told', async (t) => {
  const item = (text: string, level: number, list = '1') =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '·')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
  const body = [
    item('Mục đích', 0),
    item('Việc chính', 0),
    item('Quý I', 1),
    item('Mở lớp', 2),
    item('Chia nhóm', 3),
    item('Phát phiếu', 2),
    item('Quý II', 1),
    item('Tổng kết', 2),
    item('Phụ lục', 0, '2')
  ]
  t.strictSame(textOfDocx(wordFile(body.join(''), { 'word/numbering.xml': numbering })).split('\n'), [
    'I. Mục đích',
    'II. Việc chính',
    '1. Quý I',
    'a) Mở lớp',
    '- Chia nhóm',
    'b) Phát phiếu',
    '2. Quý II',
    'a) Tổng kết',
    'V. Phụ lục'
  ])
})

t.test('what a Word file strikes out, hides in fields or repeats for old programs is not told', async (t) => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = `<w:p>${run('Trồng ')}<w:del>${run('mười ')}</w:del><w:ins>${run('tám ')}</w:ins>${run('hàng cây')}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><mc:AlternateContent><mc:Choice>${run('Một')}</mc:Choice><mc:Fallback>${run('Một lần nữa')}</mc:Fallback></mc:AlternateContent></w:p>`
  t.equal(textOfDocx(wordFile(body)), 'Trồng tám hàng cây\nMột')
})

t.test('a hostile or broken file ends in a clear problem, in time', async (t) => {
  const api = await openApi(t)
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }, { level: 9 })
  const nested = '<w:tbl><w:tr><w:tc>'.repeat(5_000)
  const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body>${paragraph('&b;')}</w:body></w:document>`
  const plan = fixture('plan.pdf')
  const cases: [string, string, Uint8Array, string, string][] = [
    ['a ZIP bomb', DOCX, bomb, 'file_inflates_too_far', ''],
    ['an entity bomb', DOCX, zipSync({ 'word/document.xml': strToU8(entities) }), 'file_declares_entities', ''],
    ['cells without end', DOCX, wordFile(nested), 'file_broken', ''],
    ['a ZIP that is no Word file', DOCX, zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'file_of_another_kind', ''],
    ['an old .doc', DOCX, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file_of_another_kind', ''],
    ['half a Word file', DOCX, fixture('plan.docx').subarray(0, 3_000), 'file_broken|file_of_another_kind', ''],
    ['an empty Word file', DOCX, wordFile('<w:p/>'), 'file_without_text', ''],
    ['a text sent as PDF', PDF, strToU8('Kế hoạch'), 'file_of_another_kind', ''],
    ['half a PDF', PDF, plan.subarray(0, 2_000), 'file_broken|file_without_text', ''],
    [
      'a PDF of 1,000 pages',
      PDF,
      pdfOf(Array.from({ length: 1_000 }, (_, at) => `Trang ${at}`)),
      'file_too_many_pages',
      ''
    ],
    ['a scan', PDF, scannedPdf(), 'file_without_text', ''],
    ['a PDF with a password', PDF, encryptedPdf(), 'file_encrypted', '']
  ]
  for (const [what, media, bytes, code] of cases) {
    const from = Date.now()
    const reply = await api.post('/v1/readings', Buffer.from(bytes), { 'content-type': media })
    t.equal(reply.status, 422, `${what}: ${reply.text.slice(0, 200)}`)
    t.match(reply.body.code, new RegExp(`^(?:${code})$`), what)
    t.ok(Date.now() - from < 15_000, `${what}: in time`)
  }
  const brokenTable = Buffer.from(plan.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n999999'), 'latin1')
  const mended = await api.post('/v1/readings', brokenTable, { 'content-type': PDF })
  t.equal(mended.status, 200, 'a wrong cross-reference table is rebuilt')
  t.equal(mended.body.head.reference, '15/KH-UBND')
})

t.test('a file that takes too long is given up, and the next one is read', async (t) => {
  const reason = await extractText('pdf', fixture('plan.pdf'), 1).catch((error: Unreadable) => error.reason)
  t.equal(reason, 'took_too_long')
  t.match(await extractText('docx', fixture('plan.docx')), /BÌNH MINH/)
})

t.test('many files at once take their turns', async (t) => {
  const all = await Promise.all(Array.from({ length: 8 }, () => extractText('docx', fixture('plan.docx'))))
  t.equal(new Set(all).size, 1)
})
