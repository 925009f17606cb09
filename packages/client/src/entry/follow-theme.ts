// Takes over light or dark from the page around.
import type { Host } from "../host/host.ts";

/** `auto` goes back to what the device says. */
export function followTheme(host: Pick<Host, "onCommand">, root: HTMLElement): void {
  host.onCommand((command) => {
    if (command.type !== "set-theme") return;
    if (command.theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = command.theme;
  });
}
