import type { MatchTask } from '../../../src/matching/task.ts'

/** Two plans and what answers what, as a person reads them: `=` the whole job, `~` a part, `?` in doubt (not counted). */
export interface Pair {
  name: string
  parents: MatchTask[]
  children: MatchTask[]
  links: Link[]
}

export interface Link {
  child: string
  parent: string
  strength: 'same' | 'partial' | 'uncertain'
}

const strengths = { '=': 'same', '~': 'partial', '?': 'uncertain' } as const
const timings: Record<string, string> = { tx: 'recurring', cn: 'whole_period', hd: 'by_guidance', '-': 'unstated' }
const kinds: Record<string, string> = { g: 'standing', a: 'assignment' }

/** `ordinal | time | text`: time is Q1 (several: Q1,Q3), tx, cn, hd or -; `/g` general, `/a` an assignment; `...` goes on. */
export function tasks(table: string): MatchTask[] {
  return rows(table).map((row) => {
    const [ordinal = '', time = '', text = ''] = row.split('|').map((cell) => cell.trim())
    const [when = '', kind = ''] = time.split('/')
    const quarters = when.startsWith('Q') ? when.split(',').map((quarter) => `2026-${quarter}`) : []
    const timing = quarters.length > 0 ? 'quarters' : (timings[when] ?? 'unstated')
    return { id: ordinal, ordinal, text, quarters, timing, lead: [], kind: kinds[kind] ?? 'scheduled' }
  })
}

/** `child =parent ~parent ?parent`, one child a line. */
export function links(table: string): Link[] {
  return rows(table).flatMap((row) => {
    const [child = '', ...marks] = row.split(/\s+/u)
    return marks.map((mark) => {
      const strength = strengths[mark.charAt(0) as keyof typeof strengths]
      if (!strength) throw new Error(`a link without a mark: ${row}`)
      return { child, parent: mark.slice(1), strength }
    })
  })
}

const rows = (table: string): string[] =>
  table
    .replace(/\n\s*\.\.\. /gu, ' ')
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)
