import { slicePreamble, sliceTitle } from './head.ts'
import { type Entry, sliceTasks } from './outline.ts'
import { emulation, type ParsedCitation, type PlanBody, type TaskBody } from './payloads.ts'
import { readCorpus } from './source.ts'
import { timingOfHeading } from './timing.ts'

/** UBND xã Nghi Dương 67/KH-UBND: implements the city plan; names no lead unit anywhere. */
export function nghiDuong(): PlanBody {
  const text = readCorpus('xa-nghi-duong-67-KH-UBND.txt')
  return {
    issuer: 'HP.ND',
    document: {
      type: 'Kế hoạch',
      number: '67',
      symbol: 'KH-UBND',
      issuedOn: '2026-02-23',
      title: sliceTitle(text)
    },
    state: 'issued',
    parent: null,
    ...emulation,
    citations: [cityPlan(text)],
    tasks: sliceTasks(text, ['II', 'III']).map(toTask)
  }
}

/** The one ground, parsed as a client would: what stands up to the issuer is the citation, the rest its title. */
function cityPlan(text: string): ParsedCitation {
  const issuer = 'Ủy ban nhân dân thành phố Hải Phòng'
  const [clause] = slicePreamble(text)
  const end = (clause?.raw.indexOf(issuer) ?? -1) + issuer.length
  if (!clause || end < issuer.length) throw new Error('the ground of Nghi Dương does not name the city')
  return {
    verb: clause.verb,
    raw: clause.raw.slice(0, end),
    scope: 'preamble',
    type: 'Kế hoạch',
    number: '24',
    symbol: 'KH-UBND',
    reference: '24/KH-UBND',
    date: '2026-01-26',
    dateText: null,
    issuer,
    title: clause.raw.slice(end).trim()
  }
}

function toTask(entry: Entry): TaskBody {
  const timing = timingOfHeading(entry.heading)
  const general = entry.ordinal.startsWith('III.') ? 'assignment' : 'standing'
  return {
    ordinal: entry.ordinal,
    text: entry.text,
    kind: timing.kind === 'quarters' ? 'scheduled' : general,
    timing,
    lead: [],
    support: [],
    targets: []
  }
}
