// Parts of the call's controls that come while a person looks at their picture.
import { QuietPart } from "../../entry/quiet-part.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import type { MoreProps } from "./more-control.tsx";

const more = lazyPart(async () => (await import("./more-control.tsx")).MoreControl);
const notices = lazyPart(async () => (await import("./call-notices.tsx")).CallNotices);
const blur = lazyPart(async () => (await import("./blur-choice.tsx")).BlurChoice);

export function preloadControls(): void {
  more.preload();
  notices.preload();
}

export function MoreControl(props: MoreProps) {
  return (
    <QuietPart>
      <more.Part {...props} />
    </QuietPart>
  );
}

export function CallNotices() {
  return (
    <QuietPart>
      <notices.Part />
    </QuietPart>
  );
}

export function BlurChoice() {
  return (
    <QuietPart>
      <blur.Part />
    </QuietPart>
  );
}
