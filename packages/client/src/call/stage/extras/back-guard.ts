// Lets the browser's Back close what is open, then ask, before it leaves a call.

/** The parts of `window.history` that are used. */
type Entries = Pick<History, "state" | "pushState" | "back">;

interface BackGuardOptions {
  readonly history: Entries;
  /** Told of each `popstate`; returns the way to stop. */
  readonly onPop: (listener: () => void) => () => void;
  /** Closes the topmost thing that is open; false: nothing is. */
  readonly closeTop: () => boolean;
  /** Asks whether to leave. */
  readonly ask: () => void;
  /** Runs after the effects of this moment. */
  readonly later: (work: () => void) => void;
}

export interface BackGuard {
  /** Begins to stand before the way back. */
  start(this: void): void;
  /** The person stays: the next Back asks again. */
  again(this: void): void;
  /** The call is over for this person: the entry goes, so that Back does what it always does. */
  stop(this: void): void;
}

/** Holds nothing but this: history outlives a session. */
const MARK = "in-call";

/**
 * One entry with the same address lies over the page's own. Back takes it off: what is open closes and the
 * entry comes back; with nothing open the person is asked, and a second Back leaves, whatever they answered
 * or did not. So nobody leaves by a slip of the thumb, nobody is kept.
 */
export function createBackGuard({
  history,
  onPop,
  closeTop,
  ask,
  later,
}: BackGuardOptions): BackGuard {
  let stopListening: (() => void) | null = null;
  const isOnTop = () => isMark(history.state);
  const put = () => {
    if (!isOnTop()) history.pushState({ sameside: MARK }, "");
  };
  const popped = () => {
    // Forward again, after Back.
    if (isOnTop()) return;
    if (closeTop()) put();
    else ask();
  };
  return {
    start: () => {
      put();
      stopListening ??= onPop(popped);
    },
    again: () => {
      if (stopListening !== null) put();
    },
    stop: () => {
      stopListening?.();
      stopListening = null;
      later(() => {
        if (stopListening === null && isOnTop()) history.back();
      });
    },
  };
}

function isMark(state: unknown): boolean {
  return (
    typeof state === "object" && state !== null && "sameside" in state && state.sameside === MARK
  );
}
