import type { Clock } from "../clock.ts";
import type { Coverage } from "../feeds/coverage.ts";
import { coverages, covers } from "../feeds/coverage.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedHealth } from "../feeds/feed-state.ts";
import type { Button, Control, Reply } from "./command.ts";
import type { Choice, Definition, Request } from "./definition.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";

/** One enabled feed and how it is doing. */
export interface FeedCondition {
  readonly feed: Pick<Feed, "outlet" | "language" | "scope">;
  readonly health: FeedHealth;
  /** Since when it is not healthy, of a stale one the date of its newest item; null for a healthy one. */
  readonly since: Date | null;
  readonly newestItemAt: Date | null;
}

/** Whoever knows how every enabled feed is doing. */
export interface FeedConditions {
  /** Rejects when the store fails. */
  read(): Promise<readonly FeedCondition[]>;
}

interface SourcesDeps {
  readonly conditions: FeedConditions;
  readonly clock: Clock;
}

/** The word for how a feed is doing that an operator reads, here, from `doctor` and in the log. */
export function healthWord(health: FeedHealth): string {
  return repliesIn("en").text(`health.${health}`);
}

// Ten lines of a name, a language and a date stay under half of what a message holds.
const pageSize = 10;

/** Which feeds there are and how they are doing, by country and language. */
export function sources(deps: SourcesDeps): Definition {
  return {
    name: "sources",
    aliases: [],
    who: "everyone",
    args: [
      { name: "feeds", kind: "choice", required: false, choices: groups },
      { name: "page", kind: "text", required: false },
    ],
    async answer(request) {
      const conditions = await deps.conditions.read();
      const { replies, values } = request;
      const timeZone = (await request.subscription())?.timeZone;
      const view = { conditions, replies, now: deps.clock.now(), timeZone };
      const group = values["feeds"];
      if (group === undefined) return overview(view);
      return listing(view, group, pageOf(request));
    },
  };
}

/** What a reply is made of. */
interface View {
  readonly conditions: readonly FeedCondition[];
  readonly replies: Replies;
  readonly now: Date;
  readonly timeZone: string | undefined;
}

const choiceOf: Readonly<Record<Coverage, Choice>> = {
  ML: { value: "mali", label: "country.ML" },
  NE: { value: "niger", label: "country.NE" },
  ar: { value: "arabic", label: "language.ar" },
  en: { value: "english", label: "language.en" },
  fr: { value: "french", label: "language.fr" },
};
const groups: readonly Choice[] = [
  { value: "unhealthy", label: "sources.unhealthy" },
  { value: "all", label: "sources.all" },
  ...Object.values(choiceOf),
];

const isHealthy = ({ health }: FeedCondition): boolean => health === "ok";

function inGroup(group: string, condition: FeedCondition): boolean {
  if (group === "all") return true;
  if (group === "unhealthy") return !isHealthy(condition);
  return coverages.some((what) => choiceOf[what].value === group && covers(condition.feed, what));
}

function overview({ conditions, replies }: View): Reply {
  const counts = coverages.map((what) => {
    const covering = conditions.filter(({ feed }) => covers(feed, what));
    const healthy = covering.filter(isHealthy).length;
    const name = replies.text(choiceOf[what].label);
    return replies.text("sources.count", { name, healthy, total: covering.length });
  });
  const healthy = conditions.filter(isHealthy).length;
  const lines = [
    replies.text("status.feeds", { healthy, total: conditions.length }),
    ...counts,
    "",
    replies.text("sources.healthy"),
    replies.text("sources.regional"),
  ];
  return { text: lines.join("\n"), language: replies.language, controls: [menu(replies)] };
}

function menu(replies: Replies): Control {
  const options = groups.map(({ value, label }) => ({
    label: replies.text(label),
    line: `sources ${value}`,
  }));
  return { kind: "menu", title: replies.text("sources.choose"), options };
}

function listing(view: View, group: string, asked: number): Reply {
  const { replies } = view;
  const listed = view.conditions
    .filter((condition) => inGroup(group, condition))
    .toSorted(worstFirst);
  const pages = Math.max(1, Math.ceil(listed.length / pageSize));
  const page = Math.min(asked, pages);
  const shown = listed.slice((page - 1) * pageSize, page * pageSize);
  const choice = groups.find(({ value }) => value === group);
  const name = choice ? replies.text(choice.label) : group;
  const title = replies.text("sources.title", { name, count: listed.length, page, pages });
  const lines = shown.map((condition) => describe(condition, view));
  const text = [title, "", ...lines].join("\n").trimEnd();
  return { text, language: replies.language, controls: turns({ group, page, pages }, replies) };
}

function worstFirst(one: FeedCondition, other: FeedCondition): number {
  return Number(isHealthy(one)) - Number(isHealthy(other));
}

function describe(condition: FeedCondition, view: View): string {
  const { outlet, language } = condition.feed;
  return view.replies.text("sources.line", {
    outlet,
    language: view.replies.text(`language.${language}`),
    state: stateOf(condition, view),
  });
}

function stateOf({ health, since, newestItemAt }: FeedCondition, view: View): string {
  const { replies, now, timeZone } = view;
  const word = replies.text(`health.${health}`);
  if (since) return replies.text("sources.since", { word, day: replies.day(since, timeZone) });
  if (health !== "ok" || !newestItemAt) return word;
  return replies.text("sources.newest", { word, ago: replies.ago(newestItemAt, now) });
}

function turns(
  { group, page, pages }: { readonly group: string; readonly page: number; readonly pages: number },
  replies: Replies,
): readonly Control[] {
  const to = (label: string, target: number): readonly Button[] =>
    target < 1 || target > pages ? [] : [{ label, line: `sources ${group} ${target}` }];
  const back = { label: replies.text("button.back"), line: "sources" };
  return [{ kind: "buttons", buttons: [...to("◀", page - 1), ...to("▶", page + 1), back] }];
}

/** From 1; whatever is no number is the first page. */
function pageOf({ values }: Request): number {
  return Math.max(1, Number.parseInt(values["page"] ?? "1", 10) || 1);
}
