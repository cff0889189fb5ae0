/** What is answered at one path. */
export interface Route {
  /** Exact, or everything below it where it ends with a slash. */
  readonly path: string;
  readonly methods: readonly ("GET" | "POST")[];
  /** What it throws is logged; the asker learns no more than that it failed. */
  answer(request: WebRequest): WebAnswer | Promise<WebAnswer>;
}

/** One request. Its body is not read yet: first see whether the asker may send one. */
export interface WebRequest {
  readonly method: string;
  /** What follows the path of the route. */
  readonly rest: string;
  readonly query: URLSearchParams;
  /** By its name in lower case; null where there is none. */
  header(name: string): string | null;
  /** Rejects with a `BodyRefusedError` when it is longer or cut off; leave that to the server. */
  body(mostBytes: number): Promise<Uint8Array>;
}

/** Plain text unless its headers say otherwise. */
export interface WebAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body that was too long or not complete. */
export class BodyRefusedError extends Error {
  override readonly name = "BodyRefusedError";
  readonly status: 400 | 413;

  constructor(status: 400 | 413, options?: ErrorOptions) {
    super(`Body refused with ${status}`, options);
    this.status = status;
  }
}
