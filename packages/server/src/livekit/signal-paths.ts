// Knows the addresses of LiveKit's signalling, the only ones that are relayed.

/** With `validate` behind them LiveKit's client asks in words why a connection was refused. */
export const SIGNAL_PATHS: readonly string[] = ["/rtc", "/rtc/v1"];

/** Where LiveKit itself answers `asked`, path with query; null for anything but its signalling. */
export function signalUrl(livekitUrl: string, asked: string): URL | null {
  return upstreamUrl(livekitUrl, asked, SIGNAL_PATHS);
}

export function validateUrl(livekitUrl: string, asked: string): URL | null {
  return upstreamUrl(
    livekitUrl,
    asked,
    SIGNAL_PATHS.map((path) => `${path}/validate`),
  );
}

function upstreamUrl(livekitUrl: string, asked: string, paths: readonly string[]): URL | null {
  const wanted = URL.parse(asked, "http://here");
  if (wanted === null || !paths.includes(wanted.pathname)) return null;
  const url = new URL(livekitUrl.replace(/^ws/, "http"));
  url.pathname = `${url.pathname.replace(/\/$/, "")}${wanted.pathname}`;
  url.search = wanted.search;
  return url;
}
