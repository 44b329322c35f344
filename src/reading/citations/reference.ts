// One reference at one place, whichever form it has.

import type { Flat } from './flat.ts'
import { keyAt, textAt } from './flat.ts'
import { ADMINISTRATIVE } from './forms/administrative.ts'
import { BLANK } from './forms/blank.ts'
import { LEGAL } from './forms/legal.ts'
import { PARTY } from './forms/party.ts'
import { PLAIN } from './forms/plain.ts'
import type { ReadReference } from './forms/symbol.ts'
import { tidySymbol } from './forms/symbol.ts'

// "sô", "s04/2008": what scanning leaves of "số"
const SAID = / ?,?(?:\(| )?(?:s[ốôổ](?: ?:)? ?|s(?=\d))/uy
const ONE_SPACE = / ?/y

function numbered(flat: Flat, at: number): ReadReference | null {
  const found = textAt(flat, LEGAL, at) ?? textAt(flat, ADMINISTRATIVE, at) ?? textAt(flat, PARTY, at)
  if (!found) return null
  const number = found[1] ?? ''
  const symbol = tidySymbol(found[3] ?? '')
  const joint = found[2]?.trim() ?? ''
  return { number, symbol, reference: `${number}${joint || ' '}${symbol}`, end: at + found[0].length }
}

function blank(flat: Flat, at: number): ReadReference | null {
  const found = textAt(flat, BLANK, at)
  if (!found) return null
  const symbol = tidySymbol(found[2] ?? found[4] ?? '')
  return { number: null, symbol, reference: `${found[1] ?? found[3] ?? ''}${symbol}`, end: at + found[0].length }
}

/** Reads a reference with its number, no word before it. */
export function bareReferenceAt(flat: Flat, at: number): ReadReference | null {
  return numbered(flat, at)
}

/** Reads a reference after a type word or at "số": numbered, blank, or a number alone. */
export function referenceAt(flat: Flat, at: number): ReadReference | null {
  const said = keyAt(flat, SAID, at)
  const from = at + (said?.[0].length ?? keyAt(flat, ONE_SPACE, at)?.[0].length ?? 0)
  const found = numbered(flat, from) ?? blank(flat, from)
  if (found || !said) return found
  const number = keyAt(flat, PLAIN, from)?.[1]
  return number === undefined ? null : { number, symbol: null, reference: number, end: from + number.length }
}
