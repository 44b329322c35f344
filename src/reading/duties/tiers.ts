// Which levels of bodies words name: "các sở, ban, ngành" are departments, "UBND các xã, phường" communes.

import type { Tier } from '../../lib/tiers.ts'

const DEPARTMENT =
  /(?<!\p{L})(?:các|thủ trưởng(?: các)?|giám đốc(?: các)?) (?:sở|cơ quan|ban, ngành|ban ngành|ngành)(?!\p{L})|(?:các )?sở, (?:ban|ngành)|sở ban ngành/u
const COMMUNE =
  /(?:ubnd|ủy ban nhân dân|chủ tịch ubnd|chủ tịch ủy ban nhân dân|đảng ủy|hđnd(?: và|,) ubnd) (?:cấp xã|cấp huyện|(?:các|cấp) (?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu)|xã, |phường, |huyện, )|các (?:địa phương|xã|phường|huyện|quận)(?!\p{L})|cấp xã|(?:cơ quan, đơn vị|đơn vị|cơ quan), địa phương|địa phương, (?:cơ quan|đơn vị)/u
const UNIT =
  /(?:các|trưởng các|trưởng) (?:phòng|ban|đơn vị|cơ quan|trung tâm|bộ phận|trường|thôn|tổ dân phố|khu dân cư|đơn vị sự nghiệp)[^.;:]{0,60}?(?:thuộc|trực thuộc|của) (?:sở|xã|phường|đặc khu|thị trấn|ủy ban|ubnd|cơ quan|phòng|ban|cục|chi cục|đơn vị)|(?:các|trưởng các) phòng(?: chuyên môn)?,|các (?:thôn|tổ dân phố|khu phố|ấp|khu dân cư)/u
const PROVINCE =
  /(?:ubnd|ủy ban nhân dân) (?:các|cấp) tỉnh|các tỉnh, thành phố|(?:tỉnh|các địa phương), thành phố trực thuộc/u
// "Sở Nội vụ các tỉnh, thành phố": a department in each
const OF_PROVINCES = /(?<!\p{L})(?:các )?sở(?! hữu)[^.;]{0,50}? các tỉnh(?:, thành phố(?: trực thuộc trung ương)?)?/u
const CENTRAL = /các bộ, (?:ban|ngành|cơ quan)|các bộ ngành|bộ, cơ quan ngang bộ/u

/** The level of a body by its name, or null when the name does not say. */
export function tierOfName(issuer: string): Tier | null {
  if (/^(?:phòng|trung tâm|trường|trạm)(?!\p{L})/u.test(issuer)) return 'unit'
  if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(issuer)) return 'commune'
  if (
    /^(?:sở|chi cục|ban (?!chấp hành|thường vụ|chỉ đạo)|thanh tra (?:tỉnh|thành phố)|văn phòng|công an (?:tỉnh|thành phố))/u.test(
      issuer
    )
  )
    return 'department'
  if (/huyện|quận|thị xã/u.test(issuer)) return 'commune'
  if (/tỉnh|thành phố|thành ủy|tp\.? /u.test(issuer)) return 'province'
  if (/^(?:bộ|chính phủ|thủ tướng|quốc hội|ban bí thư|ủy ban thường vụ quốc hội|trung ương|tổng)/u.test(issuer))
    return 'central'
  return null
}

/** The levels below an issuer that words name. `key` is lower case. */
export function tiersIn(key: string, issuer: Tier | null): Tier[] {
  const below = issuer ?? 'province'
  const tiers: Tier[] = []
  if (below === 'central') {
    const others = key.replace(OF_PROVINCES, '')
    if (CENTRAL.test(key)) tiers.push('central')
    if (PROVINCE.test(others) || /(?:các|cơ quan, đơn vị,) địa phương/u.test(others)) tiers.push('province')
    if (others !== key) tiers.push('department')
    return tiers
  }
  if (below === 'province') {
    if (
      DEPARTMENT.test(key) ||
      /(?:cơ quan|đơn vị)[^.;]{0,20}, địa phương|địa phương, (?:cơ quan|đơn vị)|cụm, khối thi đua/u.test(key)
    )
      tiers.push('department')
    if (COMMUNE.test(key) || /cụm, khối thi đua/u.test(key)) tiers.push('commune')
    return tiers
  }
  if (below === 'department' && COMMUNE.test(key)) tiers.push('commune')
  if (UNIT.test(key) || (below !== 'department' && /các (?:cơ quan, )?(?:đơn vị|phòng|ban|ngành)/u.test(key)))
    tiers.push('unit')
  return tiers
}
