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
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { organization } from './organizations.ts'

export const document = pgTable(
  'document',
  {
    id: uuid('id').notNull(),
    issuerId: uuid('issuer_id').notNull(),
    type: text('type').notNull(),
    number: text('number'),
    symbol: text('symbol'),
    /** Keys of lib/document-number.ts: number without leading zeros, symbol folded, and both without punctuation. */
    numberKey: text('number_key'),
    symbolKey: text('symbol_key'),
    citeKey: text('cite_key'),
    year: smallint('year'),
    issuedOn: date('issued_on'),
    title: text('title'),
    /** draft: belongs to a plan not yet issued and cannot be cited; issued: in the register. */
    state: text('state').notNull(),
    effectiveFrom: date('effective_from'),
    effectiveTo: date('effective_to'),
    search: text('search').notNull(),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'document_pk', columns: [t.id] }),
    foreignKey({ name: 'document_issuer_fk', columns: [t.issuerId], foreignColumns: [organization.id] }),
    check('document_state_ck', sql`${t.state} in ('draft', 'issued')`),
    check('document_year_ck', sql`${t.year} = extract(year from ${t.issuedOn})`),
    check('document_title_nfc_ck', sql`${t.title} is nfc normalized`),
    uniqueIndex('document_identity_uk')
      .on(t.issuerId, t.numberKey, t.symbolKey, sql`coalesce(${t.year}, 0)`)
      .where(sql`${t.state} <> 'draft' and ${t.numberKey} is not null`),
    index('document_cite_ix').on(t.citeKey, t.issuerId),
    index('document_year_ix').on(t.year)
  ]
)
