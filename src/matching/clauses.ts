import { meaningAt } from './lexicon.ts'

/** One job of a task: "tổng kết giao ước năm 2025", what is done, with what, about which time. */
export interface Clause {
  acts: Set<string>
  /** Everything it says, for weighing: acts (`!act`), things, bigrams and syllables outside the lexicon. */
  terms: Set<string>
  years: Set<number>
}

// numbers and dates of documents; "ngày 15/6"; places of the clause mark
const DOCUMENT = /số \d+[\p{L}\d/.-]*|\d+\/[\p{L}\d]+[-/][\p{L}\d/-]*|ngày \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?/gu
const SPAN = /(?:giai đoạn|nhiệm kỳ|năm học)\s+\d{4}\s*-\s*\d{4}/gu
const TOKEN = /[\p{L}\p{M}]+|\d+|[,;:.()“”"-]/gu
const YEAR = /^20\d\d$/u
const BREAKS = new Set([';', '.', ':', '(', ')'])
const QUOTES = new Set(['“', '”', '"'])

/** The tokens of a folded text: syllables, numbers and the marks that part clauses. */
export function tokensOf(folded: string): string[] {
  const plain = folded.replace(SPAN, (span) => span.replace(/\d+\s*-\s*\d+/u, '')).replace(DOCUMENT, ' ')
  return plain.match(TOKEN) ?? []
}

/** A folded text cut into its jobs: at semicolons and full stops, and at a comma before a further act. */
export function clausesOf(folded: string): Clause[] {
  const tokens = tokensOf(folded)
  const clauses: Clause[] = []
  let clause = newClause()
  let run: string[] = []
  const endRun = (): void => {
    for (const term of loose(run)) clause.terms.add(term)
    run = []
  }
  const endClause = (): void => {
    endRun()
    if (clause.terms.size === 0) return
    clauses.push(clause)
    clause = newClause()
  }
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as string
    const found = meaningAt(tokens, at)
    if (found) {
      endRun()
      // "tổng kết …, ký kết …" are two jobs, "sơ kết, đánh giá …" one
      const further = found.meaning.acts.length > 0 && (tokens[at - 1] === ',' || tokens[at - 1] === 'và')
      if (further && clause.acts.size > 0 && clause.terms.size > clause.acts.size) endClause()
      for (const act of found.meaning.acts) {
        clause.acts.add(act)
        clause.terms.add(`!${act}`)
      }
      for (const thing of found.meaning.things) clause.terms.add(thing)
      // the very words shared count a little more than the thing alone
      if (found.meaning.things.length > 0)
        for (const term of loose(tokens.slice(at, at + found.length))) clause.terms.add(term)
      at += found.length
      continue
    }
    if (BREAKS.has(token)) endClause()
    else if (token === ',' || token === '-' || QUOTES.has(token)) endRun()
    else if (YEAR.test(token)) clause.years.add(Number(token))
    else if (/^\d/u.test(token)) {
      const half = token === '6' && tokens[at + 1] === 'tháng'
      if (half) clause.terms.add(tokens[at + 2] === 'cuối' ? 'cuối năm' : 'giữa năm')
      endRun()
      at += half ? 2 : 0
    } else run.push(token)
    at += 1
  }
  endClause()
  return clauses
}

const newClause = (): Clause => ({ acts: new Set(), terms: new Set(), years: new Set() })

/** Words outside the lexicon: each syllable, and each two side by side. */
function loose(run: string[]): string[] {
  const pairs = run.slice(1).map((syllable, index) => `${run[index]} ${syllable}`)
  return [...run.map((syllable) => `~${syllable}`), ...pairs.map((pair) => `+${pair}`)]
}
