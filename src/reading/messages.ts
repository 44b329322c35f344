// What a reader is told of what is in doubt, in both languages, by code.

export type Language = 'vi' | 'en'

const MESSAGES = {
  TEXT_EMPTY: ['Văn bản không có nội dung', 'The text is empty'],
  TEXT_LONG: ['Văn bản quá dài: chỉ đọc phần đầu', 'The text is too long: only its beginning was read'],
  ISSUER_CODE_NEEDED: [
    'Văn bản không ghi mã định danh của cơ quan ban hành: điền trước khi lưu',
    'No text names the issuing body’s code: fill it in before storing'
  ],
  ISSUER_MISSING: ['Không tìm thấy cơ quan ban hành', 'No issuing body was found'],
  TYPE_MISSING: ['Không tìm thấy tên loại văn bản', 'No type of document was found'],
  TYPE_INFERRED: [
    'Tên loại văn bản suy từ ký hiệu hoặc câu ban hành',
    'The type was inferred from the symbol or the issuing sentence'
  ],
  NUMBER_MISSING: ['Không tìm thấy số, ký hiệu', 'No number was found'],
  NUMBER_BLANK: ['Số văn bản còn để trống', 'The number is still blank'],
  DATE_MISSING: ['Không tìm thấy ngày ban hành', 'No date of issue was found'],
  DATE_BLANK: ['Ngày ban hành còn để trống', 'The date of issue is still blank'],
  DATE_IMPOSSIBLE: ['Ngày ban hành không có thật', 'The date of issue does not exist'],
  TITLE_MISSING: ['Không tìm thấy trích yếu', 'No title was found'],
  TITLE_INFERRED: ['Trích yếu lấy từ câu ban hành', 'The title was taken from the issuing sentence'],
  NO_GROUNDS: ['Không tìm thấy căn cứ nào', 'No grounds were found'],
  CITATION_DATE_IMPOSSIBLE: [
    'Ngày của văn bản được viện dẫn không phải một ngày đầy đủ, có thật',
    'The cited date is no real full day'
  ],
  CITATION_NUMBER_BLANK: ['Văn bản được viện dẫn không ghi số', 'The cited document has no number'],
  NO_TASKS: ['Không tìm thấy nhiệm vụ nào', 'No tasks were found'],
  TASKS_CUT: ['Quá nhiều mục: phần sau không được đọc', 'Too many items: the rest was not read'],
  SECTION_REPEATED: ['Số thứ tự của mục được in hai lần', 'A section’s number is printed twice'],
  LETTER_SKIPPED: ['Thứ tự các điểm bị nhảy', 'The letters of the items skip one'],
  TASK_DUPLICATE: ['Nhiệm vụ trùng lời với một nhiệm vụ trước', 'The task repeats the words of an earlier one'],
  TIMING_UNCLEAR: ['Không hiểu thời gian thực hiện', 'The time given was not understood'],
  YEAR_UNKNOWN: [
    'Không rõ năm của kế hoạch: không tính được quý',
    'The plan’s year is unknown: quarters cannot be told'
  ],
  ORGANIZATION_CODES_NEEDED: [
    'Nhiệm vụ giao cho cơ quan nêu tên: điền mã trước khi lưu',
    'The task binds bodies by name: fill in their codes before storing'
  ],
  OBLIGES_FROM_RECIPIENTS: [
    'Nghĩa vụ triển khai chỉ suy từ “Nơi nhận”: cần xem lại',
    'Who is obliged was inferred from the recipients alone: check it'
  ]
} as const satisfies Record<string, readonly [string, string]>

export type WarningCode = keyof typeof MESSAGES

export function messageOf(code: WarningCode, language: Language): string {
  return MESSAGES[code][language === 'vi' ? 0 : 1]
}
