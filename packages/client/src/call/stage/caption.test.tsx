// Checks what a picture on the stage says: under it, to a screen reader, to its own style.
// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { Suspense, act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../../i18n/en/english.ts";
import { openLanguages } from "../../i18n/language-store.ts";
import { LanguageProvider } from "../../i18n/react.tsx";
import { Caption } from "./caption.tsx";
import { RoomVideo } from "./video-element.tsx";

const nobody = { around: null, person: null, clinic: null, browser: [] };

let end = () => {};
afterEach(() => end());

async function draw(content: ReactNode): Promise<void> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const load = () => Promise.resolve(english);
  const store = await openLanguages(
    nobody,
    [{ code: "en", name: "en", dir: "ltr", load }],
    ["call"],
  );
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LanguageProvider store={store}>
        <Suspense>{content}</Suspense>
      </LanguageProvider>,
    ),
  );
}

test.each([
  ["client", "Sam", "they/them", false, "Sam (they/them)"],
  ["therapist", "Robin", null, false, "Robin"],
  ["client", "Kim", null, true, "Kim · muted"],
  ["guest", "Ines", "she/her", false, "Ines (she/her) · guest"],
  ["guest", "Ines", null, true, "Ines · guest · muted"],
] as const)(
  "STG7 under a %s called %s (%s), muted %s, stands “%s”",
  async (role, name, pronouns, muted, words) => {
    await draw(<Caption person={{ role, name, pronouns }} muted={muted} />);
    expect(document.body.textContent).toBe(words);
  },
);

test("STG6 a picture tells its shape whenever it changes", async () => {
  const track = { attach: () => () => {} };
  await draw(<RoomVideo track={track} label="Sam, on video" />);
  const video = document.querySelector("video");
  if (video === null) throw new Error("no picture");
  const turn = (videoWidth: number, videoHeight: number) => {
    Object.defineProperties(video, {
      videoWidth: { value: videoWidth, configurable: true },
      videoHeight: { value: videoHeight, configurable: true },
    });
    act(() => void video.dispatchEvent(new Event("resize")));
    return video.style.getPropertyValue("--shape");
  };
  expect(turn(1280, 720)).toBe(String(1280 / 720));
  expect(turn(720, 1280)).toBe(String(720 / 1280));
  // Between two pictures there is none.
  expect(turn(0, 0)).toBe(String(720 / 1280));
});
