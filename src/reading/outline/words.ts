// Words that say what a line or a heading is for.

const BODY = 'đơn vị|cơ quan|bộ phận|phòng|cá nhân|người|lãnh đạo|cán bộ|công chức|tổ chức'
const ROLE =
  'đồng chủ trì|chủ trì|phối hợp|thực hiện|tham mưu|phụ trách|đầu mối|chịu trách nhiệm(?: chính)?|theo dõi|soạn thảo|triển khai'
const ROLES = `(?:${ROLE})(?:(?:,| và|/| -)? (?:${ROLE}))*`
const LABEL_WORDS =
  `(?:các )?(?:${BODY})(?:(?:,| và|/) (?:${BODY}))* (?:${ROLES})|` +
  `(?:chủ trì|phối hợp|đồng chủ trì|chịu trách nhiệm(?: chính)?|phụ trách|đầu mối)(?:(?:,| và|/| -)? (?:${ROLE}))*|` +
  `(?:phân công|trách nhiệm)(?: (?:${ROLES}))?|` +
  'thời (?:gian|hạn|điểm)(?:(?:,| và)? (?:thực hiện|hoàn thành|tổ chức|triển khai|trình|báo cáo|dự kiến|bắt đầu|kết thúc|ban hành|phát động|nghiệm thu|địa điểm))*|' +
  'tiến độ(?: (?:thực hiện|hoàn thành))?|' +
  'hoàn thành|sản phẩm(?: dự kiến| hoàn thành| đầu ra)?|kết quả(?: đầu ra| dự kiến)?|kinh phí(?: thực hiện)?|địa điểm|' +
  'thành phần|hình thức(?: thực hiện)?|đối tượng(?: tham gia)?'

/** A label and its colon: "Đơn vị chủ trì:", "Thời gian thực hiện:". */
export const LABEL = new RegExp(`^(?:[-+*•–\\s(]|[a-zđ]\\) |\\d\\) )*(${LABEL_WORDS}) ?:`, 'u')
/** The same inside a line, after a full stop, a semicolon or a bracket. */
export const NEXT_LABEL = new RegExp(`[.;,(] ?(?:[-+–] ?)?(${LABEL_WORDS}) ?:`, 'gu')

/** Sections that assign nothing: purposes, principles, the state of things. */
export const PURPOSE = new RegExp(
  '^(?:mục đích|mục tiêu|yêu cầu|quan điểm|phương châm|nguyên tắc|phạm vi|đối tượng|căn cứ|cơ sở|sự cần thiết|thực trạng|' +
    'đánh giá|tình hình|kết quả (?:thực hiện|đạt)|đặc điểm|bối cảnh|giới thiệu|khái quát|kinh phí|nguồn (?:lực|kinh phí)|' +
    'dự toán|thời gian(?:,| và) địa điểm|địa điểm|thành phần|tồn tại|hạn chế|chỉ tiêu)(?!\\p{L})',
  'u'
)
/** Sections that assign the work to bodies. */
export const EXECUTION = new RegExp(
  '^(?:tổ chức(?: triển khai)?(?: và)? thực hiện|công tác tổ chức thực hiện|phân công(?: nhiệm vụ| trách nhiệm| thực hiện| tổ chức)|' +
    'trách nhiệm|triển khai thực hiện$|phân công$|nhiệm vụ của các (?:đơn vị|cơ quan|sở)|tổ chức, phân công|công tác phối hợp)',
  'u'
)
/** Sections that hold the work. */
export const WORK = /^(?:các )?(?:nhiệm vụ|nội dung|giải pháp|công việc|lịch (?:trình|thực hiện))(?!\p{L})/u
/** What ends a plan below its last item. */
export const CLOSING = new RegExp(
  '^(?:trên đây là|trong quá trình|quá trình (?:triển khai|tổ chức|thực hiện)|để (?:tập trung|thực hiện|kế hoạch|việc)|' +
    'căn cứ (?:nội dung )?kế hoạch này|kế hoạch này|nhận được (?:kế hoạch|văn bản)|yêu cầu (?:các|thủ trưởng|giám đốc)|' +
    'đề nghị (?:các|ủy ban|thủ trưởng|giám đốc)|(?:ủy ban nhân dân|ubnd|sở|ban|đảng ủy|hội đồng|chủ tịch|giám đốc|phòng|ban thường vụ)' +
    '(?! hành) [^.;:]{0,80}(?<!được )(?:yêu cầu|đề nghị|giao)(?: cho)? (?:các|thủ trưởng|giám đốc|chủ tịch|trưởng|chánh|sở|ban|văn phòng|phòng|ubnd|ủy ban|cán bộ|công chức|toàn thể|hđnd|đảng ủy)(?!\\p{L})|nếu có (?:khó khăn|vướng mắc|phát sinh)|phòng [^.;:]{0,60}có trách nhiệm)',
  'u'
)
