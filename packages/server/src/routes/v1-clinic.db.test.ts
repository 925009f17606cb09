// Tests a clinic's settings over HTTP, down to the sessions that follow them.

import { afterAll, beforeEach, beforeAll, describe, expect, it } from "vitest";
import type { CreateSessionRequest } from "@sameside/shared/http/clinic-api";
import type { ClinicSettings } from "@sameside/shared/http/clinic-settings";
import { MADE_UP_INSTRUMENT } from "@sameside/shared/testing/made-up-instrument";
import { ask, load, makeClinic, makeSession, makeWorld } from "../test-world.ts";
import type { Answer, World } from "../test-world.ts";

let world: World;
let clinic: Pick<World, "clinicId" | "apiKey">;

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  clinic = await makeClinic(world.deps);
});
afterAll(() => world.end());

const OAC = { id: "oac-6", version: "0.1" };
/** Of clinics that have said nothing of it. */
const ASKED = { callBack: "optional", place: "optional", keepPlace: false };

const REQUEST = {
  startsAt: "2026-03-02T15:00:00Z",
  endsAt: "2026-03-02T15:50:00Z",
  participants: [
    { role: "therapist", externalId: "t", displayName: "Tess" },
    { role: "client", externalId: "c", displayName: "Cleo" },
  ],
};

function read(bearer = clinic.apiKey): Promise<Answer<ClinicSettings>> {
  return ask(world, "/v1/clinic", { bearer });
}

function patch(json: unknown): Promise<Answer<ClinicSettings>> {
  return ask(world, "/v1/clinic", { method: "PATCH", bearer: clinic.apiKey, json });
}

async function stateWith(changes: Partial<CreateSessionRequest> = {}) {
  const { id } = await makeSession({ ...world, ...clinic }, [], changes);
  return (await load(world.deps, id)).state;
}

describe("the clinic's settings", () => {
  it("SET1 begin with an agenda, the usual window, our own instrument", async () => {
    expect((await read()).body).toEqual({
      id: clinic.clinicId,
      name: "Test clinic",
      timeZone: "Europe/Berlin",
      urgentLine: "Call 112",
      dialIn: null,
      blur: false,
      origins: [],
      defaults: {
        agenda: true,
        ratingWindowHours: 48,
        autoPulse: false,
        ratingForMinors: false,
        instrument: OAC,
        ...ASKED,
      },
    });
  });

  it("CON1 SET1 say what to ask for in case the line drops, how to join by phone", async () => {
    const defaults = { callBack: "required", place: "off", keepPlace: true };
    const said = { dialIn: " Ring\n 01632 960 111 ", blur: true, defaults };
    const changed = await patch(said);
    const expected = { dialIn: "Ring 01632 960 111", blur: true, defaults };
    expect(changed).toMatchObject({ status: 200, body: expected });
    expect((await read()).body).toMatchObject(expected);
    const settings = { place: "optional", keepPlace: false } as const;
    expect((await stateWith()).settings).toMatchObject(defaults);
    expect((await stateWith({ settings })).settings).toMatchObject({ ...defaults, ...settings });
    expect((await patch({ dialIn: null, blur: false })).body).toMatchObject({
      dialIn: null,
      blur: false,
      defaults,
    });
  });

  it("SET1 change one by one, for this clinic alone", async () => {
    const before = (await read()).body;
    const other = await makeClinic(world.deps);
    const changed = await patch({ urgentLine: " Ring\n 0800 1 ", defaults: { agenda: false } });
    expect(changed).toMatchObject({ status: 200 });
    const expected = {
      ...before,
      urgentLine: "Ring 0800 1",
      defaults: { ...before.defaults, agenda: false },
    };
    expect(changed.body).toEqual(expected);
    expect((await patch({})).body).toEqual(expected);
    expect((await read()).body).toEqual(expected);
    expect((await read(other.apiKey)).body).toEqual({ ...before, id: other.clinicId });
  });

  it("SET1 lose no change when several come at once", async () => {
    const hours = [24, 36, 60, 72];
    await Promise.all([
      patch({ name: "Another" }),
      patch({ defaults: { agenda: false } }),
      patch({ defaults: { autoPulse: true } }),
      patch({ timeZone: "Asia/Tokyo" }),
      ...hours.map((ratingWindowHours) => patch({ defaults: { ratingWindowHours } })),
    ]);
    expect((await read()).body).toMatchObject({
      name: "Another",
      timeZone: "Asia/Tokyo",
      defaults: { agenda: false, autoPulse: true },
    });
  });

  it("SET1 hold origins as browsers write them, all of them at once", async () => {
    const origins = [
      "https://Portal.example:443",
      "http://localhost:5173",
      "https://portal.example/",
    ];
    expect((await patch({ origins })).body.origins).toEqual([
      "http://localhost:5173",
      "https://portal.example",
    ]);
    expect((await patch({ name: "Another" })).body.origins).toHaveLength(2);
    expect((await patch({ origins: [] })).body.origins).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["no name", { name: " " }, "name"],
    ["no urgent line", { urgentLine: "\u202e" }, "urgentLine"],
    ["an unknown zone", { timeZone: "Europe/Atlantis" }, "timeZone"],
    ["an offset", { timeZone: "+01:00" }, "timeZone"],
    ["an origin with a path", { origins: ["https://a.example/x"] }, "origins.0"],
    [
      "an origin of another kind",
      { origins: ["https://a.example", "data:text/html,x"] },
      "origins.1",
    ],
    ["an origin with a name in it", { origins: ["https://me@a.example"] }, "origins.0"],
    ["a window of an hour", { defaults: { ratingWindowHours: 1 } }, "defaults.ratingWindowHours"],
    [
      "half an instrument",
      { defaults: { instrument: { id: "oac-6" } } },
      "defaults.instrument.version",
    ],
    ["a dial-in without words", { dialIn: " " }, "dialIn"],
    ["a dial-in as long as a letter", { dialIn: "1".repeat(201) }, "dialIn"],
    ["a wish for a place that is none", { defaults: { place: "yes" } }, "defaults.place"],
    ["another field", { keys: [] }, "keys"],
  ])("SET1 refuse %s, change nothing", async (_name, json, path) => {
    const before = (await read()).text;
    const answer = await patch({ name: "Changed", ...json });
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path }] } });
    expect((await read()).text).toBe(before);
  });

  it("SET1 name an instrument that the clinic has", async () => {
    const { id, version } = MADE_UP_INSTRUMENT;
    const instrument = { id, version };
    const named = () => patch({ defaults: { instrument } });
    expect(await named()).toMatchObject({ status: 422, body: { code: "instrument.unknown" } });
    await ask(world, "/v1/instruments", { bearer: clinic.apiKey, json: MADE_UP_INSTRUMENT });
    expect((await named()).body.defaults.instrument).toEqual(instrument);
    expect((await stateWith()).settings.instrument).toEqual(instrument);
  });
});

describe("sessions made later", () => {
  it("SET2 take the clinic's defaults, each unless they say otherwise", async () => {
    await patch({ defaults: { agenda: false, ratingWindowHours: 72, autoPulse: true } });
    const taken = {
      agenda: false,
      ratingWindowHours: 72,
      autoPulse: true,
      instrument: OAC,
      ...ASKED,
    };
    expect((await stateWith()).settings).toEqual(taken);
    for (const said of [{ agenda: true }, { ratingWindowHours: 24 }, { autoPulse: false }]) {
      expect((await stateWith({ settings: said })).settings).toEqual({ ...taken, ...said });
    }
  });

  it("CON2 know what was agreed for their case last", async () => {
    const at = async (ifDropped?: string | null, externalId = "case-a") => {
      const agreed = ifDropped === undefined ? {} : { ifDropped };
      return (await stateWith({ case: { externalId, ...agreed } })).ifDropped;
    };
    expect(await at()).toBeNull();
    expect(await at("Robin rings you.")).toBe("Robin rings you.");
    expect(await at()).toBe("Robin rings you.");
    expect(await at(undefined, "case-b")).toBeNull();
    expect(await at("You ring us.")).toBe("You ring us.");
    expect(await at()).toBe("You ring us.");
    expect(await at(null)).toBeNull();
    expect(await at()).toBeNull();
  });

  it("CON2 are refused with an agreement as long as a letter, or with none in it", async () => {
    for (const ifDropped of ["x".repeat(301), " \n"]) {
      const answer = await ask(world, "/v1/sessions", {
        bearer: clinic.apiKey,
        json: { ...REQUEST, case: { externalId: "case-c", ifDropped } },
      });
      expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: "case.ifDropped" }] } });
    }
  });

  it("SET2 are refused with an instrument that the clinic has not", async () => {
    const settings = { instrument: { id: "oac-6", version: "9" } };
    await expect(stateWith({ settings })).rejects.toThrow("instrument.unknown");
  });

  it("SET3 ask minors for the rating only where the clinic does", async () => {
    const participants: CreateSessionRequest["participants"] = [
      { role: "therapist", externalId: "t", displayName: "Tess" },
      { role: "client", externalId: "c", displayName: "Cleo", minor: true },
      { role: "client", externalId: "d", displayName: "Dora", minor: false },
      { role: "client", externalId: "e", displayName: "Emil" },
      { role: "guest", externalId: "g", displayName: "Gus" },
    ];
    const asked = async () =>
      (await stateWith({ participants })).people.map(({ asksRating }) => asksRating);
    expect(await asked()).toEqual([false, false, true, true, false]);
    await patch({ defaults: { ratingForMinors: true } });
    expect(await asked()).toEqual([false, true, true, true, false]);
  });
});
