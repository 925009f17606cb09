// Shows a person their own picture, whether they are heard, which devices they use.
import { useEffect, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { askOnce } from "../../later/ask-once.ts";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconCam, iconCamOff, iconMic, iconMicOff, iconOnly, iconSpeaker } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { Control } from "../../ui/control.tsx";
import styles from "../call.module.css";
import { BlurChoice } from "../controls/lazy-controls.tsx";
import type { OwnMediaSnapshot } from "../devices/own-media-state.ts";
import { OwnVideo } from "../stage/video-element.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";

/** Comes while the browser opens the microphone. */
const { Part: LevelMeter, preload: preloadMeter } = lazyPart(
  async () => (await import("../devices/level-meter.tsx")).LevelMeter,
);

const { Part: PreviewMore } = lazyPart(
  async () => (await import("../devices/preview-more.tsx")).PreviewMore,
);

const softSound = askOnce(async () => (await import("../devices/soft-sound.ts")).playSoftSound);

/** Picture, meter, speaker test, devices; nobody else sees or hears any of it. */
export function Preview() {
  const { preview } = useMessages().call;
  const own = useOwnMedia();
  const { blur } = useVisit();
  const { microphone, speakerId } = own;
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    preloadMeter();
    void softSound.ahead();
  }, []);
  return (
    <>
      <Picture own={own} />
      <div className={layout["row"]}>
        {microphone.track === null ? (
          <p>
            {!microphone.on ? preview.muted : own.opening ? preview.opening : preview.noMicrophone}
          </p>
        ) : (
          <QuietPart>
            <LevelMeter track={microphone.track} muted={!microphone.on} onQuiet={setQuiet} />
          </QuietPart>
        )}
        <Button
          icon={iconSpeaker}
          className={layout["push"]}
          onClick={() => void softSound.ahead().then(() => softSound.now()?.(speakerId))}
        >
          {preview.playSound}
        </Button>
      </div>
      <Part>
        <PreviewMore quiet={quiet} />
      </Part>
      {blur !== null && <BlurChoice />}
    </>
  );
}

function Picture({ own }: { own: OwnMediaSnapshot }) {
  const { preview } = useMessages().call;
  const { camera } = own;
  const missing = camera.failure !== null && camera.track === null && camera.on;
  return (
    <div data-ground="stage" className={cx(styles["preview"], missing && styles["missing"])}>
      {camera.track === null ? (
        <div className={styles["empty"]}>
          <Icon of={iconCamOff} size="l" />
          <p>{camera.on ? (own.opening ? preview.opening : preview.none) : preview.off}</p>
        </div>
      ) : (
        <>
          <OwnVideo track={camera.track} label={preview.yourPicture} />
          <p className={styles["note"]}>
            <Icon of={iconOnly} size="s" /> {preview.onlyYou}
          </p>
        </>
      )}
      {!missing && <Switches own={own} />}
    </div>
  );
}

function Switches({ own: { camera, microphone } }: { own: OwnMediaSnapshot }) {
  const { preview } = useMessages().call;
  const { media } = useVisit();
  return (
    <div className={styles["bar"]}>
      {(microphone.track !== null || !microphone.on) && (
        <Control
          icon={microphone.on ? iconMic : iconMicOff}
          onClick={() => void media.setOn("microphone", !microphone.on)}
        >
          {microphone.on ? preview.mute : preview.unmute}
        </Control>
      )}
      <Control
        icon={camera.on ? iconCam : iconCamOff}
        onClick={() => void media.setOn("camera", !camera.on)}
      >
        {camera.on ? preview.stopVideo : preview.startVideo}
      </Control>
    </div>
  );
}
