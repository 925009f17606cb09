// Tries what LiveKit is asked to do after a session changed.

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connectLiveKit } from "../livekit/livekit.ts";
import { act, makeSession, makeWorld } from "../test-world.ts";
import type { Somebody, World } from "../test-world.ts";
import { runCommand } from "./run-command.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

/** The world with a LiveKit that only listens. */
function withLiveKit() {
  const config = {
    url: "http://127.0.0.1:9",
    publicUrl: "",
    sameOrigin: false,
    apiKey: "key",
    apiSecret: "secret",
  };
  const livekit = connectLiveKit(config, world.deps.log);
  const deleteRoom = vi.spyOn(livekit.rooms, "deleteRoom").mockResolvedValue();
  const removeParticipant = vi.spyOn(livekit.rooms, "removeParticipant").mockResolvedValue();
  return { called: { ...world, deps: { ...world.deps, livekit } }, deleteRoom, removeParticipant };
}

function join(called: World, sessionId: string, { id }: Somebody, sid: string) {
  return runCommand(called.deps, {
    sessionId,
    actor: { kind: "system" },
    commandId: `joined-${sid}`,
    command: { type: "presence.join", participantId: id, sid },
  });
}

test("the end deletes the room, again while LiveKit says that somebody is in it", async () => {
  const { called, deleteRoom } = withLiveKit();
  const { id, therapist, client } = await makeSession(world);
  await act(called, id, therapist, { type: "session.start" });
  expect(deleteRoom).not.toHaveBeenCalled();
  deleteRoom.mockRejectedValueOnce(new Error("away"));
  const ended = await act(called, id, therapist, { type: "session.end" });
  expect(ended.message?.view.session.phase).toBe("closing");
  await vi.waitFor(() => expect(world.logged()).toContain("the room was not brought in line"));
  await join(called, id, client, "PA_1");
  await vi.waitFor(() => expect(deleteRoom).toHaveBeenCalledTimes(2));
});

test("TRB1 who is removed is disconnected, also when they come in again", async () => {
  const { called, removeParticipant } = withLiveKit();
  const { id, therapist, client } = await makeSession(world);
  await act(called, id, therapist, { type: "session.start" });
  await act(called, id, therapist, { type: "presence.remove", participantId: client.id });
  await vi.waitFor(() => expect(removeParticipant).toHaveBeenCalledTimes(1));
  expect(removeParticipant.mock.calls[0]?.[1]).toBe(client.id);
  await join(called, id, client, "PA_2");
  await vi.waitFor(() => expect(removeParticipant).toHaveBeenCalledTimes(2));
});

test("TRB1 a replaced link takes out whoever came by the old one", async () => {
  const { called, removeParticipant } = withLiveKit();
  const { id, therapist, client } = await makeSession(world);
  await act(called, id, therapist, { type: "session.start" });
  await runCommand(called.deps, {
    sessionId: id,
    actor: { kind: "clinic" },
    commandId: "renew",
    command: { type: "person.renew-link", participantId: client.id },
  });
  await vi.waitFor(() => expect(removeParticipant).toHaveBeenCalledTimes(1));
  expect(removeParticipant.mock.calls[0]?.[1]).toBe(client.id);
});

test("a session held elsewhere has no room to bring in line", async () => {
  const { called, deleteRoom } = withLiveKit();
  const { id, therapist } = await makeSession(world, [], { call: "elsewhere" });
  await act(called, id, therapist, { type: "session.start" });
  await act(called, id, therapist, { type: "session.end" });
  expect(deleteRoom).not.toHaveBeenCalled();
});
