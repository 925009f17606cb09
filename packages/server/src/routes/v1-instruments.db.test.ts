// Tests a clinic's own instruments over HTTP, down to a rating with one.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, beforeAll, describe, expect, it } from "vitest";
import type { ClinicSettings } from "@sameside/shared/http/clinic-settings";
import type { InstrumentSummary } from "@sameside/shared/http/instrument-schema";
import type { Instrument, ShownInstrument } from "@sameside/shared/instruments/instrument";
import { MADE_UP_INSTRUMENT } from "@sameside/shared/testing/made-up-instrument";
import { act, ask, exchange, makeClinic, makeSession, makeWorld, send } from "../test-world.ts";
import type { Answer, World } from "../test-world.ts";

let world: World;
/** A new clinic's key for each test. */
let clinic: Pick<World, "clinicId" | "apiKey">;
let version = 0;
let sent: Instrument;

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  clinic = await makeClinic(world.deps);
  version += 1;
  sent = { ...MADE_UP_INSTRUMENT, version: `2.${version}` };
});
afterAll(() => world.end());

const PATH = "/v1/instruments";
const pathOf = ({ id, version: of }: Pick<Instrument, "id" | "version">) => `${PATH}/${id}/${of}`;

function post(json: unknown, key?: string): Promise<Answer<Instrument>> {
  return ask(world, PATH, { bearer: clinic.apiKey, json, key });
}

function remove(path: string, bearer = clinic.apiKey): Promise<Answer<unknown>> {
  return ask(world, path, { method: "DELETE", bearer });
}

async function listed(bearer = clinic.apiKey): Promise<readonly InstrumentSummary[]> {
  return (await ask<{ data: InstrumentSummary[] }>(world, PATH, { bearer })).body.data;
}

/** A session of the test's clinic with the made-up instrument. */
function sessionWithIt() {
  const { id, version: of } = sent;
  const settings = { instrument: { id, version: of } };
  return makeSession({ ...world, ...clinic }, [], { settings });
}

describe("a clinic's own instruments", () => {
  it("INS5 are added, listed beside the shipped ones, read whole", async () => {
    const created = await post(sent);
    expect(created).toMatchObject({ status: 201, body: sent });
    expect(await ask(world, pathOf(sent), { bearer: clinic.apiKey })).toMatchObject({
      status: 200,
      body: sent,
    });
    const { attestation, copyright } = sent;
    expect(await listed()).toMatchObject([
      { id: "oac-6", version: "0.1", own: false, validated: false, licence: "CC-BY-4.0" },
      { id: sent.id, own: true, attestation, copyright, languages: ["en", "de"] },
    ]);
  });

  it("INS5 are refused with what is wrong where, never with what stood there", async () => {
    const [english] = sent.texts;
    const answer = await post({ ...sent, texts: [{ ...english, title: "canary ".repeat(40) }] });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: "request.invalid",
        fields: [{ path: "texts.0.title", rule: "must have 120 characters at most" }],
      },
    });
    expect(answer.text).not.toContain("canary");
    expect(await post({ ...sent, licence: "x", attestation: null })).toMatchObject({
      body: { fields: [{ path: "attestation" }] },
    });
  });

  it("INS5 look like the example in the documentation", async () => {
    const docs = join(import.meta.dirname, "../../../../docs/instruments.md");
    const [, example] = /```json\n(.+?)\n```/su.exec(readFileSync(docs, "utf8")) ?? [];
    expect((await post(JSON.parse(example ?? "null"))).status).toBe(201);
  });

  it("INS5 may be long, within bounds", async () => {
    const filler = (length: number) => ({ ...sent, licence: " ".repeat(length) + "CC0-1.0" });
    expect((await post(filler(60_000))).body.code).toBe("request.invalid");
    expect((await post({ ...sent, licence: `${" ".repeat(15_000)}CC0-1.0` })).status).toBe(201);
    expect((await post(filler(140_000))).body.code).toBe("request.too-large");
  });

  it("INS7 never change: the same version again is refused, with the same key repeated", async () => {
    const first = await post(sent, `key-${sent.version}`);
    expect((await post(sent, `key-${sent.version}`)).text).toBe(first.text);
    expect(await post(sent)).toMatchObject({ status: 409, body: { code: "instrument.exists" } });
    const changed = { ...sent, validated: false };
    expect((await post(changed, `key-${sent.version}`)).body.code).toBe("idempotency.key-reused");
    expect((await post({ ...sent, version: `${sent.version}.1` })).status).toBe(201);
  });

  it("INS7 are deleted only while nothing uses them", async () => {
    await post(sent);
    await sessionWithIt();
    const inUse = { status: 409, body: { code: "instrument.in-use" } };
    expect(await remove(pathOf(sent))).toMatchObject(inUse);
    const next = { ...sent, version: `${sent.version}.1` };
    await post(next);
    const { id } = next;
    const asDefault = (instrument: object) =>
      ask<ClinicSettings>(world, "/v1/clinic", {
        method: "PATCH",
        bearer: clinic.apiKey,
        json: { defaults: { instrument } },
      });
    expect((await asDefault({ id, version: next.version })).status).toBe(200);
    expect(await remove(pathOf(next))).toMatchObject(inUse);
    await asDefault({ id: "oac-6", version: "0.1" });
    expect(await remove(pathOf(next))).toMatchObject({ status: 204, text: "" });
    expect((await remove(pathOf(next))).body.code).toBe("instrument.not-found");
    expect((await listed()).map((one) => one.version)).toEqual(["0.1", sent.version]);
  });

  it("INS7 share no address with what ships, whatever stands in it", async () => {
    expect((await remove(`${PATH}/oac-6/0.1`)).body.code).toBe("instrument.shipped");
    for (const odd of ["/oac-6/9", "/nothing/1", "/%00/1", "/a%20b/1", "/x/%F0%9F%92%A5"]) {
      const answer = await ask(world, `${PATH}${odd}`, { bearer: clinic.apiKey });
      expect(answer).toMatchObject({ status: 404, body: { code: "instrument.not-found" } });
      expect((await remove(`${PATH}${odd}`)).status).toBe(404);
    }
  });

  it("INS9 are no other clinic's", async () => {
    await post(sent);
    const other = await makeClinic(world.deps);
    const answer = await ask(world, pathOf(sent), { bearer: other.apiKey });
    expect(answer).toMatchObject({ status: 404, body: { code: "instrument.not-found" } });
    expect((await remove(pathOf(sent), other.apiKey)).body.code).toBe("instrument.not-found");
    expect((await listed(other.apiKey)).map(({ id }) => id)).toEqual(["oac-6"]);
    const settings = { instrument: { id: sent.id, version: sent.version } };
    await expect(makeSession({ ...world, ...other }, [], { settings })).rejects.toThrow(
      "instrument.unknown",
    );
    expect((await post(sent)).status).toBe(409);
    expect((await ask(world, PATH, { bearer: other.apiKey, json: sent })).status).toBe(201);
  });
});

describe("a session with a clinic's own instrument", () => {
  it("INS9 shows it to its people without who vouched for it, which lines are the voice", async () => {
    const flags = { voice: ["tea"] };
    expect((await post({ ...sent, flags })).body).toMatchObject({ flags });
    const { client, therapist } = await sessionWithIt();
    for (const somebody of [client, therapist]) {
      const { credential: bearer } = await exchange(world, somebody);
      const answer = await ask<ShownInstrument>(world, "/api/session/instrument", { bearer });
      const { attestation, ...shown } = sent;
      expect(answer.body).toEqual(shown);
      expect(answer.text).not.toContain(attestation?.by);
    }
  });

  it("RTG13 takes answers on its scale in its languages, sums them up", async () => {
    await post(sent);
    const session = await sessionWithIt();
    await act(world, session.id, session.therapist, { type: "session.start" });
    await act(world, session.id, session.therapist, { type: "session.end" });
    const { credential } = await exchange(world, session.client);
    const share = (change: object) =>
      send(world, credential, {
        type: "rating.share",
        instrument: { id: sent.id, version: sent.version },
        answers: { lamp: 5, fog: 1, stairs: 3, tea: 2 },
        keep: null,
        change: null,
        changeHelps: [],
        sharing: "now",
        language: "de",
        ...change,
      });
    expect((await share({ answers: { lamp: 0 } })).body.code).toBe("rating.out-of-scale");
    expect((await share({ language: "fr" })).body.code).toBe("rating.unknown-language");
    const shipped = { id: "oac-6", version: "0.1" };
    expect((await share({ instrument: shipped })).body.code).toBe("rating.other-instrument");
    expect((await share({})).body.view.rating.mine).toMatchObject({ total: 15, language: "de" });
  });
});
