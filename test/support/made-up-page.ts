// Serves one page of a made-up portal: a browser trusts a page that came from nowhere less than a real one.
import { createServer } from "node:http";

export interface MadeUpPage {
  readonly origin: string;
  /** What every address answers from now on. */
  show(html: string, headers: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function serveMadeUpPage(): Promise<MadeUpPage> {
  let page: { html: string; headers: Readonly<Record<string, string>> } = { html: "", headers: {} };
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...page.headers, "content-type": "text/html; charset=utf-8" });
    response.end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    show: (html, headers) => {
      page = { html, headers };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
