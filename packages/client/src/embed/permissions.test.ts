// Checks what an integrator is told about a page that forbids the camera.
import { expect, test } from "vitest";
import { forbidden, policyAdvice } from "./permissions.ts";

const home = "https://sessions.example";

test("EMB12 both ends of the policy are asked for the frame's origin", () => {
  const asked: string[] = [];
  const policy = {
    allowsFeature: (feature: string, origin?: string) => {
      asked.push(`${feature} ${origin}`);
      return feature !== "camera";
    },
  };
  expect(forbidden({ featurePolicy: policy }, home)).toEqual(["camera"]);
  expect(asked).toEqual([`camera ${home}`, `microphone ${home}`]);
});

test("EMB12 a browser that does not say forbids nothing", () => {
  expect(forbidden({}, home)).toEqual([]);
});

test("EMB12 the advice names the header to send", () => {
  expect(policyAdvice(["camera", "microphone"], home)).toContain(
    `Permissions-Policy: camera=(self "${home}"), microphone=(self "${home}")`,
  );
});
