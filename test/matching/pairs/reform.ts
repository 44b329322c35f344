import { links, type Pair, tasks } from './pair.ts'

/** Administrative reform: an invented province and one of its wards. */
export const reform: Pair = {
  name: 'administrative reform: ward to province',
  parents: tasks(`
    1 | Q1 | Ban hành Kế hoạch cải cách hành chính năm 2026 của tỉnh và các kế hoạch chuyên đề
    2 | tx | Rà soát, đơn giản hóa thủ tục hành chính, cắt giảm thời gian giải quyết, trình công bố danh mục
    3 | tx | Công khai đầy đủ thủ tục hành chính tại nơi tiếp nhận và trên Cổng Dịch vụ công quốc gia
    4 | Q2 | Khảo sát, đo lường sự hài lòng của người dân, tổ chức đối với cơ quan hành chính nhà nước
    5 | Q3 | Kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương tại các sở, ngành và cấp xã
    6 | Q4 | Xác định và công bố Chỉ số cải cách hành chính của các cơ quan, địa phương
    7 | tx | Tiếp nhận, giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông; xử lý hồ sơ trễ hẹn, xin lỗi người dân
    8 | Q2 | Sắp xếp, kiện toàn tổ chức bộ máy, tinh giản biên chế gắn với vị trí việc làm
    9 | Q3 | Bồi dưỡng, tập huấn kỹ năng cho công chức làm công tác cải cách hành chính và bộ phận một cửa
    10 | tx | Rà soát, xử lý, hệ thống hóa văn bản quy phạm pháp luật
    11 | tx | Thông tin, tuyên truyền về cải cách hành chính trên các phương tiện truyền thông
    12 | Q4 | Phát động cuộc thi tìm hiểu, sáng kiến cải cách hành chính
    13 | tx | Nâng tỷ lệ hồ sơ trực tuyến toàn trình, thanh toán trực tuyến, số hóa kết quả giải quyết
    14 | tx | Thực hiện tự chủ tài chính tại đơn vị sự nghiệp công lập; quản lý tài sản công
    15 | Q2,Q4 | Báo cáo kết quả cải cách hành chính 6 tháng và năm về Bộ Nội vụ
    16 | -/a | UBND cấp xã xây dựng kế hoạch, phân công rõ đơn vị thực hiện, tiến độ, sản phẩm
    17 | -/a | Sở Tài chính bố trí kinh phí cho nhiệm vụ cải cách hành chính
  `),
  children: tasks(`
    1 | Q1 | Xây dựng Kế hoạch CCHC năm 2026 của phường
    2 | tx | Rà soát các TTHC đang thực hiện, kiến nghị bãi bỏ, đơn giản hóa những thủ tục rườm rà
    3 | tx | Niêm yết công khai TTHC tại Trung tâm Phục vụ hành chính công phường
    4 | tx | Bố trí công chức trực bộ phận một cửa, không để hồ sơ quá hạn; có thư xin lỗi khi trễ hẹn
    5 | tx | Hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán phí, lệ phí không dùng tiền mặt
    6 | Q3 | Cử công chức tham gia các lớp bồi dưỡng về cải cách hành chính do tỉnh mở
    7 | Q2 | Phát phiếu lấy ý kiến đánh giá mức độ hài lòng của công dân đến giao dịch
    8 | Q3 | Kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương của cán bộ, công chức
    9 | tx | Tuyên truyền CCHC trên loa truyền thanh và trang thông tin điện tử của phường
    10 | Q4 | Tham gia cuộc thi tìm hiểu về cải cách hành chính do tỉnh phát động
    11 | Q2,Q4 | Báo cáo định kỳ 6 tháng, năm về công tác CCHC gửi Sở Nội vụ
    12 | Q4 | Tự đánh giá, chấm điểm Chỉ số CCHC của phường
    13 | Q1 | Trồng cây xanh dọc các tuyến phố trung tâm
    14 | tx | Rà soát văn bản do HĐND, UBND phường ban hành
    15 | -/a | Phòng Kinh tế tham mưu bố trí dự toán cho công tác cải cách hành chính
  `),
  links: links(`
    1 =1 =16
    2 =2
    3 =3
    4 =7
    5 =13
    6 =9
    7 =4
    8 =5
    9 =11
    10 ~12
    11 =15
    12 ~6
    14 =10
    15 =17
  `)
}
