// The mark that opens a line: "II.", "Điều 3.", "2.1.", "đ)", "-".

export type MarkKind = 'part' | 'roman' | 'upper' | 'article' | 'number' | 'inner' | 'letter' | 'bullet'

export interface Mark {
  kind: MarkKind
  label: string // as the ordinal shows it: 'II', '2.1', 'đ'; '' for a bullet
  depth: number // of a number: how many figures
  length: number // units of the line it takes
}

const PART = /^(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+((?:THỨ|thứ)\s+\p{L}+|[IVXLC]+|\d{1,2}|[A-Z](?!\p{L}))[\s.:)–-]*/u
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)\s*[.:]?\s*/u
const ROMAN = /^([IVXLC]{1,6})\s*[.)/:–-]\s*(?=\S|$)/u
// "I1. NHIỆM VỤ", "lll. TỔ CHỨC": a scanner's l and 1 among the strokes of a numeral, before capitals
const SCANNED = /^(?=\d*[IVXl])([IVXl1]{1,5})\s*[.)/]\s*(?=\p{Lu}[\p{Lu}\s])/u
const UPPER = /^([A-ZĐ])\s*[.)/–-]\s+(?=\S)/u
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})\s*(?:([.)/:])(?:[.)-])?|[–-](?=\s))\s*(?=[\p{L}"“”‘’'(\d[«]|$)/u
const BRACKETED = /^\((\d{1,2}|[a-zđ])\)\s*(?=\S)/u
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=[\p{Lu}"“])/u
const LETTER = /^([a-zđ]\d?)\s*(?:[)/]\.?\s*(?=\S|$)|\.\s+(?=\S))/u
const BULLET = /^(?:[-+•●▪▫◦○■□◆◇♦❖✓✔✦➢➤►▶→⇒∙–—*·]|[\uf000-\uf0ff])\s*(?=\S)/u
// "- a) …": the list mark of an extraction tool before the real one
const DOUBLE = /^-\s+(?=[a-zđ]\)\s)/u

const isRoman = (word: string) => /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(word) && word !== ''

/** Reads the mark at the beginning of a line. */
export function markAt(line: string): Mark | null {
  const lead = DOUBLE.exec(line)?.[0].length ?? 0
  const text = line.slice(lead, lead + 200)
  const mark = readMark(text)
  return mark && { ...mark, length: mark.length + lead }
}

function readMark(text: string): Mark | null {
  const part = PART.exec(text)
  if (part?.[1]) {
    const depth = ['phần', 'chương', 'mục'].indexOf(part[1].toLowerCase())
    return { kind: 'part', label: part[2]?.replace(/^thứ\s+/iu, '') ?? '', depth, length: part[0].length }
  }
  const article = ARTICLE.exec(text)
  if (article) return { kind: 'article', label: `Điều ${article[1]}`, depth: 0, length: article[0].length }
  const roman = ROMAN.exec(text) ?? SCANNED.exec(text)
  const numeral = roman?.[1]?.replace(/[l1]/g, 'I') ?? ''
  if (roman && isRoman(numeral)) return { kind: 'roman', label: numeral, depth: 0, length: roman[0].length }
  const upper = UPPER.exec(text)
  if (upper?.[1]) return { kind: 'upper', label: upper[1], depth: 0, length: upper[0].length }
  const number = NUMBER.exec(text) ?? DOTTED.exec(text)
  if (number?.[1] && plausible(number[1], number[0], text.slice(number[0].length))) {
    const depth = number[1].split('.').length
    const kind = number[2] === ')' && depth === 1 ? 'inner' : 'number'
    return { kind, label: number[1], depth, length: number[0].length }
  }
  const bracketed = BRACKETED.exec(text)
  if (bracketed?.[1]) return { kind: 'inner', label: bracketed[1], depth: 1, length: bracketed[0].length }
  const letter = LETTER.exec(text)
  if (letter?.[1]) return { kind: 'letter', label: letter[1], depth: 0, length: letter[0].length }
  const bullet = BULLET.exec(text)
  return bullet ? { kind: 'bullet', label: '', depth: /^\+/.test(text) ? 2 : 1, length: bullet[0].length } : null
}

// "15/6/2026", "10.000 đồng", "2026. Trong đó" open nothing
function plausible(label: string, mark: string, rest: string): boolean {
  const figures = label.split('.')
  if (figures.some((one) => one.length > 2 && one !== figures[0])) return false
  if (Number(figures[0]) > 150) return false
  // "5.000 cây" at the beginning of a wrapped line
  if (/[.,]$/.test(mark) && /^\d{3}(?![\d%])/.test(rest)) return false
  return !/^\d/.test(rest) || /^\d{1,3}%|^\d+ /.test(rest)
}
