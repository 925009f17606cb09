// Says during the call what happens to a device.
import { useState } from "react";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { useDeviceHelpWords, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button } from "../../ui/button.tsx";
import { iconCamOff, iconMicOff } from "../../ui/icons.ts";
import { Knock } from "../../ui/knock.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";
import type { MediaKind } from "./device-access.ts";
import type { DeviceFailure } from "./device-failure.ts";

const { Part: NoticeSlip } = lazyPart(async () => (await import("./notice-slip.tsx")).NoticeSlip);

type Failed = { readonly kind: MediaKind; readonly failure: DeviceFailure };

/** A wanted device that did not open, said once; else one that came, went or gives nothing. */
export function DeviceSlip() {
  const { camera, microphone, slow, notice } = useOwnMedia();
  const failed: Failed | null =
    microphone.on && microphone.failure !== null
      ? { kind: "microphone", failure: microphone.failure }
      : camera.on && camera.failure !== null
        ? { kind: "camera", failure: camera.failure }
        : null;
  const key = failed === null ? null : `${failed.kind} ${failed.failure}`;
  const [closed, setClosed] = useState(key);
  // Another try may be spoken of again.
  if (key === null && closed !== null) setClosed(null);
  const toSay = failed !== null && key !== closed;
  // The browser's own question stands before the person's eyes.
  if (!toSay && slow?.why !== "starting" && notice === null) return null;
  return (
    // Without the words it is not said: the tile shows it, too.
    <QuietPart>
      {toSay ? <FailedSlip {...failed} onClose={() => setClosed(key)} /> : <NoticeSlip />}
    </QuietPart>
  );
}

/** The words of the cause are the preview's. */
function FailedSlip({ kind, failure, onClose }: Failed & { onClose: () => void }) {
  const { call } = useMessages().call;
  const { media } = useVisit();
  const help = useDeviceHelpWords();
  const title = call.deviceFailed[kind];
  return (
    <Knock
      icon={kind === "camera" ? iconCamOff : iconMicOff}
      title={title}
      note={help[failure].what(help.device[kind])}
      say={title}
    >
      <Button onClick={() => void media.tryAgain(kind)}>{help.tryAgain}</Button>
      <Button onClick={onClose}>{call.close}</Button>
    </Knock>
  );
}
