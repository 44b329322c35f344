import { readDocument } from '../../../src/reading/read.ts'
import { HEAD } from '../cases/case.ts'

const ITEM = `${HEAD}II. VIỆC\n1. `

/** Texts of one thing again and again, after a beginning: what makes a reader slow. */
export const FAMILIES: [name: string, before: string, unit: string][] = [
  ['one letter', '', 'a'],
  ['one toned letter, decomposed', '', 'a\u0309'],
  ['combining marks', '', '\u0301'],
  ['lone surrogates', '', '\ud800'],
  ['empty lines', '', '\n'],
  ['short lines', HEAD, 'x\n'],
  ['spaces', ITEM, ' '],
  ['no-break spaces', ITEM, '\u00a0'],
  ['carriage returns', HEAD, '\r'],
  ['stars', ITEM, '*'],
  ['quotes in quotes', HEAD, '> '],
  ['tags', HEAD, '<a '],
  ['tags in tags', HEAD, '<div><td>'],
  ['cells', HEAD, 'a\tb\n'],
  ['bars', HEAD, '| a | b |\n'],
  ['headers of tables', HEAD, 'TT\tNỘI DUNG\tĐƠN VỊ\n'],
  ['rows', `${HEAD}TT\tNỘI DUNG\tĐƠN VỊ\n`, '1\tA\tSở B; Sở C\n'],
  ['halves of rows', `${HEAD}TT\tNỘI DUNG\tĐƠN VỊ\n1\tA\tB\n`, '\tb\tc\n'],
  ['brackets', ITEM, '('],
  ['semicolons', ITEM, '; '],
  ['numerals', HEAD, 'I. X\n'],
  ['numbers', HEAD, '1. x\n'],
  ['deeper and deeper', HEAD, '1.1.1. x\na) x\n- x\n+ x\n'],
  ['letters', HEAD, 'a) x\n'],
  ['bullets', ITEM, '- A;\n'],
  ['annexes', HEAD, 'PHỤ LỤC\n'],
  ['quarters', ITEM, 'quý I, '],
  ['months', ITEM, 'tháng 1 đến '],
  ['days', ITEM, 'trước ngày 1/2/2026 '],
  ['times in brackets', ITEM, '(hoàn thành '],
  ['targets', ITEM, 'trên 90% '],
  ['at least', ITEM, 'ít nhất '],
  ['thousands', ITEM, '1.000.'],
  ['bodies', `${HEAD}III. TỔ CHỨC THỰC HIỆN\n1. `, 'Sở A, '],
  ['bodies to be parted', `${ITEM}x\nĐơn vị chủ trì: `, 'Sở A và Sở B, '],
  ['labels', ITEM, '. Chủ trì: A'],
  ['orders', `${HEAD}III. TỔ CHỨC THỰC HIỆN\n`, 'Giao Sở A chủ trì.\n'],
  ['words that cite', HEAD, 'theo '],
  ['grounds', '', 'Căn cứ '],
  ['documents', HEAD, 'Kế hoạch số 1/KH-UBND ngày 1/1/2026 của UBND tỉnh; '],
  ['numbers of documents', '', 'Số: 1/KH-UBND\n'],
  ['recipients', `${HEAD}Nơi nhận:\n`, '- Sở A;\n']
]

/** Milliseconds of processor time to read so many units of a family; the least of some tries. */
export function timeOf([, before, unit]: (typeof FAMILIES)[number], length: number, tries: number): number {
  const text = before + unit.repeat(Math.ceil(length / unit.length))
  const times = Array.from({ length: tries }, () => {
    const start = process.cpuUsage()
    readDocument(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  })
  return Math.min(...times)
}
