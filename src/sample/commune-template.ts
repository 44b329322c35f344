/** The plan of an ordinary commune, and what may differ from commune to commune. */
import { oneStopDecree, parsed, plan18, plan31, raw, reformProgramme } from './cite.ts'
import { type Job, jobs } from './commune-jobs.ts'
import { communeNames } from './organizations.ts'
import { share, task, up } from './task.ts'
import type { Answer, LinkKind, NewCitation, NewPlanBody, NewTask, SampleLink, Timing } from './types.ts'

export interface Ward {
  key: string
  code: string
  number: string
  issuedOn: string
  style: 0 | 1 | 2
  /** Which plan it cites and answers: the city's (default), the Sở Nội vụ's, or both. */
  via?: 'tp18' | 'snv31' | 'both'
  citations?: NewCitation[] | string
  without?: string[]
  timing?: Record<string, Timing>
  kind?: Record<string, LinkKind>
  unlinked?: string[] | 'all'
  suggested?: true
  /** The day its links were declared complete, by itself; `null` when they were not. */
  traced?: string | null
  extra?: NewTask[]
  title?: string
  state?: 'draft'
}

/** `xã Nghi Dương` of `HP.X11713`. */
export function placeOf(code: string): { kind: string; name: string } {
  const found = communeNames.find(([areaCode]) => areaCode === code.slice(4))
  if (found === undefined) throw new Error(`no commune ${code}`)
  return { kind: found[1], name: found[2] }
}

function citationsOf(ward: Ward): NewCitation[] {
  const via = ward.via ?? 'tp18'
  const above = via === 'tp18' ? [plan18] : via === 'snv31' ? [plan31] : [plan18, plan31]
  if (ward.style === 0) return [parsed('can_cu', oneStopDecree), ...above.map((of) => parsed('thuc_hien', of))]
  if (ward.style === 1) return above.map((of) => raw('thuc_hien', of))
  return [raw('can_cu', reformProgramme), ...above.map((of) => parsed('thuc_hien', of))]
}

function linksOf(ward: Ward, own: Job[]): SampleLink[] {
  const via = ward.via ?? 'tp18'
  const linked = ward.unlinked === 'all' ? [] : own.filter((job) => !ward.unlinked?.includes(job.ordinal))
  return linked.flatMap((job) => {
    const kind = ward.kind?.[job.ordinal] ?? 'takes_up'
    const links = [
      ...(via === 'snv31' ? [] : up(ward.key, 'tp18', { [job.ordinal]: job.tp18 }, kind)),
      ...(via === 'tp18' || job.snv31 === undefined ? [] : up(ward.key, 'snv31', { [job.ordinal]: job.snv31 }, kind))
    ]
    return ward.suggested ? links.map((link) => ({ ...link, state: 'suggested' as const })) : links
  })
}

export function communePlan(ward: Ward): Answer {
  const { kind, name } = placeOf(ward.code)
  const own = jobs.filter((job) => !ward.without?.includes(job.ordinal))
  const tasks = own.map((job) =>
    task(job.ordinal, job.wordings[ward.style].replaceAll('$', kind), ward.timing?.[job.ordinal] ?? job.timing, {
      lead: [`${job.lead} ${kind}`],
      support: job.support,
      targets: job.ordinal === 'II.10' ? [share('Từ 75% hồ sơ trở lên được nộp trực tuyến', '>=', 75)] : []
    })
  )
  const body: NewPlanBody = {
    issuer: ward.code,
    document: {
      type: 'Kế hoạch',
      symbol: 'KH-UBND',
      ...(ward.state === 'draft' ? {} : { number: ward.number, issuedOn: ward.issuedOn }),
      title: ward.title ?? `Cải tiến việc giải quyết thủ tục hành chính, phục vụ người dân của ${kind} ${name} năm 2026`
    },
    state: ward.state ?? 'issued',
    field: 'cai-cach-hanh-chinh',
    period: { from: '2026-01-01', to: '2026-12-31' },
    citations: ward.citations ?? citationsOf(ward),
    tasks: [...tasks, ...(ward.extra ?? [])]
  }
  const on = ward.traced === undefined ? '2026-04-10' : ward.traced
  return {
    plan: { key: ward.key, body },
    links: linksOf(ward, own),
    tracing: on === null ? [] : [{ plan: ward.key, by: ward.code, on }]
  }
}
