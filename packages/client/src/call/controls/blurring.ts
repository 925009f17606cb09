// Offers blur where the browser can: the program that draws it comes at its first use.
import { blurRemembered, rememberBlur } from "./blur-wish.ts";
import { blurredMedia } from "./blurred-media.ts";
import type { Blurring } from "./blurred-media.ts";

export const blurring: Blurring = (media, warn) => {
  const can = "captureStream" in HTMLCanvasElement.prototype && "WebAssembly" in globalThis;
  if (!can) return null;
  return blurredMedia(media, {
    load: () => import("./blur-track.ts"),
    remembered: blurRemembered,
    remember: rememberBlur,
    warn,
  });
};
