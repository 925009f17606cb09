// The rating as parts that come when they are needed.
import { lazyPart } from "../later/lazy-part.tsx";

/** `preload` while the connection is good: by the wrap-up it may be gone. */
export const { Part: RatingSheet, preload: preloadRating } = lazyPart(
  async () => (await import("./rating-sheet.tsx")).RatingSheet,
);

export const { Part: SharedRatings } = lazyPart(
  async () => (await import("./shared-rating.tsx")).SharedRatings,
);
