// Keeps which shared ratings came while a therapist's sheet was closed.
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";

/** Ratings that came while the sheet was folded, by the client's id. */
export interface UnreadRatings {
  readonly ids: readonly string[];
  readonly putAway: () => void;
}

/** An open sheet shows them itself: what was shared by then is read. */
export function useUnreadRatings(view: SessionView, folded: boolean): UnreadRatings {
  const [read, setRead] = useState<readonly string[]>([]);
  const ids = view.rating.shared.map(({ participantId }) => participantId);
  const unread = ids.filter((id) => !read.includes(id));
  if (!folded && unread.length > 0) setRead(ids);
  return { ids: folded ? unread : [], putAway: () => setRead(ids) };
}
