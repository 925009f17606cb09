// Shows what is asked, told for the case that the line drops, on views of the real model.
// @vitest-environment happy-dom
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { SessionSettings } from "@sameside/shared/session/session";
import { Story, liveStory } from "@sameside/shared/testing/story";
import type { ReactNode } from "react";
import { Suspense, createRef } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { ContactLines } from "./contact-lines.tsx";
import { PageConfigContext } from "../../entry/page-config.ts";
import { openLanguages } from "../../i18n/language-store.ts";
import { languages } from "../../i18n/languages.ts";
import { LanguageProvider } from "../../i18n/react.tsx";
import type { LinkSnapshot } from "../../session-link/link-state.ts";
import { SessionLinkProvider } from "../../session-link/react.tsx";
import type { SessionLink } from "../../session-link/session-link.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { ContactFields } from "../../contact/contact-fields.tsx";
import type { ContactHandle } from "../../contact/contact-fields.tsx";
import { PersonContact } from "../../contact/person-contact.tsx";
import { OwnContact } from "../../contact/own-contact.tsx";

const NUMBER = "01632 960 111";
const DIAL_IN = "01632 960 555, then 4711";

let end = () => {};
afterEach(() => end());

/** The link of one person in a story; `save` lets the server answer. */
function linkOf(story: Story, who: string) {
  const listeners = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const rest = { connection: "live", saving: "saved", clockOffset: 0, token: null } as const;
  let snapshot: LinkSnapshot = { ...rest, view: story.view(who), looking: [] };
  const link: SessionLink = {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command: ParticipantCommand) =>
      new Promise((resolve) => {
        waiting.push(() => {
          const answer = story.try(who, command);
          snapshot = { ...snapshot, view: story.view(who) };
          for (const listener of listeners) listener();
          resolve(
            typeof answer === "string" ? { kind: "refused", code: answer } : { kind: "saved" },
          );
        });
      }),
    isPending: () => waiting.length > 0,
    fetchRecord: () => Promise.resolve("server.error"),
    fetchInstrument: () => Promise.resolve("server.error"),
    requestToken: () => Promise.resolve("server.error"),
    requestNetworkCheck: () => Promise.resolve("server.error"),
    fetchDraftKey: () => Promise.resolve("server.error"),
    tryNow: () => {},
    close: () => {},
  };
  const save = async () => {
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    for (const answer of waiting.splice(0)) answer();
  };
  return { link, save };
}

interface Shown {
  readonly story: Story;
  readonly who: string;
  readonly dialIn?: string;
}

async function show({ story, who, dialIn }: Shown, content: ReactNode) {
  const wishes = { around: "en", person: null, clinic: null, browser: [] };
  const store = await openLanguages(wishes, languages);
  const config = {
    clinicId: "clinic",
    clinicName: "Harbour Lane",
    urgentLine: "01632 960 999",
    embedOrigins: [],
    video: true,
    blur: false,
    dialIn: dialIn ?? null,
  };
  const { link, save } = linkOf(story, who);
  document.body.replaceChildren();
  const root = createRoot(document.body);
  root.render(
    <LanguageProvider store={store}>
      <PageConfigContext value={config}>
        <SessionLinkProvider link={link}>
          <LiveRegion />
          <main>
            <Suspense fallback="waiting">{content}</Suspense>
          </main>
        </SessionLinkProvider>
      </PageConfigContext>
    </LanguageProvider>,
  );
  end = () => root.unmount();
  const main = () => document.querySelector("main")?.textContent ?? "";
  await vi.waitFor(() => expect(document.querySelector("main")).not.toBeNull());
  await vi.waitFor(() => expect(main()).not.toBe("waiting"));
  return { text: main, save };
}

function type(field: string, value: string): void {
  const input = document.querySelector<HTMLInputElement>(field);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (input === null || set === undefined) throw new Error(`there is no ${field}`);
  set.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

const asking = (settings: Partial<SessionSettings>) => new Story({ settings });

test.each<[string, Partial<SessionSettings>, string]>([
  ["both free", {}, "It is deleted when the record is sealed. You can leave it empty."],
  ["one required", { callBack: "required" }, "It is deleted when the record is sealed."],
  ["the place kept", { keepPlace: true }, "Your practice has to keep the place in the record."],
  [
    "only the place, kept",
    { callBack: "off", keepPlace: true },
    "Your practice has to keep it in the record. You can leave it empty.",
  ],
])("CON7 says who reads it, what becomes of it: %s", async (_name, settings, sentence) => {
  const shown = { story: asking(settings), who: "sam" };
  const { text } = await show(shown, <ContactFields handle={null} />);
  expect(text()).toContain("robin and alex can read this, and so can your practice.");
  expect(text()).toContain(sentence);
  expect(text().includes("You can leave it empty.")).toBe(settings.callBack !== "required");
  expect(text()).toContain("No one is watching this between sessions.");
  expect(document.querySelector("input[type=tel]") === null).toBe(settings.callBack === "off");
});

test("CON7 says at the press what is missing, beside the field, which has the focus then", async () => {
  const handle = createRef<ContactHandle>();
  const story = asking({ callBack: "required", place: "required" });
  const { text } = await show({ story, who: "sam" }, <ContactFields handle={handle} />);
  expect(text()).not.toContain("Please");
  expect(handle.current?.ready()).toBeNull();
  await vi.waitFor(() => expect(text()).toContain("Please put in a number."));
  expect(text()).toContain("Please say where you are.");
  expect(document.activeElement?.getAttribute("type")).toBe("tel");
  type("input[type=tel]", "my mobile");
  await vi.waitFor(() => expect(text()).toContain("does not look like a phone number"));
  type("input[type=tel]", NUMBER);
  type("input:not([type=tel])", "At home");
  await vi.waitFor(() => expect(text()).not.toContain("Please"));
  expect(handle.current?.ready()).toEqual({
    type: "contact.leave",
    phone: NUMBER,
    place: "At home",
  });
});

test("CON8 what the server has already is shown, not sent again", async () => {
  const handle = createRef<ContactHandle>();
  const story = new Story().when("sam", { type: "contact.leave", phone: NUMBER, place: null });
  await show({ story, who: "sam" }, <ContactFields handle={handle} />);
  expect(document.querySelector<HTMLInputElement>("input[type=tel]")?.value).toBe(NUMBER);
  expect(handle.current?.ready()).toBeUndefined();
});

test("CON8 the line says what the server has, from its answer on", async () => {
  const story = new Story();
  const { text, save } = await show({ story, who: "sam" }, <OwnContact />);
  const line = () => document.querySelector("summary")?.textContent;
  expect(line()).toBe("If the line drops: nothing left yet");
  document.querySelector("summary")?.click();
  type("input:not([type=tel])", "At home");
  await vi.waitFor(() => expect(document.querySelector("details")?.open).toBe(true));
  document.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
  expect(line()).toBe("If the line drops: nothing left yet");
  await save();
  await vi.waitFor(() => expect(line()).toBe("If the line drops: At home"));
  await vi.waitFor(() => expect(document.querySelector("details")?.open).toBe(false));
  expect(text()).not.toContain("Please");
});

test("CON8 the line is open while something required is missing", async () => {
  await show({ story: asking({ place: "required" }), who: "sam" }, <OwnContact />);
  expect(document.querySelector("details")?.open).toBe(true);
});

const AGREED = "Robin rings within two minutes.";

test("CON9 a therapist sees what was agreed, whom to call where, what was left empty", async () => {
  const story = liveStory({ ifDropped: AGREED });
  story.when("sam", { type: "contact.leave", phone: "+44 (0)1632 960-111", place: "At home" });
  const shown = { story, who: "robin", dialIn: DIAL_IN };
  const { text } = await show(shown, <ContactLines />);
  expect(text()).toContain(AGREED);
  const link = document.querySelector<HTMLAnchorElement>("dd a");
  expect(link?.getAttribute("href")).toBe("tel:+441632960111");
  expect(link?.textContent).toBe("+44 (0)1632 960-111");
  expect(text()).toContain("Where sam is todayAt home");
  expect(text()).toContain("Call kimLeft emptyWhere kim is todayLeft empty");
  expect(text()).not.toContain("ina");
  expect(document.querySelector('a[href="tel:4711"]')).toBeNull();
  expect(document.querySelector('a[href="tel:01632960555"]')).not.toBeNull();
});

test("CON9 a client sees what was agreed, how to join by phone, of others nothing", async () => {
  const story = liveStory({ ifDropped: AGREED });
  story.when("kim", { type: "contact.leave", phone: NUMBER, place: "At home" });
  const { text } = await show({ story, who: "sam", dialIn: DIAL_IN }, <ContactLines />);
  expect(text()).toBe(`You agreed${AGREED}You can also join by phone: ${DIAL_IN}`);
});

test("CON9 among several people each has their own, folded, with what was agreed", async () => {
  const story = liveStory({ ifDropped: AGREED });
  story.when("sam", { type: "contact.leave", phone: NUMBER, place: "At home" });
  const person = (id: string) => story.view("robin").people.find((one) => one.id === id);
  const [sam, ina] = [person("sam"), person("ina")];
  if (sam === undefined || ina === undefined) throw new Error("they are in every story");
  const both = [sam, ina].map((one) => <PersonContact key={one.id} person={one} />);
  const { text } = await show({ story, who: "robin" }, both);
  expect(text()).toBe(
    `If the line drops: samCall sam${NUMBER}Where sam is todayAt homeYou agreed${AGREED}`,
  );
  expect(document.querySelector("details")?.open).toBe(false);
  expect(document.querySelectorAll("details")).toHaveLength(1);
});

test("CON9 where nothing was asked, nothing agreed, nothing stands there", async () => {
  const story = liveStory({ settings: { callBack: "off", place: "off" } });
  const { text } = await show({ story, who: "robin" }, <ContactLines />);
  expect(text()).toBe("");
});
