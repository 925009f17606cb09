// Keeps one person in the room of a call, coming back whenever the connection is lost.
import { DisconnectReason, RoomEvent, setLogLevel } from "livekit-client";
import type { Room } from "livekit-client";
import { ownLineOf } from "./line.ts";
import type { LineReading } from "./line.ts";
import { newRoom } from "./new-room.ts";
import { ownScreen, startScreen, stopScreen } from "./own-screen.ts";
import { createPublisher } from "./publisher.ts";
import type { OwnTracks, Publisher } from "./publisher.ts";
import { othersIn, picturesIn } from "./others.ts";
import type { Other } from "./others.ts";
import { followMediaPath } from "./media-path.ts";
import { nextTry } from "./next-try.ts";
import { isAnybodyHeard, playSound, wakeSound } from "./room-sound.ts";
import { followVoices } from "./voices.ts";
import type { Voices } from "./voices.ts";
import type { TrackHandle } from "./track-handle.ts";

// Its messages name rooms, people, addresses; what matters of them comes through `warn`.
setLogLevel("silent");

/** LiveKit's token answer. */
export interface RoomAccess {
  readonly server_url: string;
  readonly participant_token: string;
}

/**
 * - `connecting`: on the way in for the first time
 * - `reconnecting`: the picture stopped, the room may come back by itself
 * - `lost`: out of the room; it is tried again until it works
 * - `elsewhere`: the same person came in from another page; nothing is tried
 * - `no-video`: this deployment has no video
 * - `closed`: by {@link CallRoom.close}
 */
export type RoomStatus =
  | "connecting"
  | "connected"
  | "reconnecting"
  | "lost"
  | "elsewhere"
  | "no-video"
  | "closed";

export interface CallRoomSnapshot {
  readonly status: RoomStatus;
  /** It has worked once since {@link CallRoom} was opened. */
  readonly wasConnected: boolean;
  readonly others: readonly Other[];
  /** Ids of everybody who has been in the room together with this person. */
  readonly met: readonly string[];
  /** The own shared screen. */
  readonly ownScreen: TrackHandle | null;
  /** The browser waits for a press before it plays sound. */
  readonly soundBlocked: boolean;
  /** Somebody was heard before: the sound stopped, it was not kept off from the start. */
  readonly soundWasOn: boolean;
  /** This person's own line to the video server. */
  readonly ownLine: LineReading;
}

export interface CallRoom {
  snapshot(this: void): CallRoomSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  /** Tries again now, whatever is under way: a press always does something. */
  retry(this: void): void;
  /**
   * The page is back (`awake`), on another network, or looked at again (`seen`): what may have died
   * unnoticed is looked after at once.
   */
  wake(this: void, why: "awake" | "network" | "seen"): void;
  /** Only from a press. Resolves to false when sharing did not start. */
  shareScreen(this: void, on: boolean): Promise<boolean>;
  /** Only from a press, where {@link CallRoomSnapshot.soundBlocked}. */
  startSound(this: void): Promise<void>;
  /** Leaves; the devices stay open. Final. */
  close(this: void): Promise<void>;
}

/** What the room needs from its page. */
export interface CallRoomOptions {
  /** `fresh`: the newest one did not work. A text is the code of a refusal. */
  readonly access: (fresh: boolean) => Promise<RoomAccess | string>;
  readonly tracks: () => OwnTracks & { readonly speakerId: string };
  /** Told of changes of `tracks`; returns the way to stop. */
  readonly onTracksChange: (listener: () => void) => () => void;
  /** For the console: what went wrong, without content. */
  readonly warn: (what: string, error: unknown) => void;
}

const CHANGES = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  // The one before is told of while the track is still there: what was a shared screen would stay, empty.
  RoomEvent.TrackSubscriptionStatusChanged,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
  RoomEvent.AudioPlaybackStatusChanged,
  RoomEvent.ConnectionQualityChanged,
  RoomEvent.TrackStreamStateChanged,
] as const;

/** What the library tries by itself for so long is better begun anew, with a fresh token for a room that is there. */
const PATIENCE_MS = 10_000;

/** Coming back, another try is worth more than a long wait for one. */
const AGAIN = { maxRetries: 0, websocketTimeout: 8_000 } as const;

/** The page is closed, put aside or frozen. */
const GOING = ["pagehide", "freeze"] as const;

/** Goes in at once. */
export function openCallRoom(options: CallRoomOptions): CallRoom {
  const keeper = new RoomKeeper(options);
  return {
    snapshot: () => keeper.snapshot,
    subscribe: (listener) => {
      keeper.listeners.add(listener);
      return () => keeper.listeners.delete(listener);
    },
    retry: () => keeper.retry(),
    wake: (why) => keeper.wake(why),
    shareScreen: (on) => keeper.shareScreen(on),
    startSound: () => keeper.startSound(),
    close: () => keeper.close(),
  };
}

class RoomKeeper {
  readonly listeners = new Set<() => void>();
  snapshot: CallRoomSnapshot = {
    status: "connecting",
    wasConnected: false,
    others: [],
    met: [],
    ownScreen: null,
    soundBlocked: false,
    soundWasOn: false,
    ownLine: null,
  };
  readonly #options: CallRoomOptions;
  readonly #stopListening: () => void;
  #room: Room | null = null;
  #publisher: Publisher | null = null;
  #voices: Voices | null = null;
  #speakerId = "";
  #closed = false;
  /** The person does not want to wait for the next try. */
  #hurry = false;
  #wake: () => void = () => {};
  /** Leaves whatever is under way for a new room. */
  #startOver: () => void = () => {};
  #patience: ReturnType<typeof setTimeout> | undefined;
  #stopFollowingPath: () => void = () => {};

  constructor(options: CallRoomOptions) {
    this.#options = options;
    this.#stopListening = options.onTracksChange(() => {
      void this.#publisher?.sync();
      void this.#applySpeaker();
    });
    for (const type of GOING) globalThis.addEventListener(type, this.#leaveForNow);
    void this.#stayIn();
  }

  /** The others see at once that this person is away; back, the page comes in again. */
  readonly #leaveForNow = (): void => void this.#room?.disconnect(false).catch(() => {});

  retry(): void {
    if (this.#closed || this.snapshot.status === "connected") return;
    // The library is in a loop of its own that cannot be hurried: it is left for a new room.
    this.#hurry = true;
    this.#wake();
    this.#startOver();
  }

  wake(why: "awake" | "network" | "seen"): void {
    if (this.#closed) return;
    const room = this.#room;
    if (room === null) return why === "seen" ? this.#wake() : this.retry();
    void wakeSound(room).then(() => this.#readRoom());
    if (why === "seen") return;
    if (this.snapshot.status === "connected") void this.#resume(room);
    else this.retry();
  }

  /** New signalling, a new path for the media, the same place in the room: others notice nothing. */
  async #resume(room: Room): Promise<void> {
    try {
      // The library's only public way to ask for it: it closes the signalling, then resumes.
      await room.simulateScenario("signal-reconnect");
    } catch (error) {
      this.#options.warn("resume", error);
      this.#startOver();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopListening();
    for (const type of GOING) globalThis.removeEventListener(type, this.#leaveForNow);
    clearTimeout(this.#patience);
    this.#wake();
    this.#learn({ status: "closed", others: [], ownScreen: null, soundBlocked: false });
    await this.#room?.disconnect(false);
  }

  async startSound(): Promise<void> {
    if (this.#room !== null) await playSound(this.#room);
    this.#readRoom();
  }

  async shareScreen(on: boolean): Promise<boolean> {
    const participant = this.#room?.localParticipant;
    if (participant === undefined) return false;
    if (on) return await startScreen(participant, this.#options.warn);
    stopScreen(participant);
    return true;
  }

  async #stayIn(): Promise<void> {
    for (let failures = 0; !this.#closed; failures += 1) {
      const fresh = failures > 0 || this.snapshot.wasConnected;
      const outcome = await this.#goIn(fresh, () => {
        failures = 0;
      });
      if (this.#closed) return;
      const next = nextTry(outcome, failures, Math.random);
      if (next.status !== "lost") return this.#learn({ status: next.status, others: [] });
      this.#learn({ status: this.snapshot.wasConnected || failures > 0 ? "lost" : "connecting" });
      await this.#pause(this.#hurry ? 0 : next.afterMs);
      this.#hurry = false;
    }
  }

  /** Ends when the person is out of the room again; resolves to the reason or the refusal's code. */
  async #goIn(fresh: boolean, onConnected: () => void): Promise<DisconnectReason | string> {
    const over = new Promise<"started-over">((resolve) => {
      this.#startOver = () => resolve("started-over");
    });
    const access = await Promise.race([this.#options.access(fresh), over]);
    if (typeof access === "string") return access;
    if (this.#closed) return "closed";
    const room = newRoom();
    const gone = new Promise<DisconnectReason | string>((resolve) => {
      room.once(RoomEvent.Disconnected, (reason) => {
        this.#leaveBehind(room);
        resolve(reason ?? DisconnectReason.UNKNOWN_REASON);
      });
    });
    this.#follow(room);
    void over.then(() => {
      this.#leaveBehind(room);
      return room.disconnect(false).catch(() => {});
    });
    try {
      const { server_url: url, participant_token: token } = access;
      const connecting = room.connect(url, token, fresh ? AGAIN : {});
      if ((await Promise.race([connecting, over])) === "started-over") return "started-over";
      onConnected();
      this.#readRoom();
      this.#learn({ status: "connected", wasConnected: true });
      await this.#applySpeaker();
    } catch (error) {
      this.#options.warn("connect", error);
      // A failed connection tells why in `Disconnected` too, but not in every path of the library.
      this.#leaveBehind(room);
      return "connect-failed";
    }
    return await Promise.race([gone, over]);
  }

  #follow(room: Room): void {
    const publisher = createPublisher(
      room.localParticipant,
      this.#options.tracks,
      this.#options.warn,
    );
    this.#room = room;
    this.#speakerId = "";
    // Sent as soon as signalling is up, side by side with the media connection.
    room.once(RoomEvent.SignalConnected, () => {
      this.#publisher = publisher;
      void publisher.sync();
    });
    room.on(RoomEvent.SignalReconnecting, () => {
      this.#stopFollowingPath();
      this.#stopFollowingPath = followMediaPath(room, (open) => {
        this.#learn({ status: open ? "connected" : "reconnecting" });
      });
    });
    room.on(RoomEvent.Reconnecting, () => {
      this.#stopFollowingPath();
      this.#learn({ status: "reconnecting" });
    });
    room.on(RoomEvent.Reconnected, () => {
      this.#stopFollowingPath();
      this.#learn({ status: "connected" });
      void publisher.sync();
    });
    for (const change of CHANGES) room.on(change, () => this.#readRoom());
    this.#voices = followVoices(room, () => this.#readRoom());
  }

  #leaveBehind(room: Room): void {
    if (this.#room !== room) return;
    stopScreen(room.localParticipant);
    this.#stopFollowingPath();
    room.removeAllListeners();
    this.#publisher?.stop();
    this.#publisher = null;
    this.#voices?.stop();
    this.#voices = null;
    this.#room = null;
    if (!this.#closed) this.#learn({ others: [], ownScreen: null, soundBlocked: false });
  }

  async #applySpeaker(): Promise<void> {
    const { speakerId } = this.#options.tracks();
    if (speakerId === this.#speakerId || this.#room === null) return;
    this.#speakerId = speakerId;
    try {
      await this.#room.switchActiveDevice("audiooutput", speakerId);
    } catch (error) {
      this.#options.warn("speaker", error);
    }
  }

  #readRoom(): void {
    const room = this.#room;
    if (room === null) return;
    const others = othersIn(room, (id) => this.#voices?.isSpeaking(id) ?? false);
    this.#learn({
      others,
      met: [...new Set([...this.snapshot.met, ...others.map(({ id }) => id)])],
      ownScreen: ownScreen(room.localParticipant),
      soundBlocked: !room.canPlaybackAudio,
      soundWasOn: this.snapshot.soundWasOn || isAnybodyHeard(room),
      ownLine: ownLineOf(room.localParticipant, picturesIn(room)),
    });
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #learn(next: Partial<CallRoomSnapshot>): void {
    const before = this.snapshot.status;
    this.snapshot = { ...this.snapshot, ...next };
    const { status } = this.snapshot;
    if (status !== before) clearTimeout(this.#patience);
    if (status !== before && status === "reconnecting") {
      this.#patience = setTimeout(() => this.retry(), PATIENCE_MS);
    }
    for (const listener of this.listeners) listener();
  }
}
