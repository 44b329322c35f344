import { readFileSync } from 'node:fs'
import { type DrizzleSnapshotJSON, generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import t from 'tap'
import type { Database, Db } from '../../src/db/database.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import * as acts from '../../src/db/tables/acts.ts'
import * as documents from '../../src/db/tables/documents.ts'
import * as links from '../../src/db/tables/links.ts'
import * as organizations from '../../src/db/tables/organizations.ts'
import * as plans from '../../src/db/tables/plans.ts'
import * as waivers from '../../src/db/tables/waivers.ts'
import { freshDatabase, postgresUrl } from '../support/database.ts'
import { withDatabase } from '../support/template.ts'
import { catalog, misnamed, told } from './catalog.ts'
import { crowded, FOLDER, files, forbidden, journal, journalFaults, read } from './migrations.ts'

const tables = { ...organizations, ...documents, ...plans, ...acts, ...waivers, ...links }
const drawn = generateDrizzleJson(tables)
const last = journal().at(-1)!
const snapshot = (idx: number) =>
  JSON.parse(
    readFileSync(`${FOLDER}/meta/${String(idx).padStart(4, '0')}_snapshot.json`, 'utf8')
  ) as DrizzleSnapshotJSON

t.test('the last snapshot is what the tables say: no migration is missing', async (t) => {
  t.strictSame(await generateMigration(snapshot(last.idx), drawn), [], 'run npm run db:generate')
  const forgotten: [string, (before: DrizzleSnapshotJSON) => unknown][] = [
    ['a table', (before) => delete before.tables['public.block_member']],
    ['a column', (before) => delete before.tables['public.plan']!.columns['field']],
    ['a check', (before) => delete before.tables['public.plan']!.checkConstraints['plan_state_ck']],
    ['an index', (before) => delete before.tables['public.plan']!.indexes['plan_issuer_ix']],
    ['a default', (before) => delete before.tables['public.plan']!.columns['traced']!.default]
  ]
  for (const [what, forget] of forgotten) {
    const before = snapshot(last.idx)
    forget(before)
    t.not((await generateMigration(before, drawn)).length, 0, `sees ${what} that no migration makes`)
  }
})

t.test('snapshots follow one another', async (t) => {
  const chain = journal().map(({ idx }) => snapshot(idx))
  t.strictSame(
    chain.slice(1).map(({ prevId }) => prevId),
    chain.slice(0, -1).map(({ id }) => id)
  )
})

class Undo extends Error {}

/** Does something to the database, looks, and takes it back. */
async function tried<T>(db: Database, statements: readonly string[], look: (inner: Db) => Promise<T>): Promise<T> {
  let seen: T | undefined
  const work = async (inner: Db) => {
    for (const statement of statements) await inner.rows(sql.raw(statement))
    seen = await look(inner)
    throw new Undo()
  }
  await db.tx(work).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
  return seen as T
}

const lines = async (db: Db, schema: string): Promise<string[]> => (await catalog(db, schema)).map(told).toSorted()

t.test('the migrated database is, to the last check, what the tables say', async (t) => {
  const db = await freshDatabase(2)
  t.teardown(() => db.close())
  const empty = { ...drawn, tables: {}, enums: {}, schemas: {}, sequences: {}, roles: {}, policies: {}, views: {} }
  const statements = (await generateMigration(empty, drawn)).map((one) => one.replaceAll('"public".', '"drawn".'))
  const wanted = await tried(db, ['create schema drawn', 'set local search_path to drawn', ...statements], (inner) =>
    lines(inner, 'drawn')
  )
  t.ok(wanted.length > 200, 'the tables are drawn at all')
  t.strictSame(await lines(db, 'public'), wanted)

  const breaches = [
    'alter table plan add column colour text',
    'alter table plan alter column field set not null',
    'alter table plan alter column tier type integer',
    'alter table plan alter column traced drop default',
    'alter table cascade_edge drop constraint cascade_edge_tier_ck',
    'alter table plan drop constraint plan_state_ck; alter table plan add constraint plan_state_ck check (true)',
    'alter table citation drop constraint citation_plan_fk; alter table citation add constraint citation_plan_fk foreign key (plan_id) references plan (id)',
    'drop index citation_key_ix',
    'drop index document_identity_uk; create unique index document_identity_uk on document (issuer_id, number_key)',
    'create table extra (id integer)'
  ]
  for (const breach of breaches) {
    const seen = await tried(db, breach.split('; '), (inner) => lines(inner, 'public'))
    t.strictNotSame(seen, wanted, `sees: ${breach}`)
  }
})

t.test('every constraint and index is called table_…_pk, _uk, _fk, _ck or _ix', async (t) => {
  const db = await freshDatabase(2)
  t.teardown(() => db.close())
  t.strictSame(misnamed(await catalog(db, 'public')), [])
  const breaches = [
    'alter table plan add check (tier >= 0)',
    'alter table plan add unique (id, state)',
    'alter table plan add foreign key (carrier_id) references document (id)',
    'create index on plan (state)',
    'create unique index plan_state_ix on plan (id, state)',
    'create table extra (id integer primary key)'
  ]
  for (const breach of breaches) {
    const seen = await tried(db, [breach], async (inner) => misnamed(await catalog(inner, 'public')))
    t.equal(seen.length, 1, `sees: ${breach}`)
  }
})

t.test('the journal lists every migration once, in order, each younger than the one before', async (t) => {
  const [entries, present] = [journal(), files()]
  t.strictSame(journalFaults(entries, present), [])
  const [first, second] = [entries[0]!, entries[1]!]
  t.not(journalFaults([first, { ...second, when: first.when }], present).length, 0, 'sees one that would be skipped')
  t.not(journalFaults([second, first], present).length, 0, 'sees a wrong order')
  t.not(journalFaults(entries, present.slice(1)).length, 0, 'sees a file that is gone')
  t.not(journalFaults(entries, [...present, '9999_stray.sql']).length, 0, 'sees a file that is not listed')
})

t.test('every statement of a migration stands between breakpoints, alone, and can run in a transaction', async (t) => {
  for (const { tag } of journal()) {
    t.strictSame(crowded(read(tag)), [], tag)
    t.strictSame(forbidden(read(tag)), [], tag)
  }
  const two = 'create table a (b text);\ncreate table c (d text);'
  t.equal(crowded(two).length, 1, 'sees two statements without a breakpoint')
  t.equal(crowded(two.replace('\n', '\n--> statement-breakpoint\n')).length, 0)
  t.equal(crowded("insert into a values ('x;y'); -- one; only").length, 0)
  t.equal(crowded('--> statement-breakpoint\nselect 1;').length, 1, 'sees an empty piece')
  t.strictSame(forbidden('create index CONCURRENTLY a_ix on a (b)'), ['concurrently'])
  t.strictSame(forbidden("insert into a values ('commit') -- rollback"), [])
})

// The embedded database has one connection: nothing there can start at once.
const skip = postgresUrl ? false : 'needs DATABASE_URL'

t.test('four starts at once bring one empty PostgreSQL database up to date', { skip }, async (t) => {
  const url = postgresUrl!
  const name = `plan_cascade_starts_${process.pid}`
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name} template template0 encoding 'UTF8'`)
  t.teardown(async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })
  const starts = Array.from({ length: 4 }, () => openPostgres(withDatabase(url, name), 1))
  await Promise.all(starts.map((db) => db.migrate()))
  const [applied] = await starts[0]!.rows<{ n: number }>(
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`
  )
  t.equal(applied?.n, journal().length, 'each migration was applied once')
  await starts[1]!.migrate()
  t.ok((await lines(starts[0]!, 'public')).length > 200)
  await Promise.all(starts.map((db) => db.close()))
})
