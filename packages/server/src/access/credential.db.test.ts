// Tries how soon a credential ends that was good a moment ago, on two servers.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { replaceLink } from "../sessions/act-for-clinic.ts";
import { exchangeLink } from "../sessions/exchange-link.ts";
import { makeSession, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { authenticate } from "./credential.ts";
import { rememberCredentials } from "./known-credentials.ts";

let world: World;
let here: Deps;
/** Another server on the same store. */
let there: Deps;

beforeAll(async () => {
  world = await makeWorld();
  here = world.deps;
  there = { ...here, credentials: rememberCredentials() };
});
afterAll(() => world.end());

const NOT_VALID = { code: "credential.not-valid" };

describe("a credential that is in use", () => {
  test("ends with its link: here at once, at another server within three seconds", async () => {
    const { id: sessionId, client } = await makeSession(world);
    const { credential } = await exchangeLink(here, { link: client.link });
    for (const deps of [here, there]) {
      expect(await authenticate(deps, credential)).toMatchObject({ participantId: client.id });
    }
    await replaceLink(here, { clinicId: world.clinicId, sessionId }, client.id);
    await expect(authenticate(here, credential)).rejects.toMatchObject(NOT_VALID);
    world.pass(3000);
    await expect(authenticate(there, credential)).rejects.toMatchObject(NOT_VALID);
  });

  test("ends at once when it makes room for a sixth one", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchangeLink(here, { link: client.link });
    await authenticate(here, credential);
    for (let more = 0; more < 5; more += 1) {
      world.pass(1);
      await authenticate(here, credential);
      await exchangeLink(here, { link: client.link });
    }
    await expect(authenticate(here, credential)).rejects.toMatchObject(NOT_VALID);
  });
});
