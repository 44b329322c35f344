/** The ten jobs of an ordinary commune, each in three wordings and with what it answers above. */
import { dueOn, Q1, Q2, Q2Q4, Q3, Q4, recurring, wholePeriod } from './task.ts'
import type { Timing } from './types.ts'

const hall = 'Trung tâm Phục vụ hành chính công'
const office = 'Văn phòng HĐND và UBND'
const social = 'Phòng Văn hóa - Xã hội'

export interface Job {
  ordinal: string
  timing: Timing
  lead: string
  support: string[]
  tp18: string
  snv31?: string
  wordings: [string, string, string]
}

/** `$` stands for xã, phường or đặc khu. */
export const jobs: Job[] = [
  {
    ordinal: 'II.1',
    timing: Q1,
    lead: hall,
    support: [office],
    tp18: 'II.1.b',
    snv31: '1',
    wordings: [
      'Soát lại danh mục thủ tục thuộc thẩm quyền của $, in lại bảng niêm yết đã cũ, cập nhật trang thông tin điện tử',
      'Cập nhật, công khai toàn bộ thủ tục do $ giải quyết bằng bảng niêm yết có mã QR và trên trang thông tin điện tử',
      'Thay mới bảng niêm yết thủ tục hành chính của $; đăng tải đồng thời lên trang thông tin điện tử'
    ]
  },
  {
    ordinal: 'II.2',
    timing: Q1,
    lead: office,
    support: [hall],
    tp18: 'II.1.c',
    snv31: '2',
    wordings: [
      'Bổ sung công chức trực quầy, sửa sang phòng chờ và làm lối lên xe lăn tại Trung tâm Phục vụ hành chính công $',
      'Sắp xếp lại các quầy, lắp máy lấy số, kê thêm ghế chờ tại Trung tâm Phục vụ hành chính công $',
      'Điều động người, mua sắm máy quét và biển chỉ dẫn cho Trung tâm Phục vụ hành chính công $'
    ]
  },
  {
    ordinal: 'II.3',
    timing: Q2,
    lead: social,
    support: [hall],
    tp18: 'II.2.a',
    snv31: '3',
    wordings: [
      'Mở lớp hướng dẫn tiếp nhận và quét, bóc tách giấy tờ cho công chức trực quầy của $',
      'Cử toàn bộ công chức trực quầy học kỹ năng giao tiếp và số hóa hồ sơ; kiểm tra tay nghề sau khóa học',
      'Tổ chức hai buổi thực hành tiếp nhận, số hóa giấy tờ ngay tại quầy cho công chức $'
    ]
  },
  {
    ordinal: 'II.4',
    timing: Q2Q4,
    lead: hall,
    support: [social],
    tp18: 'II.2.b',
    snv31: '4',
    wordings: [
      'Phát phiếu hỏi người đến làm thủ tục, mỗi đợt không dưới 100 phiếu; dán kết quả tại phòng chờ',
      'Hỏi ý kiến người dân bằng máy tính bảng đặt tại quầy, công bố điểm của từng quầy sau mỗi đợt',
      'Gọi điện hỏi ý kiến người đã nhận kết quả; thông báo điểm hài lòng trong cuộc họp giao ban'
    ]
  },
  {
    ordinal: 'II.5',
    timing: Q2,
    lead: office,
    support: [],
    tp18: 'II.2.c',
    snv31: '5',
    wordings: [
      'Họp sơ kết công tác giải quyết thủ tục hành chính 6 tháng đầu năm của $, kiểm điểm bộ phận có hồ sơ quá hạn',
      'Đánh giá 6 tháng đầu năm việc giải quyết thủ tục hành chính tại $, nêu tên bộ phận còn để chậm trễ',
      'Sơ kết 6 tháng đầu năm; phân tích từng hồ sơ quá hạn và cách khắc phục'
    ]
  },
  {
    ordinal: 'II.6',
    timing: Q3,
    lead: office,
    support: ['Công chức tư pháp - hộ tịch'],
    tp18: 'II.3.b',
    snv31: '6',
    wordings: [
      'Kiểm tra đột xuất quầy tiếp nhận, đối chiếu giấy tờ đã thu với danh mục thành phần hồ sơ',
      'Lập tổ tự kiểm tra khâu tiếp nhận, trả kết quả; chấn chỉnh công chức yêu cầu giấy tờ thừa',
      'Chọn ngẫu nhiên 50 hồ sơ để kiểm tra việc thu giấy tờ, thời gian xử lý; nhắc nhở trường hợp sai'
    ]
  },
  {
    ordinal: 'II.7',
    timing: Q4,
    lead: hall,
    support: ['Tổ công nghệ số cộng đồng'],
    tp18: 'II.4.a',
    wordings: [
      'Quét, ký số và đẩy lên kho dữ liệu dùng chung của thành phố các kết quả còn hiệu lực do $ cấp',
      'Hoàn thành việc chuyển kết quả giải quyết còn hiệu lực thành bản điện tử, nhập kho dữ liệu dùng chung',
      'Rà từng năm các kết quả $ đã cấp, số hóa phần còn giá trị và nộp vào kho dữ liệu của thành phố'
    ]
  },
  {
    ordinal: 'II.8',
    timing: dueOn('2026-11-28'),
    lead: office,
    support: [],
    tp18: 'II.4.b',
    snv31: '7',
    wordings: [
      'Tổng hợp kết quả năm 2026, kiến nghị việc cần làm năm 2027, gửi Sở Nội vụ',
      'Lập báo cáo năm của $ kèm đề xuất cho năm sau, gửi về Sở Nội vụ đúng hạn',
      'Hoàn thành báo cáo cả năm và kiến nghị của $ gửi Sở Nội vụ'
    ]
  },
  {
    ordinal: 'II.9',
    timing: recurring,
    lead: hall,
    support: [],
    tp18: 'II.5.a',
    snv31: '8',
    wordings: [
      'Hồ sơ nào quá hạn thì người đứng đầu bộ phận ký thư xin lỗi và báo lại ngày trả',
      'Thực hiện nghiêm việc xin lỗi bằng thư, tin nhắn khi trả kết quả chậm; báo lại ngày hẹn mới',
      'Xin lỗi công dân bằng văn bản đối với từng hồ sơ chậm, nói rõ lý do và ngày hẹn lại'
    ]
  },
  {
    ordinal: 'II.10',
    timing: wholePeriod,
    lead: 'Tổ công nghệ số cộng đồng',
    support: ['Đoàn Thanh niên'],
    tp18: 'II.5.b',
    snv31: '9',
    wordings: [
      'Đến từng thôn giúp người dân tự nộp hồ sơ qua Cổng Dịch vụ công quốc gia vào các buổi tối thứ Năm',
      'Đặt điểm hỗ trợ nộp hồ sơ trực tuyến tại nhà văn hóa tổ dân phố, có thanh niên tình nguyện giúp người cao tuổi',
      'Phân công thành viên tổ công nghệ số kèm người dân nộp hồ sơ trực tuyến tại nhà văn hóa'
    ]
  }
]
