// The text of a Word file: paragraphs with the numbers Word draws, tables row by row. Headers, footers, notes, deleted text
// and fields' codes stay out.

import { counter, numberingOf } from './docx-numbering.ts'
import { type Cells, tableLines } from './table.ts'
import { Unreadable } from './unreadable.ts'
import { readXml } from './xml.ts'
import { partsOfZip } from './zip.ts'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
// cells and text boxes within one another, more than anybody draws
const DEEPEST = 200

interface Paragraph {
  text: string
  list: string | null
  level: number
  style: string
}

interface Numbered {
  list: string
  level: number
}

// numbers may hang on a paragraph's style instead of the paragraph
function numberedStyles(part: Uint8Array | undefined): Map<string, Numbered> {
  const found = new Map<string, Numbered>()
  if (!part) return found
  let style = ''
  let level = 0
  readXml(part, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = attributes['w:styleId'] ?? ''
        level = 0
      } else if (name === 'w:ilvl') level = Number(attributes['w:val'])
      else if (name === 'w:numId' && style !== '') found.set(style, { list: attributes['w:val'] ?? '', level })
    },
    close(name) {
      if (name === 'w:style') style = ''
    }
  })
  return found
}

const SKIPPED = ['w:del', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rPrChange', 'w:pPrChange', 'w:moveFrom']
const DRAWN: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }
const on = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'none'

/** The text of a DOCX file. Throws Unreadable. */
export function textOfDocx(bytes: Uint8Array): string {
  const parts = partsOfZip(bytes, [DOCUMENT, NUMBERING, STYLES])
  const document = parts.get(DOCUMENT)
  if (!document) throw new Unreadable('not_the_kind', `no ${DOCUMENT}`)
  const numberOf = counter(numberingOf(parts.get(NUMBERING)))
  const styles = numberedStyles(parts.get(STYLES))

  // Where lines go: the document, or the cell that is open.
  const sinks: string[][] = [[]]
  const tables: Cells[][] = []
  const paragraphs: Paragraph[] = []
  const spans: number[] = [] // how many columns each open cell takes
  let skipped = 0
  let inText = false
  let capitals = false

  const say = (...lines: string[]): void => {
    for (const line of lines) sinks.at(-1)!.push(line)
  }
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    const styled = styles.get(paragraph.style)
    const list = paragraph.list ?? styled?.list ?? '0'
    // a tab after the mark that opens a paragraph is a space; others may divide columns
    const text = paragraph.text.trim().replace(/^(\S{1,8})\t+/, '$1 ')
    const number = list === '0' || text === '' ? '' : numberOf(list, paragraph.level || (styled?.level ?? 0))
    say(...(number === '' ? text : `${number} ${text}`).split('\n').map((line) => line.trim()))
  }

  readXml(document, {
    open(name, attributes) {
      if (SKIPPED.includes(name)) skipped += 1
      if (skipped > 0) return
      const value = attributes['w:val']
      const paragraph = paragraphs.at(-1)
      if (paragraphs.length + tables.length > DEEPEST) throw new Unreadable('broken', 'nested too deep')
      if (name === 'w:p') paragraphs.push({ text: '', list: null, level: 0, style: '' })
      else if (name === 'w:tbl') tables.push([])
      else if (name === 'w:tr') tables.at(-1)?.push([])
      else if (name === 'w:tc') {
        sinks.push([])
        spans.push(1)
      } else if (name === 'w:gridSpan' && spans.length > 0) spans[spans.length - 1] = Math.min(Number(value) || 1, 60)
      else if (name === 'w:r') capitals = false
      else if (name === 'w:caps') capitals = on(value)
      else if (name === 'w:t') inText = true
      else if (paragraph) {
        if (name === 'w:pStyle') paragraph.style = value ?? ''
        else if (name === 'w:ilvl') paragraph.level = Number(value)
        else if (name === 'w:numId') paragraph.list = value ?? null
        else if (name in DRAWN && !(name === 'w:tab' && value !== undefined)) paragraph.text += DRAWN[name]
      }
    },
    close(name) {
      if (SKIPPED.includes(name)) skipped -= 1
      else if (skipped > 0) return
      else if (name === 'w:t') inText = false
      else if (name === 'w:p') endParagraph()
      else if (name === 'w:tc') {
        const cell = sinks.length > 1 ? sinks.pop()! : []
        tables
          .at(-1)
          ?.at(-1)
          ?.push(cell, ...Array.from({ length: (spans.pop() ?? 1) - 1 }, () => []))
      } else if (name === 'w:tbl') say(...tableLines(tables.pop() ?? []))
    },
    text(text) {
      const paragraph = paragraphs.at(-1)
      if (inText && skipped === 0 && paragraph) paragraph.text += capitals ? text.toUpperCase() : text
    }
  })
  const text = sinks[0]!.join('\n')
  if (!/\S/.test(text)) throw new Unreadable('without_text')
  return text
}
