// Ends what was started, the last one first.
import { say } from "../bootstrap/progress.mjs";

/** Ctrl-C may arrive twice at once (from the terminal, handed on by our parent). */
const SAME_PRESS_MS = 1000;

export class Shutdown {
  readonly #parts: { readonly name: string; readonly end: () => Promise<void> }[] = [];
  #underWay: Promise<void> | undefined;
  #since = 0;

  /** Never resolves: the process ends when everything else has. */
  readonly done: Promise<never> = new Promise(() => undefined);

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => this.#asked());
    }
  }

  add(name: string, end: () => Promise<void>): void {
    this.#parts.push({ name, end });
    // Asked to end while this part was starting.
    if (this.#underWay !== undefined) void end();
  }

  isUnderWay(): boolean {
    return this.#underWay !== undefined;
  }

  /** Ends every part in turn; a part that fails to end does not keep the others. */
  run(): Promise<void> {
    this.#underWay ??= this.#endAll();
    return this.#underWay;
  }

  /** A part ended by itself: ends the rest, then the process with 1. */
  failed(line: string): void {
    if (this.#underWay !== undefined) return;
    process.stderr.write(`${line}\n`);
    void this.run().then(() => process.exit(1));
  }

  #asked(): void {
    if (this.#underWay === undefined) {
      this.#since = Date.now();
      say("\nStopping …");
      void this.run().then(() => process.exit(0));
    } else if (Date.now() - this.#since > SAME_PRESS_MS) {
      // Pressed again by somebody who does not want to wait; what is left dies with us.
      process.exit(130);
    }
  }

  async #endAll(): Promise<void> {
    while (this.#parts.length > 0) {
      const part = this.#parts.pop();
      try {
        await part?.end();
      } catch (error) {
        process.stderr.write(`${part?.name ?? ""}: ${String(error)}\n`);
      }
    }
  }
}
