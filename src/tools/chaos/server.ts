import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import type { Answer, Post, Protocol } from "./protocol.ts";

/** One post as it arrived, by the server's own clock. */
export interface Arrival {
  /** Milliseconds of a clock that nobody sets. */
  readonly at: number;
  readonly chatId: string;
  readonly developmentId: string;
  readonly verdict: Verdict;
}

/**
 * `recognised`: a repetition, known by its nonce. `limited`: told to wait. `held`: came although its
 * chat had been told to wait. `refused`: breaks a rule of the platform.
 */
type Verdict = "accepted" | "recognised" | "limited" | "held" | "refused";

/** How the server behaves. */
export interface ServerOptions {
  readonly protocol: Protocol;
  /** Of a token bucket that holds one second's worth. */
  readonly perSecond: number;
  readonly latencyMs: number;
  /** For how many seconds a chat that is about to get a message has to wait; 0 lets it through. */
  readonly askToWait?: (post: Post) => number;
  /** Whether the answer to a message that was accepted is lost on its way. */
  readonly dropsAnswer?: () => boolean;
}

/** A small strict server on loopback. */
export interface ChaosServer {
  readonly apiRoot: string;
  readonly arrivals: readonly Arrival[];
  accepted(): number;
  /** Answers that were lost on purpose. */
  dropped(): number;
  /** Called at the moment a message counts, before its answer; replaces the listener before. */
  whenAccepted(listener: () => void): void;
  stop(): Promise<void>;
}

// Discord says "the past few minutes"; the shortest reading is the strictest.
const nonceMemoryMs = 120_000;

/** Listens on 127.0.0.1 on a free port. */
export async function startChaosServer(options: ServerOptions): Promise<ChaosServer> {
  const { protocol, latencyMs, dropsAnswer = () => false } = options;
  const arrivals: Arrival[] = [];
  const judge = createJudge(options);
  let accepted = 0;
  let dropped = 0;
  let listener = (): void => undefined;

  const receive = (request: IncomingMessage, body: unknown, at: number): Answer | null => {
    const { method = "", url: path = "", headers } = request;
    const post = protocol.read({ method, path, headers, body });
    if ("status" in post) {
      const isRefused = post.status >= 400;
      if (isRefused) arrivals.push({ at, chatId: "", developmentId: "", verdict: "refused" });
      return post;
    }
    const { verdict, answer } = judge(post, at);
    arrivals.push({ at, ...post, verdict });
    if (verdict !== "accepted") return answer;
    accepted += 1;
    listener();
    if (!dropsAnswer()) return answer;
    dropped += 1;
    return null;
  };

  // By events: promises and iterators took more of the processors than all that is decided here.
  const server = createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = receive(request, readJson(chunks), at);
      setTimeout(() => respond(response, answer), latencyMs);
    });
    // A client that was killed in the middle of its request.
    request.on("error", () => response.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;

  return {
    apiRoot: `http://127.0.0.1:${port}${protocol.rootPath}`,
    arrivals,
    accepted: () => accepted,
    dropped: () => dropped,
    whenAccepted(next) {
      listener = next;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Null where there is none; what is not JSON breaks the rules of every platform. */
function readJson(chunks: readonly Buffer[]): unknown {
  const body = Buffer.concat(chunks).toString();
  try {
    return body === "" ? null : JSON.parse(body);
  } catch {
    return body;
  }
}

/** Null for an answer that is lost on its way. */
function respond(response: ServerResponse, answer: Answer | null): void {
  if (answer === null) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
  response.end(JSON.stringify(answer.body));
}

interface Judgement {
  readonly verdict: Verdict;
  readonly answer: Answer;
}

function createJudge({ protocol, perSecond, askToWait = () => 0 }: ServerOptions) {
  const holds = new Map<string, number>();
  const takeToken = createTokenBucket(perSecond);
  const remember = createNonceMemory();

  return (post: Post, now: number): Judgement => {
    const heldMs = (holds.get(post.chatId) ?? 0) - now;
    if (heldMs > 0) return { verdict: "held", answer: protocol.limited(Math.ceil(heldMs / 1_000)) };
    const seconds = takeToken(now) ? askToWait(post) : 1;
    if (seconds > 0) {
      holds.set(post.chatId, now + seconds * 1_000);
      return { verdict: "limited", answer: protocol.limited(seconds) };
    }
    const { messageId, isKnown } = remember(post, now);
    const verdict = isKnown ? "recognised" : "accepted";
    return { verdict, answer: protocol.accepted(post, messageId) };
  };
}

function createTokenBucket(perSecond: number) {
  let tokens = perSecond;
  let filledAt = performance.now();
  return (now: number): boolean => {
    tokens = Math.min(perSecond, tokens + ((now - filledAt) / 1_000) * perSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

function createNonceMemory() {
  const nonces = new Map<string, { readonly at: number; readonly messageId: number }>();
  let lastMessageId = 0;
  return ({ nonce }: Post, now: number) => {
    const known = nonce === null ? undefined : nonces.get(nonce);
    if (known && now - known.at < nonceMemoryMs) {
      return { messageId: known.messageId, isKnown: true };
    }
    lastMessageId += 1;
    if (nonce !== null) nonces.set(nonce, { at: now, messageId: lastMessageId });
    return { messageId: lastMessageId, isKnown: false };
  };
}
