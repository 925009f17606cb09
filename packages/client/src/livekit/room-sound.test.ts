// Wakes the sound of a room; elements are made up, since no test browser stops them by itself.
import type { Room } from "livekit-client";
import { expect, test, vi } from "vitest";
import { isAnybodyHeard, wakeSound } from "./room-sound.ts";

function roomWith(sounds: readonly { readonly paused: boolean }[], refuses = false) {
  const track = { attachedElements: sounds };
  const robin = { audioTrackPublications: new Map([["TR_1", { track }]]) };
  const startAudio = vi.fn(() =>
    refuses ? Promise.reject(new Error("no press")) : Promise.resolve(),
  );
  const startVideo = vi.fn(() => Promise.resolve());
  const room = { remoteParticipants: new Map([["robin", robin]]), startAudio, startVideo };
  return { startAudio, startVideo, room: { ...room, canPlaybackAudio: true } as unknown as Room };
}

test("TRB8 only sound that was stopped is started again", async () => {
  const playing = roomWith([{ paused: false }]);
  await wakeSound(playing.room);
  expect(playing.startAudio).not.toHaveBeenCalled();
  const stopped = roomWith([{ paused: false }, { paused: true }]);
  await wakeSound(stopped.room);
  expect(stopped.startAudio).toHaveBeenCalledTimes(1);
});

test("TRB8 a browser that wants a press breaks nothing: pictures are started all the same", async () => {
  const refusing = roomWith([{ paused: true }], true);
  await wakeSound(refusing.room);
  expect(refusing.startVideo).toHaveBeenCalledTimes(1);
});

test("TRB8 somebody is heard while one sound plays", () => {
  expect(isAnybodyHeard(roomWith([{ paused: true }, { paused: false }]).room)).toBe(true);
  expect(isAnybodyHeard(roomWith([{ paused: true }]).room)).toBe(false);
  expect(isAnybodyHeard(roomWith([]).room)).toBe(false);
});
