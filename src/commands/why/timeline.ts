import type { Notice } from "../../alerts/alert.ts";
import { cutText } from "../../text/cut-text.ts";
import type { Definition, Request } from "../definition.ts";
import type { Course } from "./case-file.ts";
import { chooseOne, namedDevelopments, referenceTo } from "./named-developments.ts";
import type { Speaker } from "./spoken-key.ts";
import { sayReason, stageOf } from "./spoken-reason.ts";
import { shortId } from "./stages.ts";
import type { WhyDeps } from "./why.ts";

const longestTitle = 140;
const longest = 1_800;
const mostOutlets = 12;

/** How a development unfolded: what each revision brought, who reported it, what was set right. */
export function timeline(deps: WhyDeps): Definition {
  return {
    name: "timeline",
    aliases: [],
    who: "everyone",
    args: [referenceTo(deps)],
    async answer(request) {
      const { caseFiles } = deps;
      const { replies, values } = request;
      const ids = await namedDevelopments(values["reference"], request, caseFiles);
      if (ids.length > 1) return chooseOne(ids, request, caseFiles);
      if (ids[0] === undefined) return replies.aside("timeline.how");
      const course = await caseFiles.courseOf(ids[0], request.call.chat);
      if (!course) return replies.reply("why.forgotten");
      const timeZone = (await request.subscription())?.timeZone;
      const text = describeCourse(course, { request, timeZone, deps });
      return { text, language: replies.language };
    },
  };
}

interface View {
  readonly request: Request;
  readonly timeZone: string | undefined;
  readonly deps: WhyDeps;
}

function describeCourse({ development, alert, steps }: Course, view: View): string {
  const { replies } = view.request;
  const language = replies.language === "ar" ? "ar" : "en";
  const [founder] = development.articles;
  const title = alert?.headline[language] ?? founder?.title ?? "";
  const outlets = new Set(development.articles.map(({ family }) => family)).size;
  const head = [
    replies.text("timeline.title", {
      title: cutText(title, longestTitle),
      id: shortId(development.id),
    }),
    replies.text("timeline.facts", { outlets, articles: development.articles.length }),
  ];
  const turns = steps.flatMap((step, index) => describeStep(step, index === 0, view));
  const notices = (alert?.notices ?? []).map((notice) => describeNotice(notice, view));
  const shown = namesOf(steps.filter((step, index) => index === 0 || isTurn(step)));
  const repeated = namesOf(steps).filter((name) => !shown.includes(name));
  const tail =
    repeated.length > 0
      ? [replies.text("timeline.repeated", { outlets: replies.list(repeated) })]
      : [];
  return withinLimit([head.join("\n"), ...turns, ...notices, ...tail]);
}

type Step = Course["steps"][number];

const isTurn = ({ decision }: Step): boolean => decision?.kind === "update";

function describeStep(
  { article, decision }: Step,
  isFirst: boolean,
  view: View,
): readonly string[] {
  const { replies } = view.request;
  const entry = replies.text("timeline.entry", {
    when: whenOf(article.publishedAt, view),
    outlet: article.outlet,
  });
  if (isFirst) {
    const title = cutText(article.title, longestTitle);
    return [[entry, replies.text("timeline.first", { title })].join("\n")];
  }
  if (decision?.kind !== "update") return [];
  const speaker = speakerFor(view);
  const what = decision.reasons
    .filter((reason) => stageOf(reason) === "change")
    .map((reason) => replies.text("timeline.update", { what: sayReason(reason, speaker) }));
  return [[entry, ...what].join("\n")];
}

function describeNotice({ kind, at }: Notice, view: View): string {
  const when = whenOf(new Date(at), view);
  return view.request.replies.text(
    kind === "retraction" ? "timeline.retracted" : "timeline.corrected",
    { when },
  );
}

function whenOf(at: Date | null, { request, timeZone }: View): string {
  return at ? request.replies.when(at, timeZone) : "?";
}

function namesOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(({ article }) => article.outlet))].slice(0, mostOutlets);
}

function speakerFor({ request, deps }: View): Speaker {
  return { replies: request.replies, gazetteer: deps.gazetteer, nameOf: shortId };
}

/** The beginning and the latest: what lies between gives way first. */
function withinLimit(paragraphs: readonly string[]): string {
  const kept = [...paragraphs];
  while (kept.length > 3 && kept.join("\n\n").length > longest) kept.splice(2, 1);
  return kept.join("\n\n");
}
