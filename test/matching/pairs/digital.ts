import { links, type Pair, tasks } from './pair.ts'

/** Digital transformation: an invented city and a department of it. */
export const digital: Pair = {
  name: 'digital transformation: department to city',
  parents: tasks(`
    1 | Q1 | Ban hành Kế hoạch chuyển đổi số năm 2026, giao chỉ tiêu cụ thể cho từng cơ quan
    2 | Q1 | Kiện toàn Ban Chỉ đạo và Tổ công nghệ số cộng đồng các cấp
    3 | Q2 | Hoàn thành kết nối, chia sẻ dữ liệu với Cơ sở dữ liệu quốc gia về dân cư qua Trục liên thông
    4 | Q2 | Xây dựng kho dữ liệu dùng chung và Cổng dữ liệu mở của thành phố
    5 | Q3 | Diễn tập ứng cứu sự cố an toàn thông tin mạng
    6 | tx | Phê duyệt cấp độ an toàn hệ thống thông tin, triển khai bảo vệ theo mô hình 4 lớp
    7 | tx | Cung cấp dịch vụ công trực tuyến toàn trình; tái sử dụng dữ liệu đã số hóa
    8 | tx | Gửi, nhận văn bản điện tử có ký số; xử lý hồ sơ công việc trên môi trường mạng
    9 | Q3 | Đào tạo kỹ năng số cơ bản, trí tuệ nhân tạo cho cán bộ, công chức, viên chức
    10 | Q4 | Tổ chức Ngày Chuyển đổi số quốc gia 10/10, tọa đàm với doanh nghiệp công nghệ
    11 | tx | Phát triển kinh tế số: hỗ trợ doanh nghiệp nhỏ và vừa, hộ kinh doanh lên sàn thương mại điện tử
    12 | tx | Phổ cập chữ ký số cá nhân, định danh điện tử VNeID cho người dân
    13 | Q4 | Đánh giá, xếp hạng mức độ chuyển đổi số của các sở, ngành, địa phương
    14 | Q2 | Triển khai nền tảng họp trực tuyến và phòng họp không giấy
    15 | -/a | Các sở, ngành báo cáo kết quả thực hiện hằng quý về Sở Khoa học và Công nghệ
    16 | -/a | Bố trí tối thiểu 3% ngân sách chi cho khoa học, công nghệ và chuyển đổi số
  `),
  children: tasks(`
    a | Q1 | Xây dựng kế hoạch CĐS của Sở năm 2026 và phân công chỉ tiêu cho từng phòng
    b | Q2 | Số hóa, làm sạch dữ liệu hộ tịch; kết nối với CSDL quốc gia về dân cư
    c | Q3 | Cử cán bộ tham gia diễn tập an toàn thông tin do thành phố tổ chức
    d | tx | Lập hồ sơ đề xuất cấp độ an toàn cho các hệ thống thông tin của Sở, trình phê duyệt
    e | tx | 100% văn bản đi được ký số, trao đổi trên Trục liên thông (trừ văn bản mật)
    g | tx | Rà soát, cung cấp dịch vụ công trực tuyến toàn trình thuộc lĩnh vực tư pháp
    h | Q3 | Bồi dưỡng kỹ năng số, sử dụng trợ lý AI cho công chức, viên chức của Sở
    i | Q4 | Hưởng ứng Ngày Chuyển đổi số quốc gia
    k | Q2 | Đưa phòng họp không giấy vào sử dụng tại trụ sở Sở
    l | - | Định kỳ hằng quý báo cáo kết quả chuyển đổi số gửi Sở Khoa học và Công nghệ
    m | - | Lập dự toán kinh phí cho chuyển đổi số trình Sở Tài chính
    n | Q1 | Sửa chữa kho lưu trữ, mua sắm tủ, giá đựng tài liệu
    o | Q4 | Tự chấm điểm bộ chỉ số chuyển đổi số của Sở
  `),
  links: links(`
    a =1
    b ~3 ?4
    c =5
    d ~6
    e =8
    g =7
    h =9
    i ~10
    k ~14
    l =15
    m ~16
    o ~13
  `)
}
