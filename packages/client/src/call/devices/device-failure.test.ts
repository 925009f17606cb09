// Every way a device stays closed has its own cause.
import { expect, test } from "vitest";
import { whyNoDevice } from "./device-failure.ts";
import type { DeviceFailure, DeviceSurroundings } from "./device-failure.ts";

const fine: DeviceSurroundings = { secure: true, allowed: null };
const error = (name: string, message = "") => Object.assign(new Error(message), { name });

const table: readonly (readonly [string, unknown, DeviceSurroundings, DeviceFailure])[] = [
  ["said no", error("NotAllowedError", "Permission denied"), fine, "blocked"],
  ["closed the question", error("NotAllowedError", "Permission dismissed"), fine, "blocked"],
  ["system said no", error("NotAllowedError", "Permission denied by system"), fine, "system"],
  ["frame may not", error("NotAllowedError"), { secure: true, allowed: false }, "forbidden"],
  ["frame may", error("NotAllowedError"), { secure: true, allowed: true }, "blocked"],
  ["policy of the page", error("SecurityError"), fine, "forbidden"],
  ["no such device", error("NotFoundError"), fine, "none"],
  ["chosen device gone", error("OverconstrainedError"), fine, "none"],
  ["held by another program", error("NotReadableError"), fine, "in-use"],
  ["did not start", error("AbortError"), fine, "in-use"],
  ["no https", new TypeError(), { secure: false, allowed: null }, "insecure"],
  ["no https, in a frame", error("NotAllowedError"), { secure: false, allowed: false }, "insecure"],
  ["something new", error("NewKindOfError"), fine, "unknown"],
  ["no error at all", "text", fine, "unknown"],
];

test.each(table)("%s", (_, thrown, around, failure) => {
  expect(whyNoDevice(thrown, around)).toBe(failure);
});
