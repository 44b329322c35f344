import type { OrganizationBody } from './payloads.ts'

/**
 * `PUT /v1/organizations/{code}` in an order that never names a parent before it exists. Aliases are as the documents
 * write them; forms of a head or standing committee ("Ban Thường vụ Thành ủy") are left to the service.
 */
export const organizations: OrganizationBody[] = [
  central('BCT', 'Bộ Chính trị', 'party', []),
  central('QH', 'Quốc hội', 'council', []),
  central('CP', 'Chính phủ', 'government', []),
  central('TTG', 'Thủ tướng Chính phủ', 'government', ['Thủ tướng']),
  central('BTP', 'Bộ Tư pháp', 'government', []),
  {
    code: 'HP',
    name: 'Ủy ban nhân dân thành phố Hải Phòng',
    tier: 'province',
    parent: null,
    aliases: ['UBND thành phố Hải Phòng', 'Ủy ban nhân dân thành phố', 'UBND thành phố', 'UBND TP'],
    areaCode: '31',
    kind: 'government'
  },
  {
    code: 'HP.HDND',
    name: 'Hội đồng nhân dân thành phố Hải Phòng',
    tier: 'province',
    parent: 'HP',
    aliases: ['HĐND thành phố Hải Phòng', 'Hội đồng nhân dân thành phố', 'HĐND thành phố', 'HĐND TP'],
    kind: 'council'
  },
  {
    code: 'HP.TU',
    name: 'Thành ủy Hải Phòng',
    tier: 'province',
    parent: 'HP',
    aliases: ['Thành ủy', 'Đảng bộ thành phố Hải Phòng', 'Đảng bộ thành phố'],
    kind: 'party'
  },
  department('HP.STP', 'Sở Tư pháp', 'thành phố Hải Phòng', 'HP'),
  department('HP.SNV', 'Sở Nội vụ', 'thành phố Hải Phòng', 'HP'),
  department('HP.SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'thành phố Hải Phòng', 'HP'),
  department('HP.SGDDT', 'Sở Giáo dục và Đào tạo', 'thành phố Hải Phòng', 'HP'),
  commune('HP.ND', 'xã Nghi Dương', '11713'),
  commune('HP.VH', 'phường Việt Hòa', '10543'),
  {
    code: 'LS',
    name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    tier: 'province',
    parent: null,
    aliases: ['UBND tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
    areaCode: '20',
    kind: 'government'
  },
  department('LS.STP', 'Sở Tư pháp', 'tỉnh Lạng Sơn', 'LS')
]

function central(code: string, name: string, kind: OrganizationBody['kind'], aliases: string[]): OrganizationBody {
  return { code, name, tier: 'central', parent: null, aliases, kind }
}

function department(code: string, name: string, place: string, parent: string): OrganizationBody {
  return { code, name: `${name} ${place}`, tier: 'department', parent, aliases: [name], kind: 'government' }
}

function commune(code: string, place: string, areaCode: string): OrganizationBody {
  return {
    code,
    name: `Ủy ban nhân dân ${place}`,
    tier: 'commune',
    parent: 'HP',
    aliases: [`UBND ${place}`],
    areaCode,
    kind: 'government'
  }
}
