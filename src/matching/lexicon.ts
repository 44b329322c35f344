import { GENERAL_ACTS, SPECIFIC_ACTS } from './lexicon-acts.ts'
import { COMBINED } from './lexicon-combined.ts'
import { FRAME, THINGS } from './lexicon-things.ts'

/** What a run of syllables means; both empty for words that tell nothing apart. */
export interface Meaning {
  acts: string[]
  things: string[]
}

interface Node {
  next: Map<string, Node>
  meaning?: Meaning
}

const root: Node = { next: new Map() }

/** The first table to name a wording keeps it. */
function learn(wording: string, meaning: Meaning): void {
  let node = root
  for (const syllable of wording.split(' ')) {
    let next = node.next.get(syllable)
    if (!next) {
      next = { next: new Map() }
      node.next.set(syllable, next)
    }
    node = next
  }
  node.meaning ??= meaning
}

// a line may go on in the next, indented
const lines = (table: string): string[] =>
  table
    .replace(/\n {2}/gu, ' ')
    .split('\n')
    .filter(Boolean)
const listed = (list: string): string[] => list.split(/[,\n]/u).map((item) => item.trim())

for (const line of lines(COMBINED)) {
  const [wording = '', meaning = ''] = line.split(': ')
  const said = listed(meaning)
  learn(wording, {
    acts: said.filter((item) => item.startsWith('!')).map((item) => item.slice(1)),
    things: said.filter((item) => !item.startsWith('!'))
  })
}
for (const line of lines(SPECIFIC_ACTS)) {
  const ways = line.split(' = ')
  const act = ways[0] as string
  // to issue a plan is about a plan; every other act says nothing of its thing
  const things = act === 'ban hành kế hoạch' ? ['kế hoạch'] : []
  for (const way of ways) learn(way, { acts: [act], things })
}
for (const line of lines(THINGS)) {
  const ways = line.split(' = ')
  for (const way of ways) learn(way, { acts: [], things: [ways[0] as string] })
}
for (const word of listed(GENERAL_ACTS + FRAME).filter(Boolean)) learn(word, { acts: [], things: [] })

/** The longest listed wording that starts at a token, and how many tokens it takes. Commas and hyphens may stand
 *  inside it ("thi đua, khen thưởng"). */
export function meaningAt(tokens: string[], start: number): { meaning: Meaning; length: number } | undefined {
  let node: Node | undefined = root
  let found: { meaning: Meaning; length: number } | undefined
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as string
    if ((token === ',' || token === '-') && at > start) continue
    node = node.next.get(token)
    if (!node) break
    if (node.meaning) found = { meaning: node.meaning, length: at - start + 1 }
  }
  return found
}
