// Reads what a running browser, page or Node process takes of memory, of the processor.
import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { WebSocket } from "ws";

const PAGE_BYTES = 4096;

/** Bytes in memory; 0 for a process that is gone. */
export function residentBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const [, pages = "0"] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    return Number(pages) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

export interface BrowserProcess {
  /** `browser`, `renderer`, `GPU`, helpers by other names. */
  readonly type: string;
  readonly pid: number;
  /** Seconds of processor time since it began. */
  readonly cpuS: number;
}

export async function browserProcesses(devtools: CDPSession): Promise<readonly BrowserProcess[]> {
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  return processInfo.map(({ type, id, cpuTime }) => ({ type, pid: id, cpuS: cpuTime }));
}

/** Of all renderers: where a browser shows one page, that page's. */
async function rendererBytes(devtools: CDPSession): Promise<number> {
  const processes = await browserProcesses(devtools);
  const renderers = processes.filter(({ type }) => type === "renderer");
  return renderers.reduce((total, { pid }) => total + residentBytes(pid), 0);
}

export interface PageFigures {
  readonly heapBytes: number;
  /** Those that nobody sees any more but somebody holds are among them. */
  readonly nodes: number;
  readonly listeners: number;
  readonly residentBytes: number;
}

/** What is held after everything was thrown away that could be. */
export async function openPageMeter(
  browser: Browser,
  page: Page,
): Promise<() => Promise<PageFigures>> {
  const ofBrowser = await browser.newBrowserCDPSession();
  const ofPage = await page.context().newCDPSession(page);
  await ofPage.send("Performance.enable");
  await ofPage.send("HeapProfiler.enable");
  return async () => {
    await ofPage.send("HeapProfiler.collectGarbage");
    const { metrics } = await ofPage.send("Performance.getMetrics");
    const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return {
      heapBytes: read("JSHeapUsedSize"),
      nodes: read("Nodes"),
      listeners: read("JSEventListeners"),
      residentBytes: await rendererBytes(ofBrowser),
    };
  };
}

export interface NodeMeter {
  read(): Promise<{ readonly heapBytes: number; readonly residentBytes: number }>;
  close(): void;
}

/** Of a Node process that was started with `--inspect` at `port` of this machine. */
export async function openNodeMeter(port: number): Promise<NodeMeter> {
  const listed: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const [target] = listed as readonly { readonly webSocketDebuggerUrl: string }[];
  if (target === undefined) throw new Error("the process has nothing to inspect");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  let lastId = 0;
  const ask = (method: string, params: object = {}): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const take = (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as { id?: number; result?: unknown };
        if (answer.id !== id) return;
        socket.off("message", take);
        resolve(answer.result);
      };
      socket.on("message", take);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  await ask("HeapProfiler.enable");
  return {
    async read() {
      await ask("HeapProfiler.collectGarbage");
      const expression = "process.memoryUsage()";
      const answer = await ask("Runtime.evaluate", { expression, returnByValue: true });
      const { result } = answer as { result: { value: { heapUsed: number; rss: number } } };
      return { heapBytes: result.value.heapUsed, residentBytes: result.value.rss };
    },
    close: () => socket.close(),
  };
}
