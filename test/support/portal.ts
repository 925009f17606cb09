// Goes into a session from a clinic's portal.
import { expect } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import type { Stack } from "./stack.ts";
import { Visitor } from "./visitor.ts";

/**
 * Opens the portal's list and from it, inside the portal, one person's call page.
 * @param stack one with a portal
 * @param onList called while the list is shown, before the session is
 */
export async function enterFromPortal(
  browser: Browser,
  stack: Stack,
  person: "therapist" | "client",
  onList: (page: Page) => Promise<void> = async () => {},
): Promise<Visitor> {
  const { page } = await Visitor.arrive(browser, `${stack.portalUrl}/portal`);
  await onList(page);
  const first = page.getByRole("article").first();
  const way = first.getByRole("region", { name: new RegExp(`, ${person}$`) });
  await way.getByRole("link", { name: "Open in the portal" }).click();
  const element = page.locator("sameside-call iframe");
  await expect(element).toHaveAttribute("src", new RegExp(`^${stack.baseUrl}/session/`));
  const frame = await (await element.elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("the portal shows no frame");
  return new Visitor(page, frame);
}
