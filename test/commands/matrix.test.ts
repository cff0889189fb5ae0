import { expect, test } from "vitest";
import { aToldAlert } from "./a-told-alert.ts";
import { matrixRows, toldRows } from "./matrix-rows.ts";
import { anAlert, commandsWith } from "./memory-stores.ts";
import type { Room, Seen } from "./rooms.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const { commands } = commandsWith().commands;

test("every command is in the matrix, and nothing else", () => {
  const names = commands.map(({ name }) => name);
  const hint = (name: string): string =>
    `add to matrix-rows.ts: ${name}: { right: {}, wrong: { argument: "nonsense" } }`;

  expect(names.filter((name) => !(name in matrixRows)).map(hint)).toEqual([]);
  expect(Object.keys(matrixRows).filter((name) => !names.includes(name))).toEqual([]);
});

type Options = NonNullable<Parameters<typeof aTelegramRoom>[0]>;
type Person = Parameters<Room["type"]>[2];

interface Situation {
  readonly title: string;
  readonly as?: Person;
  readonly options?: Options;
  readonly values?: "wrong";
}

const shared: readonly Situation[] = [
  { title: "a moderator" },
  { title: "a member", as: "member" },
  { title: "an operator", options: { given: { operators: ["telegram:2", "discord:2"] } } },
  { title: "a moderator with wrong arguments", values: "wrong" },
  { title: "a moderator in a topic or thread", options: { isThread: true } },
];
const telegramOnly: readonly Situation[] = [
  { title: "an anonymous administrator", as: "anonymous administrator" },
  { title: "a moderator once the group is a supergroup", options: { isUpgraded: true } },
];

test.for(
  (["en", "ar"] as const).flatMap((layout) => [
    ["telegram", layout, aTelegramRoom, [...shared, ...telegramOnly]] as const,
    ["discord", layout, aDiscordRoom, shared] as const,
  ]),
)(
  "on %s in %s every command answers everybody as written down",
  { timeout: 60_000 },
  async (row) => {
    const [platform, layout, enter, situations] = row;
    const chapters: string[] = [];
    let usual: readonly string[] = [];
    for (const { title, as, options = {}, values } of situations) {
      const given = { alerts: [anAlert()], ...options.given };
      const room = await enter({ ...options, given, subscription: { layout } });
      const answers = await askEverything(room, as, values ?? "right");
      const told = answers.map((answer, index) =>
        answer === usual[index] ? answer.replace(/\n.*/s, "\n(as to a moderator)") : answer,
      );
      if (usual.length === 0) usual = answers;
      chapters.push([`=== ${title}`, ...told].join("\n\n"));
    }
    const { attack, stores, setRight } = await aToldAlert();
    const given = { stores, setRight, operators: ["telegram:2", "discord:2"] };
    const room = await enter({ given, subscription: { layout } });
    const answers = await askAbout(attack.id, room);
    chapters.push(["=== an operator about an alert that was told", ...answers].join("\n\n"));

    await expect(`${chapters.join("\n\n")}\n`).toMatchFileSnapshot(
      `matrix.${platform}.${layout}.txt`,
    );
  },
);

/** What each command says in a room that is the same before every one of them. */
async function askEverything(
  room: Room,
  as: Person,
  which: "right" | "wrong",
): Promise<readonly string[]> {
  // By now the room has heard of everything that came before its first command.
  await room.type("help", {}, as);
  const before = [...room.stored];
  const answers: string[] = [];
  for (const { name } of commands) {
    // Slower than a flood.
    await room.clock.advance(11_000);
    room.stored.clear();
    for (const [key, subscription] of before) room.stored.set(key, subscription);
    const values = matrixRows[name]?.[which] ?? {};
    const typed = [`> /${name}`, ...Object.values(values)].join(" ");
    answers.push(`${typed}\n${await answerTo(() => room.type(name, values, as))}`);
  }
  expect(room.errors()).toEqual([]);
  return answers;
}

/** What each command says of an alert that was told, and what pressing the first button of that does. */
async function askAbout(developmentId: string, room: Room): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const [name, row] of toldRows) {
    await room.clock.advance(11_000);
    const values = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, value.replace("ID", developmentId)]),
    );
    const typed = [`> /${name}`, ...Object.values(values)].join(" ");
    const seen = await room.type(name, values);
    answers.push(`${typed}\n${await answerTo(async () => seen)}`);
    const [first] = seen.buttons;
    if (first === undefined) continue;
    answers.push(`> [${first}]\n${await answerTo(() => room.press(first))}`);
  }
  expect(room.errors()).toEqual([]);
  return answers;
}

async function answerTo(type: () => Promise<Seen>): Promise<string> {
  try {
    const { text, buttons } = await type();
    const shown = buttons.length > 0 ? [`[${buttons.join("] [")}]`] : [];
    // Time goes on between two commands.
    return [text.replace(/\d\d:\d\d/g, "00:00"), ...shown].join("\n");
  } catch (error) {
    // Discord's own client takes nothing that is not on its menu.
    const isUntypable =
      error instanceof Error && / has no option | does not offer /.test(error.message);
    if (isUntypable) return "(cannot be typed)";
    throw error;
  }
}
