// Plays the proxy in front of the servers: ends TLS, speaks HTTP/2, WebSocket over it where wished.
import { execFile } from "node:child_process";
import { X509Certificate, createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request as askPlainly } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { createSecureServer } from "node:http2";
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** For Chromium's command line: this key is good, whoever signed it. */
  readonly trust: string;
}

export interface Front {
  readonly origin: string;
  stop(): Promise<void>;
}

export interface FrontWish {
  readonly address: string;
  readonly certificate: Certificate;
  /** RFC 8441; without it a WebSocket opens a connection of its own. */
  readonly webSocketOverHttp2: boolean;
  /** The plain HTTP origin that answers a path. */
  readonly target: (path: string) => string;
}

/** Signed by itself, for as long as a test runs. */
export async function makeCertificate(address: string): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), "sameside-tls-"));
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    const subject = ["-subj", "/CN=sameside", "-addext", `subjectAltName=IP:${address}`];
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const files = ["-keyout", keyFile, "-out", certFile];
    const args = ["req", "-x509", "-days", "2", ...kind, ...subject, ...files];
    await promisify(execFile)("openssl", args);
    const cert = readFileSync(certFile, "utf8");
    const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
    const hash = createHash("sha256").update(publicKey).digest("base64");
    const trust = `--ignore-certificate-errors-spki-list=${hash}`;
    return { key: readFileSync(keyFile, "utf8"), cert, trust };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function startFront(wish: FrontWish): Promise<Front> {
  const { address, certificate, webSocketOverHttp2 } = wish;
  const connections = new Set<Duplex>();
  const server = createSecureServer({
    key: certificate.key,
    cert: certificate.cert,
    allowHTTP1: true,
    settings: { enableConnectProtocol: webSocketOverHttp2 },
  });
  server.on("secureConnection", (socket: TLSSocket) => {
    socket.setNoDelay(true);
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  passOn(server, wish);
  await new Promise<void>((resolve) => {
    server.listen(0, address, resolve);
  });
  return {
    origin: `https://${address}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) connection.destroy();
      }),
  };
}

function passOn(server: Http2SecureServer, { target }: FrontWish): void {
  const agent = new Agent({ keepAlive: true });
  server.on("request", (request: Http2ServerRequest, response: Http2ServerResponse) => {
    // Also emitted for what "connect" answers.
    if (request.method === "CONNECT") return;
    const { url, method } = request;
    const headers = forwarded(request);
    const asking = askPlainly(`${target(url)}${url}`, { agent, method, headers });
    asking.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, withoutConnection(answer.headers));
      answer.pipe(response);
    });
    asking.on("error", () => response.destroy());
    response.on("close", () => asking.destroy());
    request.pipe(asking);
  });
  server.on("connect", (request: Http2ServerRequest, { stream }: Http2ServerResponse) => {
    openTunnel(`${target(request.url)}${request.url}`, forwarded(request), stream, (answer) => {
      const { "sec-websocket-extensions": extensions } = answer.headers;
      stream.respond({
        ":status": 200,
        ...(extensions === undefined ? {} : { "sec-websocket-extensions": extensions }),
      });
    });
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex) => {
    const { url = "/" } = request;
    openTunnel(`${target(url)}${url}`, forwarded(request), socket, ({ rawHeaders }) => {
      const lines = rawHeaders.flatMap((name, index) =>
        index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ""}\r\n`] : [],
      );
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("")}\r\n`);
    });
  });
}

function openTunnel(
  url: string,
  headers: IncomingHttpHeaders,
  near: Duplex,
  accept: (answer: IncomingMessage) => void,
): void {
  const key = headers["sec-websocket-key"] ?? randomBytes(16).toString("base64");
  const asking = askPlainly(url, {
    agent: false,
    headers: {
      ...headers,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-key": key,
    },
  });
  near.on("error", () => near.destroy());
  near.once("close", () => asking.destroy());
  asking.on("error", () => near.destroy());
  asking.on("response", () => near.destroy());
  asking.on("upgrade", (answer, far, head) => {
    far.on("error", () => near.destroy());
    far.once("close", () => near.destroy());
    near.once("close", () => far.destroy());
    accept(answer);
    near.write(head);
    near.pipe(far).pipe(near);
  });
  asking.end();
}

const OF_ONE_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding", "upgrade"]);

function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !name.startsWith(":") && !OF_ONE_CONNECTION.has(name),
    ),
  );
}

function forwarded(request: IncomingMessage | Http2ServerRequest): IncomingHttpHeaders {
  const { headers, socket } = request;
  return {
    ...withoutConnection(headers),
    host: headers.host ?? headers[":authority"]?.toString() ?? "",
    "x-forwarded-for": socket.remoteAddress ?? "",
  };
}
