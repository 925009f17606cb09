// Checks that a component never has words that are not here: it waits for them.
// @vitest-environment happy-dom
import { Suspense, act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { askOnce } from "../later/ask-once.ts";
import { english } from "./en/english.ts";
import { openLanguages } from "./language-store.ts";
import type { LaterWords } from "./messages.ts";
import { LanguageProvider, useMessages } from "./react.tsx";

const nobody = { around: null, person: null, clinic: null, browser: [] };

let end = () => {};
afterEach(() => end());

function Today() {
  return <p>{useMessages().panel.today}</p>;
}

/** The sheet's words come when `arrive` is called. */
async function open(first: readonly LaterWords[]) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  const panel = askOnce(async () => {
    await slow;
    return await english.later.panel.ask();
  });
  const words = { ...english, later: { ...english.later, panel } };
  const load = () => Promise.resolve(words);
  const opening = openLanguages(nobody, [{ code: "en", name: "en", dir: "ltr", load }], first);
  if (first.length > 0) arrive();
  const store = await opening;
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LanguageProvider store={store}>
        <Suspense fallback="waiting">
          <Today />
        </Suspense>
      </LanguageProvider>,
    ),
  );
  return async () => {
    arrive();
    await panel.ask();
  };
}

test("LNG3 words of another page are waited for", async () => {
  const arrive = await open([]);
  expect(document.body.textContent).toBe("waiting");
  await act(arrive);
  expect(document.body.textContent).toBe("Today");
});

test("LNG3 the page's own words are there from the first picture on", async () => {
  await open(["panel"]);
  expect(document.body.textContent).toBe("Today");
});
