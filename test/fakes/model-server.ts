import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { obedientAnswer } from "./obedient-answer.ts";

/** How the fake answers one request. */
export type Behaviour =
  | { readonly kind: "says"; readonly content: string }
  | { readonly kind: "answers"; readonly value: unknown; readonly usage?: number | null }
  // Follows whatever the sources tell it: what it is told to say is its summary, the number its choice.
  | { readonly kind: "obeys" }
  | { readonly kind: "fences"; readonly value: unknown }
  | { readonly kind: "is cut short"; readonly content: string }
  | { readonly kind: "declines" }
  | { readonly kind: "sends a page" }
  | { readonly kind: "fails"; readonly status: number; readonly retryAfterSeconds?: number }
  // Only takes these values of response_format.type; anything else gets a 400.
  | { readonly kind: "takes only"; readonly formats: readonly string[]; readonly value: unknown }
  | { readonly kind: "cuts the line" }
  // Answers nothing until `openGate` is called.
  | { readonly kind: "hangs" };

/** How the fake answers one request for embeddings. */
export type EmbeddingBehaviour =
  | { readonly kind: "embeds"; readonly vectorOf: (text: string) => readonly number[] }
  | { readonly kind: "sends"; readonly value: unknown }
  | { readonly kind: "fails"; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: "hangs" };

const embeddingShape = z.strictObject({
  model: z.string(),
  input: z.array(z.string().min(1)).min(1),
  // What the client asks for by itself, base64, is not understood everywhere.
  encoding_format: z.literal("float"),
});

type EmbeddingRequest = z.infer<typeof embeddingShape>;

const requestShape = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.string() }).optional(),
});

type ModelRequest = z.infer<typeof requestShape>;

/** A fake of an endpoint with Chat Completions and embeddings that does as a test says. */
export interface ModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ModelRequest[];
  /** The behaviours of the next requests, in order; the last one stays. */
  behave(...behaviours: readonly [Behaviour, ...Behaviour[]]): void;
  readonly embeddingRequests: readonly EmbeddingRequest[];
  /** The same for embeddings, of which a server knows nothing until it is told. */
  embed(...behaviours: readonly [EmbeddingBehaviour, ...EmbeddingBehaviour[]]): void;
  /** How many requests wait for the gate. */
  hanging(): number;
  /** Lets every request that hangs go on, with a 500. */
  openGate(): void;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const hanging = new Set<ServerResponse>();
  const plan: Behaviour[] = [{ kind: "fails", status: 500 }];

  const embeddingPlan: EmbeddingBehaviour[] = [{ kind: "fails", status: 404 }];
  const embeddingRequests: EmbeddingRequest[] = [];

  const complete = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = requestShape.parse(await json(incoming));
    requests.push(request);
    const behaviour = nextOf(plan);
    if (behaviour.kind === "hangs") hanging.add(response);
    else answer(behaviour, request, response);
  };

  const embed = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = embeddingShape.parse(await json(incoming));
    embeddingRequests.push(request);
    const behaviour = nextOf(embeddingPlan);
    if (behaviour.kind === "hangs") hanging.add(response);
    else answerEmbeddings(behaviour, request, response);
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (incoming.method === "POST" && incoming.url === "/v1/chat/completions") {
      await complete(incoming, response);
    } else if (incoming.method === "POST" && incoming.url === "/v1/embeddings") {
      await embed(incoming, response);
    } else {
      refuse(response, 404);
    }
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => {
      response.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const openGate = (): void => {
    for (const response of hanging) response.writeHead(500).end();
    hanging.clear();
  };

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    embeddingRequests,
    embed(...behaviours) {
      embeddingPlan.splice(0, embeddingPlan.length, ...behaviours);
    },
    behave(...behaviours) {
      plan.splice(0, plan.length, ...behaviours);
    },
    hanging: () => hanging.size,
    openGate,
    async close() {
      openGate();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The next of a plan, whose last step is repeated for ever. */
function nextOf<T>(plan: T[]): T {
  const [first] = plan.length > 1 ? plan.splice(0, 1) : plan;
  if (first === undefined) throw new Error("A plan has at least one step.");
  return first;
}

type Answered = Exclude<Behaviour, { kind: "hangs" }>;

function answer(behaviour: Answered, request: ModelRequest, response: ServerResponse): void {
  switch (behaviour.kind) {
    case "says":
      complete(response, { content: behaviour.content });
      return;
    case "answers":
      complete(response, {
        content: JSON.stringify(behaviour.value),
        usage: behaviour.usage === undefined ? 900 : behaviour.usage,
      });
      return;
    case "obeys":
      complete(response, { content: JSON.stringify(obedientAnswer(request.messages)) });
      return;
    case "fences":
      complete(response, {
        content: `\`\`\`json\n${JSON.stringify(behaviour.value)}\n\`\`\``,
      });
      return;
    case "is cut short":
      complete(response, { content: behaviour.content, finish: "length" });
      return;
    case "declines":
      complete(response, { content: null, refusal: "I cannot help with that." });
      return;
    case "sends a page":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>Login</title>");
      return;
    case "takes only":
      takeOnly(behaviour, request, response);
      return;
    case "fails":
      refuse(response, behaviour.status, behaviour.retryAfterSeconds);
      return;
    case "cuts the line":
      response.destroy();
      return;
  }
}

function answerEmbeddings(
  behaviour: Exclude<EmbeddingBehaviour, { kind: "hangs" }>,
  { input }: EmbeddingRequest,
  response: ServerResponse,
): void {
  if (behaviour.kind === "fails") {
    refuse(response, behaviour.status, behaviour.retryAfterSeconds);
    return;
  }
  const value =
    behaviour.kind === "sends" ? behaviour.value : listOf(input.map(behaviour.vectorOf));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** Servers may answer a batch in any order: the index counts. */
function listOf(vectors: readonly (readonly number[])[]): unknown {
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return { object: "list", data: data.toReversed() };
}

function takeOnly(
  { formats, value }: Extract<Behaviour, { kind: "takes only" }>,
  request: ModelRequest,
  response: ServerResponse,
): void {
  const format = request.response_format?.type ?? "text";
  if (formats.includes(format)) complete(response, { content: JSON.stringify(value) });
  else refuse(response, 400);
}

function refuse(response: ServerResponse, status: number, retryAfterSeconds?: number): void {
  response.writeHead(status, {
    "content-type": "application/json",
    ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
  });
  response.end(JSON.stringify({ error: { message: "No.", type: "fake" } }));
}

interface Message {
  readonly content: string | null;
  readonly refusal?: string;
  readonly finish?: string;
  readonly usage?: number | null;
}

function complete(response: ServerResponse, message: Message): void {
  const usage = message.usage ?? null;
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({
      id: "fake",
      object: "chat.completion",
      choices: [
        {
          index: 0,
          finish_reason: message.finish ?? "stop",
          message: { role: "assistant", content: message.content, refusal: message.refusal },
        },
      ],
      ...(usage !== null && { usage: { total_tokens: usage } }),
    }),
  );
}
