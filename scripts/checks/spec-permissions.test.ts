// Holds the specification's table of who may send what when against the code.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { PHASES } from "@sameside/shared/session/lifecycle";
import { PERMISSIONS } from "@sameside/shared/session/permissions";

const SPEC = new URL("../../packages/shared/SPEC.md", import.meta.url);
const TITLE = "## Who may send what when";
const SENDERS = ["client", "therapist", "guest", "clinic", "system"] as const;

interface Line {
  readonly who: readonly string[];
  readonly when: readonly string[];
  readonly evenRemoved?: true;
}

/** One line a command, in the code's order; only senders and phases that occur have a place. */
function permissionTable(permissions: Readonly<Record<string, Line>>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = Object.entries(permissions).map(([type, { who, when, evenRemoved }]) => {
    const by = SENDERS.filter((sender) => who.includes(sender)).join(", ");
    const phases = PHASES.map((phase) => (when.includes(phase) ? "yes" : "–"));
    return row([`\`${type}\`${evenRemoved === true ? " *" : ""}`, by, ...phases]);
  });
  const head = ["command", "by", ...PHASES];
  return [row(head), `|${head.map(() => "---").join("|")}|`, ...rows].join("\n");
}

test("SPEC.md names every command with its senders in its phases, as the code does", async () => {
  const spec = await readFile(SPEC, "utf8");
  const [, part = ""] = spec.split(`${TITLE}\n`);
  const written = part
    .split("\n## ")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("|"))
    .join("\n");
  const right = permissionTable(PERMISSIONS);
  expect(written, `The table under "${TITLE}" should be:\n\n${right}\n`).toBe(right);
});

test("a change of sender, phase or exception changes the table", () => {
  const line = { who: ["therapist"], when: ["live"] };
  const table = permissionTable({ "a.b": line });
  expect(table).toContain("| `a.b` | therapist | – | yes | – | – | – | – | – |");
  for (const change of [
    { who: ["client", "therapist"] },
    { when: ["live", "closing"] },
    { evenRemoved: true as const },
  ]) {
    expect(permissionTable({ "a.b": { ...line, ...change } })).not.toBe(table);
  }
});
