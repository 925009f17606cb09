CREATE TABLE "case_memory" (
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"source_session_id" text NOT NULL,
	"taken_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"position" integer GENERATED ALWAYS AS IDENTITY (sequence name "case_memory_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"payload" "bytea" NOT NULL,
	CONSTRAINT "case_memory_case_id_kind_owner_id_pk" PRIMARY KEY("case_id","kind","owner","id")
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "private_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "private_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "case_memory" ADD CONSTRAINT "case_memory_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_memory" ADD CONSTRAINT "case_memory_source_session_id_sessions_id_fk" FOREIGN KEY ("source_session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_memory" ADD CONSTRAINT "case_memory_taken_by_sessions_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_memory_source_session_id_index" ON "case_memory" USING btree ("source_session_id");--> statement-breakpoint
CREATE INDEX "case_memory_taken_by_index" ON "case_memory" USING btree ("taken_by");--> statement-breakpoint
UPDATE "links" SET "opened_at" = "created_at" WHERE "ended_at" IS NOT NULL OR "id" IN (SELECT "link_id" FROM "credentials");