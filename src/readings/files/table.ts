/** A table of a file: rows of cells, each cell its paragraphs. */
export type Cells = string[][]

const oneLine = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join(' ')

/**
 * A table as lines. Two rows of two cells lay a page out (letterhead, "Nơi nhận" beside the signature): their cells stand
 * one after the other. Any other table is one: a line a row, tabs between the cells.
 */
export function tableLines(rows: readonly Cells[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length <= 2 && columns <= 2) return rows.flatMap((row) => row.flatMap((cell) => [...cell, '']))
  return ['', ...rows.map((row) => row.map(oneLine).join('\t')), '']
}
