// A program of its own, so that what it costs to serve the bot is not the bot's bill.
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process, { argv } from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../../config/load-config.ts";
import { soakAnswer } from "./soak-answer.ts";
import { createSoakNews } from "./soak-news.ts";
import type { SoakPlan, WorldReport } from "./soak-plan.ts";
import { fillingMs, soakPlan } from "./soak-plan.ts";

// Feeds, Telegram, Discord and a model behind one port.

const plan: SoakPlan = soakPlan.parse(JSON.parse(argv[2] ?? ""));
const configFolder = fileURLToPath(new URL("../../../config/", import.meta.url));
const { entries } = loadConfig(configFolder).gazetteer;
const { feeds, itemsPerDay } = plan;
const days = plan.days + fillingMs / 86_400_000;
const news = createSoakNews(
  { feeds, items: Math.round(itemsPerDay * days), days },
  new Date(Date.parse(plan.start) - fillingMs),
  entries,
);

const posted = new Set<string>();
const report: { -readonly [K in keyof WorldReport]: number } = {
  posts: 0,
  edits: 0,
  repeated: 0,
  modelCalls: 0,
};
let storyNow = new Date(plan.start);
let lastMessageId = 0;

const routes: readonly (readonly [RegExp, (path: string, body: string) => Answer])[] = [
  [/^\/clock\//, setClock],
  [/^\/report$/, () => json(report)],
  [/^\/feeds\//, feed],
  [/\/sendMessage$/, (_, body) => post(body, telegramMessage)],
  [/\/editMessageText$/, () => edit(telegramMessage)],
  [/^\/api\/v10\/channels\/\d+\/messages$/, (path, body) => post(path + body, discordIn(path))],
  [/^\/api\/v10\/channels\/\d+\/messages\/\d+$/, (path) => edit(discordIn(path))],
  [/^\/api\/v10\/channels\/\d+$/, () => json({ id: "1", type: 0 })],
];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "/";
  const body = await text(request);
  if (path.endsWith("/chat/completions")) {
    report.modelCalls += 1;
    setTimeout(() => reply(json(soakAnswer(JSON.parse(body))), request, response), plan.modelMs);
    return;
  }
  const [, route] = routes.find(([pattern]) => pattern.test(path)) ?? [];
  reply(route?.(path, body) ?? { status: 404, type: "text/plain", body: "" }, request, response);
}

function reply(given: Answer, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash("sha1").update(given.body).digest("base64url")}"`;
  if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(given.status, { etag, "content-type": given.type }).end(given.body);
}

function setClock(path: string): Answer {
  storyNow = new Date(Number(path.split("/").at(-1)));
  return json({});
}

function feed(path: string): Answer {
  const document = news.documentAt(decodeURIComponent(path.slice("/feeds/".length)), storyNow);
  return document
    ? { status: 200, type: document.contentType, body: document.body }
    : { status: 404, type: "text/plain", body: "" };
}

type Shape = (id: number) => unknown;

// `body` names its chat on either platform, so that equal ones are the same message twice in one chat.
function post(body: string, shape: Shape): Answer {
  const key = createHash("sha1").update(withoutNonce(body)).digest("base64");
  if (posted.has(key)) report.repeated += 1;
  posted.add(key);
  report.posts += 1;
  lastMessageId += 1;
  return json(shape(lastMessageId));
}

function edit(shape: Shape): Answer {
  report.edits += 1;
  return json(shape(lastMessageId));
}

function withoutNonce(body: string): string {
  return body.replace(/"nonce":"[^"]*"/, "");
}

function telegramMessage(id: number): unknown {
  const chat = { id: -1, type: "group", title: "Desk" };
  return { ok: true, result: { message_id: id, date: 0, chat } };
}

function discordIn(path: string): Shape {
  const [, channelId = ""] = /channels\/(\d+)/.exec(path) ?? [];
  return (id) => ({ id: String(id), channel_id: channelId });
}

function json(value: unknown): Answer {
  return { status: 200, type: "application/json", body: JSON.stringify(value) };
}

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, feeds: news.feeds });
});
process.on("disconnect", () => process.exit(0));
