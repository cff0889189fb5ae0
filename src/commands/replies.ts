import { IntlMessageFormat } from "intl-messageformat";
import type { AlertLanguage } from "../text/language.ts";
import type { Reply } from "./command.ts";
import arabic from "./replies.ar.json" with { type: "json" };
import english from "./replies.en.json" with { type: "json" };

export type ReplyKey = keyof typeof english;

/** What the bot says in one language. Nothing people read comes from anywhere else. */
export interface Replies {
  readonly language: AlertLanguage;
  /** One message with its placeholders filled in. */
  text(key: ReplyKey, values?: Values): string;
  reply(key: ReplyKey, values?: Values): Reply;
  /** "Mali and Niger". */
  list(items: readonly string[]): string;
  /** Day and time in Bamako (which keeps UTC) and Niamey. */
  when(at: Date): string;
  /** "4 minutes ago", in the largest unit that fills. */
  ago(at: Date, now: Date): string;
}

type Values = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<AlertLanguage, Readonly<Record<ReplyKey, string>>>> = {
  ar: arabic,
  en: english,
};

// Arabic newspapers write either kind of digits; these are the ones that need no second isolate.
const locales = { ar: "ar-u-nu-latn", en: "en-GB" } as const;

const bamako = "Africa/Bamako";
const niamey = "Africa/Niamey";

/** The bot's words in each language it speaks, ready to use. */
export const repliesIn: Readonly<Record<AlertLanguage, Replies>> = {
  ar: createReplies("ar"),
  en: createReplies("en"),
};

function createReplies(language: AlertLanguage): Replies {
  const locale = locales[language];
  const listing = new Intl.ListFormat(locale, { type: "conjunction" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: bamako });
  const timeIn = (timeZone: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    });
  const inBamako = timeIn(bamako);
  const inNiamey = timeIn(niamey);
  const relative = new Intl.RelativeTimeFormat(locale);

  const text: Replies["text"] = (key, values = {}) =>
    String(new IntlMessageFormat(catalogues[language][key], locale).format(values));

  return {
    language,
    text,
    reply: (key, values) => ({ text: text(key, values), language }),
    list: (items) => listing.format(items),
    when: (at) =>
      text("time.when", {
        day: day.format(at),
        utc: inBamako.format(at),
        niamey: inNiamey.format(at),
      }),
    ago(at, now) {
      const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
      if (minutes < 1) return text("time.justNow");
      if (minutes < 60) return relative.format(-minutes, "minute");
      if (minutes < 48 * 60) return relative.format(-Math.floor(minutes / 60), "hour");
      return relative.format(-Math.floor(minutes / (24 * 60)), "day");
    },
  };
}
