// Brings what shows a change to the sheet before the server has answered.
import type { isPredictable, predict } from "@sameside/shared/session/predict";
import { askOnce } from "../later/ask-once.ts";
import type { AskOnce } from "../later/ask-once.ts";

interface Predictor {
  readonly isPredictable: typeof isPredictable;
  readonly predict: typeof predict;
}

export type Prediction = Pick<AskOnce<Predictor>, "ahead" | "now">;

/** The server's rules are long, the first picture needs none: until they are here its answers show. */
export const prediction: Prediction = askOnce(
  async () => await import("@sameside/shared/session/predict"),
);
