/** A year of answers to the city's plan for storms, which names no day: a department and the coast. INVENTED plans. */
import { disasterDecree, type Named, parsed, plan112, raw } from './cite.ts'
import { Q2, Q3, Q4, recurring, task, up } from './task.ts'
import type { Answer, NewCitation, NewTask } from './types.ts'

const plan58: Named = {
  type: 'Kế hoạch',
  reference: '58/KH-SNNMT',
  date: '2026-05-08',
  issuer: 'Sở Nông nghiệp và Môi trường',
  title: 'về bảo vệ đê điều và dân cư ven biển mùa mưa bão năm 2026'
}

interface Coast {
  key: string
  issuer: string
  number: string
  symbol?: string
  issuedOn: string
  title: string
  citations: NewCitation[]
  links?: Record<string, string>
  traced?: string
  state?: 'draft'
}

function answer(head: Coast, tasks: NewTask[]): Answer {
  return {
    plan: {
      key: head.key,
      body: {
        issuer: head.issuer,
        document: {
          type: 'Kế hoạch',
          symbol: head.symbol ?? 'KH-UBND',
          title: head.title,
          ...(head.state === 'draft' ? {} : { number: head.number, issuedOn: head.issuedOn })
        },
        state: head.state ?? 'issued',
        field: 'phong-chong-thien-tai',
        period: { from: '2026-05-01', to: '2026-12-31' },
        citations: head.citations,
        tasks
      }
    },
    links: up(head.key, 'tp112', head.links ?? {}),
    tracing: head.traced === undefined ? [] : [{ plan: head.key, by: head.issuer, on: head.traced }]
  }
}

const guard = { lead: ['Ban Chỉ huy quân sự'], support: ['Công an', 'Đồn Biên phòng'] }

const snnmt = answer(
  {
    key: 'snnmt58',
    issuer: 'HP.SNNMT',
    number: '58',
    symbol: 'KH-SNNMT',
    issuedOn: '2026-05-08',
    traced: '2026-05-20',
    title: 'Bảo vệ đê điều và dân cư ven biển mùa mưa bão năm 2026',
    citations: [parsed('thuc_hien', plan112)],
    links: { '1': 'II.1.a', '2': 'II.1.b', '3': 'II.1.c', '4': 'II.2.b', '5': 'II.3.a' }
  },
  [
    task('1', 'Giúp các xã, phường, đặc khu vẽ lại bản đồ ngập khi nước dâng và phương án sơ tán', Q2, {
      lead: ['Chi cục Thủy lợi và Phòng, chống thiên tai'],
      cascade: { mode: 'required', organizations: ['HP.D11948'] }
    }),
    task('2', 'Kiểm kê đá, bao tải, rọ thép tại kho của ngành, mua bù phần thiếu', Q2, { lead: ['Văn phòng Sở'] }),
    task('3', 'Đi bộ khảo sát tuyến đê biển, cắm biển đoạn xung yếu', Q2, {
      lead: ['Chi cục Thủy lợi và Phòng, chống thiên tai'],
      targets: [{ text: 'Khảo sát 98 km đê', value: 98, unit: 'km', comparator: '=' }]
    }),
    task('4', 'Trực ban, phát bản tin tình hình sáu giờ một lần khi có bão', recurring, { lead: ['Văn phòng Sở'] }),
    task('5', 'Tổng hợp thiệt hại toàn vùng ven biển, kiến nghị công trình cần sửa', Q4, { lead: ['Văn phòng Sở'] })
  ]
)

const island = answer(
  {
    key: 'cat-hai-bao',
    issuer: 'HP.D11914',
    number: '61',
    issuedOn: '2026-05-20',
    traced: '2026-06-05',
    title: 'Ứng phó bão, nước dâng tại đặc khu Cát Hải năm 2026',
    citations: [parsed('thuc_hien', plan112), parsed('thuc_hien', plan58)],
    links: { '1': 'II.1.a', '2': 'II.1.b', '3': 'II.2.a', '4': 'II.2.b', '5': 'II.3.a' }
  },
  [
    task('1', 'Lập danh sách lồng bè, nhà yếu và du khách lưu trú phải sơ tán', Q2, guard),
    task('2', 'Dự trữ lương thực, nước ngọt, dầu máy phát cho đảo trong bảy ngày', Q2, { lead: ['Phòng Kinh tế'] }),
    task('3', 'Diễn tập đưa khách du lịch rời đảo và gọi tàu vào vịnh trú tránh', Q3, guard),
    task('4', 'Trực suốt ngày đêm khi có tin bão, giữ liên lạc với từng chủ bè', recurring, guard),
    task('5', 'Họp dân rút kinh nghiệm sau mùa bão', Q4, { lead: ['Văn phòng HĐND và UBND đặc khu'] })
  ]
)

const coastTasks: NewTask[] = [
  task('1', 'Rà từng tổ dân phố, ghi tên hộ phải đi sơ tán và nơi đến', Q2, guard),
  task('2', 'Kiểm tra kho vật tư của địa phương, ký hợp đồng thuê xe, thuyền khi cần', Q2, guard),
  task('3', 'Diễn tập di dời dân vùng trũng', Q3, guard),
  task('4', 'Cắt cử người trực đêm khi có bão, áp thấp', recurring, guard),
  task('5', 'Lập biên bản thiệt hại và bình xét hộ được hỗ trợ', Q4, guard)
]
const coastLinks = { '1': 'II.1.a', '2': 'II.1.b', '3': 'II.2.a', '4': 'II.2.b', '5': 'II.3.a' }

const hungThang = answer(
  {
    key: 'hung-thang-bao',
    issuer: 'HP.X11809',
    number: '68',
    issuedOn: '2026-06-10',
    traced: '2026-06-25',
    title: 'Phòng, chống bão lụt xã Hùng Thắng năm 2026',
    citations: [parsed('can_cu', disasterDecree), raw('thuc_hien', plan112)],
    links: coastLinks
  },
  coastTasks
)

/** After the quarter was over: two of its tasks came too late to be done in time. */
const doSon = answer(
  {
    key: 'do-son-bao',
    issuer: 'HP.P11455',
    number: '88',
    issuedOn: '2026-07-03',
    traced: '2026-07-20',
    title: 'Phòng, chống thiên tai phường Đồ Sơn năm 2026',
    citations: [raw('thuc_hien', plan112)],
    links: coastLinks
  },
  coastTasks
)

/** Cites and works, but nobody has said what answers what; one task it declines, and does not say why. */
const kienHai = answer(
  {
    key: 'kien-hai-bao',
    issuer: 'HP.X11749',
    number: '63',
    issuedOn: '2026-06-16',
    title: 'Bảo vệ đê, kè và dân cư ngoài bãi của xã Kiến Hải',
    citations: [parsed('thuc_hien', plan112)]
  },
  [
    ...coastTasks.slice(0, 3),
    task('6', 'Không họp rút kinh nghiệm riêng sau mùa mưa bão', Q4, { lead: ['Văn phòng HĐND và UBND xã'] })
  ]
)
kienHai.links.push({ child: ['kien-hai-bao', '6'], parent: ['tp112', 'II.3.a'], kind: 'declines' })

const namDoSon = answer(
  {
    key: 'nam-do-son-bao',
    issuer: 'HP.P11737',
    number: '',
    issuedOn: '',
    state: 'draft',
    title: 'Phòng, chống thiên tai phường Nam Đồ Sơn năm 2026',
    citations: [parsed('thuc_hien', plan112)]
  },
  coastTasks.slice(0, 2)
)

export const coast: Answer[] = [snnmt, island, hungThang, doSon, kienHai, namDoSon]
