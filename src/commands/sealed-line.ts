import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Chat } from "../delivery/delivery.ts";
import type { Button } from "./command.ts";

/** What a button carries, made unforgeable. */
export interface Seal {
  /** At most 64 bytes, Telegram's limit on callback data. Throws for a line that is too long. */
  close(button: Pick<Button, "line" | "confirms">, chat: Chat): string;
  open(data: string, chat: Chat): OpenedLine;
}

type OpenedLine =
  | { readonly kind: "ok"; readonly line: string; readonly confirms: boolean }
  // Not written by us, or not for this chat.
  | { readonly kind: "forged" }
  // Ours, but older than its command lets a button be.
  | { readonly kind: "stale" };

const maxBytes = 64;
const macBytes = 8;
const minuteMs = 60_000;
// Long enough to look at a panel, short enough that nobody presses what the chat has forgotten.
const usualLifeMinutes = 60;
// A button under an alert lives as long as people talk about it.
const lifeMinutes: Readonly<Record<string, number>> = {
  feedback: 30 * 24 * 60,
  review: 7 * 24 * 60,
};

/**
 * Seals for one platform. The key comes from the platform's token, so that buttons outlive a
 * restart, every process can read them, and a withdrawn token withdraws them as well. The seal holds
 * the line, the chat it stands in and the minute it was made.
 */
export function createSeal(secret: string, clock: Clock): Seal {
  const key = createHmac("sha256", secret).update("buttons").digest();
  const mac = (body: string, { platform, chatId, threadId }: Chat): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([platform, chatId, threadId, body]))
      .digest()
      .subarray(0, macBytes);
  const minuteNow = (): number => Math.floor(clock.now().getTime() / minuteMs);

  return {
    close({ line, confirms = false }, chat) {
      const body = `${confirms ? "!" : ""}${line}|${minuteNow().toString(36)}`;
      const sealed = `${body}|${mac(body, chat).toString("base64url")}`;
      if (Buffer.byteLength(sealed) > maxBytes)
        throw new Error(`A button's line is too long: ${line}`);
      return sealed;
    },
    open(data, chat) {
      const end = data.lastIndexOf("|");
      const given = Buffer.from(data.slice(end + 1), "base64url");
      const body = data.slice(0, Math.max(end, 0));
      const expected = mac(body, chat);
      if (given.length !== macBytes || !timingSafeEqual(given, expected)) return { kind: "forged" };
      const [marked = "", minute = ""] = body.split("|");
      const confirms = marked.startsWith("!");
      const line = confirms ? marked.slice(1) : marked;
      const ageMinutes = minuteNow() - Number.parseInt(minute, 36);
      const life = lifeMinutes[commandOf(line)] ?? usualLifeMinutes;
      return ageMinutes > life ? { kind: "stale" } : { kind: "ok", line, confirms };
    },
  };
}

const commandOf = (line: string): string => line.split(" ", 1)[0] ?? "";
