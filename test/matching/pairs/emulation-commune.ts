import { links, type Pair, tasks } from './pair.ts'

/** Emulation: an invented province and one of its communes, which words and orders things its own way. */
export const emulationCommune: Pair = {
  name: 'emulation: commune to province',
  parents: tasks(`
    1 | Q1 | UBND tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng và văn bản phát động thi đua năm 2026
    2 | Q1 | Các cụm, khối thi đua tổng kết năm 2025, bầu cụm trưởng, khối trưởng và ký giao ước thi đua năm 2026
    3 | Q1 | Kiện toàn Hội đồng Thi đua - Khen thưởng các cấp; ban hành quy chế làm việc của Hội đồng
    4 | Q1 | Xét, đề nghị tặng thưởng cho tập thể, cá nhân có thành tích trong công tác bầu cử
    5 | Q2 | Mở lớp bồi dưỡng nghiệp vụ thi đua, khen thưởng cho công chức phụ trách của các sở, ngành, xã, phường
    6 | Q2 | Sơ kết phong trào thi đua 6 tháng đầu năm; gửi báo cáo về Sở Nội vụ trước ngày 15/6
    7 | Q2 | Tổ chức Hội nghị gặp mặt, biểu dương điển hình tiên tiến nhân ngày 11/6
    8 | Q3 | Thành lập đoàn kiểm tra chéo công tác thi đua, khen thưởng giữa các cụm, khối
    9 | Q3 | Xét công nhận danh hiệu thi đua và khen thưởng năm học 2025 - 2026 đối với ngành Giáo dục
    10 | Q4 | Chấm điểm, xếp hạng các cụm, khối thi đua; đề nghị tặng Cờ thi đua
    11 | Q4 | Tổng kết công tác thi đua, khen thưởng năm 2026, xây dựng nhiệm vụ năm 2027
    12 | Q4 | Thẩm định hồ sơ khen thưởng tổng kết năm, trình Chủ tịch UBND tỉnh quyết định
    13 | tx | Đẩy mạnh các phong trào “Chung tay vì người nghèo”, “Xây dựng nông thôn mới”, “Cả tỉnh chuyển đổi số”
    14 | tx | Tuyên truyền gương người tốt, việc tốt trên Báo và Cổng thông tin điện tử tỉnh
    15 | tx | Khen thưởng đột xuất, khen thưởng chuyên đề; chú trọng người trực tiếp lao động, công nhân, nông dân
    16 | tx | Số hóa hồ sơ khen thưởng, khai thác phần mềm quản lý thi đua, khen thưởng
    17 | -/a | Sở Nội vụ hướng dẫn, theo dõi, đôn đốc thực hiện Kế hoạch, định kỳ báo cáo UBND tỉnh
    18 | -/a | Các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch của đơn vị mình để thực hiện Kế hoạch này
  `),
  children: tasks(`
    a1 | Q1 | Xây dựng và ban hành Kế hoạch thi đua, khen thưởng năm 2026 của xã
    a2 | Q1 | Tổ chức hội nghị phát động và ký kết giao ước thi đua giữa các thôn, trường học, trạm y tế
    a3 | Q1 | Ra quyết định kiện toàn Hội đồng Thi đua - Khen thưởng xã và Hội đồng sáng kiến
    a4 | Q2 | Cử công chức dự lớp tập huấn công tác TĐKT do tỉnh tổ chức
    a5 | Q2 | Báo cáo sơ kết công tác thi đua 6 tháng đầu năm gửi Sở Nội vụ
    a6 | Q3 | Họp bình xét thi đua, khen thưởng cuối năm học cho các trường trên địa bàn
    a7 | Q3 | Chuẩn bị hồ sơ, tài liệu phục vụ đoàn kiểm tra của cụm thi đua
    a8 | Q4 | Hội nghị tổng kết phong trào thi đua năm 2026 và phương hướng năm 2027
    a9 | Q4 | Họp Hội đồng xét danh hiệu thi đua cuối năm, hoàn thiện hồ sơ trình cấp trên khen thưởng
    a10 | tx | Phát hiện, giới thiệu gương điển hình tiên tiến trên hệ thống truyền thanh xã
    a11 | tx | Vận động nhân dân hưởng ứng phong trào xây dựng nông thôn mới nâng cao
    a12 | tx | Kịp thời đề nghị khen thưởng đột xuất cho người có hành động dũng cảm
    a13 | - | Quản lý, sử dụng Quỹ thi đua, khen thưởng đúng quy định
    a14 | -/a | Phòng Văn hóa - Xã hội tham mưu triển khai, theo dõi, tổng hợp kết quả thực hiện Kế hoạch báo
      ... cáo UBND xã
    a15 | -/a | Đề nghị Mặt trận Tổ quốc và các đoàn thể giám sát việc khen thưởng
  `),
  links: links(`
    a1 =1 =18
    a2 =2
    a3 =3
    a4 =5
    a5 =6
    a6 =9
    a7 ~8
    a8 =11
    a9 =12 ?10
    a10 =14 ?7
    a11 ~13
    a12 ~15
    a14 =17
  `)
}
