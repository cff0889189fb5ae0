import { cardedTag } from "../../delivery/review/card.ts";
import type { Answer, Asked } from "../../delivery/review/decide.ts";
import type { Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import type { ReplyKey } from "../replies.ts";
import { describeEnding } from "./card-text.ts";
import { longestBody, longestHeadline, readOwnText } from "./own-text.ts";
import type { ReviewDeps } from "./review-deps.ts";

type What = "approve" | "reject" | "hold" | "show";

const noted: Readonly<Record<What | "edit", ReplyKey>> = {
  approve: "review.noted",
  reject: "review.noted",
  hold: "review.held",
  show: "review.shown",
  edit: "review.edited",
};

/** Does what a button of a card says. `words` are what it carries: which review, in which version. */
export async function decide(
  what: What,
  words: string,
  request: Request,
  { desk }: ReviewDeps,
): Promise<Reply> {
  const asked = readAsked(words, request);
  if (!asked) return request.replies.aside("button.stale");
  switch (what) {
    case "approve":
      return tell(await desk.vote(asked, "approved"), what, request);
    case "reject":
      return tell(await desk.vote(asked, "rejected"), what, request);
    case "hold":
      return tell(await desk.hold(asked), what, request);
    case "show":
      return tell(await desk.show(asked), what, request);
  }
}

/** Takes another wording for an alert, named by its tag or by answering its card; without one, says how. */
export async function editText(words: string, request: Request, deps: ReviewDeps): Promise<Reply> {
  const { call, replies } = request;
  const [, pressed] = /^([\w-]{8})(?: \d{1,4})?$/.exec(words) ?? [];
  if (pressed !== undefined) {
    return replies.aside("review.edit.how", { platform: call.chat.platform, tag: pressed });
  }
  const { tag, text } = await addressed(words, request, deps);
  if (tag === undefined) {
    const how = { platform: call.chat.platform, tag: "…" };
    return replies.aside("review.edit.how", how);
  }
  const edit = readOwnText(text);
  if (!edit) {
    const limits = { headline: longestHeadline, body: longestBody };
    return replies.aside("review.edit.unclear", limits);
  }
  const asked = { desk: call.chat, by: call.caller.id, tag };
  return tell(await deps.desk.edit(asked, edit), "edit", request);
}

/** Which review is meant, and what is left of the words. */
async function addressed(words: string, { call }: Request, { history }: ReviewDeps) {
  const answered =
    call.answering === undefined ? [] : await history.toldBy(call.chat, call.answering);
  const carded = cardedTag(answered[0] ?? "");
  if (carded !== undefined) return { tag: carded, text: words };
  const [, typed, text = ""] = /^([\w-]{8}) (.*)$/s.exec(words) ?? [];
  return { tag: typed, text };
}

function readAsked(words: string, { call }: Request): Asked | null {
  const [tag = "", version, ...others] = words.split(" ");
  if (tag === "" || others.length > 0) return null;
  const asked = { desk: call.chat, tag, by: call.caller.id };
  return version === undefined ? asked : { ...asked, version: Number(version) };
}

function tell(answer: Answer, what: What | "edit", { replies }: Request): Reply {
  switch (answer.kind) {
    case "ended":
      return aside(describeEnding(answer.review, replies), replies.language);
    case "noted":
      return replies.aside(noted[what]);
    case "changed":
      return replies.aside("review.changed");
    case "decided": {
      const ending = replies.text(`review.word.${answer.ending}`);
      return replies.aside("review.decided", { ending });
    }
    case "unknown":
      return replies.aside("button.stale");
  }
}

const aside = (text: string, language: string): Reply => ({ text, language, isAside: true });
