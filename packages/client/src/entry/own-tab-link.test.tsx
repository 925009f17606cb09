// The way from a frame to a tab of its own, without the secret lying about.
// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../i18n/en/english.ts";
import { openLanguages } from "../i18n/language-store.ts";
import { LanguageProvider } from "../i18n/react.tsx";
import { OwnTabLink } from "./own-tab-link.tsx";
import { OwnTabContext } from "./own-tab.ts";
import type { OwnTab } from "./own-tab.ts";

const nobody = { around: null, person: null, clinic: null, browser: [] };
const SECRET = "s3cret-of-the-link";

let end = () => {};
afterEach(() => {
  end();
  vi.useRealTimers();
});

async function show(tab: OwnTab | null): Promise<HTMLAnchorElement | null> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const load = () => Promise.resolve(english);
  const store = await openLanguages(
    nobody,
    [{ code: "en", name: "en", dir: "ltr", load }],
    ["deviceHelp"],
  );
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LanguageProvider store={store}>
        <OwnTabContext value={tab}>
          <OwnTabLink />
        </OwnTabContext>
      </LanguageProvider>,
    ),
  );
  return document.querySelector("a");
}

test.each(["click", "auxclick"])(
  "DEV10 the secret is in the address for the moment of a %s alone",
  async (press) => {
    const link = await show({ secret: SECRET });
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    vi.useFakeTimers();
    let read = "";
    // As the browser does, when all listeners have had their turn.
    window.addEventListener(
      press,
      (event) => {
        read = link?.href ?? "";
        event.preventDefault();
      },
      { once: true },
    );
    link?.dispatchEvent(new MouseEvent(press, { bubbles: true, cancelable: true }));
    expect(read).toMatch(new RegExp(`#${SECRET}$`));
    expect([link?.target, link?.rel]).toEqual(["_blank", "noopener noreferrer"]);
    vi.runAllTimers();
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
  },
);

test("DEV10 loaded again, the frame says which link to open; outside of frames there is nothing", async () => {
  expect(await show({ secret: null })).toBeNull();
  expect(document.body.textContent).toContain("link from your message");
  end();
  await show(null);
  expect(document.body.textContent).toBe("");
});
