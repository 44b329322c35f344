import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plan-cascade-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

interface Said {
  code: number
  out: string
  err: string
}

const run = (args: string[], extra: NodeJS.ProcessEnv = {}): Promise<Said> =>
  new Promise((resolve) => {
    const { DATABASE_URL: _none, ...env } = process.env
    execFile(
      process.execPath,
      [CLI, ...args],
      { env: { ...env, DATA_DIR: folder, LOG_LEVEL: 'warn', ...extra }, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err })
    )
  })

t.test('the terminal loads the sample and tells coverage and gaps as the API does', async (t) => {
  t.match(await run(['sample']), { code: 0 })
  const json = await run([
    'coverage',
    '18/KH-UBND',
    '--issuer',
    'HP',
    '--as-of',
    '2026-11-21',
    '--group-by',
    'tier',
    '--gaps',
    '--json'
  ])
  t.equal(json.code, 0, json.err)
  const told = JSON.parse(json.out)
  t.equal(
    told.groups.reduce((sum: number, { due }: { due: number }) => sum + due, 0),
    told.totals.due
  )
  t.ok(told.gaps.length > 20)
  const table = await run(['coverage', told.plan, '--as-of', '2026-11-21', '--en', '--gaps'])
  t.match(table.out, /TASK_NOT_TAKEN_UP \[HP\.\w+\] .* has not taken up task/)
})

const TEXT = `ỦY BAN NHÂN DÂN
XÃ BÌNH AN
Số: 12/KH-UBND
Bình An, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Cải cách thủ tục hành chính năm 2026

Thực hiện Kế hoạch số 9/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Vân Hải về cải cách thủ tục hành chính;
Ủy ban nhân dân xã Bình An ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Quý I năm 2026
a) Rà soát danh mục thủ tục hành chính.
b) Niêm yết công khai tại bộ phận một cửa.
`

t.test('the terminal reads a plan’s text into its structure, with the place of each part', async (t) => {
  const file = join(folder, 'plan.txt')
  writeFileSync(file, TEXT)
  const { code, out, err } = await run(['read', file])
  t.equal(code, 0, err)
  const reading = JSON.parse(out)
  t.match(reading.head, { type: 'Kế hoạch', number: '12', symbol: 'KH-UBND', issuedOn: '2026-02-05' })
  t.match(reading.citations, [{ verb: 'thuc_hien', reference: '9/KH-UBND', date: '2026-01-12' }])
  t.same(
    reading.tasks.map(({ ordinal }: { ordinal: string }) => ordinal),
    ['I.1.a', 'I.1.b']
  )
  for (const { span, text } of reading.tasks) t.ok(TEXT.slice(span.start, span.end).includes(text))
  t.match(await run(['read', join(folder, 'absent.txt')]), { code: 2, err: /no such file/ })
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x41]))
  t.match(await run(['read', file]), { code: 2, err: /nor a UTF-8 text/ })
})

t.test('wrong words end with 2 and say what is right', async (t) => {
  t.match(await run(['frobnicate']), { code: 2, err: /plan-cascade serve/ })
  t.match(await run(['coverage', '999/KH-UBND']), { code: 2, err: /no issued plan 999\/KH-UBND/ })
  t.match(await run(['coverage', '18/KH-UBND', '--issuer', 'HP', '--group-by', 'colour']), {
    code: 2,
    err: /--group-by is one of/
  })
  t.match(await run(['--nonsense']), { code: 2 })
})

t.test('every wrong setting is named at once', async (t) => {
  const { code, err } = await run(['migrate'], { PORT: 'door', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' })
  t.equal(code, 1)
  for (const setting of ['PORT=door', 'LOG_LEVEL=loud', 'DATABASE_URL']) t.match(err, setting)
})
