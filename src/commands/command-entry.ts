import type { CommandEntry, Localised } from "./command.ts";
import type { Definition } from "./definition.ts";
import type { ReplyKey } from "./replies.ts";
import { repliesIn, replyLanguages } from "./replies.ts";

/** A definition as the platforms' menus show it. */
export function commandEntry({ name, aliases, who, args }: Definition): CommandEntry {
  return {
    name,
    aliases,
    who,
    description: localised(`describe.${name}`),
    args: args.map((arg) => ({
      name: arg.name,
      required: arg.required,
      kind: arg.kind === "role" ? "role" : "text",
      description: localised(`argument.${arg.name}`),
      choices: (arg.choices ?? []).map(({ value, label }) => ({ value, label: localised(label) })),
      completes: arg.propose !== undefined,
    })),
  };
}

function localised(key: ReplyKey): Localised {
  return Object.fromEntries(
    replyLanguages.map((language) => [language, repliesIn(language).text(key)]),
  );
}
