// Looks at what everybody is shown once they are out of the call: nobody stands before a wall.
import type { Role } from "@sameside/shared/session/actor";
import type { Phase } from "@sameside/shared/session/lifecycle";
import type { Admission } from "@sameside/shared/session/presence";
import type { SessionView } from "@sameside/shared/session/view";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { HostContext } from "../../entry/host-context.ts";
import { PageConfigContext } from "../../entry/page-config.ts";
import { NoSessionPage } from "../../entry/session-pages.tsx";
import { english } from "../../i18n/en/english.ts";
import { openLanguages } from "../../i18n/language-store.ts";
import { LanguageProvider } from "../../i18n/react.tsx";
import { SessionLinkProvider } from "../../session-link/react.tsx";
import type { SessionLink } from "../../session-link/session-link.ts";
import { fakeLink, viewOf } from "../test-call.ts";
import { screenFor } from "../screen-for.ts";
import type { LocalState, Screen } from "../screen-for.ts";
import { VisitContext } from "../visit-context.tsx";
import { createVisit } from "../visit.ts";
import { AfterCall } from "./after-call.tsx";
import { EndQuestion } from "./end-question.tsx";

const LOCAL: LocalState = { video: true, now: 3_000, asked: true, out: null, rating: false };
const CONFIG = {
  clinicId: "c",
  clinicName: "Harbour Lane",
  urgentLine: "030 123 456",
  embedOrigins: [],
  dialIn: null,
  blur: false,
  video: true,
};
const BACK = "https://portal.example/today";

interface Case {
  readonly role: Role;
  readonly phase: Phase;
  readonly admission?: Admission;
  readonly local?: Partial<LocalState>;
  readonly mine?: SessionView["rating"]["mine"];
  readonly canSeal?: boolean;
}

/** In words of the screen: where to from here. */
const table: readonly (readonly [string, Case, Screen, readonly string[]])[] = [
  [
    "client who left",
    { role: "client", phase: "live", local: { out: "left" } },
    "left",
    ["Go back to the call", "When the call is over, this page asks you how it went."],
  ],
  [
    "client who left while wrapping up",
    { role: "client", phase: "wrapping-up", local: { out: "left" } },
    "left",
    ["Go back to the call", "Look at the lines"],
  ],
  [
    "client who left, opened the lines",
    { role: "client", phase: "wrapping-up", local: { out: "left", rating: true } },
    "rating",
    [],
  ],
  [
    "client who left after sharing",
    { role: "client", phase: "wrapping-up", local: { out: "left" }, mine: { kind: "closed" } },
    "left",
    ["Go back to the call"],
  ],
  [
    "therapist who left alone",
    { role: "therapist", phase: "live", local: { out: "left" } },
    "left",
    ["Go back to the call"],
  ],
  [
    "guest who left",
    { role: "guest", phase: "wrapping-up", local: { out: "left" } },
    "left",
    ["Go back to the call"],
  ],
  [
    "open elsewhere",
    { role: "client", phase: "live", local: { out: "elsewhere" } },
    "elsewhere",
    ["Go on in this tab"],
  ],
  [
    "client taken out",
    { role: "client", phase: "live", admission: "removed" },
    "removed",
    ["030 123 456", "You can ask the practice what comes next."],
  ],
  [
    "client taken out, may rate",
    { role: "client", phase: "wrapping-up", admission: "removed" },
    "removed",
    ["Write down how it went"],
  ],
  [
    "guest taken out",
    { role: "guest", phase: "live", admission: "removed" },
    "removed",
    ["030 123 456", "You can ask the practice what comes next."],
  ],
  [
    "client, call over",
    { role: "client", phase: "closing" },
    "ended",
    ["Look at the lines", "Not this time", "030 123 456"],
  ],
  [
    "client, call over, rating closed",
    { role: "client", phase: "closing", mine: { kind: "closed" } },
    "ended",
    ["I would like to after all", "030 123 456"],
  ],
  [
    "therapist, call over",
    { role: "therapist", phase: "closing" },
    "ended",
    ["Go back to the call"],
  ],
  [
    "therapist, call over, everybody answered",
    { role: "therapist", phase: "closing", canSeal: true },
    "ended",
    ["Go back to the call", "Seal the record"],
  ],
  [
    "guest, call over",
    { role: "guest", phase: "closing" },
    "ended",
    ["You can close this page now."],
  ],
  [
    "cancelled",
    { role: "client", phase: "cancelled" },
    "cancelled",
    ["Your practice can tell you what comes next.", "030 123 456"],
  ],
  [
    "missed",
    { role: "therapist", phase: "missed" },
    "missed",
    ["Your practice can tell you what comes next.", "030 123 456"],
  ],
];

async function html(
  view: SessionView,
  screen: Screen | "end-question",
  back: string | null,
): Promise<string> {
  const link: SessionLink = fakeLink(view);
  const host = {
    embedded: back !== null,
    emit: () => {},
    onCommand: () => () => {},
    returnUrl: () => back,
    destroy: () => {},
  };
  const visit = createVisit({
    link,
    host,
    video: true,
    blurring: null,
    loadRoom: () => Promise.reject(new Error("no room here")),
    warn: () => {},
  });
  const load = () => Promise.resolve(english);
  const wishes = { around: null, person: null, clinic: null, browser: [] };
  for (const words of Object.values(english.later)) await words.ask();
  const store = await openLanguages(wishes, [{ code: "en", name: "English", dir: "ltr", load }]);
  const { prelude } = await prerender(
    <LanguageProvider store={store}>
      <HostContext value={host}>
        <PageConfigContext value={CONFIG}>
          <SessionLinkProvider link={link}>
            <VisitContext value={visit}>{shown(screen)}</VisitContext>
          </SessionLinkProvider>
        </PageConfigContext>
      </HostContext>
    </LanguageProvider>,
  );
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
}

function shown(screen: Screen | "end-question") {
  switch (screen) {
    case "end-question":
      return <EndQuestion onAsked={() => {}} />;
    case "cancelled":
    case "missed":
      return <NoSessionPage phase={screen} />;
    case "left":
    case "elsewhere":
    case "removed":
    case "rating":
    case "ended":
      return <AfterCall screen={screen} />;
    default:
      throw new Error(`"${screen}" is no screen of after the call`);
  }
}

test.each(table)("AFT2 %s has a way on", async (_, given, screen, ways) => {
  const view = viewOf(given);
  expect(screenFor(view, { ...LOCAL, ...given.local })).toBe(screen);
  if (screen === "rating") return;
  const page = await html(view, screen, null);
  for (const way of ways) expect(page).toContain(way);
  expect(page).not.toContain("Back to Harbour Lane");
});

const led = table.filter(([, , screen]) => screen !== "rating" && screen !== "elsewhere");
test.each(led)("AFT3 %s is led back to the page around", async (_, given, screen) => {
  const page = await html(viewOf(given), screen, BACK);
  expect(page).toMatch(new RegExp(`<a [^>]*href="${BACK}"[^>]*target="_top"`));
  expect(page).toContain("Back to Harbour Lane");
});

test("AFT4 nothing is sealed by the button that speaks of it", async () => {
  const view = viewOf({ role: "therapist", phase: "closing", canSeal: true });
  const page = await html(view, "ended", null);
  expect(page).toContain("Seal the record");
  expect(page).not.toContain("Seal now");
  const main = /data-look="main"/.test(page);
  expect(main).toBe(false);
});

test("AFT5 words are there for who left, whatever was answered before", async () => {
  const view = viewOf({ role: "client", phase: "wrapping-up", mine: { kind: "closed" } });
  expect(await html(view, "left", null)).not.toContain("Look at the lines");
});

test.each([
  ["live", true, true],
  ["live", false, false],
  ["wrapping-up", true, false],
] as const)("AFT1 %s, somebody is asked: %s; a moment is offered: %s", async (...given) => {
  const [phase, offered, moment] = given;
  const page = await html(viewOf({ role: "therapist", phase, offered }), "end-question", null);
  expect(page.includes("Give a moment for the rating first")).toBe(moment);
  for (const way of ["Go on", "Only I leave", "End for everyone"]) expect(page).toContain(way);
});
