import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import type { Reply } from "./command.ts";
import english from "./replies.en.json" with { type: "json" };

export type ReplyKey = keyof typeof english;

/** A language the bot itself speaks, as an ISO 639-1 code: one file `replies.<code>.json` each. */
export type ReplyLanguage = string;

/** What the bot says in one language. Nothing people read comes from anywhere else. */
export interface Replies {
  readonly language: ReplyLanguage;
  /** One message with its placeholders filled in. */
  text(key: ReplyKey, values?: PlaceholderValues): string;
  reply(key: ReplyKey, values?: PlaceholderValues): Reply;
  /** A reply that only whoever pressed a button is shown. */
  aside(key: ReplyKey, values?: PlaceholderValues): Reply;
  /** "Mali and Niger". */
  list(items: readonly string[]): string;
  /** Day and time: in Bamako (which keeps UTC) and Niamey, or by the clocks of another zone and in UTC. */
  when(at: Date, timeZone?: string): string;
  /** "21 November". */
  day(at: Date, timeZone?: string): string;
  /** "4 minutes ago", in the largest unit that fills. */
  ago(at: Date, now: Date): string;
}

type PlaceholderValues = Readonly<Record<string, string | number>>;
type Catalogue = Readonly<Record<ReplyKey, string>>;

// Arabic newspapers write either kind of digits; these are the ones that need no second isolate.
const localeOf: Readonly<Record<string, string>> = { ar: "ar-u-nu-latn", en: "en-GB" };

const bamako = "Africa/Bamako";
const niamey = "Africa/Niamey";

const spoken = readReplies(import.meta.dirname);

/** The languages the bot speaks, English first: what its files say. */
export const replyLanguages: readonly ReplyLanguage[] = [...spoken.keys()];

/** The bot's words in a language it speaks; in English for any other. */
export function repliesIn(language: ReplyLanguage | null): Replies {
  const replies = spoken.get(language ?? "en") ?? spoken.get("en");
  if (!replies) throw new Error("replies.en.json is missing");
  return replies;
}

/** The words of every language that has a file in a folder, English first. */
export function readReplies(folder: string): ReadonlyMap<ReplyLanguage, Replies> {
  return new Map(
    readCatalogues(folder).map(([language, catalogue]) => [
      language,
      createReplies(language, catalogue),
    ]),
  );
}

function readCatalogues(folder: string): readonly (readonly [ReplyLanguage, Catalogue])[] {
  return readdirSync(folder)
    .map((file) => /^replies\.([a-z]{2})\.json$/.exec(file))
    .filter((match) => match !== null)
    .map(([file, language = ""]) => {
      // A test holds every file against the English one, key by key.
      const catalogue = JSON.parse(readFileSync(join(folder, file), "utf8")) as Catalogue;
      return [language, catalogue] as const;
    })
    .toSorted(([one], [other]) => Number(other === "en") - Number(one === "en"));
}

function createReplies(language: ReplyLanguage, catalogue: Catalogue): Replies {
  const locale = localeOf[language] ?? language;
  const listing = new Intl.ListFormat(locale, { type: "conjunction" });
  const day = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone });
  const timeIn = (timeZone: string, timeZoneName?: "short") =>
    new Intl.DateTimeFormat(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
      ...(timeZoneName ? { timeZoneName } : {}),
    });
  const dayInBamako = day(bamako);
  const [inBamako, inNiamey] = [timeIn(bamako), timeIn(niamey)];
  const relative = new Intl.RelativeTimeFormat(locale);

  const text: Replies["text"] = (key, values = {}) =>
    String(new IntlMessageFormat(catalogue[key], locale).format(values));

  return {
    language,
    text,
    reply: (key, values) => ({ text: text(key, values), language }),
    aside: (key, values) => ({ text: text(key, values), language, isAside: true }),
    list: (items) => listing.format(items),
    when(at, timeZone = bamako) {
      if (![bamako, niamey].includes(timeZone)) {
        const time = timeIn(timeZone, "short").format(at);
        const utc = inBamako.format(at);
        return text("time.elsewhere", { day: day(timeZone).format(at), time, utc });
      }
      return text("time.when", {
        day: dayInBamako.format(at),
        utc: inBamako.format(at),
        niamey: inNiamey.format(at),
      });
    },
    day: (at, timeZone = bamako) => day(timeZone).format(at),
    ago(at, now) {
      const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
      if (minutes < 1) return text("time.justNow");
      if (minutes < 60) return relative.format(-minutes, "minute");
      if (minutes < 48 * 60) return relative.format(-Math.floor(minutes / 60), "hour");
      return relative.format(-Math.floor(minutes / (24 * 60)), "day");
    },
  };
}
