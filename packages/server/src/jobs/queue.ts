// Keeps jobs in the database, has them done when they are due.

import { fromPglite, PgBoss, systemClock } from "pg-boss";
import type { Clock, ConstructorOptions, SendOptions } from "pg-boss";
import type { Log } from "../log.ts";
import { jobTransaction } from "../store/job-transaction.ts";
import { StoreError } from "../store/store.ts";
import type { JobsDatabase, Store, Tx } from "../store/store.ts";
import type { JobName, Jobs, JobTicket } from "./job.ts";

export interface JobQueue {
  /**
   * Part of the caller's transaction: what makes a job necessary and the job are there together or
   * not at all. Of the same name and key one waits at most.
   */
  put<Name extends JobName>(tx: Tx, ticket: JobTicket<Name>): Promise<void>;
  /** Starts doing the jobs of this name. A handler that throws is called again, later and later. */
  work<Name extends JobName>(
    name: Name,
    handler: (data: Jobs[Name]) => Promise<void>,
  ): Promise<void>;
  /** True while this process looks for jobs. */
  isWorking(): boolean;
  /** Takes no more jobs, waits for those in hand, a few seconds at most. */
  stop(): Promise<void>;
}

const JOB_NAMES = ["settle", "check-call", "carry"] as const satisfies readonly JobName[];

const DAY_S = 86_400;
/** How often a process asks the database for jobs; each due one is late by so much at most. */
const POLL_S = 2;
const BATCH = 20;
/** A process that has not asked for this long no longer works. */
const SILENT_MS = 60_000;
const STOP_WITHIN_MS = 3000;
const CONNECTIONS = 3;

/** A job whose server died in the middle is another server's after `expireInSeconds`. */
const HOW: SendOptions = {
  expireInSeconds: 60,
  retryLimit: 1000,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 3600,
  // Counted from when it was due: a server may have been away that long.
  retentionSeconds: 90 * DAY_S,
};

/**
 * @param clock another one in tests only; it then is the database's, too
 * @throws {StoreError} when the database cannot hold jobs
 */
export async function openJobQueue(
  store: Pick<Store, "jobsDatabase">,
  log: Log,
  clock: Clock = systemClock,
): Promise<JobQueue> {
  const boss = new PgBoss({ ...databaseOptions(store.jobsDatabase), ...OPTIONS, clock });
  boss.on("error", (error) => log.warn({ error }, "a job's database call failed"));
  boss.on("warning", () => log.info({}, "the job queue has a warning"));
  await begin(boss);
  return {
    async put(tx, { name, data, at, key }) {
      const startAfter = new Date(at);
      const db = jobTransaction(tx);
      await boss.send(name, data, { ...HOW, startAfter, singletonKey: key, db });
    },
    work: (name, handler) => work(boss, log, name, handler),
    isWorking: () => isWorking(boss, clock.now()),
    stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }),
  };
}

const OPTIONS = {
  schedule: false,
  registerInstance: false,
  monitorVacuum: false,
  openTelemetry: { enabled: false },
} satisfies Partial<ConstructorOptions>;

function databaseOptions(database: JobsDatabase): ConstructorOptions {
  if ("pglite" in database) return { db: fromPglite(database.pglite), backend: "pglite" };
  const url = new URL(database.url);
  // So that `sslmode` means the same here as to the store's own driver.
  if (url.searchParams.has("sslmode")) url.searchParams.set("uselibpqcompat", "true");
  return { connectionString: url.href, max: CONNECTIONS, application_name: "sameside jobs" };
}

async function begin(boss: PgBoss): Promise<void> {
  try {
    await boss.start();
    for (const name of JOB_NAMES) {
      await boss.createQueue(name, { policy: "short" });
      // Read into the queue's cache now: later, inside a transaction, the embedded engine's one
      // connection would wait for itself.
      await boss.findJobs(name, { limit: 1 });
    }
  } catch (error) {
    throw new StoreError("The database cannot hold the server's jobs.", { cause: error });
  }
}

async function work<Name extends JobName>(
  boss: PgBoss,
  log: Log,
  name: Name,
  handler: (data: Jobs[Name]) => Promise<void>,
): Promise<void> {
  const options = {
    pollingIntervalSeconds: POLL_S,
    batchSize: BATCH,
    perJobResults: true,
  } as const;
  await boss.work<Jobs[Name], unknown, typeof options>(name, options, (jobs) =>
    Promise.all(
      jobs.map(async ({ id, data }) => {
        try {
          await handler(data);
          return { id, status: "completed" as const };
        } catch (error) {
          // Nothing of the error is kept with the job: drivers quote what was written.
          log.error(
            { ...("sessionId" in data ? { sessionId: data.sessionId } : {}), error },
            "a job failed",
          );
          return { id, status: "failed" as const };
        }
      }),
    ),
  );
}

function isWorking(boss: PgBoss, now: number): boolean {
  const workers = boss.getWipData();
  return (
    workers.length > 0 &&
    workers.every(
      ({ state, lastFetchedOn, createdOn }) =>
        state === "active" && now - (lastFetchedOn ?? createdOn) < SILENT_MS,
    )
  );
}
