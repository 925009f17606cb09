// The one slip over the picture: what the person asked for comes first.
import { EndQuestion } from "../after/end-question.tsx";
import { DeviceSlip } from "../devices/device-slip.tsx";
import { KnockSlip } from "../door/knock-slip.tsx";
import { useKnocking } from "../door/knocking.ts";
import { SoundSlip } from "../trouble/sound-slip.tsx";
import { useView } from "../../session-link/react.tsx";
import { useVisitSnapshot } from "../visit-context.tsx";
import { LeaveQuestion } from "./extras/leave-question.tsx";

/** `asking`: the therapist pressed *End call*, or somebody went back. */
export function StageSlip({ asking, onAsked }: { asking: boolean; onAsked: () => void }) {
  const { me } = useView();
  const { room } = useVisitSnapshot();
  const knocking = useKnocking();
  const [first, ...more] = knocking;
  if (asking && me.role === "therapist") return <EndQuestion onAsked={onAsked} />;
  if (asking) return <LeaveQuestion onAsked={onAsked} />;
  if (room?.soundBlocked) return <SoundSlip />;
  if (first !== undefined) return <KnockSlip key={first.id} person={first} more={more.length} />;
  return <DeviceSlip />;
}
