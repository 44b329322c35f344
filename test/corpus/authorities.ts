import type { DocumentBody } from './payloads.ts'

/**
 * `POST /v1/documents` for the authorities that the five plans cite, with their true dates. Titles are our own words.
 * Left out: plan 56/KH-UBND of the city and 01/KH-UBND of Lạng Sơn, plans whose arrival a test should choose.
 */
export const documents: DocumentBody[] = [
  row('Chỉ thị', '41', 'CT/TW', 'BCT', '2024-12-26', 'Đảng lãnh đạo thi đua, khen thưởng'),
  row('Nghị quyết', '57', 'NQ/TW', 'BCT', '2024-12-22', 'Khoa học, công nghệ, chuyển đổi số quốc gia'),
  row('Kết luận', '01', 'KL/TW', 'BCT', '2021-05-18', 'Học tập và làm theo Bác'),
  row('Luật', '06', '2022/QH15', 'QH', '2022-06-15', 'Luật Thi đua, khen thưởng'),
  row('Nghị định', '152', '2025/NĐ-CP', 'CP', '2025-06-14', 'Phân cấp, hướng dẫn Luật Thi đua, khen thưởng'),
  row('Chỉ thị', '19', 'CT-TTg', 'TTG', '2021-07-16', 'Thi đua kế hoạch 2021-2025'),
  // two decisions of one number: undated, "733/QĐ-TTg" may be either
  row('Quyết định', '733', 'QĐ-TTg', 'TTG', '2019-06-14', 'Thi đua văn hóa công sở'),
  row('Quyết định', '733', 'QĐ-TTg', 'TTG', '2025-04-09', 'Việc khác, trùng số với quyết định năm 2019'),
  row('Chỉ thị', '46', 'CT/TU', 'HP.TU', '2025-06-26', 'Thành ủy lãnh đạo thi đua, khen thưởng'),
  row('Nghị quyết', '03', 'NQ/TU', 'HP.TU', '2025-12-10', 'Nhiệm vụ, giải pháp năm 2026'),
  row('Nghị quyết', '74', 'NQ-HĐND', 'HP.HDND', '2025-12-11', 'Kinh tế - xã hội Hải Phòng năm 2026'),
  row('Chỉ thị', '03', 'CT-UBND', 'HP', '2026-01-26', 'Đẩy mạnh thi đua theo chủ đề năm 2026')
]

function row(
  type: string,
  number: string,
  symbol: string,
  issuer: string,
  issuedOn: string,
  title: string
): DocumentBody {
  return { type, number, symbol, issuer, issuedOn, title }
}
