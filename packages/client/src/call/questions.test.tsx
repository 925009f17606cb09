// Checks where the focus is, what is read out, when a question comes over the picture.
// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { Suspense, act, useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { after } from "../i18n/en/after.ts";
import { call } from "../i18n/en/call.ts";
import { english } from "../i18n/en/english.ts";
import { openLanguages } from "../i18n/language-store.ts";
import { LanguageProvider } from "../i18n/react.tsx";
import { iconLeave } from "../ui/icons.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { Knock } from "../ui/knock.tsx";
import { TroubleOver } from "./trouble/trouble-over.tsx";
import { useQuestion } from "./use-question.ts";

const nobody = { around: null, person: null, clinic: null, browser: [] };

let end = () => {};
beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

async function draw(content: ReactNode): Promise<void> {
  const load = () => Promise.resolve(english);
  const store = await openLanguages(
    nobody,
    [{ code: "en", name: "en", dir: "ltr", load }],
    ["call", "trouble"],
  );
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LanguageProvider store={store}>
        <LiveRegion />
        <Suspense>{content}</Suspense>
      </LanguageProvider>,
    ),
  );
}

function Question({ onAway }: { onAway: () => void }) {
  const stay = useQuestion(onAway);
  const says = useId();
  return (
    <Knock icon={iconLeave} title="End?" note="For all" say="End?" asked={says}>
      <button ref={stay} type="button" aria-describedby={says}>
        Stay
      </button>
    </Knock>
  );
}

function Page() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {asking && <Question onAway={() => setAsking(false)} />}
      <input aria-label="Words" />
      <button type="button" id="out" onClick={() => setAsking(!asking)}>
        End call
      </button>
    </>
  );
}

const out = () => document.querySelector<HTMLButtonElement>("#out");
const said = () => document.querySelector("[aria-live]")?.textContent;

async function ask(): Promise<void> {
  await act(async () => {
    out()?.focus();
    out()?.click();
  });
  expect(document.activeElement?.textContent).toBe("Stay");
}

async function escape(): Promise<void> {
  await act(async () => {
    const init = { key: "Escape", bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
  });
}

test("KEY2 a question that was asked for has the focus, gives it back, is not read out as well", async () => {
  await draw(<Page />);
  await ask();
  const words = document.activeElement?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(words)?.textContent).toBe("End?For all");
  expect(said()).toBe("");
  await escape();
  expect(document.activeElement).toBe(out());
  expect(document.querySelector("section")).toBeNull();
});

test("KEY2 Escape in a field is the field's; whoever went elsewhere stays there", async () => {
  await draw(<Page />);
  await ask();
  const field = document.querySelector("input");
  field?.focus();
  await escape();
  expect(document.querySelector("section")).not.toBeNull();
  await act(async () => out()?.click());
  expect(document.querySelector("section")).toBeNull();
  expect(document.activeElement).toBe(field);
});

test("KEY3 what comes by itself is read out, a moment without a picture is not", async () => {
  await draw(<TroubleOver trouble="moment" wasConnected />);
  expect(said()).toBe("");
  end();
  await draw(<TroubleOver trouble="back" wasConnected />);
  await vi.waitFor(() => expect(said()).toBe("You are connected again."));
});

test("KEY4 several names stand with their own verb", () => {
  expect(call.call.waitingFor("Sam", 1)).toBe("Sam is not here yet.");
  expect(call.call.waitingFor("Sam and Kim", 2)).toBe("Sam and Kim are not here yet.");
  expect(call.call.gone("Sam and Kim", 2)).toBe("Sam and Kim are not in the call right now.");
  expect(after.elsewhere.lead("Robin and Alex", 2)).toContain("Robin and Alex see and hear you");
});
