// The bar under the picture: each word says what the press does.
import type { MouseEvent } from "react";
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
import type { OwnDevice } from "../devices/own-media-state.ts";
import { useOwnMedia, useVisit, useVisitSnapshot } from "../visit-context.tsx";
import { MoreControl } from "./lazy-controls.tsx";
import type { MoreProps } from "./more-control.tsx";

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
  const share = useSharing();
  const [keys, setKeys] = useState<Parameters<MoreProps["onKeys"]>[0]>(null);
  const hears = isLive(own.microphone);
  const sees = isLive(own.camera);
  const acts = {
    microphone: () => void turn("microphone", !hears),
    camera: () => void turn("camera", !sees),
    share: share === null ? null : share.press,
    out: onOut,
  };
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
            aria-keyshortcuts={keys?.out}
            onClick={onOut}
          >
            {therapist ? call.end : call.leave}
          </Control>
        </>
      }
    >
      <Control
        icon={hears ? iconMic : iconMicOff}
        aria-keyshortcuts={keys?.microphone}
        onClick={(event) => {
          leaveToSpaceBar(event);
          acts.microphone();
        }}
      >
        {hears ? call.mute : call.unmute}
      </Control>
      <Control
        icon={sees ? iconCam : iconCamOff}
        aria-keyshortcuts={keys?.camera}
        onClick={acts.camera}
      >
        {sees ? call.stopVideo : call.startVideo}
      </Control>
      {share !== null && (
        <Control
          icon={iconShare}
          data-on={share.sharing || undefined}
          aria-keyshortcuts={keys?.share}
          onClick={share.press}
        >
          {share.sharing ? call.stopSharing : call.share}
        </Control>
      )}
      <MoreControl acts={acts} onKeys={setKeys} />
    </ControlBar>
  );
}

/** Muted with the mouse, the space bar talks: on the button it would press again, for good. */
function leaveToSpaceBar({ currentTarget, nativeEvent }: MouseEvent<HTMLButtonElement>): void {
  if ((nativeEvent as Partial<PointerEvent>).pointerType === "mouse") currentTarget.blur();
}

function isLive({ track, on }: OwnDevice): boolean {
  return track !== null && on;
}

function useDeviceSwitch() {
  const { call } = useMessages().call;
  const { media } = useVisit();
  const turn = async (kind: MediaKind, on: boolean) => {
    const before = media.snapshot()[kind];
    await media.setOn(kind, on);
    const { failure } = media.snapshot()[kind];
    // A new cause is said by its slip.
    if (on && failure !== null && before.failure === failure) announce(call.deviceFailed[kind]);
  };
  return { turn };
}

/** Null for guests, on devices whose browser shares no screen, as most phones. */
function useSharing(): { readonly sharing: boolean; readonly press: () => void } | null {
  const { call } = useMessages().call;
  const { me } = useView();
  const visit = useVisit();
  const { room } = useVisitSnapshot();
  const [asking, setAsking] = useState(false);
  const { mediaDevices } = navigator as { mediaDevices?: Partial<MediaDevices> };
  if (me.role === "guest" || mediaDevices?.getDisplayMedia === undefined) return null;
  const sharing = room !== null && room.ownScreen !== null;
  const press = async () => {
    if (asking) return;
    setAsking(true);
    const done = await visit.shareScreen(!sharing);
    setAsking(false);
    if (!done) announce(call.shareFailed);
  };
  return { sharing, press: () => void press() };
}
