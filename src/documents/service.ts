import type { Ctx } from '../context.ts'
import { lockNumbers, shareRegistry } from '../db/locks.ts'
import { assertMatch } from '../lib/conditions.ts'
import { citeKey, joinReference, numberKey, splitReference, symbolKey } from '../lib/document-number.ts'
import { newId } from '../lib/ids.ts'
import { type Page, toPage } from '../lib/pieces.ts'
import { type OrganizationRow, requireOrganizations } from '../organizations/service.ts'
import * as refuse from './errors.ts'
import {
  type DocumentRow,
  documentById,
  documentByIdentity,
  documentsBy,
  removeDocument,
  type StoredDocument,
  storeDocument,
  toDocument
} from './queries.ts'
import type { Document, DocumentPatch, DocumentQuery, NewDocument } from './schemas.ts'

export type { StoredDocument } from './queries.ts'

/** What changed about a document: whoever resolves citations follows it in the same transaction. */
export interface DocumentChange {
  issuerId: string
  /** Its number before and after. */
  citeKeys: string[]
}
export type FollowDocument = (ctx: Ctx, change: DocumentChange) => Promise<void>

interface Numbered {
  number?: string | null
  symbol?: string | null
  reference?: string | null
}

/** Number and symbol, from themselves or from the reference; both must agree when both are given. */
export function partsOf(given: Numbered, pointer = ''): { number: string | null; symbol: string | null } {
  const number = given.number?.trim() || null
  const symbol = given.symbol?.trim() || null
  if (!given.reference) return { number, symbol }
  const split = splitReference(given.reference)
  if (number === null && symbol === null) return split
  const same = citeKey(number, symbol) === citeKey(split.number, split.symbol)
  if (!same) throw refuse.referenceMismatch(pointer)
  return { number, symbol }
}

const keysOf = ({ number, symbol }: { number: string | null; symbol: string | null }) =>
  number === null || symbol === null
    ? { numberKey: null, symbolKey: null, citeKey: null }
    : { numberKey: numberKey(number), symbolKey: symbolKey(symbol), citeKey: citeKey(number, symbol) }

/** A document's row from its words; `draft` documents may lack number and date. */
export function documentRow(
  given: Omit<NewDocument, 'issuer'>,
  issuer: OrganizationRow,
  state: 'draft' | 'issued',
  pointer = '',
  id = newId()
): StoredDocument {
  const parts = partsOf(given, pointer)
  if (state === 'issued' && (parts.number !== null || parts.symbol !== null)) {
    const missing = [
      ...(parts.number === null ? ['number'] : []),
      ...(parts.symbol === null ? ['symbol'] : []),
      ...(given.issuedOn ? [] : ['issuedOn'])
    ]
    if (missing.length > 0) throw refuse.identityIncomplete(missing, pointer)
  }
  return {
    id,
    issuerId: issuer.id,
    type: given.type,
    ...parts,
    ...keysOf(parts),
    issuedOn: given.issuedOn ?? null,
    title: given.title ?? null,
    state,
    effectiveFrom: given.effectiveFrom ?? null,
    effectiveTo: given.effectiveTo ?? null
  }
}

/** The registered document of this identity, if any: issuer, number, symbol and year. */
const sameIdentity = async (ctx: Ctx, row: StoredDocument): Promise<DocumentRow | undefined> => {
  if (row.numberKey === null || row.symbolKey === null || row.issuedOn === null) return undefined
  const keys = { numberKey: row.numberKey, symbolKey: row.symbolKey }
  const found = await documentByIdentity(ctx.db, row.issuerId, keys, Number(row.issuedOn.slice(0, 4)))
  return found?.id === row.id ? undefined : found
}

/**
 * Enters a document. With `adopt`, one already registered with the same identity and day, and that is no plan yet, is
 * taken instead (its id is answered): a plan may arrive after its bare document. Otherwise a second one is refused.
 */
export async function enterDocument(ctx: Ctx, row: StoredDocument, adopt: boolean, pointer = ''): Promise<string> {
  if (row.state === 'issued' && row.citeKey !== null) await lockNumbers(ctx.db, [row.citeKey])
  const existing = row.state === 'issued' ? await sameIdentity(ctx, row) : undefined
  if (existing) {
    if (!adopt || existing.plan !== null || existing.issuedOn !== row.issuedOn) {
      throw refuse.duplicateDocument(existing, joinReference(row.number, row.symbol), pointer)
    }
    await storeDocument(ctx.db, { ...row, id: existing.id })
    return existing.id
  }
  await storeDocument(ctx.db, row)
  return row.id
}

/**
 * Enters the document by which something is done, or takes the registered one of the same identity and day, also when
 * that is itself a plan (which replaces another).
 */
export async function adoptDocument(ctx: Ctx, row: StoredDocument, pointer = ''): Promise<string> {
  const existing = await sameIdentity(ctx, row)
  if (existing && existing.issuedOn === row.issuedOn) return existing.id
  return enterDocument(ctx, row, true, pointer)
}

export const dropDocument = (ctx: Ctx, id: string) => removeDocument(ctx.db, id)

/** Registers a document that may be cited. */
export const createDocument = (ctx: Ctx, body: NewDocument, follow: FollowDocument) =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    const issuer = (await requireOrganizations(inner, [{ pointer: '/issuer', code: body.issuer }])).get(body.issuer)!
    const row = documentRow(body, issuer, 'issued')
    await enterDocument(inner, row, false)
    if (row.citeKey !== null) await follow(inner, { issuerId: issuer.id, citeKeys: [row.citeKey] })
    return withRevision((await documentById(db, row.id)) as DocumentRow)
  })

const withRevision = (row: DocumentRow): { document: Document; revision: number } => ({
  document: toDocument(row),
  revision: row.revision
})

/** Corrects what the register says of a document that is no plan. */
export const patchDocument = (ctx: Ctx, id: string, patch: DocumentPatch, follow: FollowDocument) =>
  ctx.db.tx(async (db) => {
    const inner = { ...ctx, db }
    await shareRegistry(db)
    const old = await documentById(db, id)
    if (!old) throw refuse.documentNotFound(id)
    assertMatch(ctx.ifMatch, old.revision)
    if (old.plan !== null) throw refuse.documentOfPlan(old.plan)
    const { reference: _shown, ...kept } = toDocument(old)
    const numbered = patch.reference ? { number: null, symbol: null } : {}
    const merged = { ...kept, ...numbered, ...patch }
    const issuer = (await requireOrganizations(inner, [{ pointer: '/issuer', code: merged.issuer }])).get(
      merged.issuer
    )!
    const row = documentRow(merged, issuer, 'issued', '', id)
    const citeKeys = [...new Set([old.citeKey, row.citeKey].filter((key) => key !== null))]
    await lockNumbers(db, citeKeys)
    // Looked at again after the wait: somebody else may have changed it meanwhile.
    assertMatch(ctx.ifMatch, (await documentById(db, id))?.revision ?? 0)
    await enterDocument(inner, row, false)
    for (const issuerId of new Set([old.issuerId, issuer.id])) await follow(inner, { issuerId, citeKeys })
    return withRevision((await documentById(db, id)) as DocumentRow)
  })

/** The document, if there is one. */
export const findDocument = (ctx: Ctx, id: string): Promise<DocumentRow | undefined> => documentById(ctx.db, id)

/** One document by its id. */
export async function getDocument(ctx: Ctx, id: string) {
  const row = await documentById(ctx.db, id)
  if (!row) throw refuse.documentNotFound(id)
  return withRevision(row)
}

/** Registered documents by filter, in order of registering. */
export async function listDocuments(ctx: Ctx, query: DocumentQuery, after?: string): Promise<Page<Document>> {
  const { limit = 200 } = query
  const page = toPage(await documentsBy(ctx.db, query, after, limit), limit, (row) => [row.id])
  return { ...page, items: page.items.map(toDocument) }
}
