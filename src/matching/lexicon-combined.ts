/** Wordings that say several things at once: acts marked `!`, things bare. */
export const COMBINED = `
báo cáo sơ kết: !báo cáo, !sơ kết
báo cáo tổng kết: !báo cáo, !tổng kết
đề nghị khen thưởng: !xét, khen thưởng
đề xuất khen thưởng: !xét, khen thưởng
trình khen thưởng: !xét, khen thưởng
xét khen thưởng: !xét, khen thưởng
đề nghị tặng thưởng: !xét, khen thưởng
đề nghị xét khen thưởng: !xét, khen thưởng
cấp trên khen thưởng: !xét, khen thưởng
giải quyết hồ sơ đề nghị: !xét, hồ sơ
khen thưởng đột xuất: !xét, khen thưởng, đột xuất
khen thưởng chuyên đề: !xét, khen thưởng, chuyên đề
khen thưởng theo công trạng: !xét, khen thưởng, công trạng
khen thưởng cấp nhà nước: cấp nhà nước, khen thưởng
danh hiệu vinh dự nhà nước: cấp nhà nước, danh hiệu
ký giao ước: !ký kết, giao ước
ký kết giao ước: !ký kết, giao ước
tổ chức giao ước: !ký kết, giao ước
xây dựng điển hình: !nhân rộng, điển hình
thu quỹ: !thu nộp, quỹ
chia sẻ dữ liệu: !kết nối, dữ liệu
hồ sơ khen thưởng: hồ sơ, khen thưởng
quỹ thi đua khen thưởng: quỹ, thi đua khen thưởng
`
