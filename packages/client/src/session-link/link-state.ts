// Holds what the page knows of its session; tells listeners about each change.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { LookingMessage, RoomToken, ViewMessage } from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";
import type { CommandQueue } from "./command-queue.ts";
import { keepSame } from "./keep-same.ts";
import type { Prediction } from "./prediction.ts";
import type { StreamEvent } from "./sse-parser.ts";
import { isNewer } from "./view-order.ts";

/** What a page knows of its session at one moment; a change makes a new one. */
export interface LinkSnapshot {
  /** The newest view, with the effect of changes to the sheet that are still on their way. */
  readonly view: SessionView | null;
  /** `ended`: the credential is no longer valid, nothing will come any more. */
  readonly connection: "connecting" | "live" | "offline" | "ended";
  /** Of the commands sent from here. `not-saved`: no answer yet, sending goes on. */
  readonly saving: "saved" | "saving" | "not-saved";
  /** Milliseconds to add to `Date.now()` for the server's time; right to about a second. */
  readonly clockOffset: number;
  /** Newest room token of a call stream; null before admission, always null without `call`. */
  readonly token: RoomToken | null;
  /** Who else has the sheet open just now, as far as the viewer may know; nobody while not live. */
  readonly looking: readonly ParticipantId[];
}

type Facts = Omit<LinkSnapshot, "view" | "saving">;

export interface LinkState {
  snapshot(this: void): LinkSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  learn(this: void, next: Partial<Facts>): void;
  /** An older view never replaces a newer one, whichever way it came. */
  takeView(this: void, message: ViewMessage): void;
  takeEvent(this: void, event: StreamEvent): void;
  /** The queue has changed. */
  refresh(this: void): void;
}

export function createLinkState(
  queue: Pick<CommandQueue, "pending" | "isStuck">,
  prediction: Prediction,
): LinkState {
  const listeners = new Set<() => void>();
  let known: { readonly id: string | null; readonly view: SessionView | null } = {
    id: null,
    view: null,
  };
  let facts: Facts = { connection: "connecting", clockOffset: 0, token: null, looking: [] };
  let snapshot: LinkSnapshot = { ...facts, view: null, saving: "saved" };

  const saving = (): LinkSnapshot["saving"] => {
    // A signal's receipt is sent by the page itself; nobody waits for it to be saved.
    const own = queue.pending().some((command) => command.type !== "signal.show");
    if (!own) return "saved";
    return queue.isStuck() || facts.connection === "offline" ? "not-saved" : "saving";
  };
  /** Commands the server may have applied already are refused here and simply leave the view as it is. */
  const predicted = (now: number): SessionView | null => {
    const predictor = prediction.now();
    if (known.view === null || predictor === undefined) return known.view;
    return queue.pending().reduce((current, command) => {
      if (!predictor.isPredictable(command)) return current;
      const next = predictor.predict(current, command, now);
      return "refused" in next ? current : next;
    }, known.view);
  };
  const refresh = () => {
    const now = Date.now() + facts.clockOffset;
    snapshot = { ...facts, view: predicted(now), saving: saving() };
    for (const listener of listeners) listener();
  };
  /** Not before there is a view: it comes first. Tried again with each change while it is missing. */
  const bringPrediction = async () => {
    if (known.view === null || prediction.now() !== undefined) return;
    if ((await prediction.ahead()) && queue.pending().length > 0) refresh();
  };
  const learn = (next: Partial<Facts>) => {
    facts = { ...facts, ...next };
    refresh();
  };
  const takeView = ({ id, view }: ViewMessage) => {
    if (!isNewer(id, known.id)) return;
    known = { id, view: keepSame(known.view, view) };
    refresh();
    void bringPrediction();
  };
  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    learn,
    takeView,
    takeEvent: ({ type, data, id }) => {
      if (type === "view" && id !== null) takeView({ id, view: JSON.parse(data) as SessionView });
      if (type === "looking") learn({ looking: (JSON.parse(data) as LookingMessage).ids });
      if (type === "token") learn({ token: JSON.parse(data) as RoomToken });
    },
    refresh: () => {
      refresh();
      void bringPrediction();
    },
  };
}
