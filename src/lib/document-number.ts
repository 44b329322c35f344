// The numbers of documents: "24/KH-UBND", "152/2025/NĐ-CP", "41-CT/TW".
// The number is what stands before the first slash or hyphen, the symbol is the rest.

import { fold, foldPlain, plainDashes } from './vietnamese.ts'

export type NumberGrammar = 'party' | 'legal' | 'administrative'

/** A reference in its two parts; a blank number or a missing symbol is null. */
export interface ReferenceParts {
  number: string | null
  symbol: string | null
}

// "24", "030c", "12A" before a separator or a space; "24KH-UBND" loses its separator, not its symbol
const NUMBER = /^(\d+(?:(?:[a-zđ]{1,2}|[A-ZĐ])(?![\p{L}\d]))?)\s?[/-]?\s?/u
const YEAR_FIRST = /^(\d{4})\//
// a slash after the type code is the Party's way, unless a body of the state stands behind it (a misprint)
const PARTY = /^\p{L}{1,6}\/(?!(?:ubnd|hđnd|cp|ttg|qh\d*|ubtvqh\d*)(?![\p{L}\d]))\p{L}/u

/** Takes the stray spaces around slashes and hyphens out and writes every dash as a hyphen. */
export function tidyReference(reference: string): string {
  return plainDashes(reference)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
}

/** The number for comparison: folded, no spaces, leading zeros off, letter suffix kept (`030c` -> `30c`). */
export function numberKey(number: string | null): string {
  return fold(number ?? '')
    .replace(/ /g, '')
    .replace(/^0+(?=\d)/, '')
}

/** The symbol for comparison: folded, plain hyphens, no spaces around slashes and hyphens, đ kept. */
export function symbolKey(symbol: string | null): string {
  return tidyReference(fold((symbol ?? '').replace(/[Ðð]/g, 'Đ')))
}

/** The key tried last: no punctuation, spaces or diacritics (`1961/QĐUBND` and `1961/QĐ-UBND` are alike). */
export function citeKey(number: string | null, symbol: string | null): string {
  return foldPlain(numberKey(number) + symbolKey(symbol)).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Splits a reference at its first slash or hyphen, stray spaces and a lost separator tolerated. */
export function splitReference(reference: string): ReferenceParts {
  const tidy = tidyReference(reference)
  const found = NUMBER.exec(tidy)
  const rest = found ? tidy.slice(found[0].length) : tidy.replace(/^[/-]/, '')
  return { number: found?.[1] ?? null, symbol: rest === '' ? null : rest }
}

/** Puts number and symbol together as the field writes them: Party symbols with a hyphen, others with a slash. */
export function joinReference(number: string | null, symbol: string | null): string {
  if (symbol === null || symbol === '') return number ?? ''
  return `${number ?? ''}${isParty(symbol) ? '-' : '/'}${symbol}`
}

/** The reference of what has a number or at least a symbol (a draft's "/KH-STP"); null where neither is known. */
export const referenceOf = ({ number, symbol }: ReferenceParts): string | null =>
  number === null && symbol === null ? null : joinReference(number, symbol)

/** Whether a symbol is of the Party's form, type code before the slash (`CT/TW`, `CTr/TU`). */
export function isParty(symbol: string): boolean {
  return PARTY.test(symbolKey(symbol))
}

/** The year a symbol carries (`2025/NĐ-CP` -> 2025), or null. */
export function symbolYear(symbol: string): number | null {
  const year = Number(YEAR_FIRST.exec(symbolKey(symbol))?.[1] ?? 0)
  return year >= 1900 && year <= 2199 ? year : null
}

/** Which of the three number grammars a symbol follows. */
export function grammar(symbol: string): NumberGrammar {
  if (symbolYear(symbol) !== null) return 'legal'
  return isParty(symbol) ? 'party' : 'administrative'
}
