// Tells the person at the terminal what is going on while something takes long.

const QUIET_MS = 3000;
const REPEAT_MS = 5000;

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Ends the command with one clear line instead of a stack trace.
 * @param {string} line
 * @returns {never}
 */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * Runs `work`; after three seconds says every five seconds that it still runs.
 * @template T
 * @param {string} label what is being done, e.g. "Installing packages"
 * @param {(detail: (text: string) => void) => Promise<T>} work calls `detail` with what it does now
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const started = Date.now();
  let detail = "";
  let told = false;
  const tell = () => {
    told = true;
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`  … ${label}, ${seconds} s${detail === "" ? "" : `: ${detail}`}`);
  };
  const first = setTimeout(tell, QUIET_MS);
  const repeat = setInterval(tell, REPEAT_MS);
  try {
    const result = await work((text) => {
      detail = text;
    });
    if (told) say(`  ✓ ${label}, ${Math.round((Date.now() - started) / 1000)} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(repeat);
  }
}
