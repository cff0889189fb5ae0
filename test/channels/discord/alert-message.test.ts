import { describe, expect, test } from "vitest";
import type { Layout } from "../../../src/alerts/layout.ts";
import { alertEdit, alertMessage } from "../../../src/channels/discord/alert-message.ts";
import { randomAlert, seededRandom } from "../../alerts/random-alert.ts";
import type { MessageBody } from "../../fakes/discord/message-rules.ts";
import { checkMessage } from "../../fakes/discord/message-rules.ts";
import { aDelivery, anAlert } from "./a-delivery.ts";

const layouts: readonly Layout[] = ["ar", "en", "ar-en", "en-ar"];

/** Every text of a message that people see, as Discord gets it. */
function textsOf(body: MessageBody): string[] {
  const embeds = (body.embeds ?? []).flatMap(({ author, title, description, fields = [] }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [body.content, ...embeds].filter((text) => typeof text === "string");
}

function checked(delivery: ReturnType<typeof aDelivery>, form: "embeds" | "plain"): MessageBody {
  const result = checkMessage(JSON.parse(JSON.stringify(alertMessage(delivery, form))));
  if (!result.ok) throw new Error(result.message);
  return result.body;
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    if (character === "\u2069") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

describe("10,000 random alerts", { timeout: 300_000 }, () => {
  const random = seededRandom(20_261_122);
  const deliveries = Array.from({ length: 10_000 }, (_, at) =>
    aDelivery({ alert: randomAlert(random), layout: layouts[at % layouts.length] ?? "ar" }),
  );

  test.for(["embeds", "plain"] as const)(
    "keep every limit and close every isolate as %s",
    (form) => {
      const texts = deliveries.flatMap((one) => textsOf(checked(one, form)));

      expect(texts.filter((text) => !isBalanced(text))).toEqual([]);
    },
  );

  test("neither mention anybody nor link to anything but their sources", () => {
    for (const delivery of deliveries) {
      const body = checked(delivery, "embeds");
      // An author line is shown as it is; everything else is read as markdown.
      const marked = textsOf({
        ...body,
        embeds: body.embeds?.map(({ author: _, ...rest }) => rest),
      });
      // Without the product's own links and the lines it strikes out, and without every mark that a
      // backslash has disarmed.
      const active = marked.map((text) =>
        text
          .replaceAll(/\]\(https:\/\/example\.org\/[^()\s]*\)/g, "")
          .replaceAll(/\\[^0-9A-Za-z\s]/g, "")
          .replaceAll(/^~~(.*)~~$/gm, "$1")
          .replace(/^\[/, ""),
      );

      expect(active.filter((text) => /[*_~`|<>[\]@]|:\/\//.test(text))).toEqual([]);
    }
  });
});

test("the two languages never share a text of an alert", () => {
  const { embeds = [] } = checked(aDelivery({ layout: "ar-en" }), "embeds");

  const [arabic, english, sources] = embeds;

  expect(arabic?.title).toContain("ارتفاع حصيلة الهجوم");
  expect(`${arabic?.title}${arabic?.description}`).not.toMatch(/army|Kayes|Place/);
  expect(english?.title).toContain("Toll of the attack");
  expect(`${english?.author?.name}${english?.title}${english?.description}`).not.toMatch(
    /\p{Script=Arabic}/u,
  );
  expect(sources?.fields?.map(({ value }) => /\p{Script=Arabic}/u.test(value))).toEqual([
    false,
    true,
    false,
  ]);
});

test("a chat that reads English first gets the English embed first", () => {
  const { embeds = [] } = checked(aDelivery({ layout: "en-ar" }), "embeds");

  expect(embeds[0]?.title).toContain("Toll of the attack");
  expect(embeds[1]?.title).toContain("ارتفاع حصيلة الهجوم");
  expect(embeds[2]?.title).toBe("Sources");
});

test.for([
  ["ar", /Toll/],
  ["en", /ارتفاع/],
] as const)("a chat that reads only %s gets no other text", ([layout, foreign]) => {
  const { embeds = [] } = checked(aDelivery({ layout }), "embeds");

  expect(embeds).toHaveLength(2);
  expect(`${embeds[0]?.title}${embeds[0]?.description}`).not.toMatch(foreign);
});

test("every source stands in a field of its own, its headline linked, in its own language", () => {
  const { embeds = [] } = checked(aDelivery({ layout: "en" }), "embeds");

  expect(embeds.at(-1)?.fields?.map(({ name, value }) => [name, value])).toEqual([
    [
      "Radio Sourou (French)",
      "[Kayes : le bilan de l'attaque d'un convoi de citernes passe à 12 morts](https://sourou.example/actu/kayes_%28citernes%29?id=1&x=2)",
    ],
    [
      "\u200e\u2067صوت النهر\u2069 (Arabic)",
      "[الجيش المالي: \u206612\u2069 قتيلا في هجوم على صهاريج قرب كاي](https://nahr.example/%D8%AE%D8%A8%D8%B1/12)",
    ],
    [
      "The Bend (English)",
      "[Mali fuel convoy attack: toll \\*rises\\* to 12 \\[updated\\]](https://bend.example/kayes)",
    ],
  ]);
});

test("markup, mentions and invitations in the text of a feed are shown letter by letter", () => {
  const body = {
    ar: "@everyone <@1> **عاجل** https://evil.example discord.gg/abc",
    en: "@everyone <@&1> [click](https://evil.example)\n# Big\n> quote\n- item\n1. one\n-# small",
  };

  const { embeds = [] } = checked(aDelivery({ alert: anAlert({ body }), layout: "en" }), "embeds");

  expect(embeds[0]?.description?.split("\n\n")[0]).toBe(
    [
      "\\@everyone \\<\\@&1\\> \\[click\\](https\\://evil.example)",
      "\\# Big",
      "\\> quote",
      "\\- item",
      "1\\. one",
      "\\-# small",
    ].join("\n"),
  );
});

test("a source without a web address is named without a link", () => {
  const sources = [
    { outlet: "Radio", language: "fr", url: "javascript:alert(1)", title: "Un [titre]" },
  ];

  const { embeds = [] } = checked(aDelivery({ alert: anAlert({ sources }) }), "embeds");

  expect(embeds.at(-1)?.fields?.[0]?.value).toBe("Un \\[titre\\]");
});

test("an alert looks more urgent the more severe it is", () => {
  const colourOf = (severity: "low" | "medium" | "high" | "critical") =>
    checked(aDelivery({ alert: anAlert({ severity }) }), "embeds").embeds?.[0]?.color;

  const colours = (["low", "medium", "high", "critical"] as const).map(colourOf);

  expect(new Set(colours).size).toBe(4);
});

test("a text far too long for an embed ends at a word, with its notes complete", () => {
  const body = { ar: "كلمة ".repeat(3000), en: "word ".repeat(3000) };

  const { embeds = [] } = checked(aDelivery({ alert: anAlert({ body }) }), "embeds");

  expect(embeds[0]?.description).toMatch(/كلمة…\n\n[^\n]+: أكده الجيش المالي\n/);
  expect(embeds[1]?.description).toMatch(/word…\n\n[^\n]+: Confirmed by the Malian army\n/);
});

test.for(["embeds", "plain"] as const)(
  "a long text full of markup is cut, not dropped, as %s",
  (form) => {
    const body = { ar: "_كلمة_ word ".repeat(900), en: "*word* كلمة ".repeat(900) };

    const message = checked(aDelivery({ alert: anAlert({ body }) }), form);

    const [longest = ""] = textsOf(message).toSorted((a, b) => b.length - a.length);
    expect(longest.length).toBeGreaterThan(1500);
  },
);

test("a silent delivery rings nowhere", () => {
  const suppressNotifications = 1 << 12;

  expect(checked(aDelivery({ silent: true }), "embeds").flags).toBe(suppressNotifications);
  expect(checked(aDelivery(), "embeds").flags).toBeUndefined();
});

describe("a role that is to be called", () => {
  test("stands in front of the embeds, and nobody else can be called", () => {
    const body = checked(aDelivery({ ping: "4242" }), "embeds");

    expect(body.content).toBe("<@&4242>");
    expect(body.allowed_mentions).toEqual({ parse: [], roles: ["4242"] });
  });

  test("is left out of what is edited", () => {
    const body = alertEdit(aDelivery({ action: "edit", ping: "4242" }), "embeds");

    expect(body.content).toBe("");
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });
});
