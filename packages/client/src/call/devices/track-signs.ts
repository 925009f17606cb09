// Reads from an open track which device it is, whether it gives anything.

/** Until a device that gives nothing is spoken of, in milliseconds: a phone call's ring passes. */
export const PAUSE_MS = 3_000;

/** Empty where the browser does not say. */
export function idOfTrack(track: MediaStreamTrack): string {
  return track.getSettings().deviceId ?? "";
}

/** As the list of devices has it; Chromium puts "Default - " before the system's own choice. */
export function nameOfTrack(track: MediaStreamTrack): string {
  const special = ["default", "communications"].includes(idOfTrack(track));
  return special ? track.label.replace(/^[^-]+ - /, "") : track.label;
}

/** Calls `onPause` when the track has given nothing for a while, and when it gives something again. */
export function watchPauses(track: MediaStreamTrack, onPause: (paused: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMute = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (track.muted && track.readyState === "live") onPause(true);
    }, PAUSE_MS);
  };
  track.addEventListener("mute", onMute);
  track.addEventListener("unmute", () => {
    clearTimeout(timer);
    onPause(false);
  });
  if (track.muted) onMute();
}
