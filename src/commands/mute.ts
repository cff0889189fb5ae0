import type { Alert } from "../alerts/alert.ts";
import { longestWord, mostListed } from "../delivery/stored-subscription.ts";
import type { Subscription } from "../delivery/subscription.ts";
import { stripBidiControls } from "../text/isolates.ts";
import { tokenize } from "../text/tokens.ts";
import type { Proposal, Reply } from "./command.ts";
import type { Argument, Definition, Request } from "./definition.ts";
import type { RecentAlerts } from "./latest.ts";
import type { Replies } from "./replies.ts";
import type { SettingsDeps } from "./settings/change-settings.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { tagOf } from "./settings/listed.ts";
import type { Applied } from "./settings/setting.ts";
import { notSubscribed } from "./settings/setting-commands.ts";

type Mute = Subscription["mutes"][number];
type MuteDeps = SettingsDeps & { readonly recent: RecentAlerts };

const minuteMs = 60_000;
const mostProposed = 25;
const what: Argument = {
  name: "what",
  kind: "choice",
  required: false,
  choices: [
    { value: "development", label: "mute.development" },
    { value: "outlet", label: "mute.outlet" },
    { value: "word", label: "mute.word" },
  ],
};

/** Keeps a development, an outlet or a word away from the chat, for good or for a while. */
export function mute(deps: MuteDeps): Definition {
  return {
    name: "mute",
    aliases: [],
    who: "moderator",
    args: [
      what,
      {
        name: "name",
        kind: "text",
        required: false,
        propose: (typed, request) => propose(typed, request, deps),
      },
      { name: "duration", kind: "duration", required: false },
    ],
    async answer(request) {
      const wanted = wantedMute(request, deps);
      if (wanted === null) return list(request, deps);
      if (wanted === "unclear")
        return request.replies.aside("mute.unclear", { longest: longestWord });
      const changed = await changeSettings(
        request,
        deps,
        (before) => addMute(before, wanted, deps.clock.now()),
        (_, replies) => replies.text("mute.done", { name: wanted.value }),
      );
      if (changed.kind === "notSubscribed") return notSubscribed(request);
      if (changed.kind === "problem") {
        return request.replies.aside(changed.problem.problem, changed.problem.values);
      }
      const { replies } = changed;
      const text = [replies.text("settings.saved"), lineFor(wanted, changed)];
      return { text: text.join("\n"), language: replies.language };
    },
  };
}

/** Lets a muted thing through again; without a name it shows what is muted, each with a button. */
export function unmute(deps: MuteDeps): Definition {
  return {
    name: "unmute",
    aliases: [],
    who: "moderator",
    args: [
      {
        name: "name",
        kind: "text",
        required: false,
        async propose(_, { subscription }) {
          const { mutes = [] } = (await subscription()) ?? {};
          return mutes.map(({ value }) => ({ label: value, value }));
        },
      },
    ],
    async answer(request) {
      const name = request.values["name"];
      if (name === undefined) return list(request, deps);
      const changed = await changeSettings(
        request,
        deps,
        (before) => takeMute(before, stripBidiControls(name)),
        (_, replies) => replies.text("unmute.done"),
      );
      if (changed.kind === "notSubscribed") return notSubscribed(request);
      if (changed.kind === "problem") return request.replies.aside(changed.problem.problem);
      return changed.replies.reply("unmute.done");
    },
  };
}

/** Null: nothing was named. */
function wantedMute({ values }: Request, { clock }: MuteDeps): Mute | "unclear" | null {
  const { what: kind, name, duration } = values;
  if (kind === undefined) return null;
  const value = stripBidiControls(name ?? "")
    .toWellFormed()
    .trim();
  const isUsable =
    value.length <= longestWord && !/\p{Cc}/u.test(value) && tokenize(value).length > 0;
  if (!isUsable) return "unclear";
  const until =
    duration === undefined
      ? null
      : new Date(clock.now().getTime() + Number(duration) * minuteMs).toISOString();
  return { kind: kind as Mute["kind"], value, until };
}

function addMute(before: Subscription, wanted: Mute, now: Date): Applied {
  const others = before.mutes.filter(
    (one) => isInForce(one, now) && !(one.kind === wanted.kind && one.value === wanted.value),
  );
  if (others.length >= mostListed) return { problem: "list.full", values: { most: mostListed } };
  return { after: { ...before, mutes: [...others, wanted] } };
}

function takeMute(before: Subscription, name: string): Applied {
  const left = before.mutes.filter(({ value }) => value !== name && tagOf(value) !== name);
  if (left.length === before.mutes.length) return { problem: "list.notThere" };
  return { after: { ...before, mutes: left } };
}

async function list(request: Request, { clock }: MuteDeps): Promise<Reply> {
  const { replies } = request;
  const subscription = await request.subscription();
  if (!subscription) return notSubscribed(request);
  const mutes = subscription.mutes.filter((one) => isInForce(one, clock.now()));
  if (mutes.length === 0) return replies.reply("mute.none");
  const lines = mutes.map((one) => lineFor(one, { replies, subscription }));
  const options = mutes.map(({ value }) => ({
    label: replies.text("list.remove", { entry: value }),
    line: `unmute ${tagOf(value)}`,
  }));
  return {
    text: [replies.text("mute.title"), ...lines].join("\n"),
    language: replies.language,
    controls: [{ kind: "menu", title: replies.text("mute.remove"), options }],
  };
}

function lineFor(
  { kind, value, until }: Mute,
  { replies, subscription }: { readonly replies: Replies; readonly subscription: Subscription },
): string {
  const name = replies.text("mute.line", { kind: replies.text(`mute.${kind}`), name: value });
  if (until === null) return name;
  const when = replies.when(new Date(until), subscription.timeZone);
  return replies.text("mute.until", { name, when });
}

function isInForce({ until }: Mute, now: Date): boolean {
  return until === null || Date.parse(until) > now.getTime();
}

/** Developments and outlets of late. */
async function propose(
  typed: string,
  { call }: Pick<Request, "call">,
  { recent }: MuteDeps,
): Promise<readonly Proposal[]> {
  const alerts = await recent.latest(call.chat, () => true, mostProposed);
  const found = new Map<string, string>(alerts.flatMap(namesIn));
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

function namesIn({ developmentId, headline, sources }: Alert): (readonly [string, string])[] {
  return [[developmentId, headline.en], ...sources.map(({ outlet }) => [outlet, outlet] as const)];
}
