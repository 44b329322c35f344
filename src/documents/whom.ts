import { isGeneric, isProper, localForms, nameKey, properPart, saysPlace } from '../lib/naming.ts'
import { COMMUNE } from '../lib/tiers.ts'

// Whom a name means where it was written: "UBND thành phố" in a ward is that ward's own city.

/** Who cites, from where, and when (null: an undated draft). */
export interface Citing {
  organizationId: string
  ancestors: readonly string[]
  provinceId: string | null
  /** Folded name of the province's own body; empty for central bodies. */
  province: string
  communeId: string | null
  /** Folded name of the commune's own body; empty above communes. */
  commune: string
  issuedOn: string | null
  /** The citing plan's own documents, which it cannot cite. */
  own: readonly string[]
}

export interface Issuer {
  id: string
  code: string
  name: string
  tier: number
  kind: string
  ancestors: readonly string[]
  provinceId: string | null
  /** Folded name of its province's own body; empty for central bodies. */
  province: string
  communeId: string | null
  /** Folded name of its commune's own body (its own, if it is that); empty above communes. */
  commune: string
  /** Folded name and aliases. */
  names: readonly string[]
}

/**
 * How a body stands to the citing organization, nearest first: itself or an ancestor; its council, Party committee or
 * front and those of its province; under it or in its commune; an upper body of its province; central; another commune
 * of its province; another province.
 */
export const NEARNESS = ['above', 'beside', 'within', 'province', 'central', 'peer', 'foreign'] as const
export type Relation = (typeof NEARNESS)[number]

const sameProper = (a: string, b: string): boolean => a !== '' && b !== '' && properPart(a) === properPart(b)

/** Councils, Party committees and fronts stand beside a body of government, not above or below it. */
function isBeside(issuer: Issuer, citing: Citing): boolean {
  if (issuer.kind === 'government') return false
  const parent = issuer.ancestors.at(-2)
  const sameProvince = issuer.provinceId !== null && issuer.provinceId === citing.provinceId
  if (issuer.provinceId === null) return parent !== undefined && citing.ancestors.includes(parent)
  // One registered without the body it stands beside is known by the name of the place.
  if (issuer.tier < COMMUNE) {
    return sameProvince || (issuer.provinceId === issuer.id && sameProper(issuer.province, citing.province))
  }
  if (citing.communeId !== null && issuer.communeId === citing.communeId) return true
  return sameProvince && issuer.communeId === issuer.id && sameProper(issuer.commune, citing.commune)
}

/** How a body stands to whoever cites. */
export function relationOf(issuer: Issuer, citing: Citing): Relation {
  if (issuer.id === citing.organizationId || citing.ancestors.includes(issuer.id)) return 'above'
  if (issuer.tier === 0) return 'central'
  if (isBeside(issuer, citing)) return 'beside'
  if (issuer.provinceId === null || issuer.provinceId !== citing.provinceId) return 'foreign'
  if (issuer.tier < COMMUNE) return 'province'
  const within =
    issuer.communeId === null ? issuer.ancestors.includes(citing.organizationId) : issuer.communeId === citing.communeId
  return within ? 'within' : 'peer'
}

interface Forms {
  near: ReadonlySet<string>
  far: ReadonlySet<string>
}
const shortened = new WeakMap<Issuer, Forms>()

/** A body's names as they may be shortened in its commune and in its province. Remembered: it is asked for every citation. */
function formsOf(issuer: Issuer): Forms {
  const found = shortened.get(issuer)
  if (found) return found
  const inside = (places: readonly string[]) => new Set(issuer.names.flatMap((name) => localForms(name, places)))
  const forms = { near: inside([issuer.province, issuer.commune]), far: inside([issuer.province]) }
  shortened.set(issuer, forms)
  return forms
}

/** Whether a name written elsewhere says which place's body it means. */
function placed(key: string, issuer: Issuer, relation: Relation): boolean {
  const says = (id: string | null, place: string): boolean =>
    saysPlace(key, properPart(place)) || (issuer.id === id && isProper(key))
  // A body of no province goes by its own name only.
  if (relation === 'foreign' && issuer.provinceId === null) return key === nameKey(issuer.name)
  if (relation === 'foreign' && !says(issuer.provinceId, issuer.province)) return false
  return issuer.commune === '' || says(issuer.communeId, issuer.commune)
}

/**
 * Whether the words name this body, read where they were written: "UBND thành phố" and "Sở Tư pháp" are never another
 * province's, "Phòng Kinh tế" is never another commune's, unless that place is named too.
 */
export function names(written: readonly string[], issuer: Issuer, relation: Relation): boolean {
  if (relation === 'central') return written.some((key) => issuer.names.includes(key))
  const far = relation === 'peer' || relation === 'foreign'
  const forms = formsOf(issuer)[far ? 'far' : 'near']
  return written.some((key) => {
    if (far && !placed(key, issuer, relation)) return false
    const places = far ? [issuer.province] : [issuer.province, issuer.commune]
    const fits = localForms(key, places).filter((form) => forms.has(form))
    return far || relation === 'within' ? fits.some((form) => !isGeneric(form)) : fits.length > 0
  })
}
