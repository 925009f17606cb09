// A whole session by keyboard alone, for both sides: on the sheet beside a call elsewhere, then in a call of our own.
import { expect, test } from "@playwright/test";
import type { Browser, Locator } from "@playwright/test";
import { expectAccessible } from "../support/accessible.ts";
import { ByKey } from "../support/by-key.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** A person with what they look for and the keys they press. */
class Person {
  readonly who: Visitor;
  readonly keys: ByKey;

  private constructor(who: Visitor) {
    this.who = who;
    this.keys = new ByKey(who.page);
  }

  static async open(browser: Browser, link: string, height: number, width = 390): Promise<Person> {
    const viewport = { width, height };
    const person = new Person(await Visitor.arrive(browser, link, { viewport }));
    await person.keys.use(person.button("Open my session"));
    return person;
  }

  button(name: string | RegExp): Locator {
    return this.who.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  radio(name: string | RegExp, within: Locator = this.who.frame.locator("body")): Locator {
    return within.getByRole("radio", { name, exact: typeof name === "string" });
  }

  field(name: string): Locator {
    return this.who.frame.getByRole("textbox", { name });
  }

  line(words: string): Locator {
    return this.who.item(words);
  }

  /** Opens the menu of a line, goes to an act by its first letters, presses it. */
  async act(words: string, act: string): Promise<void> {
    await this.keys.use(this.button(`More for: ${words}`));
    const wanted = this.who.frame.getByRole("menuitem", { name: act, exact: true });
    await wanted.waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await this.keys.press("ArrowDown");
    }
    await this.keys.press("Enter");
  }

  async isAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await this.keys.seesFocus();
  }
}

const SISTER = "The talk with my sister";
const SLEEP = "Sleep, what we tried";

async function meet(browser: Browser): Promise<{ sam: Person; robin: Person }> {
  const session = await makeSession(stack, { call: "elsewhere" });
  const sam = await Person.open(browser, linksOf(session, "c-sam").panelUrl, 640);
  const robin = await Person.open(browser, linksOf(session, "t-robin").panelUrl, 640);
  return { sam, robin };
}

test("a client and a therapist go through a whole session without a pointer", async ({
  browser,
}) => {
  const cast = await meet(browser);
  await test.step("prepare, share", () => prepare(cast));
  await test.step("work on the agenda", () => work(cast));
  await test.step("forms", () => forms(cast));
  await test.step("working toward, summary back", () => understand(cast));
  await test.step("a check-in from the therapist", () => checkIn(cast));
  await test.step("a check-in of one's own, kept", () => keepForTheEnd(cast));
  await test.step("quiet signals", () => signals(cast));
  await test.step("wrap up", () => wrapUp(cast));
  await test.step("rate", () => rate(cast));
  await test.step("end, read the record", () => readRecord(cast));
});

type Cast = Awaited<ReturnType<typeof meet>>;

async function prepare({ sam, robin }: Cast): Promise<void> {
  // The last part to come: from then on nothing moves.
  await sam.who.sees(/^The name the others see/);
  await expect(sam.who.frame.getByRole("heading", { level: 1 })).toBeFocused();
  await sam.keys.readsInOrder();
  await sam.keys.write(sam.field("Something for today"), SISTER);
  await sam.isAt(sam.field("Something for today"));
  await sam.keys.goTo(sam.button(`Share with Robin: ${SISTER}`), "Shift+Tab");
  await sam.keys.press("Enter");
  await sam.isAt(sam.button(`Star: ${SISTER}`));
  await robin.keys.use(robin.button("Start the session"));
  await robin.isAt(robin.button("Check in"));
  await sam.isAt(sam.button(`Star: ${SISTER}`));
}

async function work({ sam, robin }: Cast): Promise<void> {
  await robin.keys.write(robin.field("Add to today"), SLEEP);
  await robin.isAt(robin.field("Add to today"));
  await robin.keys.use(robin.button(`OK for me: ${SISTER}`));
  await robin.isAt(robin.button(`Star: ${SISTER}`));
  await sam.keys.use(sam.button(`OK for me: ${SLEEP}`));
  await sam.isAt(sam.button(`Star: ${SLEEP}`));
  await sam.keys.press("Space");
  await expect(sam.button(`Star: ${SLEEP}`)).toHaveAttribute("aria-pressed", "true");
  await sam.isAt(sam.button(`Star: ${SLEEP}`));
  const more = sam.button(`More for: ${SLEEP}`);
  await sam.keys.use(more);
  const entry = (name: string) => sam.who.frame.getByRole("menuitem", { name, exact: true });
  await sam.isAt(entry("Talk about this now"));
  await expect(sam.who.frame.getByRole("menu", { name: `More for: ${SLEEP}` }))
    .toMatchAriaSnapshot(`
    - 'menu "More for: ${SLEEP}"':
      - menuitem "Talk about this now"
      - menuitem "Done"
      - menuitem "Move up"
      - menuitem "Add a note"
      - menuitem "Let go"
  `);
  await sam.keys.press("End");
  await sam.isAt(entry("Let go"));
  await sam.keys.press("ArrowDown");
  await sam.isAt(entry("Talk about this now"));
  await sam.keys.press("m");
  await sam.isAt(entry("Move up"));
  await sam.keys.press("Escape");
  await sam.isAt(more);
  await sam.act(SLEEP, "Move up");
  await sam.isAt(more);
  const first = sam.who.frame.locator("ol > li").first();
  await expect(first).toContainText(SLEEP);
  await sam.keys.press("Alt+ArrowDown");
  await expect(first).toContainText(SISTER);
  await sam.isAt(more);
  await expect(robin.line(SLEEP)).toContainText("Sam");
}

async function forms({ sam, robin }: Cast): Promise<void> {
  await sam.act(SISTER, "Add a note");
  await sam.isAt(sam.field("Your note"));
  await sam.keys.press("Escape");
  await sam.isAt(sam.button(`More for: ${SISTER}`));
  await sam.act(SISTER, "Add a note");
  await sam.keys.write(sam.field("Your note"), "She called on Sunday");
  await sam.isAt(sam.button(`More for: ${SISTER}`));
  await expect(robin.line(SISTER)).toContainText("She called on Sunday");
  await robin.act(SISTER, "Minutes");
  await robin.keys.write(robin.field("Minutes"), "many");
  await robin.isAt(robin.field("Minutes"));
  await robin.keys.press("Control+a");
  await robin.keys.write(robin.field("Minutes"), "15");
  await robin.isAt(robin.button(`More for: ${SISTER}`));
  await robin.who.sees("15 min");

  await sam.act(SISTER, "Change the words");
  await sam.isAt(sam.field("Your words"));
  const kind = sam.who.frame.getByRole("combobox", { name: "What is it?" });
  await sam.keys.goTo(kind);
  await sam.keys.press("ArrowDown");
  await sam.isAt(kind);
  // What somebody else does meanwhile must not pull the focus away either.
  await robin.keys.use(robin.button(`Star: ${SISTER}`));
  await expect(sam.line(SISTER)).toContainText("Robin");
  await sam.isAt(kind);
  await sam.keys.use(sam.button("Save"));
  await sam.isAt(sam.button(`More for: ${SISTER}`));
  await expect(robin.line(SISTER)).toContainText("an update");
  await robin.keys.use(robin.button(`OK for me: ${SISTER}`));
  await robin.isAt(robin.button(`Star: ${SISTER}`));
  await sam.keys.readsInOrder();
  await expect(robin.who.frame.locator("ol").first()).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph: ${SISTER}
        - paragraph: /Agreed.*Sam.*an update.*15 min/
        - 'button "Star: ${SISTER}" [pressed]'
        - 'button "More for: ${SISTER}"'
        - paragraph: She called on Sunday Sam
      - listitem:
        - paragraph: "${SLEEP}"
        - paragraph: /Agreed/
        - 'button "Star: ${SLEEP}"'
        - 'button "More for: ${SLEEP}"'
  `);
}

async function understand({ sam, robin }: Cast): Promise<void> {
  await sam.keys.goTo(sam.button("Propose a line"), "Shift+Tab");
  await sam.keys.press("Enter");
  await sam.isAt(sam.field("What are we working toward?"));
  await sam.keys.write(sam.field("What are we working toward?"), "Sleeping again");
  const fold = robin.who.frame.locator("summary", { hasText: "Working toward" });
  await sam.isAt(sam.button("Propose a line"));
  await robin.keys.goTo(fold, "Shift+Tab");
  await robin.keys.press("Enter");
  await expect(robin.who.frame.getByRole("main").locator("details").first()).toMatchAriaSnapshot(`
    - group:
      - list:
        - listitem:
          - paragraph: Sleeping again
          - paragraph: Sam waits for your OK
          - 'button "OK for me: Sleeping again"'
          - 'button "More for: Sleeping again"'
      - button "Propose a line"
  `);
  await robin.keys.use(robin.button("OK for me: Sleeping again"));
  await robin.isAt(robin.button("More for: Sleeping again"));
  await robin.keys.goTo(fold, "Shift+Tab");
  await robin.keys.press("Enter");
  await expect(robin.button("More for: Sleeping again")).toBeHidden();

  await robin.act(SISTER, "Say what I understood");
  await robin.keys.write(robin.field("What I understood"), "You were hurt.");
  await robin.isAt(robin.button(`More for: ${SISTER}`));
  const group = sam.who.frame.getByRole("group", { name: `Does that fit? ${SISTER}` });
  await sam.keys.goTo(sam.radio("That’s it", group));
  await sam.keys.press("Space");
  await sam.keys.press("ArrowRight");
  await expect(sam.radio("Partly", group)).toBeChecked();
  await sam.isAt(sam.radio("Partly", group));
  await expect(group).toMatchAriaSnapshot(`
    - group "Does that fit? ${SISTER}":
      - radio "That’s it"
      - radio "Partly" [checked]
      - radio "Not quite"
  `);
  await sam.keys.goTo(sam.field("In my words"));
  await sam.keys.type("And angry.");
  await sam.keys.use(sam.button("Add my words"));
  await sam.isAt(sam.button("Change my words"));
  await robin.who.sees("And angry.");
}

async function checkIn({ sam, robin }: Cast): Promise<void> {
  const field = sam.field("Something for today");
  await sam.keys.goTo(field);
  await sam.keys.type("Half a sen");
  await robin.keys.use(robin.button("Check in"));
  await robin.isAt(robin.button("Check in"));
  const dock = sam.who.frame.getByRole("region", { name: "Is this helping right now?" });
  await expect(dock).toMatchAriaSnapshot(`
    - region "Is this helping right now?":
      - heading "Is this helping right now?" [level=3]
      - button "Not now"
      - paragraph: Your therapist sees this right away, and it is kept in your record.
      - button "Yes, keep going"
      - button "A bit"
      - button "Not really"
      - button "Not sure"
      - checkbox "Keep it for the end"
  `);
  await sam.isAt(field);
  await sam.keys.type("tence");
  await expect(field).toHaveValue("Half a sentence");
  await sam.keys.readsInOrder();
  await zoomedIn(sam);
  await sam.keys.goTo(field);
  await sam.keys.use(sam.button("Not really"));
  await expect(sam.who.frame.getByRole("heading", { name: "What would help?" })).toBeFocused();
  await sam.keys.goTo(sam.who.frame.getByRole("checkbox", { name: "slow down" }));
  await sam.keys.press("Space");
  await sam.keys.goTo(sam.who.frame.getByRole("checkbox", { name: "in my words" }));
  await sam.keys.press("Space");
  await sam.keys.goTo(sam.field("In my words"));
  await sam.keys.type("less talk");
  await sam.keys.use(sam.button("Tell Robin"));
  await expect(sam.who.frame.getByRole("heading", { name: "Robin sees this now." })).toBeFocused();
  await robin.who.sees("slow down");
  await sam.keys.use(sam.button("Undo: take this answer back"));
  await expect(
    sam.who.frame.getByRole("heading", { name: "You took your answer back." }),
  ).toBeFocused();
  await sam.keys.use(sam.button("Close"));
  await sam.isAt(field);
  await expect(field).toHaveValue("Half a sentence");
  await sam.keys.press("Control+a", "Delete");
  await robin.who.sees("Sam: answer taken back");
  await robin.keys.use(robin.button("Put away"));
  await robin.isAt(robin.button("Check in"));
}

/** Far zoomed in what is asked stands before the list, for Tab as well. */
async function zoomedIn({ who, keys }: Person): Promise<void> {
  const size = who.page.viewportSize();
  if (size === null) throw new Error("a page has a size");
  await who.page.setViewportSize({ width: 320, height: 400 });
  const stops = (await keys.walk()).map(({ what }) => what);
  const [asked, list] = [
    stops.indexOf('button "Not now"'),
    stops.indexOf('button "Star: Sleep, what we tried"'),
  ];
  expect(asked).toBeGreaterThan(-1);
  expect(list).toBeGreaterThan(asked);
  await who.page.setViewportSize(size);
}

async function keepForTheEnd({ sam }: Cast): Promise<void> {
  await sam.keys.use(sam.button("How is this going?"));
  await expect(
    sam.who.frame.getByRole("heading", { name: "Is this helping right now?" }),
  ).toBeFocused();
  await sam.keys.goTo(sam.who.frame.getByRole("checkbox", { name: "Keep it for the end" }));
  await sam.keys.press("Space");
  await sam.who.sees("Only you see this until the end. Then you choose.");
  await sam.keys.goTo(sam.button("A bit"), "Shift+Tab");
  await sam.keys.press("Enter");
  await expect(sam.who.frame.getByRole("heading", { name: "What would help?" })).toBeFocused();
  await sam.keys.use(sam.button("Leave it at that"));
  await expect(sam.who.frame.getByRole("heading", { name: "Kept for the end." })).toBeFocused();
  // It goes by itself when the answer can no longer be taken back.
  await expect(sam.button("How is this going?")).toBeFocused({ timeout: 20_000 });
}

async function signals({ sam, robin }: Cast): Promise<void> {
  await sam.keys.use(sam.button("Pause, please"));
  await sam.isAt(sam.button("I can go on"));
  await robin.who.sees("Sam asks for a pause.");
  await robin.keys.use(robin.button("I have seen it"));
  await robin.isAt(robin.button("We did"));
  await sam.who.sees("Robin has seen it");
  await sam.isAt(sam.button("I can go on"));
  await sam.keys.press("Enter");
  await sam.isAt(sam.button("Pause, please"));
  await expect(robin.button("Check in")).toBeFocused();
}

async function wrapUp({ sam, robin }: Cast): Promise<void> {
  await robin.keys.use(robin.button("Wrap up"));
  await robin.isAt(robin.button("Keep talking"));
  await sam.who.sees("What shall we do with what is left?");
  await sam.keys.seesFocus();
  await sam.keys.readsInOrder();
  const ways = sam.who.frame.getByRole("group", { name: SISTER, exact: true });
  await sam.keys.goTo(sam.radio("Carry", ways));
  await sam.keys.press("Space");
  await sam.keys.press("ArrowRight");
  await expect(sam.radio("Park", ways)).toBeChecked();
  await expect(robin.line(SISTER)).toContainText("Sam chose Park");
  await robin.keys.use(robin.button(`Already done: ${SLEEP}`));
  await robin.keys.seesFocus();
  await expect(robin.who.frame.locator("body")).not.toBeFocused();
  await sam.keys.goTo(sam.button("Share it now"), "Shift+Tab");
  await sam.keys.press("Enter");
  await expect(sam.button("Share it now")).toHaveCount(0);
  await expect(sam.who.frame.locator("body")).not.toBeFocused();
  await sam.keys.seesFocus();
  await robin.who.sees("A bit");
}

const ENTRY = "How was working together today?";

async function rate({ sam, robin }: Cast): Promise<void> {
  await sam.keys.use(sam.button(ENTRY));
  const title = sam.who.frame.getByRole("heading", { name: ENTRY });
  await expect(title).toBeFocused();
  await sam.keys.use(sam.button("Back to the agenda"));
  await sam.isAt(sam.button(ENTRY));
  await sam.keys.press("Enter");
  await expect(title).toBeFocused();
  const honest = sam.who.frame.getByRole("group", { name: "I felt safe enough to be honest." });
  await expect(honest).toMatchAriaSnapshot(`
    - group "I felt safe enough to be honest.":
      - radio "0, Not at all"
      - radio "1"
      - radio "2"
      - radio "3"
      - radio "4"
      - radio "5"
      - radio "6"
      - radio "7"
      - radio "8"
      - radio "9"
      - radio "10, Fully"
      - radio "Skip this line"
  `);
  await expect(honest.getByRole("radio")).toHaveCount(12);
  await sam.keys.goTo(sam.radio("0, Not at all", honest));
  await sam.keys.press("ArrowRight", "ArrowRight");
  await expect(sam.radio("2", honest)).toBeChecked();
  const rated = sam.who.frame.getByRole("group").filter({ has: sam.who.frame.getByRole("radio") });
  await sam.keys.press("Tab");
  await sam.keys.press("Space");
  await sam.keys.press("ArrowLeft");
  await expect(sam.radio("Skip this line", rated.nth(1))).toBeChecked();
  await sam.keys.readsInOrder();
  await sam.keys.use(sam.button("Go on"));
  await expect(title).toBeFocused();
  await sam.keys.goTo(sam.field("One thing to keep?"));
  await sam.keys.type("You let me finish.");
  await sam.keys.use(sam.button("Confirm"));
  // Nothing is chosen yet: it says so, and leads there.
  await sam.isAt(sam.radio("Share and talk now"));
  await sam.keys.press("ArrowDown", "ArrowDown", "ArrowDown");
  await expect(sam.radio("Share and talk now")).toBeChecked();
  await sam.keys.readsInOrder();
  await sam.keys.use(sam.button("Confirm"));
  await sam.who.sees(/^Saved$/);
  await expect(title).toBeFocused();
  await sam.keys.use(sam.button("Back to the agenda").last());
  await sam.isAt(sam.button("Look at it again"));
  await robin.who.sees("You let me finish.");
}

async function readRecord({ sam, robin }: Cast): Promise<void> {
  await robin.keys.use(robin.button("End the session"));
  await robin.isAt(robin.button("End it"));
  await robin.keys.goTo(robin.button("Not yet"));
  // What others do must not lead back to "End it".
  await sam.keys.write(sam.field("Something for today"), "One more thing");
  await robin.who.sees("One more thing");
  await robin.isAt(robin.button("Not yet"));
  await robin.keys.press("Enter");
  await robin.isAt(robin.button("End the session"));
  await robin.keys.press("Enter");
  await robin.isAt(robin.button("End it"));
  await robin.keys.press("Enter");
  await robin.who.sees("After the session");
  await robin.keys.seesFocus();
  // A second Enter on whatever has the focus now neither opens nor seals anything.
  await robin.keys.press("Enter");
  await robin.who.sees("After the session");
  await robin.keys.use(robin.button("Seal the record"));
  await robin.isAt(robin.button("Not now"));
  await robin.keys.use(robin.button("Seal now"));
  for (const person of [sam, robin]) {
    const frame = person.who.frame;
    await expect(frame.getByRole("heading", { level: 1 })).toBeFocused({ timeout: 20_000 });
    await person.keys.readsInOrder();
    await expect(frame.getByRole("table").first()).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Time"
            - columnheader "Asked by"
            - columnheader "Answer"
            - columnheader "What would help"
        - rowgroup:
          - row:
            - cell
            - cell "Robin"
            - cell "Answer taken back"
            - cell "not asked"
    `);
    await expect(frame.getByRole("table").nth(1)).toMatchAriaSnapshot(`
      - table:
        - caption: 0 is “Not at all”, 10 is “Fully”.
        - rowgroup:
          - row:
            - columnheader "Line"
            - columnheader "Answer"
        - rowgroup:
          - row:
            - rowheader "I felt safe enough to be honest."
            - cell "2"
          - row:
            - rowheader
            - cell "skipped"
    `);
  }
}

test("KEY1 a whole call, from the first press to the end, without a pointer", async ({
  browser,
}) => {
  const session = await makeSession(stack, { ifDropped: "Robin rings within two minutes." });
  const sam = await Person.open(browser, linksOf(session, "c-sam").joinUrl, 844);
  const robin = await Person.open(browser, linksOf(session, "t-robin").joinUrl, 800, 1280);
  await test.step("before the call", () => beforeTheCall({ sam, robin }));
  await test.step("at the door", () => atTheDoor({ sam, robin }));
  await test.step("what opens in a call", () => inTheCall({ sam, robin }));
  await test.step("leave, come back, end", () => endTheCall({ sam, robin }));
});

/** A new screen begins at its heading. */
async function isAtHeading({ who }: Person): Promise<void> {
  await expect(who.frame.getByRole("heading", { level: 1 })).toBeFocused();
}

async function beforeTheCall({ sam, robin }: Cast): Promise<void> {
  await sam.who.isOn("prejoin");
  const name = sam.field("The name Robin sees");
  await sam.keys.goTo(name);
  await sam.keys.press("Control+a", "Delete", "Enter");
  await sam.isAt(name);
  await expect(name).toHaveAccessibleDescription("Please put in what we may call you.");
  await sam.keys.write(name, "Sam");
  await sam.who.isOn("waiting");
  await isAtHeading(sam);
  await sam.keys.use(sam.button("Check picture and sound"));
  const done = sam.button("Done checking");
  await sam.isAt(done);
  await expect(done).toHaveAttribute("aria-expanded", "true");
  await sam.keys.press("Enter");
  await robin.who.isOn("prejoin");
  await robin.keys.use(robin.button("Start the call"));
  await robin.who.isOn("call");
}

async function atTheDoor({ sam, robin }: Cast): Promise<void> {
  await sam.keys.goTo(sam.field("Something for today"));
  await sam.keys.type("Half a sen");
  // A knock waits; it does not take the focus.
  await robin.who.sees("Sam is knocking");
  await isAtHeading(robin);
  await robin.keys.use(robin.button("Not yet"));
  await robin.isAt(robin.button("Back"));
  await robin.keys.press("Enter");
  await robin.isAt(robin.button("Not yet"));
  await robin.keys.press("Enter");
  await robin.keys.use(robin.button("Say nothing"));
  await sam.who.reaches("declined");
  await sam.isAt(sam.field("Something for today"));
  await sam.keys.goTo(sam.button("Knock again"), "Shift+Tab");
  await sam.keys.press("Enter");
  await sam.who.reaches("waiting");
  await sam.keys.seesFocus();
  await robin.keys.goTo(robin.button("Let in"), "Shift+Tab");
  await robin.keys.press("Enter");
  await sam.who.isOn("call");
  await isAtHeading(sam);
}

async function inTheCall({ sam, robin }: Cast): Promise<void> {
  const people = robin.button(/^People: 2 in the call/);
  await robin.keys.goTo(people, "Shift+Tab");
  await robin.keys.press("Enter");
  await robin.keys.use(robin.who.frame.locator("summary", { hasText: "If the line drops" }));
  await robin.who.sees("Where Sam is today");
  await expectAccessible(robin.who.page);
  await robin.keys.use(robin.button("Take out of the call: Sam"));
  await robin.isAt(robin.button("No, go on together"));
  await robin.keys.press("Escape");
  await robin.isAt(people);

  for (const person of [robin, sam]) {
    const more = person.button("More");
    await person.keys.use(more);
    await expect(person.who.frame.getByRole("heading", { name: "For this call" })).toBeFocused();
    await expectAccessible(person.who.page);
    await person.keys.press("Escape");
    await person.isAt(more);
  }

  const own = robin.button("Your own picture: move it, or hide it");
  await robin.keys.goTo(own, "Shift+Tab");
  await robin.keys.press("Enter", "End", "Enter");
  await robin.isAt(robin.button("Show my picture"));
  await robin.keys.press("Enter");
  await robin.isAt(own);
  await sam.keys.press("Control+d");
  await expect(sam.button("Unmute")).toBeVisible();
}

async function endTheCall({ sam, robin }: Cast): Promise<void> {
  await sam.keys.use(sam.button("Leave"));
  await sam.who.isOn("left");
  await isAtHeading(sam);
  await sam.keys.use(sam.button("Go back to the call"));
  await sam.who.reaches("call");
  const out = robin.button("End call");
  await robin.keys.use(out);
  await robin.isAt(robin.button("Go on"));
  await expectAccessible(robin.who.page);
  await robin.keys.press("Escape");
  await robin.isAt(out);
  await robin.keys.press("Enter");
  await robin.keys.use(robin.button("Give a moment for the rating first"));
  await robin.isAt(out);
  await robin.keys.press("Enter");
  await robin.keys.use(robin.button("End for everyone"));
  for (const person of [robin, sam]) {
    await person.who.isOn("ended");
    await isAtHeading(person);
  }
}
