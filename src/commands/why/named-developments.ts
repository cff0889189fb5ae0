import { languagesOf } from "../../alerts/layout.ts";
import type { Control, Reply } from "../command.ts";
import type { Argument, Request } from "../definition.ts";
import type { RecentAlerts } from "../latest.ts";
import type { CaseFiles } from "./case-file.ts";
import { shortId } from "./stages.ts";

// Fewer letters of an id name too many.
const idBeginning = /^#?([0-9a-f]{6,16})$/i;
const mostOffered = 10;
const mostProposed = 25;

/** What is asked about; where a platform completes words, the developments of late are proposed. */
export function referenceTo({ recent }: { readonly recent: RecentAlerts }): Argument {
  return {
    name: "reference",
    kind: "text",
    required: false,
    async propose(typed, { call, replies }) {
      const [language = "en"] = languagesOf(replies.language === "ar" ? "ar" : "en");
      const alerts = await recent.latest(
        call.chat,
        ({ headline }) => headline[language].toLowerCase().includes(typed.toLowerCase()),
        mostProposed,
      );
      return alerts.map(({ developmentId, headline }) => ({
        label: headline[language],
        value: shortId(developmentId),
      }));
    },
  };
}

/** The developments that are asked about: by an id, or else by the message that is answered. */
export async function namedDevelopments(
  reference: string | undefined,
  { call }: Request,
  caseFiles: CaseFiles,
): Promise<readonly string[]> {
  const [, id] = idBeginning.exec(reference ?? "") ?? [];
  if (id !== undefined) return caseFiles.named(id.toLowerCase(), call.chat);
  if (reference !== undefined || call.answering === undefined) return [];
  return caseFiles.toldBy(call.chat, call.answering);
}

/** A question which of several developments is meant. */
export async function chooseOne(
  ids: readonly string[],
  { call, replies }: Request,
  caseFiles: CaseFiles,
): Promise<Reply> {
  const courses = await Promise.all(
    ids.slice(0, mostOffered).map((id) => caseFiles.courseOf(id, call.chat)),
  );
  const options = courses.flatMap((course) => {
    if (!course) return [];
    const { development, alert } = course;
    const headline = alert?.headline[replies.language === "ar" ? "ar" : "en"];
    const label = (headline ?? development.articles[0]?.title ?? "").slice(0, 40);
    return [{ label, line: `${call.name} ${shortId(development.id)}` }];
  });
  const menu: Control = { kind: "menu", title: replies.text("settings.choose"), options };
  return { ...replies.reply("why.several"), controls: [menu] };
}
