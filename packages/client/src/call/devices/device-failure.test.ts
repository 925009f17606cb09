// Every way a device stays closed has its own cause.
import { expect, test } from "vitest";
import { whyNoDevice } from "./device-failure.ts";
import type { DeviceFailure, DeviceSurroundings } from "./device-failure.ts";

const fine: DeviceSurroundings = { secure: true, opensDevices: true, allowed: null, listed: false };
const listed = { ...fine, listed: true };
const noHttps = { ...fine, secure: false, opensDevices: false };
const error = (name: string, message = "") => Object.assign(new Error(message), { name });

/** Names with messages as the browsers' own sources have them. */
const table: readonly (readonly [string, unknown, DeviceSurroundings, DeviceFailure])[] = [
  ["Chrome: said no", error("NotAllowedError", "Permission denied"), listed, "blocked"],
  ["Chrome: closed", error("NotAllowedError", "Permission dismissed"), listed, "blocked"],
  ["Chrome: system", error("NotAllowedError", "Permission denied by system"), listed, "system"],
  [
    "Firefox: said no",
    error(
      "NotAllowedError",
      "The request is not allowed by the user agent or the platform in the current context.",
    ),
    listed,
    "blocked",
  ],
  [
    "Safari: said no",
    error(
      "NotAllowedError",
      "The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.",
    ),
    listed,
    "blocked",
  ],
  [
    "Firefox: system",
    error("NotFoundError", "The object can not be found here."),
    listed,
    "system",
  ],
  ["Firefox: none", error("NotFoundError", "The object can not be found here."), fine, "none"],
  ["Chrome: none", error("NotFoundError", "Requested device not found"), fine, "none"],
  ["frame may not", error("NotAllowedError"), { ...fine, allowed: false }, "forbidden"],
  ["frame may", error("NotAllowedError"), { ...fine, allowed: true }, "blocked"],
  ["policy of the page", error("SecurityError"), fine, "forbidden"],
  ["chosen device gone, no other", error("OverconstrainedError"), fine, "none"],
  ["Chrome: held", error("NotReadableError", "Could not start video source"), listed, "in-use"],
  ["Chrome: too slow", error("AbortError", "Timeout starting video source"), listed, "in-use"],
  ["Firefox: held", error("NotReadableError", "Failed to allocate videosource"), listed, "in-use"],
  [
    "Firefox: held by a tab",
    error("NotReadableError", "Concurrent mic process limit."),
    listed,
    "in-use",
  ],
  ["Firefox: no start", error("AbortError", "Starting videoinput failed"), listed, "in-use"],
  ["no https", new TypeError(), noHttps, "insecure"],
  ["no https, in a frame", error("NotAllowedError"), { ...noHttps, allowed: false }, "insecure"],
  ["opens no devices", new TypeError(), { ...fine, opensDevices: false }, "unsupported"],
  ["something new", error("NewKindOfError"), fine, "unknown"],
  ["no error at all", "text", fine, "unknown"],
];

test.each(table)("DEV1 %s", (_, thrown, around, failure) => {
  expect(whyNoDevice(thrown, around)).toBe(failure);
});
