/** Departments with a story: one in the middle, one that does not cite, one with a draft only. INVENTED plans. */
import { councilResolution, parsed, plan18, plan305 } from './cite.ts'
import { department, year } from './department-plan.ts'
import { dueOn, Q1, Q2, Q2Q3, Q3, recurring, share, task, unstated, up, wholePeriod } from './task.ts'
import type { Answer } from './types.ts'

const reform = ['Phòng Cải cách hành chính']
const communesOf4 = ['Ủy ban nhân dân các xã thuộc Cụm số 4']

/** The plan in the middle: five communes answer the city through it. It leaves out II.4.a and does II.2.b in part. */
const snv = department(
  {
    key: 'snv31',
    issuer: 'HP.SNV',
    number: '31',
    symbol: 'KH-SNV',
    issuedOn: '2026-02-06',
    title: 'Thí điểm mô hình xã thân thiện trong giải quyết thủ tục hành chính tại Cụm số 4',
    obliges: { blocks: ['HP.CUM4'], except: ['HP.X11629'], dueOn: '2026-03-31' }
  },
  [
    task('1', 'Thống nhất mẫu bảng niêm yết thủ tục, gửi các xã in và treo trong tháng 3', Q1, {
      lead: reform,
      support: communesOf4
    }),
    task('2', 'Khảo sát từng Trung tâm Phục vụ hành chính công xã, giúp xã xếp lại người và chỗ làm việc', Q1, {
      lead: ['Phòng Xây dựng chính quyền'],
      support: communesOf4
    }),
    task('3', 'Dạy nghề trực quầy theo kiểu cầm tay chỉ việc cho công chức các xã', Q2, {
      lead: reform,
      support: communesOf4,
      targets: [share('Mọi công chức trực quầy đạt yêu cầu', '=', 100)]
    }),
    task('4', 'Hỏi ý kiến người dân tại một số xã làm điểm', Q2, { lead: reform, support: communesOf4 }),
    task('5', 'Sơ kết thí điểm 6 tháng đầu năm', Q2Q3, { lead: reform, support: communesOf4 }),
    task('6', 'Đi kiểm tra không báo trước tại các xã thí điểm', Q3, { lead: ['Thanh tra Sở'], support: communesOf4 }),
    task('7', 'Thu báo cáo năm của các xã, đánh giá việc thí điểm', dueOn('2026-12-02'), {
      lead: reform,
      support: communesOf4
    }),
    task('8', 'Theo dõi việc gửi thư xin lỗi của các xã trên phần mềm một cửa', recurring, {
      lead: reform,
      support: communesOf4
    }),
    task('9', 'Giúp các xã lập tổ hướng dẫn nộp hồ sơ trực tuyến tại thôn', wholePeriod, {
      lead: reform,
      support: communesOf4
    }),
    task('10', 'Cuối mỗi tháng gửi Ủy ban nhân dân thành phố bảng tiến độ của các sở, xã, phường, đặc khu', unstated, {
      kind: 'assignment',
      lead: reform,
      cascade: { mode: 'none' }
    })
  ],
  {
    '1': 'II.1.b',
    '2': 'II.1.c',
    '3': 'II.2.a',
    '5': 'II.2.c',
    '6': 'II.3.b',
    '7': 'II.4.b',
    '8': 'II.5.a',
    '9': 'II.5.b',
    '10': 'III.1'
  },
  '2026-03-02'
)
snv.links.push({ child: ['snv31', '4'], parent: ['tp18', 'II.2.b'], kind: 'details' })

/** Same field, same year, after the city's plan, and not a word of it. */
const sxd = department(
  {
    key: 'sxd',
    issuer: 'HP.SXD',
    number: '15',
    symbol: 'KH-SXD',
    issuedOn: '2026-02-12',
    title: 'Rút gọn thủ tục cấp phép xây dựng năm 2026',
    citations: [parsed('can_cu', councilResolution)]
  },
  [
    task('1', 'Trình bỏ hai loại giấy tờ trong hồ sơ xin cấp phép xây dựng nhà ở', Q2, { lead: ['Phòng Cấp phép'] }),
    task('2', 'Trả giấy phép tại nhà cho chủ hộ có yêu cầu', recurring, { lead: ['Văn phòng Sở'] })
  ],
  {},
  null
)

/** A draft, no more. */
const inspectorate: Answer = {
  plan: {
    key: 'tt-draft',
    body: {
      issuer: 'HP.TT',
      document: {
        type: 'Kế hoạch',
        symbol: 'KH-TTTP',
        title: 'Giải quyết thủ tục hành chính trong ngành Thanh tra năm 2026'
      },
      state: 'draft',
      field: 'cai-cach-hanh-chinh',
      period: year,
      citations: [parsed('thuc_hien', plan18)],
      tasks: [task('1', 'Rút ngắn thời gian trả lời đơn của công dân', recurring, { lead: ['Văn phòng Thanh tra'] })]
    }
  },
  links: [],
  tracing: []
}

/** The first to answer the plan for Tết, a month before it is due. */
const sctTet: Answer = {
  plan: {
    key: 'sct-tet',
    body: {
      issuer: 'HP.SCT',
      document: {
        type: 'Kế hoạch',
        number: '204',
        symbol: 'KH-SCT',
        issuedOn: '2026-11-16',
        title: 'Chuẩn bị hàng hóa phục vụ Tết Nguyên đán Đinh Mùi năm 2027'
      },
      state: 'issued',
      field: 'tet-nguyen-dan',
      period: { from: '2026-11-16', to: '2027-02-28' },
      citations: [parsed('thuc_hien', plan305)],
      tasks: [
        task(
          '1',
          'Ký cam kết dự trữ gạo, thịt, rau với các nhà phân phối; tổ chức 20 điểm bán lưu động',
          { kind: 'quarters', quarters: ['2026-Q4'] },
          { lead: ['Phòng Quản lý thương mại'] }
        ),
        task('2', 'Báo cáo cung cầu, giá cả trước và sau Tết', dueOn('2027-02-17'), {
          lead: ['Phòng Quản lý thương mại']
        })
      ]
    }
  },
  links: up('sct-tet', 'tp305', { '1': '2', '2': '4' }),
  tracing: [{ plan: 'sct-tet', by: 'HP.SCT', on: '2026-11-18' }]
}

export const ownDepartments: Answer[] = [snv, sxd, inspectorate]
export const tetAnswers: Answer[] = [sctTet]
