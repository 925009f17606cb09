// Cuts a server-sent event stream into its events.

export interface StreamEvent {
  /** `message` when the stream names none. */
  readonly type: string;
  readonly data: string;
  readonly id: string | null;
}

/** Feed it text as it arrives, cut anywhere; it hands out complete events in order. */
export function createSseParser(onEvent: (event: StreamEvent) => void): (text: string) => void {
  let rest = "";
  let type = "";
  let id: string | null = null;
  let data: string[] = [];

  const takeLine = (line: string) => {
    if (line === "") {
      if (data.length > 0) onEvent({ type: type || "message", data: data.join("\n"), id });
      type = "";
      id = null;
      data = [];
      return;
    }
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") type = value;
    if (field === "data") data.push(value);
    if (field === "id") id = value;
  };

  return (text) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) takeLine(line);
  };
}
