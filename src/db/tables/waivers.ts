import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { document } from './documents.ts'
import { organization } from './organizations.ts'
import { plan, task } from './plans.ts'

/** That a plan, or one task of it, does not bind an organization for some days (miễn trừ). */
export const waiver = pgTable(
  'waiver',
  {
    id: uuid('id').notNull(),
    planId: uuid('plan_id').notNull(),
    /** Null: the whole plan. */
    taskId: uuid('task_id'),
    organizationId: uuid('organization_id').notNull(),
    grounds: text('grounds').notNull(),
    decidedById: uuid('decided_by_id').notNull(),
    decidedOn: date('decided_on').notNull(),
    documentId: uuid('document_id'),
    /** Its last day; null: without end. */
    expiresOn: date('expires_on'),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'waiver_pk', columns: [t.id] }),
    foreignKey({ name: 'waiver_plan_fk', columns: [t.planId], foreignColumns: [plan.id] }).onDelete('cascade'),
    foreignKey({ name: 'waiver_task_fk', columns: [t.taskId], foreignColumns: [task.id] }).onDelete('cascade'),
    foreignKey({
      name: 'waiver_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id]
    }),
    foreignKey({ name: 'waiver_decider_fk', columns: [t.decidedById], foreignColumns: [organization.id] }),
    foreignKey({ name: 'waiver_document_fk', columns: [t.documentId], foreignColumns: [document.id] }),
    check('waiver_days_ck', sql`${t.expiresOn} >= ${t.decidedOn}`),
    check('waiver_decider_ck', sql`${t.decidedById} <> ${t.organizationId}`),
    index('waiver_plan_ix').on(t.planId, t.organizationId),
    index('waiver_organization_ix').on(t.organizationId)
  ]
)
