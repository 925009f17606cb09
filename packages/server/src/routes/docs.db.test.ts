// Tests that the API's description fits what the API does.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "@sameside/shared/http/problem";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { ask, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";

interface Operation {
  readonly operationId: string;
  readonly security: unknown;
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly links?: Record<string, unknown> }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: unknown };
}

let world: World;
let document: Document;

beforeAll(async () => {
  world = await makeWorld();
  document = (await ask<Document>(world, "/openapi.json")).body;
});

afterAll(() => world.end());

const operations = (): readonly Operation[] =>
  Object.values(document.paths).flatMap((path) => Object.values(path));

describe("/openapi.json", () => {
  it("is OpenAPI 3.1 for every route under /v1", () => {
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = world.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/v1/"))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted());
  });

  it("asks for a key, names each status with its codes", () => {
    for (const { security, responses } of operations()) {
      expect(security).toEqual([{ clinicKey: [] }]);
      for (const status of ["401", "404", "405", "429", "500"]) {
        expect(Object.keys(responses)).toContain(status);
      }
      for (const [status, { description }] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        for (const code of description.split(", ")) {
          expect(String(PROBLEM_STATUS[code as ProblemCode])).toBe(status);
        }
      }
    }
    const created = document.paths["/v1/sessions"]?.["post"]?.responses ?? {};
    expect(Object.keys(created)).toEqual(
      expect.arrayContaining(["201", "400", "413", "415", "422"]),
    );
    expect(created["201"]?.links).toHaveProperty("getSession");
    expect(document.components.securitySchemes).toHaveProperty("clinicKey");
  });

  it("takes no field it does not name", () => {
    expect(JSON.stringify(document.paths["/v1/sessions"]?.["post"])).toContain(
      '"additionalProperties":false',
    );
  });
});

describe("/docs", () => {
  it("shows every operation without a script, an inline style or anybody else's server", async () => {
    const page = await (await world.app.request("/docs")).text();
    for (const { operationId } of operations()) expect(page).toContain(`id="${operationId}"`);
    expect(page).not.toMatch(/<script|style=|<style|src=|\son\w+=/);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.every((address) => /^[/#]/.test(address ?? ""))).toBe(true);
  });
});
