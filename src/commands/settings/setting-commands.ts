import type { Reply } from "../command.ts";
import type { Argument, Definition, Request } from "../definition.ts";
import type { SettingsDeps } from "./change-settings.ts";
import { changeSettings } from "./change-settings.ts";
import { lineOf, settingPanel } from "./panel.ts";
import type { Setting } from "./setting.ts";

/** A command for each setting, so that "/severity high" does what three presses would. */
export function settingCommands(
  table: readonly Setting[],
  deps: SettingsDeps,
): readonly Definition[] {
  const plain = table.filter(({ hasOwnCommand }) => !hasOwnCommand);
  return plain.map((setting) => {
    const args = setting.args ?? [argumentOf(setting)];
    return {
      name: setting.key,
      aliases: [],
      who: "moderator",
      args,
      answer(request) {
        const given = args.flatMap(({ name }) => request.values[name] ?? []);
        return answerSetting(setting, { ...request, values: { value: given.join(" ") } }, deps);
      },
    };
  });
}

/** Shows a setting or, where words are given, changes it. */
export async function answerSetting(
  setting: Setting,
  request: Request,
  deps: SettingsDeps,
): Promise<Reply> {
  const { call, replies } = request;
  const words = request.values["value"] ?? "";
  const isTurn = words.startsWith(">");
  if (words === "" || isTurn) {
    const subscription = await request.subscription();
    if (!subscription) return notSubscribed(request);
    return settingPanel(setting, { subscription, replies, call }, words);
  }
  const changed = await changeSettings(
    request,
    deps,
    (before) => setting.apply(before, words, call),
    (subscription, language) => lineOf(setting, { subscription, replies: language, call }),
  );
  if (changed.kind === "notSubscribed") return notSubscribed(request);
  if (changed.kind === "problem") {
    return replies.aside(changed.problem.problem, { ...changed.problem.values, key: setting.key });
  }
  const view = { ...changed, call };
  if (call.by !== "typing") return settingPanel(setting, view, words);
  const text = [view.replies.text("settings.saved"), lineOf(setting, view)].join("\n");
  return { text, language: view.replies.language };
}

/** What to say where there is nothing to set yet. */
export function notSubscribed({ replies }: Pick<Request, "replies">): Reply {
  const subscribe = { label: replies.text("button.subscribe"), line: "subscribe" };
  return {
    ...replies.reply("settings.notSubscribed"),
    controls: [{ kind: "buttons", buttons: [subscribe] }],
  };
}

function argumentOf(setting: Setting): Argument {
  const { choices } = setting;
  const argument = { name: "value", kind: "text", required: false } as const;
  if (choices) return { ...argument, choices };
  return {
    ...argument,
    async propose(typed, { call, replies, subscription }) {
      const known = await subscription();
      const offers = known ? setting.offers({ subscription: known, replies, call }) : [];
      return offers
        .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
        .map(({ label, words, isChosen }) => ({
          label: `${isChosen ? "✓ " : ""}${label}`,
          value: words,
        }));
    },
  };
}
