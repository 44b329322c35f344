import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, str, texts } from '../db/values.ts'
import { tierOf } from '../lib/tiers.ts'
import type { Organization, OrganizationQuery } from './schemas.ts'

/** An organization as stored. `tier` is its rank. */
export interface OrganizationRow {
  id: string
  code: string
  name: string
  tier: number
  kind: string
  parentId: string | null
  parent: string | null
  ancestors: string[]
  provinceId: string | null
  aliases: string[]
  areaCode: string | null
  validFrom: string | null
  validTo: string | null
  successors: string[]
  revision: number
}

const columns = sql`
  o.id, o.code, o.name, o.tier, o.kind, o.parent_id as "parentId", p.code as parent,
  o.ancestors, o.province_id as "provinceId", o.aliases, o.area_code as "areaCode",
  o.valid_from as "validFrom", o.valid_to as "validTo", o.successors, o.revision`

const source = sql`organization o left join organization p on p.id = o.parent_id`

export const toOrganization = (row: OrganizationRow): Organization => ({
  code: row.code,
  name: row.name,
  tier: tierOf(row.tier),
  parent: row.parent,
  aliases: row.aliases,
  areaCode: row.areaCode,
  kind: row.kind as Organization['kind'],
  validFrom: row.validFrom,
  validTo: row.validTo,
  successors: row.successors
})

/** Which organizations bear these codes? */
export const organizationsByCode = (db: Db, codes: readonly string[]): Promise<OrganizationRow[]> =>
  db.rows<OrganizationRow>(sql`select ${columns} from ${source} where o.code = any(${texts(codes)})`)

/** Which organizations bear these ids? */
export const organizationsById = (db: Db, wanted: readonly string[]): Promise<OrganizationRow[]> =>
  db.rows<OrganizationRow>(sql`select ${columns} from ${source} where o.id = any(${ids(wanted)})`)

/** Which organizations fit the filter, by code, after a code? One more than the limit, to know whether there is more. */
export function organizationsBy(
  db: Db,
  filter: Omit<OrganizationQuery, 'q' | 'tier'> & { tierRank?: number; search?: string },
  after: string | undefined,
  limit: number
): Promise<OrganizationRow[]> {
  const where: SQL[] = [sql`true`]
  if (after !== undefined) where.push(sql`o.code > ${after}`)
  if (filter.tierRank !== undefined) where.push(sql`o.tier = ${filter.tierRank}::int`)
  if (filter.parent) where.push(sql`p.code = ${filter.parent}`)
  if (filter.under) {
    where.push(sql`o.ancestors @> (select array_agg(u.id) from organization u where u.code = ${filter.under})`)
    where.push(sql`o.code <> ${filter.under}`)
  }
  if (filter.block) {
    where.push(
      sql`o.id in (select m.organization_id from block_member m join block b on b.id = m.block_id where b.code = ${filter.block})`
    )
  }
  if (filter.search) where.push(sql`strpos(o.search, ${filter.search}) > 0`)
  if (filter.asOf)
    where.push(
      sql`coalesce(o.valid_from <= ${day(filter.asOf)}, true) and coalesce(o.valid_to >= ${day(filter.asOf)}, true)`
    )
  return db.rows<OrganizationRow>(sql`
    select ${columns} from ${source}
    where ${sql.join(where, sql` and `)}
    order by o.code
    limit ${limit + 1}::int`)
}

/** Writes an organization, new or not, and the names it may be cited by. */
export async function storeOrganization(
  db: Db,
  row: Omit<OrganizationRow, 'parent' | 'revision'> & { search: string; names: string[] }
): Promise<void> {
  await db.rows(sql`
    insert into organization (id, code, name, tier, kind, parent_id, ancestors, province_id, aliases, area_code, valid_from, valid_to, successors, search)
    values (${id(row.id)}, ${row.code}, ${row.name}, ${row.tier}::int, ${row.kind}, ${id(row.parentId)}, ${ids(row.ancestors)},
            ${id(row.provinceId)}, ${texts(row.aliases)}, ${str(row.areaCode)}, ${day(row.validFrom)}, ${day(row.validTo)},
            ${texts(row.successors)}, ${row.search})
    on conflict (id) do update set
      name = excluded.name, tier = excluded.tier, kind = excluded.kind, parent_id = excluded.parent_id,
      ancestors = excluded.ancestors, province_id = excluded.province_id, aliases = excluded.aliases,
      area_code = excluded.area_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      successors = excluded.successors, search = excluded.search, revision = organization.revision + 1`)
  await db.rows(sql`delete from organization_name where organization_id = ${id(row.id)}`)
  await db.rows(sql`
    insert into organization_name (organization_id, folded)
    select ${id(row.id)}, name from unnest(${texts(row.names)}) as name`)
}

/** Moves everything under an organization to its new place, after the organization itself has moved. */
export const moveSubtree = (db: Db, moved: string): Promise<object[]> =>
  db.rows(sql`
    with recursive placed as (
      select id, ancestors, province_id from organization where id = ${id(moved)}
      union all
      select o.id, p.ancestors || o.id,
             coalesce(p.province_id, case when o.tier = 1 then o.id end)
      from organization o join placed p on o.parent_id = p.id
    )
    update organization o
    set ancestors = p.ancestors, province_id = p.province_id
    from placed p
    where o.id = p.id and o.id <> ${id(moved)}`)

/** Which child stands highest? */
export const highestChild = async (db: Db, parent: string): Promise<{ code: string; tier: number } | undefined> =>
  (
    await db.rows<{ code: string; tier: number }>(
      sql`select code, tier from organization where parent_id = ${id(parent)} order by tier, code limit 1`
    )
  )[0]

/** Has it issued a plan, or drafted one? */
export const hasPlans = async (db: Db, organization: string): Promise<boolean> =>
  (await db.rows(sql`select 1 from plan where issuer_id = ${id(organization)} limit 1`)).length > 0

export interface BlockRow {
  id: string
  code: string
  name: string
  owner: string
  inCharge: string | null
  members: string[]
  revision: number
}

const blocks = sql`
  select b.id, b.code, b.name, o.code as owner, b.in_charge as "inCharge", b.revision,
         coalesce((select array_agg(m.code order by m.code)
                   from block_member bm join organization m on m.id = bm.organization_id
                   where bm.block_id = b.id), '{}') as members
  from block b join organization o on o.id = b.owner_id`

/** Which blocks bear these codes? */
export const blocksByCode = (db: Db, codes: readonly string[]): Promise<BlockRow[]> =>
  db.rows<BlockRow>(sql`${blocks} where b.code = any(${texts(codes)})`)

/** Which blocks are there, by code, of one owner or of all? */
export const blocksBy = (
  db: Db,
  owner: string | undefined,
  after: string | undefined,
  limit: number
): Promise<BlockRow[]> =>
  db.rows<BlockRow>(sql`
    ${blocks}
    where (${str(owner ?? null)} is null or o.code = ${str(owner ?? null)})
      and (${str(after ?? null)} is null or b.code > ${str(after ?? null)})
    order by b.code
    limit ${limit + 1}::int`)

/** Writes a block and its members. */
export async function storeBlock(
  db: Db,
  row: { id: string; code: string; name: string; ownerId: string; inCharge: string | null; memberIds: string[] }
): Promise<void> {
  await db.rows(sql`
    insert into block (id, code, name, owner_id, in_charge)
    values (${id(row.id)}, ${row.code}, ${row.name}, ${id(row.ownerId)}, ${str(row.inCharge)})
    on conflict (id) do update set
      name = excluded.name, owner_id = excluded.owner_id, in_charge = excluded.in_charge, revision = block.revision + 1`)
  await db.rows(sql`delete from block_member where block_id = ${id(row.id)}`)
  await db.rows(sql`
    insert into block_member (block_id, organization_id)
    select ${id(row.id)}, member from unnest(${ids(row.memberIds)}) as member`)
}
