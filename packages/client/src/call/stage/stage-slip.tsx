// The one slip over the picture: what the person asked for comes first.
import { useState } from "react";
import { EndQuestion } from "../after/end-question.tsx";
import { DeviceSlip } from "../devices/device-slip.tsx";
import type { AtDoor } from "../door/at-door.ts";
import { useAtDoor } from "../door/at-door.ts";
import { KnockSlip } from "../door/knock-slip.tsx";
import { SoundSlip } from "../trouble/sound-slip.tsx";
import { useView } from "../../session-link/react.tsx";
import { useVisitSnapshot } from "../visit-context.tsx";
import { LeaveQuestion } from "./extras/leave-question.tsx";

/** `asking`: the therapist pressed *End call*, or somebody went back. */
export function StageSlip({ asking, onAsked }: { asking: boolean; onAsked: () => void }) {
  const { me } = useView();
  const { room } = useVisitSnapshot();
  const atDoor = useAtDoor();
  const first = useSteady(atDoor);
  if (asking && me.role === "therapist") return <EndQuestion onAsked={onAsked} />;
  if (asking) return <LeaveQuestion onAsked={onAsked} />;
  if (room?.soundBlocked) return <SoundSlip />;
  if (first === undefined) return <DeviceSlip />;
  const more = atDoor.filter((one) => one !== first);
  return <KnockSlip key={first.person.id} first={first} more={more} />;
}

/** Whoever is on the slip stays there until they are answered: others come after them. */
function useSteady(atDoor: readonly AtDoor[]): AtDoor | undefined {
  const [shown, setShown] = useState<string | null>(null);
  const same = atDoor.find(({ person, away }) => person.id === shown && !away);
  const first = same ?? atDoor[0];
  const id = first?.person.id ?? null;
  if (id !== shown) setShown(id);
  return first;
}
