// Knows how a page in a frame can be opened in a tab of its own.
import { createContext } from "react";

export interface OwnTab {
  /** Of the link this frame was given; null after the frame was loaded again. */
  readonly secret: string | null;
}

/** Null outside of frames. */
export const OwnTabContext = createContext<OwnTab | null>(null);
