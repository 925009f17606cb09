// The sentence for a page whose words did not load, in every language that is planned.

const english = { title: "This page did not load whole.", again: "Load the page again" };

const sentences: Record<string, typeof english> = {
  en: english,
  de: { title: "Diese Seite wurde nicht ganz geladen.", again: "Seite neu laden" },
  fr: { title: "Cette page ne s’est pas chargée en entier.", again: "Recharger la page" },
  es: { title: "Esta página no se ha cargado entera.", again: "Cargar la página de nuevo" },
};

/** `preferred`: language tags; English where none of them is here. */
export function lastWords(preferred: readonly string[]) {
  const code = preferred
    .map((tag) => tag.split("-")[0]?.toLowerCase() ?? "")
    .find((primary) => Object.hasOwn(sentences, primary));
  return { code: code ?? "en", ...(sentences[code ?? "en"] ?? english) };
}
