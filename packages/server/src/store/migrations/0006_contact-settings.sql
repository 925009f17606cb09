ALTER TABLE "cases" ADD COLUMN "if_dropped" "bytea";--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "call_back" text DEFAULT 'optional' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "place" text DEFAULT 'optional' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "keep_place" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "dial_in" text;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "blur" boolean DEFAULT false NOT NULL;