import { describe, expect, onTestFinished, test } from "vitest";
import { roles } from "../src/app.ts";
import { stripBidiControls } from "../src/text/isolates.ts";
import type { SampleItem } from "./an-app.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";

const minuteMs = 60_000;
const groupId = -1001;
const firstAdmin = 100;

function anItem(title: string, description: string, minutesAgo: number): SampleItem {
  const link = `https://fleuve.example/${encodeURIComponent(title.slice(0, 12))}-${minutesAgo}`;
  return { title, description, link, date: new Date(Date.now() - minutesAgo * minuteMs) };
}

const attack = anItem(
  "Mali : douze soldats tués dans une attaque à Ménaka",
  "Douze soldats ont été tués dimanche dans l'attaque d'un camp à Ménaka, selon l'armée malienne.",
  50,
);
const arabicUpdate = anItem(
  "ارتفاع حصيلة الهجوم على معسكر في ميناكا بمالي إلى 18 قتيلا",
  "قال الجيش المالي إن حصيلة الهجوم على معسكر في مدينة ميناكا ارتفعت إلى 18 جنديا قتيلا.",
  10,
);
const nigeria = anItem(
  "Nigeria : des bandits attaquent un village de l'Etat de Niger",
  "Des hommes armés ont attaqué un village de l'Etat de Niger, dans le centre du Nigeria, selon la police nigériane.",
  20,
);

/** A running bot with one group that its administrator subscribes in a language. */
async function aNewsroom(language: "ar" | "en") {
  const [server, telegram] = [await startFeedServer(), await startBotApi()];
  // Somebody else each time, so that nobody floods.
  const members = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [firstAdmin + at, "administrator" as const]),
  );
  telegram.putChat({ id: groupId, type: "supergroup", members });
  server.serve("/fleuve.xml", { body: rss([]) });
  server.serve("/sawt.xml", { body: rss([]) });
  const app = await anApp({
    server,
    feeds: [
      aFeed(server, "/fleuve.xml"),
      aFeed(server, "/sawt.xml", { outlet: "صوت النهر", language: "ar", scope: "world" }),
    ],
    variables: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
  });
  onTestFinished(async () => {
    await app.stop();
    await Promise.all([server.close(), telegram.stop()]);
  });
  await app.start(new Set(roles));
  let asked = 0;
  const say = async (text: string, fields: object = {}): Promise<string> => {
    asked += 1;
    telegram.push({
      message: {
        message_id: 5_000 + asked,
        date: 1_767_225_600,
        chat: { id: groupId, type: "supergroup" },
        from: { id: firstAdmin + asked, is_bot: false, first_name: "Awa", language_code: language },
        text,
        ...fields,
      },
    });
    const answer = () =>
      telegram.messages.find(({ payload }) => {
        const { reply_parameters: to } = payload as { reply_parameters?: { message_id: number } };
        return to?.message_id === 5_000 + asked;
      });
    await telegram.until(() => answer() !== undefined);
    return stripBidiControls(answer()?.text ?? "");
  };
  await say("/subscribe");
  await say(`/language ${language}`);
  return {
    say,
    telegram,
    async brings(path: string, items: readonly SampleItem[]) {
      server.serve(path, { body: rss(items) });
      await app.round(true);
      await app.deliverAllDue();
    },
    alertId: () =>
      telegram.messages.find(({ text }) => /M[eé]naka|ميناكا/.test(text))?.messageId ?? 0,
  };
}

const repeated = anItem(
  "Mali: twelve soldiers killed in attack on camp in Menaka",
  "Twelve soldiers were killed on Sunday in an attack on a camp in Menaka, the Malian army said.",
  40,
);
const drought = anItem(
  "Niger : la sécheresse menace les récoltes à Zinder",
  "La sécheresse menace les récoltes dans la région de Zinder, selon le ministère de l'Agriculture du Niger.",
  15,
);
const strike = anItem(
  "Mali : grève des enseignants à Kayes",
  "Les enseignants de Kayes ont entamé une grève de trois jours, selon leur syndicat.",
  12,
);
const court = anItem(
  "Niger : un tribunal de Niamey condamne deux anciens ministres",
  "Un tribunal de Niamey a condamné deux anciens ministres pour corruption, selon le parquet.",
  5,
);

const times = /\d+ \p{L}+(?:, | الساعة )\d\d:\d\d .*?(?:Niamey|نيامي)/gu;

describe.for(["en", "ar"] as const)("whoever asks in %s", (language) => {
  test("is told why of everything that was sent and was not", async () => {
    const { say, brings, alertId } = await aNewsroom(language);
    const talk: string[] = [];
    const ask = async (text: string, fields: object = {}): Promise<void> => {
      talk.push(`> ${text}\n${(await say(text, fields)).replace(times, "[time]")}`);
    };

    await ask("/why");
    await brings("/fleuve.xml", [attack, nigeria, repeated]);
    const answering = { reply_to_message: { message_id: alertId() } };
    await ask("/why", answering);
    await brings("/sawt.xml", [arabicUpdate]);
    await ask("/why", answering);
    await ask("/timeline", answering);
    await ask(`/why ${repeated.title}`);
    await ask(`/why ${nigeria.title}`);
    await say("/severity critical");
    await brings("/fleuve.xml", [drought]);
    await ask(`/why ${drought.link}?utm_source=x`);
    await say("/severity low");
    await say("/pause 6h");
    await brings("/fleuve.xml", [strike]);
    await ask(`/why ${strike.title}`);
    await say("/resume");
    await say("/quiet 00:00-23:59");
    await brings("/fleuve.xml", [court]);
    await ask(`/why ${court.title}`);
    await ask("/why Mali: 18 soldiers killed in attack on camp in Menaka");
    await ask("/why A book fair opens in Lisbon");
    await ask("/why https://unknown.example/story");
    await ask("/timeline 00000000");

    await expect(`${talk.join("\n\n")}\n`).toMatchFileSnapshot(`why.${language}.txt`);
  });
});
