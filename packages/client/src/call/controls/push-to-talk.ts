// Decides when holding the space bar opens the microphone; it is never left open.

/** - `idle`: the bar does what it does in any page; - `open`: it is held, the person can be heard. */
export type Talk = "idle" | "open";

export type TalkEvent =
  | {
      readonly type: "down";
      /** The key is being held: the press itself was earlier. */
      readonly repeat: boolean;
      /** There is a microphone, and it is silent. */
      readonly muted: boolean;
      /** The press means nothing else where the focus is. */
      readonly free: boolean;
    }
  /** Let go; the page lost the focus or the screen; the call is over. */
  | { readonly type: "up" | "away" }
  /** Muted by a button or from elsewhere while the bar is held. */
  | { readonly type: "muted" };

export interface TalkStep {
  readonly talk: Talk;
  /** What to do with the microphone, null: nothing. */
  readonly microphone: "open" | "mute" | null;
  /** The press is taken: it neither scrolls nor presses anything. */
  readonly taken: boolean;
}

export function stepTalk(talk: Talk, event: TalkEvent): TalkStep {
  const stays = { talk, microphone: null, taken: false } as const;
  if (event.type === "down") {
    if (talk === "open") return { ...stays, taken: true };
    // A bar that was already held when the focus came here was pressed for something else.
    if (event.repeat || !event.muted || !event.free) return stays;
    return { talk: "open", microphone: "open", taken: true };
  }
  if (talk === "idle") return stays;
  if (event.type === "muted") return { talk: "idle", microphone: null, taken: false };
  return { talk: "idle", microphone: "mute", taken: event.type === "up" };
}
