import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { ConfigurationError } from "./settings.ts";
import { createHttpServer } from "./web/http-server.ts";
import type { Route } from "./web/route.ts";

/** The HTTP endpoint of this process. */
export interface Endpoint {
  /** Does nothing where no port is set. Throws a ConfigurationError when the port cannot be had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface EndpointDeps {
  readonly http: Settings["http"];
  readonly routes: readonly Route[];
  readonly log: Log;
}

export function createEndpoint({ http, routes, log }: EndpointDeps): Endpoint {
  const server = createHttpServer({ routes, log });
  return {
    async start() {
      if (http === null) return;
      try {
        await server.listen(http);
      } catch (error) {
        throw new ConfigurationError([whyNot(http, error)], { cause: error });
      }
      log.info(http, "http: listening");
    },
    stop: () => server.close(),
  };
}

function whyNot({ host, port }: NonNullable<Settings["http"]>, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `HTTP_PORT: ${port} is taken by another program on ${host}`;
  if (code === "EACCES")
    return `HTTP_PORT: this user may not listen on ${port}; take one above 1023`;
  return `HTTP_HOST: this machine cannot listen on ${host} (${code ?? "unknown error"})`;
}
