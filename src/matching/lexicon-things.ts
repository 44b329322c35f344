/** What tasks are about: every line one thing, its name first, then other ways of saying it. */
export const THINGS = `
thi đua khen thưởng = công tác thi đua khen thưởng = tđkt = thi đua và khen thưởng
phong trào thi đua = phong trào thi đua yêu nước = phong trào = các phong thi đua yêu nước = thi đua yêu nước =
  cuộc vận động
giao ước = giao ước thi đua
điển hình = điển hình tiên tiến = gương điển hình = gương điển hình tiên tiến = người tốt việc tốt =
  gương người tốt việc tốt = mô hình hay = mô hình điển hình = nhân tố mới = nhân tố điển hình =
  tập thể cá nhân tiêu biểu = gương sáng
hội đồng = hội đồng thi đua khen thưởng = hội đồng tđkt = hội đồng sáng kiến
danh hiệu = danh hiệu thi đua = chiến sĩ thi đua = lao động tiên tiến = tập thể lao động xuất sắc = cờ thi đua =
  anh hùng lao động
hình thức khen thưởng = bằng khen = giấy khen = huân chương = huy chương = cờ thi đua
cấp nhà nước
khen thưởng = tặng thưởng = công tác khen thưởng
đột xuất = thành tích đột xuất
chuyên đề
công trạng = thành tích xuất sắc = thành tích đạt được = lập thành tích
cụm khối = cụm thi đua = khối thi đua = cụm khối thi đua = cụm trưởng = khối trưởng = cụm phó = khối phó = cụm =
  khối
sáng kiến = đề tài = cải tiến
hồ sơ = hồ sơ đề nghị
quy chế = quy chế hoạt động = quy chế làm việc = kế hoạch hoạt động = quy chế bình xét
quỹ
giáo dục = giáo dục và đào tạo = ngành giáo dục = năm học = trường học = cuối năm học
kháng chiến = bà mẹ việt nam anh hùng = liệt sĩ = thanh niên xung phong = người có công
kế hoạch = chương trình = chỉ thị = kế hoạch cụ thể
hội nghị = lễ
phương hướng nhiệm vụ = phương hướng = nhiệm vụ trọng tâm = nhiệm vụ công tác trọng tâm
nông thôn mới = xây dựng nông thôn mới = ntm = nông thôn mới nâng cao
vì người nghèo = người nghèo = giảm nghèo = hộ nghèo
văn hóa công sở = quy tắc ứng xử
học tập suốt đời = xã hội học tập
chuyển đổi số = cđs = chuyển đổi số quốc gia
chính quyền số = chính quyền điện tử = chính phủ số = chính phủ điện tử
công nghệ thông tin = cntt = phần mềm = ứng dụng công nghệ thông tin
cải cách hành chính = cchc = công tác cải cách hành chính
thủ tục hành chính = tthc = thủ tục = cải cách thủ tục hành chính = cải cách thủ tục
một cửa = một cửa liên thông = bộ phận một cửa = trung tâm phục vụ hành chính công = nơi tiếp nhận = trễ hẹn =
  quá hạn
dịch vụ công = dịch vụ công trực tuyến = dvctt = dvc = hồ sơ trực tuyến = toàn trình = cổng dịch vụ công
thanh toán trực tuyến = không dùng tiền mặt = thanh toán không dùng tiền mặt
hài lòng = mức độ hài lòng = sự hài lòng = chỉ số hài lòng
chỉ số = bộ chỉ số = tiêu chí = bộ tiêu chí
kỷ luật kỷ cương = kỷ cương = kỷ luật = kỷ cương hành chính
tổ chức bộ máy = bộ máy = tinh giản biên chế = biên chế = vị trí việc làm
văn bản quy phạm pháp luật = qppl = văn bản qppl = vbqppl
tài chính công = tự chủ tài chính = tài sản công = đơn vị sự nghiệp công lập
văn bản điện tử = ký số = chữ ký số = văn bản đi
dữ liệu = cơ sở dữ liệu = csdl = kho dữ liệu
dân cư = cơ sở dữ liệu quốc gia về dân cư = csdl quốc gia về dân cư = định danh điện tử = vneid
an toàn thông tin = attt = an toàn thông tin mạng = an ninh mạng = an toàn hệ thống thông tin = cấp độ an toàn
kỹ năng số = trí tuệ nhân tạo = ai = bình dân học vụ số
tổ công nghệ số = tổ công nghệ số cộng đồng
kinh tế số = thương mại điện tử = sàn thương mại điện tử
họp trực tuyến = phòng họp không giấy = không giấy
phòng chống thiên tai = pctt = thiên tai = bão lụt = phòng chống bão lụt = mưa bão = bão = lũ
tìm kiếm cứu nạn = tkcn = cứu nạn = cứu hộ cứu nạn = cứu hộ
ban chỉ huy = phòng thủ dân sự = ban chỉ huy phòng thủ dân sự
ban chỉ đạo
đê điều = đê = hồ đập = công trình thủy lợi = thủy lợi = đê biển = hộ đê
đội xung kích = xung kích
bốn tại chỗ = 4 tại chỗ = vật tư = phương tiện = dự trữ
sạt lở = ngập lụt = vùng trũng
tàu cá = tàu thuyền = tránh trú bão = neo đậu
thiệt hại
phương án = phương án ứng phó = kịch bản
phòng cháy chữa cháy = pccc = phòng cháy = chữa cháy
an ninh trật tự = antt = an ninh quốc phòng = quốc phòng an ninh = trật tự an toàn xã hội = an toàn giao thông
an toàn thực phẩm = attp = vệ sinh an toàn thực phẩm
bảo hiểm y tế = bhyt = bảo hiểm xã hội
y tế = dịch bệnh = phòng chống dịch = chăm sóc sức khỏe = tiêm chủng
môi trường = bảo vệ môi trường = rác thải = chất thải = vệ sinh môi trường
đất đai = giải phóng mặt bằng = quy hoạch
đầu tư công = giải ngân = vốn đầu tư công
ngân sách = thu ngân sách = kinh phí = dự toán
khiếu nại tố cáo = khiếu nại = tố cáo = đơn thư
phòng chống tham nhũng = tham nhũng = tiêu cực = tiết kiệm chống lãng phí = thực hành tiết kiệm
hộ tịch = tư pháp = chứng thực
giáo dục pháp luật = chính sách pháp luật = đường lối của đảng = chủ trương đường lối
trẻ em = bình đẳng giới = phụ nữ
việc làm = lao động việc làm = đào tạo nghề
du lịch = văn hóa thể thao = thể thao = văn nghệ
hợp tác xã = htx = ocop = sản phẩm ocop
doanh nghiệp = hộ kinh doanh
bầu cử = đại biểu quốc hội
kinh tế xã hội = phát triển kinh tế xã hội = ktxh
truyền thanh = loa truyền thanh = hệ thống truyền thanh = trang thông tin điện tử = cổng thông tin điện tử =
  báo chí = phương tiện thông tin đại chúng = phương tiện truyền thông = trang mạng xã hội = mạng xã hội = loa
`

/** Words of every plan, level words and frames: they tell nothing apart. */
export const FRAME = `
thành phố trực thuộc trung ương, các thành phố trực thuộc trung ương, thành phố, tỉnh, huyện, xã, phường,
đặc khu, quận,
thị trấn, thôn, tổ dân phố, sở, ban, ngành, sở ban ngành, cấp, các cấp, cấp xã, cấp tỉnh, cấp huyện, cấp trên,
trung ương,
nhà nước, chính phủ, bộ, cơ quan, đơn vị, địa phương, cơ quan đơn vị, phòng, các phòng, phòng chuyên môn,
chuyên môn, văn phòng,
văn phòng sở, trực thuộc, thuộc, lãnh đạo sở, thủ trưởng, trưởng các phòng, giám đốc, chủ tịch, ủy ban nhân dân,
ubnd,
hội đồng nhân dân, hđnd, mặt trận tổ quốc, mttq, đoàn thể, các đoàn thể, tập thể, cá nhân, tập thể cá nhân,
cán bộ, công chức, viên chức,
người lao động, cán bộ công chức viên chức, công chức viên chức, người dân, nhân dân, tổ chức cá nhân,
địa bàn, trên địa bàn, theo quy định, quy định, theo hướng dẫn, nếu có, kế hoạch này, theo kế hoạch, nội dung,
các nội dung, nhiệm vụ,
công tác, kết quả, hoạt động, việc, chất lượng, hiệu quả, thiết thực, năm, tháng, quý, ngày, đợt, giai đoạn,
hằng năm, hằng quý,
định kỳ, thường xuyên, kịp thời, đầy đủ, cụ thể, phù hợp, chức năng, chức năng nhiệm vụ, được giao, trách nhiệm,
vai trò, trong tình hình mới,
tình hình mới, các, những, và, của, cho, với, theo, trong, trên, tại, về, do, để, từ, đến, được, là, có, không,
này, đó, các năm tiếp theo,
như, khi, bằng, hoặc, ra, vào, qua, sau, trước, đối với, cùng, gồm, mình, một, hai, ba, số, đúng, mới, tốt, nhất,
chung, lần thứ, khóa, nhiệm kỳ, đã, sẽ, phải, cần,
từng, mọi, toàn, người, thứ, trọng tâm, chủ yếu, đảng bộ, ủy viên, thành viên, phụ trách, thường trực, cấp ủy, cơ sở
`
