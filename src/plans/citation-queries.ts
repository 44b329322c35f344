import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { day, id, ids, inForce, ints, json, texts } from '../db/values.ts'
// biome-ignore lint/style/noRestrictedImports: documents hold what the resolver weighs, plans the citations it judges
import { communeOf } from '../documents/queries.ts'
import type { Cited, Difference } from '../documents/resolve.ts'
import type { CitationWords } from './citations.ts'
import type { Citation, Resolution } from './schemas.ts'

/** A citation with who cites it, as the resolver needs it. */
export interface PendingCitation extends Cited {
  planId: string
  position: number
  validFrom: string
  state: string
  rule: string
  documentId: string | null
  issuerKnown: boolean
  differs: Difference[]
  candidates: string[]
  issuerId: string
  ancestors: string[]
  provinceId: string | null
  province: string
  communeId: string | null
  commune: string
  issuedOn: string | null
  own: string[]
}

const pending = sql`
  select c.plan_id as "planId", c.position, c.valid_from as "validFrom", c.type, c.symbol, c.reference, c.number_key as "numberKey",
         c.symbol_key as "symbolKey", c.cite_key as "citeKey", c.date, c.date_text as "dateText", c.issuer, c.state, c.rule,
         c.document_id as "documentId", c.issuer_known as "issuerKnown", c.differs, c.candidates,
         p.issuer_id as "issuerId", o.ancestors, o.province_id as "provinceId", coalesce(v.name, '') as province,
         k.id as "communeId", coalesce(k.name, '') as commune, p.issued_on as "issuedOn", array_remove(array[p.document_id, p.carrier_id], null) as own
  from citation c
  join plan p on p.id = c.plan_id
  join organization o on o.id = p.issuer_id
  left join organization v on v.id = o.province_id
  ${communeOf}`

/** Where these organizations stand, as the resolver needs it of whoever cites. */
export const placesOfOrganizations = (
  db: Db,
  organizations: readonly string[]
): Promise<Pick<PendingCitation, 'issuerId' | 'ancestors' | 'provinceId' | 'province' | 'communeId' | 'commune'>[]> =>
  db.rows(sql`
    select o.id as "issuerId", o.ancestors, o.province_id as "provinceId", coalesce(v.name, '') as province,
           k.id as "communeId", coalesce(k.name, '') as commune
    from organization o
    left join organization v on v.id = o.province_id
    ${communeOf}
    where o.id = any(${ids(organizations)})`)

/** The citations of these plans. */
export const citationsOfPlans = (db: Db, plans: readonly string[]): Promise<PendingCitation[]> =>
  db.rows<PendingCitation>(sql`${pending} where c.plan_id = any(${ids(plans)})`)

/**
 * Which citations may a document of this body with one of these numbers concern? Those with the number: made in its
 * province (of a commune: made under it), beside it, or anywhere for a central body, or naming it.
 */
export const citationsConcernedByDocument = (
  db: Db,
  issuer: string,
  citeKeys: readonly string[],
  names: readonly string[]
): Promise<PendingCitation[]> =>
  db.rows<PendingCitation>(sql`
    ${pending}
    join organization x on x.id = ${id(issuer)}
    where c.cite_key = any(${texts(citeKeys)})
      and (x.tier = 0
        or (x.tier = 1 and x.kind <> 'government')
        or (o.province_id = x.province_id and (x.tier < 3 or x.kind <> 'government'))
        or (x.kind <> 'government' and x.parent_id = any(o.ancestors))
        or x.id = any(o.ancestors)
        or c.issuer_key = any(${texts(names)})
        or c.document_id in (select d.id from document d where d.issuer_id = x.id))`)

/**
 * Which citations may a changed organization concern? Those naming it, those with a number of its documents; when it
 * moved, also those made under it and those with a number of a document issued under it.
 */
export const citationsConcernedByOrganization = (
  db: Db,
  organization: string,
  names: readonly string[],
  moved: boolean
): Promise<PendingCitation[]> =>
  db.rows<PendingCitation>(sql`
    ${pending}
    where c.issuer_key = any(${texts(names)})
       or c.cite_key in (select d.cite_key from document d where d.issuer_id = ${id(organization)} and d.state <> 'draft')
       or (${moved}::boolean and o.ancestors @> array[${id(organization)}])
       or (${moved}::boolean and c.cite_key in (
             select d.cite_key from document d join organization m on m.id = d.issuer_id
             where m.ancestors @> array[${id(organization)}] and d.state <> 'draft'))`)

export interface KnownNames {
  id: string
  /** Folded name and aliases. */
  names: string[]
  /** Name of its province's own body, of its commune's. */
  province: string
  commune: string
}

/** Under which names are an organization and, with under, all those under it known, and where? */
export const namesOfOrganizations = (db: Db, organization: string, under: boolean): Promise<KnownNames[]> =>
  db.rows<KnownNames>(sql`
    select o.id, array(select n.folded from organization_name n where n.organization_id = o.id) as names,
           coalesce(v.name, '') as province, coalesce(k.name, '') as commune
    from organization o
    left join organization v on v.id = o.province_id
    ${communeOf}
    where o.id = ${id(organization)} or (${under}::boolean and o.ancestors @> array[${id(organization)}])`)

/** Which of these organizations give a province or a commune its name? */
export const placesAmong = (db: Db, organizations: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`select id, name from organization where id = any(${ids(organizations)}) and tier in (1, 3)`)

const enter = (
  db: Db,
  plan: string,
  rows: readonly (CitationWords & { position: number })[],
  from: string
): Promise<object[]> =>
  db.rows(sql`
    insert into citation (plan_id, position, verb, scope, raw, type, number, symbol, reference, number_key, symbol_key, cite_key, date,
                          date_text, issuer, issuer_key, title, state, rule, document_id, issuer_known, differs, candidates, valid_from)
    select ${id(plan)}, x.position, x.verb, x.scope, x.raw, x.type, x.number, x.symbol, x.reference, x."numberKey", x."symbolKey",
           x."citeKey", x.date, x."dateText", x.issuer, x."issuerKey", x.title, 'unresolved', 'nothing_matches', null, true,
           '[]'::jsonb, '{}', ${day(from)}
    from jsonb_to_recordset(${json(rows)}) as x (
      position int, verb text, scope text, raw text, type text, number text, symbol text, reference text, "numberKey" text,
      "symbolKey" text, "citeKey" text, date date, "dateText" text, issuer text, "issuerKey" text, title text)`)

/** Replaces a draft's citations; they are unresolved until resolved. */
export async function storeCitations(db: Db, plan: string, rows: readonly CitationWords[]): Promise<void> {
  await db.rows(sql`delete from citation where plan_id = ${id(plan)}`)
  await enter(
    db,
    plan,
    rows.map((row, index) => ({ ...row, position: index + 1 })),
    '-infinity'
  )
}

/** Citations as an act words them from a day on: some end there, some begin. */
export async function amendCitations(
  db: Db,
  plan: string,
  from: string,
  ended: readonly number[],
  begun: readonly (CitationWords & { position: number })[]
): Promise<void> {
  await db.rows(sql`
    delete from citation
    where plan_id = ${id(plan)} and position = any(${ints(ended)}) and valid_from = ${day(from)} and valid_to = 'infinity'`)
  await db.rows(sql`
    update citation set valid_to = ${day(from)}
    where plan_id = ${id(plan)} and position = any(${ints(ended)}) and valid_to = 'infinity'`)
  await enter(db, plan, begun, from)
}

export interface Verdict {
  planId: string
  position: number
  validFrom: string
  state: string
  rule: string
  documentId: string | null
  issuerKnown: boolean
  differs: Difference[]
  candidates: string[]
}

/** Holds plans, in order, before what hangs on them is written: two writers of one plan's edges go one after the other. */
export const holdPlans = (db: Db, plans: readonly string[]): Promise<object[]> =>
  db.rows(sql`select id from plan where id = any(${ids(plans)}) order by id for no key update`)

/** Writes verdicts that changed, and says so in the revision of their plans, which the caller holds. */
export async function storeVerdicts(db: Db, verdicts: readonly Verdict[]): Promise<void> {
  await db.rows(sql`
    update citation c
    set state = x.state, rule = x.rule, document_id = x."documentId", issuer_known = x."issuerKnown",
        differs = x.differs, candidates = x.candidates
    from jsonb_to_recordset(${json(verdicts)}) as x (
      "planId" uuid, position int, "validFrom" date, state text, rule text, "documentId" uuid, "issuerKnown" boolean, differs jsonb, candidates uuid[])
    where c.plan_id = x."planId" and c.position = x.position and c.valid_from = x."validFrom"`)
  const plans = [...new Set(verdicts.map(({ planId }) => planId))]
  await db.rows(sql`update plan set revision = revision + 1 where id = any(${ids(plans)})`)
}

/**
 * Draws the cascade edges of these plans anew from their resolved citations. One place for the rule of docs/model.md
 * section 2; that the tier falls is held by the table itself. The caller holds the plans.
 */
export async function drawEdges(db: Db, plans: readonly string[]): Promise<void> {
  await db.rows(sql`delete from cascade_edge where child_id = any(${ids(plans)})`)
  await db.rows(sql`
    insert into cascade_edge (child_id, child_tier, parent_id, parent_tier, position, is_parent, valid_from, valid_to)
    select x.child, x.child_tier, x.parent, x.parent_tier, x.position,
           x.valid_to = 'infinity'
             and row_number() over (partition by x.child order by x.valid_to = 'infinity' desc, (x.parent = x.named) is true desc,
                                    x.position, x.parent) = 1,
           x.valid_from, x.valid_to
    from (
      select child.id as child, child.tier as child_tier, above.id as parent, above.tier as parent_tier,
             min(c.position) as position, child.named_parent_id as named,
             min(c.valid_from) as valid_from, max(c.valid_to) as valid_to
      from citation c
      join plan child on child.id = c.plan_id
      join organization co on co.id = child.issuer_id
      join plan above on above.document_id = c.document_id or above.carrier_id = c.document_id
      join organization ao on ao.id = above.issuer_id
      where c.plan_id = any(${ids(plans)})
        and c.scope = 'preamble' and c.verb in ('can_cu', 'thuc_hien', 'theo')
        and above.tier < child.tier
        and (ao.id = any(co.ancestors) or ao.tier = 0 or (ao.tier = 2 and ao.province_id = co.province_id))
      group by child.id, child.tier, above.id, above.tier, child.named_parent_id
    ) x`)
}

/** Which plans cite one of these documents, as resolved? */
export const plansCiting = async (db: Db, documents: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(
      sql`select distinct plan_id as id from citation where document_id = any(${ids(documents)}) order by 1`
    )
  ).map((row) => row.id)

/** Which plans may gain or lose edges when this organization moves? */
export const plansAround = async (db: Db, organization: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      with moved as (select id from organization where ancestors @> array[${id(organization)}])
      select p.id from plan p where p.issuer_id in (select id from moved)
      union
      select c.plan_id from citation c join document d on d.id = c.document_id where d.issuer_id in (select id from moved)
      order by 1`)
  ).map((row) => row.id)

type CitationRow = Omit<Citation, 'resolution'> & {
  state: Resolution['state']
  rule: string
  documentId: string | null
  planId: string | null
  differs: Resolution['differs']
  candidates: string[]
}

/** A plan's citations on a day with what they resolved to, in order, after a position. One more than the limit. */
export const citationsOf = async (db: Db, plan: string, on: string, after = 0, limit = 10_000): Promise<Citation[]> => {
  const columns: SQL = sql`c.position, c.verb, c.scope, c.raw, c.type, c.number, c.symbol, c.reference, c.date,
    c.date_text as "dateText", c.issuer, c.title, c.state, c.rule, c.document_id as "documentId", c.differs, c.candidates`
  const rows = await db.rows<CitationRow>(sql`
    select ${columns},
           (select p.id from plan p where p.document_id = c.document_id or p.carrier_id = c.document_id limit 1) as "planId"
    from citation c
    where c.plan_id = ${id(plan)} and c.position > ${after}::int and ${inForce('c', on)}
    order by c.position
    limit ${limit + 1}::int`)
  return rows.map(({ state, rule, documentId, planId, differs, candidates, ...words }) => ({
    ...words,
    resolution: {
      state,
      rule,
      ...(documentId === null ? {} : { document: documentId }),
      ...(planId === null ? {} : { plan: planId }),
      differs,
      ...(state === 'ambiguous' ? { candidates } : {})
    }
  }))
}
