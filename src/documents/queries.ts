import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, str, texts } from '../db/values.ts'
import { numberKey, referenceOf, splitReference, symbolKey } from '../lib/document-number.ts'
import { nameKey } from '../lib/naming.ts'
import { foldPlain } from '../lib/vietnamese.ts'
import type { Candidate } from './resolve.ts'
import type { Document, DocumentQuery } from './schemas.ts'
import type { Issuer } from './whom.ts'

export interface DocumentRow {
  id: string
  issuerId: string
  issuer: string
  type: string
  number: string | null
  symbol: string | null
  citeKey: string | null
  issuedOn: string | null
  title: string | null
  state: 'draft' | 'issued'
  effectiveFrom: string | null
  effectiveTo: string | null
  plan: string | null
  revision: number
}

const rows = sql`
  select d.id, d.issuer_id as "issuerId", o.code as issuer, d.type, d.number, d.symbol, d.cite_key as "citeKey",
         d.issued_on as "issuedOn", d.title, d.state, d.effective_from as "effectiveFrom",
         d.effective_to as "effectiveTo", d.revision,
         (select p.id from plan p where p.document_id = d.id or p.carrier_id = d.id limit 1) as plan
  from document d join organization o on o.id = d.issuer_id`

export const toDocument = (row: DocumentRow): Document => ({
  id: row.id,
  type: row.type,
  number: row.number,
  symbol: row.symbol,
  reference: referenceOf(row),
  issuer: row.issuer,
  issuedOn: row.issuedOn,
  title: row.title,
  state: row.state,
  effectiveFrom: row.effectiveFrom,
  effectiveTo: row.effectiveTo,
  plan: row.plan
})

/** Which document bears this id? */
export const documentById = async (db: Db, wanted: string): Promise<DocumentRow | undefined> =>
  (await db.rows<DocumentRow>(sql`${rows} where d.id = ${id(wanted)}`))[0]

/** Which registered document has this identity? */
export const documentByIdentity = async (
  db: Db,
  issuer: string,
  keys: { numberKey: string; symbolKey: string },
  year: number
): Promise<DocumentRow | undefined> =>
  (
    await db.rows<DocumentRow>(sql`
      ${rows}
      where d.issuer_id = ${id(issuer)} and d.number_key = ${keys.numberKey} and d.symbol_key = ${keys.symbolKey}
        and coalesce(d.year, 0) = ${year}::int and d.state <> 'draft'`)
  )[0]

/** Which registered documents fit the filter, in order of registering? One more than the limit. */
export function documentsBy(
  db: Db,
  filter: DocumentQuery,
  after: string | undefined,
  limit: number
): Promise<DocumentRow[]> {
  const where: SQL[] = [sql`d.state <> 'draft'`]
  const reference = filter.reference ? splitReference(filter.reference) : { number: null, symbol: null }
  const number = filter.number ?? reference.number
  const symbol = filter.symbol ?? reference.symbol
  if (number) where.push(sql`d.number_key = ${numberKey(number)}`)
  if (symbol) where.push(sql`d.symbol_key = ${symbolKey(symbol)}`)
  if (filter.issuer) where.push(sql`o.code = ${filter.issuer}`)
  if (filter.year !== undefined) where.push(sql`d.year = ${filter.year}::int`)
  if (filter.type) where.push(sql`lower(d.type) = lower(${filter.type})`)
  if (filter.q) where.push(sql`strpos(d.search, ${foldPlain(filter.q)}) > 0`)
  if (after !== undefined) where.push(sql`d.id > ${id(after)}`)
  return db.rows<DocumentRow>(sql`${rows} where ${sql.join(where, sql` and `)} order by d.id limit ${limit + 1}::int`)
}

export interface StoredDocument {
  id: string
  issuerId: string
  type: string
  number: string | null
  symbol: string | null
  numberKey: string | null
  symbolKey: string | null
  citeKey: string | null
  issuedOn: string | null
  title: string | null
  state: 'draft' | 'issued'
  effectiveFrom: string | null
  effectiveTo: string | null
}

/** Writes a document, new or not. */
export const storeDocument = (db: Db, row: StoredDocument): Promise<object[]> =>
  db.rows(sql`
    insert into document (id, issuer_id, type, number, symbol, number_key, symbol_key, cite_key, year, issued_on, title,
                          state, effective_from, effective_to, search)
    values (${id(row.id)}, ${id(row.issuerId)}, ${row.type}, ${str(row.number)}, ${str(row.symbol)}, ${str(row.numberKey)},
            ${str(row.symbolKey)}, ${str(row.citeKey)}, extract(year from ${day(row.issuedOn)}), ${day(row.issuedOn)},
            ${str(row.title)}, ${row.state}, ${day(row.effectiveFrom)}, ${day(row.effectiveTo)},
            ${foldPlain(`${referenceOf(row) ?? ''} ${row.title ?? ''}`)})
    on conflict (id) do update set
      issuer_id = excluded.issuer_id, type = excluded.type, number = excluded.number, symbol = excluded.symbol,
      number_key = excluded.number_key, symbol_key = excluded.symbol_key, cite_key = excluded.cite_key,
      year = excluded.year, issued_on = excluded.issued_on, title = excluded.title, state = excluded.state,
      effective_from = excluded.effective_from, effective_to = excluded.effective_to, search = excluded.search,
      revision = document.revision + 1`)

/** Takes away the document of a draft that is deleted or that turned out to be registered already. */
export const removeDocument = (db: Db, gone: string): Promise<object[]> =>
  db.rows(sql`delete from document where id = ${id(gone)}`)

/** The folded names of the bodies at the head of a province. */
export const namesOfProvinces = async (db: Db): Promise<string[]> =>
  (await db.rows<{ name: string }>(sql`select name from organization where province_id = id order by name`)).map(
    ({ name }) => nameKey(name)
  )

/** The topmost commune over an organization o, or itself. */
export const communeOf = sql`
  left join lateral (
    select c.id, c.name from organization c where o.tier >= 3 and c.id = any(o.ancestors) and c.tier = 3
    order by cardinality(c.ancestors) limit 1
  ) k on true`

/**
 * Which bodies may a citation made in these provinces speak of? Central bodies, the provinces' own upper bodies, the
 * citing organizations' ancestors, everybody in their communes, councils and Party committees beside them or of province
 * tier (some are registered without a parent), and whoever bears one of the names written.
 */
export const issuersFor = (
  db: Db,
  provinces: readonly string[],
  citing: readonly string[],
  names: readonly string[]
): Promise<Issuer[]> =>
  db.rows<Issuer>(sql`
    with chosen as (
      select id from organization where tier = 0
      union select id from organization where province_id = any(${ids(provinces)}) and tier <= 2
      union select id from organization where tier = 1 and kind <> 'government'
      union select unnest(ancestors) from organization where id = any(${ids(citing)})
      union select x.id from organization c join organization x on x.parent_id = any(c.ancestors) and x.kind <> 'government'
            where c.id = any(${ids(citing)})
      union select x.id from organization c join organization k on k.id = any(c.ancestors) and k.tier = 3
            join organization x on x.ancestors @> array[k.id] where c.id = any(${ids(citing)})
      union select organization_id from organization_name where folded = any(${texts(names)})
    )
    select o.id, o.code, o.name, o.tier, o.kind, o.ancestors, o.province_id as "provinceId",
           coalesce(p.name, '') as province, k.id as "communeId", coalesce(k.name, '') as commune,
           array(select n.folded from organization_name n where n.organization_id = o.id order by n.folded) as names
    from chosen c
    join organization o on o.id = c.id
    left join organization p on p.id = o.province_id
    ${communeOf}`)

/** Which organizations bear one of these folded names, and where do they stand? */
export const organizationsNamed = async (
  db: Db,
  folded: readonly string[]
): Promise<{ id: string; own: string; province: string | null; commune: string | null }[]> =>
  (
    await db.rows<{ id: string; name: string; province: string | null; commune: string | null }>(sql`
      select o.id, o.name, p.name as province, k.name as commune
      from organization o
      left join organization p on p.id = o.province_id
      ${communeOf}
      where o.id in (select organization_id from organization_name where folded = any(${texts(folded)}))
      order by o.code`)
  ).map(({ name, ...row }) => ({ ...row, own: nameKey(name) }))

/** Which registered documents bear these numbers and come from these bodies? */
export const candidatesFor = (db: Db, citeKeys: readonly string[], issuers: readonly string[]): Promise<Candidate[]> =>
  db.rows<Candidate>(sql`
    select d.id, d.type, d.number_key as "numberKey", d.symbol_key as "symbolKey", d.cite_key as "citeKey",
           d.issued_on as "issuedOn", d.issuer_id as "issuerId", d.number, d.symbol
    from document d
    where d.cite_key = any(${texts(citeKeys)}) and d.issuer_id = any(${ids(issuers)}) and d.state <> 'draft'
    order by d.id`)
