// Says where the way to the rating is.

/** For whoever comes back from it. */
export const RATING_ENTRY_ID = "rating-entry";
