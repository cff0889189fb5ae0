import type { Alert } from "../../alerts/alert.ts";
import { replaceWords } from "../../alerts/amend.ts";
import { languagesOf } from "../../alerts/layout.ts";
import { describeNotice } from "../../alerts/notice-text.ts";
import { cutText } from "../../text/cut-text.ts";
import type { Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import { tagOf } from "../settings/listed.ts";
import { findAlert, isRefusal } from "./find-alert.ts";
import type { NoticeDraft, SetRightDeps } from "./set-right.ts";

// What `Reply` allows holds two of each, a notice of two wordings in both languages among them.
const longestNotice = 450;
const longestText = 250;

/** Shows what every chat would read, with a button that has it told. */
export async function offerNotice(
  alert: Alert,
  notice: NoticeDraft["notice"],
  { call, replies }: Request,
  deps: SetRightDeps,
): Promise<Reply> {
  const draft = { developmentId: alert.developmentId, revision: alert.revision, notice };
  const tag = tagOf(JSON.stringify(draft));
  await deps.noticeDrafts.set(tag, draft);
  const count = await deps.setRight.countChats(alert.developmentId);
  const text = [
    replies.text("setRight.preview", { count }),
    "",
    ...previewOf(alert, draft, deps.clock.now()),
  ];
  return {
    text: text.join("\n"),
    language: replies.language,
    controls: [
      {
        kind: "buttons",
        buttons: [
          { label: replies.text("button.confirm"), line: `${call.name} ${tag}`, confirms: true },
          { label: replies.text("button.cancel"), line: "cancel" },
        ],
      },
    ],
  };
}

/** Has told what the button stands for, unless the alert is not any more what the operator saw. */
export async function confirmNotice(
  tag: string,
  request: Request,
  deps: SetRightDeps,
): Promise<Reply> {
  const { call, replies } = request;
  const { setRight, noticeDrafts, audit, clock } = deps;
  const draft = await noticeDrafts.get(tag);
  if (!draft) return replies.aside("button.stale");
  const { developmentId, revision, notice } = draft;
  const alert = await findAlert(developmentId, request, deps);
  if (isRefusal(alert)) return alert;
  if (alert.revision !== revision) return replies.aside("setRight.changed");
  const told =
    notice.kind === "correction"
      ? await setRight.correct(developmentId, notice)
      : await setRight.retract(developmentId, notice.reason);
  if (!told) return replies.aside("setRight.unknown");
  const count = await setRight.countChats(developmentId);
  const headline = told.headline[replies.language === "ar" ? "ar" : "en"];
  const what = replies.text(`setRight.${notice.kind}`, { count, headline });
  await audit.add(call.chat, { at: clock.now().toISOString(), by: call.caller.id, what });
  await noticeDrafts.delete(tag);
  return { text: what, language: replies.language };
}

/** The notice in both languages and, of a correction, the alert as it would then read. */
function previewOf(alert: Alert, { revision, notice }: NoticeDraft, now: Date): readonly string[] {
  const told = { ...notice, revision, at: now.toISOString() };
  const { headline, body } = notice.kind === "correction" ? replaceWords(alert, notice) : alert;
  return languagesOf("ar-en").flatMap((language) => [
    cutText(describeNotice(told, language), longestNotice),
    cutText(headline[language], longestText),
    ...(notice.kind === "correction" ? [cutText(body[language], longestText)] : []),
    "",
  ]);
}
