// The rating as parts that come when they are needed.
import { askOnce } from "../later/ask-once.ts";
import { lazyPart } from "../later/lazy-part.tsx";

/** `preload` while the connection is good: by the wrap-up it may be gone. */
export const { Part: RatingSheet, preload: preloadRating } = lazyPart(
  async () => (await import("./rating-sheet.tsx")).RatingSheet,
);

export const { Part: SharedRatings } = lazyPart(
  async () => (await import("./shared-rating.tsx")).SharedRatings,
);

/** Asks for the lines themselves; a page that shows none goes without. */
export const instrumentStore = askOnce(
  async () => (await import("./instrument-store.ts")).instrumentStoreOf,
);

/** What an earlier load of the page left on this device is looked after before any screen asks for it. */
export const ratingStore = askOnce(async () => (await import("./rating-store.ts")).ratingStoreOf);
