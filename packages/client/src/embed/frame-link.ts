// The embedding page's end of the conversation with one frame.
import type { Envelope, FrameEvent, HostCommand } from "@sameside/shared/embed/protocol";
import { isOurs, packCommand, parseFrameEvent } from "@sameside/shared/embed/protocol";

type Message = { data: unknown; origin: string; source: unknown };

/** The part of `window` that is used. */
export type PageWindow = {
  addEventListener: (type: "message", listener: (message: Message) => void) => void;
  removeEventListener: (type: "message", listener: (message: Message) => void) => void;
};

/** The part of an `<iframe>` that is used. */
export type Frame = {
  readonly contentWindow: { postMessage: (message: unknown, targetOrigin: string) => void } | null;
};

export type FrameLink = {
  /** Sends a command, or keeps it until the frame has said hello. */
  send: (command: HostCommand) => void;
  /** Takes the listener away; nothing is sent or heard after it. */
  destroy: () => void;
};

type FrameLinkOptions = {
  window: PageWindow;
  frame: Frame;
  /** The one origin the frame's page comes from. */
  origin: string;
  /** Sent each time the frame says hello: it may have been reloaded. */
  greeting: () => readonly HostCommand[];
  /** The frame is there; told before the greeting goes out. */
  onHello: () => void;
  onEvent: (event: FrameEvent) => void;
  /** Told in a sentence why a message was refused. */
  warn: (sentence: string) => void;
};

/** Commands kept before hello; an integrator who presses a hundred times meant the last ones. */
const queueLength = 20;

/** Must exist before the frame gets its address, so that no hello is missed. */
export function createFrameLink(options: FrameLinkOptions): FrameLink {
  const { window, frame, origin, greeting, onHello, onEvent, warn } = options;
  let queue: Envelope[] = [];
  let greeted = false;

  const post = (message: Envelope) => frame.contentWindow?.postMessage(message, origin);

  const packed = (command: HostCommand): readonly Envelope[] => {
    try {
      return [packCommand(command)];
    } catch {
      warn(`"${command.type}" was not sent: its value is not of the right form.`);
      return [];
    }
  };

  const receive = (message: Message) => {
    // Other frames, other libraries: none of our business.
    if (!isOurs(message.data) || !frame.contentWindow || message.source !== frame.contentWindow) {
      return;
    }
    if (message.origin !== origin) {
      return warn(`Refused a message from ${message.origin}: the frame belongs to ${origin}.`);
    }
    const event = parseFrameEvent(message.data);
    if (!event) {
      return warn(
        `Refused "${message.data.type}" from the frame: it is no event of this protocol.`,
      );
    }
    if (event.type !== "hello") return onEvent(event);
    greeted = true;
    onHello();
    const kept = queue;
    queue = [];
    for (const message of [...greeting().flatMap(packed), ...kept]) post(message);
  };

  window.addEventListener("message", receive);
  return {
    send: (command) => {
      if (greeted) packed(command).forEach(post);
      else queue = [...queue, ...packed(command)].slice(-queueLength);
    },
    destroy: () => {
      window.removeEventListener("message", receive);
      queue = [];
      greeted = false;
    },
  };
}
