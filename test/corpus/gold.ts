import type { Cascade, LinkLabel, TaskBody, Tier, Timing } from './payloads.ts'
import { readGold } from './source.ts'
import { quarters } from './timing.ts'

interface GoldTask {
  id: string
  text: string
  quarters: number[]
  timing: 'quarter' | 'whole_year' | 'recurring' | 'by_guidance' | 'unstated'
  lead: string[]
  support: string[]
  kind: 'scheduled_task' | 'general_task' | 'assignment'
}

interface GoldLink {
  child: string
  parent: string
  strength: 'same' | 'partial' | 'uncertain'
}

interface GoldCascade {
  task: string
  cascades: 'required' | 'optional' | 'none'
  to: string[]
}

const kinds = { scheduled_task: 'scheduled', general_task: 'standing', assignment: 'assignment' } as const

/** Departments that the labels name, by code. */
const named: Record<string, string> = {
  'Sở Giáo dục và Đào tạo': 'HP.SGDDT',
  'Sở Nội vụ': 'HP.SNV',
  'Sở Văn hóa, Thể thao và Du lịch': 'HP.SVHTTDL'
}

/** Orders that a body answers by issuing a plan at all. */
const answeredByPlan = ['II.1.a', 'III.1']

/** The tasks of one labelled document (`000`, `001`, `002`), in order, as the annotators agreed them. */
export function goldTasks(document: string): TaskBody[] {
  const rows = readGold<GoldTask>('tasks.jsonl').filter((row) => row.id.startsWith(`${document}-`))
  return rows.map((row) => ({
    ordinal: ordinalOf(row.id),
    text: row.text,
    kind: kinds[row.kind],
    timing: toTiming(row),
    lead: row.lead,
    support: row.support,
    targets: []
  }))
}

/** Whom each task of the city plan binds, by ordinal. */
export function goldCascade(): Map<string, Cascade> {
  return new Map(readGold<GoldCascade>('cascade.jsonl').map((row) => [ordinalOf(row.task), toCascade(row)]))
}

/** Links of the Sở Tư pháp Hải Phòng to the city plan; what one annotator alone saw counts neither way. */
export function goldLinks(): LinkLabel[] {
  const agreed = readGold<GoldLink>('links.jsonl').filter((row) => row.strength !== 'uncertain')
  return agreed.map((row) => ({
    childOrdinal: ordinalOf(row.child),
    parentOrdinal: ordinalOf(row.parent),
    kind: row.strength === 'same' ? 'takes_up' : 'details'
  }))
}

function ordinalOf(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}

function toTiming(row: GoldTask): Timing {
  if (row.timing === 'quarter') return quarters(2026, row.quarters)
  return { kind: row.timing === 'whole_year' ? 'whole_period' : row.timing }
}

function toCascade(row: GoldCascade): Cascade {
  const tiers = row.to.filter((to): to is Tier => to === 'department' || to === 'commune')
  const organizations = row.to.filter((to) => !tiers.includes(to as Tier)).map(codeOf)
  const answeredBy = answeredByPlan.includes(ordinalOf(row.task)) ? 'plan' : 'task'
  return { mode: row.cascades, tiers, organizations, answeredBy }
}

function codeOf(name: string): string {
  const code = named[name]
  if (code === undefined) throw new Error(`the labels name an organization without a code: ${name}`)
  return code
}
