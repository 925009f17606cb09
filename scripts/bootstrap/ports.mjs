// Asks the system about TCP ports on this machine.
import { createServer } from "node:net";
import { UsageError } from "./entry.mjs";

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
function isPortFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * @param {number} port of the call page; the demo portal takes the next one
 * @throws {UsageError} naming the port that is taken
 */
export async function refuseBusyPorts(port) {
  for (const [candidate, use] of /** @type {const} */ ([
    [port, "the call page"],
    [port + 1, "the demo portal"],
  ])) {
    if (await isPortFree(candidate)) continue;
    throw new UsageError(
      `Port ${candidate} (${use}) is in use. Stop what runs there, or choose another: npm start -- --port ${port + 10}`,
    );
  }
}
