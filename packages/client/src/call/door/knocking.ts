// Tells a therapist who waits at the door.
import type { PersonView } from "@sameside/shared/session/view";
import { othersIn } from "../../entry/people.ts";
import { useView } from "../../session-link/react.tsx";

/** Who waits at the door, for therapists; nobody for everybody else. */
export function useKnocking(): readonly PersonView[] {
  const view = useView();
  if (view.me.role !== "therapist") return [];
  return othersIn(view).filter(({ admission }) => admission === "knocking");
}
