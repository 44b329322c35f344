import type { Clause } from './clauses.ts'
import type { Profile } from './profile.ts'

/** A bag of terms by number, with what they weigh together. */
export interface Bag {
  terms: Int32Array
  /** Sum of weights. */
  mass: number
  /** Euclidean length of the weights. */
  norm: number
}

export interface WeighedClause extends Bag {
  clause: Clause
}

export interface Weighed {
  profile: Profile
  whole: Bag
  acts: Bag
  clauses: WeighedClause[]
  /** Its own quarters and those of its twins. */
  quarters: number[]
}

/** The terms of both plans, numbered, with how much each tells. */
export interface Vocabulary {
  numbers: Map<string, number>
  names: string[]
  weights: Float64Array
}

/** How much a sort of term counts at equal rarity: acts and listed things are surer than words merely shared. */
export const SORTS = { '!': 1.2, thing: 1, '+': 0.5, '~': 0.35 }

const sortWeight = (term: string): number => SORTS[term.charAt(0) as '!' | '+' | '~'] ?? SORTS.thing

export function vocabularyOf(profiles: Profile[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const profile of profiles) for (const term of profile.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const numbers = new Map<string, number>()
  const weights = new Float64Array(counts.size)
  for (const [term, count] of counts) {
    weights[numbers.size] = Math.log(1 + profiles.length / (count + 1)) * sortWeight(term)
    numbers.set(term, numbers.size)
  }
  return { numbers, names: [...numbers.keys()], weights }
}

export function weighed(profile: Profile, vocabulary: Vocabulary): Weighed {
  const bag = (terms: Iterable<string>) => bagOf(terms, vocabulary)
  return {
    profile,
    whole: bag(profile.terms),
    quarters: profile.quarters,
    acts: bag([...profile.acts].map((act) => `!${act}`)),
    clauses: profile.clauses.map((clause) => ({ clause, ...bag(clause.terms) }))
  }
}

function bagOf(terms: Iterable<string>, { numbers, weights }: Vocabulary): Bag {
  const known = [...terms].map((term) => numbers.get(term) as number)
  let mass = 0
  let squares = 0
  for (const term of known) {
    const weight = weights[term] as number
    mass += weight
    squares += weight * weight
  }
  return { terms: Int32Array.from(known), mass, norm: Math.sqrt(squares) }
}
