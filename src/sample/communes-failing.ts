/** Communes with a defect in the time, the tasks or the links of their plan. INVENTED plans of real bodies. */
import { clause, plan18, raw } from './cite.ts'
import { communePlan, type Ward } from './commune-template.ts'
import { byGuidance, nextQ1, Q2, Q3, Q4, recurring, task, unstated, wholePeriod } from './task.ts'
import type { Answer } from './types.ts'

const defects: Ward[] = [
  { key: 'thuy-nguyen', code: 'HP.P11560', number: '34', issuedOn: '2026-02-11', style: 1, without: ['II.4'] },
  { key: 'hong-an', code: 'HP.P11602', number: '44', issuedOn: '2026-03-20', style: 1 },
  {
    key: 'do-son',
    code: 'HP.P11455',
    number: '50',
    issuedOn: '2026-04-10',
    style: 0,
    traced: '2026-04-28',
    timing: { 'II.1': recurring, 'II.2': Q2 }
  },
  {
    key: 'gia-vien',
    code: 'HP.P11359',
    number: '',
    issuedOn: '',
    style: 2,
    state: 'draft',
    traced: null,
    unlinked: 'all'
  },
  { key: 'le-chan', code: 'HP.P11383', number: '38', issuedOn: '2026-02-12', style: 0 },
  {
    key: 'kien-an',
    code: 'HP.P11443',
    number: '42',
    issuedOn: '2026-03-12',
    style: 2,
    traced: null,
    unlinked: ['II.4', 'II.6', 'II.9']
  },
  {
    key: 'an-lao',
    code: 'HP.X11629',
    number: '32',
    issuedOn: '2026-02-24',
    style: 1,
    kind: { 'II.3': 'details' },
    timing: { 'II.6': Q4 }
  },
  {
    key: 'tien-lang',
    code: 'HP.X11755',
    number: '45',
    issuedOn: '2026-03-03',
    style: 0,
    timing: { 'II.3': byGuidance, 'II.6': unstated }
  },
  {
    key: 'nguyen-binh-khiem',
    code: 'HP.X11911',
    number: '23',
    issuedOn: '2026-03-13',
    style: 2,
    suggested: true,
    traced: null
  },
  {
    key: 'thanh-ha',
    code: 'HP.X10813',
    number: '47',
    issuedOn: '2026-02-27',
    style: 0,
    extra: [
      task('III.1', 'Thu dọn, phân loại tài liệu lưu trữ tồn đọng từ trước ngày sáp nhập', wholePeriod, {
        lead: ['Văn phòng HĐND và UBND xã']
      }),
      task('III.2', 'Tuyên dương quầy tiếp nhận được người dân chấm điểm cao', Q4, {
        lead: ['Phòng Văn hóa - Xã hội xã']
      }),
      task('III.3', 'Tuyên dương quầy tiếp nhận được người dân chấm điểm cao', Q4, {
        lead: ['Phòng Văn hóa - Xã hội xã']
      }),
      task('III.4', 'Bàn giao hồ sơ đã số hóa của năm 2026 cho kho lưu trữ', nextQ1, {
        lead: ['Văn phòng HĐND và UBND xã']
      })
    ]
  },
  /** It cites a department that itself does not cite the city: what is missing is missing there. */
  {
    key: 'duong-kinh',
    code: 'HP.P11692',
    number: '20',
    issuedOn: '2026-02-27',
    style: 1,
    traced: null,
    citations: [
      raw('thuc_hien', { type: 'Kế hoạch', reference: '15/KH-SXD', date: '2026-02-12', issuer: 'Sở Xây dựng' })
    ],
    unlinked: 'all'
  }
]

/** A second plan of the same ward in the same field: one would have done. */
const leChanCampaign: Answer = {
  plan: {
    key: 'le-chan-2',
    body: {
      issuer: 'HP.P11383',
      document: {
        type: 'Kế hoạch',
        number: '97',
        symbol: 'KH-UBND',
        issuedOn: '2026-07-06',
        title: 'Mở đợt cao điểm 60 ngày không để hồ sơ quá hạn'
      },
      state: 'issued',
      field: 'cai-cach-hanh-chinh',
      period: { from: '2026-07-06', to: '2026-09-03' },
      citations: [{ verb: 'thuc_hien', raw: clause(plan18) }],
      tasks: [
        task('1', 'Mỗi sáng rà hồ sơ sắp đến hạn trong ba ngày tới, giao rõ người xử lý', wholePeriod, {
          kind: 'campaign',
          lead: ['Trung tâm Phục vụ hành chính công phường']
        }),
        task('2', 'Kiểm tra chéo giữa các quầy về giấy tờ đã thu', Q3, {
          kind: 'campaign',
          lead: ['Văn phòng HĐND và UBND phường']
        })
      ]
    }
  },
  links: [
    { child: ['le-chan-2', '1'], parent: ['tp18', 'II.5.a'], kind: 'details' },
    { child: ['le-chan-2', '2'], parent: ['tp18', 'II.3.b'], kind: 'details' }
  ],
  tracing: [{ plan: 'le-chan-2', by: 'HP.P11383', on: '2026-07-20' }]
}

export const failingCommunes: Answer[] = [...defects.map(communePlan), leChanCampaign]
