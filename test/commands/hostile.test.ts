import { describe, expect, test } from "vitest";
import { createSeal } from "../../src/commands/sealed-line.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import {
  aCall,
  aSubscription,
  byMember,
  commandsWith,
  now,
  telegramGroup,
} from "./memory-stores.ts";
import { payloads } from "./payloads.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

// Commands of which none of the payloads is a value.
const commands = [
  "language",
  "countries",
  "topics",
  "places",
  "digits",
  "severity",
  "quiet",
  "digest",
  "critical",
  "zone",
  "moderators",
];
const rows = commands.flatMap((command) => payloads.map((payload) => [command, payload] as const));

describe(`${rows.length} hostile commands`, () => {
  test.for(rows)("/%s %s changes nothing and is refused in plain words", async (row) => {
    const [command, payload] = row;
    const before = aSubscription({ layout: "en" });
    const world = commandsWith({ subscriptions: [before] });

    const reply = await world.commands.handle(
      aCall(command, { args: payload.split(/\s+/).filter((word) => word !== "") }),
    );

    expect(reply?.text.length).toBeLessThanOrEqual(2_000);
    expect(reply?.text).not.toContain(payload.slice(0, 40));
    expect([...world.stored.values()]).toEqual([before]);
    expect(world.errors()).toEqual([]);
  });
});

const room = { subscription: { layout: "en" } } as const;
const sealed = createSeal("some other token", createVirtualClock(now)).close(
  { line: "severity critical" },
  telegramGroup,
);
const forgeries = [
  "",
  "severity critical",
  "settings severity critical|zzzzz|AAAAAAAAAAA",
  "!privacy delete chat|0|",
  "|||",
  "|".repeat(64),
  sealed,
  `-1001234567890 severity critical|hfgxk|AAAAAAAAAAA`,
  "\u202eseverity",
  "🇲🇱".repeat(8),
];

describe.for([
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const)("on %s", ([, enter]) => {
  test.for(forgeries)("forged data %s is refused, and changes nothing", async (data) => {
    const place = await enter(room);
    const before = [...place.stored.values()];
    await place.type("severity");

    const { text, isAside } = await place.forge(data);

    expect(text).toBe("This button is no longer valid. Type the command again.");
    expect(isAside).toBe(true);
    expect([...place.stored.values()]).toEqual(before);
  });

  test.for([1, 2, 8])("data that was changed in place %s is refused", async (position) => {
    const place = await enter(room);
    await place.type("severity");
    const data = place.dataBehind("critical only");
    const changed = `${data.slice(0, position)}~${data.slice(position + 1)}`;

    const { text } = await place.forge(changed);

    expect(text).toMatch(/^This button is no longer valid/);
  });

  test("what people put into a list is shown letter by letter, and nobody is called", async () => {
    const place = await enter(room);

    // The fakes refuse every message that could fire a mention or has unbalanced markup.
    const { text } = await place.type("words", { value: "@everyone <b>gold</b>" });

    expect(text).toContain("“@everyone <b>gold</b>”");
  });
});

test("a flood of one person is answered once, and others are not kept waiting", async () => {
  const { commands, clock } = commandsWith({ subscriptions: [aSubscription({ layout: "en" })] });
  const flood = [];
  for (let call = 0; call < 50; call += 1) flood.push(await commands.handle(aCall("status")));
  const other = await commands.handle(aCall("status", byMember));
  await clock.advance(10_000);
  const later = await commands.handle(aCall("status"));

  const warnings = flood.filter((reply) => reply?.text.startsWith("That was too many"));
  expect([warnings.length, flood.filter((reply) => reply === null).length]).toEqual([1, 41]);
  expect([other?.text.slice(0, 7), later?.text.slice(0, 7)]).toEqual(["Nothing", "Nothing"]);
});

test("two moderators who change a chat at once do not undo each other", async () => {
  const { commands, stored } = commandsWith({ subscriptions: [aSubscription()] });

  await Promise.all([
    commands.handle(aCall("severity high")),
    commands.handle(aCall("topics +sport")),
    commands.handle(aCall("topics -economy")),
    commands.handle(aCall("words gold")),
    commands.handle(aCall("words election")),
  ]);

  expect([...stored.values()]).toMatchObject([
    {
      minSeverity: "high",
      topics: ["news", "sport"],
      unwantedKinds: ["economy"],
      words: ["gold", "election"],
    },
  ]);
});

test.for([
  "SA1.",
  "SA1.AAAA",
  "SA2.fZA",
  `SA1.${"A".repeat(1_500)}`,
  // A megabyte of zeros in a kilobyte.
  "SA1.7cExAQAAAMKg9U9tDB-gAAAA",
])("an import of %s takes over nothing", async (code) => {
  const before = aSubscription({ layout: "en" });
  const { commands, stored } = commandsWith({ subscriptions: [before] });

  const reply = await commands.handle(aCall(`settings import ${code}`));

  expect(reply?.text).toMatch(/^That is not a whole export/);
  expect([...stored.values()]).toEqual([before]);
});
