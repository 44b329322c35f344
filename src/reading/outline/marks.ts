// The mark that opens a line: "II.", "Điều 3.", "2.1.", "đ)", "-".

export type MarkKind = 'part' | 'roman' | 'upper' | 'article' | 'number' | 'inner' | 'letter' | 'bullet'

export interface Mark {
  kind: MarkKind
  label: string // as the ordinal shows it: 'II', '2.1', 'đ'; '' for a bullet
  depth: number // of a number: how many figures
  length: number // units of the line it takes
}

const PART = /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+((?:THỨ|thứ)\s+\p{L}+|[IVXLC]+|\d{1,2}|[A-Z](?!\p{L}))[\s.:)–-]*/u
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)\s*[.:]?\s*/u
const ROMAN = /^([IVXLC]{1,6})\s*[.)/:–-]\s*(?=\S)/u
const UPPER = /^([A-ZĐ])\s*[.)/–-]\s+(?=\S)/u
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})\s*(?:([.)/:])(?:[.)-])?|[–-](?=\s))\s*(?=[\p{L}"“”‘’'(\d[«])/u
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=[\p{Lu}"“])/u
const LETTER = /^([a-zđ]\d?)\s*(?:[)/]\.?\s*|\.\s+)(?=\S)/u
const BULLET = /^(?:[-+•●▪◦–—*·]|[\uf000-\uf0ff])\s*(?=\S)/u
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
  if (part) return { kind: 'part', label: part[1]?.replace(/^thứ\s+/iu, '') ?? '', depth: 0, length: part[0].length }
  const article = ARTICLE.exec(text)
  if (article) return { kind: 'article', label: `Điều ${article[1]}`, depth: 0, length: article[0].length }
  const roman = ROMAN.exec(text)
  if (roman?.[1] && isRoman(roman[1])) return { kind: 'roman', label: roman[1], depth: 0, length: roman[0].length }
  const upper = UPPER.exec(text)
  if (upper?.[1]) return { kind: 'upper', label: upper[1], depth: 0, length: upper[0].length }
  const number = NUMBER.exec(text) ?? DOTTED.exec(text)
  if (number?.[1] && plausible(number[1], text.slice(number[0].length))) {
    const kind = number[2] === ')' ? 'inner' : 'number'
    return { kind, label: number[1], depth: number[1].split('.').length, length: number[0].length }
  }
  const letter = LETTER.exec(text)
  if (letter?.[1]) return { kind: 'letter', label: letter[1], depth: 0, length: letter[0].length }
  const bullet = BULLET.exec(text)
  return bullet ? { kind: 'bullet', label: '', depth: /^\+/.test(text) ? 2 : 1, length: bullet[0].length } : null
}

// "15/6/2026", "10.000 đồng", "2026. Trong đó" open nothing
function plausible(label: string, rest: string): boolean {
  const figures = label.split('.')
  if (figures.some((one) => one.length > 2 && one !== figures[0])) return false
  if (Number(figures[0]) > 150) return false
  return !/^\d/.test(rest) || /^\d{1,3}%|^\d+ /.test(rest)
}
