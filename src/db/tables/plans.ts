import { sql } from 'drizzle-orm'
import {
  boolean,
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
  unique,
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { document } from './documents.ts'
import { block, organization } from './organizations.ts'

/** Legal time: from the first day on which a wording is in force to the first on which it no longer is. */
const validity = {
  validFrom: date('valid_from').notNull().default('-infinity'),
  validTo: date('valid_to').notNull().default('infinity')
}

export const plan = pgTable(
  'plan',
  {
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    /** The Quyết định that carries the plan as its annex, when there is one: citable as the plan. */
    carrierId: uuid('carrier_id'),
    issuerId: uuid('issuer_id').notNull(),
    /** Rank of the issuer's tier when the plan was registered; never changes. */
    tier: smallint('tier').notNull(),
    state: text('state').notNull(),
    /** Copied from the document, because every coverage question filters by it. */
    issuedOn: date('issued_on'),
    field: text('field'),
    periodFrom: date('period_from'),
    periodTo: date('period_to'),
    namedParentId: uuid('named_parent_id'),
    obliges: boolean('obliges').notNull(),
    dueOn: date('due_on'),
    obligesWords: text('obliges_words'),
    traced: boolean('traced').notNull().default(false),
    /** Days within which those below review what an amendment changed; null: no period is set. */
    reviewDays: smallint('review_days'),
    /** First day on which it is no longer in force, and by which act: copied from the act that ended it. */
    endedOn: date('ended_on'),
    endedBy: text('ended_by'),
    revision: integer('revision').notNull().default(1)
  },
  (t) => [
    primaryKey({ name: 'plan_pk', columns: [t.id] }),
    unique('plan_tier_uk').on(t.id, t.tier),
    unique('plan_document_uk').on(t.documentId),
    unique('plan_carrier_uk').on(t.carrierId),
    foreignKey({ name: 'plan_document_fk', columns: [t.documentId], foreignColumns: [document.id] }),
    foreignKey({ name: 'plan_carrier_fk', columns: [t.carrierId], foreignColumns: [document.id] }),
    foreignKey({ name: 'plan_issuer_fk', columns: [t.issuerId], foreignColumns: [organization.id] }),
    foreignKey({ name: 'plan_named_parent_fk', columns: [t.namedParentId], foreignColumns: [t.id] }),
    check('plan_state_ck', sql`${t.state} in ('draft', 'issued')`),
    check('plan_issued_ck', sql`${t.state} = 'draft' or ${t.issuedOn} is not null`),
    check('plan_period_ck', sql`${t.periodFrom} <= ${t.periodTo}`),
    check(
      'plan_ended_ck',
      sql`(${t.endedOn} is null) = (${t.endedBy} is null) and ${t.endedBy} in ('replace', 'revoke')`
    ),
    index('plan_issuer_ix').on(t.issuerId, t.field),
    index('plan_named_parent_ix').on(t.namedParentId)
  ]
)

/** Whom a plan obliges, as declared: tiers, organizations, blocks, exceptions. Expanded when asked, as of a date. */
export const obligation = pgTable(
  'obligation',
  {
    planId: uuid('plan_id').notNull(),
    position: smallint('position').notNull(),
    kind: text('kind').notNull(),
    tier: smallint('tier'),
    organizationId: uuid('organization_id'),
    blockId: uuid('block_id')
  },
  (t) => [
    primaryKey({ name: 'obligation_pk', columns: [t.planId, t.position] }),
    foreignKey({ name: 'obligation_plan_fk', columns: [t.planId], foreignColumns: [plan.id] }).onDelete('cascade'),
    foreignKey({ name: 'obligation_organization_fk', columns: [t.organizationId], foreignColumns: [organization.id] }),
    foreignKey({ name: 'obligation_block_fk', columns: [t.blockId], foreignColumns: [block.id] }),
    check(
      'obligation_kind_ck',
      sql`(${t.kind} = 'tier' and ${t.tier} is not null) or (${t.kind} in ('organization', 'except') and ${t.organizationId} is not null) or (${t.kind} = 'block' and ${t.blockId} is not null)`
    ),
    index('obligation_organization_ix').on(t.organizationId),
    index('obligation_block_ix').on(t.blockId)
  ]
)

export const citation = pgTable(
  'citation',
  {
    planId: uuid('plan_id').notNull(),
    position: smallint('position').notNull(),
    verb: text('verb').notNull(),
    scope: text('scope').notNull(),
    raw: text('raw'),
    type: text('type'),
    number: text('number'),
    symbol: text('symbol'),
    reference: text('reference'),
    numberKey: text('number_key'),
    symbolKey: text('symbol_key'),
    citeKey: text('cite_key'),
    date: date('date'),
    dateText: text('date_text'),
    issuer: text('issuer'),
    /** The issuer folded as organization names are: which organizations' changes concern this citation. */
    issuerKey: text('issuer_key'),
    title: text('title'),
    state: text('state').notNull(),
    rule: text('rule').notNull(),
    documentId: uuid('document_id'),
    issuerKnown: boolean('issuer_known').notNull(),
    differs: jsonb('differs').notNull(),
    candidates: uuid('candidates').array().notNull(),
    ...validity
  },
  (t) => [
    primaryKey({ name: 'citation_pk', columns: [t.planId, t.position, t.validFrom] }),
    foreignKey({ name: 'citation_plan_fk', columns: [t.planId], foreignColumns: [plan.id] }).onDelete('cascade'),
    foreignKey({ name: 'citation_document_fk', columns: [t.documentId], foreignColumns: [document.id] }),
    check(
      'citation_state_ck',
      sql`${t.state} in ('unresolved', 'ambiguous', 'resolved', 'resolved_with_mismatch', 'out_of_scope')`
    ),
    check(
      'citation_document_ck',
      sql`(${t.state} in ('resolved', 'resolved_with_mismatch')) = (${t.documentId} is not null)`
    ),
    index('citation_key_ix').on(t.citeKey),
    index('citation_issuer_ix').on(t.issuerKey),
    index('citation_document_ix').on(t.documentId)
  ]
)

/** Which plan rests on which. The tier falls along every edge, so no cycle can be stored, by anybody, in any order. */
export const cascadeEdge = pgTable(
  'cascade_edge',
  {
    childId: uuid('child_id').notNull(),
    childTier: smallint('child_tier').notNull(),
    parentId: uuid('parent_id').notNull(),
    parentTier: smallint('parent_tier').notNull(),
    position: smallint('position').notNull(),
    isParent: boolean('is_parent').notNull(),
    ...validity
  },
  (t) => [
    primaryKey({ name: 'cascade_edge_pk', columns: [t.childId, t.parentId] }),
    foreignKey({
      name: 'cascade_edge_child_fk',
      columns: [t.childId, t.childTier],
      foreignColumns: [plan.id, plan.tier]
    }).onDelete('cascade'),
    foreignKey({
      name: 'cascade_edge_parent_fk',
      columns: [t.parentId, t.parentTier],
      foreignColumns: [plan.id, plan.tier]
    }),
    check('cascade_edge_tier_ck', sql`${t.parentTier} < ${t.childTier}`),
    uniqueIndex('cascade_edge_parent_uk').on(t.childId).where(sql`${t.isParent}`),
    index('cascade_edge_parent_ix').on(t.parentId, t.childId)
  ]
)

/** What a task says, for as long as it says so. Versions count from 1. */
const wording = {
  position: integer('position').notNull(),
  ordinal: text('ordinal').notNull(),
  section: text('section'),
  text: text('text').notNull(),
  /** The text's words without punctuation and case: two tasks with one key say the same. */
  wordsKey: text('words_key').notNull(),
  kind: text('kind').notNull(),
  timing: text('timing').notNull(),
  quarters: text('quarters').array().notNull(),
  dueOn: date('due_on'),
  /** Quarter numbers, year * 4 + quarter - 1; null when the task has no quarter. */
  firstQuarter: smallint('first_quarter'),
  lastQuarter: smallint('last_quarter'),
  lead: text('lead').array().notNull(),
  support: text('support').array().notNull(),
  targets: jsonb('targets').notNull(),
  series: text('series'),
  mode: text('mode').notNull(),
  /** Whether the mode was stated, or follows from whether the plan obliges anyone. */
  modeStated: boolean('mode_stated').notNull(),
  tiers: smallint('tiers').array().notNull(),
  answeredBy: text('answered_by').notNull(),
  fingerprint: text('fingerprint').notNull(),
  version: smallint('version').notNull().default(1),
  ...validity
}

/** A plan's tasks in their last registered wording; one that an act removed stays, no longer in force. */
export const task = pgTable(
  'task',
  {
    /** The lineage: stable across amendments. */
    id: uuid('id').notNull(),
    planId: uuid('plan_id').notNull(),
    tier: smallint('tier').notNull(),
    ...wording
  },
  (t) => [
    primaryKey({ name: 'task_pk', columns: [t.id] }),
    unique('task_tier_uk').on(t.id, t.tier),
    uniqueIndex('task_ordinal_uk').on(t.planId, t.ordinal).where(sql`${t.validTo} = 'infinity'`),
    foreignKey({
      name: 'task_plan_fk',
      columns: [t.planId, t.tier],
      foreignColumns: [plan.id, plan.tier]
    }).onDelete('cascade'),
    check('task_mode_ck', sql`${t.mode} in ('required', 'optional', 'none')`),
    check('task_answered_ck', sql`${t.answeredBy} in ('task', 'plan')`),
    check('task_text_nfc_ck', sql`${t.text} is nfc normalized`),
    index('task_plan_ix').on(t.planId, t.position)
  ]
)

/** Earlier wordings of tasks that acts have changed, with whom each named. */
export const taskPast = pgTable(
  'task_past',
  {
    id: uuid('id').notNull(),
    planId: uuid('plan_id').notNull(),
    ...wording,
    organizations: uuid('organizations').array().notNull()
  },
  (t) => [
    primaryKey({ name: 'task_past_pk', columns: [t.id, t.version] }),
    foreignKey({ name: 'task_past_task_fk', columns: [t.id], foreignColumns: [task.id] }).onDelete('cascade'),
    index('task_past_plan_ix').on(t.planId)
  ]
)

/** Organizations a task names as bound. */
export const taskOrganization = pgTable(
  'task_organization',
  {
    taskId: uuid('task_id').notNull(),
    organizationId: uuid('organization_id').notNull()
  },
  (t) => [
    primaryKey({ name: 'task_organization_pk', columns: [t.taskId, t.organizationId] }),
    foreignKey({ name: 'task_organization_task_fk', columns: [t.taskId], foreignColumns: [task.id] }).onDelete(
      'cascade'
    ),
    foreignKey({
      name: 'task_organization_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id]
    }),
    index('task_organization_organization_ix').on(t.organizationId)
  ]
)
