// Walks the flat text once and decides, document by document, what is a ground and what is only named.

import { BODY_WORDS } from './bodies.ts'
import type { CitationVerb } from './citation.ts'
import type { Flat } from './flat.ts'
import { isCapital, keyAt } from './flat.ts'
import { AFTER_JOIN, isInsideOther, JOINED, leadsToGround, LONGEST_LEAD, namesDocument, NOTHING } from './gaps.ts'
import type { Head, ListIntro } from './heads.ts'
import { headAt } from './heads.ts'
import { issuerAt, issuesAt } from './issuers.ts'
import { shareAcross, shareFrom } from './sharing.ts'
import { TYPE_WORDS } from './types.ts'
import { VERB_WORDS, verbAt } from './verbs.ts'

export interface Found {
  head: Head
  verb: CitationVerb
  until: number // where its title ends at the latest
  whole: boolean // no other document is named in its title
}

const CANDIDATE = new RegExp(
  `[;\\n]|\\. |(?<![\\p{L}\\p{M}\\d])(?:${TYPE_WORDS}|${VERB_WORDS}|${BODY_WORDS}|số)(?![\\p{L}\\p{M}\\d])|` +
    '(?<![\\p{L}\\d/.\\-])\\d',
  'ug'
)
const NEAR_HEAD = new RegExp(`(?: (?:vào|các|tinh thần|nội dung|theo|tốt))*[ :]*(?:${TYPE_WORDS}|số)(?![\\p{L}\\p{M}])`, 'uy')
const LEADING_TO = / ?(?:,? tại|trong|\()(?: (?:các|văn bản))? ?$/u
const OPENING_SEPARATOR = /[,;.:\n] ?$/

type Last = 'start' | 'verb' | 'break' | 'list' | 'ground' | 'mention'

/** Finds every document cited in a flat text, in order. */
export function findDocuments(flat: Flat, given: CitationVerb): Found[] {
  const found: Found[] = []
  let verb = given
  let last: Last = 'start'
  let lastEnd = 0
  let separator = 0 // where the last break began: a ground before it ends there
  let issued = false
  let named = false // the open ground's title names another document
  let list: ListIntro | null = null
  let proposer: { issuer: string; end: number } | null = null
  let chain: Head[] = []
  let ground: Found | null = null
  let mention: Found | null = null

  const close = (at: number) => {
    for (const open of [ground, mention]) if (open) open.until = Math.min(open.until, at)
    ground = null
    mention = null
  }

  const gapTo = (at: number) => flat.key.slice(Math.max(lastEnd, at - LONGEST_LEAD - 1), at)

  const isGround = (gap: string): boolean => {
    if (issued || gap.length > LONGEST_LEAD) return false
    if (last === 'verb') return !isInsideOther(gap)
    if (last === 'list') return leadsToGround(gap) || list?.type === 'Văn bản'
    if (last === 'start' || last === 'break') return leadsToGround(gap)
    if (JOINED.test(gap)) return last === 'ground'
    return last === 'ground' && AFTER_JOIN.test(gap) && !namesDocument(gap)
  }

  const addHead = (head: Head) => {
    const gap = gapTo(head.start)
    const isOne = isGround(gap)
    const joined: boolean = (last === 'ground' || last === 'mention') && JOINED.test(gap)
    const one: Found = { head, verb: isOne ? verb : 'mention', until: flat.text.length, whole: true }
    const boundary = last === 'break' ? Math.min(separator, head.start) : head.start
    if (mention) mention.until = Math.min(mention.until, boundary)
    if (isOne) {
      if (ground) ground.until = Math.min(ground.until, boundary)
      ground = one
      mention = null
      named = false
    } else {
      if (ground) ground.whole = false
      mention = one
      named = true
    }
    const before = found.at(-1)?.head
    if (proposer && LEADING_TO.test(flat.key.slice(proposer.end, head.start))) head.issuer ??= proposer.issuer
    else if (proposer && isOne && verb === 'theo_de_nghi' && last === 'verb') head.issuer ??= proposer.issuer
    if (list && isOne) shareFrom(list, head)
    if (joined && before) shareAcross(chain, before, head)
    chain = joined ? (head.issuer === null ? [...chain.slice(-40), head] : []) : head.issuer === null ? [head] : []
    proposer = null
    found.push(one)
    last = isOne ? 'ground' : 'mention'
    lastEnd = head.end
  }

  const isVerb = (at: number, end: number): boolean => {
    const gap = gapTo(at)
    const capital = isCapital(flat, at)
    if (last === 'start' && NOTHING.test(gap)) return true
    if (last === 'break' && NOTHING.test(gap)) return capital || keyAt(flat, NEAR_HEAD, end) !== null
    if (capital && flat.key.startsWith('căn cứ', at)) return true
    if (!keyAt(flat, NEAR_HEAD, end)) return false
    if (capital && OPENING_SEPARATOR.test(flat.key.slice(Math.max(0, at - 2), at))) return true
    return last === 'ground' && /^ ?, ?$/.test(gap)
  }

  CANDIDATE.lastIndex = 0
  for (let next = CANDIDATE.exec(flat.key); next; next = CANDIDATE.exec(flat.key)) {
    const at = next.index
    const word = next[0]
    if (word === ';' || word === '\n' || word === '. ') {
      if (word === '. ' && (!isCapital(flat, at + 2) || /tp$/.test(flat.key.slice(at - 2, at)))) continue
      const goesOn = word === ';' && !isCapital(flat, at + 1) && !isCapital(flat, at + 2)
      const quoted = word === ';' && inQuotes(flat, lastEnd, at)
      if (quoted) continue
      if (!goesOn) close(at)
      separator = at
      last = 'break'
      lastEnd = at + word.length
      proposer = null
      chain = []
      continue
    }
    const opening = verbAt(flat, at)
    if (opening && isVerb(at, opening.end)) {
      close(last === 'break' ? separator : at)
      verb = opening.verb
      issued = false
      list = null
      proposer = null
      chain = []
      last = 'verb'
      lastEnd = opening.end
      CANDIDATE.lastIndex = opening.end
      continue
    }
    const head = headAt(flat, at)
    if (head && 'list' in head) {
      if (!issued && isGround(gapTo(at))) {
        close(last === 'break' ? separator : at)
        list = head
        last = 'list'
        lastEnd = head.end
        CANDIDATE.lastIndex = head.end
      }
      continue
    }
    if (head) {
      addHead(head)
      CANDIDATE.lastIndex = Math.max(head.end, at + 1)
      continue
    }
    const end = isCapital(flat, at) ? issuerAt(flat, at) : null
    if (end === null) continue
    const opens = OPENING_SEPARATOR.test(flat.key.slice(Math.max(0, at - 2), at)) || at === 0
    if (opens && issuesAt(flat, at)) {
      close(last === 'break' && NOTHING.test(gapTo(at)) ? separator : at)
      issued = true
    }
    proposer = { issuer: flat.text.slice(at, end), end }
    CANDIDATE.lastIndex = Math.max(end, at + 1)
  }
  return found
}

// “Chủ động thực thi; phát huy động lực”: a semicolon inside quotation marks separates nothing
function inQuotes(flat: Flat, from: number, at: number): boolean {
  const words = flat.text.slice(Math.max(from, at - 300), at)
  const open = words.lastIndexOf('“')
  if (open >= 0) return !words.slice(open).includes('”')
  return (words.split('"').length - 1) % 2 === 1
}
