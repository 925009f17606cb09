// Checks the custom elements in a document: attributes, attaching, destroying.
// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { packEvent } from "@sameside/shared/embed/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const home = "https://sessions.example";
const link = `${home}/session/c1#secret`;

type Element = HTMLElement & {
  openPanel: () => void;
  setLang: (lang: string) => void;
  destroy: () => void;
};

let complaints: string[] = [];

beforeEach(async () => {
  document.head.innerHTML = `<script src="${home}/embed.js" type="text/plain"></script>`;
  // A frame of the test must not fetch; its window only takes note of what it is sent.
  vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation(function (
    this: HTMLIFrameElement,
    address,
  ) {
    this.setAttribute("data-src", address);
  });
  complaints = [];
  vi.spyOn(console, "error").mockImplementation((sentence) => complaints.push(String(sentence)));
  await import("./main.ts");
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function attach(attributes: Record<string, string>, name = "sameside-call") {
  const element = document.createElement(name) as Element;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const problems: unknown[] = [];
  element.addEventListener("sameside:error", (event) =>
    problems.push((event as CustomEvent).detail),
  );
  document.body.append(element);
  return { element, problems };
}

const frameOf = (element: Element) => element.shadowRoot?.querySelector("iframe");

/** Lets the frame of `element` say something, with its window answering into `sent`. */
function wire(element: Element) {
  const sent: string[] = [];
  const frameWindow = {
    postMessage: (data: { type: string }, to: string) => void sent.push(`${data.type} > ${to}`),
  };
  const frame = frameOf(element);
  if (frame) Object.defineProperty(frame, "contentWindow", { value: frameWindow });
  const say = (data: unknown) => {
    const event = new MessageEvent("message", { data, origin: home });
    Object.defineProperty(event, "source", { value: frameWindow });
    window.dispatchEvent(event);
  };
  return { sent, say };
}

const hello = packEvent({ type: "hello" });
const join = packEvent({ type: "join" });

test("EMB13 the frame has address, title, permissions", () => {
  const { element } = attach({ link, lang: "de-CH", theme: "dark" });
  const frame = frameOf(element);
  expect(frame?.dataset["src"]).toBe(`${home}/session/c1?lang=de-CH&theme=dark#secret`);
  expect(frame?.title).toBe("Videositzung");
  expect(frame?.allow).toContain("camera; microphone; autoplay; fullscreen");
});

test("EMB13 a panel asks for no camera", () => {
  const { element } = attach({ link: `${home}/panel/c1#secret` }, "sameside-panel");
  expect(frameOf(element)?.title).toBe("Session agenda");
  expect(frameOf(element)?.allow).not.toContain("camera");
});

test("EMB13 events of the frame become DOM events that bubble", () => {
  const { element } = attach({ link });
  const { say } = wire(element);
  const heard: unknown[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener("sameside:leave", listen);
  say(packEvent({ type: "leave", reason: "ended" }));
  document.removeEventListener("sameside:leave", listen);
  expect(heard).toEqual([{ reason: "ended" }]);
});

test("EMB13 attributes are followed", () => {
  const { element } = attach({ link });
  const { sent, say } = wire(element);
  say(hello);
  sent.length = 0;
  element.setAttribute("theme", "dark");
  element.setLang("fr");
  element.setAttribute("panel", "closed");
  element.setAttribute("return-url", "/today");
  expect(sent).toEqual(
    ["set-theme", "set-lang", "close-panel", "welcome"].map((type) => `sameside:${type} > ${home}`),
  );
  expect(frameOf(element)?.title).toBe("Séance vidéo");
});

test("EMB13 what was chosen is said again to a frame that was reloaded", () => {
  const { element } = attach({ link });
  const { sent, say } = wire(element);
  say(hello);
  element.setAttribute("theme", "dark");
  sent.length = 0;
  say(hello);
  expect(sent).toContain(`sameside:set-theme > ${home}`);
});

test("EMB10 destroy takes frame and listener away; a new link starts afresh", () => {
  const { element } = attach({ link });
  const { say, sent } = wire(element);
  const heard: string[] = [];
  element.addEventListener("sameside:join", () => heard.push("join"));
  say(join);
  element.destroy();
  element.destroy();
  say(join);
  element.openPanel();
  expect(frameOf(element)).toBeNull();
  expect(heard).toEqual(["join"]);
  expect(sent).toEqual([]);
  element.setAttribute("link", `${home}/session/c1#other`);
  expect(frameOf(element)?.dataset["src"]).toBe(`${home}/session/c1#other`);
});

test("EMB10 taken out of the page it is destroyed, put back it works again", () => {
  const { element } = attach({ link });
  const first = frameOf(element);
  element.remove();
  expect(frameOf(element)).toBeNull();
  document.body.append(element);
  expect(frameOf(element)).not.toBe(first);
  const { say } = wire(element);
  const heard: string[] = [];
  element.addEventListener("sameside:join", () => heard.push("join"));
  say(join);
  expect(heard).toEqual(["join"]);
});

test("EMB11 a mistake is said in the console as well as by an event, without the link", () => {
  const { element, problems } = attach({ link: "https://elsewhere.example/session/c1#secret" });
  expect(frameOf(element)).toBeNull();
  expect(problems).toEqual([{ code: "embed.other-origin", fatal: true }]);
  expect(complaints.join()).not.toContain("secret");
});

test("EMB14 a frame that stays silent is reported with what to check", () => {
  vi.useFakeTimers();
  const { problems } = attach({ link });
  vi.advanceTimersByTime(20_000);
  expect(problems).toEqual([{ code: "embed.no-answer", fatal: false }]);
  expect(complaints.join()).toContain(`frame-src ${home}`);
});

test("DEV9 a frame that stays silent leaves a link to a tab of its own, until it comes after all", () => {
  vi.useFakeTimers();
  const { element } = attach({ link, lang: "de" });
  const { say } = wire(element);
  const wayOn = () => element.shadowRoot?.querySelector<HTMLAnchorElement>(".way-on a");
  expect(wayOn()).toBeNull();
  vi.advanceTimersByTime(20_000);
  expect(wayOn()?.href).toBe(link);
  expect(wayOn()?.rel).toBe("noopener noreferrer");
  expect(wayOn()?.textContent).toBe("In einem neuen Tab öffnen");
  expect(frameOf(element)?.hidden).toBe(true);
  expect(complaints.join()).not.toContain("secret");
  say(hello);
  expect(wayOn()).toBeNull();
  expect(frameOf(element)?.hidden).toBe(false);
});

test("DEV9 something else that has loaded is given three seconds", () => {
  vi.useFakeTimers();
  const { element, problems } = attach({ link });
  frameOf(element)?.dispatchEvent(new Event("load"));
  vi.advanceTimersByTime(2_999);
  expect(problems).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(problems).toEqual([{ code: "embed.no-answer", fatal: false }]);
  vi.advanceTimersByTime(60_000);
  expect(problems).toHaveLength(1);
});

test("DEV9 the page's own policy is named at once; somebody else's frame is none of ours", () => {
  vi.useFakeTimers();
  const { element, problems } = attach({ link });
  const violate = (blockedURI: string, effectiveDirective: string) =>
    document.dispatchEvent(
      Object.assign(new Event("securitypolicyviolation"), { blockedURI, effectiveDirective }),
    );
  violate("https://video.example/", "frame-src");
  violate(home, "img-src");
  expect(problems).toEqual([]);
  violate(home, "frame-src");
  violate(home, "frame-src");
  expect(problems).toEqual([{ code: "embed.frame-blocked", fatal: false }]);
  expect(complaints.join()).toContain(`frame-src ${home}`);
  expect(element.shadowRoot?.querySelector(".way-on a")).not.toBeNull();
  element.destroy();
  expect(element.shadowRoot?.querySelector(".way-on")).toBeNull();
});

test("EMB14 a frame that said hello is not", () => {
  vi.useFakeTimers();
  const { element, problems } = attach({ link });
  wire(element).say(hello);
  vi.advanceTimersByTime(60_000);
  expect(problems).toEqual([]);
});
