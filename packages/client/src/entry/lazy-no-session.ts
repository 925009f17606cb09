// The pages for a session that did not take place, as a part for the few who see them.
import { lazyPart } from "../later/lazy-part.tsx";

/** `preload` with the first picture: a session can be cancelled while its page is open. */
export const { Part: NoSessionPage, preload: preloadNoSession } = lazyPart(
  async () => (await import("./session-pages.tsx")).NoSessionPage,
);
