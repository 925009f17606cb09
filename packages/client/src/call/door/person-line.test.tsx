// Checks what a person's line in the list of people asks, for how long.
// @vitest-environment happy-dom
import { Suspense, act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { HostContext } from "../../entry/host-context.ts";
import { english } from "../../i18n/en/english.ts";
import { openLanguages } from "../../i18n/language-store.ts";
import { languages } from "../../i18n/languages.ts";
import { LanguageProvider } from "../../i18n/react.tsx";
import { SessionLinkProvider } from "../../session-link/react.tsx";
import { fakeLink, personOf, viewOf } from "../test-call.ts";
import type { PersonRow } from "./people-rows.ts";
import { PersonLine } from "./person-line.tsx";

const host = {
  embedded: false,
  returnUrl: () => null,
  emit: () => {},
  onCommand: () => () => {},
};

let end = () => {};
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

const kim = personOf("kim", "client", { name: "Kim" });
const ROWS = {
  inCall: { person: kim, where: "inCall", acts: ["takeOut"] },
  out: { person: kim, where: "out", acts: ["letBack"] },
  letIn: { person: kim, where: "letIn", acts: ["takeOut"] },
} as const satisfies Record<string, PersonRow>;

test("KEY2 a question that was answered does not come again by itself, nor take the focus", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const wishes = { around: "en", person: null, clinic: null, browser: [] };
  for (const words of Object.values(english.later)) await words.ask();
  const store = await openLanguages(wishes, languages);
  const link = fakeLink(viewOf({ role: "therapist", others: [kim] }));
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  const draw = (row: PersonRow) =>
    act(async () =>
      root.render(
        <LanguageProvider store={store}>
          <HostContext value={host}>
            <SessionLinkProvider link={link}>
              <Suspense>
                <PersonLine {...row} />
              </Suspense>
            </SessionLinkProvider>
          </HostContext>
        </LanguageProvider>,
      ),
    );
  const button = (words: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  await draw(ROWS.inCall);
  await vi.waitFor(() => expect(button("Take out of the call")).toBeDefined());
  await act(async () => button("Take out of the call")?.click());
  expect(document.activeElement).toBe(button("No, go on together"));
  await act(async () => button("Take out")?.click());
  await draw(ROWS.out);
  expect(button("Let back in")).toBeDefined();
  await draw(ROWS.letIn);
  expect(button("Take out of the call")).toBeDefined();
  expect(document.querySelector("section")).toBeNull();
});
