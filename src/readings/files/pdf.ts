// The text of a PDF file, when it has a text layer: lines, paragraphs and ruled tables, from where things stand on the page.

import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Piece, pageLines, type Rule } from './pdf-lines.ts'
import { Unreadable } from './unreadable.ts'

export const MOST_PAGES = 500

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

async function opened(bytes: Uint8Array): Promise<Document> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw new Unreadable('not_the_kind', 'no PDF file')
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
  } catch (error) {
    const { name, message } = error as Error
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'broken', message)
  }
}

type Matrix = readonly [number, number, number, number, number, number]
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5]
]

async function rulesOf(page: Page, toTop: Matrix): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = toTop
  const add = (x1: number, y1: number, x2: number, y2: number): void => {
    const [ax, ay] = [matrix[0] * x1 + matrix[2] * y1 + matrix[4], matrix[1] * x1 + matrix[3] * y1 + matrix[5]]
    const [bx, by] = [matrix[0] * x2 + matrix[2] * y2 + matrix[4], matrix[1] * x2 + matrix[3] * y2 + matrix[5]]
    rules.push({ x1: Math.min(ax, bx), y1: Math.min(ay, by), x2: Math.max(ax, bx), y2: Math.max(ay, by) })
  }
  fnArray.forEach((operator: number, index: number) => {
    const args = argsArray[index]
    if (operator === OPS['save']) kept.push(matrix)
    else if (operator === OPS['restore']) matrix = kept.pop() ?? matrix
    else if (operator === OPS['transform']) matrix = times(matrix, args as Matrix)
    // a path that only clips is not drawn
    else if (operator === OPS['constructPath'] && args?.[0] !== OPS['endPath']) path(args, add)
  })
  return rules
}

// pdf.js hands a path over as one list: 0 move x y, 1 line x y, 2 curve (6 numbers), 3 curve (4), 4 close
const LENGTHS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

function path(args: unknown, add: (x1: number, y1: number, x2: number, y2: number) => void): void {
  const [, data] = args as [unknown, ArrayLike<number>[] | null]
  const numbers = data?.[0]
  if (!numbers || typeof numbers.length !== 'number') return
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at] as number
    const length = LENGTHS[kind]
    if (length === undefined) return
    const [toX, toY] = [numbers[at + length - 1] ?? 0, numbers[at + length] ?? 0]
    if (kind === 0) [startX, startY] = [toX, toY]
    if (kind === 1) add(x, y, toX, toY)
    if (kind === 4) add(x, y, startX, startY)
    if (kind === 4) [x, y] = [startX, startY]
    else [x, y] = [toX, toY]
    at += length + 1
  }
}

async function linesOfPage(page: Page): Promise<string[]> {
  const [x0, , , y1] = page.view as [number, number, number, number]
  const toTop: Matrix = [1, 0, 0, -1, -x0, y1]
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    // pdf.js fills gaps with spaces of no height; where letters stand says more
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , down, x, y] = item.transform as unknown as Matrix
    const height = item.height || Math.abs(down) || 10
    return [{ text: item.str, x: x - x0, y: y1 - y, width: item.width, height }]
  })
  if (pieces.length === 0) return []
  return pageLines(pieces, await rulesOf(page, toTop))
}

// the same short line at the same end of most pages is a running head or a page's number
function withoutNumber(lines: string[]): string[] {
  const isNumber = (line: string | undefined): boolean => line !== undefined && /^\s*-?\s*\d{1,4}\s*-?\s*$/.test(line)
  const from = lines.findIndex((line) => line.trim() !== '')
  if (isNumber(lines[from])) return lines.slice(from + 1)
  const to = lines.findLastIndex((line) => line.trim() !== '')
  return isNumber(lines[to]) ? lines.slice(0, to) : lines
}

// a paragraph that a page's end cuts: no full stop, and the next page goes on in small letters
function joinedPages(pages: readonly string[][]): string[] {
  const out: string[] = []
  for (const page of pages) {
    const first = page.findIndex((line) => line.trim() !== '')
    const lines = first < 0 ? [] : page.slice(first)
    const last = out.findLastIndex((line) => line.trim() !== '')
    const cut = last >= 0 && !/[.:;!?/]\s*$/.test(out[last]!) && !out[last]!.includes('\t')
    if (cut && /^\p{Ll}/u.test(lines[0] ?? '')) {
      out.length = last + 1
      out[last] += ` ${lines.shift()}`
    }
    out.push(...lines)
  }
  return out
}

/** The text of a PDF file. Throws Unreadable. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes)
  if (document.numPages > MOST_PAGES) throw new Unreadable('too_many_pages', String(document.numPages))
  const pages: string[][] = []
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(withoutNumber(await linesOfPage(page)))
      page.cleanup()
    }
  } catch (error) {
    throw new Unreadable('broken', (error as Error).message)
  }
  const text = joinedPages(pages).join('\n')
  if (!/\S/.test(text)) throw new Unreadable('without_text')
  return text
}
