// Tries the import rules on made-up files.
import { describe, expect, test } from "vitest";
import { wrongImports } from "./import-directions.ts";

function check(file: string, text: string): string[] {
  return wrongImports(new Map([[file, text]]));
}

describe("import directions", () => {
  test.each([
    ["packages/shared/src/session/agenda.ts", 'import { readFile } from "node:fs";'],
    ["packages/shared/src/session/agenda.ts", 'import { z } from "zod";'],
    ["packages/server/src/routes/live.ts", 'import type { A } from "../../../client/src/a.ts";'],
    ["packages/server/src/store/events.ts", 'import { run } from "../sessions/run-command.ts";'],
    [
      "packages/server/src/store/events.ts",
      'import { decide } from "@sameside/shared/session/session";',
    ],
    ["packages/server/src/routes/live.ts", 'import {\n  eq,\n  and,\n} from "drizzle-orm";'],
    ["packages/server/src/sessions/x.ts", 'import { AccessToken } from "livekit-server-sdk";'],
    ["packages/client/src/panel/panel.tsx", 'const call = await import("../livekit/room.ts");'],
    ["packages/client/src/panel/panel.tsx", 'import { Room } from "livekit-client";'],
    ["packages/client/src/session-link/link.ts", 'import { useState } from "react";'],
    ["packages/client/src/i18n/de/panel.ts", 'import { call } from "../en/call.ts";'],
    ["packages/client/src/embed/loader.ts", 'import "../ui/tokens.css";'],
    ["packages/client/src/embed/loader.ts", 'export { z } from "zod";'],
  ])("%s must not: %s", (file, text) => {
    expect(check(file, text)).toHaveLength(1);
  });

  test.each([
    ["packages/shared/src/http/session.ts", 'import { z } from "zod";'],
    ["packages/shared/src/session/view.ts", 'import type { Agenda } from "./agenda.ts";'],
    ["packages/shared/src/session/view.test.ts", 'import fc from "fast-check";'],
    ["packages/server/src/store/schema.ts", 'import { pgTable } from "drizzle-orm/pg-core";'],
    ["packages/server/src/routes/live.ts", 'import { readView } from "../sessions/read-view.ts";'],
    ["packages/server/src/livekit/tokens.ts", 'import { AccessToken } from "livekit-server-sdk";'],
    ["packages/client/src/livekit/room.ts", 'import { Room } from "livekit-client";'],
    ["packages/client/src/i18n/de/panel.ts", 'import { states } from "./states.ts";'],
    ["packages/client/src/i18n/de/german.ts", 'import type { Messages } from "../messages.ts";'],
    ["packages/client/src/embed/loader.ts", 'import { x } from "@sameside/shared/embed/protocol";'],
  ])("%s may: %s", (file, text) => {
    expect(check(file, text)).toEqual([]);
  });

  test("names the line of the import", () => {
    const [found] = check(
      "packages/client/src/panel/a.ts",
      '// One.\n\nimport { Room } from "livekit-client";',
    );
    expect(found).toContain("packages/client/src/panel/a.ts:3 ");
  });
});
