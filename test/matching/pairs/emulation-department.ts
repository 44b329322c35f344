import { links, type Pair, tasks } from './pair.ts'

/** Emulation: an invented department whose tasks are long and hold several jobs each. */
export const emulationDepartment: Pair = {
  name: 'emulation: department to province',
  parents: tasks(`
    II.1 | Q1 | Tham mưu ban hành Chỉ thị của Tỉnh ủy và Kế hoạch phát động phong trào thi đua yêu nước năm 2026
    II.2 | Q1 | Hướng dẫn đăng ký thi đua, đăng ký mô hình, điển hình tiên tiến năm 2026
    II.3 | Q1 | Tổ chức Hội nghị triển khai nhiệm vụ thi đua, khen thưởng và ký giao ước của các khối thi đua thuộc tỉnh
    II.4 | Q1 | Dự hội nghị tổng kết của Cụm thi đua các tỉnh Duyên hải; nhận bàn giao nhiệm vụ Cụm phó
    II.5 | Q2 | Đôn đốc các khối thi đua sơ kết, đánh giá kết quả thực hiện giao ước nửa đầu năm
    II.6 | Q2 | Phối hợp với Cụm các tỉnh Duyên hải chuẩn bị nội dung hội nghị sơ kết
    II.7 | Q2,Q3 | Kiểm tra việc thực hiện chính sách, pháp luật về thi đua, khen thưởng tại một số đơn vị
    II.8 | Q3 | Bồi dưỡng, tập huấn nghiệp vụ cho cán bộ làm công tác thi đua, khen thưởng
    II.9 | Q3 | Rà soát, trình khen thưởng thành tích kháng chiến, danh hiệu Bà mẹ Việt Nam anh hùng còn tồn đọng
    II.10 | Q4 | Hướng dẫn tổng kết, bình xét, suy tôn đơn vị dẫn đầu các khối thi đua
    II.11 | Q4 | Họp Hội đồng Thi đua - Khen thưởng tỉnh xét danh hiệu “Chiến sĩ thi đua cấp tỉnh”, “Tập thể
      ... lao động xuất sắc”
    II.12 | Q4 | Báo cáo kết quả công tác thi đua, khen thưởng năm 2026 với Bộ Nội vụ
    III.1 | tx | Phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến
    III.2 | tx | Đổi mới tuyên truyền về thi đua, khen thưởng trên nền tảng số
    III.3 | tx | Khen thưởng kịp thời thành tích đột xuất trong phòng, chống thiên tai, giữ gìn an ninh trật tự
    III.4 | tx | Thực hiện tiết kiệm, công khai trong sử dụng Quỹ thi đua, khen thưởng
    IV.1 | -/a | Thủ trưởng các sở, ngành, Chủ tịch UBND cấp xã cụ thể hóa Kế hoạch này bằng kế hoạch, chương
      ... trình của mình
    IV.2 | -/a | Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục giới thiệu gương điển hình, mô hình hay
  `),
  children: tasks(`
    1 | Q1 | Ban hành Kế hoạch công tác thi đua, khen thưởng của Sở; phát động phong trào thi đua “Kỷ cương,
      ... sáng tạo, về đích sớm” trong toàn ngành
    2 | Q1 | Các phòng, đơn vị đăng ký danh hiệu thi đua và hình thức khen thưởng, lựa chọn mô hình điển hình
      ... để bồi dưỡng
    3 | Q1 | Tham gia ký kết giao ước thi đua của Khối Kinh tế; làm tốt nhiệm vụ Khối phó
    4 | Q2 | Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm gắn với giao ban ngành; gửi báo cáo Khối trưởng
    5 | Q3 | Tự kiểm tra và làm việc với Đoàn kiểm tra của tỉnh (nếu có); cử người tham dự lớp tập huấn nghiệp vụ TĐKT
    6 | Q4 | Bình xét các danh hiệu thi đua cuối năm: họp Hội đồng Sở, bỏ phiếu kín, lập hồ sơ trình Hội đồng tỉnh
    7 | Q4 | Tổng kết công tác thi đua khen thưởng năm 2026, chấm điểm thi đua, dự hội nghị tổng kết Khối Kinh tế
    8 | tx | Thông tin, tuyên truyền trên trang thông tin điện tử của Sở về các tập thể, cá nhân tiêu biểu; phổ
      ... biến Luật Thi đua, khen thưởng
    9 | tx | Xây dựng, nhân rộng các điển hình tiên tiến trong nông nghiệp, thủy sản
    10 | tx | Đề xuất khen thưởng đột xuất đối với lực lượng kiểm ngư, quản lý đê điều lập thành tích xuất sắc
    11 | Q2 | Tổ chức hội thi thể thao chào mừng ngày truyền thống của ngành
    12 | -/a | Văn phòng Sở đầu mối theo dõi, đôn đốc thực hiện Kế hoạch, tổng hợp báo cáo Giám đốc Sở
    13 | - | Cải cách thủ tục, rút ngắn thời gian giải quyết hồ sơ khen thưởng, không nhận hồ sơ giấy
  `),
  links: links(`
    1 =II.1 =IV.1
    2 =II.2 ~III.1
    3 ~II.3
    4 =II.5 ?II.6
    5 ~II.7 ~II.8
    6 =II.11 ~II.10
    7 =II.10 ~II.12
    8 =III.2 ?IV.2
    9 =III.1
    10 ~III.3
  `)
}
