// The bar under the picture: each word says what the press does.
import { useState } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import {
  iconCam,
  iconCamOff,
  iconLeave,
  iconMic,
  iconMicOff,
  iconShare,
  iconSheet,
} from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { Control } from "../../ui/control.tsx";
import { ControlBar } from "../../ui/stage.tsx";
import type { MediaKind } from "../devices/device-access.ts";
import type { OwnDevice } from "../devices/own-media.ts";
import { useOwnMedia, useVisit, useVisitSnapshot } from "../visit-context.tsx";

type BarProps = {
  panelOpen: boolean;
  onPanel: () => void;
  /** Leave, or for therapists the question whether to end. */
  onOut: () => void;
  asking: boolean;
};

export function CallBar({ panelOpen, onPanel, onOut, asking }: BarProps) {
  const { call } = useMessages().call;
  const { me } = useView();
  const own = useOwnMedia();
  const therapist = me.role === "therapist";
  const { turn } = useDeviceSwitch();
  const hears = isLive(own.microphone);
  const sees = isLive(own.camera);
  return (
    <ControlBar
      label={call.controls}
      end={
        <>
          <Control icon={iconSheet} pressed={panelOpen} onClick={onPanel}>
            {call.agenda}
          </Control>
          <Control
            icon={iconLeave}
            out
            aria-expanded={therapist ? asking : undefined}
            onClick={onOut}
          >
            {therapist ? call.end : call.leave}
          </Control>
        </>
      }
    >
      <Control icon={hears ? iconMic : iconMicOff} onClick={() => void turn("microphone", !hears)}>
        {hears ? call.mute : call.unmute}
      </Control>
      <Control icon={sees ? iconCam : iconCamOff} onClick={() => void turn("camera", !sees)}>
        {sees ? call.stopVideo : call.startVideo}
      </Control>
      {me.role !== "guest" && <ShareControl />}
    </ControlBar>
  );
}

function isLive({ track, on }: OwnDevice): boolean {
  return track !== null && on;
}

function useDeviceSwitch() {
  const { call } = useMessages().call;
  const { media } = useVisit();
  const turn = async (kind: MediaKind, on: boolean) => {
    await media.setOn(kind, on);
    if (on && media.snapshot()[kind].track === null) announce(call.deviceFailed[kind]);
  };
  return { turn };
}

/** Not on devices whose browser shares no screen, as most phones. */
function ShareControl() {
  const { call } = useMessages().call;
  const visit = useVisit();
  const { room } = useVisitSnapshot();
  const [asking, setAsking] = useState(false);
  const { mediaDevices } = navigator as { mediaDevices?: Partial<MediaDevices> };
  if (mediaDevices?.getDisplayMedia === undefined) return null;
  const sharing = room !== null && room.ownScreen !== null;
  const press = async () => {
    if (asking) return;
    setAsking(true);
    const done = await visit.shareScreen(!sharing);
    setAsking(false);
    if (!done) announce(call.shareFailed);
  };
  return (
    <Control icon={iconShare} pressed={sharing} onClick={() => void press()}>
      {sharing ? call.stopSharing : call.share}
    </Control>
  );
}
