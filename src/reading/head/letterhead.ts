// The issuing body from the letterhead: the last body named in capitals above the number.

import type { Piece } from './page.ts'
import { isCapitals } from './signs.ts'

const BODY = new RegExp(
  '^(?:1\\. ?)?(?:ủy$|ủy ban|y ban nhân dân|ubnd|hội đồng|hđnd|sở|bộ(?! luật)|ban(?! hành)|phòng|văn phòng|trung tâm|chi cục|tổng cục|cục|trường|đại học|' +
    'học viện|viện|công an|tòa án|thanh tra|đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|thủ tướng|chính phủ|' +
    'quốc hội|mặt trận|liên đoàn|hội|đoàn|tỉnh đoàn|thành đoàn|bch|btv|bcđ|chủ tịch|thường trực|kho bạc|ngân hàng|bảo hiểm|' +
    'cụm|khối|tổng công ty|công ty|tập đoàn|bệnh viện|báo|đài|quỹ|liên minh|kiểm toán|tổ công tác|chi nhánh)(?![\\p{L}])',
  'u'
)
// what the line above goes on with: "TỈNH HẢI DƯƠNG", "THÀNH PHỐ …"
const PLACE = /^(?:tỉnh|thành phố|tp\.?|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu|việt nam|các tỉnh)(?![\p{L}])/u
// words that are nobody's whole name: the next line goes on
const OPEN_END =
  /(?:^|\s)(?:văn phòng|chủ tịch|thường trực|của|và|&|-|ban chỉ đạo|hội đồng|nhân dân và|đoàn|công tác|các|ủy)$/u
// parts that never stand without their body
const ORGAN = /^(?:ban thường trực|ban thường vụ|ban chấp hành|thường trực|btv|bch)$/u
const NOISE = /^(?:mẫu|dự thảo|hỏa tốc|khẩn|mật|tuyệt mật|tối mật|ký bởi|người ký|bản sao|signature)/u

export interface Body {
  from: number
  to: number
  name: string
}

function isBodyLine(piece: Piece): boolean {
  return (
    BODY.test(piece.key) &&
    (isCapitals(piece.text) || /^(?:Ủy ban nhân dân|UBND|Sở|Bộ|HĐND|Hội đồng nhân dân) \P{P}{3,60}$/u.test(piece.text))
  )
}

// the lines right above the number that may be a letterhead
function above(pieces: Piece[], before: number): Piece[] {
  const lines: Piece[] = []
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i] as Piece
    if (piece.from >= before) continue
    if (NOISE.test(piece.key) || !/\p{L}{2}/u.test(piece.text)) continue
    const line = piece.text.length <= 140 && (isCapitals(piece.text) || isBodyLine(piece))
    if (!line) break
    lines.unshift(piece)
    if (lines.length > 8) break
  }
  return lines
}

/** The bodies named above the number, highest first. */
export function letterhead(pieces: Piece[], before: number): Body[] {
  const bodies: Body[] = []
  for (const piece of above(pieces, before)) {
    const open = bodies.at(-1)
    // "Y BAN NHÂN DÂN": tools lose the Ủ of old fonts
    const words = piece.text
      .replace(/\s+/g, ' ')
      .replace(/[\s*.–-]+$/u, '')
      .replace(/^1\. ?/u, '')
      .replace(/^Y(?= BAN NHÂN DÂN)/u, 'ỦY')
    const goesOn = open && (PLACE.test(piece.key) || !BODY.test(piece.key) || OPEN_END.test(open.name.toLowerCase()))
    if (open && goesOn) {
      open.name = `${open.name} ${words}`
      open.to = piece.to
    } else if (isBodyLine(piece)) bodies.push({ from: piece.from, to: piece.to, name: words })
  }
  const last = bodies.at(-1)
  const higher = bodies.at(-2)
  if (last && higher && ORGAN.test(last.name.toLowerCase())) {
    return [...bodies.slice(0, -2), { from: higher.from, to: last.to, name: `${higher.name} ${last.name}` }]
  }
  return bodies
}
