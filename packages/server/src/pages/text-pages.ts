// Writes the pages that need no script.

/** Characters that would end a text or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** `body` is HTML of ours. */
export function textPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="/text.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** Says nothing about whether there ever was a clinic or a link. */
export const NEUTRAL_PAGE = textPage(
  "Sameside",
  `      <h1>This link is not valid</h1>
      <p>Please open the newest link your clinic sent you, or ask them for a new one.</p>`,
);

export const NOT_BUILT_PAGE = textPage(
  "Sameside",
  `      <h1>The pages are not built</h1>
      <p>This server has no client to show. <code>npm run serve</code> builds it.</p>`,
);

export function startPage(demo: boolean): string {
  const portal = demo ? `\n      <p><a href="/demo">Open the demo clinic's portal</a></p>` : "";
  return textPage(
    "Sameside",
    `      <h1>Sameside is running</h1>
      <p>Sessions open from the links that a clinic hands out.</p>${portal}
      <p><a href="/docs">The clinic API</a></p>`,
  );
}

export const TEXT_STYLE = `
:root { color-scheme: light dark; --line: #8885; --quiet: #8882; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.2rem; }
h3 { margin-top: 1.5rem; font-size: 1rem; }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { padding: 0.75rem; background: var(--quiet); border-radius: 0.5rem; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
nav ul { padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.75rem; }
`.trimStart();
