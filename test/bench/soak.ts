// Keeps a call going with steady use of the sheet, tells what grows in pages, in servers, in a bare page beside.
import { setTimeout as sleep } from "node:timers/promises";
import { chromium as engine } from "@playwright/test";
import { freeTcpPort } from "../../scripts/local/free-ports.ts";
import { openBareCall } from "../support/bare-call.ts";
import { chromium } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { trend } from "../support/figures.ts";
import { oneTurn } from "../support/panel-activity.ts";
import { openNodeMeter, openPageMeter, residentBytes } from "../support/process-figures.ts";
import { startStack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

/** `npm run bench soak [minutes]`. */
const MINUTES = Number(process.argv[2] ?? 30);
/** Every minute, or ten times where the whole is shorter. */
const SAMPLE_MS = Math.min(60_000, (MINUTES * 60_000) / 10);
const TURN_MS = 10_000;
/** Before this share of the time everything still settles in: caches fill, code is compiled. */
const WARM_UP = 0.2;
/** What a row may grow in an hour, as a share of its mean, and still be called flat. */
const FLAT_IN_AN_HOUR = 0.05;

type Sample = Readonly<Record<string, number>>;

const MB = 1024 * 1024;
const endings: (() => Promise<void> | void)[] = [];
try {
  const inspect = await freeTcpPort();
  const env = { NODE_OPTIONS: `--inspect=127.0.0.1:${inspect}` };
  // A database of its own: the embedded one would lie in the server's memory.
  const stack = await startStack({ store: "postgres", env });
  endings.push(() => stack.stop());
  const server = await openNodeMeter(inspect);
  endings.push(() => server.close());
  const session = await makeSession(stack, { minutes: MINUTES + 60 });
  // A browser each, so that a renderer is one person's.
  const arrive = async (externalId: string) => {
    const browser = await engine.launch(chromium());
    endings.push(() => browser.close());
    const viewport = { width: 1280, height: 900 };
    const { joinUrl } = linksOf(session, externalId);
    const visitor = await Visitor.arrive(browser, joinUrl, { viewport });
    return { visitor, meter: await openPageMeter(browser, visitor.page) };
  };
  const { visitor: sam, meter: samMeter } = await arrive("c-sam");
  const { visitor: robin, meter: robinMeter } = await arrive("t-robin");
  await sam.open();
  await sam.press("Go to the waiting room");
  await robin.open();
  await robin.press("Start the call");
  await robin.press("Let in");
  await sam.reaches("call");

  const bare = await openBareCall(stack, MINUTES + 60);
  endings.push(() => bare.close());

  const sample = async (): Promise<Sample> => {
    const rows = await Promise.all(
      Object.entries({ Sam: samMeter, Robin: robinMeter }).map(async ([name, meter]) => {
        const { heapBytes, nodes, listeners, residentBytes: resident } = await meter();
        return Object.entries({
          [`${name} heap MB`]: heapBytes / MB,
          [`${name} nodes`]: nodes,
          [`${name} listeners`]: listeners,
          [`${name} RSS MB`]: resident / MB,
        });
      }),
    );
    const beside = await bare.read();
    const { heapBytes, residentBytes: resident } = await server.read();
    return {
      ...Object.fromEntries(rows.flat()),
      "bare page heap MB": beside.heapBytes / MB,
      "bare page RSS MB": beside.residentBytes / MB,
      "server heap MB": heapBytes / MB,
      "server RSS MB": resident / MB,
      "LiveKit RSS MB": residentBytes(stack.livekit.pid()) / MB,
    };
  };

  const samples: { readonly minute: number; readonly sample: Sample }[] = [];
  const startedAt = performance.now();
  const minute = () => (performance.now() - startedAt) / 60_000;
  let turns = 0;
  while (minute() < MINUTES) {
    const begun = performance.now();
    turns += 1;
    await oneTurn({ sam, robin }, turns);
    if (minute() * 60_000 >= samples.length * SAMPLE_MS) {
      const taken = { minute: minute(), sample: await sample() };
      if (samples.length === 0)
        process.stdout.write(`${line("minute", Object.keys(taken.sample))}\n`);
      samples.push(taken);
      const values = Object.values(taken.sample).map((value) => value.toFixed(1));
      process.stdout.write(`${line(taken.minute.toFixed(1), values)}\n`);
    }
    await sleep(Math.max(0, TURN_MS - (performance.now() - begun)));
  }

  process.stdout.write(`${turns} turns\n`);
  const settled = samples.filter((one) => one.minute >= WARM_UP * MINUTES);
  for (const name of Object.keys(samples[0]?.sample ?? {})) {
    const points = settled.map((one) => ({ at: one.minute, value: one.sample[name] ?? 0 }));
    const { mean, slope, error } = trend(points);
    // Less than the noise says nothing; more than it may still be too little to matter.
    const grows = slope - 2 * error > 0 && slope * 60 > FLAT_IN_AN_HOUR * mean;
    const figures = `mean ${mean.toFixed(1)}, ${slope.toFixed(3)} ± ${(2 * error).toFixed(3)} a minute`;
    process.stdout.write(`${name}: ${figures}: ${grows ? "GROWS" : "flat"}\n`);
  }
} finally {
  for (const end of endings.toReversed()) await end();
}

function line(first: string, values: readonly string[]): string {
  return [first, ...values].join("\t");
}
