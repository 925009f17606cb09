// Makes the clinic that somebody who tries the product out is given.

import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newApiKey, clinicOfApiKey } from "../access/api-key.ts";
import type { Deps } from "../deps.ts";
import { insertApiKey } from "../store/api-keys.ts";
import { addOrigin, insertClinic } from "../store/clinics.ts";
import type { Tx } from "../store/store.ts";

const NAME = "Harbour Lane Practice";
/** From the numbers that Ofcom keeps for stories: nobody answers there. */
const URGENT_LINE = "01632 960 999";
const FILE = "demo-clinic.json";

/** What `demo-clinic.json` holds, for the portal, for a first request by hand. */
interface DemoClinic {
  readonly clinicId: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly portalUrl: string;
}

/** Kept over restarts; addresses may be others than last time. Does nothing without demo settings. */
export async function ensureDemoClinic(deps: Deps): Promise<void> {
  const { demo, dataDir, publicUrl: baseUrl } = deps.config;
  if (demo === null) return;
  const file = join(dataDir, FILE);
  const kept = await readKey(file);
  const clinic = await deps.db.transaction(async (tx) => {
    const clinicId = kept === null ? null : await clinicOfApiKey(tx, kept, false);
    const found = clinicId === null || kept === null ? null : { clinicId, apiKey: kept };
    const known = found ?? (await createClinic(tx, deps));
    await addOrigin(tx, known.clinicId, demo.portalUrl);
    return known;
  });
  const content: DemoClinic = { ...clinic, baseUrl, portalUrl: demo.portalUrl };
  // Renamed into place, so that a reader never sees half a file.
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}

async function createClinic(
  tx: Tx,
  { clock, newId }: Pick<Deps, "clock" | "newId">,
): Promise<Pick<DemoClinic, "clinicId" | "apiKey">> {
  const clinicId = newId();
  const createdAt = clock();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  await insertClinic(tx, {
    id: clinicId,
    name: NAME,
    urgentLine: URGENT_LINE,
    timeZone,
    createdAt,
  });
  const { key, prefix, secretHash } = newApiKey("demo");
  await insertApiKey(tx, { id: newId(), clinicId, prefix, secretHash, createdAt });
  return { clinicId, apiKey: key };
}

/** The key of an earlier start, or null. */
async function readKey(file: string): Promise<string | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, "utf8"));
    const named = typeof kept === "object" && kept !== null && "apiKey" in kept;
    return named && typeof kept.apiKey === "string" ? kept.apiKey : null;
  } catch {
    return null;
  }
}
