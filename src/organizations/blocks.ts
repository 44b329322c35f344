import type { Ctx } from '../context.ts'
import { lockRegistry } from '../db/locks.ts'
import { assertMatchIfSent } from '../lib/conditions.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { blockNotFound, codeMismatch, unknownBlocks } from './errors.ts'
import { type BlockRow, blocksBy, blocksByCode, storeBlock } from './queries.ts'
import type { Block, BlockQuery, NewBlock } from './schemas.ts'
import { requireOrganizations } from './service.ts'

const toBlock = ({ code, name, owner, members, inCharge }: BlockRow): Block => ({
  code,
  name,
  owner,
  members,
  inCharge
})

/** Registers a block or replaces it. */
export const putBlock = (ctx: Ctx, code: string, body: NewBlock) =>
  ctx.db.tx(async (db) => {
    if (body.code !== undefined && body.code !== code) throw codeMismatch()
    await lockRegistry(db)
    const row = (await blocksByCode(db, [code]))[0]
    assertMatchIfSent(ctx.ifMatch, row?.revision)
    const known = await requireOrganizations({ ...ctx, db }, [
      { pointer: '/owner', code: body.owner },
      ...body.members.map((member, index) => ({ pointer: `/members/${index}`, code: member }))
    ])
    await storeBlock(db, {
      id: row?.id ?? newId(),
      code,
      name: body.name,
      ownerId: known.get(body.owner)!.id,
      inCharge: body.inCharge ?? null,
      memberIds: [...new Set(body.members)].map((member) => known.get(member)!.id)
    })
    const stored = (await blocksByCode(db, [code]))[0] as BlockRow
    return { block: toBlock(stored), revision: stored.revision, created: row === undefined }
  })

/** One block by its code. */
export async function getBlock(ctx: Ctx, code: string) {
  const row = (await blocksByCode(ctx.db, [code]))[0]
  if (!row) throw blockNotFound(code)
  return { block: toBlock(row), revision: row.revision }
}

/** Blocks in order of code. */
export async function listBlocks(ctx: Ctx, query: BlockQuery, after?: string): Promise<Page<Block>> {
  const { owner, limit = 200 } = query
  const page = toPage(await blocksBy(ctx.db, owner, after, limit), limit, (row) => [row.code])
  return { ...page, items: page.items.map(toBlock) }
}

/** The rows of block codes named in a body, refusing those unknown with their places. */
export async function requireBlocks(
  ctx: Ctx,
  places: readonly { pointer: string; code: string }[]
): Promise<Map<string, BlockRow>> {
  const rows = await blocksByCode(ctx.db, [...new Set(places.map(({ code }) => code))])
  const known = new Map(rows.map((row) => [row.code, row]))
  const missing = places.filter(({ code }) => !known.has(code))
  if (missing.length > 0) throw unknownBlocks(missing)
  return known
}
