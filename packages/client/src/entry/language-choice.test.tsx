// Changes the language by its menu while somebody writes.
// @vitest-environment happy-dom
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLanguages } from "../i18n/language-store.ts";
import { languages } from "../i18n/languages.ts";
import type { Language } from "../i18n/languages.ts";
import { LanguageProvider, useMessages, useRatingWords } from "../i18n/react.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { LanguageChoice } from "./language-choice.tsx";

const nobody = { around: null, person: null, clinic: null, browser: ["en-XB"] };

function Field() {
  const { common } = useMessages();
  return (
    <Suspense fallback={<p>waiting</p>}>
      <label>
        {common.back}
        <input defaultValue="" />
      </label>
      <Later />
    </Suspense>
  );
}

function Later() {
  return <p id="later">{useRatingWords().goOn}</p>;
}

let end = () => {};
afterEach(() => end());
beforeEach(() => localStorage.clear());

async function open(
  wishes: Partial<typeof nobody> | { around: string },
  table: readonly [Language, ...Language[]] = languages,
) {
  const store = await openLanguages({ ...nobody, ...wishes }, table);
  document.body.replaceChildren();
  const root = createRoot(document.body);
  root.render(
    <LanguageProvider store={store}>
      <LiveRegion />
      <Field />
      <LanguageChoice />
    </LanguageProvider>,
  );
  end = () => root.unmount();
  await vi.waitFor(() => expect(document.querySelector("#later")).not.toBe(null));
  return {
    store,
    select: document.querySelector("select"),
    input: document.querySelector("input"),
  };
}

function pick(select: HTMLSelectElement | null, code: string): void {
  if (select === null) throw new Error("There is no menu");
  select.value = code;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

test("LNG4 what is typed and the focus outlast a change; parts of the page follow", async () => {
  const { select, input } = await open({});
  expect(document.documentElement.dir).toBe("rtl");
  expect(document.querySelector("#later")?.textContent).toBe("⟦Góó óóñ⟧");
  if (input === null) throw new Error("There is no field");
  input.value = "Half a thou";
  input.focus();
  pick(select, "en");
  await vi.waitFor(() => expect(document.querySelector("label")?.textContent).toBe("Back"));
  expect(document.querySelector("#later")?.textContent).toBe("Go on");
  expect(document.documentElement.lang).toBe("en");
  expect(document.documentElement.dir).toBe("ltr");
  expect(document.querySelector("input")).toBe(input);
  expect(input.value).toBe("Half a thou");
  expect(document.activeElement).toBe(input);
  expect(document.body.textContent).not.toContain("waiting");
});

test("LNG6 each language has its own name and tag; the change is announced once, then kept", async () => {
  const { select } = await open({});
  const options = [...(select?.options ?? [])].map(({ textContent, lang, value }) => [
    textContent,
    lang,
    value,
  ]);
  expect(options).toEqual([
    ["English", "en", "en"],
    ["Deutsch", "de", "de"],
    ["Español", "es", "es"],
    ["Français", "fr", "fr"],
    ["Pseudo", "en-XB", "en-XB"],
  ]);
  expect(select?.getAttribute("aria-label")).toBe("⟦Lááñgúúáágéé⟧");
  pick(select, "en");
  const said = () => document.querySelector("output[aria-live]")?.textContent;
  await vi.waitFor(() => expect(said()).toBe("This page is in English now."));
  expect(localStorage.getItem("sameside.language")).toBe("en");
});

test("LNG6 no menu with nothing to choose, none against the page around", async () => {
  expect((await open({ browser: ["en"] }, [languages[0]])).select).toBe(null);
  end();
  expect((await open({ around: "en-XB" })).select).toBe(null);
});

test("LNG4 words that do not come are said under the menu, nothing is kept", async () => {
  const lost = { code: "de", name: "Deutsch", dir: "ltr", load: vi.fn() } as const;
  lost.load.mockRejectedValue(new Error("offline"));
  const { select } = await open({ browser: ["en"] }, [languages[0], lost]);
  pick(select, "de");
  await vi.waitFor(() => expect(document.body.textContent).toContain("did not load"));
  expect(select?.value).toBe("en");
  expect(localStorage.length).toBe(0);
});

test("LNG3 a German browser gets a German page, later parts too, from no other language", async () => {
  const spied = (language: Language) => ({ ...language, load: vi.fn(language.load) });
  const [english, ...others] = languages.map(spied);
  if (english === undefined) throw new Error("No language is shipped");
  const { store, select } = await open({ browser: ["de-CH", "en"] }, [english, ...others]);
  expect(document.documentElement.lang).toBe("de");
  expect(document.documentElement.dir).toBe("ltr");
  expect(document.querySelector("label")?.textContent).toBe("Zurück");
  expect(document.querySelector("#later")?.textContent).toBe("Weiter");
  expect(select?.value).toBe("de");
  expect(store.now().regions).toEqual(["de-CH", "en"]);
  expect(english.load).not.toHaveBeenCalled();
});
