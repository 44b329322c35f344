// Where the reader stands in the text: the clause it is in, and the documents whose titles are still open.

import type { CitationVerb } from './citation.ts'
import type { Flat } from './flat.ts'
import { LONGEST_LEAD } from './gaps.ts'
import type { Head, ListIntro } from './heads.ts'

/** A document found, with what its place made of it. */
export interface Found {
  head: Head
  verb: CitationVerb
  until: number // where its title ends at the latest
  whole: boolean // no other document is named in its title
}

export interface Walk {
  flat: Flat
  found: Found[]
  verb: CitationVerb
  last: 'start' | 'verb' | 'break' | 'list' | 'ground' | 'mention'
  lastEnd: number // where the last of these ended
  separator: number // where the last break began: an open title ends there
  issued: boolean // the issuing sentence has begun: nothing after it is a ground
  list: ListIntro | null
  proposer: { issuer: string; start: number; end: number } | null // the body named last: it may speak "tại" one
  chain: Head[] // joined documents still without an issuer
  ground: Found | null
  mention: Found | null
}

/** A walk at the start of a text. */
export function startWalk(flat: Flat, verb: CitationVerb): Walk {
  return {
    flat,
    found: [],
    verb,
    last: 'start',
    lastEnd: 0,
    separator: 0,
    issued: false,
    list: null,
    proposer: null,
    chain: [],
    ground: null,
    mention: null
  }
}

/** Ends the titles still open. */
export function closeTitles(walk: Walk, at: number): void {
  for (const open of [walk.ground, walk.mention]) if (open) open.until = Math.min(open.until, at)
  walk.ground = null
  walk.mention = null
}

/** Where what is open ends when something new starts at this place. */
export function boundary(walk: Walk, at: number): number {
  return walk.last === 'break' ? Math.min(walk.separator, at) : at
}

/** The words between the last event and this place; one longer than LONGEST_LEAD stands for any longer one. */
export function gapTo(walk: Walk, at: number): string {
  return walk.flat.key.slice(Math.max(walk.lastEnd, at - LONGEST_LEAD - 1), at)
}
