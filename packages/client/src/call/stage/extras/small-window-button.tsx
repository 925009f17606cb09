// Offers the small window that stays over other programs, where the browser has one.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useStageWords } from "../../../i18n/react.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { iconSmallWindow } from "../../../ui/icons.ts";
import { announce } from "../../../ui/live-region.tsx";
import styles from "./extras.module.css";
import { canBeSmall, isSmall, onSmallChange, setSmall } from "./small-window.ts";

/** Stands in the tile whose picture it moves. Never by itself: a face over other programs is asked for. */
export function SmallWindowButton({ name }: { name: string }) {
  const { small } = useStageWords();
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [able, setAble] = useState(false);
  const [isIn, setIsIn] = useState(false);
  const changed = useEffectEvent((now: boolean) => {
    setIsIn(now);
    announce(now ? small.opened(name) : small.closed(name));
    // The window's own "back" leaves the page without a focus.
    if (!now && document.activeElement === document.body) button.current?.focus();
  });
  useEffect(() => {
    const video = videoBeside(place.current);
    if (!video) return undefined;
    // Safari says so only once a picture is there.
    const look = () => setAble(canBeSmall(video, document));
    look();
    video.addEventListener("loadedmetadata", look);
    let before = isSmall(video, document);
    const stop = onSmallChange(video, () => {
      const now = isSmall(video, document);
      if (now !== before) changed(now);
      before = now;
    });
    return () => {
      stop();
      video.removeEventListener("loadedmetadata", look);
    };
  }, []);
  const press = async () => {
    const video = videoBeside(place.current);
    if (video && !(await setSmall(video, document, !isIn))) announce(small.refused);
  };
  return (
    <span ref={place} className={styles["acts"]}>
      {able && (
        <IconButton
          ref={button}
          icon={iconSmallWindow}
          label={isIn ? small.close(name) : small.open(name)}
          className={styles["act"]}
          onClick={() => void press()}
        />
      )}
    </span>
  );
}

function videoBeside(place: HTMLElement | null): HTMLVideoElement | null | undefined {
  return place?.closest("figure")?.querySelector("video");
}
