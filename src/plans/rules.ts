import { createHash } from 'node:crypto'
import type { Static } from 'typebox'
import { newId } from '../lib/ids.ts'
import { quarterEnd, quarterNumber, quarterOfDate, quarterStart } from '../lib/quarters.ts'
import { type Tier, tierRank } from '../lib/tiers.ts'
import { wordsKey } from '../lib/vietnamese.ts'
import { duplicateOrdinals, timingInconsistent } from './errors.ts'
import type { Obliges } from './schemas.ts'
import type { NewTask, Task } from './task-schemas.ts'

type Obliging = Static<typeof Obliges>

/** A task as stored; quarters as numbers beside their names, organizations as codes. */
export interface TaskRow {
  id: string
  position: number
  ordinal: string
  section: string | null
  text: string
  wordsKey: string
  kind: string
  timing: Task['timing']['kind']
  quarters: string[]
  dueOn: string | null
  firstQuarter: number | null
  lastQuarter: number | null
  lead: string[]
  support: string[]
  targets: Task['targets']
  series: string | null
  mode: Task['cascade']['mode']
  modeStated: boolean
  tiers: number[]
  organizations: string[]
  answeredBy: 'task' | 'plan'
  fingerprint: string
}

/** Whether a plan obliges anyone: it names a tier, an organization or a block. */
export const obligesAnyone = (obliges: Obliging | null | undefined): boolean =>
  [obliges?.tiers, obliges?.organizations, obliges?.blocks].some((named) => (named?.length ?? 0) > 0)

type TimingRow = Pick<TaskRow, 'timing' | 'quarters' | 'dueOn' | 'firstQuarter' | 'lastQuarter'>

function timingOf(given: NewTask['timing'], index: number): TimingRow {
  const quarters = [...new Set(given?.quarters ?? [])].sort()
  const dueOn = given?.dueOn ?? null
  const kind = given?.kind ?? (quarters.length > 0 ? 'quarters' : dueOn ? 'due_date' : 'unstated')
  if (kind === 'quarters' && quarters.length === 0) {
    throw timingInconsistent(index, '/quarters', 'kind là quarters thì phải có quý', 'kind quarters needs a quarter')
  }
  if (kind !== 'quarters' && quarters.length > 0) {
    throw timingInconsistent(index, '/quarters', `kind là ${kind} thì không có quý`, `kind ${kind} takes no quarters`)
  }
  if (kind === 'due_date' && dueOn === null) {
    throw timingInconsistent(index, '/dueOn', 'kind là due_date thì phải có dueOn', 'kind due_date needs dueOn')
  }
  const numbers =
    quarters.length > 0 ? quarters.map(quarterNumber) : kind === 'due_date' && dueOn ? [quarterOfDate(dueOn)] : []
  return { timing: kind, quarters, dueOn, firstQuarter: numbers[0] ?? null, lastQuarter: numbers.at(-1) ?? null }
}

/** What counts as a change of a task: its words, its time, whom it binds. */
const fingerprint = (row: Omit<TaskRow, 'fingerprint'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.wordsKey,
        row.timing,
        row.quarters,
        row.dueOn,
        row.mode,
        row.tiers,
        row.organizations,
        row.answeredBy
      ])
    )
    .digest('base64url')
    .slice(0, 22)

/** Tasks as stored, in the order given. `known` gives the id under which an ordinal goes on; others get a new one. */
export function taskRows(
  tasks: readonly NewTask[],
  obliging: boolean,
  known: ReadonlyMap<string, string> = new Map()
): TaskRow[] {
  const seen = new Set<string>()
  const repeated = tasks.flatMap(({ ordinal }, index) => {
    if (!seen.has(ordinal)) {
      seen.add(ordinal)
      return []
    }
    return [{ index, ordinal }]
  })
  if (repeated.length > 0) throw duplicateOrdinals(repeated)
  return tasks.map((given, index) => {
    const row = {
      id: given.id ?? known.get(given.ordinal) ?? newId(),
      position: index + 1,
      ordinal: given.ordinal,
      section: given.section ?? null,
      text: given.text,
      wordsKey: wordsKey(given.text),
      kind: given.kind ?? 'scheduled',
      ...timingOf(given.timing, index),
      lead: given.lead ?? [],
      support: given.support ?? [],
      targets: given.targets ?? [],
      series: given.series ?? null,
      mode: given.cascade?.mode ?? (obliging ? ('required' as const) : ('none' as const)),
      modeStated: given.cascade?.mode !== undefined,
      tiers: [...new Set((given.cascade?.tiers ?? []) as Tier[])].map(tierRank).sort((a, b) => a - b),
      organizations: [...new Set(given.cascade?.organizations ?? [])].sort(),
      answeredBy: given.cascade?.answeredBy ?? ('task' as const)
    }
    return { ...row, fingerprint: fingerprint(row) }
  })
}

/** First and last day that a timing names, for readers who think in days. */
export const daysOf = (
  row: Pick<TaskRow, 'firstQuarter' | 'lastQuarter' | 'dueOn'>
): { from: string | null; to: string | null } => ({
  from: row.firstQuarter === null ? null : quarterStart(row.firstQuarter),
  to: row.dueOn ?? (row.lastQuarter === null ? null : quarterEnd(row.lastQuarter))
})
