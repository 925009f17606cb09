// Keeps the unfinished rating of a session link while screens around it come or go.
import type { CommandRequest } from "@sameside/shared/http/participant-api";
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { SessionView } from "@sameside/shared/session/view";
import { newId } from "../session-link/new-id.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import { deviceId } from "./device-id.ts";
import type { RatingForm } from "./rating-form.ts";
import { EMPTY_FORM, isEmpty, shareCommand } from "./rating-form.ts";
import type { UnfinishedAnswers } from "./unfinished-answers.ts";

/** One for each link. Its form outlasts the page where the device can keep it. */
export interface RatingStore {
  form(this: void): RatingForm;
  /** What is filled in would outlast the page; null while that is not known. */
  kept(this: void): boolean | null;
  /** What an earlier load of the page left here is back, if there was anything. */
  isReady(this: void): boolean;
  /** Resolves when {@link RatingStore.isReady}. */
  readonly ready: Promise<void>;
  subscribe(this: void, listener: () => void): () => void;
  change(this: void, parts: Partial<RatingForm>): void;
  /**
   * Sends all answers in one command. A refusal leads back to the choices, with everything kept.
   * `language`: in which the lines were read.
   */
  share(this: void, instrument: ShownInstrument, language: string): Promise<void>;
  /**
   * Skipped or not saved; the answers are dropped at once. Resolves to true when the server took it.
   * `after` is the stage that follows then.
   */
  drop(this: void, after: "lines" | "not-kept"): Promise<boolean>;
  /** From another device to this one, with what this one has. */
  beginHere(this: void): void;
}

const stores = new WeakMap<SessionLink, RatingStore>();

/** The call ending moves the rating to another screen: both must show the same answers. */
export function ratingStoreOf(link: SessionLink): RatingStore {
  const known = stores.get(link);
  if (known !== undefined) return known;
  const model = new RatingModel(link);
  const made: RatingStore = {
    form: () => model.form,
    kept: () => model.kept,
    isReady: () => model.isReady,
    ready: model.ready,
    subscribe: (listener) => {
      model.listeners.add(listener);
      return () => model.listeners.delete(listener);
    },
    change: (parts) => model.fill(parts),
    share: (instrument, language) => model.share(instrument, language),
    drop: (after) => model.drop(after),
    beginHere: () => model.begin(),
  };
  stores.set(link, made);
  model.start();
  return made;
}

/** Longer than any session stays open for a rating: then even a device that was off forgets. */
const LONGEST_MS = 4 * 24 * 3_600_000;
/** What a timer of the browser can wait at most. */
const TIMER_MS = 2 ** 31 - 1;
/** Timers ring early at times. */
const A_MOMENT_MS = 100;

class RatingModel {
  readonly listeners = new Set<() => void>();
  readonly ready: Promise<void>;
  form = EMPTY_FORM;
  kept: boolean | null = null;
  isReady = false;
  readonly #link: SessionLink;
  #tellReady: () => void = () => {};
  /** Null inside: that part of the page did not come, so nothing is kept. */
  #answers: Promise<UnfinishedAnswers | null> | null = null;
  #sending: CommandRequest | null = null;
  #delivering = false;
  #settled = false;
  #deadline: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(link: SessionLink) {
    this.#link = link;
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
  }

  start(): void {
    this.#link.subscribe(() => this.#follow());
    this.#follow();
  }

  fill(parts: Partial<RatingForm>): void {
    this.#change(parts);
    const { view } = this.#link.snapshot();
    // A device that another one has taken over from does not take it back by itself.
    if (view?.rating.begunOn === null && !isEmpty(this.form)) this.begin();
    void this.#keep();
  }

  begin(): void {
    if (this.#link.isPending(({ type }) => type === "rating.begin")) return;
    void this.#link.send({ type: "rating.begin", deviceId: deviceId() });
  }

  share(instrument: Pick<ShownInstrument, "id" | "version">, language: string): Promise<void> {
    this.#sending = { ...shareCommand(this.form, instrument, language), commandId: newId() };
    this.kept = null;
    this.#change({ stage: "sending", refused: null });
    void this.#keep();
    return this.#deliver(this.#sending);
  }

  async drop(after: "lines" | "not-kept"): Promise<boolean> {
    this.#forget({ ...EMPTY_FORM, stage: "closing" });
    const result = await this.#link.send({ type: "rating.close" });
    if (result.kind === "saved") this.#change({ stage: after });
    else this.#change({ stage: "lines", refused: result.code });
    return result.kind === "saved";
  }

  async #deliver(request: CommandRequest): Promise<void> {
    const { commandId, ...command } = request;
    this.#delivering = true;
    const result = await this.#link.send(command, { commandId });
    this.#delivering = false;
    if (result.kind === "saved") return this.#forget({ ...this.form, stage: "saved" });
    // The link has ended, not the rating: the next load of the page sends it again.
    if (result.code === "credential.not-valid" && this.kept !== false) return;
    this.#sending = null;
    this.#change({ stage: "share", refused: result.code });
    void this.#keep();
  }

  #follow(): void {
    const { view, clockOffset } = this.#link.snapshot();
    if (view === null) return;
    const now = Date.now() + clockOffset;
    const closing = this.#link.isPending(({ type }) => type === "rating.close");
    const settled = isSettled(view, now) || (closing && this.form.stage !== "closing");
    const before = this.#settled;
    this.#settled = settled;
    if (this.#answers === null) this.#open(view, now, settled);
    else if (settled && !before) this.#forget(isOpen(this.form) ? EMPTY_FORM : this.form);
    this.#waitFor(view.session.ratingClosesAt, now);
    this.#sendAgain(view);
  }

  /** Once: looks for what an earlier load of the page left here, or deletes it. */
  #open(view: SessionView, now: number, settled: boolean): void {
    this.#answers = import("./device-answers.ts").then(
      ({ openDeviceAnswers }) => openDeviceAnswers(this.#link, view.me.id, now),
      () => null,
    );
    if (!settled) return void this.#restore(this.#answers);
    this.#delete();
    this.#becomeReady();
  }

  async #restore(answers: Promise<UnfinishedAnswers | null>): Promise<void> {
    const found = (await (await answers)?.read()) ?? null;
    // Sent, skipped or over meanwhile: what was found is no longer unfinished.
    if (found !== null && !this.#settled && isOpen(this.form) && isEmpty(this.form)) {
      this.#sending = found.sending;
      this.kept = true;
      this.#change(found.form);
    }
    this.#becomeReady();
    const { view } = this.#link.snapshot();
    if (view !== null) this.#sendAgain(view);
  }

  #becomeReady(): void {
    this.isReady = true;
    this.#tellReady();
    this.#change({});
  }

  /** What an earlier load of the page could not deliver, once the session takes it. */
  #sendAgain({ session }: SessionView): void {
    if (this.#sending === null || this.#delivering || this.form.stage !== "sending") return;
    if (session.phase !== "wrapping-up" && session.phase !== "closing") return;
    void this.#deliver(this.#sending);
  }

  async #keep(): Promise<void> {
    const { view } = this.#link.snapshot();
    if (view === null || this.#answers === null || !(isOpen(this.form) || this.#sending !== null))
      return;
    if (isEmpty(this.form) && this.form.choice === undefined) return this.#delete();
    const until = view.session.ratingClosesAt ?? view.session.endsAt + LONGEST_MS;
    const unfinished = { form: this.form, sending: this.#sending };
    const answers = await this.#answers;
    const kept = answers === null ? false : await answers.keep(unfinished, until);
    if (kept === undefined || kept === this.kept) return;
    this.kept = kept;
    this.#change({});
  }

  #forget(form: RatingForm): void {
    this.#sending = null;
    this.kept = null;
    this.#delete();
    this.#change(form);
  }

  #delete(): void {
    void this.#answers?.then((answers) => answers?.forget());
  }

  /** The page may be open, without a connection, when the time is over. */
  #waitFor(at: number | null, now: number): void {
    if (at === null || at === this.#deadline?.at) return;
    clearTimeout(this.#deadline?.timer);
    const timer = setTimeout(
      () => this.#follow(),
      Math.min(Math.max(0, at - now) + A_MOMENT_MS, TIMER_MS),
    );
    this.#deadline = { at, timer };
  }

  #change(parts: Partial<RatingForm>): void {
    this.form = { ...this.form, ...parts };
    for (const listener of this.listeners) listener();
  }
}

/** Shared, skipped, over or never asked: nothing unfinished may be left on this device. */
function isSettled({ me, rating, session }: SessionView, now: number): boolean {
  const { phase, ratingClosesAt } = session;
  if (me.role !== "client" || !rating.offered || rating.mine?.kind === "shared") return true;
  if (phase === "sealed" || phase === "cancelled" || phase === "missed") return true;
  if (ratingClosesAt !== null && now >= ratingClosesAt) return true;
  // Who changed their mind after skipping has begun again.
  return rating.mine?.kind === "closed" && rating.begunOn === null;
}

/** Nothing was decided about it yet. */
function isOpen({ stage }: RatingForm): boolean {
  return stage === "lines" || stage === "share";
}
