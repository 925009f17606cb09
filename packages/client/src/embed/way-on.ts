// Stands where the frame should be: a sentence with a link to the session in a tab of its own.

type Words = { said: string; open: string };

const english: Words = {
  said: "Your session cannot be shown inside this page.",
  open: "Open it in a new tab",
};

const others: Record<string, Words> = {
  de: {
    said: "Ihre Sitzung lässt sich in dieser Seite nicht zeigen.",
    open: "In einem neuen Tab öffnen",
  },
  fr: {
    said: "Votre séance ne peut pas s’afficher dans cette page.",
    open: "L’ouvrir dans un nouvel onglet",
  },
  es: {
    said: "Tu sesión no se puede mostrar dentro de esta página.",
    open: "Abrirla en una pestaña nueva",
  },
};

/** For the element's own sheet of styles. */
export const wayOnStyles =
  ".way-on{box-sizing:border-box;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif}.way-on a{display:inline-block;padding:.75rem 0;color:inherit;font-weight:600}iframe[hidden]{display:none}";

/** `link` is the participant's, whole: the page around has it already. English where ours is not spoken. */
export function wayOn(link: string, lang: string): HTMLElement {
  const primary = lang.split("-")[0]?.toLowerCase() ?? "";
  const known = Object.hasOwn(others, primary) ? others[primary] : undefined;
  const { said, open } = known ?? english;
  const box = document.createElement("div");
  box.className = "way-on";
  box.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = said;
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.textContent = open;
  box.append(sentence, anchor);
  return box;
}
