// Passes on the question of LiveKit's client why a connection was refused.

import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import type { AppContext, AppEnv } from "../http/app-env.ts";
import { SIGNAL_PATHS, validateUrl } from "../livekit/signal-paths.ts";
import { Problem } from "../problem.ts";

/** Milliseconds; LiveKit's client itself waits three seconds. */
const ANSWER_WITHIN_MS = 3000;
const LONGEST_ANSWER = 500;

/** Only where signalling comes by our own origin. */
export function livekitValidateRoutes({ livekit }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const answer = async (c: AppContext): Promise<Response> => {
    if (livekit === null || !livekit.config.sameOrigin) throw new Problem("request.not-found");
    const { pathname, search } = new URL(c.req.url);
    const url = validateUrl(livekit.config.url, `${pathname}${search}`);
    if (url === null) throw new Problem("request.not-found");
    const { status, words } = await askLiveKit(url);
    // Never as a page: the words are LiveKit's.
    return new Response(words, { status, headers: { "content-type": "text/plain" } });
  };
  for (const path of SIGNAL_PATHS) app.get(`${path}/validate`, answer);
  return app;
}

/** @throws {Problem} video.not-reachable */
async function askLiveKit(url: URL): Promise<{ readonly status: number; readonly words: string }> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const answer = await fetch(url, { redirect: "error", signal });
    return { status: answer.status, words: (await answer.text()).slice(0, LONGEST_ANSWER) };
  } catch {
    // The error quotes the address, the token with it: it goes no further.
    throw new Problem("video.not-reachable");
  }
}
