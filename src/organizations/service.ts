import type { Ctx } from '../context.ts'
import { lockRegistry } from '../db/locks.ts'
import { assertMatch, assertMatchIfSent } from '../lib/conditions.ts'
import { newId } from '../lib/ids.ts'
import { nameKey } from '../lib/naming.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { COMMUNE, PROVINCE, tierRank } from '../lib/tiers.ts'
import { foldPlain } from '../lib/vietnamese.ts'
import * as refuse from './errors.ts'
import {
  hasPlans,
  highestChild,
  moveSubtree,
  type OrganizationRow,
  organizationsBy,
  organizationsByCode,
  organizationsById,
  storeOrganization,
  toOrganization
} from './queries.ts'
import type { NewOrganization, Organization, OrganizationPatch, OrganizationQuery } from './schemas.ts'

export type { OrganizationRow } from './queries.ts'

/** What changed about an organization: whoever resolves citations follows it in the same transaction. */
export interface OrganizationChange {
  id: string
  /** Folded names before and after. */
  names: string[]
  /** Its place in the tree (parent, tier, kind) changed or, for bodies under it, the name of the place; or it is new. */
  moved: boolean
  /** Its ancestors before, itself among them; none when it is new. */
  was: string[]
}
export type FollowOrganization = (ctx: Ctx, change: OrganizationChange) => Promise<void>

const namesOf = (row: { name: string; aliases: readonly string[] }): string[] => [
  ...new Set([row.name, ...row.aliases].map(nameKey))
]

async function assertPlace(
  ctx: Ctx,
  row: OrganizationRow | undefined,
  body: NewOrganization,
  parent: OrganizationRow | undefined
) {
  const rank = tierRank(body.tier)
  if (body.validFrom && body.validTo && body.validTo < body.validFrom) throw refuse.validityReversed()
  if (parent && parent.tier > rank) throw refuse.parentNotHigher()
  if (!row) return
  if (parent?.ancestors.includes(row.id)) throw refuse.cycle()
  if (row.tier === rank) return
  const child = await highestChild(ctx.db, row.id)
  if (child && child.tier < rank) throw refuse.childAbove(child.code)
  if (await hasPlans(ctx.db, row.id)) throw refuse.tierIsFixed()
}

async function write(
  ctx: Ctx,
  code: string,
  row: OrganizationRow | undefined,
  body: NewOrganization,
  follow: FollowOrganization
) {
  const parent = body.parent ? (await organizationsByCode(ctx.db, [body.parent]))[0] : undefined
  if (body.parent && !parent) throw refuse.unknownOrganizations([{ pointer: '/parent', code: body.parent }])
  await assertPlace(ctx, row, body, parent)
  const id = row?.id ?? newId()
  const rank = tierRank(body.tier)
  const aliases = [...new Set(body.aliases ?? [])]
  const names = namesOf({ name: body.name, aliases })
  await storeOrganization(ctx.db, {
    id,
    code,
    name: body.name,
    tier: rank,
    kind: body.kind ?? 'government',
    parentId: parent?.id ?? null,
    ancestors: [...(parent?.ancestors ?? []), id],
    provinceId: parent?.provinceId ?? (rank === PROVINCE ? id : null),
    aliases,
    areaCode: body.areaCode ?? null,
    validFrom: body.validFrom ?? null,
    validTo: body.validTo ?? null,
    successors: body.successors ?? [],
    search: foldPlain([body.name, ...aliases].join(' | ')),
    names
  })
  const moved =
    !row ||
    row.parentId !== (parent?.id ?? null) ||
    row.tier !== rank ||
    row.kind !== (body.kind ?? 'government') ||
    ([PROVINCE, COMMUNE].includes(rank) && nameKey(row.name) !== nameKey(body.name))
  if (row && moved) await moveSubtree(ctx.db, id)
  await follow(ctx, {
    id,
    names: [...new Set([...names, ...(row ? namesOf(row) : [])])],
    moved,
    was: row?.ancestors ?? []
  })
  return toOrganizationWithRevision((await organizationsByCode(ctx.db, [code]))[0] as OrganizationRow)
}

const toOrganizationWithRevision = (row: OrganizationRow): { organization: Organization; revision: number } => ({
  organization: toOrganization(row),
  revision: row.revision
})

/** Registers an organization or replaces what is known of it. */
export const putOrganization = (ctx: Ctx, code: string, body: NewOrganization, follow: FollowOrganization) =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    if (body.code !== undefined && body.code !== code) throw refuse.codeMismatch()
    await lockRegistry(db)
    const row = (await organizationsByCode(db, [code]))[0]
    assertMatchIfSent(ctx.ifMatch, row?.revision)
    return { ...(await write(inner, code, row, body, follow)), created: row === undefined }
  })

/** Changes the fields given and keeps the others. */
export const patchOrganization = (ctx: Ctx, code: string, patch: OrganizationPatch, follow: FollowOrganization) =>
  ctx.db.tx(async (db) => {
    await lockRegistry(db)
    const row = (await organizationsByCode(db, [code]))[0]
    if (!row) throw refuse.organizationNotFound(code)
    assertMatch(ctx.ifMatch, row.revision)
    return write({ ...ctx, db }, code, row, { ...toOrganization(row), ...patch }, follow)
  })

/** The organization's row, or a refusal: what everything below its address begins with. */
export async function requireOrganization(ctx: Ctx, code: string): Promise<OrganizationRow> {
  const row = (await organizationsByCode(ctx.db, [code]))[0]
  if (!row) throw refuse.organizationNotFound(code)
  return row
}

/** Organizations by their ids, in no order. */
export const organizationsByIds = (ctx: Ctx, ids: readonly string[]): Promise<OrganizationRow[]> =>
  organizationsById(ctx.db, ids)

/** One organization by its code. */
export const getOrganization = async (ctx: Ctx, code: string) =>
  toOrganizationWithRevision(await requireOrganization(ctx, code))

/** Organizations by filter, in order of code. */
export async function listOrganizations(
  ctx: Ctx,
  query: OrganizationQuery,
  after?: string
): Promise<Page<Organization>> {
  const { q, tier, limit = 200, ...filter } = query
  const rows = await organizationsBy(
    ctx.db,
    { ...filter, ...(tier ? { tierRank: tierRank(tier) } : {}), ...(q ? { search: foldPlain(q) } : {}) },
    after,
    limit
  )
  const page = toPage(rows, limit, (row) => [row.code])
  return { ...page, items: page.items.map(toOrganization) }
}

/** The rows of codes named in a body, refusing those unknown with their places. */
export async function requireOrganizations(
  ctx: Ctx,
  places: readonly { pointer: string; code: string }[]
): Promise<Map<string, OrganizationRow>> {
  const rows = await organizationsByCode(ctx.db, [...new Set(places.map(({ code }) => code))])
  const known = new Map(rows.map((row) => [row.code, row]))
  const missing = places.filter(({ code }) => !known.has(code))
  if (missing.length > 0) throw refuse.unknownOrganizations(missing)
  return known
}
