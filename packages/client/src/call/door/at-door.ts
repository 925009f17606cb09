// Tells a therapist who is at the door, whether their page is still open.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { PersonView } from "@sameside/shared/session/view";
import { useEffect, useState } from "react";
import { othersIn } from "../../entry/people.ts";
import { useSession, useView } from "../../session-link/react.tsx";

export interface AtDoor {
  readonly person: PersonView;
  /** The page they knocked from is closed: the knock is shown, but does not ring. */
  readonly away: boolean;
}

/** Longer than a reload, or the change to another server, leaves somebody unseen. */
const AWAY_MS = 10_000;

/** Who knocks, for therapists, those whose page is open first; nobody for everybody else. */
export function useAtDoor(): readonly AtDoor[] {
  const view = useView();
  const knocking =
    view.me.role === "therapist"
      ? othersIn(view).filter(({ admission }) => admission === "knocking")
      : [];
  const away = useAway(knocking.map(({ id }) => id));
  const all = knocking.map((person) => ({ person, away: away.includes(person.id) }));
  return [...all.filter((one) => !one.away), ...all.filter((one) => one.away)];
}

/** Whose page is not open, as far as this page is told: cut off itself, it knows of nobody. */
export function unseen(
  ids: readonly ParticipantId[],
  looking: readonly ParticipantId[],
  live: boolean,
): readonly ParticipantId[] {
  return live ? ids.filter((id) => !looking.includes(id)) : [];
}

function useAway(ids: readonly ParticipantId[]): readonly ParticipantId[] {
  const { looking, connection } = useSession();
  const now = unseen(ids, looking, connection === "live").join(" ");
  const [long, setLong] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setLong(now), AWAY_MS);
    return () => clearTimeout(timer);
  }, [now]);
  // Back is back at once.
  const unseenNow = now.split(" ");
  return long.split(" ").filter((id) => id !== "" && unseenNow.includes(id));
}
