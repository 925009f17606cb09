// Lets a person choose where they hear the others, or says that this browser does not.
import { useState } from "react";
import { useDeviceHelpWords, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import text from "../../ui/text.module.css";
import { useOwnMedia, useVisit } from "../visit-context.tsx";
import { askForSpeaker, canAskForSpeaker } from "./speaker-picker.ts";

export function SpeakerChoice() {
  const { preview } = useMessages().call;
  const { speaker } = useDeviceHelpWords();
  const { media } = useVisit();
  const { speakers, speakerId } = useOwnMedia();
  const [asking, setAsking] = useState(false);
  if (!("setSinkId" in HTMLMediaElement.prototype)) {
    return <p className={text["small"]}>{speaker.fixed}</p>;
  }
  const ask = async () => {
    setAsking(true);
    const chosen = await askForSpeaker();
    setAsking(false);
    if (chosen !== null) media.chooseSpeaker(chosen);
  };
  const shown = speakers.filter(({ id }) => id !== "default");
  const usual = { value: "", label: preview.systemSpeaker };
  return (
    <>
      {shown.length > 0 && (
        <Select
          label={preview.speaker}
          value={speakerId}
          onChange={media.chooseSpeaker}
          options={[usual, ...shown.map(({ id, label }) => ({ value: id, label }))]}
        />
      )}
      {canAskForSpeaker() && (
        <div>
          <Button busy={asking} onClick={() => void ask()}>
            {speaker.choose}
          </Button>
        </div>
      )}
    </>
  );
}
