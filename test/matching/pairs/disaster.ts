import { links, type Pair, tasks } from './pair.ts'

/** Disaster prevention: an invented province and a coastal commune. */
export const disaster: Pair = {
  name: 'disaster prevention: commune to province',
  parents: tasks(`
    1 | Q1 | Tổng kết công tác phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025, triển khai nhiệm vụ năm 2026
    2 | Q1 | Kiện toàn Ban Chỉ huy phòng thủ dân sự các cấp, phân công thành viên phụ trách địa bàn
    3 | Q2 | Xây dựng, phê duyệt phương án ứng phó thiên tai theo cấp độ rủi ro
    4 | Q2 | Kiểm tra, đánh giá hiện trạng đê điều, hồ đập, công trình thủy lợi trước mùa mưa bão
    5 | Q2 | Diễn tập phòng, chống bão lụt, tìm kiếm cứu nạn
    6 | Q2 | Tập huấn cho Đội xung kích phòng, chống thiên tai cấp xã
    7 | tx | Tuyên truyền, nâng cao nhận thức cộng đồng; hưởng ứng Tuần lễ quốc gia phòng, chống thiên tai
    8 | tx | Trực ban, cảnh báo sớm, truyền tin dự báo đến người dân qua Zalo, loa truyền thanh
    9 | tx | Chuẩn bị vật tư, phương tiện, lương thực theo phương châm “bốn tại chỗ”
    10 | Q2 | Rà soát các khu dân cư có nguy cơ sạt lở, ngập lụt, lập phương án sơ tán dân
    11 | tx | Xử lý vi phạm pháp luật về đê điều, công trình thủy lợi
    12 | tx | Thu, quản lý, sử dụng Quỹ phòng, chống thiên tai
    13 | Q3 | Kêu gọi, hướng dẫn tàu thuyền vào nơi tránh trú bão; quản lý tàu cá ra khơi
    14 | tx | Thống kê, đánh giá thiệt hại; hỗ trợ khôi phục sản xuất, ổn định đời sống sau thiên tai
    15 | Q4 | Báo cáo kết quả thực hiện Kế hoạch năm về Sở Nông nghiệp và Môi trường
    16 | -/a | Công an, Quân sự chủ động lực lượng, phương tiện tham gia ứng cứu khi có lệnh
  `),
  children: tasks(`
    1 | Q1 | Hội nghị rút kinh nghiệm, tổng kết công tác PCTT-TKCN năm 2025
    2 | Q1 | Quyết định kiện toàn Ban Chỉ huy Phòng thủ dân sự xã, giao nhiệm vụ từng thành viên
    3 | Q2 | Lập phương án ứng phó bão mạnh, siêu bão và nước biển dâng
    4 | Q2 | Kiểm tra tuyến đê biển, cống dưới đê, kênh tiêu trước mùa mưa bão
    5 | Q2 | Củng cố, tập huấn Đội xung kích; tổ chức diễn tập cứu hộ, cứu nạn
    6 | tx | Thông báo diễn biến mưa bão trên loa thôn, nhóm Zalo
    7 | tx | Dự trữ bao tải, đất đá, áo phao, mì tôm, nước uống theo phương châm 4 tại chỗ
    8 | Q2 | Rà soát hộ ở vùng trũng, vùng cửa sông, lên danh sách di dời, sơ tán khi có bão
    9 | tx | Đôn đốc thu nộp Quỹ phòng, chống thiên tai
    10 | Q3 | Kiểm đếm tàu cá, hướng dẫn neo đậu tránh trú bão
    11 | tx | Ngăn chặn, giải tỏa vi phạm hành lang bảo vệ đê
    12 | Q4 | Thống kê thiệt hại sau bão, đề nghị hỗ trợ dân khôi phục sản xuất
    13 | tx | Vận động nhân dân tham gia bảo hiểm y tế toàn dân
    14 | Q4 | Gửi báo cáo tổng kết công tác phòng, chống thiên tai về Sở Nông nghiệp và Môi trường
    15 | tx | Truyền thông kỹ năng phòng tránh thiên tai trong trường học
  `),
  links: links(`
    1 =1
    2 =2
    3 =3
    4 =4
    5 =6 ~5
    6 ~8
    7 =9
    8 =10
    9 ~12
    10 =13
    11 =11
    12 =14
    14 =15
    15 ~7
  `)
}
