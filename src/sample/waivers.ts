/** Duties lifted by the city: one still holds, one has run out and what it lifted is open again. INVENTED decisions. */
import type { SampleWaiver } from './types.ts'

export const waivers: SampleWaiver[] = [
  {
    plan: 'tp112',
    task: 'II.3.a',
    organization: 'HP.SXD',
    grounds: 'Sở không quản lý công trình nào bị thiệt hại trong mùa mưa bão; việc thống kê đã giao các địa phương',
    decidedBy: 'HP',
    decidedOn: '2026-10-05'
  },
  {
    plan: 'tp112',
    organization: 'HP.D11948',
    grounds: 'Đặc khu thực hiện phương án của lực lượng vũ trang đóng trên đảo trong thời gian sửa chữa âu cảng',
    decidedBy: 'HP',
    decidedOn: '2026-05-15',
    expiresOn: '2026-09-30'
  }
]
