// The record as a part that comes when it is shown.
import { lazyPart } from "../later/lazy-part.tsx";

export const { Part: RecordScreen } = lazyPart(
  async () => (await import("./record-screen.tsx")).RecordScreen,
);
