// Single parts of a ZIP file, in memory, each inflated no further than allowed. Nothing is ever written to a disk, so the
// names inside a file lead nowhere; what a file claims of its own sizes is not believed.

import { Unzip, UnzipInflate } from 'fflate'
import { Unreadable } from './unreadable.ts'

/** 50 MB in all: the text of a plan of 2,000 pages is 10 MB of XML. */
export const MOST_INFLATED = 50_000_000
const MOST_PARTS = 5_000
const PIECE = 65_536

/** The parts wanted, by name; a part that is not there is absent. Throws Unreadable. */
export function partsOfZip(bytes: Uint8Array, wanted: readonly string[]): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable('not_the_kind', 'no ZIP file')
  const found = new Map<string, Uint8Array>()
  let inflated = 0
  let seen = 0
  const unzip = new Unzip((part) => {
    seen += 1
    if (seen > MOST_PARTS) throw new Unreadable('inflates_too_far', `${seen} parts`)
    if (!wanted.includes(part.name) || found.has(part.name)) return
    const pieces: Uint8Array[] = []
    part.ondata = (error, piece, last) => {
      if (error) throw error
      inflated += piece.length
      if (inflated > MOST_INFLATED) throw new Unreadable('inflates_too_far')
      pieces.push(piece)
      if (last) found.set(part.name, joined(pieces))
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('broken', String(error))
  }
  return found
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
