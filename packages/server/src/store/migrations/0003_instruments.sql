CREATE TABLE "instruments" (
	"clinic_id" text NOT NULL,
	"id" text NOT NULL,
	"version" text NOT NULL,
	"payload" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "instruments_clinic_id_id_version_pk" PRIMARY KEY("clinic_id","id","version")
);
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "agenda" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "rating_window_hours" integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "auto_pulse" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "rating_for_minors" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "instrument_id" text DEFAULT 'oac-6' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "instrument_version" text DEFAULT '0.1' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "instrument_id" text DEFAULT 'oac-6' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "instrument_version" text DEFAULT '0.1' NOT NULL;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_clinic_id_instrument_id_instrument_version_index" ON "sessions" USING btree ("clinic_id","instrument_id","instrument_version");