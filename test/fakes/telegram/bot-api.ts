import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { FakeChat } from "./chats.ts";
import type { Fault, Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import type { AcceptedMessage, MethodResult, Payload, World } from "./methods.ts";
import { methods } from "./methods.ts";
import { createPace } from "./pace.ts";
import type { Update, UpdateQueue } from "./update-queue.ts";
import { createUpdateQueue } from "./update-queue.ts";

/** A call as it came in, whatever became of it. */
interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/**
 * A strict Bot API on a port of its own: long polls with offsets, markup and lengths checked as
 * Telegram checks them, chats with rights and topics, and any fault a test scripts.
 */
export interface FakeBotApi {
  readonly root: string;
  readonly token: string;
  readonly messages: readonly AcceptedMessage[];
  readonly edits: readonly AcceptedMessage[];
  readonly script: Faults["script"];
  /** Somebody deletes a message in its chat. */
  deleteMessage(messageId: number): void;
  /** Adds a chat, or replaces it. */
  putChat(chat: FakeChat): void;
  /** Hands the bot an update, such as `{ message: … }`. */
  push(update: Update): void;
  calls(method: string): readonly Payload[];
  /** Resolves once `condition` holds; looked at after every call that comes in. */
  until(condition: () => boolean): Promise<void>;
  /** The address that updates are to be brought to; null for none. */
  webhook(): string | null;
  /**
   * Brings what the bot has not confirmed to its webhook, by way of the reverse proxy that its
   * address stands for; the answers.
   */
  bring(proxied: { readonly from: string; readonly to: string }): Promise<readonly number[]>;
  /** Updates the bot has not confirmed. */
  unconfirmed(): number;
  /** Sends above the published limits. */
  paceViolations(): number;
  /** Closes the port and every connection; a second time does nothing. */
  stop(): Promise<void>;
}

export async function startBotApi(
  token = "700000001:fake-token_of-the-test-bot-0123456789",
): Promise<FakeBotApi> {
  const calls: Call[] = [];
  const faults = createFaults();
  const pace = createPace();
  const updates = createUpdateQueue();
  const world: World = {
    chats: new Map(),
    messages: [],
    edits: [],
    deleted: new Set(),
    webhook: null,
    onWrite: (chatId) => pace.count(chatId),
  };
  const watchers = new Set<() => void>();
  const notify = (): void => {
    for (const watcher of watchers) watcher();
  };

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, givenToken, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const payload = (await json(request)) as Payload;
    if (givenToken !== token) return answer(response, refusal(401, "Unauthorized"));
    calls.push({ method, payload });
    try {
      const fault = faults.take(method, payload);
      if (fault) return meet(fault, { method, payload }, response);
      await (method === "getUpdates"
        ? poll(payload, response)
        : answer(response, run(method, payload)));
    } finally {
      notify();
    }
  }

  function run(method: string, payload: Payload): MethodResult {
    return methods[method]?.(world, payload) ?? refusal(404, "Not Found");
  }

  async function poll(payload: Payload, response: ServerResponse): Promise<void> {
    if (world.webhook) {
      return answer(
        response,
        refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ),
      );
    }
    response.on("close", () => {
      if (!response.writableEnded) updates.release();
    });
    const timeoutMs = Number(payload["timeout"] ?? 0) * 1000;
    const offset = Number(payload["offset"] ?? 0);
    const polled = updates.poll(offset, Number(payload["limit"] ?? 100), timeoutMs);
    notify();
    const batch = await polled;
    const conflict =
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    answer(response, batch === "conflict" ? refusal(409, conflict) : { result: batch });
  }

  function meet(fault: Fault, call: Call, response: ServerResponse): void {
    if ("code" in fault) {
      answer(response, { refusal: fault });
      return;
    }
    if (fault.kind === "hang") return;
    if (fault.kind === "acceptThenReset") run(call.method, call.payload);
    if (fault.kind === "html") {
      response.writeHead(fault.status, { "content-type": "text/html" });
      response.end("<html><body><h1>Bad Gateway</h1></body></html>");
      return;
    }
    if (fault.kind === "null") {
      response.end("null");
      return;
    }
    response.destroy();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    root: `http://127.0.0.1:${port}`,
    token,
    messages: world.messages,
    edits: world.edits,
    script: faults.script,
    deleteMessage: (messageId) => world.deleted.add(messageId),
    putChat: (chat) => world.chats.set(chat.id, chat),
    push: (update) => updates.push(update),
    calls: (method) => calls.filter((call) => call.method === method).map(({ payload }) => payload),
    async until(condition) {
      while (!condition()) {
        const { promise, resolve } = Promise.withResolvers<void>();
        watchers.add(resolve);
        await promise;
        watchers.delete(resolve);
      }
    },
    webhook: () => world.webhook?.url ?? null,
    bring: ({ from, to }) => bringAll(world, updates, (url) => url.replace(from, to)),
    unconfirmed: () => updates.unconfirmed(),
    paceViolations: () => pace.violations(),
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** One after the other; what is not answered with success stays. */
async function bringAll(
  world: World,
  updates: UpdateQueue,
  proxy: (url: string) => string,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  const waiting = await updates.poll(0, 100, 0);
  for (const update of world.webhook && waiting !== "conflict" ? waiting : []) {
    const { url, secret } = world.webhook ?? { url: "", secret: "" };
    const headers = {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": secret,
    };
    const body = JSON.stringify(update);
    const { ok, status } = await fetch(proxy(url), { method: "POST", headers, body });
    if (ok) await updates.poll(update.update_id + 1, 0, 0);
    statuses.push(status);
  }
  return statuses;
}

function refusal(code: number, description: string): MethodResult {
  return { refusal: { code, description } };
}

function answer(response: ServerResponse, outcome: MethodResult): void {
  const body =
    "refusal" in outcome
      ? {
          ok: false,
          error_code: outcome.refusal.code,
          description: outcome.refusal.description,
          ...(outcome.refusal.parameters ? { parameters: outcome.refusal.parameters } : {}),
        }
      : { ok: true, result: outcome.result };
  const status = "refusal" in outcome ? outcome.refusal.code : 200;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
