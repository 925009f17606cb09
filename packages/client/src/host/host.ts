// Talks to the page that embeds this one: says hello, sends events, takes commands.
import type { FrameEvent, HostCommand } from "@sameside/shared/embed/protocol";
import { isOurs, packEvent, parseHostCommand } from "@sameside/shared/embed/protocol";

type Target = { postMessage: (message: unknown, targetOrigin: string) => void };

type Message = { data: unknown; origin: string; source: unknown };

/** The part of `window` that is used. */
export type FrameWindow = Target & {
  readonly parent: Target;
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  addEventListener: (type: "message", listener: (message: Message) => void) => void;
  removeEventListener: (type: "message", listener: (message: Message) => void) => void;
};

export type Host = {
  /** Whether the page stands in a frame at all. */
  readonly embedded: boolean;
  /** Sends an event, or keeps it until the page around has answered. Does nothing when not embedded. */
  emit: (event: FrameEvent) => void;
  /** Commands of the page around, checked; returns the way to stop listening. */
  onCommand: (listener: (command: HostCommand) => void) => () => void;
  /** Where the page around wants its people back; null until it said so. Changes with a command. */
  returnUrl: () => string | null;
  destroy: () => void;
};

type HostOptions = {
  /** From the page's data block: the clinic's list. */
  embedOrigins: readonly string[];
  window: FrameWindow;
  /** Told in a sentence why a message was refused; for the integrator's console. */
  warn: (sentence: string) => void;
};

/** Events kept before the first answer; the oldest go first. */
const queueLength = 50;

/** Where a hello may reach somebody; the browser's own word on the parent spares the others. */
function greetable({ embedOrigins, window }: HostOptions): readonly string[] {
  const parent = window.location.ancestorOrigins?.[0];
  return parent === undefined ? embedOrigins : embedOrigins.filter((origin) => origin === parent);
}

/** A `returnUrl` leads back to the page that embeds us, nowhere else: it would be an open redirect. */
function ownReturnOnly(command: HostCommand, origin: string): HostCommand {
  if (command.type !== "welcome" || command.returnUrl === undefined) return command;
  const own = URL.canParse(command.returnUrl) && new URL(command.returnUrl).origin === origin;
  return own ? command : { type: "welcome" };
}

const alone: Host = {
  embedded: false,
  emit: () => {},
  onCommand: () => () => {},
  returnUrl: () => null,
  destroy: () => {},
};

/**
 * The frame cannot know who embeds it, so it greets each allowed origin by name, never `*`, and from
 * then on keeps to the origin that answered first with a well-formed message from the parent window.
 */
export function createHost(options: HostOptions): Host {
  const { embedOrigins, window, warn } = options;
  if (window.parent === window) return alone;
  const listeners = new Set<(command: HostCommand) => void>();
  let queue: FrameEvent[] = [];
  let host: string | undefined;
  let returnUrl: string | null = null;

  const emit = (event: FrameEvent) => {
    if (host !== undefined) return window.parent.postMessage(packEvent(event), host);
    queue = [...queue, event].slice(-queueLength);
  };

  const refusal = ({ data, origin, source }: Message): string | undefined => {
    if (source !== window.parent) return "it does not come from the page around this frame";
    if (!embedOrigins.includes(origin)) return "its origin is not on the clinic's list";
    if (host !== undefined && origin !== host) return `this frame already talks to ${host}`;
    return parseHostCommand(data) ? undefined : "it is no command of this protocol";
  };

  const receive = (message: Message) => {
    if (!isOurs(message.data)) return;
    const reason = refusal(message);
    const command = parseHostCommand(message.data);
    if (reason !== undefined || !command) {
      return warn(`Refused a message from ${message.origin}: ${reason}.`);
    }
    if (host === undefined) {
      host = message.origin;
      const kept = queue;
      queue = [];
      for (const event of kept) emit(event);
    }
    const checked = ownReturnOnly(command, message.origin);
    if (checked.type === "welcome") returnUrl = checked.returnUrl ?? null;
    for (const listener of listeners) listener(checked);
  };

  window.addEventListener("message", receive);
  for (const origin of greetable(options)) {
    window.parent.postMessage(packEvent({ type: "hello" }), origin);
  }
  return {
    embedded: true,
    emit,
    onCommand: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    returnUrl: () => returnUrl,
    destroy: () => {
      window.removeEventListener("message", receive);
      listeners.clear();
      queue = [];
    },
  };
}
