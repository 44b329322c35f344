// The symbol part all number forms share: groups of capitals joined by hyphens, slashes or, misprinted, dots.

// a stray space beside a hyphen is taken in only before what can be nothing but an abbreviation (NĐ- CP)
const FIRST = '(?:\\p{Lu}[\\p{L}\\d&]{0,15}|(?:kh|qđ|nq|ct|nđ|tt|tb|bc|ttr|ctr|hd|kl)(?=[-/]))'
const NEXT =
  '(?:[-/.](?:\\p{Lu}[\\p{L}\\d&]{0,15}|\\d{1,4}(?![\\d/]))| ?[-/] ?\\p{Lu}{2}[\\p{L}\\d&]{0,14}|-(?:ubnd|hđnd|ttg|cp))'
const END = '(?![\\p{L}\\d])'

/** One group of a symbol. */
export const GROUP = FIRST

/** The further groups of a symbol. */
export const MORE = `(?:${NEXT}){0,5}${END}`

/** What every form answers: the parts as written, spaces tidied, and where they end. */
export interface ReadReference {
  number: string | null
  symbol: string | null
  reference: string
  end: number
}

/** Spaces around slashes and hyphens taken out, as a symbol is shown. */
export function tidySymbol(symbol: string): string {
  return symbol.replace(/ ?([/-]) ?/g, '$1')
}
