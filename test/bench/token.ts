// Measures how many room tokens a second one server hands out, beside the same server's /healthz.
import { linksOf, makeSession } from "../support/clinic.ts";
import { ratio } from "../support/figures.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";

const SECONDS = 5;
const AT_ONCE = 16;

/** Requests a second with `AT_ONCE` under way. */
async function rate(request: () => Promise<Response>): Promise<number> {
  let count = 0;
  const end = performance.now() + SECONDS * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const answer = await request();
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.status}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return count / SECONDS;
}

/** Therapists enough that none of them asks more often than one person may. */
async function manyTherapists(stack: Stack): Promise<readonly Participant[]> {
  const therapists = Array.from({ length: 9 }, (_, index) => {
    return { role: "therapist", externalId: `t-${index}`, displayName: "Robin" } as const;
  });
  const client = { role: "client", externalId: "c-sam", displayName: "Sam" } as const;
  const opened: Participant[] = [];
  for (let count = 0; count < 12; count += 1) {
    const session = await makeSession(stack, { participants: [client, ...therapists] });
    for (const { externalId } of therapists) {
      opened.push(await Participant.open(linksOf(session, externalId).joinUrl));
    }
  }
  return opened;
}

const stack = await startStack({ store: "postgres" });
try {
  const therapists = await manyTherapists(stack);
  let turn = 0;
  const nextTherapist = () => {
    turn += 1;
    const therapist = therapists[turn % therapists.length];
    if (therapist === undefined) throw new Error("nobody to ask for");
    return therapist;
  };
  const floor = await rate(() => fetch(`${stack.baseUrl}/healthz`));
  const tokens = await rate(() => nextTherapist().request("/api/session/token", {}));
  process.stdout.write(`/healthz: ${floor.toFixed(0)} a second\n`);
  process.stdout.write(
    `tokens: ${tokens.toFixed(0)} a second, ${ratio(tokens, floor)} of /healthz\n`,
  );
} finally {
  await stack.stop();
}
