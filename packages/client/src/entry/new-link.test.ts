// Tries what a changed address does to an open page.
import { expect, test } from "vitest";
import { beginAnewAtNewLink } from "./new-link.ts";

test.each([
  ["another link begins anew", "#secret", 1],
  ["the secret leaving the address does not", "", 0],
])("%s", (_name, hash, reloads) => {
  let count = 0;
  let changed = () => {};
  beginAnewAtNewLink({
    addEventListener: (_type: string, listener: unknown) => {
      changed = listener as () => void;
    },
    location: { hash, reload: () => (count += 1) } as unknown as Location,
  });
  changed();
  expect(count).toBe(reloads);
});
