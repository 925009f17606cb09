// Finds out whether the embedding page's own headers keep camera or microphone from the frame.

/** What a frame is given; each word is a feature of Permissions-Policy. */
export const allowed = {
  call: [
    "camera",
    "microphone",
    "autoplay",
    "fullscreen",
    "display-capture",
    "speaker-selection",
    "screen-wake-lock",
    "clipboard-write",
  ],
  panel: ["screen-wake-lock", "clipboard-write"],
} as const;

type Policy = { allowsFeature: (feature: string, origin?: string) => boolean };

/** The part of `document` that is used; neither name exists in every browser. */
export type PolicyPage = { readonly permissionsPolicy?: Policy; readonly featurePolicy?: Policy };

const needed = ["camera", "microphone"] as const;

/** Which of the two are forbidden; empty as well where the browser does not say. */
export function forbidden(page: PolicyPage, origin: string): readonly string[] {
  const policy = page.permissionsPolicy ?? page.featurePolicy;
  return policy ? needed.filter((feature) => !policy.allowsFeature(feature, origin)) : [];
}

/** The sentence for the integrator, with the header to send. */
export function policyAdvice(features: readonly string[], origin: string): string {
  const header = features.map((feature) => `${feature}=(self "${origin}")`).join(", ");
  return `This page's Permissions-Policy keeps ${features.join(" and ")} from the session, and nobody will be asked. Send "Permissions-Policy: ${header}" with this page.`;
}
