import type { RouteName } from "./faults.ts";

/** A request as a route gets it. */
export interface RestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing the API can do. */
export interface RestRoute {
  readonly name: RouteName;
  /** Interaction endpoints carry their own token instead of the bot's, and know no rate limit. */
  readonly needsToken: boolean;
  handle(request: RestRequest): RestAnswer;
}

const messages: Readonly<Record<number, string>> = {
  0: "401: Unauthorized",
  10003: "Unknown Channel",
  10008: "Unknown Message",
  10062: "Unknown interaction",
  40060: "Interaction has already been acknowledged.",
  50001: "Missing Access",
  50008: "Cannot send messages in a non-text channel",
  50013: "Missing Permissions",
};

/** Discord's error body. */
export function errorAnswer(status: number, code: number, message?: string): RestAnswer {
  return { status, body: { message: message ?? messages[code] ?? `Error ${code}`, code } };
}

/** Told to wait. */
export function waitAnswer(retryAfterSeconds: number): RestAnswer {
  const message = "You are being rate limited.";
  return {
    status: 429,
    headers: { "retry-after": String(Math.ceil(retryAfterSeconds)), "x-ratelimit-scope": "user" },
    body: { message, retry_after: retryAfterSeconds, global: false },
  };
}

/** The route a request is meant for, with what its path names. */
export function matchRoute(
  routes: readonly RestRoute[],
  method: string,
  path: string,
): { route: RestRoute; params: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    const [routeMethod, template = ""] = route.name.split(" ");
    const pattern = new RegExp(`^${template.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
    const match = routeMethod === method ? pattern.exec(path) : null;
    if (match) return { route, params: { ...match.groups } };
  }
  return undefined;
}
