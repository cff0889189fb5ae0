import { createHash, timingSafeEqual } from "node:crypto";
import { TelegramError } from "telegraf";
import type { Update } from "telegraf/types";
import { callTelegram } from "./call-telegram.ts";
import { guardCalls } from "./guard-calls.ts";
import type { SupervisorDeps } from "./supervise-polling.ts";
import { allowedUpdates, isRefused, pauseAfter } from "./supervise-polling.ts";
import { codeOf } from "./telegram-errors.ts";

/** Where Telegram brings updates, and what it says to prove that it is Telegram. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/** One request to the webhook, its body not read yet. */
interface WebhookRequest {
  header(name: string): string | null;
  body(mostBytes: number): Promise<Uint8Array>;
}

const mostBytes = 1_000_000;

/**
 * Tells Telegram where to bring updates, and again until it has heard. It brings what gathered
 * meanwhile, and goes on when we are away: a restart loses nothing.
 */
export async function superviseWebhook(webhook: Webhook, deps: SupervisorDeps): Promise<void> {
  const { bot, clock, log, stopped, setState } = deps;
  guardCalls(bot.telegram, deps);
  for (let failures = 0; !stopped.aborted; failures += 1) {
    try {
      bot.botInfo = await bot.telegram.getMe();
      const { url, secret } = webhook;
      const allowed = { allowed_updates: allowedUpdates };
      await callTelegram(bot.telegram, "setWebhook", { url, secret_token: secret, ...allowed });
      return setState({ kind: "online" });
    } catch (error) {
      const reason = reasonToGiveUp(error);
      if (reason !== null) {
        log.error({ code: codeOf(error ?? {}), reason }, "telegram: no webhook, giving up");
        return setState({ kind: "fatal", reason });
      }
      const pauseMs = pauseAfter(error, failures);
      log.warn({ code: codeOf(error ?? {}), pauseMs }, "telegram: no webhook, trying again");
      await clock.sleep(pauseMs, stopped);
    }
  }
}

function reasonToGiveUp(error: unknown): string | null {
  if (isRefused(error)) return "the Telegram token is not valid";
  return error instanceof TelegramError && error.code === 400
    ? "Telegram refuses PUBLIC_URL: it must be https, on port 443, 80, 88 or 8443"
    : null;
}

/** Hands an update on, once it is known to come from Telegram, and answers when it is dealt with. */
export async function answerTelegram(
  { secret }: Webhook,
  bot: { take(update: Update): Promise<void> },
  request: WebhookRequest,
): Promise<{ status: number }> {
  const given = request.header("x-telegram-bot-api-secret-token");
  if (!isSame(given ?? "", secret)) return { status: 401 };
  const update = readUpdate(await request.body(mostBytes));
  if (update === null) return { status: 400 };
  await bot.take(update);
  return { status: 200 };
}

/** Compared so that the length of time tells nothing. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

function readUpdate(body: Uint8Array): Update | null {
  try {
    const update: unknown = JSON.parse(Buffer.from(body).toString());
    return isUpdate(update) ? update : null;
  } catch {
    return null;
  }
}

// What is in it is looked at by whoever handles it.
const isUpdate = (value: unknown): value is Update =>
  typeof value === "object" &&
  value !== null &&
  "update_id" in value &&
  Number.isInteger(value.update_id);
