// Tries the embedded store in a folder.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findClinic, insertClinic } from "./clinics.ts";
import { openStore } from "./open.ts";

const ID = "A".repeat(22);

test("a folder keeps what was stored, for one process at a time", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "sameside-store-"));
  const store = await openStore({ databaseUrl: null, dataDir });
  await store.transaction((tx) =>
    insertClinic(tx, { id: ID, name: "Kept", urgentLine: "", timeZone: "UTC", createdAt: 0 }),
  );
  const second = openStore({ databaseUrl: null, dataDir });
  await expect(second).rejects.toThrow(`in use by another process (${process.pid})`);
  await store.close();
  const again = await openStore({ databaseUrl: null, dataDir });
  expect((await again.read((tx) => findClinic(tx, ID)))?.name).toBe("Kept");
  await again.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);
