import t from 'tap'
import {
  citeKey,
  grammar,
  isParty,
  joinReference,
  numberKey,
  splitReference,
  symbolKey,
  symbolYear
} from '../../src/lib/document-number.ts'

t.test('a reference is split before its first slash or hyphen', async (t) => {
  const cases: [string, string | null, string | null][] = [
    ['85/KH-UBND', '85', 'KH-UBND'],
    ['85 /KH-UBND', '85', 'KH-UBND'],
    ['7-CT/TW', '7', 'CT/TW'],
    ['07- KL/TW', '07', 'KL/TW'],
    ['19 NQ/TW', '19', 'NQ/TW'],
    ['210/2026/NĐ-CP', '210', '2026/NĐ-CP'],
    ['210/2026/NĐ- CP', '210', '2026/NĐ-CP'],
    ['9/2023/QH15', '9', '2023/QH15'],
    ['030c/QĐ-UBND', '030c', 'QĐ-UBND'],
    ['12A/QĐ-UBND', '12A', 'QĐ-UBND'],
    ['85KH-UBND', '85', 'KH-UBND'],
    ['85–CT/TU', '85', 'CT/TU'],
    ['/KH-SNV', null, 'KH-SNV'],
    ['-CV/ĐU', null, 'CV/ĐU'],
    ['KH-SNV', null, 'KH-SNV'],
    ['41', '41', null],
    ['', null, null]
  ]
  for (const [reference, number, symbol] of cases) t.same(splitReference(reference), { number, symbol }, reference)
})

t.test('number and symbol are put together the way the field writes them', async (t) => {
  for (const reference of ['85/KH-UBND', '7-CT/TW', '8-CTr/TU', '3-CT/ĐU', '210/2026/NĐ-CP', '5/BNV-TCBC']) {
    const { number, symbol } = splitReference(reference)
    t.equal(joinReference(number, symbol), reference)
  }
  t.equal(joinReference(null, 'KH-SNV'), '/KH-SNV')
  t.equal(joinReference('41', null), '41')
  t.equal(joinReference(null, null), '')
})

t.test('keys compare numbers and symbols, not their spelling', async (t) => {
  t.equal(numberKey('030c'), '30c')
  t.equal(numberKey(' 007 '), '7')
  t.equal(numberKey('0'), '0')
  t.equal(numberKey(null), '')
  t.equal(symbolKey('KH – UBND'), 'kh-ubnd')
  t.equal(symbolKey('NÐ-CP'), symbolKey('NĐ- CP'))
  t.equal(symbolKey('QĐ-TTG'), symbolKey('QĐ-TTg'))
  t.not(symbolKey('QĐUBND'), symbolKey('QĐ-UBND'), 'a lost hyphen is a variant, not the same symbol')
})

t.test('the last key sees through lost hyphens, dots and lost accents', async (t) => {
  t.equal(citeKey('1961', 'QĐUBND'), citeKey('1961', 'QĐ-UBND'))
  t.equal(citeKey('136', '2001/QĐ.TTg'), citeKey('136', '2001/QĐ-TTG'))
  t.equal(citeKey('08', 'QD-UBND'), citeKey('8', 'QĐ-UBND'))
  t.not(citeKey('8', 'QĐ-UBND'), citeKey('9', 'QĐ-UBND'))
})

t.test('a symbol tells its grammar and its year', async (t) => {
  const cases: [string, ReturnType<typeof grammar>, number | null][] = [
    ['KH-UBND', 'administrative', null],
    ['NQ-UBTVQH15', 'administrative', null],
    ['VPCP-CN', 'administrative', null],
    ['KH/UBND', 'administrative', null],
    ['2025/NĐ-CP', 'legal', 2025],
    ['2022/QH15', 'legal', 2022],
    ['CT/TW', 'party', null],
    ['CTr/TU', 'party', null],
    ['QĐ/TU', 'party', null],
    ['CT/ĐU', 'party', null],
    ['9999/QĐ-X', 'administrative', null]
  ]
  for (const [symbol, expected, year] of cases) {
    t.equal(grammar(symbol), expected, symbol)
    t.equal(symbolYear(symbol), year, symbol)
    t.equal(isParty(symbol), expected === 'party', symbol)
  }
})
