/** The ordinary departments: eight jobs in two wordings. INVENTED plans of real bodies. */
import { oneStopDecree, parsed, plan18, raw } from './cite.ts'
import { department } from './department-plan.ts'
import { dueOn, Q1, Q2, Q2Q4, Q3, Q4, recurring, task, wholePeriod } from './task.ts'
import type { Answer, Timing } from './types.ts'

const jobs: [ordinal: string, above: string, timing: Timing, lead: string, wordings: [string, string]][] = [
  [
    '1',
    'II.1.b',
    Q1,
    'Văn phòng Sở',
    [
      'Cập nhật danh mục thủ tục thuộc ngành, niêm yết tại quầy của ngành và trên trang thông tin điện tử',
      'Đối chiếu thủ tục đang niêm yết với quyết định công bố mới nhất, thay bảng cũ, sửa trang thông tin điện tử'
    ]
  ],
  [
    '2',
    'II.2.a',
    Q2,
    'Phòng Tổ chức cán bộ',
    [
      'Mở lớp kỹ năng tiếp nhận, số hóa giấy tờ cho công chức của ngành trực tại Trung tâm',
      'Luân phiên cử công chức học tiếp nhận và số hóa hồ sơ, kiểm tra kết quả sau mỗi lớp'
    ]
  ],
  [
    '3',
    'II.2.b',
    Q2Q4,
    'Văn phòng Sở',
    [
      'Lấy ý kiến doanh nghiệp, người dân đã nộp hồ sơ thuộc ngành, công khai điểm từng phòng',
      'Khảo sát trực tuyến người nộp hồ sơ, công bố mức hài lòng theo từng thủ tục'
    ]
  ],
  [
    '4',
    'II.2.c',
    Q2,
    'Văn phòng Sở',
    [
      'Sơ kết việc giải quyết thủ tục của ngành 6 tháng đầu năm, nêu phòng để hồ sơ quá hạn',
      'Đánh giá kết quả giải quyết hồ sơ 6 tháng đầu năm, làm rõ trách nhiệm đối với hồ sơ quá hạn'
    ]
  ],
  [
    '5',
    'II.3.b',
    Q3,
    'Văn phòng Sở',
    [
      'Tự kiểm tra hồ sơ đã giải quyết, xử lý phòng tự đặt thêm giấy tờ',
      'Lập đoàn kiểm tra nội bộ về tiếp nhận, trả kết quả; uốn nắn việc yêu cầu giấy tờ không có trong quy định'
    ]
  ],
  [
    '6',
    'II.4.a',
    Q4,
    'Phòng Công nghệ thông tin',
    [
      'Số hóa giấy phép, chứng chỉ còn hiệu lực do ngành cấp và kết nối với kho dữ liệu dùng chung',
      'Nhập kho dữ liệu dùng chung các kết quả còn giá trị của ngành đã ký số'
    ]
  ],
  [
    '7',
    'II.4.b',
    dueOn('2026-11-30'),
    'Văn phòng Sở',
    [
      'Báo cáo năm gửi Sở Nội vụ, kèm đề nghị bãi bỏ, đơn giản hóa thủ tục',
      'Tổng hợp kết quả năm và kiến nghị, gửi Sở Nội vụ'
    ]
  ],
  [
    '8',
    'II.5.a',
    recurring,
    'Các phòng chuyên môn',
    [
      'Trưởng phòng ký thư xin lỗi đối với từng hồ sơ để quá hạn',
      'Gửi tin nhắn và thư xin lỗi, báo ngày trả mới khi hồ sơ chậm'
    ]
  ]
]

type Ordinary = [key: string, code: string, number: string, symbol: string, issuedOn: string, style: 0 | 1]

const ordinary: Ordinary[] = [
  ['stp', 'HP.STP', '22', 'KH-STP', '2026-02-10', 0],
  ['stc', 'HP.STC', '35', 'KH-STC', '2026-02-26', 1],
  ['sct', 'HP.SCT', '19', 'KH-SCT', '2026-02-12', 1],
  ['snnmt', 'HP.SNNMT', '41', 'KH-SNNMT', '2026-03-03', 0],
  ['skhcn', 'HP.SKHCN', '12', 'KH-SKHCN', '2026-02-27', 0],
  ['svhttdl', 'HP.SVHTTDL', '28', 'KH-SVHTTDL', '2026-03-06', 1],
  ['sgddt', 'HP.SGDDT', '33', 'KH-SGDĐT', '2026-02-25', 0],
  ['syt', 'HP.SYT', '47', 'KH-SYT', '2026-03-11', 1],
  ['vp', 'HP.VP', '09', 'KH-VP', '2026-02-11', 0]
]

function ordinaryDepartment([key, issuer, number, symbol, issuedOn, style]: Ordinary): Answer {
  const tasks = jobs.map(([ordinal, , timing, lead, wordings]) =>
    task(ordinal, wordings[style], timing, { lead: [lead] })
  )
  const pairs = Object.fromEntries(jobs.map(([ordinal, above]) => [ordinal, above]))
  if (key === 'skhcn') {
    tasks.push(
      task('9', 'Trực kỹ thuật từ 7 giờ 30 đến 17 giờ, dự phòng đường truyền cho phần mềm một cửa', wholePeriod, {
        lead: ['Trung tâm Dữ liệu và Chuyển đổi số']
      })
    )
    pairs['9'] = 'III.2'
  }
  const citations =
    style === 0 ? [raw('thuc_hien', plan18)] : [parsed('can_cu', oneStopDecree), parsed('thuc_hien', plan18)]
  const title = 'Giải quyết thủ tục hành chính của ngành đúng hạn, thuận lợi trong năm 2026'
  return department({ key, issuer, number, symbol, issuedOn, title, citations }, tasks, pairs, '2026-04-10')
}

export const departments: Answer[] = ordinary.map(ordinaryDepartment)
