/** Two more plans of the city, INVENTED like the first: one that names no due date, one that is not due yet. */
import { councilResolution, disasterDecree, parsed, raw } from './cite.ts'
import { dueOn, nextQ1, Q2, Q3, Q4, recurring, task } from './task.ts'
import type { NewTask, SamplePlan } from './types.ts'

const disasterTasks: NewTask[] = [
  task(
    'II.1.a',
    'Cập nhật phương án ứng phó bão mạnh, nước dâng; lập danh sách hộ phải sơ tán đến từng tổ dân phố',
    Q2,
    {
      lead: ['Sở Nông nghiệp và Môi trường']
    }
  ),
  task('II.1.b', 'Kiểm đếm, bổ sung vật tư dự phòng theo phương châm "bốn tại chỗ"', Q2, {
    lead: ['Sở Xây dựng'],
    targets: [{ text: 'Đủ dùng tối thiểu 03 ngày', value: 3, unit: 'ngày', comparator: '>=' }]
  }),
  task('II.1.c', 'Khảo sát đê biển, kè, cống; khoanh vùng các đoạn xung yếu trước mùa mưa bão', Q2, {
    kind: 'assignment',
    lead: ['Sở Nông nghiệp và Môi trường'],
    targets: [{ text: 'Khảo sát ít nhất 104 km đê', value: 104, unit: 'km', comparator: '>=' }],
    cascade: { mode: 'required', organizations: ['HP.SNNMT'] }
  }),
  task('II.2.a', 'Diễn tập đưa dân đến nơi tránh trú và gọi tàu thuyền vào bờ', Q3, {
    lead: ['Ủy ban nhân dân cấp xã'],
    cascade: { mode: 'required', tiers: ['commune'] }
  }),
  task('II.2.b', 'Trực ban suốt ngày đêm khi có tin bão, áp thấp nhiệt đới', recurring, {
    lead: ['Ủy ban nhân dân cấp xã']
  }),
  task('II.3.a', 'Thống kê thiệt hại, họp rút kinh nghiệm sau mùa mưa bão', Q4, { lead: ['Ủy ban nhân dân cấp xã'] }),
  task('II.3.b', 'Trồng dặm rừng ngập mặn chắn sóng ở nơi có bãi bồi', Q4, {
    kind: 'campaign',
    lead: ['Ủy ban nhân dân cấp xã'],
    cascade: { mode: 'optional' }
  })
]

const tetTasks: NewTask[] = [
  task(
    '1',
    'Lập danh sách hộ khó khăn, người có công và người lao động thiếu việc cần được thăm, tặng quà',
    dueOn('2026-12-31'),
    { lead: ['Sở Nội vụ', 'Sở Y tế'] }
  ),
  task(
    '2',
    'Chuẩn bị hàng thiết yếu, kiểm tra giá bán tại các chợ và điểm bán lưu động',
    { kind: 'quarters', quarters: ['2026-Q4', '2027-Q1'] },
    { lead: ['Sở Công Thương'] }
  ),
  task('3', 'Phân công trực, công khai số điện thoại tiếp nhận phản ánh trong những ngày nghỉ Tết', nextQ1, {
    lead: ['Văn phòng Ủy ban nhân dân thành phố']
  }),
  task('4', 'Báo cáo tình hình trước, trong và sau Tết', dueOn('2027-02-19'), {
    lead: ['Văn phòng Ủy ban nhân dân thành phố']
  })
]

export const laterPlans: SamplePlan[] = [
  {
    key: 'tp112',
    body: {
      issuer: 'HP',
      document: {
        type: 'Kế hoạch',
        number: '112',
        symbol: 'KH-UBND',
        issuedOn: '2026-04-16',
        title: 'Phòng, chống thiên tai vùng ven biển, hải đảo năm 2026'
      },
      state: 'issued',
      parent: null,
      field: 'phong-chong-thien-tai',
      period: { from: '2026-04-16', to: '2026-12-31' },
      citations: [
        parsed('can_cu', disasterDecree),
        raw('can_cu', {
          type: 'Quyết định',
          reference: '379/QĐ-TTg',
          date: '2021-03-17',
          issuer: 'Thủ tướng Chính phủ'
        })
      ],
      obliges: { organizations: ['HP.SNNMT', 'HP.SXD'], blocks: ['HP.VENBIEN'], dueOn: null },
      tasks: disasterTasks
    }
  },
  {
    key: 'tp305',
    body: {
      issuer: 'HP',
      document: {
        type: 'Kế hoạch',
        number: '305',
        symbol: 'KH-UBND',
        issuedOn: '2026-11-05',
        title: 'Phục vụ Nhân dân đón Tết Nguyên đán Đinh Mùi năm 2027'
      },
      state: 'issued',
      parent: null,
      field: 'tet-nguyen-dan',
      period: { from: '2026-11-05', to: '2027-02-28' },
      citations: [raw('can_cu', councilResolution)],
      obliges: { tiers: ['department', 'commune'], dueOn: '2026-12-10' },
      tasks: tetTasks
    }
  }
]
