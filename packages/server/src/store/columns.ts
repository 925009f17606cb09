// Defines the column types that Drizzle does not bring.

import { customType } from "drizzle-orm/pg-core";

/** `bytea`; both drivers take and give (a subclass of) Uint8Array. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** `timestamptz` to the millisecond, in the code epoch milliseconds. */
export const instant = customType<{ data: number; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  toDriver: (at) => new Date(at).toISOString(),
  fromDriver: (text) => new Date(text).getTime(),
});
