import { TelegramError } from "telegraf";
import type { SendOutcome } from "../../delivery/channel.ts";

/** What a failed call asks of the one who made it. */
export type Remedy =
  | { readonly kind: "settle"; readonly outcome: SendOutcome }
  // Nothing to change: the message already reads like that.
  | { readonly kind: "unchanged" }
  // Our markup or our length is at fault: once more, as plain text of at most `length` units.
  | { readonly kind: "resendPlain"; readonly length: number; readonly reason: string }
  // The topic is closed or gone: the chat's general topic may still take it.
  | { readonly kind: "resendGeneral"; readonly reason: string }
  // The message to edit is gone.
  | { readonly kind: "postAnew" }
  // Wrong id, or gone for good: tell them apart by trying again later.
  | { readonly kind: "chatMissing" };

interface Row {
  readonly code?: number;
  readonly says: RegExp;
  readonly remedy: Remedy;
}

const gone = (reason: string): Remedy => ({ kind: "settle", outcome: { kind: "gone", reason } });
const rejected = (reason: string): Remedy => ({
  kind: "settle",
  outcome: { kind: "rejected", reason },
});
const notAllowed = gone("the bot may not write here");

const longestMessage = 4_096;
// When Telegram counts more than we do, there is no telling by how much.
const surelyShort = 2_000;
const defaultRetrySeconds = 5;
const reconnectMs = 5_000;
/** Answers nobody has described yet are tried this often before the message is given up. */
const triesOfUnknown = 3;

// Descriptions are Telegram's; they are not documented, so a few words of each must do.
const rows: readonly Row[] = [
  { code: 401, says: /./s, remedy: settleFatal("the Telegram token is not valid") },
  { code: 413, says: /./s, remedy: rejected("the request was too large") },
  { code: 404, says: /./s, remedy: rejected("Telegram does not know this method") },
  { says: /blocked by the user/i, remedy: gone("blocked by the user") },
  { says: /user is deactivated/i, remedy: gone("the account was deleted") },
  { says: /bot was kicked/i, remedy: gone("the bot was removed") },
  { says: /bot is not a member/i, remedy: gone("the bot is not a member") },
  { says: /chat was deleted/i, remedy: gone("the chat was deleted") },
  { says: /chat not found|PEER_ID_INVALID/i, remedy: { kind: "chatMissing" } },
  {
    says: /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i,
    remedy: { kind: "resendGeneral", reason: "the topic was deleted" },
  },
  { says: /TOPIC_CLOSED/i, remedy: { kind: "resendGeneral", reason: "the topic is closed" } },
  {
    says: /not enough rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i,
    remedy: notAllowed,
  },
  { says: /CHAT_SEND_PLAIN_FORBIDDEN|have no rights to send/i, remedy: notAllowed },
  {
    says: /can't parse entities|must be encoded in UTF-8/i,
    remedy: { kind: "resendPlain", length: longestMessage, reason: "the markup was refused" },
  },
  {
    says: /text is empty/i,
    remedy: { kind: "resendPlain", length: longestMessage, reason: "the text was empty" },
  },
  {
    says: /(message|text) is too long|MESSAGE_TOO_LONG/i,
    remedy: { kind: "resendPlain", length: surelyShort, reason: "the text was too long" },
  },
  { says: /message is not modified/i, remedy: { kind: "unchanged" } },
  {
    says: /message to edit not found|MESSAGE_ID_INVALID|message can't be edited/i,
    remedy: { kind: "postAnew" },
  },
  { code: 403, says: /./s, remedy: notAllowed },
];

/**
 * What to do about an error of telegraf's: the table of known answers, then by status. `attempts`
 * is how often this delivery has failed before. Reasons are our words, never Telegram's.
 */
export function remedyFor(error: unknown, attempts: number): Remedy {
  if (!(error instanceof TelegramError)) return remedyForNetwork(error);
  if (error.code === 429) return waitAsTold(error.parameters?.retry_after);
  if (error.code >= 500) return settleUnknown(`Telegram answered ${error.code}`);
  const movedTo = error.parameters?.migrate_to_chat_id;
  if (movedTo !== undefined) {
    return { kind: "settle", outcome: { kind: "moved", chatId: String(movedTo) } };
  }
  const row = rowFor(error);
  if (row) return row.remedy;
  const reason = `Telegram answered ${error.code}`;
  return attempts < triesOfUnknown ? settleUnknown(reason) : rejected(reason);
}

/**
 * Telegram refused the form of the request and not its chat: a method that this server does not have,
 * or markup that it cannot read. Nothing was posted.
 */
export function isFormRefused(error: unknown): boolean {
  if (!(error instanceof TelegramError)) return false;
  if (error.code === 404) return true;
  if (error.code !== 400 || error.parameters?.migrate_to_chat_id !== undefined) return false;
  const row = rowFor(error);
  return row === undefined || row.remedy.kind === "resendPlain";
}

/** The code to log and count: a status, a network code, or what kind of error it was. */
export function codeOf(error: unknown): string {
  if (error instanceof TelegramError) return String(error.code);
  const { code, type, name } = error as { code?: unknown; type?: unknown; name?: unknown };
  return String(code ?? type ?? name ?? "unknown");
}

/** What Telegram said, for the log; empty for a failed connection, whose text would quote the token's URL. */
export function descriptionOf(error: unknown): string {
  return error instanceof TelegramError ? error.description : "";
}

function rowFor(error: TelegramError): Row | undefined {
  return rows.find(
    ({ code, says }) => (code ?? error.code) === error.code && says.test(error.description),
  );
}

// No connection was made, so nothing can have arrived.
const unreachable = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"];

function remedyForNetwork(error: unknown): Remedy {
  const code = codeOf(error);
  if (!unreachable.includes(code)) return settleUnknown("no answer from Telegram");
  return {
    kind: "settle",
    outcome: { kind: "retry", afterMs: reconnectMs, scope: "platform" },
  };
}

function waitAsTold(retryAfterSeconds = defaultRetrySeconds): Remedy {
  const afterMs = retryAfterSeconds * 1_000;
  return { kind: "settle", outcome: { kind: "retry", afterMs, scope: "chat" } };
}

function settleUnknown(reason: string): Remedy {
  return { kind: "settle", outcome: { kind: "unknown", reason } };
}

function settleFatal(reason: string): Remedy {
  return { kind: "settle", outcome: { kind: "fatal", reason } };
}
