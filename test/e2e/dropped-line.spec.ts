// What a client leaves for the case that the line drops, from the question to the record.
import { expect, test } from "@playwright/test";
import type { SessionDetail } from "@sameside/shared/http/clinic-api";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, changeClinic, linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { storedWords } from "../support/stored-words.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** The picture may take this long to be missed. */
const LOST_MS = 40_000;

const NUMBER = "01632 960 111";
const DIAL_IN = "01632 960 555, then 4711";
const AGREED = "Robin rings within two minutes.";
/** Stands in no source, no other sentence. */
const PLACE = "Zitronenfalterweg";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite", env: { LOG_LEVEL: "debug" } });
  await changeClinic(stack, { dialIn: DIAL_IN, defaults: { callBack: "required" } });
});
test.afterAll(async () => {
  await stack?.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

const numberField = ({ frame }: Visitor) =>
  frame.getByRole("textbox", { name: "A number to call you back on" });
const placeField = ({ frame }: Visitor) =>
  frame.getByRole("textbox", { name: "Where are you today?" });

/** The number as something to press, the place, what was agreed. */
async function expectLines({ frame }: Visitor, place: string): Promise<void> {
  const link = frame.getByRole("link", { name: NUMBER });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", "tel:01632960111");
  await expect(frame.getByText(place, { exact: true })).toBeVisible();
  await expect(frame.getByText(AGREED)).toBeVisible();
}

test("CON8 CON9 a number is asked for, kept, shown when the line drops, gone from the record", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const session = await makeSession(stack, { ifDropped: AGREED });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").joinUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);

  await test.step("what is required is asked for kindly", async () => {
    await sam.open();
    await sam.isOn("prejoin");
    await sam.sees("Robin can read this, and so can your practice.");
    await sam.press("Go to the waiting room");
    await sam.sees("Please put in a number.");
    await expect(numberField(sam)).toBeFocused();
    await numberField(sam).fill("my mobile");
    await sam.sees("That does not look like a phone number.");
    await sam.isOn("prejoin");
    await numberField(sam).fill(NUMBER);
    await placeField(sam).fill("On the train");
    await sam.press("Go to the waiting room");
  });

  await test.step("the waiting room says what has arrived, lets it be changed", async () => {
    await sam.isOn("waiting");
    await sam.press("Leave the waiting room");
    await expect(numberField(sam)).toHaveValue(NUMBER);
    await sam.press("Go to the waiting room");
    await sam.sees(`${NUMBER} · On the train`);
    await sam.frame.getByText("If the line drops:").click();
    await placeField(sam).fill(PLACE);
    await sam.press("Save");
    await sam.sees(`${NUMBER} · ${PLACE}`);
  });

  await test.step("in the call: LiveKit dies, both know what to do", async () => {
    await robin.open();
    await robin.startCall();
    await robin.press("Let in");
    await sam.reaches("call");
    await expect(robin.frame.locator("[data-participant] video").first()).toBeVisible();
    await stack.livekit.takeDown();
    await expect(robin.frame.getByRole("link", { name: NUMBER })).toBeVisible({ timeout: LOST_MS });
    await expectLines(robin, PLACE);
    await sam.sees(AGREED, LOST_MS);
    await expect(sam.frame.getByRole("link", { name: "01632 960 555" })).toHaveAttribute(
      "href",
      "tel:01632960555",
    );
    await expect(sam.frame.getByText(PLACE)).toHaveCount(0);
    await robin.isOn("call");
    await sam.isOn("call");
    await stack.livekit.bringUp();
    await expect(robin.frame.getByRole("link", { name: NUMBER })).toBeHidden({ timeout: LOST_MS });
  });

  await test.step("alone in the call: the same lines in the empty picture", async () => {
    await expect(
      robin.frame.locator(`[data-participant="${linksOf(session, "c-sam").id}"]`),
    ).toBeVisible({ timeout: LOST_MS });
    await sam.press("Leave");
    await robin.sees("Sam is not in the call right now.", LOST_MS);
    await expectLines(robin, PLACE);
    await robin.isOn("call");
  });

  await test.step("the record says that they were left, nothing else holds them", async () => {
    const live = await askAsClinic(stack, `/v1/sessions/${session.id}`);
    const contact = { participantId: linksOf(session, "c-sam").id, phone: NUMBER, place: PLACE };
    expect((live.body as SessionDetail).contacts).toEqual([contact]);
    expect(await storedWords(sam.page)).not.toContain(PLACE);
    await robin.press("End call");
    await robin.press("End for everyone");
    await robin.reaches("ended");
    const pageless = await Participant.open(linksOf(session, "c-sam").joinUrl);
    await pageless.send({ type: "rating.close" });
    await robin.press("Seal the record");
    await robin.press("Seal now");
    await robin.isOn("record");
    await robin.sees("Call-back number, Sam");
    await robin.sees("Left, deleted since");
    const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
    const left = { participantId: contact.participantId, phone: "left", place: "left" };
    expect((body as SessionRecord).contacts).toEqual([{ ...left, keptPlace: null }]);
    expect(JSON.stringify(body)).not.toContain(PLACE);
    expect(stack.serverLog()).not.toMatch(new RegExp(`${PLACE}|${NUMBER}`));
  });
});
