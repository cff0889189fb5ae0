import type { Decision } from "../../developments/development.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { cutText } from "../../text/cut-text.ts";
import type { Replies } from "../replies.ts";
import type { CaseFile } from "./case-file.ts";
import type { Asker } from "./here.ts";
import { describeDeliveries, describeFilters } from "./here.ts";
import type { Speaker } from "./spoken-key.ts";
import type { Stage } from "./spoken-reason.ts";
import { sayReason, stageOf } from "./spoken-reason.ts";

/** Whoever asks, with what it takes to tell them. */
export interface Telling extends Asker {
  readonly gazetteer: Pick<Gazetteer, "get" | "entries">;
  /** Headlines of the developments that are spoken of, in the reader's language, by id. */
  readonly headlines: ReadonlyMap<string, string>;
}

const shortLength = 8;
const longestTitle = 120;
const longestLine = 220;
const mostEvidence = 4;
// What `Reply` allows, less the isolates that an adapter adds.
const longest = 1_800;

/** The part of a development's id that is shown, and is enough to type. */
export const shortId = (developmentId: string): string => developmentId.slice(0, shortLength);

/** Stage by stage, why something was sent to a chat or was not. */
export function describeCase(file: CaseFile, telling: Telling): string {
  const { replies } = telling;
  const { decision, sighting } = file;
  const head = [replies.text("why.title", { title: cutText(file.title, longestTitle) })];
  if (!sighting && !decision) return [...head, replies.text("why.unread")].join("\n");
  const stages = [
    ...(sighting ? [stage("read", describeReading(sighting, telling))] : []),
    ...(decision ? decisionStages(decision, telling) : [stage("relevance", [noDecision(replies)])]),
    ...(sighting && decision && isFiled(decision) ? chatStages(file, telling) : []),
  ];
  const opening = sighting ? head : [...head, replies.text("why.onTheSpot")];
  const texts = stages.map(({ name, lines }, index) => {
    const [first = "", ...more] = lines.map((line) => cutText(line, longestLine));
    const title = replies.text(`why.stage.${name}`);
    return [
      replies.text("why.stageLine", { step: index + 1, name: title, text: first }),
      ...more.map((line) => `– ${line}`),
    ].join("\n");
  });
  return takeWhileFits([opening.join("\n"), ...texts]);
}

type StageName = "read" | "relevance" | "matching" | "change" | "chat" | "delivery";

interface Told {
  readonly name: StageName;
  readonly lines: readonly string[];
}

const stage = (name: StageName, lines: readonly string[]): Told => ({ name, lines });

const noDecision = (replies: Replies): string => replies.text("why.noDecision");

const isFiled = ({ kind }: Decision): boolean => kind !== "irrelevant";

function describeReading(
  sighting: NonNullable<CaseFile["sighting"]>,
  { replies, subscription }: Telling,
): readonly string[] {
  const { outlet, feedId, language, publishedAt, readAt } = sighting;
  const at = (moment: Date): string => replies.when(moment, subscription?.timeZone);
  const spoken = language === "other" ? "?" : replies.text(`language.${language}`);
  return [
    replies.text("why.read", { outlet, feed: feedId, language: spoken }),
    publishedAt
      ? replies.text("why.published", { when: at(publishedAt) })
      : replies.text("why.undatedFeed"),
    ...(readAt ? [replies.text("why.readAt", { when: at(readAt) })] : []),
  ];
}

function decisionStages(decision: Decision, telling: Telling): readonly Told[] {
  const { replies } = telling;
  const speaker = speakerFor(telling);
  const said = (wanted: Stage): readonly string[] =>
    decision.reasons
      .filter((reason) => (stageOf(reason) ?? "matching") === wanted)
      .flatMap((reason) => sayReason(reason, speaker).split("\n"));
  const countries = decision.countries.map((country) => replies.text(`country.${country}`));
  const relevant =
    countries.length > 0
      ? replies.text("why.relevant", { countries: replies.list(countries) })
      : replies.text("why.irrelevant");
  const relevance = stage("relevance", [relevant, ...said("relevance").slice(0, mostEvidence)]);
  if (decision.kind === "irrelevant") return [relevance];
  const matching = said("matching");
  return [
    relevance,
    ...(matching.length > 0 ? [stage("matching", matching)] : []),
    stage("change", [replies.text(`why.kind.${decision.kind}`), ...said("change")]),
  ];
}

function speakerFor({ replies, gazetteer, headlines }: Telling): Speaker {
  return {
    replies,
    gazetteer,
    nameOf(id) {
      const headline = headlines.get(id);
      if (headline === undefined) return shortId(id);
      const title = cutText(headline, longestTitle / 2);
      return replies.text("why.development", { title, id: shortId(id) });
    },
  };
}

function chatStages(file: CaseFile, telling: Telling): readonly Told[] {
  return [
    stage("chat", [describeFilters(file.alert, telling)]),
    stage("delivery", describeDeliveries(file, telling)),
  ];
}

function takeWhileFits(paragraphs: readonly string[]): string {
  let length = 0;
  return paragraphs
    .filter((paragraph) => {
      length += paragraph.length + 2;
      return length <= longest;
    })
    .join("\n\n");
}
