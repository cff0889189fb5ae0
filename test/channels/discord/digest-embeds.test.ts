import { expect, test } from "vitest";
import { alertMessage } from "../../../src/channels/discord/alert-message.ts";
import { randomAlert } from "../../alerts/random-alert.ts";
import { checkMessage } from "../../fakes/discord/message-rules.ts";
import { aDelivery, anAlert } from "./a-delivery.ts";

const digestOf = (count: number) =>
  Array.from({ length: count }, (_, index) => anAlert({ developmentId: `d${index}` }));

test("a digest has each language in an embed of its own, with links to the sources", () => {
  const message = alertMessage(aDelivery({ action: "digest", digest: digestOf(3) }), "embeds");

  expect(message.embeds?.map(({ title }) => title?.replace(/[\u2066-\u2069]/g, ""))).toEqual([
    "موجز: 3 تطورات",
    "Digest: 3 developments",
  ]);
  expect(message.embeds?.[1]?.description?.match(/https:\/\/sourou\.example/g)).toHaveLength(3);
  expect(message.embeds?.[1]?.description).toContain("Confirmed by the Malian army · 3 outlets");
  expect(message.embeds?.[0]?.description).not.toContain("Confirmed");
});

test.for(["embeds", "plain"] as const)(
  "sixty developments still fit into one message (%s)",
  (form) => {
    const message = alertMessage(aDelivery({ action: "digest", digest: digestOf(60) }), form);

    const lines = (message.embeds?.[1]?.description ?? message.content ?? "").split("\n");
    expect(checkMessage(message)).toMatchObject({ ok: true });
    expect(lines.length).toBeGreaterThanOrEqual(60);
  },
);

test.for(["embeds", "plain"] as const)(
  "random digests keep every limit of Discord's (%s)",
  (form) => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };

    for (let round = 0; round < 200; round += 1) {
      const count = 2 + Math.floor(random() * 20);
      const digest = Array.from({ length: count }, () => randomAlert(random));
      const message = alertMessage(aDelivery({ action: "digest", digest }), form);
      expect(checkMessage(message)).toMatchObject({ ok: true });
    }
  },
);
