/**
 * The bodies: real names and real area codes. Commune names and codes: the list of Quyết định 19/2025/QĐ-TTg as carried
 * by two public sources that agree: a text copy of its annex (rows 1022-1135, "Tp Hải Phòng") and, for most, the file
 * names under json/geojson/31_hai_phong/wards of thanglequoc/vietnamese-provinces-database. The ceased commune's old
 * code (11701) is from a public list of the units before July 2025. The organization codes are ours, not official.
 */
import type { NewOrg } from './types.ts'

const city: NewOrg[] = [
  { code: 'CP', name: 'Chính phủ', tier: 'central', parent: null },
  { code: 'TTG', name: 'Thủ tướng Chính phủ', tier: 'central', parent: null, aliases: ['Thủ tướng'] },
  { code: 'BCT', name: 'Bộ Chính trị', tier: 'central', parent: null, kind: 'party' },
  { code: 'BNV', name: 'Bộ Nội vụ', tier: 'central', parent: null },
  {
    code: 'HP',
    name: 'Ủy ban nhân dân thành phố Hải Phòng',
    tier: 'province',
    parent: null,
    areaCode: '31',
    aliases: ['Ủy ban nhân dân thành phố', 'UBND thành phố', 'UBND thành phố Hải Phòng', 'UBND TP Hải Phòng']
  },
  {
    code: 'HP.HDND',
    name: 'Hội đồng nhân dân thành phố Hải Phòng',
    tier: 'province',
    parent: 'HP',
    kind: 'council',
    aliases: ['Hội đồng nhân dân thành phố', 'HĐND thành phố']
  },
  {
    code: 'HP.TU',
    name: 'Thành ủy Hải Phòng',
    tier: 'province',
    parent: 'HP',
    kind: 'party',
    aliases: ['Thành ủy', 'Đảng bộ thành phố Hải Phòng']
  }
]

const departments: NewOrg[] = [
  ['SNV', 'Sở Nội vụ'],
  ['STP', 'Sở Tư pháp'],
  ['STC', 'Sở Tài chính'],
  ['SCT', 'Sở Công Thương'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['SXD', 'Sở Xây dựng'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo'],
  ['SYT', 'Sở Y tế'],
  ['SNGV', 'Sở Ngoại vụ'],
  ['TT', 'Thanh tra thành phố'],
  ['VP', 'Văn phòng Ủy ban nhân dân thành phố']
].map(([code, name]) => ({
  code: `HP.${code}`,
  name: String(name),
  tier: 'department' as const,
  parent: 'HP',
  aliases: code === 'VP' ? ['Văn phòng UBND thành phố'] : code === 'TT' ? [] : [`${name} thành phố Hải Phòng`]
}))

/** Area code, kind and name; the order is that of the decision's annex. */
export const communeNames: [areaCode: string, kind: 'xã' | 'phường' | 'đặc khu', name: string][] = [
  ['11560', 'phường', 'Thủy Nguyên'],
  ['11311', 'phường', 'Hồng Bàng'],
  ['11602', 'phường', 'Hồng An'],
  ['11329', 'phường', 'Ngô Quyền'],
  ['11359', 'phường', 'Gia Viên'],
  ['11383', 'phường', 'Lê Chân'],
  ['11407', 'phường', 'An Biên'],
  ['11413', 'phường', 'Hải An'],
  ['11411', 'phường', 'Đông Hải'],
  ['11443', 'phường', 'Kiến An'],
  ['11446', 'phường', 'Phù Liễn'],
  ['11737', 'phường', 'Nam Đồ Sơn'],
  ['11455', 'phường', 'Đồ Sơn'],
  ['11692', 'phường', 'Dương Kinh'],
  ['11581', 'phường', 'An Dương'],
  ['11629', 'xã', 'An Lão'],
  ['11680', 'xã', 'Kiến Thụy'],
  ['11725', 'xã', 'Kiến Minh'],
  ['11749', 'xã', 'Kiến Hải'],
  ['11728', 'xã', 'Kiến Hưng'],
  ['11713', 'xã', 'Nghi Dương'],
  ['11755', 'xã', 'Tiên Lãng'],
  ['11809', 'xã', 'Hùng Thắng'],
  ['11824', 'xã', 'Vĩnh Bảo'],
  ['11911', 'xã', 'Nguyễn Bỉnh Khiêm'],
  ['11914', 'đặc khu', 'Cát Hải'],
  ['11948', 'đặc khu', 'Bạch Long Vĩ'],
  ['10525', 'phường', 'Hải Dương'],
  ['10532', 'phường', 'Lê Thanh Nghị'],
  ['10543', 'phường', 'Việt Hòa'],
  ['10546', 'phường', 'Chí Linh'],
  ['10675', 'phường', 'Kinh Môn'],
  ['10606', 'xã', 'Nam Sách'],
  ['10813', 'xã', 'Thanh Hà'],
  ['10945', 'xã', 'Kẻ Sặt'],
  ['10999', 'xã', 'Gia Lộc'],
  ['11074', 'xã', 'Tứ Kỳ'],
  ['11203', 'xã', 'Ninh Giang'],
  ['11239', 'xã', 'Thanh Miện'],
  ['10750', 'xã', 'Phú Thái']
]

const letter = { xã: 'X', phường: 'P', 'đặc khu': 'D' }

const communes: NewOrg[] = communeNames.map(([areaCode, kind, name]) => ({
  code: `HP.${letter[kind]}${areaCode}`,
  name: `Ủy ban nhân dân ${kind} ${name}`,
  tier: 'commune',
  parent: 'HP',
  areaCode,
  aliases: [`UBND ${kind} ${name}`, `Ủy ban nhân dân ${kind} ${name}, thành phố Hải Phòng`],
  validFrom: '2025-07-01'
}))

/** Merged into xã Kiến Thụy when the city was rearranged: nobody's debtor in 2026. */
const ceased: NewOrg = {
  code: 'HP.X11701',
  name: 'Ủy ban nhân dân xã Hữu Bằng',
  tier: 'commune',
  parent: 'HP',
  areaCode: '11701',
  aliases: ['UBND xã Hữu Bằng'],
  validTo: '2025-06-30',
  successors: ['HP.X11680']
}

const unit = (parent: string, code: string, name: string): NewOrg => ({
  code: `${parent}.${code}`,
  name,
  tier: 'unit',
  parent
})

const units: NewOrg[] = [
  unit('HP.P11413', 'VHXH', 'Phòng Văn hóa - Xã hội phường Hải An'),
  unit('HP.P11413', 'HCC', 'Trung tâm Phục vụ hành chính công phường Hải An'),
  unit('HP.X11713', 'VHXH', 'Phòng Văn hóa - Xã hội xã Nghi Dương'),
  unit('HP.X11713', 'HCC', 'Trung tâm Phục vụ hành chính công xã Nghi Dương'),
  unit('HP.D11914', 'KT', 'Phòng Kinh tế đặc khu Cát Hải'),
  unit('HP.D11914', 'HCC', 'Trung tâm Phục vụ hành chính công đặc khu Cát Hải')
]

export const organizations: NewOrg[] = [...city, ...departments, ...communes, ceased, ...units]
