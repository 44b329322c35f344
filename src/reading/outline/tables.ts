// Tables: TT | NỘI DUNG | ĐƠN VỊ THỰC HIỆN, with rows that head a quarter, headers repeated on every page and rows
// split by a page's end.

import type { Line } from '../clean/lines.ts'
import { keyOf, type Source, wordsOf } from '../clean/source.ts'
import type { Cell, Column, Row } from './item.ts'
import { markAt } from './marks.ts'
import { headRows } from './rows.ts'
import { CLOSING } from './words.ts'

export interface Table {
  rows: Row[]
  from: number
  to: number
  lines: number // how many lines it takes
}

const ROLES: [Column, RegExp][] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|t\/t)$/u],
  ['other', /^(?:ghi chú|sản phẩm|kết quả|kinh phí|căn cứ|nguồn|đơn vị tính|đvt|hình thức)/u],
  ['time', /thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|^(?:quý|tháng|ngày)/u],
  ['support', /phối hợp/u],
  ['lead', /chủ trì|đầu mối/u],
  ['unit', /(?:đơn vị|cơ quan|bộ phận|người|cá nhân|phòng)|phân công|phụ trách|trách nhiệm/u],
  ['text', /nội dung|nhiệm vụ|công việc|hoạt động|danh mục|chỉ tiêu|tên |giải pháp/u]
]
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]?$/u
const MOST_ROWS = 3_000
const QUARTER = /^(?:trong )?qu[ýí] (?:iv|i{1,3}|[1-4])(?: ?[/-]? ?(?:năm )?\d{4})?[.:]?$/u
const ROMAN = /^[ivx]{1,5}[.)]?$/u

function cellsOf(source: Source, line: Line): Cell[] {
  const cells: Cell[] = []
  let at = line.from
  for (let i = line.from; i <= line.to; i += 1) {
    if (i < line.to && source.text.charAt(i) !== '\t') continue
    let [from, to] = [at, i]
    while (from < to && /\s/.test(source.text.charAt(from))) from += 1
    while (to > from && /\s/.test(source.text.charAt(to - 1))) to -= 1
    cells.push({ from, to })
    at = i + 1
  }
  return cells
}

const said = (source: Source, cell: Cell): string => keyOf(wordsOf(source, cell.from, cell.to))

/** What the columns of a header row are for; null when the row is no header. */
function headerOf(source: Source, cells: Cell[]): (Column | null)[] | null {
  const words = cells.map((cell) => said(source, cell))
  if (words.some((one) => one.length > 90) || words.filter((one) => one !== '').length < 2) return null
  const columns = words.map((one) =>
    one === '' ? null : (ROLES.find(([, pattern]) => pattern.test(one))?.[0] ?? 'other')
  )
  const has = (column: Column) => columns.includes(column)
  const first = columns.indexOf('text')
  // the first column of contents is the task; a second one says more
  const once = columns.map((column, index) => (column === 'text' && index !== first ? 'other' : column))
  return has('text') && (has('number') || has('unit') || has('lead') || has('time')) ? once : null
}

// "Chủ trì | Phối hợp" below "Đơn vị thực hiện"
function secondHeader(source: Source, cells: Cell[], columns: (Column | null)[]): (Column | null)[] | null {
  const words = cells.map((cell) => said(source, cell))
  const roles = words.map((one) =>
    one === '' || one.length > 40 ? null : (ROLES.find(([, pattern]) => pattern.test(one))?.[0] ?? null)
  )
  const spoken = words.filter((one) => one !== '').length
  if (
    spoken === 0 ||
    roles.filter((one) => one !== null).length !== spoken ||
    (words[0] !== '' && columns[0] === 'number')
  )
    return null
  return Array.from({ length: Math.max(columns.length, roles.length) }, (_, i) => roles[i] ?? columns[i] ?? null)
}

interface Filling {
  source: Source
  columns: (Column | null)[]
  rows: Row[]
  group: string
  groupSpan: Cell | null
  broken: boolean // a header was repeated: the next row may go on
}

function newRow(table: Filling, number: string, cells: Cell[]): Row {
  const { group, groupSpan } = table
  return { number, group, groupSpan, from: cells[0]?.from ?? 0, to: cells.at(-1)?.to ?? 0, cells: {} }
}

function fill(table: Filling, row: Row, cells: Cell[]): void {
  cells.forEach((cell, index) => {
    const column = table.columns[index]
    if (!column || cell.to <= cell.from) return
    const held = row.cells[column] ?? []
    held.push(cell)
    row.cells[column] = held
    row.to = Math.max(row.to, cell.to)
  })
}

// an empty number and a small letter, or the top of a new page, go on with the row above
function continues(table: Filling, cells: Cell[], textAt: number): boolean {
  const cell = cells[textAt]
  const words = cell ? table.source.text.slice(cell.from, cell.to) : ''
  return table.broken || words === '' || /^[^\p{L}]*\p{Ll}/u.test(words)
}

function addRow(table: Filling, cells: Cell[]): void {
  const { source, columns } = table
  const filled = cells.filter((cell) => cell.to > cell.from)
  const numberAt = columns.indexOf('number')
  const textAt = columns.indexOf('text')
  const number = numberAt < 0 ? '' : said(source, cells[numberAt] ?? { from: 0, to: 0 })
  const [only] = filled
  const heads =
    only &&
    filled.length === 1 &&
    !NUMBER.test(said(source, only)) &&
    !continues({ ...table, broken: table.broken && number !== '' }, cells, textAt)
  const numbered = filled[1] && filled.length === 2 && number !== '' ? said(source, filled[1]) : ''
  if (only && (filled.length === 1 || (numbered !== '' && (ROMAN.test(number) || QUARTER.test(numbered))))) {
    const name = wordsOf(source, only.from, filled.at(-1)?.to ?? only.to)
    const group =
      ROMAN.test(number) ||
      numbered !== '' ||
      /^(?:trong )?(?:qu[ýí]|tháng|6 tháng|i{1,3}[.)]|iv[.)])/u.test(keyOf(name)) ||
      (heads && name === name.toUpperCase())
    if (group) {
      Object.assign(table, { group: name, groupSpan: { from: only.from, to: filled.at(-1)?.to ?? only.to } })
      return
    }
  }
  const open = table.rows.at(-1)
  if (numberAt >= 0 && number === '' && open && continues(table, cells, textAt)) fill(table, open, cells)
  else if (filled.length > 0) {
    const row = newRow(table, number.replace(/[.)]$/u, ''), cells)
    fill(table, row, cells)
    table.rows.push(row)
  }
  table.broken = false
}

/** Reads the table that begins with the line at `index`, or null when none does. */
export function tableAt(source: Source, lines: Line[], index: number): Table | null {
  const first = lines[index]
  if (!first?.cells) return null
  const header = headerOf(source, cellsOf(source, first))
  if (!header) return null
  const table: Filling = { source, columns: header, rows: [], group: '', groupSpan: null, broken: false }
  let at = index + 1
  for (; at < lines.length && table.rows.length < MOST_ROWS; at += 1) {
    const line = lines[at] as Line
    if (!line.cells) {
      if (!goesOnInCell(source, table, line)) break
      continue
    }
    const cells = cellsOf(source, line)
    const again = headerOf(source, cells)
    const second = at === index + 1 ? secondHeader(source, cells, table.columns) : null
    if (again) Object.assign(table, { columns: again, broken: true })
    else if (second) table.columns = second
    else addRow(table, cells)
  }
  return { rows: headRows(source, table.rows), from: first.from, to: lines[at - 1]?.to ?? first.to, lines: at - index }
}

// the rest of a cell that the extraction broke into lines
function goesOnInCell(source: Source, table: Filling, line: Line): boolean {
  const row = table.rows.at(-1)
  const text = source.text.slice(line.from, line.to)
  const mark = markAt(text)
  if (!row || line.gap || (mark && mark.kind !== 'bullet') || text.length > 400) return false
  const key = source.key.slice(line.from, line.to)
  if (CLOSING.test(key) || QUARTER.test(key)) return false
  const last = Object.values(row.cells)
    .flat()
    .sort((a, b) => b.to - a.to)[0]
  if (!last) return false
  last.to = line.to
  row.to = line.to
  return true
}
