// All that can be done with pictures, so that it comes as one file.
import { RowFollower } from "./row-follower.tsx";
import { SelfChip } from "./self-chip.tsx";
import { SelfHandle } from "./self-handle.tsx";
import { SheetHeight } from "./sheet-height.tsx";
import { SmallWindowButton } from "./small-window-button.tsx";
import { StageHabits } from "./stage-habits.tsx";

export const stageExtras = {
  RowFollower,
  SelfChip,
  SelfHandle,
  SheetHeight,
  SmallWindowButton,
  StageHabits,
};
