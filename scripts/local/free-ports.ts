// Finds ports on 127.0.0.1 that nobody listens on.
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { createServer } from "node:net";

// Below the range from which systems take ports for outgoing connections: one found there could be
// taken by anybody's next connection before it is listened on.
const FIRST = 12_000;
const LAST = 32_000;
const TRIES = 100;

/**
 * A TCP port that was free a moment ago.
 * @param row how many ports from it on must be free, too
 */
export function freeTcpPort(row = 1): Promise<number> {
  return freePort(row, canListen);
}

/** A UDP port that was free a moment ago. */
export function freeUdpPort(): Promise<number> {
  return freePort(1, canBind);
}

async function freePort(row: number, isFree: (port: number) => Promise<boolean>): Promise<number> {
  for (let left = TRIES; left > 0; left -= 1) {
    const first = randomInt(FIRST, LAST);
    const free = await Promise.all(Array.from({ length: row }, (_, next) => isFree(first + next)));
    if (free.every(Boolean)) return first;
  }
  throw new Error("no free port");
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

function canBind(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.once("error", () => resolve(false));
    socket.bind(port, "127.0.0.1", () => socket.close(() => resolve(true)));
  });
}
