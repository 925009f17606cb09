// Decides whom the sheet names as looking at it, too.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect } from "react";
import { peopleIn } from "../../entry/people.ts";
import { useSheetMoreWords } from "../../i18n/react.tsx";
import { useSession, useSessionLink } from "../../session-link/react.tsx";
import type { SessionLink } from "../../session-link/session-link.ts";
import { announce } from "../../ui/live-region.tsx";

export interface Onlooker {
  readonly id: ParticipantId;
  readonly name: string;
}

/** Nobody during a video call, where the pictures show who is there, nor after any call. */
export function onlookers(
  view: Pick<SessionView, "session" | "people">,
  looking: readonly ParticipantId[],
): readonly Onlooker[] {
  const { phase, call } = view.session;
  const inCallElsewhere = call === "elsewhere" && (phase === "live" || phase === "wrapping-up");
  if (phase !== "scheduled" && !inCallElsewhere) return [];
  return peopleIn(view)
    .filter(({ id }) => looking.includes(id))
    .map(({ id, name }) => ({ id, name }));
}

/** As {@link onlookers}, by the page's own stream. */
export function useOnlookers(view: SessionView): readonly Onlooker[] {
  return onlookers(view, useSession().looking);
}

/** Outlasts every sheet of the page: each person is read out once, whatever screens come between. */
const said = new WeakMap<SessionLink, Set<ParticipantId>>();

export function useSayOnlookers(view: SessionView): void {
  const link = useSessionLink();
  const more = useSheetMoreWords();
  const here = useOnlookers(view);
  useEffect(() => {
    const known = said.get(link) ?? new Set();
    said.set(link, known);
    for (const { id, name } of here.filter((person) => !known.has(person.id))) {
      known.add(id);
      announce(more.looking.one(name));
    }
  }, [link, more, here]);
}
