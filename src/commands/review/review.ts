import type { Reply } from "../command.ts";
import type { Argument, Definition, Request } from "../definition.ts";
import { review as setting } from "../settings/review.ts";
import { answerSetting } from "../settings/setting-commands.ts";
import { decide, editText } from "./decide.ts";
import { acceptDesk, askDesk, switchOff } from "./link.ts";
import { decisions, overview } from "./overview.ts";
import type { ReviewDeps } from "./review-deps.ts";

// What somebody would type; the rest stands on buttons.
const typed = ["on", "off", "people", "wait", "then", "edit", "history"];

const args: readonly Argument[] = [
  {
    name: "review",
    kind: "word",
    required: false,
    propose: async (words) =>
      typed.filter((one) => one.startsWith(words)).map((value) => ({ label: value, value })),
  },
  { name: "value", kind: "text", required: false },
];

/** Lets moderators see alerts before they are posted: on, off, how it is decided, and the decisions. */
export function review(deps: ReviewDeps): Definition {
  return {
    name: "review",
    aliases: [],
    who: "moderator",
    args,
    confirmation: (values) => (values["review"]?.toLowerCase() === "off" ? "review.askOff" : null),
    answer: (request) => answer(request, deps),
  };
}

type Work = (words: string, request: Request, deps: ReviewDeps) => Promise<Reply>;

const works: Readonly<Record<string, Work>> = {
  on: askDesk,
  off: (_, request, deps) => switchOff(request, deps),
  accept: acceptDesk,
  approve: (words, request, deps) => decide("approve", words, request, deps),
  reject: (words, request, deps) => decide("reject", words, request, deps),
  hold: (words, request, deps) => decide("hold", words, request, deps),
  show: (words, request, deps) => decide("show", words, request, deps),
  edit: editText,
  history: (_, request, deps) => decisions(request, deps),
};

async function answer(request: Request, deps: ReviewDeps): Promise<Reply> {
  const { review: what, value = "" } = request.values;
  if (what === undefined) return overview(request, deps);
  const work = Object.hasOwn(works, what.toLowerCase()) && works[what.toLowerCase()];
  if (work) return work(value, request, deps);
  return answerSetting(setting, { ...request, values: { value: `${what} ${value}`.trim() } }, deps);
}
