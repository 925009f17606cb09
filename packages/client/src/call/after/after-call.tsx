// The screens of somebody who is out of the call.
import type { Screen } from "../screen-for.ts";
import { Elsewhere, Left, Removed } from "./cards.tsx";
import { Ended } from "./ended.tsx";
import { RatingAfter } from "./rating-after.tsx";

type AfterCallProps = {
  screen: Extract<Screen, "left" | "elsewhere" | "removed" | "rating" | "ended">;
};

export function AfterCall({ screen }: AfterCallProps) {
  switch (screen) {
    case "left":
      return <Left />;
    case "elsewhere":
      return <Elsewhere />;
    case "removed":
      return <Removed />;
    case "rating":
      return <RatingAfter />;
    case "ended":
      return <Ended />;
  }
}
