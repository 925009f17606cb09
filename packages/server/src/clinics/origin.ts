// Reads a browser's word for where a page comes from.

/** Scheme, host, port as browsers write them; null for anything else, as an address with a path. */
export function originOf(text: string): string | null {
  const url = URL.parse(text);
  const plain =
    url !== null &&
    url.pathname === "/" &&
    [url.search, url.hash, url.username, url.password].every((part) => part === "");
  return plain && ["https:", "http:"].includes(url.protocol) ? url.origin : null;
}
