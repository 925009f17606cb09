// Checks when somebody counts as speaking.
import { RoomEvent } from "livekit-client";
import type { Room } from "livekit-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SILENT, followVoices, hear, nextChange } from "./voices.ts";

/** What is shown at each moment, for what is heard from each moment on. */
function shown(changes: readonly (readonly [number, boolean])[], at: readonly number[]) {
  return at.map((moment) => {
    let voice = SILENT;
    for (const [time, heard] of changes) {
      if (time > moment) break;
      voice = hear(hear(voice, voice.heard, time), heard, time);
    }
    return hear(voice, voice.heard, moment).speaking;
  });
}

describe("hear", () => {
  test("STG2 a voice counts from 300 ms on", () => {
    expect(shown([[1000, true]], [1000, 1299, 1300, 9000])).toEqual([false, false, true, true]);
  });

  test("STG2 a cough does not count, nor do two", () => {
    const coughs = [
      [1000, true],
      [1200, false],
      [1400, true],
      [1650, false],
    ] as const;
    expect(shown(coughs, [1250, 1500, 1699, 1800, 3000])).toEqual(Array(5).fill(false));
  });

  test("STG2 it stays for 1.5 s of silence", () => {
    const said = [
      [1000, true],
      [2000, false],
    ] as const;
    expect(shown(said, [2001, 3499, 3500])).toEqual([true, true, false]);
  });

  test("STG2 a breath between words ends nothing", () => {
    const said = [
      [1000, true],
      [2000, false],
      [3400, true],
      [3450, false],
    ] as const;
    expect(shown(said, [3399, 3420, 4949, 4950])).toEqual([true, true, true, false]);
  });

  test("STG2 it says when to ask again", () => {
    expect(nextChange(SILENT)).toBeNull();
    const begun = hear(SILENT, true, 1000);
    expect(nextChange(begun)).toBe(1300);
    const speaking = hear(begun, true, 1300);
    expect(nextChange(speaking)).toBeNull();
    expect(nextChange(hear(speaking, false, 2000))).toBe(3500);
  });
});

describe("followVoices", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The part of a room that is used. */
  function someRoom() {
    const sam = { identity: "sam", isSpeaking: false };
    const listeners = new Map<string, () => void>();
    const room = {
      remoteParticipants: new Map([["sid", sam]]),
      on: (event: string, listener: () => void) => listeners.set(event, listener),
      off: (event: string) => listeners.delete(event),
    };
    const say = (isSpeaking: boolean) => {
      sam.isSpeaking = isSpeaking;
      listeners.get(RoomEvent.ActiveSpeakersChanged)?.();
    };
    return { room: room as unknown as Room, say };
  }

  test("STG2 tells of changes alone, by itself when time makes them", () => {
    const { room, say } = someRoom();
    const told: boolean[] = [];
    const voices = followVoices(room, () => told.push(voices.isSpeaking("sam")));
    say(true);
    vi.advanceTimersByTime(200);
    say(true);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([true]);
    say(false);
    say(true);
    say(false);
    vi.advanceTimersByTime(1400);
    expect(told).toEqual([true]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([true, false]);
  });

  test("STG2 stopped, it says nothing more", () => {
    const { room, say } = someRoom();
    const onChange = vi.fn();
    const voices = followVoices(room, onChange);
    say(true);
    voices.stop();
    vi.advanceTimersByTime(5000);
    say(false);
    expect(onChange).not.toHaveBeenCalled();
  });
});
