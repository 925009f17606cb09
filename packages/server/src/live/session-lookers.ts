// Counts who has a page of one session open, on this server or another.

import type { ParticipantId } from "@sameside/shared/session/actor";

/** A reload, or the change to another server, is nobody's going away. */
const GRACE_MS = 5000;
/** A server that says nothing for this long is gone, its pages with it. */
const SILENT_MS = 75_000;

export interface OtherServer {
  readonly server: string;
  readonly ids: readonly ParticipantId[];
  /** Its pages are about to come again elsewhere. */
  readonly leaving: boolean;
}

export interface SessionLookers {
  /** A page was opened here. */
  enter(id: ParticipantId): void;
  /** It is gone; the person counts for five seconds more. */
  leave(id: ParticipantId): void;
  hear(other: OtherServer): void;
  here(): readonly ParticipantId[];
  everywhere(): ReadonlySet<ParticipantId>;
  end(): void;
}

export interface LookersListener {
  /** Who is here has changed: other servers should know. */
  readonly onHere: () => void;
  readonly onEverywhere: () => void;
}

export function countLookers(listener: LookersListener): SessionLookers {
  const pages = new Map<ParticipantId, { count: number; leaving: NodeJS.Timeout | undefined }>();
  const others = new Map<string, { ids: readonly ParticipantId[]; silent: NodeJS.Timeout }>();
  const here = (): ParticipantId[] => [...pages.keys()];
  const everywhere = (): Set<ParticipantId> =>
    new Set([...here(), ...[...others.values()].flatMap(({ ids }) => ids)]);

  const change = (act: () => void): void => {
    const [hereBefore, everywhereBefore] = [keyOf(here()), keyOf(everywhere())];
    act();
    if (keyOf(here()) !== hereBefore) listener.onHere();
    if (keyOf(everywhere()) !== everywhereBefore) listener.onEverywhere();
  };
  const later = (ms: number, act: () => void): NodeJS.Timeout =>
    setTimeout(() => change(act), ms).unref();

  return {
    enter: (id) =>
      change(() => {
        const before = pages.get(id);
        clearTimeout(before?.leaving);
        pages.set(id, { count: (before?.count ?? 0) + 1, leaving: undefined });
      }),
    leave: (id) => {
      const before = pages.get(id);
      if (before === undefined) return;
      const count = before.count - 1;
      const leaving = count === 0 ? later(GRACE_MS, () => pages.delete(id)) : undefined;
      pages.set(id, { count, leaving });
    },
    hear: ({ server, ids, leaving }) =>
      change(() => {
        clearTimeout(others.get(server)?.silent);
        const forget = (): boolean => others.delete(server);
        if (ids.length === 0) forget();
        else others.set(server, { ids, silent: later(leaving ? GRACE_MS : SILENT_MS, forget) });
      }),
    here,
    everywhere,
    end: () => {
      for (const { leaving } of pages.values()) clearTimeout(leaving);
      for (const { silent } of others.values()) clearTimeout(silent);
    },
  };
}

function keyOf(ids: Iterable<ParticipantId>): string {
  return [...ids].toSorted().join(" ");
}
