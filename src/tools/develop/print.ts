import { isRetracted } from "../../alerts/alert.ts";
import type { Decision, Development } from "../../developments/development.ts";
import type { StoredNews } from "../../store/store.ts";
import { printable } from "../../text/printable.ts";
import { shortId } from "./find.ts";

type Publication = Awaited<ReturnType<StoredNews["publications"]["get"]>>;

/** One line of `develop list`. */
export function lineOf(development: Development): string {
  const { id, updatedAt, countries, severity, articles } = development;
  const parts = [
    shortId(id),
    minuteOf(updatedAt),
    countries.join("+").padEnd(5),
    severity.padEnd(8),
    `${String(articles.length).padStart(2)} ${articles.length === 1 ? "article " : "articles"}`,
    printable(articles[0]?.title ?? ""),
  ];
  return parts.join("  ");
}

/** What `develop show` prints of one development. `decisions` are those of its articles, in order. */
export function portraitOf(
  development: Development,
  publication: Publication,
  decisions: readonly (Decision | undefined)[],
): string[] {
  const { id, revision, countries, topic, severity, facts, articles } = development;
  const about = [countries.join(" and "), topic, severity, facts.eventType ?? "no kind of event"];
  const figures = facts.numbers.map(({ role, value }) => `${role} ${value}`);
  return [
    `development ${id}, revision ${revision}`,
    `  about   ${about.join(", ")}`,
    `  facts   ${[...facts.places, ...facts.actors, ...figures].join(", ") || "none"}`,
    `  told    ${toldOf(development, publication)}`,
    ...articles.map((article, at) => {
      const kind = (decisions[at]?.kind ?? "unknown").padEnd(10);
      const { language, outlet, title, publishedAt } = article;
      const by = `${language}  ${printable(outlet)}: ${printable(title)}`;
      return `  ${shortId(article.id)}  ${publishedAt ? minuteOf(publishedAt) : "undated"}  ${kind}${by}`;
    }),
  ];
}

function toldOf({ revision }: Development, publication: Publication): string {
  if (!publication) return "not yet";
  const { alert, told, toldAt } = publication;
  if (alert && isRetracted(alert)) return "taken back";
  const owed = publication.revision < revision ? "; an update is still to be told" : "";
  if (!alert) return `not at all: known, but not to be told until it changes${owed}`;
  const last = toldAt === null ? "" : `, last at ${minuteOf(new Date(toldAt))}`;
  return `${told === 1 ? "once" : `${told} times`}${last}: ${printable(alert.headline.en)}${owed}`;
}

/** In UTC, like the log. */
function minuteOf(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace("T", " ")}Z`;
}
