// The first words of the names of bodies, and the words that end a body's name.

// A closed name goes on only with names of places and a few words; an open one with any word up to a STOP word.
const CLOSED = [
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'ủy ban thường vụ quốc hội',
  'ubtvqh',
  'quốc hội',
  'thủ tướng chính phủ',
  'thủ tướng',
  'chính phủ',
  'bộ chính trị',
  'ban bí thư',
  'ban chấp hành',
  'bch',
  'ban thường vụ',
  'btv',
  'thành ủy',
  'tỉnh ủy',
  'đảng ủy(?! ban)',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng bộ',
  'nhà nước',
  'trung ương'
]
// heads and standing parts: what follows decides
const HEADS = [
  'phó chủ tịch',
  'chủ tịch',
  'phó giám đốc',
  'giám đốc',
  'bộ trưởng',
  'thứ trưởng',
  'tổng bí thư',
  'bí thư',
  'thường trực',
  'phó chánh văn phòng',
  'chánh văn phòng',
  'chánh thanh tra',
  'phó trưởng phòng',
  'trưởng phòng',
  'phó trưởng ban',
  'trưởng ban',
  'thủ trưởng',
  'cục trưởng',
  'tổng giám đốc',
  'hiệu trưởng',
  'chánh án',
  'viện trưởng'
]
const OPEN = [
  'ủy ban',
  'văn phòng',
  'hội đồng',
  'hội(?! nghị| thảo| thi| đồng)',
  'liên đoàn',
  'liên minh',
  'mặt trận tổ quốc',
  'bộ(?! luật| tiêu| môn| máy)',
  'sở(?! hữu)',
  'ban(?! hành| đầu)',
  'ban cán sự đảng',
  'bql',
  'phòng(?!,| chống| ngừa| trào)',
  'thanh tra',
  'kiểm toán',
  'công an',
  'tòa án',
  'viện(?! dẫn)',
  'cục',
  'tổng cục',
  'chi cục',
  'cụm',
  'khối',
  'trường(?! hợp)',
  'đại học',
  'trung tâm',
  'tổ(?! chức)',
  'tỉnh đoàn',
  'thành đoàn',
  'đoàn(?! kết)',
  'ngân hàng',
  'bảo hiểm xã hội',
  'kho bạc',
  'quỹ',
  'đài',
  'tập đoàn',
  'tổng công ty',
  'công ty',
  'học viện'
]

const WORD_END = '(?![\\p{L}\\p{M}\\d])'
const longestFirst = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** The alternatives of a pattern that finds the start of a body's name in a flat key. */
export const BODY_WORDS = longestFirst([...CLOSED, ...HEADS, ...OPEN])

export const CLOSED_BODY = new RegExp(`(?:${longestFirst(CLOSED)})${WORD_END}`, 'uy')
export const HEAD_BODY = new RegExp(`(?:${longestFirst(HEADS)})${WORD_END}`, 'uy')
export const OPEN_BODY = new RegExp(`(?:${longestFirst(OPEN)})${WORD_END}`, 'uy')

// lower-case words a closed name goes on with: "thành phố", "xã", and the second syllables of its parts
export const CLOSED_WORDS = new RegExp(
  '(?:nhân|dân|tỉnh|thành|phố|xã|phường|huyện|quận|thị|trấn|đặc|khu|trực|thuộc|trung|ương|nhà|nước|các|cấp|đảng|bộ|' +
    `hòa|chủ|nghĩa|chính|phủ|ủy|vụ|hội|đồng|thư|tướng|quốc|gia|lâm|thời|tw)${WORD_END}`,
  'uy'
)

// what begins a title, whatever its case
export const STOP = new RegExp(
  '(?:về|v\\/v|triển khai|ban hành|phê duyệt|quy định|căn cứ|thực hiện|phát động|ngày|tại|khóa|lần thứ|nhiệm kỳ|' +
    `giai đoạn|thời kỳ|vềviệc|trên địa bàn|quán triệt|sửa đổi|bãi bỏ|số|năm)${WORD_END}`,
  'uy'
)
// what begins a title after a closed name even with a capital: "của Tỉnh ủy Xây dựng …"
export const CLOSED_STOP = new RegExp(
  `(?:xây dựng|tổ chức|đẩy mạnh|tăng cường|hướng dẫn|thông qua|kiện toàn|thành lập|nâng cao|tiếp tục|bổ sung)${WORD_END}`,
  'uy'
)
// and what begins one only in lower case ("Ban Tổ chức", "Sở Xây dựng" are names)
export const LOWER_STOP = new RegExp(
  '(?:tổ chức|xây dựng|đẩy mạnh|tăng cường|giao|hướng dẫn|bổ sung|thông qua|công bố|kiện toàn|thành lập|quyết định|' +
    'yêu cầu|đề nghị|báo cáo|cho|đối với|nhằm|để|đã|được|theo|trong|kèm|kết luận|thông báo|điều chỉnh|thay thế|(?<!chương )trình|' +
    `tổng kết|sơ kết|phối hợp|đến|từ|khi|có|là|chủ trì|nâng cao|tiếp tục|bảo đảm|đảm bảo|phân công)${WORD_END}`,
  'uy'
)

// what a body does at the end of a preamble: "Sở Tư pháp xây dựng Kế hoạch …"
export const ISSUES = new RegExp(
  ' (?:đã |nay |sẽ )?(?:ban hành|xây dựng|triển khai|đề ra|lập|thông báo|báo cáo|yêu cầu|đề nghị|quyết định|tổ chức|' +
    `hướng dẫn|phối hợp|chủ trì|kính)${WORD_END}`,
  'uy'
)
