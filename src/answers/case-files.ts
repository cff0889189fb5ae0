import type { Alert } from "../alerts/alert.ts";
import type { Article } from "../articles/article.ts";
import { canonicalUrl } from "../articles/canonical-url.ts";
import { detectLanguage } from "../articles/language.ts";
import { isAddress, lookupKey } from "../articles/lookup-key.ts";
import type { Clock } from "../clock.ts";
import type { CaseFile, CaseFiles, Course } from "../commands/why/case-file.ts";
import type { Chat } from "../delivery/delivery.ts";
import type { DeliveryHistory } from "../delivery/delivery-history.ts";
import { cardedTag } from "../delivery/review/card.ts";
import type { ReviewDesk } from "../delivery/review/review-desk.ts";
import type { Decision, Development } from "../developments/development.ts";
import type { Store } from "../store/store.ts";

export interface CaseFilesDeps {
  readonly store: Pick<
    Store,
    "developments" | "decisions" | "publications" | "sightings" | "mergedInto"
  >;
  readonly history: DeliveryHistory;
  /** What an article would be if it came now. */
  readonly consider: (article: Article) => Decision | Promise<Decision>;
  /** Knows what chats may not know yet. */
  readonly desk: Pick<ReviewDesk, "viewOf" | "stateOf" | "developmentOf">;
  readonly clock: Clock;
}

/** Collects what led to an alert, or to none, from where it is kept. */
export function createCaseFiles(deps: CaseFilesDeps): CaseFiles {
  const { store, history } = deps;
  return {
    async named(beginning, chat) {
      const found: string[] = [];
      for await (const [id] of store.developments.entries()) {
        if (id.startsWith(beginning)) found.push(id);
      }
      const merged = found.length > 0 ? undefined : await store.mergedInto.get(beginning);
      const ids = merged === undefined ? found : [merged];
      const courses = await Promise.all(ids.map((id) => readCourse(id, chat, deps)));
      return ids.filter((_, index) => courses[index]);
    },
    async toldBy(chat, messageId) {
      const ids = await history.toldBy(chat, messageId);
      // Moderators may ask why they are asked.
      const tag = cardedTag(ids[0] ?? "");
      return tag === undefined ? ids : [(await deps.desk.developmentOf(tag)) ?? tag];
    },
    ofDevelopment: (id, chat) => ofDevelopment(id, chat, deps),
    ofWords: (words, chat) => readWords(words, chat, deps),
    courseOf: (id, chat) => readCourse(id, chat, deps),
  };
}

/** Told by the article that brought its latest revision. */
async function ofDevelopment(
  id: string,
  chat: Chat,
  deps: CaseFilesDeps,
): Promise<CaseFile | null> {
  const course = await readCourse(id, chat, deps);
  if (!course) return null;
  const last = course.steps.findLast(({ decision }) => decision && isNews(decision));
  const { article, decision = null } = last ?? course.steps[0] ?? {};
  if (!article) return null;
  const told = { ...(await readTold(course.development, chat, deps)), alert: course.alert };
  return { title: article.title, ...(await sightingOf(article, deps)), decision, ...told };
}

const isNews = ({ kind }: Decision): boolean => kind === "new" || kind === "update";

async function sightingOf(
  article: Article,
  { store }: CaseFilesDeps,
): Promise<Pick<CaseFile, "sighting">> {
  const sighting = await store.sightings.find(article.url);
  const readAt = sighting?.id === article.id ? sighting.readAt : null;
  return { sighting: { ...article, readAt } };
}

async function readWords(words: string, chat: Chat, deps: CaseFilesDeps): Promise<CaseFile> {
  const { store } = deps;
  const sighting = (await store.sightings.find(words)) ?? (await findInDevelopments(words, deps));
  if (!sighting) {
    const told = await findByOurHeadline(words, deps);
    const file = told === null ? null : await ofDevelopment(told, chat, deps);
    return file ?? judgeOnTheSpot(words, chat, deps);
  }
  const decision = (await store.decisions.get(sighting.id)) ?? null;
  const told = await readFirst(decision, chat, deps);
  return { title: sighting.title, sighting, decision, ...told };
}

/** Read before sightings were noted, or again under another address. */
async function findInDevelopments(
  words: string,
  { store }: CaseFilesDeps,
): Promise<CaseFile["sighting"]> {
  const key = lookupKey(words);
  for await (const [, { articles }] of store.developments.entries()) {
    const found = articles.find(
      ({ url, title }) => lookupKey(url) === key || lookupKey(title) === key,
    );
    if (found) return { ...found, readAt: null };
  }
  return null;
}

/** Pasted from an alert rather than from an outlet. */
async function findByOurHeadline(words: string, { store }: CaseFilesDeps): Promise<string | null> {
  const key = lookupKey(words);
  for await (const [id, { alert }] of store.publications.entries()) {
    const { ar = "", en = "" } = alert?.headline ?? {};
    if (lookupKey(ar) === key || lookupKey(en) === key) return id;
  }
  return null;
}

/** No feed brought it. Of an address nothing is known then; a headline can be judged by itself. */
async function judgeOnTheSpot(words: string, chat: Chat, deps: CaseFilesDeps): Promise<CaseFile> {
  const decision = isAddress(words) ? null : await deps.consider(articleOf(words, deps.clock));
  return {
    title: isAddress(words) ? canonicalUrl(words) : words,
    sighting: null,
    decision,
    ...(await readFirst(decision, chat, deps)),
  };
}

function articleOf(title: string, clock: Clock): Article {
  return {
    id: "pasted",
    feedId: "",
    outlet: "",
    family: "",
    language: detectLanguage(title, null),
    url: "",
    title,
    text: "",
    publishedAt: clock.now(),
    modelAllowed: false,
  };
}

type Told = Pick<
  CaseFile,
  "development" | "alert" | "toldAt" | "wasOldNews" | "review" | "deliveries"
>;

const untold: Told = {
  development: null,
  alert: null,
  toldAt: null,
  wasOldNews: false,
  review: null,
  deliveries: [],
};

async function readFirst(
  decision: Decision | null,
  chat: Chat,
  deps: CaseFilesDeps,
): Promise<Told> {
  const [id] = decision?.developmentIds ?? [];
  const development = id === undefined ? undefined : await deps.store.developments.get(id);
  return development ? readTold(development, chat, deps) : untold;
}

async function readTold(
  development: Development,
  chat: Chat,
  { store, history, desk }: CaseFilesDeps,
): Promise<Told> {
  const publication = await store.publications.get(development.id);
  const alert: Alert | null = publication?.alert ?? null;
  return {
    development,
    alert,
    toldAt: publication?.toldAt ? new Date(publication.toldAt) : null,
    wasOldNews: publication !== undefined && publication.told === 0,
    review: await desk.stateOf(chat, development.id),
    deliveries: await history.of(chat, development.id),
  };
}

/** As far as the chat may know it; null where it knows nothing of it. */
async function readCourse(
  id: string,
  chat: Chat,
  { store, desk }: CaseFilesDeps,
): Promise<Course | null> {
  const development = await store.developments.get(id);
  if (!development) return null;
  const told = (await store.publications.get(id))?.alert ?? null;
  const view = await desk.viewOf(chat);
  const alert = view && told ? view(told) : told;
  if (view && !alert) return null;
  const articles = view && alert ? articlesUntil(alert, development) : development.articles;
  const decisions = await store.decisions.getMany(articles.map((article) => article.id));
  const steps = articles.map((article, index) => ({ article, decision: decisions[index] }));
  return { development: { ...development, articles }, alert, steps };
}

/** What had been read when an alert was written. */
function articlesUntil({ publishedAt }: Alert, { articles }: Development) {
  const last = Date.parse(publishedAt);
  return articles.filter((one) => one.publishedAt === null || one.publishedAt.getTime() <= last);
}
