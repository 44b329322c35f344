/** Communes with a wrong or weak citation, and plans otherwise ordinary. INVENTED plans of real bodies. */
import { type Named, parsed, plan18 } from './cite.ts'
import { communePlan, type Ward } from './commune-template.ts'
import type { Answer } from './types.ts'

const cityShort = 'UBND thành phố'
const citing = (changed: Partial<Named>): Named => ({ ...plan18, ...changed })
const letter = (reference: string, date: string | null, dateText?: string): Named => ({
  type: 'Công văn',
  reference,
  date,
  issuer: 'Sở Nội vụ',
  title: 'về lập kế hoạch giải quyết thủ tục hành chính',
  ...(dateText === undefined ? {} : { dateText })
})

const citations: Ward[] = [
  {
    key: 'vinh-bao',
    code: 'HP.X11824',
    number: '43',
    issuedOn: '2026-02-10',
    style: 0,
    citations: [parsed('thuc_hien', citing({ date: '2026-01-21' }))]
  },
  {
    key: 'nam-sach',
    code: 'HP.X10606',
    number: '36',
    issuedOn: '2026-02-24',
    style: 1,
    citations: [
      parsed('thuc_hien', plan18),
      parsed('can_cu', { type: 'Nghị quyết', reference: '74/NQ-HĐND', date: '2025-12-11', issuer: cityShort })
    ]
  },
  {
    key: 'gia-loc',
    code: 'HP.X10999',
    number: '31',
    issuedOn: '2026-02-25',
    style: 2,
    citations: [parsed('thuc_hien', citing({ type: 'Chương trình' }))]
  },
  {
    key: 'tu-ky',
    code: 'HP.X11074',
    number: '40',
    issuedOn: '2026-03-02',
    style: 0,
    citations: [parsed('thuc_hien', citing({ reference: '18/KHUBND' }))]
  },
  {
    key: 'ninh-giang',
    code: 'HP.X11203',
    number: '26',
    issuedOn: '2026-03-09',
    style: 1,
    citations: [parsed('thuc_hien', { type: 'Kế hoạch', reference: '18/KH-UBND', date: '2026-01-20', issuer: null })]
  },
  {
    key: 'thanh-mien',
    code: 'HP.X11239',
    number: '35',
    issuedOn: '2026-02-26',
    style: 2,
    citations: [parsed('thuc_hien', plan18), parsed('theo', letter('412/SNV-CCHC', '2026-04-03'))]
  },
  {
    key: 'chi-linh',
    code: 'HP.P10546',
    number: '48',
    issuedOn: '2026-03-05',
    style: 0,
    citations: [parsed('thuc_hien', plan18), parsed('theo', letter('215/SNV-CCHC', null, '30/02/2026'))]
  },
  {
    key: 'kinh-mon',
    code: 'HP.P10675',
    number: '29',
    issuedOn: '2026-03-11',
    style: 1,
    citations: [
      parsed('can_cu', { type: 'Quyết định', reference: '766/QĐ-TTg', date: null, issuer: 'Thủ tướng Chính phủ' }),
      parsed('can_cu', {
        type: 'Quyết định',
        reference: '2417/QĐ-UBND',
        date: '2025-08-28',
        issuer: cityShort,
        title: 'ban hành quy chế hoạt động của bộ phận một cửa'
      }),
      parsed('theo', {
        type: 'Thông báo',
        reference: '06/TB-BCĐ',
        date: '2026-01-30',
        issuer: 'Ban Chỉ đạo cải cách hành chính thành phố Hải Phòng'
      }),
      parsed('thuc_hien', plan18)
    ]
  }
]

export const miscitingCommunes: Answer[] = citations.map(communePlan)
