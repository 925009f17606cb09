// Reads what the server wrote into the page: which clinic it is for, who may embed it.
import type { PageConfig } from "@sameside/shared/http/participant-api";
import { createContext, useContext } from "react";

const ELEMENT_ID = "page-config";

/** Throws when the block is absent or broken: without it the page cannot know whom it serves. */
export function readPageConfig(page: {
  getElementById(id: string): { textContent: string | null } | null;
}): PageConfig {
  const parsed: unknown = JSON.parse(page.getElementById(ELEMENT_ID)?.textContent ?? "null");
  if (typeof parsed !== "object" || parsed === null) {
    throw new Error(`The page has no block with the id ${ELEMENT_ID}`);
  }
  const { clinicId, clinicName, urgentLine, embedOrigins, dialIn, blur, video } = parsed as Record<
    keyof PageConfig,
    unknown
  >;
  if (typeof clinicId !== "string") throw new Error(`${ELEMENT_ID} names no clinic`);
  const origins: unknown[] = Array.isArray(embedOrigins) ? embedOrigins : [];
  return {
    clinicId,
    clinicName: typeof clinicName === "string" ? clinicName : "",
    urgentLine: typeof urgentLine === "string" ? urgentLine : "",
    embedOrigins: origins.filter((origin) => typeof origin === "string"),
    dialIn: typeof dialIn === "string" ? dialIn : null,
    blur: blur === true,
    video: video !== false,
  };
}

/** Provided by the page's shell. */
export const PageConfigContext = createContext<PageConfig | null>(null);

export function usePageConfig(): PageConfig {
  const config = useContext(PageConfigContext);
  if (config === null) throw new Error("No page config around this component");
  return config;
}
