/**
 * What the plans cite besides plans: real documents (numbers and dates checked in public copies; the two of the city
 * as its own plans cite them). Everything else the plans cite and that is missing here is missing on purpose.
 */
import type { NewDocument } from './types.ts'

export const documents: NewDocument[] = [
  {
    type: 'Nghị quyết',
    number: '57',
    symbol: 'NQ/TW',
    reference: '57-NQ/TW',
    issuer: 'BCT',
    issuedOn: '2024-12-22',
    title: 'Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia'
  },
  {
    type: 'Nghị quyết',
    number: '76',
    symbol: 'NQ-CP',
    reference: '76/NQ-CP',
    issuer: 'CP',
    issuedOn: '2021-07-15',
    title: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030'
  },
  {
    type: 'Nghị định',
    number: '118',
    symbol: '2025/NĐ-CP',
    reference: '118/2025/NĐ-CP',
    issuer: 'CP',
    issuedOn: '2025-06-09',
    title:
      'Về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa ' +
      'và Cổng Dịch vụ công quốc gia'
  },
  {
    type: 'Quyết định',
    number: '766',
    symbol: 'QĐ-TTg',
    reference: '766/QĐ-TTg',
    issuer: 'TTG',
    issuedOn: '2022-06-23',
    title:
      'Phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp ' +
      'trong thực hiện thủ tục hành chính, cung cấp dịch vụ công theo thời gian thực trên môi trường điện tử'
  },
  {
    type: 'Nghị định',
    number: '66',
    symbol: '2021/NĐ-CP',
    reference: '66/2021/NĐ-CP',
    issuer: 'CP',
    issuedOn: '2021-07-06',
    title:
      'Quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật sửa đổi, bổ sung ' +
      'một số điều của Luật Phòng, chống thiên tai và Luật Đê điều'
  },
  {
    type: 'Quyết định',
    number: '379',
    symbol: 'QĐ-TTg',
    reference: '379/QĐ-TTg',
    issuer: 'TTG',
    issuedOn: '2021-03-17',
    title: 'Phê duyệt Chiến lược quốc gia phòng, chống thiên tai đến năm 2030, tầm nhìn đến năm 2050'
  },
  {
    type: 'Nghị quyết',
    number: '74',
    symbol: 'NQ-HĐND',
    reference: '74/NQ-HĐND',
    issuer: 'HP.HDND',
    issuedOn: '2025-12-11',
    title: 'Về kế hoạch phát triển kinh tế - xã hội thành phố năm 2026'
  },
  {
    type: 'Nghị quyết',
    number: '03',
    symbol: 'NQ/TU',
    reference: '03-NQ/TU',
    issuer: 'HP.TU',
    issuedOn: '2025-12-10',
    title: 'Về mục tiêu, nhiệm vụ, giải pháp năm 2026'
  }
]
