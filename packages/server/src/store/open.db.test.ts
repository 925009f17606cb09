// Tries what opening a store promises.

import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { appliedMigrations, refuseUnknownMigrations } from "./migrations.ts";
import { openTestStore } from "./test-store.ts";
import type { TestStore } from "./test-store.ts";

describe("a store", () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.end());

  test("refuses a transaction inside another instead of waiting for ever", async () => {
    const nested = opened.store.transaction(() => opened.store.read(async () => undefined));
    await expect(nested).rejects.toThrow("inside another");
  });

  test("lets nothing be written while reading", async () => {
    const writing = opened.store.read((tx) => tx.execute(sql`create table written (id int)`));
    await expect(writing).rejects.toThrow();
  });

  test("delivers a notification when its transaction commits, drops it when it does not", async () => {
    const onPayload = vi.fn<(payload: string) => void>();
    const stop = await opened.store.listen("tried", {
      onPayload,
      onReconnected: () => undefined,
    });
    const lost = opened.store.transaction(async (tx) => {
      await tx.execute(sql`select pg_notify('tried', 'lost')`);
      throw new Error("rolled back");
    });
    await expect(lost).rejects.toThrow("rolled back");
    await opened.store.transaction((tx) => tx.execute(sql`select pg_notify('tried', 'kept')`));
    await vi.waitFor(() => expect(onPayload).toHaveBeenCalled());
    expect(onPayload.mock.calls).toEqual([["kept"]]);
    await stop();
  });

  test("refuses a database that a newer version used", async () => {
    const applied = await opened.store.read(appliedMigrations);
    expect(applied.length).toBeGreaterThan(0);
    expect(() => refuseUnknownMigrations(applied)).not.toThrow();
    expect(() => refuseUnknownMigrations([...applied, "later"])).toThrow(/newer version/);
    expect(() => refuseUnknownMigrations(["other", ...applied.slice(1)])).toThrow(/does not match/);
  });

  test("says that a migration is missing from the installation", () => {
    expect(() => refuseUnknownMigrations([], join(tmpdir(), "no-such-folder"))).toThrow(
      /migration is missing/,
    );
  });
});
