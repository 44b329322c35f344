import { slicePreamble, sliceTitle } from './head.ts'
import { type Entry, sliceTasks } from './outline.ts'
import { emulation, type ParsedCitation, type PlanBody, type TaskBody } from './payloads.ts'
import { readCorpus } from './source.ts'
import { targetsOf } from './targets.ts'

/** UBND phường Việt Hòa 40/KH-UBND: does not cite the city plan; campaigns by unit, no quarter anywhere. */
export function vietHoa(): PlanBody {
  const text = readCorpus('phuong-viet-hoa-40-KH-UBND.txt')
  return {
    issuer: 'HP.VH',
    document: {
      type: 'Kế hoạch',
      number: '40',
      symbol: 'KH-UBND',
      issuedOn: '2026-01-30',
      title: sliceTitle(text)
    },
    state: 'issued',
    parent: null,
    ...emulation,
    citations: [...slicePreamble(text), ...mentions(text)],
    tasks: sliceTasks(text, ['II', 'III']).map(toTask)
  }
}

type Fact = Pick<ParsedCitation, 'type' | 'number' | 'symbol' | 'reference' | 'date' | 'issuer'>

/** What the body names, in its order, each value as written: the wrong date of 57-NQ/TW is the plan's own. */
const mentioned: Fact[] = [
  fact('Kết luận', '01', 'KL/TW', '01- KL/TW', null, 'Bộ Chính trị'),
  fact('Chỉ thị', '41', 'CT/TW', '41-CT/TW', '2024-12-26', null),
  fact('Nghị quyết', '57', 'NQ/TW', '57-NQ/TW', '2023-12-21', 'Bộ Chính trị'),
  fact('Chỉ thị', '19', 'CT-TTg', '19/CT-TTg', '2021-07-16', 'Thủ tướng Chính phủ'),
  fact('Quyết định', '733', 'QĐ-TTg', '733/QĐ-TTg', null, null)
]

function fact(
  type: string,
  number: string,
  symbol: string,
  reference: string,
  date: string | null,
  issuer: string | null
): Fact {
  return { type, number, symbol, reference, date, issuer }
}

function mentions(text: string): ParsedCitation[] {
  return mentioned.map((one) => ({
    verb: 'mention',
    scope: 'body',
    raw: rawOf(one, text),
    ...one,
    dateText: null,
    title: null
  }))
}

/** The words from the document's type to its number, date and issuer, as far as they are written. */
function rawOf({ type, reference, date, issuer }: Fact, text: string): string {
  const dated = date === null ? '' : ' ngày \\d+/\\d+/\\d+'
  const issued = issuer === null ? '' : ` của ${issuer}`
  const found = new RegExp(`${type} (?:số )?${reference}${dated}${issued}`, 'u').exec(text)
  if (!found) throw new Error(`Việt Hòa does not mention ${reference} as written here`)
  return found[0]
}

function toTask(entry: Entry): TaskBody {
  const campaign = entry.ordinal.startsWith('II.2.')
  const assignment = entry.ordinal.startsWith('III.')
  const partners = assignment ? /^Phối hợp với (.+?) triển khai /u.exec(entry.text)?.[1] : undefined
  return {
    ordinal: entry.ordinal,
    text: entry.text,
    kind: campaign ? 'campaign' : assignment ? 'assignment' : 'standing',
    timing: { kind: 'unstated' },
    lead: campaign || assignment ? [entry.heading.replace(/^Đối với /u, '')] : [],
    support: partners ? [partners] : [],
    targets: campaign ? targetsOf(entry.lines) : []
  }
}
