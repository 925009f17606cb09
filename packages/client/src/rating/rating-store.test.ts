// Checks that answers stay until the server took them; no longer when they were not to be kept.
import { oac6 } from "@sameside/shared/instruments/definitions/oac-6";
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { expect, test, vi } from "vitest";
import type { SendResult } from "../session-link/command-queue.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import { ratingStoreOf } from "./rating-store.ts";

function fakeLink(): {
  link: SessionLink;
  sent: ParticipantCommand[];
  answer: (r: SendResult) => void;
} {
  const sent: ParticipantCommand[] = [];
  let answer: (result: SendResult) => void = () => {};
  const never = () => {
    throw new Error("Not used here");
  };
  const link: SessionLink = {
    // Nothing of the session is known: what a device keeps is the kept rating's test.
    snapshot: () => ({
      view: null,
      connection: "connecting",
      saving: "saved",
      clockOffset: 0,
      token: null,
      looking: [],
    }),
    subscribe: () => () => {},
    isPending: () => false,
    fetchRecord: never,
    fetchInstrument: never,
    requestToken: never,
    requestNetworkCheck: never,
    fetchDraftKey: never,
    tryNow: never,
    close: never,
    send: (command) => {
      sent.push(command);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
  return { link, sent, answer: (result) => answer(result) };
}

test("a second screen finds the same answers", () => {
  const { link } = fakeLink();
  ratingStoreOf(link).change({ answers: { honest: 7 } });
  expect(ratingStoreOf(link).form().answers).toEqual({ honest: 7 });
  expect(ratingStoreOf(fakeLink().link).form().answers).toEqual({});
});

test("SCR9 saved only when the server answered", async () => {
  const { link, sent, answer } = fakeLink();
  const store = ratingStoreOf(link);
  const seen = vi.fn<() => void>();
  store.subscribe(seen);
  store.change({ answers: { honest: 7 }, choice: "now", stage: "share" });
  const done = store.share(oac6, "en");
  expect(store.form().stage).toBe("sending");
  answer({ kind: "saved" });
  await done;
  expect(store.form().stage).toBe("saved");
  expect(sent).toHaveLength(1);
  expect(seen).toHaveBeenCalledTimes(3);
});

test("SCR9 a refusal keeps everything", async () => {
  const { link, answer } = fakeLink();
  const store = ratingStoreOf(link);
  store.change({ answers: { honest: 7 }, keep: "You let me finish.", choice: "now" });
  const done = store.share(oac6, "en");
  answer({ kind: "refused", code: "session.sealed" });
  await done;
  expect(store.form()).toMatchObject({
    stage: "share",
    refused: "session.sealed",
    answers: { honest: 7 },
    keep: "You let me finish.",
    choice: "now",
  });
});

test("answers that are not to be kept are gone before the server answers", async () => {
  const { link, sent, answer } = fakeLink();
  const store = ratingStoreOf(link);
  store.change({ answers: { honest: 2 }, change: "Slower", choice: "dont-save" });
  const done = store.drop("not-kept");
  expect(store.form()).toMatchObject({ stage: "closing", answers: {}, change: "" });
  expect(sent).toEqual([{ type: "rating.close" }]);
  answer({ kind: "saved" });
  expect(await done).toBe(true);
  expect(store.form().stage).toBe("not-kept");
});
