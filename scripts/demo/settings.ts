// Reads what the demo portal needs to know: its port, its clinic, where it keeps links.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsOf, textOf } from "./json.ts";

/** The clinic's side of the API: secret, never sent to a browser. */
export type Clinic = {
  readonly clinicId: string;
  readonly apiKey: string;
  /** The session server without a slash at the end. */
  readonly baseUrl: string;
};

export type Settings = {
  readonly port: number;
  readonly clinic: Clinic;
  /** File with today's links, readable by the owner alone: the API shows a link only once. */
  readonly linksFile: string;
};

/** @throws Error that names the variable or the file that is wrong */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env["PORTAL_PORT"]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error("PORTAL_PORT must be a port number.");
  }
  const dataDir = env["DATA_DIR"];
  if (!dataDir) throw new Error("DATA_DIR must name the folder with demo-clinic.json.");
  return {
    port,
    clinic: readClinic(join(dataDir, "demo-clinic.json")),
    linksFile: join(dataDir, "demo-portal.json"),
  };
}

function readClinic(file: string): Clinic {
  const fields = fieldsOf(JSON.parse(readFileSync(file, "utf8")), file);
  return {
    clinicId: textOf(fields, "clinicId"),
    apiKey: textOf(fields, "apiKey"),
    baseUrl: textOf(fields, "baseUrl").replace(/\/$/, ""),
  };
}
