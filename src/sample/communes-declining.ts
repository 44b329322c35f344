/** Communes that decline or forward some tasks of the city, with grounds. INVENTED plans of real bodies. */
import { oneStopDecree, parsed, plan18, raw } from './cite.ts'
import { body } from './communes-own-body.ts'
import { Q1, Q2, Q2Q4, Q3, Q4, recurring, task, up, wholePeriod } from './task.ts'
import type { Answer } from './types.ts'

/** Declines one task with grounds and hands another to its own unit; the rest it does. */
const haiAn: Answer = {
  plan: {
    key: 'hai-an',
    body: body(
      'HP.P11413',
      '62',
      '2026-03-10',
      'Giải quyết thủ tục hành chính tại phường Hải An năm 2026',
      [parsed('can_cu', oneStopDecree), raw('thuc_hien', plan18)],
      [
        task('I.1', 'Kiểm tra, thay bảng niêm yết và mã QR tra cứu thủ tục tại sảnh chờ', Q1, {
          lead: ['Văn phòng HĐND và UBND phường']
        }),
        task(
          'I.2',
          'Giữ nguyên bố trí người và thiết bị đã có của Trung tâm Phục vụ hành chính công phường',
          wholePeriod,
          {
            lead: ['Văn phòng HĐND và UBND phường']
          }
        ),
        task('I.3', 'Giao Phòng Văn hóa - Xã hội chọn thời gian, mời giảng viên dạy nghề trực quầy', Q2, {
          kind: 'assignment',
          lead: ['Phòng Văn hóa - Xã hội phường']
        }),
        task('I.4', 'Đặt máy chấm điểm phục vụ ở từng quầy, hai lần trong năm công bố thứ hạng', Q2Q4, {
          lead: ['Trung tâm Phục vụ hành chính công phường']
        }),
        task('I.5', 'Kiểm điểm 6 tháng đầu năm về hồ sơ quá hạn, gắn với đánh giá công chức', Q2, {
          lead: ['Văn phòng HĐND và UBND phường']
        }),
        task('I.6', 'Đóng vai người dân đi làm thủ tục để kiểm tra quầy', Q3, {
          lead: ['Văn phòng HĐND và UBND phường']
        }),
        task('I.7', 'Hoàn tất bản điện tử của các giấy tờ phường đã cấp, chuyển kho dữ liệu thành phố', Q4, {
          lead: ['Trung tâm Phục vụ hành chính công phường']
        }),
        task('I.8', 'Gửi Sở Nội vụ báo cáo cả năm', Q4, { lead: ['Văn phòng HĐND và UBND phường'] }),
        task('I.9', 'Nhắn tin xin lỗi, hẹn lại ngày khi hồ sơ quá hạn', recurring, {
          lead: ['Văn phòng HĐND và UBND phường']
        }),
        task('I.10', 'Mở điểm nộp hồ sơ trực tuyến tại chợ và bến tàu', wholePeriod, {
          lead: ['Đoàn Thanh niên phường']
        })
      ]
    )
  },
  links: [
    ...up('hai-an', 'tp18', {
      'I.1': 'II.1.b',
      'I.4': 'II.2.b',
      'I.5': 'II.2.c',
      'I.6': 'II.3.b',
      'I.7': 'II.4.a',
      'I.8': 'II.4.b',
      'I.9': 'II.5.a',
      'I.10': 'II.5.b'
    }),
    {
      child: ['hai-an', 'I.2'],
      parent: ['tp18', 'II.1.c'],
      kind: 'declines',
      grounds:
        'Trung tâm đã đủ người, đủ thiết bị từ tháng 12/2025 theo Quyết định số 512/QĐ-UBND ngày 22/12/2025 ' +
        'của Ủy ban nhân dân phường; năm 2026 không phát sinh việc'
    },
    { child: ['hai-an', 'I.3'], parent: ['tp18', 'II.2.a'], kind: 'forwards', to: 'HP.P11413.VHXH' }
  ],
  tracing: [{ plan: 'hai-an', by: 'HP.P11413', on: '2026-04-02' }]
}

/** An island: few tasks, one forwarded to the hall, one declined. */
const catHai: Answer = {
  plan: {
    key: 'cat-hai',
    body: body(
      'HP.D11914',
      '19',
      '2026-03-12',
      'Đưa thủ tục hành chính đến từng đảo, từng bến của đặc khu Cát Hải',
      [raw('thuc_hien', plan18)],
      [
        task('1', 'Niêm yết thủ tục tại bến phà, cảng cá và trụ sở đặc khu', Q1, {
          lead: ['Văn phòng HĐND và UBND đặc khu']
        }),
        task('2', 'Lập quầy lưu động đi tàu, mỗi tháng hai chuyến', recurring, {
          lead: ['Trung tâm Phục vụ hành chính công']
        }),
        task('3', 'Học nghề tiếp nhận, số hóa theo hình thức trực tuyến', Q2, { lead: ['Phòng Kinh tế'] }),
        task('4', 'Trung tâm Phục vụ hành chính công đặc khu tự lên lịch số hóa kết quả đã cấp', Q4, {
          kind: 'assignment',
          lead: ['Trung tâm Phục vụ hành chính công']
        }),
        task('5', 'Không tổ chức kiểm tra riêng trong Quý III', Q3, { lead: ['Văn phòng HĐND và UBND đặc khu'] }),
        task('6', 'Họp rút kinh nghiệm 6 tháng đầu năm, gửi báo cáo Sở Nội vụ', Q2, {
          lead: ['Văn phòng HĐND và UBND đặc khu']
        }),
        task('7', 'Báo cáo kết quả cả năm cho Sở Nội vụ', Q4, { lead: ['Văn phòng HĐND và UBND đặc khu'] }),
        task('8', 'Xin lỗi trực tiếp khi trả kết quả muộn vì biển động', recurring, {
          lead: ['Văn phòng HĐND và UBND đặc khu']
        }),
        task('9', 'Giúp ngư dân nộp hồ sơ trực tuyến khi tàu về bến', wholePeriod, {
          lead: ['Đồn Biên phòng', 'Đoàn Thanh niên']
        }),
        task('10', 'Hỏi ý kiến hành khách, chủ tàu đến làm thủ tục', Q2Q4, { lead: ['Phòng Kinh tế'] })
      ]
    )
  },
  links: [
    ...up('cat-hai', 'tp18', {
      '1': 'II.1.b',
      '2': 'II.1.c',
      '3': 'II.2.a',
      '6': 'II.2.c',
      '7': 'II.4.b',
      '8': 'II.5.a',
      '9': 'II.5.b',
      '10': 'II.2.b'
    }),
    { child: ['cat-hai', '4'], parent: ['tp18', 'II.4.a'], kind: 'forwards', to: 'HP.D11914.HCC' },
    {
      child: ['cat-hai', '5'],
      parent: ['tp18', 'II.3.b'],
      kind: 'declines',
      grounds: 'Thanh tra thành phố đã có lịch kiểm tra trực tiếp tại đặc khu trong Quý III, xin không kiểm tra trùng'
    }
  ],
  tracing: [{ plan: 'cat-hai', by: 'HP.D11914', on: '2026-04-15' }]
}

export const decliningCommunes: Answer[] = [haiAn, catHai]
