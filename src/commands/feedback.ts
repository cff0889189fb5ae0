import type { Alert } from "../alerts/alert.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Subscription } from "../delivery/subscription.ts";
import { feedbacks } from "../developments/example.ts";
import type { Control, Reply } from "./command.ts";
import type { Definition, Request } from "./definition.ts";
import type { RecentAlerts } from "./latest.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";
import { cardControls } from "./review/card-text.ts";
import { firstLanguage } from "./standing-order.ts";

type Feedback = (typeof feedbacks)[number];

export interface FeedbackDeps {
  readonly recent: RecentAlerts;
  /**
   * Keeps what somebody said of a development, in the place of what they said before; false where
   * there is no such development any more. Rejects when the store fails.
   */
  readonly keepFeedback: (
    voter: readonly string[],
    developmentId: string,
    feedback: Feedback,
  ) => Promise<boolean>;
}

const mostAlerts = 5;
// Whatever else is typed would not fit on a button.
const looksLikeId = /^[0-9a-z-]{1,24}$/i;
const verdict = "verdict";

/** What a reader makes of an alert: typed, or by the buttons under it. */
export function feedback(deps: FeedbackDeps): Definition {
  return {
    name: "feedback",
    aliases: [],
    who: "everyone",
    args: [
      { name: "development", kind: "word", required: false },
      {
        name: verdict,
        kind: "choice",
        required: false,
        choices: feedbacks.map((value) => ({
          value: value.toLowerCase(),
          label: `feedback.${value}` as const,
        })),
      },
    ],
    answer: (request) => answer(request, deps),
  };
}

async function answer(request: Request, deps: FeedbackDeps): Promise<Reply> {
  const { call, replies, values } = request;
  const { development } = values;
  const said = feedbacks.find((one) => one.toLowerCase() === values[verdict]);
  if (development === undefined) return choose(request, deps);
  if (!looksLikeId.test(development)) return replies.aside("feedback.unknown");
  if (said === undefined) {
    return { ...replies.reply("feedback.ask"), controls: votes(development, replies) };
  }
  // Who writes in the name of a chat has one voice, the chat's.
  const voter = [call.chat.platform, call.caller.id ?? `chat ${call.chat.chatId}`];
  const isKept = await deps.keepFeedback(voter, development, said);
  if (!isKept) return replies.aside("feedback.unknown");
  return replies.aside("feedback.kept", { verdict: replies.text(`feedback.${said}`) });
}

async function choose({ call, replies }: Request, { recent }: FeedbackDeps): Promise<Reply> {
  const alerts = await recent.latest(call.chat, () => true, mostAlerts);
  if (alerts.length === 0) return replies.reply("status.noAlert");
  const headlineOf = ({ headline }: Alert) => headline[replies.language === "ar" ? "ar" : "en"];
  const options = alerts.map((alert) => ({
    label: headlineOf(alert).slice(0, 40),
    line: `feedback ${alert.developmentId}`,
  }));
  return {
    ...replies.reply("feedback.choose"),
    controls: [{ kind: "menu", title: replies.text("settings.choose"), options }],
  };
}

function votes(developmentId: string, replies: Replies): readonly Control[] {
  const buttons = feedbacks.map((one) => ({
    label: replies.text(`feedback.${one}`),
    line: `feedback ${developmentId} ${one.toLowerCase()}`,
  }));
  return [{ kind: "buttons", buttons }];
}

/**
 * What readers can press under an alert, in the chats that want it, and moderators under what they are
 * asked about. Rejects when the store fails.
 */
export function createAlertButtons(subscriptions: {
  get(chat: Delivery["chat"]): Promise<Subscription | undefined>;
}): (delivery: Delivery) => Promise<readonly Control[]> {
  return async ({ chat, alert, action, layout }) => {
    if (alert.card) return cardControls(alert, layout);
    if (alert.isAnnouncement) return [];
    if (!["post", "edit", "correction"].includes(action)) return [];
    const subscription = await subscriptions.get(chat);
    if (!subscription?.feedbackButtons) return [];
    return votes(alert.developmentId, repliesIn(firstLanguage(layout)));
  };
}
