import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.ts";
import type { Route, WebAnswer, WebRequest } from "./route.ts";
import { BodyRefusedError } from "./route.ts";

/** The one port that the process listens on. */
export interface HttpServer {
  /** Resolves with the port; rejects with Node's error when it cannot be had. */
  listen(address: { readonly host: string; readonly port: number }): Promise<number>;
  /** Takes nothing more in, finishes what is being answered, within three seconds. */
  close(): Promise<void>;
}

export interface HttpServerDeps {
  readonly routes: readonly Route[];
  readonly log: Log;
}

const farewellMs = 3_000;
const requestMs = 15_000;

/** Answers what its routes answer. What goes wrong inside is told to the log, never to the asker. */
export function createHttpServer({ routes, log }: HttpServerDeps): HttpServer {
  const server = createServer(
    { requestTimeout: requestMs, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      void answer(request, routes, log).then((given) =>
        // Of a body that nobody wants no more is read; a server that closes takes no more requests.
        write(given, response, { isLast: !(request.complete && server.listening) }),
      );
    },
  );
  server.maxConnections = 100;
  return {
    async listen({ host, port }) {
      server.listen(port, host);
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    },
    close: () => close(server),
  };
}

async function answer(
  request: IncomingMessage,
  routes: readonly Route[],
  log: Log,
): Promise<WebAnswer> {
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const route = routes.find((one) => leadsTo(one, path));
  if (route === undefined) return { status: 404 };
  // A HEAD is a GET whose body Node leaves out.
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
  if (!route.methods.some((one) => one === method)) {
    return { status: 405, headers: { allow: route.methods.join(", ") } };
  }
  try {
    return await route.answer(
      readable(request, { method, rest: path.slice(route.path.length), query }),
    );
  } catch (error) {
    if (error instanceof BodyRefusedError) return { status: error.status };
    // The path below the route may be a secret.
    log.error({ err: error, route: route.path }, "http: a request could not be answered");
    return { status: 500 };
  }
}

function leadsTo({ path }: Route, asked: string): boolean {
  return path.endsWith("/") ? asked.startsWith(path) : asked === path;
}

function readable(
  request: IncomingMessage,
  { method, rest, query }: { method: string; rest: string; query: string },
): WebRequest {
  return {
    method,
    rest,
    query: new URLSearchParams(query),
    header: (name) => {
      const value = request.headers[name];
      return typeof value === "string" ? value : null;
    },
    body: (most) => readBody(request, most),
  };
}

async function readBody(request: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength;
      if (length > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new BodyRefusedError(400, { cause: error });
  }
  if (length > mostBytes) throw new BodyRefusedError(413);
  return Buffer.concat(chunks);
}

function write(
  answer: WebAnswer,
  response: ServerResponse,
  { isLast }: { readonly isLast: boolean },
): void {
  response.writeHead(answer.status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(isLast ? { connection: "close" } : {}),
    ...answer.headers,
  });
  response.end(answer.body ?? "");
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  const giveUp = setTimeout(() => server.closeAllConnections(), farewellMs);
  await closed;
  clearTimeout(giveUp);
}
