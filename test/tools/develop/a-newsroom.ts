import { onTestFinished } from "vitest";
import { silentLog } from "../../../src/log.ts";
import type { StoredNews } from "../../../src/store/store.ts";
import { openNews, openStore } from "../../../src/store/store.ts";
import { developIn } from "../../../src/tools/develop/develop.ts";
import { aFeed, anApp, rss } from "../../an-app.ts";
import { startFeedServer } from "../../fakes/feed-server.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";

export interface Story {
  readonly link: string;
  readonly title: string;
  readonly description: string;
}

const outlets = ["Le Fleuve", "Le Delta"] as const;

/** A bot that lives from round to round, with a store that outlives it, and its operator in between. */
export async function aNewsroom() {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  const dataDir = temporaryFolder();
  const feeds = outlets.map((outlet, at) => aFeed(server, `/${at}.xml`, { outlet }));
  const date = new Date(Date.now() - 60_000);
  return {
    dataDir,
    /** Another life of the bot: one round over what the two outlets have, everything due delivered. */
    async live(...told: readonly (readonly Story[])[]) {
      for (const [at] of outlets.entries()) {
        const items = (told[at] ?? []).map((story) => ({ ...story, date }));
        server.serve(`/${at}.xml`, { body: rss(items) });
      }
      const app = await anApp({ server, feeds, dataDir });
      const { decisions, alerts } = await app.round(true);
      await app.deliverAllDue();
      await app.stop();
      return { decisions, alerts, printed: app.printed.join("\n") };
    },
    /** A bot that runs on until the test is over. */
    async start() {
      const app = await anApp({ server, feeds, dataDir });
      onTestFinished(() => app.stop());
    },
    async develop(...args: readonly string[]) {
      const out: string[] = [];
      const err: string[] = [];
      const io = {
        stdout: (line: string) => out.push(line),
        stderr: (line: string) => err.push(line),
      };
      const code = await developIn({ DATA_DIR: dataDir }, args, io);
      return { out: out.join("\n"), err: err.join("\n"), code };
    },
    /** Loses what is known of having told a development, as if the round had ended before. */
    async untell(developmentId: string) {
      const store = openStore({ dataDir, log: silentLog });
      await store.publications.delete(developmentId);
      store.close();
    },
    /** What is stored, for a look. */
    async look<T>(read: (news: StoredNews) => Promise<T>): Promise<T> {
      const news = openNews(dataDir);
      if (!news) throw new Error("there is no store yet");
      try {
        return await read(news);
      } finally {
        news.close();
      }
    },
  };
}

export const camp = {
  link: "https://fleuve.example/camp",
  title: "Mali : attaque d'un camp à Ménaka",
  description:
    "Douze soldats ont été tués dans l'attaque d'un camp à Ménaka, selon l'armée malienne.",
};
// So like the other that it is taken for the same.
export const convoy = {
  link: "https://delta.example/convoi",
  title: "Mali : un convoi attaqué près de Ménaka",
  description:
    "Douze soldats ont été tués dans une attaque contre un convoi près de Ménaka, a dit l'armée malienne.",
};

/** A newsroom that took the attacks on a camp and on a convoy for one, and told it. */
export async function aWrongMerge() {
  const room = await aNewsroom();
  const { decisions } = await room.live([camp], [convoy]);
  const [founder, other] = decisions;
  return {
    ...room,
    development: founder?.developmentIds[0] ?? "",
    campArticle: founder?.articleId ?? "",
    convoyArticle: other?.articleId ?? "",
  };
}
