// Decides which address a frame gets, or says in a sentence what is wrong with the link.

/** `call` is the whole session page, `panel` the agenda sheet alone. */
export type FrameKind = "call" | "panel";

export type Address = { ok: true; url: URL } | { ok: false; code: string; sentence: string };

const paths: Record<FrameKind, string> = { call: "/session/", panel: "/panel/" };
const fields: Record<FrameKind, string> = { call: "joinUrl", panel: "panelUrl" };

function wrong(code: string, sentence: string): Address {
  return { ok: false, code: `embed.${code}`, sentence };
}

function wrongPath(kind: FrameKind): Address {
  const other = kind === "call" ? "panel" : "call";
  return wrong(
    "wrong-link",
    `This is not a link for <sameside-${kind}>: give it the participant's ${fields[kind]}. A ${fields[other]} belongs into <sameside-${other}>.`,
  );
}

type Wishes = {
  kind: FrameKind;
  /** The attribute as it stands. */
  link: string | null | undefined;
  /** Where the loader came from; `undefined` if the browser did not say. */
  home: string | undefined;
  lang: string | null | undefined;
  theme: string | null | undefined;
  panel: string | null | undefined;
};

/**
 * The link's own address, with the choices that matter for the first picture as a query. The sentence of
 * a refusal never repeats the link: its secret would end up in somebody's log.
 */
export function frameAddress({ kind, link, home, lang, theme, panel }: Wishes): Address {
  if (!link) {
    return wrong("no-link", `Set the attribute "link" to the participant's ${fields[kind]}.`);
  }
  if (!home) {
    return wrong(
      "no-home",
      'The loader cannot tell where it comes from. Load it with <script src="https://…/embed.js">, not from a copy or a bundle.',
    );
  }
  if (!URL.canParse(link)) {
    return wrong("wrong-link", "The link is no web address. Use it whole, as the API gave it.");
  }
  const url = new URL(link);
  if (url.origin !== home) {
    return wrong(
      "other-origin",
      `The link belongs to ${url.origin}, the loader to ${home}. Load embed.js from ${url.origin}.`,
    );
  }
  if (!url.pathname.startsWith(paths[kind])) return wrongPath(kind);
  if (url.hash.length < 2) {
    return wrong(
      "wrong-link",
      "The link lacks the part after #. Use it whole, as the API gave it.",
    );
  }
  const first = { lang, theme, panel: kind === "call" ? panel : null };
  for (const [name, value] of Object.entries(first)) if (value) url.searchParams.set(name, value);
  return { ok: true, url };
}
