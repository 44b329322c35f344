CREATE TABLE "document" (
	"id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"type" text NOT NULL,
	"number" text,
	"symbol" text,
	"number_key" text,
	"symbol_key" text,
	"cite_key" text,
	"year" smallint,
	"issued_on" date,
	"title" text,
	"state" text NOT NULL,
	"effective_from" date,
	"effective_to" date,
	"search" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "document_pk" PRIMARY KEY("id"),
	CONSTRAINT "document_state_ck" CHECK ("document"."state" in ('draft', 'issued')),
	CONSTRAINT "document_year_ck" CHECK ("document"."year" = extract(year from "document"."issued_on")),
	CONSTRAINT "document_title_nfc_ck" CHECK ("document"."title" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "task_link" (
	"id" uuid NOT NULL,
	"child_task" uuid NOT NULL,
	"child_tier" smallint NOT NULL,
	"parent_task" uuid NOT NULL,
	"parent_tier" smallint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"to_id" uuid,
	"grounds" text,
	"note" text,
	"parent_fingerprint" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "task_link_pk" PRIMARY KEY("id"),
	CONSTRAINT "task_link_pair_uk" UNIQUE("child_task","parent_task"),
	CONSTRAINT "task_link_tier_ck" CHECK ("task_link"."parent_tier" < "task_link"."child_tier"),
	CONSTRAINT "task_link_kind_ck" CHECK ("task_link"."kind" in ('takes_up', 'details', 'forwards', 'declines')),
	CONSTRAINT "task_link_state_ck" CHECK ("task_link"."state" in ('suggested', 'confirmed', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "task_trace" (
	"root_plan" uuid NOT NULL,
	"root_task" uuid NOT NULL,
	"leaf_task" uuid NOT NULL,
	"leaf_plan" uuid NOT NULL,
	"kind" text NOT NULL,
	"kinds" text[] NOT NULL,
	"links" uuid[] NOT NULL,
	"via" uuid[] NOT NULL,
	CONSTRAINT "task_trace_pk" PRIMARY KEY("leaf_task","root_task","links")
);
--> statement-breakpoint
CREATE TABLE "block" (
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"in_charge" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "block_pk" PRIMARY KEY("id"),
	CONSTRAINT "block_code_uk" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "block_member" (
	"block_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	CONSTRAINT "block_member_pk" PRIMARY KEY("block_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"tier" smallint NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"ancestors" uuid[] NOT NULL,
	"province_id" uuid,
	"aliases" text[] NOT NULL,
	"area_code" text,
	"valid_from" date,
	"valid_to" date,
	"successors" text[] NOT NULL,
	"search" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organization_pk" PRIMARY KEY("id"),
	CONSTRAINT "organization_code_uk" UNIQUE("code"),
	CONSTRAINT "organization_tier_ck" CHECK ("organization"."tier" between 0 and 4),
	CONSTRAINT "organization_valid_ck" CHECK ("organization"."valid_from" <= "organization"."valid_to"),
	CONSTRAINT "organization_name_nfc_ck" CHECK ("organization"."name" is nfc normalized),
	CONSTRAINT "organization_self_ck" CHECK ("organization"."ancestors"[cardinality("organization"."ancestors")] = "organization"."id")
);
--> statement-breakpoint
CREATE TABLE "organization_name" (
	"organization_id" uuid NOT NULL,
	"folded" text NOT NULL,
	CONSTRAINT "organization_name_pk" PRIMARY KEY("organization_id","folded")
);
--> statement-breakpoint
CREATE TABLE "act" (
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "act_pk" PRIMARY KEY("id"),
	CONSTRAINT "act_kind_ck" CHECK ("act"."kind" in ('issue'))
);
--> statement-breakpoint
CREATE TABLE "cascade_edge" (
	"child_id" uuid NOT NULL,
	"child_tier" smallint NOT NULL,
	"parent_id" uuid NOT NULL,
	"parent_tier" smallint NOT NULL,
	"position" smallint NOT NULL,
	"is_parent" boolean NOT NULL,
	CONSTRAINT "cascade_edge_pk" PRIMARY KEY("child_id","parent_id"),
	CONSTRAINT "cascade_edge_tier_ck" CHECK ("cascade_edge"."parent_tier" < "cascade_edge"."child_tier")
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"plan_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"verb" text NOT NULL,
	"scope" text NOT NULL,
	"raw" text,
	"type" text,
	"number" text,
	"symbol" text,
	"reference" text,
	"number_key" text,
	"symbol_key" text,
	"cite_key" text,
	"date" date,
	"date_text" text,
	"issuer" text,
	"issuer_key" text,
	"title" text,
	"state" text NOT NULL,
	"rule" text NOT NULL,
	"document_id" uuid,
	"issuer_known" boolean NOT NULL,
	"differs" jsonb NOT NULL,
	"candidates" uuid[] NOT NULL,
	CONSTRAINT "citation_pk" PRIMARY KEY("plan_id","position"),
	CONSTRAINT "citation_state_ck" CHECK ("citation"."state" in ('unresolved', 'ambiguous', 'resolved', 'resolved_with_mismatch', 'out_of_scope')),
	CONSTRAINT "citation_document_ck" CHECK (("citation"."state" in ('resolved', 'resolved_with_mismatch')) = ("citation"."document_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "obligation" (
	"plan_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"tier" smallint,
	"organization_id" uuid,
	"block_id" uuid,
	CONSTRAINT "obligation_pk" PRIMARY KEY("plan_id","position"),
	CONSTRAINT "obligation_kind_ck" CHECK (("obligation"."kind" = 'tier' and "obligation"."tier" is not null) or ("obligation"."kind" in ('organization', 'except') and "obligation"."organization_id" is not null) or ("obligation"."kind" = 'block' and "obligation"."block_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"carrier_id" uuid,
	"issuer_id" uuid NOT NULL,
	"tier" smallint NOT NULL,
	"state" text NOT NULL,
	"issued_on" date,
	"field" text,
	"period_from" date,
	"period_to" date,
	"named_parent_id" uuid,
	"obliges" boolean NOT NULL,
	"due_on" date,
	"obliges_words" text,
	"traced" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_pk" PRIMARY KEY("id"),
	CONSTRAINT "plan_tier_uk" UNIQUE("id","tier"),
	CONSTRAINT "plan_document_uk" UNIQUE("document_id"),
	CONSTRAINT "plan_carrier_uk" UNIQUE("carrier_id"),
	CONSTRAINT "plan_state_ck" CHECK ("plan"."state" in ('draft', 'issued')),
	CONSTRAINT "plan_issued_ck" CHECK ("plan"."state" = 'draft' or "plan"."issued_on" is not null),
	CONSTRAINT "plan_period_ck" CHECK ("plan"."period_from" <= "plan"."period_to")
);
--> statement-breakpoint
CREATE TABLE "task" (
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"tier" smallint NOT NULL,
	"position" integer NOT NULL,
	"ordinal" text NOT NULL,
	"section" text,
	"text" text NOT NULL,
	"words_key" text NOT NULL,
	"kind" text NOT NULL,
	"timing" text NOT NULL,
	"quarters" text[] NOT NULL,
	"due_on" date,
	"first_quarter" smallint,
	"last_quarter" smallint,
	"lead" text[] NOT NULL,
	"support" text[] NOT NULL,
	"targets" jsonb NOT NULL,
	"series" text,
	"mode" text NOT NULL,
	"mode_stated" boolean NOT NULL,
	"tiers" smallint[] NOT NULL,
	"answered_by" text NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "task_pk" PRIMARY KEY("id"),
	CONSTRAINT "task_tier_uk" UNIQUE("id","tier"),
	CONSTRAINT "task_ordinal_uk" UNIQUE("plan_id","ordinal"),
	CONSTRAINT "task_mode_ck" CHECK ("task"."mode" in ('required', 'optional', 'none')),
	CONSTRAINT "task_answered_ck" CHECK ("task"."answered_by" in ('task', 'plan')),
	CONSTRAINT "task_text_nfc_ck" CHECK ("task"."text" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "task_organization" (
	"task_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	CONSTRAINT "task_organization_pk" PRIMARY KEY("task_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "tracing" (
	"plan_id" uuid NOT NULL,
	"state" text NOT NULL,
	"by" text,
	"on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tracing_pk" PRIMARY KEY("plan_id"),
	CONSTRAINT "tracing_state_ck" CHECK ("tracing"."state" in ('open', 'declared'))
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_issuer_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_link" ADD CONSTRAINT "task_link_child_fk" FOREIGN KEY ("child_task","child_tier") REFERENCES "public"."task"("id","tier") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_link" ADD CONSTRAINT "task_link_parent_fk" FOREIGN KEY ("parent_task","parent_tier") REFERENCES "public"."task"("id","tier") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_link" ADD CONSTRAINT "task_link_to_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_trace" ADD CONSTRAINT "task_trace_leaf_fk" FOREIGN KEY ("leaf_task") REFERENCES "public"."task"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_trace" ADD CONSTRAINT "task_trace_root_fk" FOREIGN KEY ("root_task") REFERENCES "public"."task"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_member" ADD CONSTRAINT "block_member_block_fk" FOREIGN KEY ("block_id") REFERENCES "public"."block"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_member" ADD CONSTRAINT "block_member_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_name" ADD CONSTRAINT "organization_name_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_document_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cascade_edge" ADD CONSTRAINT "cascade_edge_child_fk" FOREIGN KEY ("child_id","child_tier") REFERENCES "public"."plan"("id","tier") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cascade_edge" ADD CONSTRAINT "cascade_edge_parent_fk" FOREIGN KEY ("parent_id","parent_tier") REFERENCES "public"."plan"("id","tier") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_block_fk" FOREIGN KEY ("block_id") REFERENCES "public"."block"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_document_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_carrier_fk" FOREIGN KEY ("carrier_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_issuer_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_named_parent_fk" FOREIGN KEY ("named_parent_id") REFERENCES "public"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_plan_fk" FOREIGN KEY ("plan_id","tier") REFERENCES "public"."plan"("id","tier") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_organization" ADD CONSTRAINT "task_organization_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_organization" ADD CONSTRAINT "task_organization_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracing" ADD CONSTRAINT "tracing_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_identity_uk" ON "document" USING btree ("issuer_id","number_key","symbol_key",coalesce("year", 0)) WHERE "document"."state" <> 'draft' and "document"."number_key" is not null;--> statement-breakpoint
CREATE INDEX "document_cite_ix" ON "document" USING btree ("cite_key","issuer_id");--> statement-breakpoint
CREATE INDEX "document_year_ix" ON "document" USING btree ("year");--> statement-breakpoint
CREATE INDEX "task_link_parent_ix" ON "task_link" USING btree ("parent_task");--> statement-breakpoint
CREATE INDEX "task_trace_root_ix" ON "task_trace" USING btree ("root_plan","root_task");--> statement-breakpoint
CREATE INDEX "task_trace_root_task_ix" ON "task_trace" USING btree ("root_task");--> statement-breakpoint
CREATE INDEX "task_trace_leaf_plan_ix" ON "task_trace" USING btree ("leaf_plan");--> statement-breakpoint
CREATE INDEX "block_owner_ix" ON "block" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "block_member_organization_ix" ON "block_member" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "organization_parent_ix" ON "organization" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organization_province_ix" ON "organization" USING btree ("province_id","tier");--> statement-breakpoint
CREATE INDEX "organization_tier_ix" ON "organization" USING btree ("tier");--> statement-breakpoint
CREATE INDEX "organization_ancestors_ix" ON "organization" USING gin ("ancestors");--> statement-breakpoint
CREATE INDEX "organization_name_folded_ix" ON "organization_name" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "act_plan_ix" ON "act" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cascade_edge_parent_uk" ON "cascade_edge" USING btree ("child_id") WHERE "cascade_edge"."is_parent";--> statement-breakpoint
CREATE INDEX "cascade_edge_parent_ix" ON "cascade_edge" USING btree ("parent_id","child_id");--> statement-breakpoint
CREATE INDEX "citation_key_ix" ON "citation" USING btree ("cite_key");--> statement-breakpoint
CREATE INDEX "citation_issuer_ix" ON "citation" USING btree ("issuer_key");--> statement-breakpoint
CREATE INDEX "citation_document_ix" ON "citation" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "obligation_organization_ix" ON "obligation" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "obligation_block_ix" ON "obligation" USING btree ("block_id");--> statement-breakpoint
CREATE INDEX "plan_issuer_ix" ON "plan" USING btree ("issuer_id","field");--> statement-breakpoint
CREATE INDEX "plan_named_parent_ix" ON "plan" USING btree ("named_parent_id");--> statement-breakpoint
CREATE INDEX "task_plan_ix" ON "task" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "task_organization_organization_ix" ON "task_organization" USING btree ("organization_id");