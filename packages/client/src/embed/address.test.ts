// Checks which links get a frame.
import { expect, test } from "vitest";
import { frameAddress } from "./address.ts";

const home = "https://sessions.example";
const secret = "s3cret-of-the-link";
const join = `${home}/session/c1#${secret}`;
const panel = `${home}/panel/c1#${secret}`;

test("EMB11 a link of the loader's own origin is used as it is", () => {
  const address = frameAddress({
    kind: "call",
    link: join,
    home,
    lang: null,
    theme: null,
    panel: null,
  });
  expect(address.ok && address.url.href).toBe(join);
});

test("EMB11 what matters for the first picture stands before the secret", () => {
  const wishes = { link: join, home, lang: "de", theme: "dark", panel: "closed" };
  const address = frameAddress({ kind: "call", ...wishes });
  expect(address.ok && address.url.href).toBe(
    `${home}/session/c1?lang=de&theme=dark&panel=closed#${secret}`,
  );
  const sheet = frameAddress({ kind: "panel", ...wishes, link: panel });
  expect(sheet.ok && sheet.url.search).toBe("?lang=de&theme=dark");
});

test.each([
  ["no link", "call", null, home, "embed.no-link", "joinUrl"],
  ["no link for a panel", "panel", "", home, "embed.no-link", "panelUrl"],
  [
    "another deployment",
    "call",
    `https://elsewhere.example/session/c1#${secret}`,
    home,
    "embed.other-origin",
    "Load embed.js from https://elsewhere.example",
  ],
  [
    "the same host without TLS",
    "call",
    `http://sessions.example/session/c1#${secret}`,
    home,
    "embed.other-origin",
    "http://sessions.example",
  ],
  ["half a link", "call", `/session/c1#${secret}`, home, "embed.wrong-link", "whole"],
  ["a script address", "call", `javascript:alert("${secret}")`, home, "embed.other-origin", "null"],
  ["a panel link in a call", "call", panel, home, "embed.wrong-link", "<sameside-panel>"],
  ["a call link in a panel", "panel", join, home, "embed.wrong-link", "<sameside-call>"],
  ["no secret", "call", `${home}/session/c1`, home, "embed.wrong-link", "#"],
  ["a copied loader", "call", join, undefined, "embed.no-home", "embed.js"],
] as const)("EMB11 %s is said with its remedy", (_, kind, link, from, code, remedy) => {
  const address = frameAddress({ kind, link, home: from, lang: null, theme: null, panel: null });
  expect(address).toMatchObject({ ok: false, code });
  const sentence = address.ok ? "" : address.sentence;
  expect(sentence).toContain(remedy);
  expect(sentence).not.toContain(secret);
});
