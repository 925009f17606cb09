// Checks that events survive being cut anywhere.
import { expect, test } from "vitest";
import { createSseParser } from "./sse-parser.ts";
import type { StreamEvent } from "./sse-parser.ts";

const stream =
  'retry: 500\r\n: hello\n\nevent: view\nid: 12\ndata: {"a":1}\n\nevent: move\ndata:x\ndata: y\n\n';

const expected = [
  { type: "view", data: '{"a":1}', id: "12" },
  { type: "move", data: "x\ny", id: null },
];

function parse(pieces: readonly string[]): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  const feed = createSseParser((event) => events.push(event));
  for (const piece of pieces) feed(piece);
  return events;
}

test("a whole stream", () => {
  expect(parse([stream])).toEqual(expected);
});

test.each([1, 2, 3, 7, 11])("cut into pieces of %i", (size) => {
  const pieces = stream.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
  expect(parse(pieces)).toEqual(expected);
});

test("an event is held back until its empty line", () => {
  expect(parse(["event: view\nid: 1\ndata: x\n"])).toEqual([]);
});
