// Puts a blurred picture in the place of the camera's, wherever the camera's is used.
import type { OwnMedia, OwnMediaSnapshot } from "../devices/own-media-state.ts";

/** A blurred picture of a track, which stays the caller's. */
export interface BlurredTrack {
  readonly track: MediaStreamTrack;
  stop(this: void): void;
}

/** `onFailed`: it stopped by itself, its last picture was blurred. Rejects when it cannot begin. */
export type BlurTrack = (raw: MediaStreamTrack, onFailed: () => void) => Promise<BlurredTrack>;

/** - `failed`: wanted, could not be had; the camera is off until the person says how to go on. */
export type BlurState = "off" | "starting" | "on" | "failed";

export interface Blur {
  state(this: void): BlurState;
  wanted(this: void): boolean;
  subscribe(this: void, listener: () => void): () => void;
  /** Also the way on after `failed`: with blur, or without; both turn the camera on again. */
  want(this: void, wanted: boolean): void;
}

export interface BlurOptions {
  readonly load: () => Promise<{ readonly blurTrack: BlurTrack }>;
  readonly remembered: () => boolean;
  readonly remember: (wanted: boolean) => void;
  readonly warn: (what: string, error: unknown) => void;
}

/**
 * While blur is wanted nobody, this page included, is given the camera's own picture: until the blurred
 * one is there the camera gives nothing, if it does not come the camera is turned off.
 */
export function blurredMedia(
  media: OwnMedia,
  options: BlurOptions,
): { readonly media: OwnMedia; readonly blur: Blur } {
  const keeper = new BlurKeeper(media, options);
  const subscribe = (listener: () => void) => {
    keeper.listeners.add(listener);
    return () => void keeper.listeners.delete(listener);
  };
  return {
    media: { ...media, snapshot: () => keeper.now, subscribe },
    blur: {
      state: () => keeper.state,
      wanted: () => keeper.wanted,
      subscribe,
      want: (wanted) => keeper.want(wanted),
    },
  };
}

/** What the call page puts around a person's devices; null where the browser cannot blur. */
export type Blurring = (
  media: OwnMedia,
  warn: BlurOptions["warn"],
) => ReturnType<typeof blurredMedia> | null;

class BlurKeeper {
  readonly listeners = new Set<() => void>();
  state: BlurState = "off";
  now: OwnMediaSnapshot;
  readonly #media: OwnMedia;
  readonly #options: BlurOptions;
  wanted: boolean;
  #raw: MediaStreamTrack | null = null;
  #blurred: BlurredTrack | null = null;

  constructor(media: OwnMedia, options: BlurOptions) {
    this.#media = media;
    this.#options = options;
    this.wanted = options.remembered();
    this.now = this.#snapshot();
    media.subscribe(() => this.#follow());
    this.#follow();
  }

  want(wanted: boolean): void {
    const again = this.state === "failed";
    this.wanted = wanted;
    this.#options.remember(wanted);
    this.state = "off";
    this.#follow();
    if (again) void this.#media.setOn("camera", true);
  }

  #follow(): void {
    const raw = this.wanted ? this.#media.snapshot().camera.track : null;
    if (raw !== this.#raw) {
      this.#blurred?.stop();
      this.#blurred = null;
      this.#raw = raw;
      if (raw !== null) void this.#begin(raw);
      else if (this.state !== "failed") this.state = "off";
    }
    this.now = this.#snapshot();
    for (const listener of this.listeners) listener();
  }

  async #begin(raw: MediaStreamTrack): Promise<void> {
    this.state = "starting";
    try {
      const { blurTrack } = await this.#options.load();
      const blurred = await blurTrack(raw, () => this.#fail(raw, new Error("Blur stopped")));
      if (this.#raw !== raw) return blurred.stop();
      this.#blurred = blurred;
      this.state = "on";
      this.#follow();
    } catch (error) {
      this.#fail(raw, error);
    }
  }

  #fail(raw: MediaStreamTrack, error: unknown): void {
    if (this.#raw !== raw) return;
    this.#options.warn("blur", error);
    this.state = "failed";
    void this.#media.setOn("camera", false);
  }

  #snapshot(): OwnMediaSnapshot {
    const own = this.#media.snapshot();
    if (!this.wanted || own.camera.track === null) return own;
    return { ...own, camera: { ...own.camera, track: this.#blurred?.track ?? null } };
  }
}
