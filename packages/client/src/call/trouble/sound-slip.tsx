// Turns the sound on where the browser waits for a press, or paused it behind our back.
import { useTroubleWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconSpeaker } from "../../ui/icons.ts";
import { Knock } from "../../ui/knock.tsx";
import { useVisit, useVisitSnapshot } from "../visit-context.tsx";

export function SoundSlip() {
  const { sound, soundStopped } = useTroubleWords();
  const { room } = useVisitSnapshot();
  const visit = useVisit();
  const words = room?.soundWasOn ? soundStopped : sound;
  return (
    <Knock icon={iconSpeaker} title={words.title} note={words.note} say={words.title}>
      <Button look="main" onClick={() => visit.startSound()}>
        {words.button}
      </Button>
    </Knock>
  );
}
