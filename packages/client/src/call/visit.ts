// Follows one person through the call page: what they asked for, their devices, their way into the room.
import type { HostCommand } from "@sameside/shared/embed/protocol";
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { SessionView } from "@sameside/shared/session/view";
import type { Host } from "../host/host.ts";
import { opensAtRating } from "../rating/may-rate.ts";
import type {
  CallRoom,
  CallRoomOptions,
  CallRoomSnapshot,
  RoomAccess,
} from "../livekit/call-room.ts";
import type { SendResult } from "../session-link/command-queue.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import { hostEvents } from "./host-events.ts";
import type { HostFacts, VideoProblem } from "./host-events.ts";
import type { Blur, Blurring } from "./controls/blurred-media.ts";
import { rememberWaiting, stillWaits } from "./door/waited.ts";
import { createOwnMedia } from "./devices/own-media.ts";
import { createDeviceMemory } from "./devices/device-memory.ts";
import type { OwnMedia } from "./devices/own-media-state.ts";
import { createHeadStart } from "./head-start.ts";
import { pushedToken } from "./pushed-token.ts";
import { screenFor } from "./screen-for.ts";
import { canCall } from "./trouble/can-call.ts";
import { followWakeUps } from "./trouble/wake-ups.ts";
import type { WakeUp } from "./trouble/wake-ups.ts";
import type { Screen } from "./screen-for.ts";

export interface VisitSnapshot {
  readonly asked: boolean;
  readonly out: "left" | "elsewhere" | null;
  readonly rating: boolean;
  /** Why the last press to go in did not work. */
  readonly refused: ProblemCode | null;
  /** Null outside the call, and while its program is still loading. */
  readonly room: CallRoomSnapshot | null;
  /** The program for the video could not be loaded. */
  readonly roomMissing: boolean;
}

export interface Introduction {
  readonly name: string;
  readonly pronouns: string | null;
}

export interface Visit {
  readonly media: OwnMedia;
  /** Null where it is not offered. */
  readonly blur: Blur | null;
  snapshot(this: void): VisitSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  /** Loads what the room needs while the person looks at their picture. */
  prepare(this: void): void;
  /** Goes to the waiting room, or in; starts the call when a therapist is the first. */
  goIn(this: void, introduction?: Introduction): void;
  /** Out of the waiting room again. */
  stopWaiting(this: void): void;
  leave(this: void): void;
  /** Ends the call for everybody; therapists only. */
  end(this: void): Promise<SendResult>;
  /** Opens a call that has ended, with this therapist in it. */
  reopen(this: void): Promise<SendResult>;
  openRating(this: void, open: boolean): void;
  retry(this: void): void;
  shareScreen(this: void, on: boolean): Promise<boolean>;
  startSound(this: void): void;
  obey(this: void, command: HostCommand): void;
  /** Begins to follow the session; returns the way to stop: out of the room, devices closed. */
  start(this: void): () => void;
}

export interface VisitOptions {
  readonly link: SessionLink;
  readonly host: Host;
  readonly video: boolean;
  /** Puts blur between the devices and everybody; null where the clinic does not offer it. */
  readonly blurring: Blurring | null;
  /** The lazy chunk with the video library. */
  readonly loadRoom: () => Promise<{ openCallRoom: (options: CallRoomOptions) => CallRoom }>;
  readonly warn: (what: string, error: unknown) => void;
}

const NOWHERE: VisitSnapshot = {
  asked: false,
  out: null,
  rating: false,
  refused: null,
  room: null,
  roomMissing: false,
};

/** Screens on which the devices are open. */
const WITH_DEVICES: readonly Screen[] = ["prejoin", "waiting", "declined", "call"];

/** In front of the door: a reload goes on waiting there. */
const AT_DOOR: readonly Screen[] = ["waiting", "declined"];

/** Screens after which going in takes a new press. */
const FORGETS: readonly Screen[] = ["ended", "rating", "record", "removed", "cancelled", "missed"];

export function createVisit(options: VisitOptions): Visit {
  const visit = new VisitModel(options);
  return {
    media: visit.media,
    blur: visit.blur,
    snapshot: () => visit.snapshot,
    subscribe: (listener) => {
      visit.listeners.add(listener);
      return () => visit.listeners.delete(listener);
    },
    prepare: () => void visit.loadProgram().catch(() => {}),
    goIn: (introduction) => visit.goIn(introduction),
    stopWaiting: () => visit.stopWaiting(),
    leave: () => visit.learn({ out: "left" }),
    end: () => options.link.send({ type: "session.end" }),
    reopen: () => visit.reopen(),
    openRating: (rating) => visit.learn({ rating }),
    retry: () => visit.retry(),
    shareScreen: async (on) => (await visit.room?.shareScreen(on)) ?? false,
    startSound: () => void visit.room?.startSound(),
    obey: (command) => visit.obey(command),
    start: () => visit.start(),
  };
}

class VisitModel {
  readonly listeners = new Set<() => void>();
  readonly media: OwnMedia;
  readonly blur: Blur | null = null;
  snapshot: VisitSnapshot;
  room: CallRoom | null = null;
  readonly #options: VisitOptions;
  readonly #headStart = createHeadStart(() => {
    for (const listener of this.listeners) listener();
  });
  /** Here before the press, so that nothing is waited for after it. */
  #program: Awaited<ReturnType<VisitOptions["loadRoom"]>> | null = null;
  #wantsRoom = false;
  #atDoor = false;
  #told: HostFacts = { view: null, room: null, inCall: false, out: null, video: null };

  constructor(options: VisitOptions) {
    this.#options = options;
    const { view } = options.link.snapshot();
    // The next morning the link leads straight to what is still open.
    this.snapshot = {
      ...NOWHERE,
      asked: view !== null && stillWaits(view),
      rating: view !== null && opensAtRating(view),
    };
    this.#atDoor = this.snapshot.asked;
    const memory = createDeviceMemory(
      () => localStorage,
      () => sessionStorage,
    );
    this.media = createOwnMedia((kind, failure) => {
      const cause = failure === null ? {} : { cause: failure };
      options.host.emit({ type: "permission", kind, granted: failure === null, ...cause });
    }, memory);
    const blurred = options.blurring?.(this.media, options.warn) ?? null;
    if (blurred !== null) ({ media: this.media, blur: this.blur } = blurred);
  }

  start(): () => void {
    const stopWakeUps = followWakeUps((why) => this.#wakeUp(why));
    const stopFollowing = this.#options.link.subscribe(() => this.#follow());
    this.#follow();
    return () => {
      stopFollowing();
      stopWakeUps();
      this.#exit();
      this.media.close();
    };
  }

  learn(next: Partial<VisitSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...next };
    this.#follow();
    this.#headStart.tell();
  }

  async loadProgram() {
    return (this.#program ??= await this.#options.loadRoom());
  }

  goIn(introduction?: Introduction): void {
    const { link } = this.#options;
    const { view } = link.snapshot();
    if (view === null) return;
    if (introduction !== undefined && !isSame(introduction, view.me)) {
      void link.send({ type: "person.introduce", ...introduction });
    }
    if (view.me.role === "therapist" || view.me.admission === "admitted") this.#headStart.give();
    // Asked first, sent second: a therapist's page connects while the server starts the session.
    this.learn({ asked: true, out: null, refused: null });
    if (view.me.role === "therapist") {
      if (view.session.phase === "scheduled") void this.#sendEntry({ type: "session.start" });
    } else if (view.me.admission !== "admitted") {
      void this.#sendEntry({ type: "presence.knock" });
    }
  }

  async reopen(): Promise<SendResult> {
    const result = await this.#options.link.send({ type: "session.reopen" });
    if (result.kind === "saved") this.learn({ asked: true, out: null });
    return result;
  }

  stopWaiting(): void {
    this.learn({ asked: false, refused: null });
    void this.#options.link.send({ type: "presence.stop-knocking" });
  }

  retry(): void {
    this.#options.link.tryNow();
    if (this.room === null && this.#wantsRoom) void this.#enter();
    else this.room?.retry();
  }

  obey(command: HostCommand): void {
    const { camera, microphone } = this.media.snapshot();
    if (command.type === "leave" && this.#wantsRoom) this.learn({ out: "left" });
    if (command.type === "end") void this.#options.link.send({ type: "session.end" });
    if (command.type === "toggle-camera") void this.media.setOn("camera", !camera.on);
    if (command.type === "toggle-microphone") void this.media.setOn("microphone", !microphone.on);
  }

  /** Views, devices, room: whatever may have died while nobody looked. */
  #wakeUp(why: WakeUp): void {
    if (why !== "seen") this.#options.link.tryNow();
    if (!this.#wantsRoom) return;
    void this.media.recheck();
    if (this.room === null) void this.#enter();
    else this.room.wake(why);
  }

  async #sendEntry(command: { type: "session.start" | "presence.knock" }): Promise<void> {
    const result = await this.#options.link.send(command);
    if (result.kind === "saved") return;
    // Somebody was quicker: that is where this person wanted to be.
    const fine: readonly string[] = ["session.already-live", "presence.already-admitted"];
    if (!fine.includes(result.code)) this.learn({ asked: false, refused: result.code });
  }

  #follow(): void {
    const { view, clockOffset } = this.#options.link.snapshot();
    if (view !== null) {
      const { video } = this.#options;
      const screen = screenFor(view, { ...this.snapshot, video, now: Date.now() + clockOffset });
      const wanted = screen === "call";
      if (wanted && !this.#wantsRoom) void this.#enter();
      if (!wanted && this.#wantsRoom) this.#exit();
      this.#rememberDoor(AT_DOOR.includes(screen), view.session.id);
      if (!WITH_DEVICES.includes(screen)) this.media.close();
      // Should the call be opened again, nobody's camera starts without their press.
      if (this.snapshot.asked && FORGETS.includes(screen)) this.learn({ asked: false });
    }
    this.#tellHost();
  }

  #rememberDoor(atDoor: boolean, sessionId: string): void {
    if (atDoor === this.#atDoor) return;
    this.#atDoor = atDoor;
    rememberWaiting(atDoor ? sessionId : null);
  }

  async #enter(): Promise<void> {
    this.#wantsRoom = true;
    try {
      const { openCallRoom } = this.#program ?? (await this.loadProgram());
      if (!this.#wantsRoom || this.room !== null) return;
      const room = openCallRoom(this.#roomOptions());
      this.room = room;
      room.subscribe(() => this.#followRoom(room));
      this.learn({ room: room.snapshot(), roomMissing: false });
    } catch (error) {
      this.#options.warn("video program", error);
      this.learn({ roomMissing: true });
    }
  }

  #roomOptions(): CallRoomOptions {
    const { link, warn } = this.#options;
    // After a reload nobody was asked yet; a camera that is off stays off.
    void this.media.open();
    return {
      // The token that comes with the admission needs no question to the server.
      access: async (fresh) =>
        (fresh ? null : await pushedToken(link)) ?? (await this.#askForToken()),
      tracks: this.media.snapshot,
      onTracksChange: this.media.subscribe,
      warn,
    };
  }

  /** LiveKit may be there although our server is not: then the stream's last token is tried. */
  async #askForToken(): Promise<RoomAccess | string> {
    const { link } = this.#options;
    const asked = await link.requestToken();
    return asked === "server.error" ? (link.snapshot().token ?? asked) : asked;
  }

  #followRoom(room: CallRoom): void {
    if (this.room !== room) return;
    const snapshot = room.snapshot();
    this.learn(
      snapshot.status === "elsewhere" ? { room: snapshot, out: "elsewhere" } : { room: snapshot },
    );
  }

  #exit(): void {
    this.#wantsRoom = false;
    const { room } = this;
    this.room = null;
    void room?.close();
    this.learn({ room: null, roomMissing: false });
  }

  #videoProblem(view: SessionView | null): VideoProblem | null {
    const { room, roomMissing } = this.snapshot;
    const planned = view?.session.call === "video";
    if (planned && !canCall()) return "not-supported";
    if ((planned && !this.#options.video) || room?.status === "no-video") return "not-set-up";
    const neverCame = room?.status === "lost" && !room.wasConnected;
    return roomMissing || neverCame ? "not-reachable" : null;
  }

  #tellHost(): void {
    const { room, out } = this.snapshot;
    const { view } = this.#options.link.snapshot();
    const now: HostFacts = {
      view,
      room: room?.status ?? null,
      inCall: room?.wasConnected ?? false,
      out,
      video: this.#videoProblem(view),
    };
    const before = this.#told;
    this.#told = now;
    for (const event of hostEvents(before, now)) this.#options.host.emit(event);
  }
}

function isSame(introduction: Introduction, me: Introduction): boolean {
  return introduction.name === me.name && introduction.pronouns === me.pronouns;
}
