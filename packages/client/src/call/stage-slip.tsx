// The one slip over the picture: a question to end, sound to turn on, somebody at the door.
import type { PersonView } from "@sameside/shared/session/view";
import { Suspense, useEffect, useRef, useState } from "react";
import { useAct } from "../entry/use-act.ts";
import { useDeviceHelpWords, useFormat, useMessages } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { iconCamOff, iconDoor, iconLeave, iconMicOff, iconSpeaker } from "../ui/icons.ts";
import { Knock } from "../ui/stage.tsx";
import type { MediaKind } from "./device-access.ts";
import type { DeviceFailure } from "./device-failure.ts";
import { useKnocking } from "./knocking.ts";
import { calledAs } from "./people.ts";
import { useOwnMedia, useVisit, useVisitSnapshot } from "./visit-context.tsx";

/** `asking`: the therapist pressed *End call*. What the person asked for comes first. */
export function StageSlip({ asking, onAsked }: { asking: boolean; onAsked: () => void }) {
  const { room } = useVisitSnapshot();
  const knocking = useKnocking();
  const [first, ...more] = knocking;
  if (asking) return <EndQuestion onAsked={onAsked} />;
  if (room?.soundBlocked) return <SoundSlip />;
  if (first !== undefined) return <KnockSlip key={first.id} person={first} more={more.length} />;
  return <DeviceSlip />;
}

function KnockSlip({ person, more }: { person: PersonView; more: number }) {
  const { call } = useMessages();
  const { act, problem } = useAct();
  const { dayTime } = useFormat();
  const notes = [
    person.role === "guest" ? call.knock.guest : call.knock.note,
    ...(person.linkMadeAt === null ? [] : [call.knock.newLink(dayTime(person.linkMadeAt))]),
    ...(more === 0 ? [] : [call.knock.more(more)]),
  ];
  const answer = (type: "presence.admit" | "presence.decline") =>
    void act({ type, participantId: person.id });
  return (
    <Knock
      icon={iconDoor}
      title={call.knock.say(calledAs(person))}
      note={problem ?? notes.join(" ")}
      say={call.knock.say(person.name)}
    >
      <Button onClick={() => answer("presence.decline")}>{call.knock.notNow}</Button>
      <Button look="main" onClick={() => answer("presence.admit")}>
        {call.knock.letIn}
      </Button>
    </Knock>
  );
}

/** In place, not over everything: the call goes on while the therapist thinks. */
function EndQuestion({ onAsked }: { onAsked: () => void }) {
  const { call } = useMessages();
  const visit = useVisit();
  const { follow, problem } = useAct();
  const [ending, setEnding] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const end = async () => {
    setEnding(true);
    if ((await follow(visit.end())) !== null) setEnding(false);
  };
  return (
    <Knock
      icon={iconLeave}
      title={call.end.title}
      note={problem ?? call.end.note}
      say={call.end.title}
    >
      <Button ref={stay} onClick={onAsked}>
        {call.end.stay}
      </Button>
      <Button onClick={() => visit.leave()}>{call.end.leave}</Button>
      <Button look="main" busy={ending} onClick={() => void end()}>
        {ending ? call.end.ending : call.end.end}
      </Button>
    </Knock>
  );
}

function SoundSlip() {
  const { sound } = useMessages().call.call;
  const visit = useVisit();
  return (
    <Knock icon={iconSpeaker} title={sound.title} note={sound.note} say={sound.title}>
      <Button look="main" onClick={() => visit.startSound()}>
        {sound.button}
      </Button>
    </Knock>
  );
}

type Failed = { readonly kind: MediaKind; readonly failure: DeviceFailure };

/** A wanted device that did not open, said once. */
function DeviceSlip() {
  const { camera, microphone } = useOwnMedia();
  const failed: Failed | null =
    microphone.on && microphone.failure !== null
      ? { kind: "microphone", failure: microphone.failure }
      : camera.on && camera.failure !== null
        ? { kind: "camera", failure: camera.failure }
        : null;
  const key = failed === null ? null : `${failed.kind} ${failed.failure}`;
  const [closed, setClosed] = useState(key);
  if (failed === null || key === closed) return null;
  return (
    // Without the words it is not said: the tile shows it, too.
    <ErrorBoundary instead={() => null}>
      <Suspense fallback={null}>
        <FailedSlip {...failed} onClose={() => setClosed(key)} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The words of the cause are the preview's. */
function FailedSlip({ kind, failure, onClose }: Failed & { onClose: () => void }) {
  const { call } = useMessages().call;
  const help = useDeviceHelpWords();
  const title = call.deviceFailed[kind];
  return (
    <Knock
      icon={kind === "camera" ? iconCamOff : iconMicOff}
      title={title}
      note={help[failure].what(help.device[kind])}
      say={title}
    >
      <Button onClick={onClose}>{call.close}</Button>
    </Knock>
  );
}
