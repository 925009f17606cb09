// Makes sure the scripts run on a Node that understands TypeScript.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver, Interrupted, runQuietly, withoutNpxTraces } from "./command.mjs";
import { cacheFolder } from "./paths.mjs";
import { giveUp, say, withProgress } from "./progress.mjs";
import { isNodeRecentEnough, NODE_VERSION, PNPM_VERSION } from "./versions.mjs";

/**
 * Returns at once on a recent Node. On an older one fetches a recent Node through npx, runs the
 * same script on it and ends with its exit code.
 * @param {string} scriptUrl `import.meta.url` of the entry script
 */
export async function ensureNode(scriptUrl) {
  if (isNodeRecentEnough(process.versions.node)) return;
  if (process.env["SAMESIDE_NODE_CHOSEN"] !== undefined) {
    giveUp(
      `Node ${process.versions.node} was started in place of ${NODE_VERSION}. Please install Node 24 and try again.`,
    );
  }
  const node = rememberedNode() ?? (await fetchNode());
  await handOver(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], {
    ...withoutNpxTraces(),
    PATH: [binFolder(node), process.env["PATH"] ?? ""].join(delimiter),
    SAMESIDE_NODE_CHOSEN: NODE_VERSION,
  });
}

function memory() {
  return join(cacheFolder(), `node-${NODE_VERSION}-pnpm-${PNPM_VERSION}`);
}

/** Asking npx takes a second or more even when it has everything, so its answer is remembered. */
function rememberedNode() {
  if (!existsSync(memory())) return undefined;
  const node = readFileSync(memory(), "utf8").trim();
  return existsSync(node) && existsSync(join(binFolder(node), "pnpm")) ? node : undefined;
}

/** npx lays out node_modules/node/bin/node beside node_modules/.bin. @param {string} node */
function binFolder(node) {
  return join(dirname(node), "..", "..", ".bin");
}

async function fetchNode() {
  say(`Node ${process.versions.node} is too old here: fetching Node ${NODE_VERSION} (once).`);
  const packages = ["-p", `node@${NODE_VERSION}`, "-p", `pnpm@${PNPM_VERSION}`];
  try {
    const answer = await withProgress("Fetching Node", () =>
      runQuietly("npx", ["-y", ...packages, "node", "-p", "process.execPath"], {
        env: withoutNpxTraces(),
      }),
    );
    const node = answer.trim().split("\n").at(-1) ?? "";
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(memory(), `${node}\n`);
    return node;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    giveUp(
      `Node ${NODE_VERSION} could not be fetched. Please install Node 24 and try again.\n${String(error)}`,
    );
  }
}
