/**
 * What an office does with a thing: every line one act, its name first,
then the ways of saying it. Specific acts tell
 * tasks apart; general ones ("tổ chức",
"triển khai") stand in nearly every task and are known only to be passed over.
 */
export const SPECIFIC_ACTS = `
sơ kết = đánh giá giữa kỳ = đánh giá giữa năm
tổng kết = đánh giá cuối năm = rút kinh nghiệm
báo cáo = gửi báo cáo = tổng hợp báo cáo = tổng hợp kết quả = chế độ báo cáo = thông tin báo cáo
ban hành kế hoạch = xây dựng kế hoạch = lập kế hoạch = xây dựng và ban hành kế hoạch =
  xây dựng ban hành kế hoạch = ban hành chỉ thị = ban hành chương trình = xây dựng chương trình =
  ban hành chỉ thị kế hoạch = xây dựng chương trình kế hoạch = xây dựng và triển khai kế hoạch =
  cụ thể hóa kế hoạch = tham mưu ban hành kế hoạch = ban hành văn bản triển khai = cụ thể hóa =
  ban hành các kế hoạch = xây dựng các kế hoạch
ban hành = công bố = ra quyết định
kiểm tra = giám sát = thanh tra = kiểm tra giám sát = thanh tra kiểm tra = tự kiểm tra = đoàn kiểm tra =
  phúc tra = kiểm tra chéo
theo dõi đôn đốc = theo dõi = đôn đốc = đầu mối
tuyên truyền = phổ biến = truyền thông = thông tin tuyên truyền = tuyên truyền phổ biến = quán triệt =
  giới thiệu = nâng cao nhận thức = phổ biến giáo dục pháp luật = chuyên trang = chuyên mục = tọa đàm = lan tỏa
tham gia = tham dự = dự = cử cán bộ = cử công chức = cử người
chuẩn bị
xét = bình xét = xét tặng = xét duyệt = thẩm định = suy tôn = xét chọn = bình bầu = xét công nhận = công nhận =
  phong tặng = xem xét
chấm điểm = xếp hạng = xếp loại = tự chấm điểm = tự đánh giá = phân hạng
tập huấn = bồi dưỡng nghiệp vụ = tập huấn nghiệp vụ = bồi dưỡng tập huấn = tập huấn bồi dưỡng = mở lớp =
  lớp tập huấn = lớp bồi dưỡng = bồi dưỡng kiến thức = bồi dưỡng kỹ năng = đào tạo = đào tạo bồi dưỡng =
  bồi dưỡng
đăng ký
ký kết = ký cam kết
phát động = hưởng ứng = lễ phát động = hội nghị phát động
kiện toàn = thành lập = củng cố = sắp xếp
rà soát = đơn giản hóa = cắt giảm = hệ thống hóa
công khai = niêm yết = minh bạch
khảo sát = đo lường = lấy ý kiến = phát phiếu = điều tra
biểu dương = tôn vinh = gặp mặt = vinh danh = tuyên dương
phát hiện
nhân rộng
diễn tập
số hóa
thu nộp = thu
xử lý = giải quyết = ngăn chặn = khắc phục
bố trí kinh phí = bố trí dự toán = lập dự toán = bố trí ngân sách = bảo đảm kinh phí = phân bổ kinh phí =
  dự toán kinh phí = dự toán
thống kê = kiểm đếm
tiếp nhận = nhận bàn giao
hướng dẫn
hỗ trợ
kết nối = tích hợp = kết nối chia sẻ
trực ban = trực = cảnh báo = thông báo
sơ tán = di dời
phê duyệt
nghiên cứu
thi = cuộc thi = hội thi
tiếp công dân
cấp phát = trao tặng = trao
đánh giá
`

/** Passed over: they are in every task. */
export const GENERAL_ACTS = `
tổ chức, triển khai, thực hiện, tổ chức triển khai, tổ chức thực hiện, triển khai thực hiện, chỉ đạo, lãnh đạo,
tăng cường, đẩy mạnh, tiếp tục, nâng cao, chú trọng, xây dựng, phối hợp, chủ trì, chủ động, bảo đảm, đảm bảo,
tham mưu,
thực hiện tốt, hoàn thiện, hoàn thành, hoàn chỉnh, trình, đề nghị, yêu cầu, giao, phân công, phục vụ, tiến hành,
quản lý,
đổi mới, phát huy, bám sát, gắn với, căn cứ, nhằm, đưa, làm, lập, gửi, họp, cử, duy trì, kịp thời, tích cực
`
