import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Fault, FaultScript, RouteName } from "./faults.ts";
import type { RateLimiter } from "./rate-limits.ts";
import type { RestAnswer, RestRoute } from "./rest-route.ts";
import { errorAnswer, matchRoute } from "./rest-route.ts";
import type { World } from "./world.ts";

/** A request as it came in, whatever became of it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly route: RouteName | null;
  readonly json: unknown;
}

/** What the REST side is made of. */
export interface RestParts {
  readonly world: World;
  readonly routes: readonly RestRoute[];
  readonly faults: FaultScript;
  readonly limiter: RateLimiter;
  readonly requests: RecordedRequest[];
}

interface Answer extends RestAnswer {
  /** An HTML page instead of JSON. */
  readonly html?: boolean;
}

type Answered = Answer | "reset" | "dropAnswer";

const prefix = /^\/api\/v10(?=\/)/;

/** Answers one HTTP request the way Discord does. */
export async function serveRest(
  parts: RestParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://fake");
  const path = decodeURIComponent(url.pathname.replace(prefix, ""));
  const method = request.method ?? "GET";
  const body = await text(request);
  const json: unknown = body === "" ? undefined : JSON.parse(body);
  const matched = matchRoute(parts.routes, method, path);
  parts.requests.push({ method, path, route: matched?.route.name ?? null, json });
  const answered = matched
    ? answer(parts, matched.route, request, {
        params: matched.params,
        query: url.searchParams,
        json,
      })
    : errorAnswer(404, 0, "404: Not Found");
  parts.world.changed();
  write(response, answered);
}

function answer(
  { world, faults, limiter }: RestParts,
  route: RestRoute,
  request: IncomingMessage,
  restRequest: Parameters<RestRoute["handle"]>[0],
): Answered {
  if (route.needsToken && request.headers.authorization !== `Bot ${world.token}`) {
    return errorAnswer(401, 0);
  }
  const fault = faults.take(route.name);
  if (fault && fault.kind !== "dropAnswer") return faultAnswer(fault);
  const passage = passFor(route, restRequest.params, limiter);
  if (passage.refused) {
    const { retryAfterSeconds, global } = passage.refused;
    const limited = limitAnswer(retryAfterSeconds, global ? "global" : "user");
    return { ...limited, headers: { ...passage.headers, ...limited.headers } };
  }
  const handled = route.handle(restRequest);
  return fault ? "dropAnswer" : { ...handled, headers: { ...passage.headers, ...handled.headers } };
}

function passFor(
  route: RestRoute,
  params: Readonly<Record<string, string>>,
  limiter: RateLimiter,
): ReturnType<RateLimiter["pass"]> {
  if (!route.needsToken) return { headers: {}, refused: null };
  const isPost = route.name === "POST /channels/:id/messages";
  return limiter.pass(isPost ? (params["id"] ?? "") : null);
}

function faultAnswer(fault: Exclude<Fault, { kind: "dropAnswer" }>): Answered {
  switch (fault.kind) {
    case "error":
      return errorAnswer(fault.status, fault.code);
    case "html":
      return { status: fault.status, body: "<html>Bad gateway</html>", html: true };
    case "reset":
      return "reset";
    case "rateLimit":
      return limitAnswer(fault.retryAfterSeconds, fault.scope, fault.code);
    default:
      return fault satisfies never;
  }
}

function limitAnswer(
  retryAfterSeconds: number,
  scope: "user" | "shared" | "global",
  code?: number,
): Answer {
  const isGlobal = scope === "global";
  const body = {
    message: "You are being rate limited.",
    retry_after: retryAfterSeconds,
    global: isGlobal,
    ...(code === undefined ? {} : { code }),
  };
  const headers = {
    // Whole seconds, as HTTP wants it; the body is finer.
    "retry-after": String(Math.ceil(retryAfterSeconds)),
    "x-ratelimit-scope": scope,
    ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
  };
  return { status: 429, body, headers };
}

function write(response: ServerResponse, answered: Answered): void {
  if (answered === "reset" || answered === "dropAnswer") {
    response.socket?.destroy();
    return;
  }
  const { status, body, headers = {}, html = false } = answered;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const type = html ? "text/html" : "application/json";
  response.writeHead(status, { ...headers, "content-type": type });
  response.end(html ? String(body) : JSON.stringify(body));
}
