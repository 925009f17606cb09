// Lets a person change camera, microphone or speaker.
import { useMessages } from "../../i18n/react.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Select } from "../../ui/select.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import type { DeviceChoice } from "./device-access.ts";
import { SpeakerChoice } from "./speaker-choice.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";

/** Shows only what there is to choose from; nothing before the browser may name the devices. */
export function DeviceChoices() {
  const { preview } = useMessages().call;
  const { media } = useVisit();
  const { camera, microphone, cameras, microphones } = useOwnMedia();
  if (cameras.length + microphones.length === 0) return null;
  return (
    <Disclosure summary={preview.change}>
      <div className={cx(layout["stack"], layout["close"])}>
        {cameras.length > 0 && (
          <Select
            label={preview.camera}
            value={idOf(camera.track)}
            onChange={(id) => void media.choose("camera", id)}
            options={toOptions(cameras)}
          />
        )}
        {microphones.length > 0 && (
          <Select
            label={preview.microphone}
            value={idOf(microphone.track)}
            onChange={(id) => void media.choose("microphone", id)}
            options={toOptions(microphones)}
          />
        )}
        <SpeakerChoice />
      </div>
    </Disclosure>
  );
}

function idOf(track: MediaStreamTrack | null): string {
  return track?.getSettings().deviceId ?? "";
}

function toOptions(choices: readonly DeviceChoice[]): { value: string; label: string }[] {
  return choices.map(({ id, label }) => ({ value: id, label }));
}
