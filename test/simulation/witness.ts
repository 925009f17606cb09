// Watches what reaches each page and what it shows, all the way through.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { whyNotPermitted } from "@sameside/shared/session/permissions";
import { isPredictable } from "@sameside/shared/session/predict";
import type { SessionState } from "@sameside/shared/session/session";
import type { SessionView } from "@sameside/shared/session/view";
import { OWNED_WORDS, mayRead } from "@sameside/shared/testing/private-words";
import type { SessionLink } from "../../packages/client/src/session-link/session-link.ts";
import { createSseParser } from "../../packages/client/src/session-link/sse-parser.ts";
import type { Ear } from "./network.ts";
import type { Name } from "./script.ts";

interface Heard {
  readonly device: string;
  readonly viewer: string;
  readonly kind: string;
  readonly owner: string;
  readonly words: string;
}

/** What went wrong is collected, so that one run tells all of it. */
export class Witness {
  readonly wrong: string[] = [];
  readonly #idOf: (name: Name) => string;
  /** Every state that was ever committed. */
  readonly #states: SessionState[] = [];
  #heard: Heard[] = [];
  /** Viewer and words that were judged already. */
  readonly #known = new Set<string>();
  /** Viewer → id → view as JSON. */
  readonly #views = new Map<string, Map<string, string>>();

  constructor(idOf: (name: Name) => string) {
    this.#idOf = idOf;
  }

  committed(state: SessionState): void {
    this.#states.push(state);
  }

  earOf(device: string, viewer: string): Ear {
    return {
      onAnswer: (text) => {
        this.#listen(device, viewer, text);
        const answer = JSON.parse(text) as { readonly id?: string; readonly view?: SessionView };
        if (answer.id !== undefined && answer.view !== undefined) {
          this.#learn(device, viewer, answer.id, JSON.stringify(answer.view));
        }
      },
      onStream: () => {
        let text = "";
        const feed = createSseParser(({ type, id, data }) => {
          if (type === "view" && id !== null) this.#learn(device, viewer, id, data);
        });
        return (piece) => {
          // Words may be cut in the middle; their beginning alone is nothing to judge.
          text = (text + piece).slice(-200 - piece.length);
          this.#listen(device, viewer, text);
          feed(piece);
        };
      },
    };
  }

  /** Looks at the page after each change. */
  watch(device: string, viewer: string, link: SessionLink): void {
    let last = 0n;
    link.subscribe(() => {
      const { view } = link.snapshot();
      if (view === null) return;
      this.#lookForPending(device, view, link);
      // A prediction is nobody's view yet.
      if (link.isPending(isPredictable)) return;
      const ids = this.#idsOf(viewer, JSON.stringify(view));
      const shown = ids.find((id) => id >= last);
      if (shown !== undefined) last = shown;
      else this.wrong.push(`${device} went back from view ${last} to ${ids.join("|") || "none"}`);
    });
  }

  /** Whether what was heard since might be heard; call it when all that was committed is known. */
  judge(): void {
    for (const { device, viewer, kind, owner, words } of this.#heard) {
      const key = `${viewer} ${words}`;
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      const ownerId = this.#idOf(owner as Name);
      if (!this.#states.some((state) => mayRead(state, viewer, kind, ownerId, words))) {
        this.wrong.push(`${device} received ${words}`);
      }
    }
    this.#heard = [];
  }

  #listen(device: string, viewer: string, text: string): void {
    for (const [words, kind = "", owner = ""] of text.matchAll(OWNED_WORDS)) {
      if (!this.#known.has(`${viewer} ${words}`)) {
        this.#heard.push({ device, viewer, kind, owner, words });
      }
    }
  }

  /** The same id is the same view, whichever server said it. */
  #learn(device: string, viewer: string, id: string, json: string): void {
    const views = this.#views.get(viewer) ?? new Map<string, string>();
    this.#views.set(viewer, views);
    const before = views.get(id);
    if (before !== undefined && before !== json) {
      this.wrong.push(`${device} was told two views of id ${id}:\n  ${before}\n  ${json}`);
    }
    views.set(id, json);
  }

  #idsOf(viewer: string, json: string): readonly bigint[] {
    return [...(this.#views.get(viewer) ?? [])]
      .filter(([, known]) => known === json)
      .map(([id]) => BigInt(id))
      .sort((a, b) => (a < b ? -1 : 1));
  }

  /** Whoever wrote an item sees it until the server has answered. */
  #lookForPending(device: string, view: SessionView, link: SessionLink): void {
    const { me, session, agenda } = view;
    const actor = { kind: "participant", id: me.id, role: me.role } as const;
    const removed = me.admission === "removed";
    if (whyNotPermitted("agenda.add", actor, session.phase, removed) !== null) return;
    const shown = new Set([...agenda.items, ...agenda.drafts].map(({ id }) => id));
    const discarded = new Set<string>();
    const added: string[] = [];
    link.isPending((command: ParticipantCommand) => {
      if (command.type === "agenda.add") added.push(command.itemId);
      if (command.type === "agenda.discard") discarded.add(command.itemId);
      return false;
    });
    for (const id of added) {
      if (!shown.has(id) && !discarded.has(id)) this.wrong.push(`${device} lost sight of ${id}`);
    }
  }
}
