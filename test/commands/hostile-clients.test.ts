import { expect, test } from "vitest";
import type { CommandEntry } from "../../src/commands/command.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { aSubscription, commandsWith, telegramGroup } from "./memory-stores.ts";
import { payloads } from "./payloads.ts";
import type { Room } from "./rooms.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

type Values = Readonly<Record<string, string>>;

/** Every way to hand a command free text, behind each of the choices that may come before it. */
function waysToSay({ args }: CommandEntry, payload: string): readonly Values[] {
  const free = args.find(({ choices }) => choices.length === 0);
  if (!free) return [];
  const [choice] = args.slice(0, args.indexOf(free));
  const chosen = choice?.choices.map(({ value }) => ({ [choice.name]: value })) ?? [{}];
  return chosen.map((values) => ({ ...values, [free.name]: payload }));
}

const attacks = commandsWith().commands.commands.flatMap((command) =>
  payloads.flatMap((payload) =>
    waysToSay(command, payload).map((values) => ({ name: command.name, values })),
  ),
);

// The lists of words take any words: what is compared is all else.
const listsOf = { words: [], mutes: [], updatedAt: "" };

const isList = ({ name, values }: (typeof attacks)[number]): boolean =>
  ["words", "mute"].includes(name) || values["setting"] === "words";

/** Whether it might call whoever has a name or a role. */
const callsSomebody: Readonly<Record<Room["platform"], (post: object) => boolean>> = {
  telegram: (post) =>
    !("parse_mode" in post && post.parse_mode === "HTML" && "text" in post) ||
    /<(?!\/?(?:b|i|a)\b)|tg:\/\/user[^<]*">|(?<!\w)@\w{4,}/.test(String(post.text)),
  discord: (post) =>
    !("allowed_mentions" in post && "content" in post) ||
    JSON.stringify(post.allowed_mentions) !== JSON.stringify({ parse: [] }) ||
    /(?<!\\)(?:@everyone|@here|<[@#])/.test(String(post.content)),
};

test.for([
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const)(
  `${attacks.length} hostile commands harm nobody on %s`,
  { timeout: 120_000 },
  async ([, enter]) => {
    const stranger = aSubscription({ chat: { ...telegramGroup, chatId: "-77" } });
    const given = { subscriptions: [stranger] };
    const room = await enter({ subscription: { layout: "en" }, given });
    const before = [...room.stored];

    const changing: unknown[] = [];
    for (const attack of attacks) {
      // Slower than a flood.
      await room.clock.advance(11_000);
      await room.type(attack.name, attack.values);
      const seen = ([key, one]: readonly [string, Subscription]) =>
        JSON.stringify([key, isList(attack) ? { ...one, ...listsOf } : one]);
      const isChanged = [...room.stored].map(seen).join() !== before.map(seen).join();
      if (isChanged) changing.push(attack);
      for (const [key, one] of before) room.stored.set(key, one);
    }

    expect(attacks.length).toBeGreaterThan(200);
    expect(changing).toEqual([]);
    expect(room.posts().length).toBeGreaterThanOrEqual(attacks.length);
    expect(room.posts().filter(callsSomebody[room.platform])).toEqual([]);
    expect(room.errors()).toEqual([]);
  },
);
