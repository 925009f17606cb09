// The custom elements: a frame with the session in it, its events, its methods.
import type { FrameEvent, HostCommand, Theme } from "@sameside/shared/embed/protocol";
import { prefix, themes } from "@sameside/shared/embed/protocol";
import type { FrameKind } from "./address.ts";
import { frameAddress } from "./address.ts";
import type { FrameLink } from "./frame-link.ts";
import { createFrameLink } from "./frame-link.ts";
import { frameTitle } from "./frame-title.ts";
import { home } from "./home.ts";
import type { PolicyPage } from "./permissions.ts";
import { allowed, forbidden, policyAdvice } from "./permissions.ts";
import { returnUrl } from "./return-url.ts";
import { complain, warn } from "./voice.ts";
import { wayOn, wayOnStyles } from "./way-on.ts";

/** Milliseconds until silence of the frame is called a problem. */
const patience = 20_000;

/** The same once something has loaded: our page says hello while it loads. */
const patienceLoaded = 3_000;

/** A sheet of its own: it needs no leave of the page's style-src, the page's rules do not reach in. */
function frameStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{display:block;block-size:40rem;min-inline-size:0}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;border:0}${wayOnStyles}`,
  );
  return sheet;
}

type Running = {
  frame: HTMLIFrameElement;
  link: FrameLink;
  /** Ends the waiting for the frame's hello. */
  settle: () => void;
  /** Shown instead of a frame that does not come. */
  instead: HTMLElement | null;
};

/** What both elements do; the frame exists while the element stands in a page. */
class SamesideElement extends HTMLElement {
  static readonly observedAttributes = ["link", "lang", "theme", "panel", "return-url"];

  readonly #kind: FrameKind;
  readonly #root = this.attachShadow({ mode: "open" });
  #running: Running | undefined;

  constructor(kind: FrameKind) {
    super();
    this.#kind = kind;
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [frameStyles()];
    this.#start();
  }

  disconnectedCallback(): void {
    this.destroy();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === "link") return this.#start();
    if (name === "panel") return now === "closed" ? this.closePanel() : this.openPanel();
    if (name === "return-url") return this.#send(this.#welcome());
    if (name === "lang") this.#nameFrame();
    for (const command of this.#choices()) if (command.type === `set-${name}`) this.#send(command);
  }

  /** Leaves the call; the session goes on. */
  leave(): void {
    this.#send({ type: "leave" });
  }

  /** Ends the call for everybody; the frame refuses it from anybody but a therapist. */
  end(): void {
    this.#send({ type: "end" });
  }

  toggleMicrophone(): void {
    this.#send({ type: "toggle-microphone" });
  }

  toggleCamera(): void {
    this.#send({ type: "toggle-camera" });
  }

  openPanel(): void {
    this.#send({ type: "open-panel" });
  }

  closePanel(): void {
    this.#send({ type: "close-panel" });
  }

  /** A language tag such as `de-CH`; the same as the attribute. */
  setLang(lang: string): void {
    this.setAttribute("lang", lang);
  }

  /** `light`, `dark` or `auto`; the same as the attribute. */
  setTheme(theme: string): void {
    this.setAttribute("theme", theme);
  }

  /** Takes frame and listeners away; attaching the element again or a new `link` starts afresh. */
  destroy(): void {
    if (!this.#running) return;
    this.#running.settle();
    this.#running.instead?.remove();
    this.#running.link.destroy();
    this.#running.frame.remove();
    this.#running = undefined;
  }

  #start(): void {
    this.destroy();
    const [link, lang, theme, panel] = ["link", "lang", "theme", "panel"].map((name) =>
      this.getAttribute(name),
    );
    const address = frameAddress({ kind: this.#kind, home, link, lang, theme, panel });
    if (!address.ok) return this.#problem(address.code, address.sentence, true);
    const { origin, href } = address.url;
    if (this.#kind === "call") this.#checkPolicy(origin);
    const frame = document.createElement("iframe");
    frame.allow = allowed[this.#kind].join("; ");
    frame.referrerPolicy = "no-referrer";
    const settle = this.#await(frame, origin);
    const greeting = () => [this.#welcome(), ...this.#choices()];
    const onHello = () => this.#arrived();
    const onEvent = (event: FrameEvent) => this.#tell(event);
    const talk = createFrameLink({ window, frame, origin, greeting, onHello, onEvent, warn });
    this.#running = { frame, link: talk, settle, instead: null };
    this.#nameFrame();
    frame.src = href;
    this.#root.append(frame);
  }

  #nameFrame(): void {
    const lang = this.getAttribute("lang") ?? document.documentElement.lang;
    if (this.#running) this.#running.frame.title = frameTitle(this.#kind, lang);
  }

  #welcome(): HostCommand {
    const back = returnUrl(this.getAttribute("return-url"), location, warn);
    return back === undefined ? { type: "welcome" } : { type: "welcome", returnUrl: back };
  }

  /** Sent again after the frame was reloaded: its address holds only what was chosen at first. */
  #choices(): readonly HostCommand[] {
    const lang = this.getAttribute("lang");
    const theme = this.getAttribute("theme");
    const known = themes.find((name): name is Theme => name === (theme ?? "auto"));
    if (theme && !known) warn(`There is no theme "${theme}": use ${themes.join(", ")}.`);
    return [
      ...(lang ? [{ type: "set-lang", lang } as const] : []),
      ...(known ? [{ type: "set-theme", theme: known } as const] : []),
    ];
  }

  #send(command: HostCommand): void {
    this.#running?.link.send(command);
  }

  #tell({ type, ...detail }: FrameEvent): void {
    this.dispatchEvent(new CustomEvent(prefix + type, { detail, bubbles: true, composed: true }));
  }

  #problem(code: string, sentence: string, fatal: boolean): void {
    complain(sentence);
    this.#tell({ type: "error", code, fatal });
  }

  #checkPolicy(origin: string): void {
    const features = forbidden(document as PolicyPage, origin);
    if (features.length === 0) return;
    this.#problem("embed.permissions-policy", policyAdvice(features, origin), false);
  }

  /** Silence, or the page's own policy, is told once; returns the way to stop waiting. */
  #await(frame: HTMLIFrameElement, origin: string): () => void {
    const refuse = (code: string, sentence: string) => {
      settle();
      this.#problem(code, sentence, false);
      this.#showWayOn();
    };
    const silent = () => refuse("embed.no-answer", silence(origin));
    let timer = setTimeout(silent, patience);
    const onLoad = () => {
      clearTimeout(timer);
      timer = setTimeout(silent, patienceLoaded);
    };
    const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (!/^(frame|child|default)-src/.test(effectiveDirective)) return;
      if (blockedURI.startsWith(origin)) refuse("embed.frame-blocked", policyOf(origin));
    };
    const settle = () => {
      clearTimeout(timer);
      frame.removeEventListener("load", onLoad);
      document.removeEventListener("securitypolicyviolation", onViolation);
    };
    frame.addEventListener("load", onLoad);
    document.addEventListener("securitypolicyviolation", onViolation);
    return settle;
  }

  #showWayOn(): void {
    const running = this.#running;
    if (!running || running.instead) return;
    running.instead = wayOn(
      this.getAttribute("link") ?? "",
      this.getAttribute("lang") ?? document.documentElement.lang,
    );
    running.frame.hidden = true;
    this.#root.append(running.instead);
  }

  /** Late is better than never. */
  #arrived(): void {
    const running = this.#running;
    if (!running) return;
    running.settle();
    running.instead?.remove();
    running.instead = null;
    running.frame.hidden = false;
  }
}

function silence(origin: string): string {
  return `The frame does not answer. Is ${location.origin} among the clinic's allowed origins? Does this page's Content-Security-Policy have "frame-src ${origin}"? Is this page itself in a sandbox, or does a blocker keep ${origin} away? A link to open the session in a new tab is shown instead.`;
}

function policyOf(origin: string): string {
  return `This page's Content-Security-Policy keeps the session out. Add "frame-src ${origin}". A link to open it in a new tab is shown instead.`;
}

/** `<sameside-call>`: the whole session page. */
export class SamesideCall extends SamesideElement {
  constructor() {
    super("call");
  }
}

/** `<sameside-panel>`: the agenda sheet alone, beside somebody else's call. */
export class SamesidePanel extends SamesideElement {
  constructor() {
    super("panel");
  }
}
