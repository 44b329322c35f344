import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'

export const organization = pgTable(
  'organization',
  {
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    tier: smallint('tier').notNull(),
    kind: text('kind').notNull(),
    parentId: uuid('parent_id'),
    /** From the root to this organization, itself included: subtree and ancestors are one index look-up. */
    ancestors: uuid('ancestors').array().notNull(),
    /** The topmost ancestor of tier province, itself included; null for central bodies. */
    provinceId: uuid('province_id'),
    aliases: text('aliases').array().notNull(),
    areaCode: text('area_code'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    successors: text('successors').array().notNull(),
    /** Name and aliases without accents, for searching. */
    search: text('search').notNull(),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'organization_pk', columns: [t.id] }),
    unique('organization_code_uk').on(t.code),
    foreignKey({ name: 'organization_parent_fk', columns: [t.parentId], foreignColumns: [t.id] }),
    check('organization_tier_ck', sql`${t.tier} between 0 and 4`),
    check('organization_valid_ck', sql`${t.validFrom} <= ${t.validTo}`),
    check('organization_name_nfc_ck', sql`${t.name} is nfc normalized`),
    check('organization_self_ck', sql`${t.ancestors}[cardinality(${t.ancestors})] = ${t.id}`),
    index('organization_parent_ix').on(t.parentId),
    index('organization_province_ix').on(t.provinceId, t.tier),
    index('organization_tier_ix').on(t.tier),
    index('organization_ancestors_ix').using('gin', t.ancestors)
  ]
)

/** Every name under which an organization may be cited, folded for comparison (lib/vietnamese.ts). Not unique. */
export const organizationName = pgTable(
  'organization_name',
  {
    organizationId: uuid('organization_id').notNull(),
    folded: text('folded').notNull()
  },
  (t) => [
    primaryKey({ name: 'organization_name_pk', columns: [t.organizationId, t.folded] }),
    foreignKey({
      name: 'organization_name_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id]
    }).onDelete('cascade'),
    index('organization_name_folded_ix').on(t.folded)
  ]
)

export const block = pgTable(
  'block',
  {
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    ownerId: uuid('owner_id').notNull(),
    inCharge: text('in_charge'),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'block_pk', columns: [t.id] }),
    unique('block_code_uk').on(t.code),
    foreignKey({ name: 'block_owner_fk', columns: [t.ownerId], foreignColumns: [organization.id] }),
    index('block_owner_ix').on(t.ownerId)
  ]
)

export const blockMember = pgTable(
  'block_member',
  {
    blockId: uuid('block_id').notNull(),
    organizationId: uuid('organization_id').notNull()
  },
  (t) => [
    primaryKey({ name: 'block_member_pk', columns: [t.blockId, t.organizationId] }),
    foreignKey({ name: 'block_member_block_fk', columns: [t.blockId], foreignColumns: [block.id] }).onDelete('cascade'),
    foreignKey({
      name: 'block_member_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id]
    }),
    index('block_member_organization_ix').on(t.organizationId)
  ]
)
