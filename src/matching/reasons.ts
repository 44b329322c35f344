import { quarterLabel } from '../lib/quarters.ts'
import type { Features } from './compare.ts'
import type { Role } from './roles.ts'
import type { Reason } from './task.ts'
import type { Weighed } from './weigh.ts'

const ROLES: Record<Role, Reason> = {
  heads: { vi: 'người đứng đầu các đơn vị triển khai', en: 'heads of units carry it out' },
  desk: { vi: 'đầu mối theo dõi, đôn đốc, tổng hợp', en: 'the desk that follows up and reports' },
  members: { vi: 'thành viên phụ trách', en: 'members in charge' },
  media: { vi: 'cơ quan truyền thông', en: 'the media' },
  front: { vi: 'Mặt trận và đoàn thể', en: 'the Front and mass organizations' },
  money: { vi: 'bố trí kinh phí', en: 'funding' }
}

/** Why a link is proposed, then what speaks against it. `common`: the terms both say, those that tell most first. */
export function reasonsOf(child: Weighed, parent: Weighed, features: Features, common: string[]): Reason[] {
  const acts = common.filter((term) => term.startsWith('!')).map((term) => term.slice(1))
  const things = common.filter((term) => !/^[!~+]/u.test(term))
  const words = common.filter((term) => term.startsWith('+')).map((term) => term.slice(1))
  const reasons: Reason[] = []
  const add = (holds: boolean, vi: string, en: string) => holds && reasons.push({ vi, en })
  const list = (terms: string[]) => terms.slice(0, 3).join(', ')
  add(acts.length > 0, `cùng việc: ${list(acts)}`, `same act: ${list(acts)}`)
  add(things.length > 0, `cùng nêu: ${list(things)}`, `both name: ${list(things)}`)
  add(things.length < 2 && words.length > 0, `cùng từ ngữ: ${list(words)}`, `shared wording: ${list(words)}`)
  const role = child.profile.role && ROLES[child.profile.role]
  if (features.sameRole && role)
    add(true, `cùng phần tổ chức thực hiện: ${role.vi}`, `same part in carrying out: ${role.en}`)
  const quarter = child.quarters.find((own) => parent.quarters.includes(own))
  if (quarter !== undefined) {
    add(true, `cùng ${quarterLabel(quarter, 'vi').toLowerCase()}`, `same quarter: ${quarterLabel(quarter, 'en')}`)
  }
  add(features.farApart === 1, 'khác thời gian: cách nhau hơn một quý', 'but more than a quarter apart')
  add(features.otherReview === 1, 'khác kỳ: sơ kết và tổng kết', 'but one reviews the half-year, the other the year')
  add(features.otherYear === 1, 'tổng kết của hai năm khác nhau', 'but they review different years')
  return reasons
}
