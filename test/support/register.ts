import type { Candidate, Cited, Resolution } from '../../src/documents/resolve.ts'
import { resolve } from '../../src/documents/resolve.ts'
import type { Citing, Issuer } from '../../src/documents/whom.ts'
import { isRealDate } from '../../src/lib/dates.ts'
import { citeKey, joinReference, numberKey, splitReference, symbolKey } from '../../src/lib/document-number.ts'
import { nameKey } from '../../src/lib/naming.ts'
import { type Tier, tierRank } from '../../src/lib/tiers.ts'
import type { Api, Json } from './app.ts'

// A small register for tests of resolving and of the tree: bodies, documents, plans; in memory and over HTTP.

export interface Body {
  code: string
  name: string
  tier: Tier
  parent?: string | null
  kind?: 'government' | 'council' | 'party' | 'front' | 'other'
  aliases?: string[]
}

const body = (
  code: string,
  name: string,
  tier: Tier,
  parent: string | null = null,
  aliases: string[] = [],
  kind: NonNullable<Body['kind']> = 'government'
): Body => ({ code, name, tier, parent, aliases, kind })

const [party, council] = ['party', 'council'] as const

/** Two provinces, a central tier, departments, communes, units; no parent comes after its child. */
export const bodies: readonly Body[] = [
  body('CP', 'Chính phủ', 'central'),
  body('BCT', 'Bộ Chính trị', 'central', null, [], party),
  body('BTP', 'Bộ Tư pháp', 'central'),
  body('HP', 'Ủy ban nhân dân thành phố Hải Phòng', 'province', null, ['UBND thành phố']),
  body('HP.HDND', 'Hội đồng nhân dân thành phố Hải Phòng', 'province', 'HP', [], council),
  body('HP.TU', 'Thành ủy Hải Phòng', 'province', 'HP', [], party),
  body('HP.STP', 'Sở Tư pháp thành phố Hải Phòng', 'department', 'HP'),
  body('HP.SNV', 'Sở Nội vụ', 'department', 'HP'),
  body('HP.VH', 'Ủy ban nhân dân phường Việt Hòa', 'commune', 'HP', ['UBND phường']),
  body('HP.VH.DU', 'Đảng ủy phường Việt Hòa', 'commune', 'HP.VH', [], party),
  body('HP.VH.KT', 'Phòng Kinh tế', 'unit', 'HP.VH'),
  body('HP.ND', 'Ủy ban nhân dân xã Nghi Dương', 'commune', 'HP', ['UBND xã']),
  body('HP.ND.KT', 'Phòng Kinh tế', 'unit', 'HP.ND'),
  body('HP.AL', 'Ủy ban nhân dân xã An Lão', 'commune', 'HP'),
  body('LS', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'province', null, ['UBND tỉnh']),
  body('LS.TU', 'Tỉnh ủy Lạng Sơn', 'province', 'LS', ['Tỉnh ủy'], party),
  body('LS.HDND', 'Hội đồng nhân dân tỉnh Lạng Sơn', 'province', 'LS', [], council),
  body('LS.STP', 'Sở Tư pháp', 'department', 'LS'),
  body('LS.AL', 'Ủy ban nhân dân xã An Lão', 'commune', 'LS'),
  body('HUE', 'Ủy ban nhân dân thành phố Huế', 'province', null, ['UBND thành phố']),
  body('HUE.CT', 'Cục Thuế', 'department', 'HUE')
]

/** The Prime Minister as a body of his own. */
export const primeMinister = body('TTG', 'Thủ tướng Chính phủ', 'central')

type Placing = Pick<Issuer, 'ancestors' | 'provinceId' | 'province' | 'communeId' | 'commune'>

function placing(all: readonly Body[], code: string): Placing {
  const own = all.find((one) => one.code === code)
  if (own === undefined) throw new Error(`no body ${code}`)
  const above = own.parent ? placing(all, own.parent) : undefined
  const provinceId = above?.provinceId ?? (own.tier === 'province' ? code : null)
  const communeId = above?.communeId ?? (own.tier === 'commune' ? code : null)
  const nameOf = (id: string | null) => nameKey(all.find((one) => one.code === id)?.name ?? '')
  return {
    ancestors: [...(above?.ancestors ?? []), code],
    provinceId,
    communeId,
    province: nameOf(provinceId),
    commune: nameOf(communeId)
  }
}

/** Bodies as the resolver takes them; their id is their code. */
export const issuersOf = (all: readonly Body[]): Map<string, Issuer> =>
  new Map(
    all.map((one) => [
      one.code,
      {
        id: one.code,
        code: one.code,
        name: one.name,
        tier: tierRank(one.tier),
        kind: one.kind ?? 'government',
        names: [...new Set([one.name, ...(one.aliases ?? [])].map(nameKey))],
        ...placing(all, one.code)
      }
    ])
  )

/** A document as the resolver takes it; its id says what it is: "24/KH-UBND HP 2026-01-26". */
export function issued(reference: string, issuerId: string, issuedOn: string, type = 'Kế hoạch'): Candidate {
  const parts = splitReference(reference)
  const keys = { numberKey: numberKey(parts.number), symbolKey: symbolKey(parts.symbol) }
  const id = `${reference} ${issuerId} ${issuedOn}`
  return { id, type, ...parts, ...keys, citeKey: citeKey(parts.number, parts.symbol), issuedOn, issuerId }
}

/** A citation as written: reference, issuer, and a day or what stands instead. */
export function cites(reference: string | null, issuer: string | null, when: string | null, type?: string): Cited {
  const parts = reference === null ? { number: null, symbol: null } : splitReference(reference)
  const complete = parts.number !== null && parts.symbol !== null
  const real = when !== null && isRealDate(when)
  return {
    type: type ?? null,
    symbol: parts.symbol,
    reference: complete ? joinReference(parts.number, parts.symbol) : reference,
    numberKey: complete ? numberKey(parts.number) : null,
    symbolKey: complete ? symbolKey(parts.symbol) : null,
    citeKey: complete ? citeKey(parts.number, parts.symbol) : null,
    date: real ? when : null,
    dateText: real ? null : when,
    issuer
  }
}

export interface From {
  /** Who cites. */
  by: string
  /** Date of the citing plan; null: an undated draft. */
  on?: string | null
  among?: readonly Body[]
  own?: readonly string[]
}

/** What the resolver makes of a citation. */
export function judged(from: From, cited: Cited, documents: readonly Candidate[]): Resolution {
  const among = from.among ?? bodies
  const citing: Citing = {
    organizationId: from.by,
    ...placing(among, from.by),
    issuedOn: from.on ?? null,
    own: from.own ?? []
  }
  return resolve(cited, citing, issuersOf(among), documents)
}

/** Registers bodies over HTTP. */
export async function putBodies(api: Api, all: readonly Body[] = bodies): Promise<void> {
  for (const { code, ...rest } of all) await api.made(api.put(`/v1/organizations/${code}`, rest))
}

/** Registers a document over HTTP and answers its id. */
export const postDocument = async (
  api: Api,
  reference: string,
  issuer: string,
  issuedOn: string,
  type = 'Kế hoạch'
): Promise<string> => (await api.made(api.post('/v1/documents', { type, reference, issuer, issuedOn }))).id

export interface Ground {
  reference?: string | null
  issuer?: string | null
  date?: string | null
  dateText?: string
  verb?: string
  scope?: string
  type?: string
  raw?: string
}

export interface PlanWords {
  issuer: string
  /** "24/KH-UBND"; none: a draft without number. */
  reference?: string
  on?: string
  draft?: boolean
  cites?: Ground[] | string
  parent?: string | null
  carrier?: { reference: string; issuedOn: string }
}

/** A plan as POST takes it. */
export const planBody = ({ issuer, reference, on, draft, cites, parent, carrier }: PlanWords): Json => ({
  issuer,
  document: { reference: reference ?? null, issuedOn: on ?? null },
  state: draft ? 'draft' : 'issued',
  citations: cites ?? [],
  ...(parent === undefined ? {} : { parent }),
  ...(carrier === undefined ? {} : { carrier })
})

/** Registers a plan over HTTP and answers it. */
export const postPlan = (api: Api, words: PlanWords): Promise<Json> => api.made(api.post('/v1/plans', planBody(words)))

/** A plan's verdicts: "resolved issuer_and_date", in order. */
export const verdicts = async (api: Api, plan: string): Promise<string[]> =>
  (await api.made(api.get(`/v1/plans/${plan}`))).citations.map(
    ({ resolution }: Json) => `${resolution.state} ${resolution.rule}`
  )

/** The plans directly above and the parent among them. */
export async function above(api: Api, plan: string): Promise<{ edges: string[]; parent: string | null }> {
  const { parent } = await api.made(api.get(`/v1/plans/${plan}`))
  const { items } = await api.made(api.get(`/v1/plans/${plan}/ancestors`))
  return {
    parent,
    edges: items
      .filter(({ depth }: Json) => depth === 1)
      .map(({ id }: Json) => id)
      .sort()
  }
}
