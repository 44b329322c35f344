CREATE TABLE "review" (
	"id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"parent_version" smallint NOT NULL,
	"by" text NOT NULL,
	"on" date NOT NULL,
	"grounds" text NOT NULL,
	"document_id" uuid,
	CONSTRAINT "review_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "task_past" (
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
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
	"version" smallint DEFAULT 1 NOT NULL,
	"valid_from" date DEFAULT '-infinity' NOT NULL,
	"valid_to" date DEFAULT 'infinity' NOT NULL,
	"organizations" uuid[] NOT NULL,
	CONSTRAINT "task_past_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
ALTER TABLE "task" DROP CONSTRAINT "task_ordinal_uk";--> statement-breakpoint
ALTER TABLE "act" DROP CONSTRAINT "act_kind_ck";--> statement-breakpoint
ALTER TABLE "task_link" ADD COLUMN "parent_version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "act" ADD COLUMN "changes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "act" ADD COLUMN "position" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cascade_edge" ADD COLUMN "valid_from" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "cascade_edge" ADD COLUMN "valid_to" date DEFAULT 'infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "citation" ADD COLUMN "valid_from" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "citation" ADD COLUMN "valid_to" date DEFAULT 'infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "review_days" smallint;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "valid_from" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "valid_to" date DEFAULT 'infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_link_fk" FOREIGN KEY ("link_id") REFERENCES "public"."task_link"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_document_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_past" ADD CONSTRAINT "task_past_task_fk" FOREIGN KEY ("id") REFERENCES "public"."task"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_link_ix" ON "review" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "task_past_plan_ix" ON "task_past" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_ordinal_uk" ON "task" USING btree ("plan_id","ordinal") WHERE "task"."valid_to" = 'infinity';--> statement-breakpoint
ALTER TABLE "citation" DROP CONSTRAINT "citation_pk";
--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_pk" PRIMARY KEY("plan_id","position","valid_from");--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_position_uk" UNIQUE("plan_id","position");--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_document_uk" UNIQUE("plan_id","document_id","kind");--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_kind_ck" CHECK ("act"."kind" in ('issue', 'amend', 'correct', 'replace', 'revoke'));--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_ended_ck" CHECK (("plan"."ended_on" is null) = ("plan"."ended_by" is null) and "plan"."ended_by" in ('replace', 'revoke'));