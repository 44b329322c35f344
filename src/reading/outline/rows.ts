// What the rows of a table stand for: heads of other rows, and tasks.

import { type Source, wordsOf } from '../clean/source.ts'
import { above, type Item, type Row } from './item.ts'
import { type Leaf, ordinalOf } from './leaf.ts'

/** "1 | GIỐNG CÂY | | " above 1.1 and 1.2 heads them: the rows without it, each with the names above it. */
export function headRows(source: Source, rows: Row[]): Row[] {
  let head: Row | null = null
  return rows.flatMap((row, index) => {
    const { number, cells } = row
    const named = !cells.unit && !cells.lead && !cells.support && !cells.time && cells.text?.[0]
    if (number !== '' && named && rows[index + 1]?.number.startsWith(`${number}.`)) {
      head = row
      return []
    }
    if (!head || !number.startsWith(`${head.number}.`)) return [row]
    const [first, last] = [head.cells.text?.[0], head.cells.text?.at(-1)]
    const name = wordsOf(source, first?.from ?? 0, last?.to ?? 0)
    return [{ ...row, group: row.group === '' ? name : `${row.group} > ${name}` }]
  })
}

/** The rows under an item as tasks. */
export function rowLeaves(item: Item): Leaf[] {
  const path = item.kind === 'root' ? [] : [...above(item), item]
  let unnumbered = 0
  return item.rows.flatMap((row) => {
    const cells = row.cells.text ?? []
    if (cells.length === 0) return []
    if (row.number === '') unnumbered += 1
    const number = row.number === '' ? `b${unnumbered}` : row.number
    const ordinal = [ordinalOf(path), number].filter((part) => part !== '').join('.')
    return [{ ordinal, path, ranges: cells, labels: [], row, from: row.from, to: row.to }]
  })
}
