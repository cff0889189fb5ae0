import { Telegram, TelegramError } from "telegraf";
import { callTelegram } from "../../channels/telegram/call-telegram.ts";
import type { Settings } from "../../settings.ts";
import type { Finding } from "./finding.ts";
import { fail, ok } from "./finding.ts";

/** Asks Telegram whose token it is. */
export async function checkTelegram({
  token,
  apiRoot,
}: NonNullable<Settings["telegram"]>): Promise<Finding> {
  const telegram = new Telegram(token, apiRoot === undefined ? {} : { apiRoot });
  try {
    const { username } = await callTelegram(telegram, "getMe", {});
    return ok("Telegram", `the token belongs to @${username}`);
  } catch (error) {
    return findingOf(error);
  }
}

function findingOf(error: unknown): Finding {
  if (!(error instanceof TelegramError)) {
    return fail(
      "Telegram",
      "it cannot be reached, or what answers is not Telegram",
      "Check this machine's connection and, if it is set, TELEGRAM_API_ROOT",
    );
  }
  // A wrong token is 401; one that does not even look like a token is 404.
  if (error.code === 401 || error.code === 404) {
    return fail(
      "Telegram",
      "the token was refused",
      "Get a new one from @BotFather and set TELEGRAM_BOT_TOKEN",
    );
  }
  const answer = `it answered with an error (${error.code})`;
  return fail("Telegram", answer, "Run doctor again in some minutes");
}
