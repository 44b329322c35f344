// Pieces of text at places on a page, put back into lines, paragraphs and the rows of ruled tables. Pure.

import { type Cells, tableLines } from './table.ts'

export interface Piece {
  text: string
  x: number
  /** Baseline, from the top of the page down. */
  y: number
  width: number
  height: number
}

/** A drawn line: horizontal when y1 = y2. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

interface Line {
  y: number
  height: number
  pieces: Piece[]
}

const NEAR = 2 // points: two rules or edges this near are one
const BORDER = 7 // the two rules of a double border

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.y - piece.y) < Math.max(piece.height, line.height) * 0.4) {
      line.pieces.push(piece)
      line.height = Math.max(line.height, piece.height)
    } else lines.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x)
  return lines
}

interface Run {
  text: string
  from: number
  to: number
  y: number
  height: number
}

// a gap wider than this many letters' height divides columns
const COLUMN_GAP = 1.8

function runsOf(line: Line): Run[] {
  const runs: Run[] = []
  for (const { text, x, width } of line.pieces) {
    const run = runs.at(-1)
    const gap = run ? x - run.to : 0
    if (run && (text.trim() === '' || gap < line.height * COLUMN_GAP)) {
      const space = gap > line.height * 0.15 && !/\s$/.test(run.text) && !/^\s/.test(text) ? ' ' : ''
      run.text += space + text
      if (text.trim() !== '') run.to = x + width
    } else if (text.trim() !== '') runs.push({ text, from: x, to: x + width, y: line.y, height: line.height })
  }
  return runs.map((run) => ({ ...run, text: run.text.replaceAll(/\s+/g, ' ').trim() }))
}

const MARK =
  /^(?:[-+•–*]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[IVXLC]{1,6}\.|Điều \d|Chương |Phụ lục|PHỤ LỤC|Nơi nhận|Căn cứ |Thực hiện )/u

// "2025-" at a line's end goes on without a space, "Thi đua -" with one
const goingOn = (line: string, next: string): string => `${line}${/\S[-/]$/.test(line) ? '' : ' '}${next}`

/** Runs of one column as paragraphs: a line that reaches the right edge goes on in the next, unless that begins anew. */
function paragraphs(runs: readonly Run[], right: number): string[] {
  const out: string[] = []
  let open: Run | undefined
  for (const run of runs) {
    const apart = open === undefined || run.y - open.y > Math.max(open.height, run.height) * 2.2
    const full = open !== undefined && open.to > right - open.height * 3
    const capitals = open !== undefined && open.text === open.text.toUpperCase() && run.text !== run.text.toUpperCase()
    if (open && full && !apart && !capitals && !MARK.test(run.text)) out.push(goingOn(out.pop() ?? '', run.text))
    else {
      if (open && apart) out.push('')
      out.push(run.text)
    }
    open = run
  }
  return out
}

/** Where two columns divide, when these runs stand in two: between what ends on the left and what begins on the right. */
function divide(runs: readonly Run[]): number | null {
  const sorted = [...runs].sort((a, b) => a.from - b.from)
  let [at, widest] = [-1, 0]
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]!.from - Math.max(...sorted.slice(0, i).map(({ to }) => to))
    if (gap > widest) [at, widest] = [i, gap]
  }
  if (at < 0 || widest < sorted[0]!.height * 0.8) return null
  return sorted[at]!.from - widest / 2
}

/** Runs side by side over a stretch of the page are two columns: the left one is told first, then the right one. */
function plain(pieces: readonly Piece[], right: number): string[] {
  const out: string[] = []
  const lines = linesOf(pieces)
    .map(runsOf)
    .filter((runs) => runs.length > 0)
  let open: Run[] = []
  const tell = (): void => {
    out.push(...paragraphs(open, right))
    open = []
  }
  for (let at = 0; at < lines.length; ) {
    const runs = lines[at]!
    const next = lines[at + 1]?.[0]
    const near = next !== undefined && next.y - runs[0]!.y < runs[0]!.height * 1.3
    const split = divide(runs) ?? (near && lines[at + 1]!.length === 1 ? divide([...runs, next]) : null)
    if (split === null) {
      open.push(...runs)
      at += 1
      continue
    }
    let middle = split
    tell()
    const [left, beside]: [Run[], Run[]] = [[], []]
    let last = runs[0]!.y
    for (; at < lines.length; at += 1) {
      const here = lines[at]!
      const { height, y } = here[0]!
      // what the first lines did not show of either column's width
      const [edge, start] = [Math.max(...left.map(({ to }) => to)), Math.min(...beside.map(({ from }) => from))]
      middle = here.reduce((where, { from, to }) => {
        if (to <= where || from >= where) return where
        return to < start ? Math.max(where, to + 1) : from > edge ? Math.min(where, from - 1) : where
      }, middle)
      if (here.some(({ from, to }) => from < middle && to > middle) || y - last > height * 4) break
      left.push(...side(here.filter(({ from }) => from < middle)))
      beside.push(...side(here.filter(({ from }) => from >= middle)))
      last = y
    }
    out.push('', ...paragraphs(left, Number.POSITIVE_INFINITY), '', ...paragraphs(beside, edgeOf(beside)), '')
  }
  tell()
  return out
}

// a heading that its own column breaks goes on in the next line
const edgeOf = (runs: readonly Run[]): number => Math.max(...runs.map(({ to }) => to), 0)

const side = (runs: readonly Run[]): Run[] => (runs.length === 0 ? [] : [joined(runs)])

const joined = (runs: readonly Run[]): Run => ({
  ...runs[0]!,
  text: runs.map(({ text }) => text).join(' '),
  to: runs.at(-1)!.to
})

interface Grid {
  top: number
  bottom: number
  ys: number[]
  xs: number[]
}

const distinct = (values: readonly number[]): number[] =>
  [...values].sort((a, b) => a - b).filter((value, at, all) => at === 0 || value - all[at - 1]! > BORDER)

/** Ruled tables: upright rules that touch, with the level rules between them. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const upright = rules
    .filter(({ x1, x2, y1, y2 }) => Math.abs(x1 - x2) < NEAR && y2 - y1 > NEAR)
    .sort((a, b) => a.y1 - b.y1)
  const stretches: { top: number; bottom: number }[] = []
  for (const { y1, y2 } of upright) {
    const last = stretches.at(-1)
    if (last && y1 <= last.bottom + NEAR) last.bottom = Math.max(last.bottom, y2)
    else stretches.push({ top: y1, bottom: y2 })
  }
  return stretches.flatMap(({ top, bottom }) => {
    const inside = rules.filter(({ y1, y2 }) => y1 >= top - NEAR && y2 <= bottom + NEAR)
    const ys = distinct(inside.filter(({ y1, y2 }) => Math.abs(y1 - y2) < NEAR).map(({ y1 }) => y1))
    const xs = distinct(inside.filter(({ x1, x2 }) => Math.abs(x1 - x2) < NEAR).map(({ x1 }) => x1))
    return ys.length >= 2 && xs.length >= 3 ? [{ top, bottom, ys, xs }] : []
  })
}

function rowsOf({ ys, xs }: Grid, pieces: readonly Piece[]): Cells[] {
  const rows = ys.slice(1).map((bottom, row) => {
    const top = ys[row]!
    const here = pieces.filter(({ y, height }) => y - height / 2 > top && y - height / 2 <= bottom)
    return xs.slice(1).map((right, column) => {
      const left = column === 0 ? Number.NEGATIVE_INFINITY : xs[column]!
      const edge = column === xs.length - 2 ? Number.POSITIVE_INFINITY : right
      const own = here.filter(({ x }) => x >= left - NEAR && x < edge - NEAR)
      return linesOf(own).flatMap((line) => runsOf(line).map(({ text }) => text))
    })
  })
  const used = xs.slice(1).map((_, column) => rows.some((row) => (row[column] ?? []).length > 0))
  return rows.filter((row) => row.some((cell) => cell.length > 0)).map((row) => row.filter((_, column) => used[column]))
}

/** One page as lines of text. */
export function pageLines(pieces: readonly Piece[], rules: readonly Rule[]): string[] {
  const right = pieces.reduce((edge, { x, width }) => Math.max(edge, x + width), 0)
  const out: string[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const grid of gridsOf(rules)) {
    out.push(
      ...plain(
        pieces.filter(({ y }) => y > from && y <= grid.top),
        right
      )
    )
    out.push(
      ...tableLines(
        rowsOf(
          grid,
          pieces.filter(({ y }) => y > grid.top && y <= grid.bottom + NEAR)
        )
      )
    )
    from = grid.bottom
  }
  out.push(
    ...plain(
      pieces.filter(({ y }) => y > from),
      right
    )
  )
  return out
}
