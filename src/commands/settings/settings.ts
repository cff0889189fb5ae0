import type { Reply } from "../command.ts";
import type { Definition, Request } from "../definition.ts";
import { absences } from "./absences.ts";
import type { SettingsDeps } from "./change-settings.ts";
import { history } from "./history.ts";
import { overview } from "./panel.ts";
import type { Setting } from "./setting.ts";
import { answerSetting, notSubscribed } from "./setting-commands.ts";
import { exportSettings, importSettings } from "./transfer.ts";

/** Everything a chat has decided, with a way to change each of it; also its history and its way to another chat. */
export function settings(table: readonly Setting[], deps: SettingsDeps): Definition {
  return {
    name: "settings",
    aliases: ["list"],
    who: "moderator",
    args: [
      {
        name: "setting",
        kind: "choice",
        required: false,
        choices: [
          ...table.map(({ key }) => ({ value: key, label: `setting.${key}` as const })),
          { value: "history", label: "settings.history" },
          { value: "export", label: "settings.export" },
          { value: "import", label: "settings.import" },
        ],
      },
      { name: "value", kind: "text", required: false },
    ],
    answer: (request) => answer(table, request, deps),
  };
}

async function answer(
  table: readonly Setting[],
  request: Request,
  deps: SettingsDeps,
): Promise<Reply> {
  const wanted = request.values["setting"];
  const setting = table.find(({ key }) => key === wanted);
  if (setting) return answerSetting(setting, request, deps);
  if (wanted === "import") return importSettings(table, request, deps);
  const subscription = await request.subscription();
  if (!subscription) return notSubscribed(request);
  const view = { ...request, subscription };
  if (wanted === "history") {
    const { timeZone } = subscription;
    const { replies } = request;
    return history({ timeZone, replies }, await deps.audit.read(request.call.chat));
  }
  if (wanted === "export") return exportSettings(view);
  return overview(table, view, absences(view, deps.clock.now()));
}
