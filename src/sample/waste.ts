/**
 * One plan of the city that changes during the year, INVENTED like the others: it replaces an earlier one, is amended in
 * October, and what was planned below rests on the earlier words.
 */
import { type Named, parsed } from './cite.ts'
import { Q2, Q3, Q4, task, up } from './task.ts'
import type { Answer, NewTask, SampleAct, SamplePlan } from './types.ts'

const byCity = 'Ủy ban nhân dân thành phố Hải Phòng'
const field = 'phan-loai-rac'
const period = { from: '2026-02-05', to: '2026-12-31' }
const obliged = ['HP.X11713', 'HP.X11629', 'HP.P11413']

const plan40: Named = { type: 'Kế hoạch', reference: '40/KH-UBND', date: '2026-01-30', issuer: byCity }
const plan41: Named = { type: 'Kế hoạch', reference: '41/KH-UBND', date: '2026-02-05', issuer: byCity }
const plan12: Named = {
  type: 'Kế hoạch',
  reference: '12/KH-SNNMT',
  date: '2026-02-09',
  issuer: 'Sở Nông nghiệp và Môi trường'
}

const cityTasks: NewTask[] = [
  task('1', 'Phát thùng rác hai ngăn cho các hộ ở khu dân cư tập trung', Q2, { lead: ['Ủy ban nhân dân cấp xã'] }),
  task('2', 'Mở điểm thu gom pin và thiết bị điện tử hỏng', Q3, { lead: ['Ủy ban nhân dân cấp xã'] }),
  task('3', 'Tập huấn tổ thu gom rác dân lập', Q3, { lead: ['Sở Nông nghiệp và Môi trường'] }),
  task('4', 'Chấm điểm tuyến đường tự quản', Q4, { lead: ['Ủy ban nhân dân cấp xã'] })
]

const plan = (key: string, issuer: string, of: Named, title: string, rest: Partial<SamplePlan['body']>): SamplePlan => {
  const [number = '', symbol = ''] = of.reference.split('/')
  return {
    key,
    body: {
      issuer,
      document: { type: 'Kế hoạch', number, symbol, issuedOn: of.date as string, title },
      state: 'issued',
      parent: null,
      field,
      period,
      citations: [],
      tasks: [],
      ...rest
    }
  }
}

const obliges = { organizations: obliged, dueOn: '2026-03-31' }

/** The earlier plan, the one in its place, and a department's plan that was taken back. */
export const wastePlans: SamplePlan[] = [
  plan('tp40', 'HP', plan40, 'Phân loại rác tại nguồn năm 2026', { obliges, tasks: cityTasks.slice(0, 1) }),
  plan('tp41', 'HP', plan41, 'Phân loại, thu gom rác tại nguồn năm 2026', {
    obliges,
    reviewDays: 20,
    tasks: cityTasks
  }),
  plan('snnmt12', 'HP.SNNMT', plan12, 'Hướng dẫn phân loại rác', { tasks: [task('1', 'In sổ tay phân loại rác', Q2)] })
]

const own = (reference: string, date: string): Named => ({ type: 'Kế hoạch', reference, date, issuer: null })
const answering = (key: string, issuer: string, of: Named, cites: Named[], tasks: NewTask[]): SamplePlan =>
  plan(key, issuer, of, 'Phân loại rác trên địa bàn', {
    citations: cites.map((one) => parsed('thuc_hien', one)),
    tasks
  })

const leading = { lead: ['Phòng Kinh tế'] }

export const wasteAnswers: Answer[] = [
  {
    plan: answering(
      'nd-rac',
      'HP.X11713',
      own('71/KH-UBND', '2026-03-02'),
      [plan41],
      [
        task('1', 'Phát thùng rác hai ngăn cho hộ dân tám thôn', Q2, leading),
        task('2', 'Đặt ba điểm nhận pin cũ ở nhà văn hóa thôn', Q3, leading),
        task('3', 'Cử tổ thu gom của xã dự tập huấn', Q3, leading),
        task('4', 'Chấm điểm các tuyến đường hoa do hội viên tự quản', Q4, leading)
      ]
    ),
    links: up('nd-rac', 'tp41', { '1': '1', '2': '2', '3': '3', '4': '4' }),
    tracing: [{ plan: 'nd-rac', by: 'HP.X11713', on: '2026-03-20' }]
  },
  {
    plan: answering(
      'al-rac',
      'HP.X11629',
      own('44/KH-UBND', '2026-03-10'),
      [plan41],
      [task('1', 'Phát thùng rác cho hộ dân', Q2, leading)]
    ),
    links: up('al-rac', 'tp41', { '1': '1' }),
    tracing: []
  },
  {
    plan: answering(
      'ha-rac',
      'HP.P11413',
      own('58/KH-UBND', '2026-03-12'),
      [plan41, plan40, plan12],
      [task('1', 'Phát thùng rác hai ngăn ở các chung cư', Q2, leading)]
    ),
    links: up('ha-rac', 'tp41', { '1': '1' }),
    tracing: []
  }
]

const decision = (number: string, symbol: string, issuedOn: string, title: string) => ({
  type: 'Quyết định',
  number,
  symbol,
  issuedOn,
  title
})

/** In the order they were done. */
export const wasteActs: SampleAct[] = [
  {
    plan: 'tp40',
    kind: 'replace',
    by: ['tp41'],
    document: { type: 'Kế hoạch', number: '41', symbol: 'KH-UBND', issuedOn: '2026-02-05' }
  },
  {
    plan: 'snnmt12',
    kind: 'revoke',
    document: decision('95', 'QĐ-SNNMT', '2026-03-05', 'Thu hồi Kế hoạch số 12/KH-SNNMT')
  },
  {
    plan: 'al-rac',
    kind: 'revoke',
    document: decision('310', 'QĐ-UBND', '2026-09-15', 'Thu hồi Kế hoạch số 44/KH-UBND')
  },
  {
    plan: 'tp41',
    kind: 'amend',
    document: decision('3920', 'QĐ-UBND', '2026-10-16', 'Sửa đổi, bổ sung Kế hoạch số 41/KH-UBND'),
    effectiveOn: '2026-10-20',
    change: {
      '1': { text: 'Phát thùng rác ba ngăn cho các hộ ở khu dân cư tập trung và chung cư' },
      '2': { timing: Q4 },
      '3': { lead: ['Sở Xây dựng'] }
    },
    add: [task('5', 'Công khai số điện thoại nhận phản ánh rác tồn đọng', Q4, { lead: ['Ủy ban nhân dân cấp xã'] })],
    remove: ['4']
  }
]
