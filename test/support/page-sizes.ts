// Builds the pages in memory to weigh what a browser would load.
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const CLIENT = join(import.meta.dirname, "..", "..", "packages", "client");

interface OutputChunk {
  readonly type: "chunk";
  readonly fileName: string;
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

interface OutputAsset {
  readonly type: "asset";
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

type Output = OutputChunk | OutputAsset;

/** The part of Vite's API that is used here; the package belongs to the client alone. */
interface Vite {
  build(config: object): Promise<{ readonly output: readonly Output[] }>;
}

/** One build of all pages. Sizes are bytes after gzip at its usual level. */
export class PageBuild {
  private readonly files: ReadonlyMap<string, Output>;

  private constructor(output: readonly Output[]) {
    this.files = new Map(output.map((file) => [file.fileName, file]));
  }

  /** The pages as they are shipped, or `floor` alone: code that is built the same way. */
  static async make(floor?: string): Promise<PageBuild> {
    process.env["NODE_ENV"] = "production";
    const vite = (await import(
      createRequire(join(CLIENT, "package.json")).resolve("vite")
    )) as Vite;
    const { output } = await vite.build({
      root: CLIENT,
      mode: "production",
      logLevel: "error",
      // The pages' own settings would build the pages beside it, and share files with them.
      ...(floor === undefined ? {} : { configFile: false, plugins: [virtual(floor)] }),
      build: {
        write: false,
        ...(floor === undefined ? {} : { rolldownOptions: { input: { floor: FLOOR } } }),
      },
    });
    return new PageBuild(output);
  }

  entry(name: string): string {
    return this.find((chunk) => chunk.isEntry && chunk.name === name, `the entry ${name}`);
  }

  /** The chunk that holds a module whose path ends so. */
  holding(path: string): string {
    return this.find(
      (chunk) => Object.keys(chunk.modules).some((id) => id.endsWith(path)),
      `a chunk with ${path}`,
    );
  }

  /** These chunks with all they import at once; what they load later is left out. */
  loadedWith(...names: readonly string[]): ReadonlySet<string> {
    const loaded = new Set<string>();
    const follow = (name: string): void => {
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const next of this.chunk(name).imports) follow(next);
    };
    for (const name of names) follow(name);
    return loaded;
  }

  /** The text of a chunk that loads no other one. */
  code(name: string): string {
    const { code, imports } = this.chunk(name);
    if (imports.length > 0) throw new Error(`${name} loads ${imports.join(", ")}`);
    return code;
  }

  script(chunks: ReadonlySet<string>): number {
    return sum([...chunks].map((name) => gzipped(this.chunk(name).code)));
  }

  style(chunks: ReadonlySet<string>): number {
    const sheets = new Set(
      [...chunks].flatMap((name) => [...(this.chunk(name).viteMetadata?.importedCss ?? [])]),
    );
    return sum([...sheets].map((name) => gzipped(this.asset(name).source)));
  }

  /**
   * Bytes of scripts by part: a chunk's bytes are shared out by how long its modules are, so these
   * are close rather than exact.
   */
  byPart(chunks: ReadonlySet<string>): ReadonlyMap<string, number> {
    const parts = new Map<string, number>();
    for (const name of chunks) {
      const { code, modules } = this.chunk(name);
      const whole = sum(Object.values(modules).map((module) => module.renderedLength));
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const part = partOf(id);
        const bytes = (gzipped(code) * renderedLength) / Math.max(1, whole);
        parts.set(part, (parts.get(part) ?? 0) + bytes);
      }
    }
    return new Map([...parts].toSorted(([, a], [, b]) => b - a));
  }

  private find(matches: (chunk: OutputChunk) => boolean, what: string): string {
    for (const file of this.files.values()) {
      if (file.type === "chunk" && matches(file)) return file.fileName;
    }
    throw new Error(`The build has not ${what}`);
  }

  private chunk(name: string): OutputChunk {
    const file = this.files.get(name);
    if (file?.type !== "chunk") throw new Error(`The build has no chunk ${name}`);
    return file;
  }

  private asset(name: string): OutputAsset {
    const file = this.files.get(name);
    if (file?.type !== "asset") throw new Error(`The build has no file ${name}`);
    return file;
  }
}

const FLOOR = "virtual:floor";

function virtual(code: string) {
  return {
    name: "floor",
    resolveId: (id: string) => (id === FLOOR ? `\0${FLOOR}` : undefined),
    load: (id: string) => (id === `\0${FLOOR}` ? code : undefined),
  };
}

/** A package by its name, our own code by its folder. */
function partOf(id: string): string {
  const dependency = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1];
  if (dependency !== undefined) return dependency;
  const folder = /packages\/(client|shared)\/src\/([^/]+)\//u.exec(id);
  if (folder === null) return "vite";
  return folder[1] === "shared" ? "shared" : `${folder[2]}/`;
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
