// Lists of bodies as cells and labels write them: "Lãnh đạo Sở; Văn phòng Sở", "- Văn phòng Sở chủ trì; - …".

import { CELL_BREAK } from '../clean/source.ts'

export interface Units {
  lead: string[]
  support: string[]
}

// a comma or "và" parts two bodies only when a body's name begins after it
const BODY_NEXT =
  '(?=(?:các )?(?:Sở|sở|UBND|Ủy ban|Ban|Phòng|Văn phòng|Trung tâm|Công an|Bộ|Hội|Đoàn|Tỉnh đoàn|Chi cục|Cục|Thanh tra|Báo|Đài|Trường|Mặt trận|Liên đoàn|Kho bạc|Bảo hiểm|Viện|Bệnh viện|MTTQ|BCH) ?[^,;]{2,})'
const PARTS = new RegExp(
  `\\s*;\\s*|(?<=[.,;]|^)\\s*[-+•–]\\s+|\\u2028\\s*[-+•–]?\\s*|, ${BODY_NEXT}| và ${BODY_NEXT}`,
  'u'
)
const KEEPS_AND = /(?:HĐND|Đoàn ĐBQH|Hội đồng nhân dân|Ban)$/u
const CHAIR = /[\s(,-]*(?:(?:là )?(?:đơn vị |cơ quan )?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu)?)[\s)]*$/iu
const HELPER = /[\s(,-]*(?:phối hợp(?: thực hiện)?)[\s)]*$/iu
const WITH = /,?\s*(?:chủ trì,?\s*)?(?:và\s*)?phối hợp (?:với |cùng )?/iu

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-+•–.,;:(]+/u, '')
    .replace(/[\s.,;:/-]+$/u, '')
    .trim()
}

/** The bodies a list names, as written. */
export function splitUnits(words: string): string[] {
  const parts: string[] = []
  let rest = words
  for (let found = PARTS.exec(rest); found && parts.length < 60; found = PARTS.exec(rest)) {
    const before = rest.slice(0, found.index)
    const and = found[0].includes('và')
    if (and && KEEPS_AND.test(before)) {
      const [next = ''] = rest.slice(found.index + found[0].length).split(/[;,]/u)
      parts.push(`${before}${found[0]}${next}`)
      rest = rest.slice(found.index + found[0].length + next.length)
      continue
    }
    parts.push(before)
    rest = rest.slice(found.index + found[0].length)
  }
  return [...parts, rest].map(tidy).filter((name) => /\p{L}{2}/u.test(name))
}

/** Reads a cell or a label: who is named "chủ trì" leads and the others help; else all of them lead. */
export function readUnits(words: string): Units {
  const plain = words.replaceAll(CELL_BREAK, `${CELL_BREAK} `)
  const chaired = /^([^;\u2028]{2,160}?)\s*(?:chủ trì,?\s*)phối hợp (?:với |cùng )?([\s\S]+)$/iu.exec(plain)
  if (chaired?.[1] && chaired[2]) return { lead: splitUnits(chaired[1]), support: splitUnits(chaired[2]) }
  const all = splitUnits(plain)
  const lead = all.filter((name) => CHAIR.test(name))
  const strip = (name: string) => tidy(name.replace(CHAIR, '').replace(HELPER, '').replace(WITH, ''))
  const first = (name: string) => tidy(name.replace(/^(?:chủ trì|phối hợp)\s*:\s*/iu, ''))
  const helpers = all.filter((name) => HELPER.test(name) || /^phối hợp/iu.test(name))
  if (lead.length === 0 && helpers.length === 0) return { lead: all.map(first), support: [] }
  if (lead.length === 0)
    return {
      lead: all.filter((one) => !helpers.includes(one)).map(first),
      support: helpers.map((one) => first(strip(one)))
    }
  return { lead: lead.map(strip), support: all.filter((one) => !lead.includes(one)).map((one) => first(strip(one))) }
}
