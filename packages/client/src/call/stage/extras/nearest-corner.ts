// Finds the corner a picture was dragged to.
import type { Corner } from "../self-place.ts";

/** `x`, `y`: the middle of the picture, in pixels from the top left of a box of this size. */
export function nearestCorner(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  dir: "ltr" | "rtl",
): Corner {
  const left = x < width / 2;
  const side = left === (dir === "ltr") ? "start" : "end";
  return `${y < height / 2 ? "top" : "bottom"}-${side}`;
}
