// Names the frame for screen readers in the embedding page's language.
import type { FrameKind } from "./address.ts";

const titles: Record<string, Record<FrameKind, string>> = {
  en: { call: "Video session", panel: "Session agenda" },
  de: { call: "Videositzung", panel: "Themen der Sitzung" },
  fr: { call: "Séance vidéo", panel: "Sujets de la séance" },
  es: { call: "Sesión de vídeo", panel: "Temas de la sesión" },
};

/** English where the language is not among ours. */
export function frameTitle(kind: FrameKind, lang: string): string {
  const primary = lang.split("-")[0]?.toLowerCase() ?? "";
  const words = Object.hasOwn(titles, primary) ? titles[primary] : undefined;
  return words?.[kind] ?? (kind === "call" ? "Video session" : "Session agenda");
}
