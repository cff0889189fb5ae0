import { describe, expect, test } from "vitest";
import { anAlert } from "./memory-stores.ts";
import type { Room, Seen } from "./rooms.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

type Step = readonly [command: string, values?: Readonly<Record<string, string>>];

const conversation: readonly Step[] = [
  ["subscribe"],
  ["settings"],
  ["language"],
  ["countries", { value: "niger" }],
  ["countries", { value: "both" }],
  ["countries", { value: "france" }],
  ["topics"],
  ["topics", { value: "+sport -economy" }],
  ["topics", { value: "football" }],
  ["places"],
  ["places", { value: "Ansongo" }],
  ["places", { value: "Paris" }],
  ["words", { value: "gold, election" }],
  ["words"],
  ["words", { value: "-silver" }],
  ["digits", { value: "eastern" }],
  ["severity", { value: "high" }],
  ["quiet", { value: "22-6" }],
  ["quiet", { value: "25:00" }],
  ["digest", { value: "daily" }],
  ["critical", { value: "off" }],
  ["ambiguous", { value: "skip" }],
  ["moderators"],
  ["moderators", { value: "Nobody" }],
  ["pings"],
  ["zone", { value: "niamey" }],
  ["zone", { value: "Mars/Base" }],
  ["pause", { duration: "6h" }],
  ["pause", { duration: "6 years" }],
  ["resume"],
  ["mute", { what: "word", name: "football", duration: "7d" }],
  ["mute", { what: "outlet", name: "Outlet E" }],
  ["mute"],
  ["unmute", { name: "football" }],
  ["unmute", { name: "tennis" }],
  ["test"],
  ["latest"],
  ["status"],
  ["settings", { setting: "history" }],
  ["settings", { setting: "export" }],
  ["settings", { setting: "import", value: "SA1.nonsense" }],
  ["privacy"],
  ["privacy", { delete: "delete", whom: "me" }],
  ["help"],
  ["unsubscribe"],
];

async function talk(room: Room): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const [command, values] of conversation) {
    seen.push(await room.type(command, values));
    // Slower than a flood.
    await room.clock.advance(11_000);
  }
  return seen;
}

function written(seen: readonly Seen[]): string {
  return seen
    .map(({ text, buttons }, index) => {
      const [command, values = {}] = conversation[index] ?? [""];
      const typed = [`> /${command}`, ...Object.values(values)].join(" ");
      return [typed, text, ...(buttons.length > 0 ? [`[${buttons.join("] [")}]`] : [])].join("\n");
    })
    .join("\n\n");
}

describe.for(["en", "ar"] as const)("every command in %s", (layout) => {
  const options = {
    subscription: { layout },
    given: { alerts: [anAlert()] },
  };

  test("says on Telegram what is written down here", async () => {
    const seen = await talk(await aTelegramRoom(options));

    await expect(`${written(seen)}\n`).toMatchFileSnapshot(`replies.${layout}.txt`);
  });

  test("says the same on Discord, but for what differs there", async () => {
    // Each platform has its own word for who moderates.
    const platformsOwn = /Manage Channels|administrators|مشرفو|للأعضاء|للمشرفين|SA1\./;
    const shared = (seen: readonly Seen[]): readonly string[] =>
      written(seen.map((one, index) => (isOwn(index) ? { ...one, text: "", buttons: [] } : one)))
        .split("\n")
        .filter((line) => !platformsOwn.test(line));
    const isOwn = (index: number): boolean =>
      ["moderators", "pings"].includes(conversation[index]?.[0] ?? "");

    const onTelegram = await talk(await aTelegramRoom(options));
    const onDiscord = await talk(await aDiscordRoom(options));

    expect(shared(onDiscord)).toEqual(shared(onTelegram));
  });
});
