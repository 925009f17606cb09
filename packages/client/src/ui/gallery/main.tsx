// Development page that shows every part of the kit; `?show=call|rating|card&dir=rtl&theme=dark` choose a view.
import { mount } from "../mount.tsx";
import { CallExample, CardExample, RatingExample } from "./screens.tsx";
import { Parts } from "./parts.tsx";

const views = { call: CallExample, rating: RatingExample, card: CardExample, parts: Parts };
const asked = new URLSearchParams(location.search);
const View = views[(asked.get("show") ?? "parts") as keyof typeof views];
document.documentElement.dir = asked.get("dir") ?? "ltr";
const theme = asked.get("theme");
if (theme) document.documentElement.dataset["theme"] = theme;

mount({
  page: <View />,
  instead: () => "A part of this page is broken; the console says which.",
  onError: () => {},
});
