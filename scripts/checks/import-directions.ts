// Says which part of the code may import which.
import { importsOf } from "./source-imports.ts";

interface Direction {
  /** Files the rule is about. */
  readonly from: RegExp;
  readonly except?: RegExp;
  /** What they must not import: paths from the root, or package names. */
  readonly never: RegExp;
  readonly because: string;
}

const SERVER = "packages/server/src";
const CLIENT = "packages/client/src";
/** Tests, what only tests use. */
const TEST = /(\.test\.tsx?|\/test-[\w-]+\.ts)$|\/testing\//;

/** A package named exactly, whatever part of it is imported. */
const PACKAGE = /^(?!packages\/|scripts\/|test\/)/;

const DIRECTIONS: readonly Direction[] = [
  {
    from: /^packages\/shared\/src\//,
    except: /\.test\.tsx?$|^packages\/shared\/src\/testing\//,
    never: /^(?!packages\/shared\/|zod$)/,
    because: "shared imports nobody but zod",
  },
  {
    from: /^packages\/shared\/src\/(?!http\/)/,
    except: TEST,
    never: /^zod$/,
    because: "in shared only http knows zod",
  },
  {
    from: /^packages\/server\//,
    never: /^packages\/client\//,
    because: "server and client never import each other",
  },
  {
    from: /^packages\/client\//,
    never: /^packages\/server\//,
    because: "server and client never import each other",
  },
  {
    from: new RegExp(`^${SERVER}/sessions/`),
    except: TEST,
    never: new RegExp(`^${SERVER}/(routes|app|main)\\b`),
    because: "sessions are below routes",
  },
  {
    from: new RegExp(`^${SERVER}/(store|access|livekit|live|export)/`),
    except: TEST,
    never: new RegExp(`^${SERVER}/(routes|sessions|app|main)\\b`),
    because: "store, access, livekit, live and export are below sessions",
  },
  {
    from: new RegExp(`^${SERVER}/store/`),
    except: TEST,
    never: /^packages\/shared\/src\/session\/session\.ts$/,
    because: "the store decides nothing",
  },
  {
    from: new RegExp(`^${SERVER}/export/`),
    except: TEST,
    never: new RegExp(`^(${SERVER}/(?!export/)|node:)`),
    because: "an export is a pure function of the record",
  },
  {
    from: new RegExp(`^(?!${SERVER}/store/|packages/server/drizzle\\.config\\.ts)`),
    never: /^(drizzle-orm|drizzle-kit|postgres|@electric-sql\/pglite)$/,
    except: /^(packages\/server\/.*\.test\.ts|test\/|packages\/server\/src\/live\/nudge-\w+\.ts)/,
    because: "only the store knows the database",
  },
  {
    from: new RegExp(`^(?!${SERVER}/livekit/|test/)`),
    except: TEST,
    never: /^livekit-server-sdk$/,
    because: "only server/src/livekit knows LiveKit's server SDK",
  },
  {
    from: new RegExp(`^(?!${CLIENT}/livekit/|test/)`),
    never: /^(livekit-client|@livekit\/.*)$/,
    because: "only client/src/livekit knows LiveKit's client SDK",
  },
  {
    from: new RegExp(`^${CLIENT}/(panel|record|contact|session-link|ui|host)/`),
    never: new RegExp(`^${CLIENT}/(livekit|call)/`),
    because: "the panel stands beside any call",
  },
  {
    from: new RegExp(`^${CLIENT}/session-link/`),
    except: /(\/react\.tsx|\.test\.tsx?)$/,
    never: /^(react|react-dom|react-aria-components)$/,
    because: "of the session link only react.tsx knows React",
  },
  ...["en", "de", "fr", "es"].map((code) => ({
    from: new RegExp(`^${CLIENT}/i18n/${code}/`),
    never: new RegExp(`^${CLIENT}/i18n/(?!${code}/)[a-z]{2}/`),
    because: "a page loads one language",
  })),
  {
    from: new RegExp(`^${CLIENT}/embed/`),
    except: TEST,
    never: new RegExp(`${PACKAGE.source}|^packages/(?!client/src/embed/|shared/src/embed/)`),
    because: "the embed loader has no dependencies",
  },
];

/**
 * @param files path from the repository's root → text
 * @returns one line for each import that goes the wrong way
 */
export function wrongImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const rules = DIRECTIONS.filter(
      (rule) => rule.from.test(file) && rule.except?.test(file) !== true,
    );
    return importsOf(file, text).flatMap(({ specifier, target, line }) =>
      rules
        .filter((rule) => rule.never.test(target))
        .map((rule) => `${file}:${line} imports "${specifier}": ${rule.because}`),
    );
  });
}
