CREATE TABLE "waiver" (
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"task_id" uuid,
	"organization_id" uuid NOT NULL,
	"grounds" text NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"document_id" uuid,
	"expires_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "waiver_pk" PRIMARY KEY("id"),
	CONSTRAINT "waiver_days_ck" CHECK ("waiver"."expires_on" >= "waiver"."decided_on"),
	CONSTRAINT "waiver_decider_ck" CHECK ("waiver"."decided_by_id" <> "waiver"."organization_id")
);
--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_decider_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_document_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiver_plan_ix" ON "waiver" USING btree ("plan_id","organization_id");--> statement-breakpoint
CREATE INDEX "waiver_organization_ix" ON "waiver" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "task_link_to_ix" ON "task_link" USING btree ("to_id");