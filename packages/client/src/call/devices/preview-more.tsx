// What stands under the preview once it is there: news of the devices, other ones, the connection.
import { useOwnMedia } from "../visit-context.tsx";
import { DeviceChoices } from "./device-choice.tsx";
import { DeviceNotes } from "./device-notes.tsx";
import { NetworkCheck } from "./network-check.tsx";
import { QuietNote } from "./quiet-note.tsx";

/** `quiet`: the microphone has been silent for a while. */
export function PreviewMore({ quiet }: { quiet: boolean }) {
  const { microphone } = useOwnMedia();
  return (
    <>
      {quiet && microphone.on && microphone.track !== null && <QuietNote />}
      <DeviceNotes />
      <DeviceChoices />
      <NetworkCheck />
    </>
  );
}
