// Makes a room with the settings that a call needs.
import { AudioPresets, Room } from "livekit-client";
import type { TrackPublishDefaults } from "livekit-client";

/** On a weak line the picture gives way, the voice does not (docs/decisions/035). */
const VOICE_FIRST: TrackPublishDefaults = {
  audioPreset: { ...AudioPresets.music, priority: "high" },
  red: true,
  dtx: true,
  simulcast: true,
};

export function newRoom(): Room {
  return new Room({
    adaptiveStream: true,
    dynacast: true,
    // Web audio mixing goes silent in the background on iOS.
    webAudioMix: false,
    // The devices belong to the page: they outlive a lost room.
    stopLocalTrackOnUnpublish: false,
    // As it leaves by itself it stops the devices, without a word and after the page may be back.
    disconnectOnPageLeave: false,
    publishDefaults: VOICE_FIRST,
  });
}
