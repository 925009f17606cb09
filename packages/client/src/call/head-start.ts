// Lets the connection begin before the next screen is drawn.

/**
 * Until the WebSocket is opened: the offer is made meanwhile, by other threads. Drawing the call takes
 * the page about as long, and would come first. Nobody sees a press answered two frames later.
 */
const HEAD_START_MS = 40;

export interface HeadStart {
  /** What is told from now on is told a moment later, all at once. */
  readonly give: () => void;
  readonly tell: () => void;
}

/** `tell`: has the screens drawn. */
export function createHeadStart(tell: () => void): HeadStart {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    give: () => {
      timer ??= setTimeout(() => {
        timer = null;
        tell();
      }, HEAD_START_MS);
    },
    tell: () => {
      if (timer === null) tell();
    },
  };
}
