// Whether words name a body that can be given work, and where its name ends in a sentence.

import type { Source } from '../clean/source.ts'

const KINDS =
  'sở|phòng(?!,| chống| ngừa| trào)|văn phòng|trung tâm|ubnd|ủy ban|hđnd|hội đồng|ban(?! hành| đầu)|bộ(?! luật| tiêu| môn| máy| phận| tài)|' +
  'công an|thanh tra|cục|tổng cục|chi cục|báo(?! cáo)|đài|trường(?! hợp)|hội(?! nghị| thảo| thi| đồng| họp)|đoàn(?! kết| kiểm)|tỉnh đoàn|' +
  'thành đoàn|liên đoàn|liên minh|mặt trận|kho bạc|bảo hiểm|ngân hàng|viện(?! dẫn)|tòa án|đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|' +
  'chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó trưởng|thủ trưởng|người đứng đầu|lãnh đạo|chánh văn phòng|chánh thanh tra|hiệu trưởng|' +
  'thành viên|thường trực|cơ quan|đơn vị|bộ phận|tổ(?! chức)|cụm|khối|công đoàn|quỹ|học viện|tập đoàn|công ty|tổng công ty|' +
  'bí thư|chi bộ|chi đoàn|cổng thông tin|doanh nghiệp|hợp tác xã|xã|phường|thị trấn|thôn|đồn|hạt|đội|nhà|cán bộ|công chức|chuyên viên|cấp ủy|bệnh viện|trạm|mttq|tập thể|cá nhân'
const MANY = `(?:các|những|toàn thể|tất cả|mỗi|từng) (?:phòng|${KINDS}|tổ chức|địa phương|ngành|đoàn thể|huyện|quận|thành viên|tỉnh|chủ đầu tư|cơ sở|hộ|bộ)`
const LEAD = '(?:đối với|giao|giao cho|trách nhiệm của|đề nghị|yêu cầu|nhiệm vụ của) '
const START = new RegExp(`^(?:${LEAD})?(?:${MANY}|${KINDS}|địa phương)(?![\\p{L}])`, 'u')
const LEADING = new RegExp(`^(?:${LEAD})`, 'u')

// the first verb of what a body shall do; written small, so that "Ban Tổ chức" and "Sở Xây dựng" are names
export const VERBS =
  'căn cứ|chủ động|chủ trì|tham mưu|chỉ đạo|xây dựng|tổ chức|triển khai|có trách nhiệm|chịu trách nhiệm|theo dõi|đôn đốc|hướng dẫn|' +
  'thực hiện|tăng cường|bố trí|cân đối|ban hành|tổng hợp|nghiêm túc|quán triệt|cụ thể hóa|phối hợp|tiếp tục|đẩy mạnh|tuyên truyền|' +
  'báo cáo|kiểm tra|giám sát|rà soát|đưa tin|vận động|lồng ghép|đăng ký|nâng cao|phát huy|phát động|trình|đề xuất|làm|là cơ quan|là đầu mối|' +
  'giúp|thường xuyên|kịp thời|xem xét|bảo đảm|đảm bảo|tạo điều kiện|hỗ trợ|quan tâm|tập trung|lập|gửi|tiếp nhận|thẩm định|phổ biến|' +
  'đánh giá|cử|dự toán|cấp(?! (?:xã|huyện|tỉnh|trên|dưới|ủy|cơ sở|có))|quản lý|lãnh đạo thực hiện|nghiên cứu|tiến hành|khẩn trương|cập nhật|đăng tải|hoàn thành|sử dụng|phê duyệt|ký'
const VERB = new RegExp(`(?<=[\\s)]|, )(?:${VERBS})(?![\\p{L}])`, 'gu')
// nouns that look like verbs: "các tổ chức đoàn thể", "cơ quan quản lý nhà nước"
const GROUP_BEFORE = /(?:các|những|và|của|,|hoặc|ban) $/u
const NOUN_BEFORE = /(?:các|những|và|của|hoặc|ban|cơ quan|đơn vị|phòng|công tác|bộ phận|người) $/u
const NOUN = /^(?:quản lý|tuyên truyền|báo cáo|kiểm tra|giám sát|tham mưu|đăng ký|thực hiện|phối hợp|chủ trì)/u

const LONGEST = 260

/** Where the body's name ends that a sentence begins with: before its first verb or colon; null when none begins it. */
export function subjectEnd(text: string, key: string): number | null {
  if (!START.test(key)) return null
  const colon = key.indexOf(':')
  const limit = Math.min(LONGEST, key.length, colon < 0 ? LONGEST : colon)
  VERB.lastIndex = 0
  const window = key.slice(0, limit)
  for (const found of window.matchAll(VERB)) {
    const at = found.index
    if (at < 2 || text.charAt(at) !== key.charAt(at)) continue
    const before = key.slice(0, at)
    if (found[0] === 'tổ chức' ? GROUP_BEFORE.test(before) : NOUN.test(found[0]) && NOUN_BEFORE.test(before)) continue
    return at
  }
  return colon >= 0 && colon <= LONGEST ? colon : null
}

/** How many units of "Giao", "Đề nghị", "Đối với" stand before a body's name. */
export function leadLength(key: string): number {
  return LEADING.exec(key)?.[0].length ?? 0
}

/** Whether a heading is nothing but the name of bodies: "Phòng Văn hóa - Xã hội", "Đối với các đơn vị thuộc phường:". */
export function namesBody(text: string, key: string): boolean {
  const own = text.replace(/[\s:.;]+$/u, '')
  if (own === '' || own.length > 220 || !START.test(key)) return false
  if (/[.;] /u.test(own)) return false
  const end = subjectEnd(own, key.slice(0, own.length))
  return end === null
}

/** Whether a paragraph begins with the body that it orders: "Giao Sở Nội vụ chủ trì …", "UBND các xã xây dựng …". */
export function ordersBody(
  { text, key }: Pick<Source, 'text' | 'key'>,
  { from, to }: { from: number; to: number }
): boolean {
  const end = Math.min(to, from + 2 * LONGEST)
  return subjectEnd(text.slice(from, end), key.slice(from, end)) !== null
}
