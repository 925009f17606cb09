// Opens the browser's own list of speakers, which Firefox alone has.

type WithPicker = MediaDevices & {
  readonly selectAudioOutput?: () => Promise<{ readonly deviceId: string }>;
};

export function canAskForSpeaker(): boolean {
  return mediaDevices()?.selectAudioOutput !== undefined;
}

/** Only from a press. Null where the person chose none. */
export async function askForSpeaker(): Promise<string | null> {
  try {
    return (await mediaDevices()?.selectAudioOutput?.())?.deviceId ?? null;
  } catch {
    return null;
  }
}

function mediaDevices(): WithPicker | undefined {
  return (navigator as { mediaDevices?: WithPicker }).mediaDevices;
}
