// Tells the integrator which permissions the frame around this page does not pass on.
import { allowed, forbidden } from "../embed/permissions.ts";
import type { PolicyPage } from "../embed/permissions.ts";

/**
 * Null where nothing is missing, or the browser does not say; Chromium alone does. `origin` is this page's.
 */
export function allowAdvice(page: PolicyPage, origin: string): string | null {
  const missing = forbidden(page, origin);
  if (missing.length === 0) return null;
  const header = missing.map((feature) => `${feature}=(self "${origin}")`).join(", ");
  return [
    `This frame may not use ${missing.join(" and ")}, and nobody will be asked.`,
    `Give the iframe allow="${allowed.call.join("; ")}" (<sameside-call> does so by itself).`,
    `A Permissions-Policy of the page around needs ${header}.`,
  ].join(" ");
}
