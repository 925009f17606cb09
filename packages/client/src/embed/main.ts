// Entry of embed.js: defines the custom elements.
import { SamesideCall, SamesidePanel } from "./element.ts";

// A page may load the script twice; the first one stays.
if (!customElements.get("sameside-call")) {
  customElements.define("sameside-call", SamesideCall);
  customElements.define("sameside-panel", SamesidePanel);
}
