// Writes the addresses that a link's secret opens.

import type { LinkedParticipant } from "@sameside/shared/http/clinic-api";
import type { Config } from "../config.ts";

/** The secret stands in the fragment: browsers send it to nobody. */
export function linkUrls(
  { config }: { readonly config: Pick<Config, "publicUrl"> },
  clinicId: string,
  secret: string,
): Pick<LinkedParticipant, "joinUrl" | "panelUrl"> {
  const url = (page: string): string => `${config.publicUrl}/${page}/${clinicId}#${secret}`;
  return { joinUrl: url("session"), panelUrl: url("panel") };
}
