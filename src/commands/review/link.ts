import { createHash } from "node:crypto";
import type { Alert } from "../../alerts/alert.ts";
import type { Chat, Look } from "../../delivery/delivery.ts";
import { isSameChat } from "../../delivery/review/review.ts";
import type { Bilingual } from "../../text/language.ts";
import { announcement } from "../announcement.ts";
import type { Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import type { ReplyKey } from "../replies.ts";
import { repliesIn } from "../replies.ts";
import { changeSettings } from "../settings/change-settings.ts";
import { lineOf } from "../settings/panel.ts";
import { review as setting } from "../settings/review.ts";
import { notSubscribed } from "../settings/setting-commands.ts";
import type { FoundChat, ReviewDeps } from "./review-deps.ts";
import { addressOf } from "./review-deps.ts";

const hourMs = 3_600_000;
const address = /^(?:(?<platform>telegram|discord):)?(?<rest>\S+)$/i;

/** Asks another chat to see the alerts of this one first. Nothing changes until somebody there agrees. */
export async function askDesk(words: string, request: Request, deps: ReviewDeps): Promise<Reply> {
  const { call, replies } = request;
  const subscription = await request.subscription();
  if (!subscription) return notSubscribed(request);
  if (words === "") return replies.aside("review.on");
  const desk = await findDesk(words, call.chat, deps);
  if (!desk) return replies.aside("review.noChat");
  if (isSameChat(desk.chat, call.chat)) return replies.aside("review.sameChat");
  const own = addressOf(call.chat).replace(/^\w+:/, "");
  const of = (await deps.chats.find(call.chat.platform, own)) ?? { chat: call.chat, title: own };
  const slot = Math.floor(deps.clock.now().getTime() / hourMs);
  // Once an hour: nobody is pestered with questions.
  const tag = tagOf(of.chat, desk.chat, slot);
  await deps.requests.set(tag, { of: { ...of, chat: call.chat }, desk });
  await deps.queue.enqueue(questionFor(of, tag, deps.clock.now()), [
    questionTo(desk.chat, subscription),
  ]);
  return replies.reply("review.asked", { desk: desk.title });
}

async function findDesk(
  words: string,
  { platform: here }: Chat,
  { chats }: ReviewDeps,
): Promise<FoundChat | null> {
  const { platform = here, rest = "" } = address.exec(words)?.groups ?? {};
  const wanted = platform.toLowerCase();
  if (rest === "" || (wanted !== "telegram" && wanted !== "discord")) return null;
  return chats.find(wanted, rest);
}

function tagOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 8);
}

function questionTo(chat: Chat, { layout, digits }: Look) {
  return { chat, layout, digits, action: "post", silent: false, heldUntil: null } as const;
}

function questionFor({ title }: FoundChat, tag: string, now: Date): Alert {
  const inBoth = (key: ReplyKey): Bilingual => {
    const [ar, en] = [repliesIn("ar"), repliesIn("en")];
    return { ar: ar.text(key, { chat: title }), en: en.text(key, { chat: title }) };
  };
  const question = announcement(
    `review-request-${tag}`,
    { headline: inBoth("review.request.headline"), body: inBoth("review.request.body") },
    now,
  );
  const button = { what: "accept", line: `review accept ${tag}` } as const;
  return { ...question, card: { preface: { ar: "", en: "" }, buttons: [button], revision: 1 } };
}

/** The moderators' chat agrees: from now on it sees the alerts first. */
export async function acceptDesk(
  tag: string,
  { call, replies }: Request,
  deps: ReviewDeps,
): Promise<Reply> {
  const asked = await deps.requests.get(tag);
  if (!(asked && isSameChat(asked.desk.chat, call.chat))) return replies.aside("button.stale");
  const { of, desk } = asked;
  const since = deps.clock.now().toISOString();
  const titles = { title: of.title, deskTitle: desk.title };
  const changed = await changeSettings(
    { call: { ...call, chat: of.chat } },
    deps,
    (before) => ({
      after: {
        ...before,
        review: { ...titles, desk: desk.chat, since: before.review?.since ?? since },
      },
    }),
    (subscription, language) => lineOf(setting, { subscription, replies: language, call }),
  );
  if (changed.kind !== "done") return replies.aside("button.stale");
  await deps.desk.moveDesk(of.chat, desk.chat);
  return replies.reply("review.accepted", { chat: of.title });
}

/** Ends the review of this chat; what waits is sent. */
export async function switchOff(request: Request, deps: ReviewDeps): Promise<Reply> {
  const { call, replies } = request;
  const subscription = await request.subscription();
  if (!subscription) return notSubscribed(request);
  const changed = await changeSettings(
    request,
    deps,
    (before) => ({ after: { ...before, review: null } }),
    (_, language) => language.text("review.switchedOff"),
  );
  if (changed.kind !== "done") return notSubscribed(request);
  // Also when it had been switched off: an earlier try may have failed between these two.
  await deps.desk.release(call.chat, call.caller.id);
  return replies.reply(subscription.review ? "review.switchedOff" : "review.wasOff");
}
