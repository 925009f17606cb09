// Writes the API's description as a page, without a script.

import { escapeHtml, textPage } from "./text-pages.ts";

// The document is read as plain JSON: whatever it holds is shown, whatever it lacks is left out.
type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly about: JsonObject;
}

/** `document`: OpenAPI 3.1. */
export function apiPage(document: object): string {
  const root = objectOf(document);
  const operations = operationsOf(root);
  const info = objectOf(root["info"]);
  return textPage(
    textOf(info["title"]),
    `      <h1>${escapeHtml(textOf(info["title"]))}</h1>
      <p>${prose(info["description"])}</p>
      <p>Send your key with every request: <code>Authorization: Bearer sk_…</code>. For machines: <a href="/openapi.json">openapi.json</a>.</p>
      <nav aria-label="Operations"><ul>${operations.map(tocLine).join("")}</ul></nav>
${operations.map(section).join("\n")}
${schemaSection(root)}`,
  );
}

function operationsOf(root: JsonObject): readonly Operation[] {
  return Object.entries(objectOf(root["paths"])).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const about = objectOf(item)[method];
      return about === undefined ? [] : [{ method, path, about: objectOf(about) }];
    }),
  );
}

function tocLine({ method, path, about }: Operation): string {
  const id = escapeHtml(textOf(about["operationId"]));
  return `<li><a href="#${id}"><code>${method.toUpperCase()} ${escapeHtml(path)}</code></a> ${escapeHtml(textOf(about["summary"]))}</li>`;
}

function section({ method, path, about }: Operation): string {
  const id = escapeHtml(textOf(about["operationId"]));
  return `      <section aria-labelledby="${id}">
        <h2 id="${id}">${escapeHtml(textOf(about["summary"]))}</h2>
        <p><code>${method.toUpperCase()} ${escapeHtml(path)}</code></p>
        <p>${prose(about["description"])}</p>
        ${parameters(about)}${body(about)}
        <h3>Answers</h3>
        ${answers(about)}
      </section>`;
}

function parameters(about: JsonObject): string {
  const rows = listOf(about["parameters"]).map((parameter) => {
    const { name, in: place, required, schema } = objectOf(parameter);
    const need = required === true ? "required" : "";
    return `<tr><td><code>${escapeHtml(textOf(name))}</code></td><td>${escapeHtml(textOf(place))}</td><td>${need}</td><td><code>${escapeHtml(JSON.stringify(schema))}</code></td></tr>`;
  });
  if (rows.length === 0) return "";
  return `<h3>Parameters</h3>
        <table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Needed</th><th scope="col">Rules</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function body(about: JsonObject): string {
  const content = objectOf(objectOf(about["requestBody"])["content"]);
  return Object.entries(content)
    .map(([type, media]) => {
      const schema = objectOf(media)["schema"];
      return `<h3>Body, <code>${escapeHtml(type)}</code></h3>${schemaBlock(schema)}`;
    })
    .join("");
}

function answers(about: JsonObject): string {
  const rows = Object.entries(objectOf(about["responses"])).map(([status, answer]) => {
    const { description, content } = objectOf(answer);
    const shapes = Object.values(objectOf(content)).map((media) => {
      const schema = objectOf(media)["schema"];
      const name = refName(schema);
      return name === null
        ? schemaBlock(schema)
        : `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
    });
    return `<tr><th scope="row">${escapeHtml(status)}</th><td>${prose(description)}</td><td>${shapes.join("")}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Shape</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function schemaSection(root: JsonObject): string {
  const schemas = Object.entries(objectOf(objectOf(root["components"])["schemas"]));
  return schemas
    .map(([name, schema]) => {
      const id = `schema-${escapeHtml(name)}`;
      return `      <section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(name)}</h2>${schemaBlock(schema)}</section>`;
    })
    .join("\n");
}

function schemaBlock(schema: Json): string {
  return `<pre tabindex="0">${escapeHtml(JSON.stringify(schema, null, 2))}</pre>`;
}

function refName(schema: Json): string | null {
  const { $ref: ref } = objectOf(schema);
  return typeof ref === "string" ? (ref.split("/").at(-1) ?? null) : null;
}

/** Text in which `…` marks code. */
function prose(text: Json): string {
  return escapeHtml(textOf(text)).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json): JsonObject {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
