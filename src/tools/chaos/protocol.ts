import type { IncomingHttpHeaders } from "node:http";

/** The only token the servers accept. */
export const chaosToken = "700000001:token_of_the_chaos_server-0123456789";

/** A request, its body read. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** One alert for one chat, as it arrived. */
export interface Post {
  readonly chatId: string;
  readonly developmentId: string;
  /** By which the platform knows a repetition; null where it does not. */
  readonly nonce: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What differs between the platforms. */
export interface Protocol {
  /** What the client is given behind the server's address. */
  readonly rootPath: string;
  /** The post in a request, the answer to a question, or the refusal of what breaks a rule. */
  read(request: Received): Post | Answer;
  accepted(post: Post, messageId: number): Answer;
  /** Told to wait. */
  limited(seconds: number): Answer;
}
