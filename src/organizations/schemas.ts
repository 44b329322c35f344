import { type Static, Type } from 'typebox'
import { Code, DateOnly, list, nullable, oneOf, PageQuery, Tier, text } from '../lib/pieces.ts'

export const KINDS = ['government', 'council', 'party', 'front', 'other'] as const

const AreaCode = Type.String({
  pattern: '^[0-9]{2,5}$',
  maxLength: 5,
  description: "The area's unit code of QĐ 19/2025/QĐ-TTg: text, leading zeros kept"
})

const Name = text(500, 'Name in full, as the body writes it')

const fields = {
  name: Name,
  tier: Tier,
  parent: Type.Optional(nullable(Code, 'Code of the body above; null or absent: a root')),
  aliases: Type.Optional(list(text(500), 100)),
  areaCode: Type.Optional(nullable(AreaCode)),
  kind: Type.Optional(oneOf(KINDS, 'Tiers oblige government bodies only')),
  validFrom: Type.Optional(nullable(DateOnly, 'First day it existed')),
  validTo: Type.Optional(nullable(DateOnly, 'Last day it existed (inclusive)')),
  successors: Type.Optional(list(Code, 100))
}

const exampleInput = {
  name: 'Ủy ban nhân dân xã Nghi Dương',
  tier: 'commune',
  parent: 'HP',
  aliases: ['UBND xã Nghi Dương'],
  areaCode: '11713'
}

export const NewOrganization = Type.Object(
  { code: Type.Optional(Code), ...fields },
  { $id: 'NewOrganization', additionalProperties: false, examples: [exampleInput] }
)
export type NewOrganization = Static<typeof NewOrganization>

export const OrganizationPatch = Type.Object(
  { ...fields, name: Type.Optional(Name), tier: Type.Optional(Tier) },
  { $id: 'OrganizationPatch', additionalProperties: false, minProperties: 1, examples: [{ validTo: '2025-06-30' }] }
)
export type OrganizationPatch = Static<typeof OrganizationPatch>

export const Organization = Type.Object(
  {
    code: Code,
    name: Name,
    tier: Tier,
    parent: nullable(Code),
    aliases: list(text(500), 100),
    areaCode: nullable(AreaCode),
    kind: oneOf(KINDS),
    validFrom: nullable(DateOnly),
    validTo: nullable(DateOnly),
    successors: list(Code, 100)
  },
  {
    $id: 'Organization',
    description: 'A body that issues or must act (cơ quan, đơn vị)',
    examples: [{ code: 'HP.ND', kind: 'government', validFrom: null, validTo: null, successors: [], ...exampleInput }]
  }
)
export type Organization = Static<typeof Organization>

export const OrganizationQuery = Type.Object(
  {
    tier: Type.Optional(Tier),
    parent: Type.Optional(Code),
    under: Type.Optional(Type.String({ ...Code, description: 'The subtree of this organization, itself left out' })),
    block: Type.Optional(Code),
    q: Type.Optional(text(200, 'Part of a name or alias; accents optional')),
    asOf: Type.Optional(DateOnly),
    ...PageQuery
  },
  { additionalProperties: false }
)
export type OrganizationQuery = Static<typeof OrganizationQuery>

const blockFields = {
  name: Name,
  owner: Code,
  members: list(Code),
  inCharge: Type.Optional(nullable(text(300, 'The council member in charge')))
}
const exampleBlock = { name: 'Khối thi đua Nội chính', owner: 'HP', members: ['HP.STP'], inCharge: 'Ủy viên Hội đồng' }

export const NewBlock = Type.Object(
  { code: Type.Optional(Code), ...blockFields },
  { $id: 'NewBlock', additionalProperties: false, examples: [exampleBlock] }
)
export type NewBlock = Static<typeof NewBlock>

export const Block = Type.Object(
  { code: Code, name: Name, owner: Code, members: list(Code), inCharge: nullable(text(300)) },
  {
    $id: 'Block',
    description: 'A named group of organizations (cụm, khối thi đua) owned by one body',
    examples: [{ code: 'HP.K1', ...exampleBlock }]
  }
)
export type Block = Static<typeof Block>

export const BlockQuery = Type.Object({ owner: Type.Optional(Code), ...PageQuery }, { additionalProperties: false })
export type BlockQuery = Static<typeof BlockQuery>

export const organizationComponents = [NewOrganization, OrganizationPatch, Organization, NewBlock, Block]
