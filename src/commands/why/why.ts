import type { Clock } from "../../clock.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Reply } from "../command.ts";
import type { Definition, Request } from "../definition.ts";
import type { RecentAlerts } from "../latest.ts";
import type { CaseFile, CaseFiles } from "./case-file.ts";
import { chooseOne, namedDevelopments, referenceTo } from "./named-developments.ts";
import { describeCase } from "./stages.ts";

export interface WhyDeps {
  readonly caseFiles: CaseFiles;
  readonly recent: RecentAlerts;
  readonly gazetteer: Pick<Gazetteer, "get" | "entries">;
  readonly clock: Clock;
}

/** Why an alert was sent, or why a piece of news was not: asked by reply, id, address or headline. */
export function why(deps: WhyDeps): Definition {
  return {
    name: "why",
    aliases: [],
    who: "everyone",
    args: [referenceTo(deps)],
    async answer(request) {
      const { caseFiles } = deps;
      const reference = request.values["reference"];
      const ids = await namedDevelopments(reference, request, caseFiles);
      if (ids.length > 1) return chooseOne(ids, request, caseFiles);
      const [id] = ids;
      const { chat } = request.call;
      if (id !== undefined) {
        const file = await caseFiles.ofDevelopment(id, chat);
        return file ? tell(file, request, deps) : request.replies.reply("why.forgotten");
      }
      if (reference === undefined) return request.replies.aside("why.how");
      return tell(await caseFiles.ofWords(reference, chat), request, deps);
    },
  };
}

async function tell(file: CaseFile, request: Request, deps: WhyDeps): Promise<Reply> {
  const { replies } = request;
  const text = describeCase(file, {
    replies,
    subscription: await request.subscription(),
    now: deps.clock.now(),
    gazetteer: deps.gazetteer,
    headlines: await headlinesIn(file, request, deps),
  });
  return { text, language: replies.language };
}

/** Of every development that the reasons speak of. */
async function headlinesIn(
  { decision }: CaseFile,
  { call, replies }: Request,
  { caseFiles }: WhyDeps,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(decision?.reasons.join(" ").match(/\b[0-9a-f]{16}\b/g) ?? []);
  const language = replies.language === "ar" ? "ar" : "en";
  const courses = await Promise.all([...ids].map((id) => caseFiles.courseOf(id, call.chat)));
  return new Map(
    courses.flatMap((course) => {
      const headline = course?.alert?.headline[language] ?? course?.development.articles[0]?.title;
      return course && headline !== undefined ? [[course.development.id, headline] as const] : [];
    }),
  );
}
