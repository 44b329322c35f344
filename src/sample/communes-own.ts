/** Communes that wrote their plans in their own words. INVENTED plans of real bodies. */
import { councilResolution, oneStopDecree, parsed, plan18, plan31, raw } from './cite.ts'
import { body } from './communes-own-body.ts'
import { Q1, Q2, Q2Q4, Q3, Q4, recurring, share, task, up, wholePeriod } from './task.ts'
import type { Answer } from './types.ts'

/** The model pupil: every task of both plans above, but no task says who leads. */
const nghiDuong: Answer = {
  plan: {
    key: 'nghi-duong',
    body: body(
      'HP.X11713',
      '56',
      '2026-02-25',
      'Phục vụ người dân xã Nghi Dương nhanh hơn, gần hơn trong năm 2026',
      [parsed('thuc_hien', plan18), parsed('thuc_hien', plan31)],
      [
        task('1.1', 'Làm lại bảng thủ tục tại trụ sở xã và tại năm nhà văn hóa thôn; sửa trang thông tin của xã', Q1),
        task('1.2', 'Chuyển thêm hai công chức sang trực quầy, sửa mái hiên và chỗ để xe của Trung tâm', Q1),
        task('2.1', 'Mời Sở Nội vụ về hướng dẫn công chức xã cách nhận và số hóa giấy tờ', Q2),
        task('2.2', 'Hỏi ý kiến bà con bằng phiếu sau vụ thu hoạch và cuối năm, đọc kết quả trên đài xã', Q2Q4),
        task('3.1', 'Sơ kết việc giải quyết hồ sơ 6 tháng đầu năm tại hội nghị cán bộ toàn xã', Q3),
        task('3.2', 'Chủ tịch Ủy ban nhân dân xã trực tiếp kiểm tra quầy tiếp nhận, xem từng hồ sơ bị trả lại', Q3),
        task('4.1', 'Số hóa xong sổ hộ tịch và kết quả còn hiệu lực, nhập kho dữ liệu của thành phố', Q4),
        task('4.2', 'Báo cáo năm và kiến nghị gửi Sở Nội vụ', Q4),
        task('5.1', 'Viết thư xin lỗi mỗi khi trả kết quả muộn', recurring),
        task('5.2', 'Tổ công nghệ số đi từng ngõ chỉ cách nộp hồ sơ qua mạng', wholePeriod, {
          targets: [share('80% hồ sơ nộp qua mạng', '>=', 80)]
        })
      ]
    )
  },
  links: [
    ...up('nghi-duong', 'tp18', {
      '1.1': 'II.1.b',
      '1.2': 'II.1.c',
      '2.1': 'II.2.a',
      '2.2': 'II.2.b',
      '3.1': 'II.3.a',
      '3.2': 'II.3.b',
      '4.1': 'II.4.a',
      '4.2': 'II.4.b',
      '5.1': 'II.5.a',
      '5.2': 'II.5.b'
    }),
    ...up('nghi-duong', 'snv31', {
      '1.1': '1',
      '1.2': '2',
      '2.1': '3',
      '2.2': '4',
      '3.1': '5',
      '3.2': '6',
      '4.2': '7',
      '5.1': '8',
      '5.2': '9'
    })
  ],
  tracing: [{ plan: 'nghi-duong', by: 'HP.X11713', on: '2026-03-20' }]
}

/** Works hard, cites everything but the city plan: two of its tasks answer the city all the same. */
const vietHoa: Answer = {
  plan: {
    key: 'viet-hoa',
    body: body(
      'HP.P10543',
      '45',
      '2026-02-06',
      'Cải cách hành chính phường Việt Hòa năm 2026',
      [parsed('can_cu', oneStopDecree), parsed('can_cu', councilResolution)],
      [
        task('1', 'Văn phòng HĐND và UBND phường công khai thủ tục tại quầy và trên trang thông tin điện tử', Q1, {
          lead: ['Văn phòng HĐND và UBND phường'],
          targets: [share('Công khai 100% thủ tục', '=', 100)]
        }),
        task('2', 'Trung tâm Phục vụ hành chính công xin lỗi người dân khi trả kết quả chậm hẹn', recurring, {
          lead: ['Trung tâm Phục vụ hành chính công phường'],
          targets: [share('Hồ sơ chậm hẹn không quá 1%', '<=', 1)]
        }),
        task(
          '3',
          'Phòng Kinh tế, Hạ tầng và Đô thị rút ngắn thời gian cấp giấy phép xây dựng nhà ở riêng lẻ',
          wholePeriod,
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị phường'],
            targets: [{ text: 'Còn 10 đến 12 ngày', value: 10, to: 12, unit: 'ngày', comparator: 'range' }]
          }
        ),
        task('4', 'Phòng Văn hóa - Xã hội làm thẻ bảo hiểm y tế cho trẻ em ngay khi đăng ký khai sinh', wholePeriod, {
          lead: ['Phòng Văn hóa - Xã hội phường']
        })
      ]
    )
  },
  links: up('viet-hoa', 'tp18', { '1': 'II.1.b', '2': 'II.5.a' }),
  tracing: [{ plan: 'viet-hoa', by: 'HP.P10543', on: '2026-05-05' }]
}

/** Issued eight days before the city's: it could not have cited it. */
const keSat: Answer = {
  plan: {
    key: 'ke-sat',
    body: body(
      'HP.X10945',
      '03',
      '2026-01-12',
      'Nhiệm vụ cải cách hành chính của xã Kẻ Sặt năm 2026',
      [raw('can_cu', oneStopDecree)],
      [
        task('1', 'Công bố đường dây nóng tiếp nhận phản ánh về thái độ của công chức', Q1, {
          lead: ['Văn phòng HĐND và UBND xã']
        }),
        task('2', 'Trả kết quả tại nhà cho người cao tuổi sống một mình', recurring, { lead: ['Đoàn Thanh niên xã'] })
      ]
    )
  },
  links: [],
  tracing: []
}

/** Cites, declares its links complete, and has none: a plan in general words. */
const ngoQuyen: Answer = {
  plan: {
    key: 'ngo-quyen',
    body: body(
      'HP.P11329',
      '49',
      '2026-03-02',
      'Triển khai kế hoạch của thành phố về giải quyết thủ tục hành chính',
      [parsed('thuc_hien', plan18)],
      [
        task('1', 'Quán triệt sâu rộng nội dung kế hoạch của thành phố đến toàn thể công chức phường', Q1, {
          lead: ['Văn phòng HĐND và UBND phường']
        }),
        task('2', 'Nâng cao tinh thần trách nhiệm, ý thức phục vụ Nhân dân', recurring, {
          lead: ['Các phòng, trung tâm thuộc phường']
        })
      ]
    )
  },
  links: [],
  tracing: [{ plan: 'ngo-quyen', by: 'HP.P11329', on: '2026-03-31' }]
}

export const ownCommunes: Answer[] = [nghiDuong, vietHoa, keSat, ngoQuyen]
