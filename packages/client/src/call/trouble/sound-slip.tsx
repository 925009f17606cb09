// Turns the sound on where the browser waits for a press.
import { useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconSpeaker } from "../../ui/icons.ts";
import { Knock } from "../../ui/stage.tsx";
import { useVisit } from "../visit-context.tsx";

export function SoundSlip() {
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
