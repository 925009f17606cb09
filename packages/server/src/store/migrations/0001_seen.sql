ALTER TABLE "sessions" ADD COLUMN "seen_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "sessions_phase_ends_at_index" ON "sessions" USING btree ("phase","ends_at");