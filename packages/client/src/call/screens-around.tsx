// The screens around the look at picture and sound: before the door opens, in front of it, without a room.
import type { Screen } from "./screen-for.ts";
import { NoVideo } from "./trouble/no-video.tsx";
import { Prepare } from "./door/prepare.tsx";
import { Waiting } from "./door/waiting.tsx";

type ScreensAroundProps = {
  screen: Extract<Screen, "prepare" | "waiting" | "declined" | "no-video">;
};

export function ScreensAround({ screen }: ScreensAroundProps) {
  switch (screen) {
    case "prepare":
      return <Prepare />;
    case "waiting":
    case "declined":
      return <Waiting declined={screen === "declined"} />;
    case "no-video":
      return <NoVideo />;
  }
}
