/** Cụm and khối: invented groupings of real bodies. A commune is in one cụm of the city at most. */
import type { NewBlock } from './types.ts'

export const blocks: NewBlock[] = [
  {
    code: 'HP.CUM1',
    name: 'Cụm số 1 (các phường trung tâm)',
    owner: 'HP',
    inCharge: 'Giám đốc Sở Tư pháp',
    members: ['HP.P11311', 'HP.P11602', 'HP.P11329', 'HP.P11359', 'HP.P11383', 'HP.P11407', 'HP.P11413', 'HP.P11411']
  },
  {
    code: 'HP.CUM2',
    name: 'Cụm số 2 (các phường phía Tây và phía Nam)',
    owner: 'HP',
    inCharge: 'Giám đốc Sở Xây dựng',
    members: ['HP.P11443', 'HP.P11446', 'HP.P11455', 'HP.P11737', 'HP.P11692', 'HP.P11581', 'HP.P11560']
  },
  {
    code: 'HP.CUM3',
    name: 'Cụm số 3 (các xã phía Nam)',
    owner: 'HP',
    inCharge: 'Giám đốc Sở Nông nghiệp và Môi trường',
    members: ['HP.X11755', 'HP.X11809', 'HP.X11824', 'HP.X11911']
  },
  {
    code: 'HP.CUM4',
    name: 'Cụm số 4 (các xã An Lão, Kiến Thụy)',
    owner: 'HP',
    inCharge: 'Giám đốc Sở Nội vụ',
    members: ['HP.X11629', 'HP.X11680', 'HP.X11725', 'HP.X11749', 'HP.X11728', 'HP.X11713']
  },
  {
    code: 'HP.CUM5',
    name: 'Cụm số 5 (các xã, phường phía Tây thành phố)',
    owner: 'HP',
    members: [
      'HP.P10525',
      'HP.P10532',
      'HP.P10543',
      'HP.P10546',
      'HP.P10675',
      'HP.X10606',
      'HP.X10813',
      'HP.X10945',
      'HP.X10999',
      'HP.X11074',
      'HP.X11203',
      'HP.X11239',
      'HP.X10750'
    ]
  },
  {
    code: 'HP.KHOI1',
    name: 'Khối các sở, cơ quan tham mưu tổng hợp',
    owner: 'HP',
    members: ['HP.SNV', 'HP.STP', 'HP.STC', 'HP.SNGV', 'HP.TT', 'HP.VP']
  },
  {
    code: 'HP.KHOI2',
    name: 'Khối các sở quản lý chuyên ngành',
    owner: 'HP',
    members: ['HP.SCT', 'HP.SNNMT', 'HP.SXD', 'HP.SKHCN', 'HP.SVHTTDL', 'HP.SGDDT', 'HP.SYT']
  },
  {
    code: 'HP.VENBIEN',
    name: 'Nhóm xã, phường, đặc khu ven biển, hải đảo',
    owner: 'HP.SNNMT',
    members: ['HP.P11455', 'HP.P11737', 'HP.X11749', 'HP.X11809', 'HP.D11914', 'HP.D11948']
  }
]
