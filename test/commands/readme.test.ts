import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CommandEntry } from "../../src/commands/command.ts";
import type { Room, Seen } from "./rooms.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const [, conversation = ""] =
  /### A conversation\n[\s\S]*?```\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];

/** A line as somebody says it: "> /severity high" is typed, "> [Severity]" is pressed. */
const isSaid = (line: string): boolean => line.startsWith("> ");

test.for([
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const)("the conversation in the README is what is said on %s", async ([, enter]) => {
  const room = await enter({ subscription: null });
  const said = conversation.split("\n").filter(isSaid);

  const lines: string[] = [];
  for (const line of said) {
    const { text, buttons } = await say(room, line.slice(2));
    const shown = buttons.length > 0 ? [buttons.map((one) => `[${one}]`).join(" ")] : [];
    lines.push(line, ...text.split("\n"), ...shown, "");
    await room.clock.advance(11_000);
  }

  const withoutRoles = (text: string): string =>
    text.replaceAll(/^Moderators: .*$/gm, "Moderators: …");
  expect(said.length).toBeGreaterThan(5);
  expect(withoutRoles(lines.join("\n"))).toBe(conversation);
});

function say(room: Room, line: string): Promise<Seen> {
  const [, label] = /^\[(.*)\]$/.exec(line) ?? [];
  if (label !== undefined) return room.press(label);
  const [name = "", ...words] = line.slice(1).split(" ");
  const entry = room.commands.commands.find((one) => one.name === name);
  return room.type(name, entry ? valuesFor(entry, words) : {});
}

/** One word for each argument, and the rest for the last. */
function valuesFor({ args }: CommandEntry, words: readonly string[]): Record<string, string> {
  const given = args.slice(0, words.length);
  return Object.fromEntries(
    given.map(({ name }, index) => {
      const isLast = index === given.length - 1;
      return [name, isLast ? words.slice(index).join(" ") : (words[index] ?? "")];
    }),
  );
}
