// Measures how much a browser loads for each page, beside React with livekit-client alone.
import { ratio } from "../support/figures.ts";
import { PageBuild } from "../support/page-sizes.ts";

/** Everything that a call page without a single feature needs. */
const FLOOR = `
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Room } from "livekit-client";
globalThis.floor = [createElement, createRoot, Room];
`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const pages = await PageBuild.make();
const floor = await PageBuild.make(FLOOR);
const bare = floor.script(floor.loadedWith(floor.entry("floor")));

const room = pages.holding("src/livekit/call-room.ts");
const stage = pages.holding("src/call/stage/stage-view.tsx");
const rating = pages.holding("src/rating/rating-sheet.tsx");
const record = pages.holding("src/record/record-screen.tsx");
const sheet = pages.holding("src/panel/panel.tsx");
const words = pages.holding("src/i18n/en/english.ts");
const callWords = pages.holding("src/i18n/en/call.ts");
const sheetWords = pages.holding("src/i18n/en/panel.ts");
const pulseWords = pages.holding("src/i18n/en/pulse-words.ts");
const ratingWords = pages.holding("src/i18n/en/rating.ts");
const call = pages.entry("call");
const panel = pages.entry("panel");

/** In English. Scripts count against the aim; styles are said beside them. `aim` in kB. */
const figures = [
  {
    name: "call page, first load with panel",
    aim: 260,
    loaded: pages.loadedWith(call, words, callWords, room, stage, sheet, sheetWords),
  },
  {
    name: "pre-join usable, before livekit",
    aim: 110,
    loaded: pages.loadedWith(call, words, callWords),
  },
  {
    name: "panel alone",
    aim: 115,
    loaded: pages.loadedWith(panel, words, sheetWords),
  },
  {
    name: "panel alone, rating opened",
    aim: 115,
    loaded: pages.loadedWith(panel, words, sheetWords, pulseWords, rating, ratingWords),
  },
];

say(`floor: react, react-dom, livekit-client alone: ${kB(bare)}`);
for (const { name, aim, loaded } of figures) {
  const bytes = pages.script(loaded);
  const beside = `${ratio(bytes, bare)} of the floor, styles ${kB(pages.style(loaded))}`;
  const verdict = bytes <= aim * 1000 ? "reached" : `missed by ${kB(bytes - aim * 1000)}`;
  say(`${name}: ${kB(bytes)} (${beside}); aim ${aim} kB ${verdict}`);
}
const recordWords = pages.holding("src/i18n/en/record.ts");
for (const [name, chunks] of Object.entries({
  rating: [rating, ratingWords],
  record: [record, recordWords],
})) {
  const first = pages.loadedWith(call, words);
  const added = new Set([...pages.loadedWith(...chunks)].filter((other) => !first.has(other)));
  say(`${name}, when it is opened: ${kB(pages.script(added))} more`);
}
for (const [name, entry] of Object.entries({ call, panel })) {
  say(`${name} page before anything lazy, by part (close, not exact):`);
  for (const [part, bytes] of pages.byPart(pages.loadedWith(entry, words))) {
    say(`  ${kB(bytes).padStart(9)}  ${part}`);
  }
}
