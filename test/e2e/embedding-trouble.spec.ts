// Pages around a session that make it hard, and the way on that each leaves.
import { expect, test } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { changeClinic, linksOf, makeSession } from "../support/clinic.ts";
import { serveMadeUpPage } from "../support/made-up-page.ts";
import type { MadeUpPage } from "../support/made-up-page.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
let portal: MadeUpPage;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
  portal = await serveMadeUpPage();
  await changeClinic(stack, { origins: [portal.origin] });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  await portal.close();
  await stack.stop();
});

interface Around {
  readonly visitor: Visitor;
  /** What the integrator reads. */
  readonly said: readonly string[];
}

/** A page of the clinic's own origin with `html` in it. */
async function arriveAround(
  browser: Browser,
  html: string,
  { headers = {}, prepare = async () => {} }: AroundOptions = {},
): Promise<Around> {
  portal.show(
    `<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1>${html}</html>`,
    headers,
  );
  const visitor = await Visitor.arrive(browser, "about:blank");
  const said: string[] = [];
  visitor.page.on("console", (message) => said.push(message.text()));
  await prepare(visitor.page);
  await visitor.page.goto(portal.origin);
  return { visitor, said };
}

interface AroundOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

async function frameIn({ page }: Visitor): Promise<Visitor> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("there is no frame");
  return new Visitor(page, frame);
}

/** As a browser answers that keeps nothing for a page inside another one. */
async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
  });
}

test("DEV8 DEV10 a frame without permissions says so, leads to a tab of its own", async ({
  browser,
}) => {
  const { joinUrl } = linksOf(await makeSession(stack), "c-sam");
  const { visitor, said } = await arriveAround(
    browser,
    `<iframe src="${joinUrl}" width="900" height="900"></iframe>`,
  );
  const sam = await frameIn(visitor);
  await sam.open();
  await sam.sees("The page around this one does not pass on the camera and microphone.");
  expect(said.filter((line) => line.includes('allow="camera; microphone;'))).toHaveLength(1);
  const secret = joinUrl.split("#")[1] ?? "";
  expect(said.join()).not.toContain(secret);
  const opening = visitor.page.context().waitForEvent("page");
  await sam.frame.getByRole("link", { name: "Open in a new tab" }).click();
  const alone = new Visitor(await opening);
  await alone.open();
  await alone.isOn("prejoin");
  await alone.sees("Only you can see this");
  expect(alone.page.url()).not.toContain(secret);
  expect(await sam.frame.content()).not.toContain(secret);
});

test("DEV9 a page whose policy keeps the frame out shows the way on at once", async ({
  browser,
}) => {
  const { joinUrl } = linksOf(await makeSession(stack), "c-sam");
  const { visitor, said } = await arriveAround(
    browser,
    `<script src="${stack.baseUrl}/embed.js"></script><sameside-call link="${joinUrl}"></sameside-call>`,
    {
      headers: {
        "content-security-policy": `script-src ${stack.baseUrl}; frame-src 'self'`,
      },
    },
  );
  await visitor.sees("Your session cannot be shown inside this page.");
  expect(said.join()).toContain(`frame-src ${stack.baseUrl}`);
  const opening = visitor.page.context().waitForEvent("page");
  await visitor.frame.getByRole("link", { name: "Open it in a new tab" }).click();
  const alone = new Visitor(await opening);
  await alone.open();
  await alone.reaches("prejoin");
});

test("DEV3 DEV9 blocked storage holds nobody up; a blocked stream is said", async ({ browser }) => {
  const { joinUrl } = linksOf(await makeSession(stack), "c-sam");
  const frame = `<iframe src="${joinUrl}" allow="camera; microphone" width="900" height="900"></iframe>`;
  await test.step("storage that throws, as with third-party cookies off", async () => {
    const { visitor } = await arriveAround(browser, frame, { prepare: withoutStorage });
    const sam = await frameIn(visitor);
    await sam.open();
    await sam.reaches("prejoin");
    await sam.press("Stop video");
    await sam.sees("Your camera is off");
    await sam.press("Go to the waiting room");
    await sam.reaches("waiting");
    await visitor.page.context().close();
  });
  await test.step("a blocker that keeps the stream away", async () => {
    const { visitor } = await arriveAround(browser, frame, {
      prepare: (page) =>
        page.route("**/api/session/live*", (route) => route.abort("blockedbyclient")),
    });
    const sam = await frameIn(visitor);
    await sam.open();
    await sam.sees("This takes longer than usual.", 30_000);
    await expect(sam.frame.getByRole("link", { name: "Open in a new tab" })).toBeVisible();
  });
});
