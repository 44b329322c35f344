import { wordsKey } from '../src/lib/vietnamese.ts'
import type { Pair } from '../test/matching/pairs/pair.ts'
import { type Evaluation, evaluate, type Proposed } from './evaluate.ts'

/** A plain TF-IDF cosine of syllables: F1 at the threshold best for this pair; recall@3 of the whole ranking. */
export function baseline(pair: Pair): Pick<Evaluation, 'f1' | 'sameInThree'> {
  const ranked = cosines(pair)
  const thresholds = Array.from({ length: 40 }, (_, step) => 0.02 * (step + 1))
  const best = Math.max(
    ...thresholds.map(
      (floor) =>
        evaluate(
          pair,
          ranked.filter((link) => link.score >= floor)
        ).f1
    )
  )
  return { f1: best, sameInThree: evaluate(pair, ranked).sameInThree }
}

function cosines(pair: Pair): Proposed[] {
  const words = (text: string) => wordsKey(text).split(' ')
  const all = [...pair.children, ...pair.parents].map((task) => words(task.text))
  const df = new Map<string, number>()
  for (const task of all) for (const word of new Set(task)) df.set(word, (df.get(word) ?? 0) + 1)
  const vector = (task: string[]) => {
    const counts = new Map<string, number>()
    for (const word of task) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts)
      counts.set(word, count * Math.log((1 + all.length) / (1 + (df.get(word) ?? 0)) + 1))
    const norm = Math.hypot(...counts.values())
    return { counts, norm }
  }
  const vectors = all.map(vector)
  const above = vectors.slice(pair.children.length)
  return pair.children.flatMap((child, row) => {
    const own = vectors[row] as ReturnType<typeof vector>
    const links = pair.parents.map((parent, column) => {
      const theirs = above[column] as ReturnType<typeof vector>
      let dot = 0
      for (const [word, weight] of own.counts) dot += weight * (theirs.counts.get(word) ?? 0)
      const score = dot / (own.norm * theirs.norm)
      return { childTask: child.id, parentTask: parent.id, strength: 'same' as const, score, confident: false }
    })
    return links.sort((a, b) => b.score - a.score)
  })
}
