// Says during the call which wanted device did not open.
import { Suspense, useState } from "react";
import { useDeviceHelpWords, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { iconCamOff, iconMicOff } from "../../ui/icons.ts";
import { Knock } from "../../ui/stage.tsx";
import { useOwnMedia } from "../visit-context.tsx";
import type { MediaKind } from "./device-access.ts";
import type { DeviceFailure } from "./device-failure.ts";

type Failed = { readonly kind: MediaKind; readonly failure: DeviceFailure };

/** A wanted device that did not open, said once. */
export function DeviceSlip() {
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
