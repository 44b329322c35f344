// Walks the flat text once: breaks, verbs, lists, documents and bodies, in the order they stand.

import { BODY_WORDS } from './bodies.ts'
import type { CitationVerb } from './citation.ts'
import type { Flat } from './flat.ts'
import { isCapital } from './flat.ts'
import { JOINED, NOTHING } from './gaps.ts'
import { isGround, opensClause, opensHere, speaksIn } from './grounds.ts'
import type { Head, ListIntro } from './heads.ts'
import { headAt } from './heads.ts'
import { issuerAt, issuesAt } from './issuers.ts'
import { shareAcross, shareFrom, shareOnward } from './sharing.ts'
import { TYPE_END, TYPE_WORDS } from './types.ts'
import { VERB_WORDS, verbAt } from './verbs.ts'
import type { Found, Walk } from './walk.ts'
import { boundary, closeTitles, gapTo, startWalk } from './walk.ts'

const CANDIDATE =
  `[;\\n]|\\. |(?<![\\p{L}\\p{M}\\d])(?:${TYPE_WORDS}|${VERB_WORDS}|${BODY_WORDS}|số)${TYPE_END}` +
  '|(?<![\\p{L}\\d/.\\-])\\d'
// a longer list than this shares no issuer with its beginning
const LONGEST_CHAIN = 40

function onBreak(walk: Walk, mark: string, at: number): void {
  const { flat } = walk
  // "TP. Hồ Chí Minh" ends no sentence
  if (mark === '. ' && (!isCapital(flat, at + 2) || flat.key.slice(at - 2, at) === 'tp')) return
  if (mark === ';' && inQuotes(flat, walk.lastEnd, at)) return
  // after "; " a small letter may go on with a title
  if (mark !== ';' || isCapital(flat, at + 1) || isCapital(flat, at + 2)) closeTitles(walk, at)
  Object.assign(walk, { last: 'break', lastEnd: at + mark.length, separator: at, proposer: null, chain: [] })
}

function onVerb(walk: Walk, verb: CitationVerb, at: number, end: number): void {
  closeTitles(walk, boundary(walk, at))
  Object.assign(walk, { verb, last: 'verb', lastEnd: end, issued: false, list: null, proposer: null, chain: [] })
}

function onList(walk: Walk, list: ListIntro): boolean {
  // "QUYẾT ĐỊNH:" is the act itself beginning, not a list of grounds
  const { text } = walk.flat
  if (list.issuer === null && text.slice(list.start, list.end) === text.slice(list.start, list.end).toUpperCase()) {
    closeTitles(walk, boundary(walk, list.start))
    walk.issued = true
    return false
  }
  if (!isGround(walk, list.start)) return false
  closeTitles(walk, boundary(walk, list.start))
  Object.assign(walk, { list, last: 'list', lastEnd: list.end })
  return true
}

function shareIssuers(walk: Walk, head: Head, ground: boolean, joined: boolean): void {
  const { proposer, list } = walk
  const proposed = walk.verb === 'theo_de_nghi' && walk.last === 'verb' && ground
  if (proposer && (proposed || speaksIn(walk, head.start))) head.issuer ??= proposer.issuer
  if (list && ground) shareFrom(list, head)
  const before = walk.found.at(-1)?.head
  // "Luật X số 1/2002/QH11 ngày …; số 2/2015/QH13 ngày …": after a semicolon too
  const goesOn = walk.last === 'break' && ground && head.type === null && NOTHING.test(gapTo(walk, head.start))
  if ((joined || goesOn) && before) shareAcross(walk.chain, before, head)
  if (joined && ground && before) shareOnward(before, head, walk.verb === 'theo_de_nghi')
  if (head.issuer !== null) walk.chain = []
  else if (joined && walk.chain.length < LONGEST_CHAIN) walk.chain.push(head)
  else walk.chain = [head]
}

function onHead(walk: Walk, head: Head): void {
  const gap = gapTo(walk, head.start)
  const ground = isGround(walk, head.start)
  const joined = (walk.last === 'ground' || walk.last === 'mention') && JOINED.test(gap)
  const until = boundary(walk, walk.proposer && speaksIn(walk, head.start) ? walk.proposer.start : head.start)
  const one: Found = { head, verb: ground ? walk.verb : 'mention', until: walk.flat.text.length, whole: true }
  shareIssuers(walk, head, ground, joined)
  if (ground) {
    closeTitles(walk, until)
    walk.ground = one
  } else {
    if (walk.ground) walk.ground.whole = false
    if (walk.mention) walk.mention.until = until
    walk.mention = one
  }
  walk.found.push(one)
  Object.assign(walk, { proposer: null, last: ground ? 'ground' : 'mention', lastEnd: head.end })
}

function onBody(walk: Walk, at: number, end: number): void {
  if (opensHere(walk, at) && issuesAt(walk.flat, at)) {
    closeTitles(walk, NOTHING.test(gapTo(walk, at)) ? boundary(walk, at) : at)
    walk.issued = true
  }
  walk.proposer = { issuer: walk.flat.text.slice(at, end), start: at, end }
}

// answers where to look on
function step(walk: Walk, mark: string, at: number): number {
  const { flat } = walk
  if (mark === ';' || mark === '\n' || mark === '. ') {
    onBreak(walk, mark, at)
    return at + mark.length
  }
  const opening = verbAt(flat, at)
  if (opening && opensClause(walk, at, opening.end)) {
    onVerb(walk, opening.verb, at, opening.end)
    return opening.end
  }
  const head = headAt(flat, at)
  if (head && 'list' in head) return onList(walk, head) ? head.end : at + mark.length
  if (head) {
    onHead(walk, head)
    return head.end
  }
  const end = isCapital(flat, at) ? issuerAt(flat, at) : null
  if (end !== null) onBody(walk, at, end)
  return end ?? at + mark.length
}

/** Finds every document cited in a flat text, in order. */
export function findDocuments(flat: Flat, verb: CitationVerb): Found[] {
  const walk = startWalk(flat, verb)
  const candidate = new RegExp(CANDIDATE, 'ug')
  for (let next = candidate.exec(flat.key); next; next = candidate.exec(flat.key)) {
    candidate.lastIndex = Math.max(step(walk, next[0], next.index), next.index + 1)
  }
  return walk.found
}

// “Chủ động thực thi; phát huy động lực”: a semicolon inside quotation marks separates nothing
function inQuotes(flat: Flat, from: number, at: number): boolean {
  const words = flat.text.slice(Math.max(from, at - 300), at)
  const open = words.lastIndexOf('“')
  if (open >= 0) return !words.slice(open).includes('”')
  return (words.split('"').length - 1) % 2 === 1
}
