// The frame around each command: right Node first, one clear line when something is wrong.
import { Interrupted } from "./command.mjs";
import { ensureNode } from "./node.mjs";
import { giveUp } from "./progress.mjs";

/** What the person typed or has set cannot be done; the message is shown as it is. */
export class UsageError extends Error {}

/**
 * Runs a command. Only `body` may import packages or TypeScript: before it, neither is sure.
 * @param {string} scriptUrl `import.meta.url` of the entry script
 * @param {(args: string[]) => Promise<void>} body
 */
export async function runEntry(scriptUrl, body) {
  try {
    await ensureNode(scriptUrl);
    await body(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Interrupted) process.exit(error.exitCode);
    if (error instanceof UsageError) giveUp(error.message);
    throw error;
  }
}
