/**
 * The plans of the city. The bodies named are real; THE PLANS ARE INVENTED: no such document was issued under these
 * numbers with these words, and no duty follows from them for anybody.
 */
import { councilResolution, digitalResolution, indexDecision, oneStopDecree, parsed, raw } from './cite.ts'
import { dueOn, Q1, Q2, Q2Q4, Q3, Q4, recurring, share, task, unstated, wholePeriod } from './task.ts'
import type { Cascade, NewTask, SamplePlan } from './types.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const communesOnly: Cascade = { mode: 'required', tiers: ['commune'] }
const only = (code: string): Cascade => ({ mode: 'required', organizations: [code] })
const SNV = ['Sở Nội vụ']
const localities = ['Các sở, cơ quan chuyên môn', 'Ủy ban nhân dân các xã, phường, đặc khu']

const halfYear =
  'Sơ kết công tác giải quyết thủ tục hành chính 6 tháng đầu năm, chỉ rõ số hồ sơ quá hạn, nguyên nhân ' +
  'và bộ phận để xảy ra chậm trễ'

const serviceTasks: NewTask[] = [
  task(
    'II.1.a',
    'Ban hành kế hoạch của cơ quan, địa phương mình để triển khai Kế hoạch này, phân rõ người làm, ' +
      'việc phải làm và ngày hoàn thành',
    Q1,
    { lead: localities, cascade: { mode: 'required', answeredBy: 'plan' } }
  ),
  task(
    'II.1.b',
    'Rà soát, niêm yết đầy đủ danh mục thủ tục hành chính thuộc thẩm quyền tại nơi tiếp nhận hồ sơ và trên ' +
      'trang thông tin điện tử',
    Q1,
    {
      lead: localities,
      targets: [share('100% thủ tục còn hiệu lực được niêm yết', '=', 100)]
    }
  ),
  task(
    'II.1.c',
    'Bố trí đủ người, đủ thiết bị cho Trung tâm Phục vụ hành chính công cấp xã; có bảng chỉ dẫn, chỗ ngồi ' +
      'chờ và lối đi cho người khuyết tật',
    Q1,
    {
      lead: ['Ủy ban nhân dân các xã, phường, đặc khu'],
      support: ['Sở Tài chính'],
      cascade: communesOnly
    }
  ),
  task(
    'II.2.a',
    'Bồi dưỡng kỹ năng tiếp nhận, số hóa thành phần hồ sơ cho công chức trực tiếp làm việc với người dân',
    Q2,
    { lead: localities, support: SNV, targets: [share('100% công chức trực quầy qua lớp bồi dưỡng', '=', 100)] }
  ),
  task('II.2.b', 'Lấy phiếu hỏi ý kiến người đến làm thủ tục, công bố điểm hài lòng của từng quầy', Q2Q4, {
    lead: localities,
    targets: [share('Mức hài lòng từ 92% trở lên', '>=', 92)]
  }),
  task('II.2.c', halfYear, Q2, { lead: localities }),
  task('II.3.a', halfYear, Q3, { lead: localities }),
  task(
    'II.3.b',
    'Tự kiểm tra việc tiếp nhận và trả kết quả; xử lý ngay trường hợp đòi thêm giấy tờ ngoài quy định',
    Q3,
    { lead: localities }
  ),
  task('II.3.c', 'Cử công chức dự hội thi "Người trực quầy tận tâm" do Sở Nội vụ tổ chức', Q3, {
    kind: 'campaign',
    lead: SNV,
    cascade: { mode: 'optional' }
  }),
  task('II.4.a', 'Đưa vào kho dữ liệu dùng chung các kết quả giải quyết còn hiệu lực đã được số hóa trong năm', Q4, {
    lead: localities,
    support: ['Sở Khoa học và Công nghệ'],
    targets: [share('Ít nhất 95% kết quả còn hiệu lực có bản điện tử', '>=', 95)]
  }),
  task('II.4.b', 'Gửi Sở Nội vụ báo cáo kết quả cả năm kèm kiến nghị cho năm 2027', dueOn('2026-12-05'), {
    lead: localities
  }),
  task('II.5.a', 'Gửi thư xin lỗi và hẹn lại ngày trả đối với mọi hồ sơ quá hạn', recurring, {
    lead: localities,
    targets: [share('100% hồ sơ quá hạn có thư xin lỗi', '=', 100)]
  }),
  task(
    'II.5.b',
    'Hướng dẫn người dân tự nộp hồ sơ qua Cổng Dịch vụ công quốc gia ngay tại thôn, tổ dân phố',
    wholePeriod,
    {
      lead: ['Ủy ban nhân dân các xã, phường, đặc khu'],
      cascade: communesOnly,
      targets: [share('Tỷ lệ hồ sơ nộp trực tuyến từ 75% trở lên', '>=', 75)]
    }
  ),
  task(
    'III.1',
    'Sở Nội vụ theo dõi tiến độ, nhắc việc hằng tháng và trình Ủy ban nhân dân thành phố xử lý nơi làm chậm',
    unstated,
    { kind: 'assignment', lead: SNV, cascade: only('HP.SNV') }
  ),
  task(
    'III.2',
    'Sở Khoa học và Công nghệ giữ cho đường truyền, phần mềm một cửa chạy thông suốt; cử người trực hỗ trợ kỹ ' +
      'thuật trong giờ hành chính',
    wholePeriod,
    {
      kind: 'assignment',
      lead: ['Sở Khoa học và Công nghệ'],
      cascade: only('HP.SKHCN')
    }
  ),
  task(
    'III.3',
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố vận động đoàn viên, hội viên giám sát thái độ phục vụ ' +
      'tại các điểm tiếp nhận',
    wholePeriod,
    {
      kind: 'assignment',
      lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố'],
      cascade: { mode: 'none' }
    }
  )
]

/** The main plan: due on a declared day. */
export const mainPlan: SamplePlan = {
  key: 'tp18',
  body: {
    issuer: 'HP',
    document: {
      type: 'Kế hoạch',
      number: '18',
      symbol: 'KH-UBND',
      issuedOn: '2026-01-20',
      title: 'Nâng cao chất lượng giải quyết thủ tục hành chính, phục vụ người dân và doanh nghiệp năm 2026'
    },
    state: 'issued',
    parent: null,
    field: 'cai-cach-hanh-chinh',
    period: year,
    citations: [
      parsed('can_cu', oneStopDecree),
      parsed('can_cu', indexDecision),
      raw('thuc_hien', digitalResolution),
      parsed('can_cu', councilResolution)
    ],
    obliges: { tiers: ['department', 'commune'], organizations: [], blocks: [], except: [], dueOn: '2026-03-15' },
    tasks: serviceTasks
  }
}
