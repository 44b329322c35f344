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
import { document } from './documents.ts'
import { organization } from './organizations.ts'
import { task } from './plans.ts'

export const taskLink = pgTable(
  'task_link',
  {
    id: uuid('id').notNull(),
    childTask: uuid('child_task').notNull(),
    childTier: smallint('child_tier').notNull(),
    parentTask: uuid('parent_task').notNull(),
    parentTier: smallint('parent_tier').notNull(),
    kind: text('kind').notNull(),
    state: text('state').notNull(),
    toId: uuid('to_id'),
    grounds: text('grounds'),
    note: text('note'),
    /** The parent task's wording, timing and binding when the link was made. */
    parentFingerprint: text('parent_fingerprint').notNull(),
    /** Which version of the parent task that was. */
    parentVersion: smallint('parent_version').notNull().default(1),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'task_link_pk', columns: [t.id] }),
    unique('task_link_pair_uk').on(t.childTask, t.parentTask),
    foreignKey({
      name: 'task_link_child_fk',
      columns: [t.childTask, t.childTier],
      foreignColumns: [task.id, task.tier]
    }).onDelete('cascade'),
    foreignKey({
      name: 'task_link_parent_fk',
      columns: [t.parentTask, t.parentTier],
      foreignColumns: [task.id, task.tier]
    }),
    foreignKey({ name: 'task_link_to_fk', columns: [t.toId], foreignColumns: [organization.id] }),
    check('task_link_tier_ck', sql`${t.parentTier} < ${t.childTier}`),
    check('task_link_kind_ck', sql`${t.kind} in ('takes_up', 'details', 'forwards', 'declines')`),
    check('task_link_state_ck', sql`${t.state} in ('suggested', 'confirmed', 'rejected')`),
    index('task_link_parent_ix').on(t.parentTask),
    index('task_link_to_ix').on(t.toId)
  ]
)

/** That somebody looked at a link after the parent task changed, and found it still to hold. */
export const review = pgTable(
  'review',
  {
    id: uuid('id').notNull(),
    linkId: uuid('link_id').notNull(),
    parentVersion: smallint('parent_version').notNull(),
    by: text('by').notNull(),
    on: date('on').notNull(),
    grounds: text('grounds').notNull(),
    documentId: uuid('document_id')
  },
  (t) => [
    primaryKey({ name: 'review_pk', columns: [t.id] }),
    foreignKey({ name: 'review_link_fk', columns: [t.linkId], foreignColumns: [taskLink.id] }).onDelete('cascade'),
    foreignKey({ name: 'review_document_fk', columns: [t.documentId], foreignColumns: [document.id] }),
    index('review_link_ix').on(t.linkId)
  ]
)

/** Every way a task answers a task above it, by confirmed links: what coverage reads, keyed by the plan it serves. Derived. */
export const taskTrace = pgTable(
  'task_trace',
  {
    rootPlan: uuid('root_plan').notNull(),
    rootTask: uuid('root_task').notNull(),
    leafTask: uuid('leaf_task').notNull(),
    leafPlan: uuid('leaf_plan').notNull(),
    /** takes_up, details, forwards or declines: the path's own, by docs/model.md section 7 (links/queries.ts, retrace). */
    kind: text('kind').notNull(),
    /** Kind of each link from the leaf up: the first is the leaf's own. */
    kinds: text('kinds').array().notNull(),
    /** The links from the leaf up, and the plans between leaf and root. */
    links: uuid('links').array().notNull(),
    via: uuid('via').array().notNull()
  },
  (t) => [
    primaryKey({ name: 'task_trace_pk', columns: [t.leafTask, t.rootTask, t.links] }),
    foreignKey({ name: 'task_trace_leaf_fk', columns: [t.leafTask], foreignColumns: [task.id] }).onDelete('cascade'),
    foreignKey({ name: 'task_trace_root_fk', columns: [t.rootTask], foreignColumns: [task.id] }).onDelete('cascade'),
    index('task_trace_root_ix').on(t.rootPlan, t.rootTask),
    index('task_trace_root_task_ix').on(t.rootTask),
    index('task_trace_leaf_plan_ix').on(t.leafPlan)
  ]
)
