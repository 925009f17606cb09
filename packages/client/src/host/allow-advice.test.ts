// What a frame without its permissions tells the integrator.
import { expect, test } from "vitest";
import { allowAdvice } from "./allow-advice.ts";

const home = "https://sessions.example";
const policy = (denied: readonly string[]) => ({
  featurePolicy: { allowsFeature: (feature: string) => !denied.includes(feature) },
});

test("DEV8 the advice names what is missing with the exact attribute and header", () => {
  const advice = allowAdvice(policy(["camera", "microphone"]), home);
  expect(advice).toContain("camera and microphone");
  expect(advice).toContain('allow="camera; microphone; autoplay; fullscreen;');
  expect(advice).toContain(`camera=(self "${home}"), microphone=(self "${home}")`);
  expect(allowAdvice(policy(["microphone"]), home)).not.toContain("camera=");
});

test("DEV8 where nothing is missing, or nobody says, there is none", () => {
  expect(allowAdvice(policy([]), home)).toBeNull();
  expect(allowAdvice({}, home)).toBeNull();
});
