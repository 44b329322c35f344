import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { document } from './documents.ts'
import { plan } from './plans.ts'

export const tracing = pgTable(
  'tracing',
  {
    planId: uuid('plan_id').notNull(),
    state: text('state').notNull(),
    by: text('by'),
    on: date('on'),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'tracing_pk', columns: [t.planId] }),
    foreignKey({ name: 'tracing_plan_fk', columns: [t.planId], foreignColumns: [plan.id] }).onDelete('cascade'),
    check('tracing_state_ck', sql`${t.state} in ('open', 'declared')`)
  ]
)

export const act = pgTable(
  'act',
  {
    id: uuid('id').notNull(),
    planId: uuid('plan_id').notNull(),
    kind: text('kind').notNull(),
    documentId: uuid('document_id').notNull(),
    effectiveOn: date('effective_on').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    /** What it changes, as given: tasks and citations of amend and correct, the plans that replace. */
    changes: jsonb('changes').notNull().default({}),
    /** Acts of one plan in the order they take effect. */
    position: smallint('position').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'act_pk', columns: [t.id] }),
    unique('act_position_uk').on(t.planId, t.position),
    unique('act_document_uk').on(t.planId, t.documentId, t.kind),
    foreignKey({ name: 'act_plan_fk', columns: [t.planId], foreignColumns: [plan.id] }).onDelete('cascade'),
    foreignKey({ name: 'act_document_fk', columns: [t.documentId], foreignColumns: [document.id] }),
    check('act_kind_ck', sql`${t.kind} in ('issue', 'amend', 'correct', 'replace', 'revoke')`),
    index('act_plan_ix').on(t.planId)
  ]
)
