// Tells a session in which every free text is a word that stands nowhere else.
import type { Visitor } from "./visitor.ts";

/** What Sam types, by where. */
export const CANARIES = {
  name: "Quillwort",
  pronouns: "Saxifrage",
  draft: "Bramblewick",
  item: "Fernshaw",
  note: "Thistledown",
  pulse: "Marshmallow",
  keep: "Cloudberry",
  change: "Lingonfield",
} as const;

/** `halfway` is called while the rating is written and not sent. */
export async function tellCanaryStory(
  sam: Visitor,
  robin: Visitor,
  halfway: () => Promise<void>,
): Promise<void> {
  await arrive(sam);
  await robin.open();
  await robin.press("Start the call");
  await robin.sees(`${CANARIES.name} is knocking`);
  await robin.press("Let in");
  await sam.reaches("call");
  await sam.act(CANARIES.item, "Add a note");
  await sam.frame.getByLabel("Your note").fill(CANARIES.note);
  await sam.press("Save");
  await robin.sees(CANARIES.note);
  await answerCheckIn(sam, robin);
  await robin.press("Wrap up");
  await rateInCall(sam, halfway);
  await robin.sees(CANARIES.keep);
  await robin.press("End call");
  await robin.press("End for everyone");
  await Promise.all([sam.reaches("ended"), robin.reaches("ended")]);
}

async function arrive(sam: Visitor): Promise<void> {
  await sam.open();
  await sam.reaches("prejoin");
  await sam.frame.getByLabel("The name Robin sees").fill(CANARIES.name);
  await sam.frame.getByLabel("Your pronouns, if you like").fill(CANARIES.pronouns);
  await sam.press("Go to the waiting room");
  await sam.reaches("waiting");
  await sam.addToAgenda(CANARIES.draft);
  await sam.addToAgenda(CANARIES.item);
  await sam.press(`Share with Robin: ${CANARIES.item}`);
}

async function answerCheckIn(sam: Visitor, robin: Visitor): Promise<void> {
  await robin.press("Check in");
  await sam.press("Not really");
  await sam.choose("in my words");
  await sam.frame.getByRole("textbox", { name: "In my words" }).fill(CANARIES.pulse);
  await sam.press("Tell Robin");
  await robin.sees(CANARIES.pulse);
}

/** Privately, while the call goes on. */
async function rateInCall(sam: Visitor, halfway: () => Promise<void>): Promise<void> {
  await sam.press("How was working together today?");
  await sam.press("Go on");
  await sam.frame.getByLabel("One thing to keep?").fill(CANARIES.keep);
  await sam.frame.getByLabel("One thing to try differently?").fill(CANARIES.change);
  await halfway();
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees(/^Saved$/);
}
