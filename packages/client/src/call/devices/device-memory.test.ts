// Keeps ids on the device, what is off in the tab, nothing where the browser keeps nothing.
import { expect, test } from "vitest";
import { createDeviceMemory } from "./device-memory.ts";

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("DEV3 what was chosen is on the device, what is off in the tab; at first neither holds anything", () => {
  const device = storage();
  const tab = storage();
  const memory = createDeviceMemory(
    () => device,
    () => tab,
  );
  expect(memory.chosen()).toEqual({ camera: "", microphone: "", speaker: "" });
  expect(memory.off()).toEqual([]);
  expect(device.kept.size + tab.kept.size).toBe(0);
  memory.choose("microphone", "m2");
  memory.choose("speaker", "s1");
  memory.setOff(["camera"]);
  const later = createDeviceMemory(
    () => device,
    () => tab,
  );
  expect(later.chosen()).toEqual({ camera: "", microphone: "m2", speaker: "s1" });
  expect(later.off()).toEqual(["camera"]);
  later.choose("microphone", "");
  later.choose("speaker", "");
  later.setOff([]);
  expect(device.kept.size + tab.kept.size).toBe(0);
});

test("DEV3 blocked storage, foreign words in it: nothing is remembered, nothing breaks", () => {
  const blocked = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const memory = createDeviceMemory(blocked, blocked);
  memory.choose("camera", "c1");
  memory.setOff(["camera"]);
  expect(memory.chosen().camera).toBe("");
  expect(memory.off()).toEqual([]);
  for (const foreign of ["{", "[1]", "null", '{"camera":7}']) {
    const odd = storage();
    odd.setItem("sameside.devices", foreign);
    odd.setItem("sameside.off", foreign);
    const read = createDeviceMemory(
      () => odd,
      () => odd,
    );
    expect([read.chosen().camera, read.off()]).toEqual(["", []]);
  }
});
