// Pages around a session that make it hard, and the way on that each leaves.
import { expect, test } from "@playwright/test";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite", portal: true });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
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
  headers: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Around> {
  const visitor = await Visitor.arrive(browser, "about:blank", options);
  const said: string[] = [];
  visitor.page.on("console", (message) => said.push(message.text()));
  const address = `${stack.portalUrl}/hard`;
  await visitor.page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers,
      body: `<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1>${html}</html>`,
    }),
  );
  await visitor.page.goto(address);
  return { visitor, said };
}

async function frameIn({ page }: Visitor): Promise<Visitor> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("there is no frame");
  return new Visitor(page, frame);
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
    { "content-security-policy": `script-src ${stack.baseUrl}; frame-src 'self'` },
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
    const { visitor } = await arriveAround(browser, "");
    await visitor.page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      }
    });
    await visitor.page.setContent(frame);
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
    const { visitor } = await arriveAround(browser, "");
    await visitor.page.route("**/api/session/live*", (route) => route.abort("blockedbyclient"));
    await visitor.page.setContent(frame);
    const sam = await frameIn(visitor);
    await sam.open();
    await sam.sees("This takes longer than usual.", 30_000);
    await expect(sam.frame.getByRole("link", { name: "Open in a new tab" })).toBeVisible();
  });
});
