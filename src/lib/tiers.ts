import type { Words } from './errors.ts'

/** The fixed order of levels (cấp), highest first; the rank is the index. */
export const TIERS = ['central', 'province', 'department', 'commune', 'unit'] as const
export type Tier = (typeof TIERS)[number]

export const tierRank = (tier: Tier): number => TIERS.indexOf(tier)
export const tierOf = (rank: number): Tier => TIERS[rank] as Tier

export const PROVINCE = tierRank('province')
export const DEPARTMENT = tierRank('department')
export const COMMUNE = tierRank('commune')

export const TIER_LABELS: Readonly<Record<Tier, Words>> = {
  central: { vi: 'Trung ương', en: 'Central' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  commune: { vi: 'Xã, phường, đặc khu', en: 'Commune, ward or special zone' },
  unit: { vi: 'Đơn vị trực thuộc', en: 'Unit' }
}
